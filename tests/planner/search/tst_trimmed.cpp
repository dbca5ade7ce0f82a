// What a limit cut short gives back what nothing in it needs; what is proven, or needs it all, stays as it is.
#include "planner/search/trimmed.h"

#include <QtTest>

#include <limits>

using namespace cw::planner;

namespace {

/// Placements x and units u at 10 each, at least as many units as placements; more than three units need a switch at 7.
Program program()
{
    Program p;
    Column placements, units, needsSwitch;
    placements.name = QStringLiteral("x"), placements.high = 9, placements.integer = true;
    units.name = QStringLiteral("u"), units.high = 9, units.integer = true, units.cost = 10;
    needsSwitch.name = QStringLiteral("s"), needsSwitch.high = 1, needsSwitch.integer = true, needsSwitch.cost = 7;
    const int x = p.addColumn(placements), u = p.addColumn(units), s = p.addColumn(needsSwitch);
    const double none = std::numeric_limits<double>::infinity();
    p.addRow({QStringLiteral("fit"), {}, 0, none, {{u, 1}, {x, -1}}});
    p.addRow({QStringLiteral("switch"), {}, -none, 3, {{u, 1}, {s, -6}}});
    return p;
}

Solution cutShort(double x, double u, double s)
{
    Solution solution;
    solution.ending = SolverEnding::TimeLimit;
    solution.hasValues = true;
    solution.values = {x, u, s};
    solution.objective = 10 * u + 7 * s;
    solution.bound = 10;
    solution.gap = (solution.objective - solution.bound) / solution.objective;
    return solution;
}

} // namespace

class TstTrimmed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNothingNeedsIsGivenBack()
    {
        // Two placements on five units with a switch: 57. Two units do, without a switch: 20, half of it proven.
        const auto solver = makeHighsSolver();
        const Solution better = trimmed(program(), {1, 0, 0}, cutShort(2, 5, 1), *solver, {}, nullptr);
        QCOMPARE(better.values, (std::vector<double>{2, 2, 0}));
        QCOMPARE(better.objective, 20.0);
        QCOMPARE(better.gap, 0.5);
        QCOMPARE(better.ending, SolverEnding::TimeLimit);
    }

    void whatIsNeededStays()
    {
        const auto solver = makeHighsSolver();
        const Solution same = trimmed(program(), {1, 0, 0}, cutShort(5, 5, 1), *solver, {}, nullptr);
        QCOMPARE(same.values, (std::vector<double>{5, 5, 1}));
        QCOMPARE(same.objective, 57.0);
    }

    void whatIsProvenIsNotTouched()
    {
        const auto solver = makeHighsSolver();
        Solution proven = cutShort(2, 5, 1);
        proven.ending = SolverEnding::Optimal;
        QCOMPARE(trimmed(program(), {1, 0, 0}, proven, *solver, {}, nullptr).values, (std::vector<double>{2, 5, 1}));
    }
};

QTEST_GUILESS_MAIN(TstTrimmed)
#include "tst_trimmed.moc"
