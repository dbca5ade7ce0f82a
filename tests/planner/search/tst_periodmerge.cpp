#include "planner/search/mergedsolve.h"
#include "planner/search/periodmerge.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace cw::planner;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Thing {
    double price = 0;   ///< 0 = rented by the month
    double monthly = 0; ///< per month in service
    double carries = 1;
};

/// Things that carry a demand by period: bought ones stay, rented ones are free in each period. `rate` a year.
struct Demands {
    std::vector<Thing> things;
    std::vector<double> demand;
    int months = 6; ///< of a period
    double rate = 0.08;
    std::optional<double> mostSpent, mostRented;

    [[nodiscard]] double discount(std::size_t period) const
    {
        return std::pow(1 + rate, -double(period) * months / 12);
    }

    [[nodiscard]] Program program() const
    {
        Program program;
        const std::size_t periods = demand.size();
        std::vector<std::vector<int>> columns(things.size());
        for (std::size_t t = 0; t < things.size(); ++t) {
            for (std::size_t p = 0; p < periods; ++p) {
                const double later = p + 1 < periods ? discount(p + 1) : 0;
                Column column{QStringLiteral("units %1 %2").arg(t).arg(p), 0, 0, 40, true, int(p), int(t)};
                column.cost = things[t].price * (discount(p) - later) + things[t].monthly * months * discount(p);
                columns[t].push_back(program.addColumn(column));
            }
        }
        Row spent{QStringLiteral("spent"), QStringLiteral("spent"), -infinity, mostSpent.value_or(0), {}};
        Row rented{QStringLiteral("rented"), QStringLiteral("rented"), -infinity, mostRented.value_or(0), {}};
        for (std::size_t p = 0; p < periods; ++p) {
            Row carry{QStringLiteral("carry %1").arg(p), {}, demand[p], infinity, {}};
            for (std::size_t t = 0; t < things.size(); ++t) {
                carry.entries.push_back({columns[t][p], things[t].carries});
                if (things[t].price > 0 && p > 0)
                    program.addRow({QStringLiteral("stays %1 %2").arg(t).arg(p),
                                    {},
                                    0,
                                    infinity,
                                    {{columns[t][p], 1}, {columns[t][p - 1], -1}}});
                if (things[t].price > 0 && p + 1 == periods)
                    spent.entries.push_back({columns[t][p], things[t].price});
                if (things[t].price == 0)
                    rented.entries.push_back({columns[t][p], 1});
            }
            program.addRow(carry);
        }
        if (mostSpent)
            program.addRow(spent);
        if (mostRented)
            program.addRow(rented);
        return program;
    }
};

Demands generated(unsigned seed)
{
    std::mt19937 random(seed);
    const auto between = [&](int low, int high) { return low + int(random() % unsigned(high - low + 1)); };
    Demands need;
    for (int t = 0; t < 3; ++t)
        need.things.push_back({between(20, 90) * 1.0, between(0, 3) * 1.0, between(2, 9) * 1.0});
    for (int t = 0; t < 2; ++t)
        need.things.push_back({0, between(1, 9) * 1.0, between(1, 7) * 1.0});
    double demand = between(5, 30);
    const int periods = between(2, 7);
    for (int p = 0; p < periods; ++p) {
        need.demand.push_back(demand);
        if (between(0, 2) == 0)
            demand += between(1, 9);
    }
    need.rate = between(0, 12) / 100.0;
    if (between(0, 1))
        need.mostSpent = between(30, 300);
    if (between(0, 2) == 0)
        need.mostRented = between(1, 12);
    return need;
}

Solution solved(const Program &program, bool isMerged)
{
    SolveOptions options;
    options.gap = 1e-7;
    const auto solver = makeHighsSolver();
    return isMerged ? solveMerged(program, options, *solver, nullptr) : solver->solve(program, options, {}, nullptr);
}

} // namespace

class TstPeriodMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Four half-years of the same demand, 10: five units at 2 each for 50, or rented at 3 a month for what carries 5.
    /// Bought: 5 x 50 = 250. Rented: 2 x 3 x 6 a period, 36 x (1 + 0.9623 + 0.9259 + 0.8910) = 136.0 at 8 % a year.
    void periodsThatAreAlikeAreOne()
    {
        const Program program = Demands{{{50, 0, 2}, {0, 3, 5}}, {10, 10, 10, 10}, 6, 0.08, {}, {}}.program();
        const auto merged = mergePeriods(program);
        QVERIFY(merged);
        QVERIFY(merged->isExact);
        QCOMPARE(merged->bound.program.columns.size(), std::size_t(2));
        const Solution solution = solved(program, true);
        QCOMPARE(solution.ending, SolverEnding::Optimal);
        QVERIFY(std::abs(solution.objective - 136.05) < 0.02);
        QVERIFY(holds(program, solution.values));
    }

    void periodsOfAnotherDemandStayApart()
    {
        QVERIFY(!mergePeriods(Demands{{{50, 0, 2}, {0, 3, 5}}, {10, 12, 14}, 6, 0.08, {}, {}}.program()));
        const auto merged = mergePeriods(Demands{{{50, 0, 2}, {0, 3, 5}}, {10, 10, 14}, 6, 0.08, {}, {}}.program());
        QVERIFY(merged);
        QCOMPARE(merged->bound.program.columns.size(), std::size_t(4)); // two periods of two things
    }

    /// One rent that halves for a while and one that does not: renting the first then and the second else beats both.
    void costsThatMoveOnTheirOwnStayApart()
    {
        Program program = Demands{{{0, 3, 5}, {0, 3, 5}}, {10, 10, 10, 10}, 6, 0.08, {}, {}}.program();
        QVERIFY(mergePeriods(program));
        program.columns[6].cost /= 2; // the third period of the second thing
        QVERIFY(!mergePeriods(program));
    }

    /// Bought at the very end it would cost a tenth: then it is not bought at the beginning.
    void aPriceThatFallsStaysApart()
    {
        Program program = Demands{{{50, 0, 2}, {0, 3, 5}}, {10, 10, 10, 10}, 6, 0.08, {}, {}}.program();
        QVERIFY(mergePeriods(program));
        program.columns[2].cost += program.columns[3].cost * 0.9;
        program.columns[3].cost *= 0.1;
        QVERIFY(!mergePeriods(program));
    }

    void aSumOverPeriodsIsABoundAtFirst()
    {
        const Program program = Demands{{{50, 0, 2}, {0, 3, 5}}, {10, 10, 10, 10}, 6, 0.08, {}, 3.0}.program();
        const auto merged = mergePeriods(program);
        QVERIFY(merged);
        QVERIFY(!merged->isExact);
        QCOMPARE(merged->design.program.rows.size(), merged->bound.program.rows.size() + 1);
        const Solution whole = solved(program, false), solution = solved(program, true);
        QVERIFY(std::abs(whole.objective - solution.objective) < 1e-4);
    }

    /// A term of two half-years for 30, and one of four for 50: the second is the cheaper way to serve all four.
    void termsBeginWhereServiceLacks()
    {
        Program program;
        std::vector<int> service;
        for (int p = 0; p < 4; ++p)
            service.push_back(program.addColumn({QStringLiteral("units a %1").arg(p), 0, 0, 9, true, p, 0}));
        const int first = program.addColumn({QStringLiteral("begun a 0"), 30, 0, 9, true, -1, 0});
        const int second = program.addColumn({QStringLiteral("begun a 2"), 30, 0, 9, true, -1, 0});
        for (int p = 0; p < 4; ++p) {
            program.addRow({QStringLiteral("term a %1").arg(p),
                            {},
                            0,
                            0,
                            {{p < 2 ? first : second, 1}, {service[std::size_t(p)], -1}}});
            program.addRow({QStringLiteral("carry %1").arg(p), {}, 3, infinity, {{service[std::size_t(p)], 1}}});
        }
        const auto merged = mergePeriods(program);
        QVERIFY(merged);
        const Solution solution = solved(program, true);
        QCOMPARE(solution.ending, SolverEnding::Optimal);
        QCOMPARE(solution.objective, 180.0); // three units, twice
        QCOMPARE(solution.values[std::size_t(second)], 3.0);
    }

    /// Terms of three half-years alone serve four: three units begun at once, three more a half-year later, 6 x 30.
    /// What is chosen holds for a block from the end of one term to the beginning of the other: columns of three blocks
    /// and two beginnings.
    void blocksEndWhereTermsDo()
    {
        Program program;
        std::vector<int> service;
        for (int p = 0; p < 4; ++p)
            service.push_back(program.addColumn({QStringLiteral("units a %1").arg(p), 0, 0, 9, true, p, 0}));
        const int early = program.addColumn({QStringLiteral("begun a 0"), 30, 0, 9, true, -1, 0});
        const int late = program.addColumn({QStringLiteral("begun a 1"), 30, 0, 9, true, -1, 0});
        for (int p = 0; p < 4; ++p) {
            Row term{QStringLiteral("term a %1").arg(p), {}, 0, 0, {}};
            if (p < 3)
                term.entries.push_back({early, 1});
            if (p > 0)
                term.entries.push_back({late, 1});
            term.entries.push_back({service[std::size_t(p)], -1});
            program.addRow(term);
            program.addRow({QStringLiteral("carry %1").arg(p), {}, 3, infinity, {{service[std::size_t(p)], 1}}});
        }
        const auto layout = layOutPeriods(program);
        QVERIFY(layout);
        QCOMPARE(blocksFor(*layout, program), (std::vector<int>{0, 1, 3, 4}));
        const Shortened held = heldInBlocks(program, *layout, {0, 1, 3, 4});
        QCOMPARE(held.program.columns.size(), std::size_t(5));
        const Solution shorter = solved(held.program, false);
        QCOMPARE(shorter.ending, SolverEnding::Optimal);
        QCOMPARE(shorter.objective, 180.0);
        const std::vector<double> whole = held.expanded(shorter.values);
        QVERIFY(holds(program, whole));
        QCOMPARE(whole[std::size_t(service[2])], 6.0); // both serve in the middle

        SolveOptions options;
        options.mergedIsEnough = true;
        const Solution enough = solveMerged(program, options, *makeHighsSolver(), nullptr);
        QVERIFY(enough.hasValues);
        QCOMPARE(enough.objective, 180.0);
        options.quick = true; // any design, and of the bound no more than fractions of units say
        const Solution any = solveMerged(program, options, *makeHighsSolver(), nullptr);
        QVERIFY(any.hasValues && holds(program, any.values));
        QVERIFY(any.bound <= enough.objective && any.objective >= enough.objective);
        Program tooLittle = program;
        for (Column &column : tooLittle.columns)
            column.high = 0;
        QCOMPARE(solveMerged(tooLittle, options, *makeHighsSolver(), nullptr).ending, SolverEnding::Infeasible);
    }

    void mergedProgramsHaveTheSameOptimum()
    {
        int mergedNeeds = 0;
        for (unsigned seed = 0; seed < 80; ++seed) {
            const Program program = generated(seed).program();
            mergedNeeds += mergePeriods(program).has_value();
            const Solution whole = solved(program, false), merged = solved(program, true);
            const QByteArray place = QByteArray::number(seed);
            QVERIFY2(whole.ending == merged.ending, place);
            if (whole.ending != SolverEnding::Optimal)
                continue;
            QVERIFY2(std::abs(whole.objective - merged.objective) < 1e-5 * std::abs(whole.objective), place);
            QVERIFY2(merged.bound <= whole.objective * (1 + 1e-6), place);
            QVERIFY2(holds(program, merged.values), place);
        }
        QVERIFY(mergedNeeds > 40);
    }

    /// The time may end while the bound is sought: the first design then stands.
    void aDesignComesBeforeTheBound()
    {
        int inexact = 0;
        for (unsigned seed = 0; seed < 80; ++seed) {
            const Program program = generated(seed).program();
            const auto merged = mergePeriods(program);
            if (!merged || merged->isExact || solved(program, false).ending != SolverEnding::Optimal)
                continue;
            const auto solver = makeHighsSolver();
            SolveOptions options;
            options.timeLimitSeconds = 100;
            const SolveOne onlyQuickly = [&](const Program &one, const SolveOptions &asked, const ProgressCallback &) {
                Solution none;
                none.ending = SolverEnding::TimeLimit;
                return asked.quick ? solver->solve(one, asked, {}, nullptr) : none;
            };
            const Solution solution = solveMerged(program, options, {}, onlyQuickly);
            const Solution design = solver->solve(merged->design.program, options, {}, nullptr);
            QCOMPARE(solution.hasValues, design.hasValues);
            QVERIFY(!solution.hasValues || holds(program, solution.values));
            inexact += solution.hasValues;
        }
        QVERIFY(inexact > 5);
    }
};

QTEST_GUILESS_MAIN(TstPeriodMerge)
#include "tst_periodmerge.moc"
