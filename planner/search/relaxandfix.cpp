#include "planner/search/relaxandfix.h"

#include "planner/search/fixedexcept.h"

namespace cw::planner {

namespace {

constexpr int windowPeriods = 2;     // whole at once
constexpr double looseGap = 0.02;    // a step that is left further open works on
constexpr double gapOfAStep = 0.005; // later steps come closer
constexpr int growths = 2;           // of the work of such a step
constexpr long long growth = 4;

/// The free columns from a period on, whole within the window that begins there.
PartProgram stepFrom(int first, const Program &program, std::vector<char> isFree, const std::vector<double> &values)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int period = program.columns[c].period;
        isFree[c] = isFree[c] && (period < 0 || period >= first);
    }
    PartProgram step = fixedExcept(program, isFree, values);
    step.program.start.clear();
    for (Column &column : step.program.columns)
        column.integer = column.integer && column.period < first + windowPeriods;
    return step;
}

} // namespace

std::optional<std::vector<double>> relaxAndFix(const Program &program, const std::vector<char> &isFree,
                                               std::vector<double> values, long long work, SearchContext &context)
{
    int periods = 0;
    for (const Column &column : program.columns)
        periods = std::max(periods, column.period + 1);
    for (int first = 0; first < periods; first += windowPeriods) {
        PartProgram step = stepFrom(first, program, isFree, values);
        Solution solution;
        long long allowed = work;
        for (int more = 0; more <= growths && !context.isOver(); ++more, allowed *= growth) {
            Solution found = context.solved(step.program, gapOfAStep, allowed);
            const bool isOpen = found.ending == SolverEnding::TimeLimit && (!found.hasValues || found.gap > looseGap);
            if (found.hasValues) {
                step.program.start = found.values;
                solution = std::move(found);
            }
            if (!isOpen)
                break;
        }
        if (!solution.hasValues)
            return std::nullopt;
        values = putIn(std::move(values), step, solution.values);
    }
    if (!holds(program, values))
        return std::nullopt;
    return values;
}

} // namespace cw::planner
