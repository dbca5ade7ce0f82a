#include "planner/search/fixedexcept.h"
#include "planner/search/neighbourhoods.h"
#include "planner/search/partdominance.h"
#include "planner/search/partrelaxation.h"
#include "planner/search/perioddecomposition.h"
#include "planner/search/rollinghorizon.h"
#include "planner/search/search.h"
#include "tests/support/generatedneed.h"

#include <QtTest>

using namespace generated;

namespace {

constexpr double near = 1e-5;           // relative, of two solves
const SearchSizes wide{0, 0};           // every program takes the way of the largest
const SearchSizes large{0, 1000000};    // every program takes the way of the large ones
const Size sizeOfTests{4, 3, 8, 2};     // sites, periods, options, workloads
constexpr unsigned seeds[] = {1, 2, 3}; // of generated needs

Instance need(unsigned seed, double room = 1.5)
{
    Instance instance = generated::instance(sizeOfTests, seed);
    calibrate(instance, room);
    return instance;
}

Solution exact(const Program &program)
{
    SolveOptions options;
    options.gap = 0;
    return makeHighsSolver()->solve(program, options, {}, nullptr);
}

/// A need's program with what its tests measure against, worked out once: most of the time of these tests went there.
struct Measured {
    PlanModel model;
    Solution best, loose; ///< the optimum, and that without whole columns
};

const Measured &measured(unsigned seed)
{
    static std::map<unsigned, Measured> known;
    auto at = known.find(seed);
    if (at == known.end()) {
        const PlanModel model = modelOf(need(seed));
        at = known.emplace(seed, Measured{model, exact(model.program), exact(relaxed(model.program))}).first;
    }
    return at->second;
}

bool keeps(const Program &program, const std::vector<double> &values)
{
    constexpr double slack = 1e-6;
    for (std::size_t c = 0; c < values.size(); ++c) {
        const Column &column = program.columns[c];
        if (values[c] < column.low - slack || values[c] > column.high + slack ||
            (column.integer && std::abs(values[c] - std::round(values[c])) > slack))
            return false;
    }
    return std::all_of(program.rows.begin(), program.rows.end(), [&](const Row &row) {
        double activity = 0, size = 1;
        for (const Entry &entry : row.entries) {
            activity += entry.value * values[std::size_t(entry.column)];
            size = std::max(size, std::abs(entry.value * values[std::size_t(entry.column)]));
        }
        return activity >= row.low - slack * size && activity <= row.high + slack * size;
    });
}

} // namespace

class TstLargeSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColumnOfAPeriodKnowsIt()
    {
        const PlanModel &model = measured(1).model;
        const BlockSplit split = splitByPeriod(model.program);
        QCOMPARE(split.blocks.size(), std::size_t(3));
        std::size_t columns = split.shared.size(), rows = split.linking.size();
        for (std::size_t p = 0; p < split.blocks.size(); ++p) {
            columns += split.blocks[p].columns.size();
            rows += split.blocks[p].rows.size();
            QVERIFY(!split.blocks[p].rows.empty());
        }
        QCOMPARE(columns, model.program.columns.size());
        QCOMPARE(rows, model.program.rows.size());
        for (const Carrier &carrier : model.carriers) {
            for (int p = 0; p < 3; ++p) {
                if (const int column = carrier.active[std::size_t(p)]; column >= 0) {
                    QCOMPARE(model.program.columns[std::size_t(column)].period, p);
                    QCOMPARE(model.program.columns[std::size_t(column)].part, carrier.offer);
                }
            }
        }
    }

    void periodBoundLiesBetweenRelaxationAndOptimum()
    {
        int better = 0;
        for (const unsigned seed : seeds) {
            const auto &[model, best, loose] = measured(seed);
            if (!best.hasValues)
                continue;
            const auto solver = makeHighsSolver();
            const SolveOptions options;
            SearchContext context(*solver, options, nullptr);
            PeriodDecomposition periods(model.program, loose);
            QVERIFY(!std::isfinite(periods.bound())); // nothing is known of periods not looked at
            for (const long long work : {100, 20000}) {
                for (std::size_t p = 0; p < periods.periods(); ++p)
                    periods.improve(p, 1e-3, work, context);
                QVERIFY2(periods.bound() <= best.objective * (1 + near), qPrintable(QString::number(seed)));
                QVERIFY2(periods.bound() >= loose.objective * (1 - near), qPrintable(QString::number(seed)));
            }
            better += periods.bound() > loose.objective * 1.001;
        }
        QVERIFY(better > 0); // whole units show in the bound
    }

    void standInsNeverRaiseTheOptimum()
    {
        int closed = 0;
        for (const unsigned seed : seeds) {
            const auto &[model, best, loose] = measured(seed);
            const BlockSplit split = splitByPeriod(model.program);
            const std::vector<double> costs = pricedCosts(model.program, split, loose.rowDuals);
            PartProgram period = partOf(model.program, split.blocks.back().columns, split.blocks.back().rows, costs);
            const Solution before = exact(period.program);
            closed += standInForParts(period.program);
            QVERIFY(exact(period.program).objective <= before.objective + near * std::abs(before.objective));
        }
        QVERIFY(closed > 0);
    }

    void relaxationByPartsIsTheRelaxation()
    {
        for (const unsigned seed : seeds) {
            const auto &[model, best, loose] = measured(seed);
            const auto solver = makeHighsSolver();
            const SolveOptions options;
            SearchContext context(*solver, options, nullptr);
            PartRelaxation parts(model.program, context);
            QVERIFY(parts.solve());
            bool isAll = false;
            for (int round = 0; round < 30 && !isAll; ++round) {
                isAll = parts.price();
                QVERIFY(parts.bound() <= loose.objective * (1 + near)); // valid on the way
                if (!isAll)
                    QVERIFY(parts.solve());
            }
            QVERIFY(isAll);
            QVERIFY(std::abs(parts.relaxed().objective - loose.objective) <= near * loose.objective);
        }
    }

    void rollingDesignKeepsEveryRow()
    {
        int found = 0;
        for (const unsigned seed : seeds) {
            const PlanModel model = modelOf(need(seed, 2));
            const Solution loose = exact(relaxed(model.program));
            const BlockSplit split = splitByPeriod(model.program);
            const auto solver = makeHighsSolver();
            const SolveOptions options;
            SearchContext context(*solver, options, nullptr);
            const std::vector<char> all(model.program.columns.size(), 1);
            const auto design = rollingDesign(model.program, split, pricedCosts(model.program, split, loose.rowDuals),
                                              loose.values, all, 5000, context);
            if (!design)
                continue;
            ++found;
            QVERIFY(keeps(model.program, *design));
            QVERIFY(model.program.objectiveOf(*design) >= loose.objective * (1 - near));
        }
        QVERIFY(found >= 2);
    }

    void whatStandsStillKeepsItsCost()
    {
        const auto &[model, best, loose] = measured(2);
        QVERIFY(best.hasValues);
        std::vector<char> isFree;
        for (const Column &column : model.program.columns)
            isFree.push_back(column.period == 1);
        const PartProgram part = fixedExcept(model.program, isFree, best.values);
        const Solution again = exact(part.program);
        QVERIFY(again.hasValues); // the best design is among its choices, and nothing is better
        QVERIFY(std::abs(again.objective - best.objective) <= near * best.objective);
        QVERIFY(keeps(model.program, putIn(best.values, part, again.values)));
    }

    void bothWaysFindTheOptimum_data()
    {
        QTest::addColumn<bool>("isWide");
        QTest::newRow("large") << false;
        QTest::newRow("wide") << true;
    }
    void bothWaysFindTheOptimum()
    {
        QFETCH(bool, isWide);
        SolveOptions options;
        options.gap = 0.02;
        for (const unsigned seed : seeds) {
            const auto &[model, best, loose] = measured(seed);
            const auto solver = makeHighsSolver();
            double reported = std::numeric_limits<double>::infinity();
            bool isSteady = true; // designs only get better
            const ProgressCallback watch = [&](const SolveProgress &progress) {
                isSteady = isSteady && progress.best.value_or(reported) <= reported * (1 + near);
                reported = progress.best.value_or(reported);
            };
            const Solution found = search(model.program, *solver, options, watch, nullptr, isWide ? wide : large);
            QCOMPARE(found.hasValues, best.hasValues);
            if (!best.hasValues)
                continue;
            QVERIFY(isSteady);
            QVERIFY(keeps(model.program, found.values));
            QVERIFY(found.bound <= best.objective * (1 + near));
            QVERIFY(found.objective >= best.objective * (1 - near));
            if (!isWide)
                QVERIFY(found.objective <= best.objective * (1 + options.gap));
            const Solution again = search(model.program, *solver, options, {}, nullptr, isWide ? wide : large);
            QCOMPARE(again.values, found.values);
            QCOMPARE(again.bound, found.bound);
        }
    }

    void singlePeriodsFindBetterDesignsThatKeepEveryRow()
    {
        int better = 0;
        for (const unsigned seed : seeds) {
            const auto &[model, best, loose] = measured(seed);
            const auto solver = makeHighsSolver();
            SolveOptions options;
            options.gap = 0;
            SearchContext context(*solver, options, nullptr);
            const ProgressCallback nobody;
            SearchState state(context, nobody);
            state.beginAt(loose.objective);
            SolveOptions soon; // any design
            soon.gap = 0.5;
            state.take(solver->solve(model.program, soon, {}, nullptr));
            QVERIFY(state.hasDesign());
            const double before = state.best().objective;
            Neighbourhoods(model.program, context, state).searchPeriods(loose);
            QVERIFY(keeps(model.program, state.best().values));
            QVERIFY(state.best().objective <= before);
            QVERIFY(state.best().objective >= best.objective * (1 - near));
            better += state.best().objective < before * (1 - near);
        }
        QVERIFY(better > 0);
    }

    void numberOfWorkersDoesNotChangeTheAnswer()
    {
        const PlanModel &model = measured(2).model;
        const auto solver = makeHighsSolver();
        for (const SearchSizes &sizes : {large, wide}) {
            SolveOptions options;
            options.gap = 0.005;
            options.workers = 1;
            const Solution alone = search(model.program, *solver, options, {}, nullptr, sizes);
            options.workers = 2;
            const Solution together = search(model.program, *solver, options, {}, nullptr, sizes);
            QVERIFY(alone.hasValues);
            QCOMPARE(together.values, alone.values);
            QCOMPARE(together.bound, alone.bound);
            QCOMPARE(together.work, alone.work);
        }
    }

    void cancelEndsTheSearch()
    {
        const PlanModel &model = measured(1).model;
        for (const SearchSizes &sizes : {large, wide}) {
            std::atomic_bool cancel = false;
            const ProgressCallback stop = [&](const SolveProgress &) { cancel = true; };
            const auto solver = makeHighsSolver();
            SolveOptions options;
            options.gap = 0;
            QCOMPARE(int(search(model.program, *solver, options, stop, &cancel, sizes).ending),
                     int(SolverEnding::Cancelled));
        }
    }
};

QTEST_GUILESS_MAIN(TstLargeSearch)
#include "tst_largesearch.moc"
