#include "planner/search/coarsedesign.h"
#include "planner/search/coarseperiods.h"
#include "planner/search/partrelaxation.h"
#include "planner/search/relaxandfix.h"
#include "planner/search/search.h"
#include "tests/support/generatedneed.h"

#include <QtTest>

using namespace generated;

namespace {

constexpr double near = 1e-5; // relative, of two solves

/// Units of one thing that is bought: what stands stays. A period asks for `asked` of them.
Program bought(const std::vector<double> &asked)
{
    Program program;
    for (std::size_t p = 0; p < asked.size(); ++p) {
        Column units{QStringLiteral("units a %1").arg(p), double(p + 1), 0, 10, true};
        units.period = int(p);
        units.part = 0;
        program.addColumn(units);
        program.addRow(
            {QStringLiteral("carry %1").arg(p), QStringLiteral("load"), 1, unlimited, {{int(p), 1 / asked[p]}}});
        if (p > 0)
            program.addRow({QStringLiteral("stays a %1").arg(p), {}, 0, unlimited, {{int(p), 1}, {int(p) - 1, -1}}});
    }
    return program;
}

std::vector<char> all(const Program &program)
{
    return std::vector<char>(program.columns.size(), 1);
}

} // namespace

class TstCoarseDesign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksAreAboutEqual()
    {
        QCOMPARE(evenBlocks(5, 2), (std::vector<int>{0, 0, 0, 1, 1}));
        QCOMPARE(evenBlocks(4, 2), (std::vector<int>{0, 0, 1, 1}));
        QCOMPARE(evenBlocks(2, 4), (std::vector<int>{0, 1}));
    }

    /// Two periods of their own from the second on, then blocks of two and four and what is left; the first is past.
    void blocksGrowWithTheirDistance()
    {
        QCOMPARE(growingBlocks(1, 2, 12), (std::vector<int>{0, 1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5}));
        QCOMPARE(growingBlocks(0, 2, 5), (std::vector<int>{0, 1, 2, 2, 3}));
        QCOMPARE(growingBlocks(2, 2, 4), (std::vector<int>{0, 0, 1, 2}));
        QCOMPARE(growingBlocks(2, 2, 3), (std::vector<int>{0, 0, 1}));
    }

    /// Four periods in two blocks: costs 1 + 2 and 3 + 4. Of two periods the later stands for the block: it asks for
    /// 2.5 and 4.5 units. What stays from the first to the second period of a block is said by the block itself.
    void blocksSumCostsAndAskAsTheirMiddle()
    {
        const Program program = bought({1.5, 2.5, 3.5, 4.5});
        const Shortened coarse = coarsened(program, evenBlocks(4, 2), all(program));
        QCOMPARE(coarse.program.columns.size(), std::size_t(2));
        QCOMPARE(coarse.program.columns[0].cost, 3.0);
        QCOMPARE(coarse.program.columns[1].cost, 7.0);
        QCOMPARE(coarse.program.columns[1].name, QStringLiteral("units a 1"));
        QCOMPARE(coarse.program.rows.size(), std::size_t(3));
        QCOMPARE(coarse.program.rows[0].entries[0].value, 1 / 2.5);
        QCOMPARE(coarse.program.rows[1].name, QStringLiteral("stays a 2"));
        QCOMPARE(coarse.program.rows[2].entries[0].value, 1 / 4.5);
        QCOMPARE(coarse.expanded({3, 5}), (std::vector<double>{3, 3, 5, 5}));
    }

    void whatIsClosedHasNoColumn()
    {
        const Program program = bought({1, 2});
        const Shortened coarse = coarsened(program, evenBlocks(2, 1), {1, 0});
        QCOMPARE(coarse.placeOf, (std::vector<int>{0, -1}));
        QCOMPARE(coarse.expanded({4}), (std::vector<double>{4, 0}));
    }

    /// Five periods that ask for 1.5, 2.5, 2.2, 3.5 and 0.5: whole and staying they are 2, 3, 3, 4, 4, which costs
    /// 2 + 6 + 9 + 16 + 20 = 53.
    void countsFollowPeriodByPeriod()
    {
        const Program program = bought({1.5, 2.5, 2.2, 3.5, 0.5});
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        for (const Later later : {Later::ByPeriod, Later::InBlocks}) {
            const auto values = relaxAndFix(program, all(program), std::vector<double>(5, 0), 1000, later, context);
            QVERIFY(values);
            QCOMPARE(*values, (std::vector<double>{2, 3, 3, 4, 4}));
            QCOMPARE(program.objectiveOf(*values), 53.0);
        }
    }

    /// Units asked: 1, 1, 1 and 3, of which the third and fourth are one block that asks for 3. One unit can be bought
    /// in the first period for 10 and stays; others are rented for 3 a period. From the first two periods all rented
    /// looks like 3 + 3 + 3 x 6 = 24, the bought one like 10 + 2 x 6 = 22, so it is bought. Counted period by period
    /// the third then rents none and the fourth two: 10 + 6 = 16, where all rented would be 18.
    void blocksAreCountedPeriodByPeriodInTheEnd()
    {
        Program program;
        const std::vector<double> asked{1, 1, 1, 3};
        for (int p = 0; p < int(asked.size()); ++p) {
            Column own{QStringLiteral("own %1").arg(p), p == 0 ? 10.0 : 0.0, 0, 1, true};
            Column rented{QStringLiteral("rented %1").arg(p), 3, 0, 5, true};
            own.period = rented.period = p;
            own.part = 0;
            rented.part = 1;
            const int first = program.addColumn(own), second = program.addColumn(rented);
            program.addRow(
                {QStringLiteral("carry %1").arg(p), {}, asked[std::size_t(p)], unlimited, {{first, 1}, {second, 1}}});
            if (p > 0)
                program.addRow({QStringLiteral("stays %1").arg(p), {}, -unlimited, 0, {{first, 1}, {first - 2, -1}}});
        }
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        const auto values =
            relaxAndFix(program, all(program), std::vector<double>(8, 0), 1000, Later::InBlocks, context);
        QVERIFY(values);
        QCOMPARE(*values, (std::vector<double>{1, 0, 1, 0, 1, 0, 1, 2}));
        QCOMPARE(program.objectiveOf(*values), 16.0);
    }

    /// The second period is held at one unit where it asks for 2.5.
    void noDesignWhereWhatIsHeldBreaksARow()
    {
        const Program program = bought({1.5, 2.5});
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        QVERIFY(!relaxAndFix(program, {1, 0}, {1, 1}, 1000, Later::ByPeriod, context));
    }

    void designsOfGeneratedNeedsHold()
    {
        int found = 0, foundAgain = 0;
        for (const unsigned seed : {1u, 2u, 3u, 4u}) {
            Instance need = generated::instance({4, 4, 8, 2}, seed);
            calibrate(need, 1.5);
            const Program program = modelOf(need).program;
            const auto solver = makeHighsSolver();
            SolveOptions options;
            SearchContext context(*solver, options, nullptr);
            const auto values = coarseDesign(program, all(program), context);
            if (!values)
                continue; // the structure of a coarse program need not carry every period
            ++found;
            QVERIFY(holds(program, *values));
            options.gap = 0.02;
            const Solution best = solver->solve(program, options, {}, nullptr);
            QVERIFY(program.objectiveOf(*values) >= best.bound * (1 - near));
            QCOMPARE(*coarseDesign(program, all(program), context), *values); // the same again
            const auto counted = recounted(program, *values, context);
            QVERIFY(counted && holds(program, *counted));
            QVERIFY(program.objectiveOf(*counted) >= best.bound * (1 - near));
            if (const auto again = restructured(program, *values, context)) {
                ++foundAgain;
                QVERIFY(holds(program, *again));
                QVERIFY(program.objectiveOf(*again) >= best.bound * (1 - near));
            }
        }
        QVERIFY(found > 0);
        QVERIFY(foundAgain > 0);
    }

    void relaxationFromCoarsePartsIsTheRelaxation()
    {
        for (const unsigned seed : {1u, 2u, 3u}) {
            Instance need = generated::instance({4, 4, 8, 2}, seed);
            calibrate(need, 1.5);
            const Program program = modelOf(need).program;
            const auto solver = makeHighsSolver();
            const SolveOptions options;
            SearchContext context(*solver, options, nullptr);
            const Solution loose = solver->solve(relaxed(program), options, {}, nullptr);
            PartRelaxation parts(program, context);
            const std::vector<char> begun = partsOfCoarseRelaxation(program, context);
            QVERIFY(!begun.empty());
            parts.beginWith(begun);
            QVERIFY(parts.solve());
            for (int round = 0; round < 30 && !parts.price(); ++round)
                QVERIFY(parts.solve());
            QVERIFY(std::abs(parts.relaxed().objective - loose.objective) <= near * std::abs(loose.objective));
            QVERIFY(parts.bound() <= loose.objective * (1 + near));
        }
    }

    /// Every program takes the way of the largest; the best of both ways is the same within the gap.
    void searchFromBlocksEndsAtTheOptimum()
    {
        Instance need = generated::instance({4, 4, 8, 2}, 1);
        calibrate(need, 1.5);
        const Program program = modelOf(need).program;
        const auto solver = makeHighsSolver();
        SolveOptions options;
        options.gap = 0.02;
        const Solution whole = solver->solve(program, options, {}, nullptr);
        const Solution found = search(program, *solver, options, {}, nullptr, {0, 0});
        QCOMPARE(found.ending, SolverEnding::Optimal);
        QVERIFY(found.bound <= whole.objective * (1 + near));
        QVERIFY(found.objective >= whole.bound * (1 - near));
    }

    void fewPeriodsHaveNoCoarseParts()
    {
        const Program program = bought({1.5, 2.5, 3.5});
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        QVERIFY(partsOfCoarseRelaxation(program, context).empty());
        QVERIFY(!coarseDesign(program, all(program), context));
    }
};

QTEST_GUILESS_MAIN(TstCoarseDesign)
#include "tst_coarsedesign.moc"
