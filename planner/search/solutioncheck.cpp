#include "planner/search/solutioncheck.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double leftOver = 1e-6;   // share of a row's largest term that solvers leave over (HiGHS's own tolerance)
constexpr double itself = 1e-9;     // what a design keeps so closely every solver takes for kept
constexpr double moneyShare = 1e-9; // of all amounts in a cost: what adding them in another order may change
/// Of all amounts in a cost: whole columns end so far from whole numbers, and a bound is proven before they are
/// rounded.
constexpr double roundedShare = 1e-6;

/// A sum of products in twice the digits of a double, and the sizes of what was added.
class Sum {
public:
    void add(double a, double b)
    {
        const double product = a * b, lost = std::fma(a, b, -product);
        const double sum = sum_ + product, back = sum - sum_;
        rest_ += ((sum_ - (sum - back)) + (product - back)) + lost;
        sum_ = sum;
        largest_ = std::max(largest_, std::abs(product));
        all_ += std::abs(product);
    }
    /// How far the sum lies above a number.
    [[nodiscard]] double above(double side) const { return (sum_ - side) + rest_; }
    [[nodiscard]] double value() const { return sum_ + rest_; }
    [[nodiscard]] double largest() const { return largest_; }
    [[nodiscard]] double all() const { return all_; } ///< absolute amounts

private:
    double sum_ = 0, rest_ = 0, largest_ = 0, all_ = 0;
};

bool isWhole(double value)
{
    return value == std::round(value);
}

/// Nothing in the row can be off by a fraction.
bool isOfWholeThings(const Row &row, const Program &program)
{
    const auto isWholeSide = [](double side) { return std::isinf(side) || isWhole(side); };
    return isWholeSide(row.low) && isWholeSide(row.high) &&
           std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) {
               return program.columns[std::size_t(entry.column)].integer && isWhole(entry.value);
           });
}

/// How strictly rows with fractions are taken.
enum class Strictness { AsSolversLeaveIt, AsEverySolverKeepsIt };

double allowedIn(const Row &row, const Program &program, const Sum &sum, Strictness strictness)
{
    if (isOfWholeThings(row, program))
        return 0;
    return strictness == Strictness::AsEverySolverKeepsIt ? itself : leftOver * std::max(1.0, sum.largest());
}

QString faultOf(const Program &program, const std::vector<double> &values, Strictness strictness)
{
    if (values.size() != program.columns.size())
        return QStringLiteral("%1 values for %2 columns").arg(values.size()).arg(program.columns.size());
    const double beside = strictness == Strictness::AsEverySolverKeepsIt ? itself : leftOver;
    for (std::size_t c = 0; c < values.size(); ++c) {
        const Column &column = program.columns[c];
        if (!std::isfinite(values[c]))
            return QStringLiteral("column %1 has no value").arg(column.name);
        if (column.integer && !isWhole(values[c]))
            return QStringLiteral("column %1 is not whole: %2").arg(column.name).arg(values[c]);
        const double allowed = column.integer ? 0 : beside * std::max(1.0, std::abs(values[c]));
        if (values[c] < column.low - allowed || values[c] > column.high + allowed)
            return QStringLiteral("column %1 is beyond its sides: %2").arg(column.name).arg(values[c]);
    }
    for (const Row &row : program.rows) {
        Sum sum;
        for (const Entry &entry : row.entries)
            sum.add(entry.value, values[std::size_t(entry.column)]);
        const double allowed = allowedIn(row, program, sum, strictness);
        if ((std::isfinite(row.low) && sum.above(row.low) < -allowed) ||
            (std::isfinite(row.high) && sum.above(row.high) > allowed))
            return QStringLiteral("row %1 does not hold: %2 is not between %3 and %4")
                .arg(row.name)
                .arg(sum.value())
                .arg(row.low)
                .arg(row.high);
    }
    return {};
}

Sum costOf(const Program &program, const std::vector<double> &values)
{
    Sum cost;
    cost.add(program.offset, 1);
    for (std::size_t c = 0; c < values.size(); ++c)
        cost.add(program.columns[c].cost, values[c]);
    return cost;
}

/// What is said of costs against what the values cost.
QString faultInCost(const Program &program, const Solution &solution)
{
    const Sum cost = costOf(program, solution.values);
    if (!(std::abs(cost.above(solution.objective)) <= moneyShare * std::max(1.0, cost.all())))
        return QStringLiteral("the design costs %1, not %2").arg(cost.value()).arg(solution.objective);
    if (!(cost.above(solution.bound) >= -roundedShare * std::max(1.0, cost.all())))
        return QStringLiteral("the bound %1 is above the design's cost %2").arg(solution.bound).arg(cost.value());
    return {};
}

/// What is said to be impossible against the design the program begins from.
QString contradictedByStart(const Program &program, const Solution &solution)
{
    const bool saysNone = solution.ending == SolverEnding::Infeasible;
    const bool isBounded = solution.ending == SolverEnding::Optimal || solution.ending == SolverEnding::TimeLimit;
    if (program.start.size() != program.columns.size() || !(saysNone || isBounded))
        return {};
    const Sum cost = costOf(program, program.start);
    const bool isBelow = isBounded && cost.above(solution.bound) < -roundedShare * std::max(1.0, cost.all());
    if (!(saysNone || isBelow) || !faultOf(program, program.start, Strictness::AsEverySolverKeepsIt).isEmpty())
        return {};
    return saysNone ? QStringLiteral("no design is said to exist, but the one begun from is one")
                    : QStringLiteral("the bound %1 is above the cost %2 of the design begun from")
                          .arg(solution.bound)
                          .arg(cost.value());
}

} // namespace

QString faultOf(const Program &program, const std::vector<double> &values)
{
    return faultOf(program, values, Strictness::AsSolversLeaveIt);
}

Solution checked(const Program &program, Solution solution)
{
    QString fault = solution.hasValues ? faultOf(program, solution.values) : QString();
    if (fault.isEmpty() && solution.hasValues)
        fault = faultInCost(program, solution);
    if (fault.isEmpty())
        fault = contradictedByStart(program, solution);
    if (fault.isEmpty())
        return solution;
    Solution refused;
    if (solution.ending == SolverEnding::Cancelled)
        refused.ending = SolverEnding::Cancelled;
    refused.detail = fault;
    refused.bound = -unlimited;
    refused.gap = unlimited;
    refused.nodes = solution.nodes;
    refused.work = solution.work;
    refused.seconds = solution.seconds;
    return refused;
}

Solution Solver::solve(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                       const std::atomic_bool *cancel)
{
    return checked(program, answer(program, options, progress, cancel));
}

} // namespace cw::planner
