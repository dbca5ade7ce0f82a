// The search of small programs against the solver alone and against optima worked out by hand.
#include "planner/search/fixedexcept.h"
#include "planner/search/search.h"
#include "tests/support/generatedneed.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace cw::planner;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-5 * std::max(1.0, std::abs(b));
}

SolveOptions exact()
{
    SolveOptions options;
    options.gap = 1e-6;
    return options;
}

/// Ten are asked for. A dear thing costs 10, a cheap one 1; `most` cheap ones are allowed.
Program tenOfTwoKinds(double most)
{
    Program program;
    Column dear{QStringLiteral("dear 0"), 10, 0, 20, true}, cheap{QStringLiteral("cheap 0"), 1, 0, 20, true};
    dear.part = 0;
    cheap.part = 1;
    program.addColumn(dear);
    program.addColumn(cheap);
    program.addRow({QStringLiteral("asked"), QStringLiteral("asked"), 10, infinity, {{0, 1}, {1, 1}}});
    program.addRow({QStringLiteral("limit"), QStringLiteral("limit"), -infinity, most, {{1, 1}}});
    return program;
}

} // namespace

class TstSmallSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStartThatUsesNothingIsNoDesign()
    {
        // Counted anew among the parts of the start, of which there are none, what is asked for would be nobody's: the
        // ten still have to be there, four cheap ones and six dear ones, 64.
        Program program = tenOfTwoKinds(4);
        program.start = {0, 0};
        const auto solver = makeHighsSolver();
        const Solution found = search(program, *solver, exact(), {}, nullptr);
        QVERIFY(found.hasValues && holds(program, found.values));
        QVERIFY(isNear(found.objective, 64));
        const PartProgram nothing = fixedExcept(program, {0, 0}, {0, 0});
        QCOMPARE(nothing.program.rows.size(), std::size_t(1)); // broken, and told so
        QCOMPARE(fixedExcept(program, {0, 0}, {6, 4}).program.rows.size(), std::size_t(0));
    }

    void agreesWithTheSolverAlone_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void agreesWithTheSolverAlone()
    {
        QFETCH(unsigned, seed);
        generated::Instance need = generated::instance({1, 1, 12, 2}, seed);
        generated::calibrate(need, 1.6);
        const Program program = generated::modelOf(need).program;
        const auto solver = makeHighsSolver();
        QVERIFY(isSmall(program));
        const Solution alone = solver->solve(program, exact(), {}, nullptr);
        const Solution found = search(program, *solver, exact(), {}, nullptr);
        QCOMPARE(int(found.ending), int(alone.ending));
        QCOMPARE(found.hasValues, alone.hasValues);
        if (!alone.hasValues)
            return;
        QVERIFY(isNear(found.objective, alone.objective));
        QVERIFY(isNear(program.objectiveOf(found.values), found.objective));
        QVERIFY(found.bound <= found.objective * (1 + 1e-9));
    }

    void aLimitThatIsFarFromFullAtFirstIsKept()
    {
        // 4 cheap ones and 6 dear ones: 4 + 60. The design known from before uses none of the cheap ones.
        Program program = tenOfTwoKinds(4);
        program.start = {10, 0};
        const auto solver = makeHighsSolver();
        const Solution found = search(program, *solver, exact(), {}, nullptr);
        QVERIFY(found.ending == SolverEnding::Optimal);
        QVERIFY(isNear(found.objective, 64));
        QVERIFY(isNear(found.bound, 64));
    }

    void aQuickAnswerCountsTheKnownDesignAnew()
    {
        // Only dear ones were used: 10 of them cost 100; nothing better can cost less than 64.
        Program program = tenOfTwoKinds(4);
        program.start = {12, 0};
        SolveOptions options = exact();
        options.quick = true;
        const auto solver = makeHighsSolver();
        const Solution found = search(program, *solver, options, {}, nullptr);
        QVERIFY(found.ending == SolverEnding::TimeLimit);
        QVERIFY(isNear(found.objective, 100));
        QVERIFY(isNear(found.bound, 64));
        QVERIFY(isNear(found.gap, 0.36));
    }

    void whatCannotBeIsSaid()
    {
        Program program = tenOfTwoKinds(4);
        program.columns[0].high = 3; // 3 and 4 are fewer than 10
        const auto solver = makeHighsSolver();
        const Solution found = search(program, *solver, exact(), {}, nullptr);
        QVERIFY(found.ending == SolverEnding::Infeasible);
        QVERIFY(!found.hasValues);
    }

    void equalProgramsAreTheSame()
    {
        QVERIFY(isSame(tenOfTwoKinds(4), tenOfTwoKinds(4)));
        QVERIFY(!isSame(tenOfTwoKinds(4), tenOfTwoKinds(5)));
    }
};

QTEST_GUILESS_MAIN(TstSmallSearch)
#include "tst_smallsearch.moc"
