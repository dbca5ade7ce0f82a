#include "planner/search/relaxandfix.h"

#include "planner/search/coarseperiods.h"
#include "planner/search/fixedexcept.h"

#include <numeric>

namespace cw::planner {

namespace {

constexpr int windowPeriods = 2;     // whole at once
constexpr double looseGap = 0.02;    // a step that is left further open works on
constexpr double gapOfAStep = 0.005; // later steps come closer
constexpr int growths = 2;           // of the work of such a step
constexpr long long growth = 4;

/// The free columns from a period on, and what of them one solve sees: whole in the window that begins there.
struct Step {
    PartProgram part;
    Shortened seen;
};

Step stepFrom(int first, int periods, const Program &program, std::vector<char> isFree,
              const std::vector<double> &values, Later later)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int period = program.columns[c].period;
        isFree[c] = isFree[c] && (period < 0 || period >= first);
    }
    Step step{fixedExcept(program, isFree, values), {}};
    const std::size_t columns = step.part.columns.size();
    int end = first + windowPeriods;
    if (later == Later::InBlocks) {
        const std::vector<int> blockOf = growingBlocks(first, windowPeriods, periods);
        step.seen = coarsened(step.part.program, blockOf, std::vector<char>(columns, 1));
        end = end < periods ? blockOf[std::size_t(end)] : periods;
    } else {
        step.seen.program = step.part.program;
        step.seen.placeOf.resize(columns);
        std::iota(step.seen.placeOf.begin(), step.seen.placeOf.end(), 0);
    }
    step.seen.program.start.clear();
    for (Column &column : step.seen.program.columns)
        column.integer = column.integer && column.period < end;
    return step;
}

} // namespace

std::optional<std::vector<double>> relaxAndFix(const Program &program, const std::vector<char> &isFree,
                                               std::vector<double> values, long long work, Later later,
                                               SearchContext &context)
{
    const int periods = periodsOf(program);
    for (int first = 0; first < periods; first += windowPeriods) {
        Step step = stepFrom(first, periods, program, isFree, values, later);
        Solution solution;
        long long allowed = work;
        for (int more = 0; more <= growths && !context.isOver(); ++more, allowed *= growth) {
            Solution found = context.solved(step.seen.program, gapOfAStep, allowed);
            const bool isOpen = found.ending == SolverEnding::TimeLimit && (!found.hasValues || found.gap > looseGap);
            if (found.hasValues) {
                step.seen.program.start = found.values;
                solution = std::move(found);
            }
            if (!isOpen)
                break;
        }
        if (!solution.hasValues)
            return std::nullopt;
        values = putIn(std::move(values), step.part, step.seen.expanded(solution.values));
    }
    if (!holds(program, values))
        return std::nullopt;
    return values;
}

} // namespace cw::planner
