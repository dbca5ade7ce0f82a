// Programs over several periods in two halves: what is kept is found, no design is lost between the halves, and a
// search that proves them one by one agrees with the solver alone.
#include "planner/search/halves.h"
#include "planner/search/search.h"
#include "tests/support/generatedneed.h"

#include <QtTest>

#include <cmath>

using namespace cw::planner;

namespace {

/// Two periods ask for 2 and 3 pieces. One's own costs 1 a period and 4 in the end and is kept; a rented one costs
/// `rent` a period.
Program ownOrRented(double rent)
{
    Program program;
    const double price[] = {1, 5};
    for (int p = 0; p < 2; ++p) {
        Column own{QStringLiteral("own %1").arg(p), price[p], 0, 5, true, p, 0, -1};
        Column rented{QStringLiteral("rented %1").arg(p), rent, 0, 5, true, p, 1, -1};
        program.addColumn(own);
        program.addColumn(rented);
        program.addRow(
            {QStringLiteral("asked"), QStringLiteral("asked"), 2.0 + p, unlimited, {{2 * p, 1}, {2 * p + 1, 1}}});
    }
    program.addRow({QStringLiteral("stays"), {}, 0, unlimited, {{0, -1}, {2, 1}}});
    return program;
}

SolveOptions exact()
{
    SolveOptions options;
    options.gap = 1e-6;
    return options;
}

} // namespace

class TstHalves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsAtNothingInOneHalfAndThereInTheOther()
    {
        const auto halves = halvesOf(ownOrRented(2));
        QVERIFY(halves);
        QCOMPARE(halves->without.columns[0].high, 0.0);
        QCOMPARE(halves->without.columns[2].high, 0.0);
        QCOMPARE(halves->without.columns[1].high, 5.0);
        const Row &some = halves->with.rows.back();
        QCOMPARE(some.low, 1.0);
        QCOMPARE(some.entries.size(), std::size_t(1)); // what is there at first is there at last
        QCOMPARE(some.entries[0].column, 2);
    }

    void whatMayBeGivenUpCountsInEveryPeriod()
    {
        Program program = ownOrRented(2);
        const int given = program.addColumn({QStringLiteral("given up 1"), 0, 0, 5, true, 1, 0, -1});
        program.rows.back().entries.push_back({given, 1});
        const auto halves = halvesOf(program);
        QVERIFY(halves);
        QCOMPARE(halves->with.rows.back().entries.size(), std::size_t(2));
    }

    void nothingToChooseIsNoHalf()
    {
        Program program = ownOrRented(2);
        program.columns[2].low = 1; // some has to be there
        QVERIFY(!halvesOf(program));
        program = ownOrRented(2);
        program.columns[0].high = program.columns[2].high = 0; // none can be
        QVERIFY(!halvesOf(program));
        program = ownOrRented(2);
        program.rows.back().rule = QStringLiteral("a rule"); // a planner's rule keeps nothing by itself
        QVERIFY(!halvesOf(program));
    }

    /// Kept pieces cost 6 over both periods, 5 in the second alone; three rented ones in the second cost 3 times the
    /// rent, two in the first twice. At 2: 4 + 6 = 10 rented. At 4: two kept ones and one rented in the second,
    /// 12 + 4 = 16, against 20 rented and 17 kept. At 5.5: 12 + 5 = 17 kept, against 17.5 with one rented.
    void theBetterHalfIsFound_data()
    {
        QTest::addColumn<double>("rent");
        QTest::addColumn<double>("least");
        QTest::newRow("rented") << 2.0 << 10.0;
        QTest::newRow("own and rented") << 4.0 << 16.0;
        QTest::newRow("own") << 5.5 << 17.0;
    }
    void theBetterHalfIsFound()
    {
        QFETCH(double, rent);
        QFETCH(double, least);
        const auto solver = makeHighsSolver();
        for (const std::vector<double> &start : {std::vector<double>(), {0, 2, 0, 3}, {2, 0, 3, 0}}) {
            Program program = ownOrRented(rent);
            program.start = start;
            SolveOptions options = exact();
            options.startIsNear = !start.empty();
            const Solution found = searchUnmerged(program, *solver, options, {}, nullptr);
            QVERIFY(found.ending == SolverEnding::Optimal);
            QVERIFY(std::abs(found.objective - least) < 1e-6);
            QVERIFY(found.bound > least - 1e-4 && found.bound <= least + 1e-9);
        }
    }

    void searchAgreesWithTheSolverAlone_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("need %u", seed) << seed;
    }
    void searchAgreesWithTheSolverAlone()
    {
        QFETCH(unsigned, seed);
        generated::Instance need = generated::instance({2, 3, 6, 2}, seed);
        generated::calibrate(need, 1.5);
        const Program program = generated::modelOf(need).program;
        const auto solver = makeHighsSolver();
        QVERIFY(isSmall(program));
        const Solution alone = solver->solve(program, exact(), {}, nullptr);
        const Solution found = searchUnmerged(program, *solver, exact(), {}, nullptr);
        QCOMPARE(int(found.ending), int(alone.ending));
        QCOMPARE(found.hasValues, alone.hasValues);
        if (!alone.hasValues)
            return;
        QVERIFY(std::abs(found.objective - alone.objective) <= 1e-5 * std::abs(alone.objective));
        QVERIFY(holds(program, found.values));
    }
};

QTEST_GUILESS_MAIN(TstHalves)
#include "tst_halves.moc"
