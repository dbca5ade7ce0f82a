#include "planner/search/objectives.h"

#include "planner/search/mergedsolve.h"
#include "planner/search/search.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
constexpr double keptWithin = 1e-6; // share of an objective by which later ones may worsen it

double valueOf(const std::vector<Entry> &terms, const std::vector<double> &values)
{
    double sum = 0;
    for (const Entry &entry : terms)
        sum += entry.value * values[std::size_t(entry.column)];
    return sum;
}

bool isSame(const std::vector<Entry> &a, const std::vector<Entry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Entry &one, const Entry &other) {
        return one.column == other.column && one.value == other.value;
    });
}

void keep(Program &program, const std::vector<Entry> &terms, const std::vector<double> &values)
{
    const double best = valueOf(terms, values);
    program.addRow(
        {QStringLiteral("kept objective"), {}, -unlimited, best + keptWithin * std::max(1.0, std::abs(best)), terms});
}
} // namespace

Solution solveInOrder(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                      const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel,
                      const KnownDesign *known)
{
    const Deadline deadline(options.timeLimitSeconds);
    Solution first = known && isSmall(program) ? searchUnmerged(program, solver, options, progress, cancel)
                                               : search(program, solver, options, progress, cancel);
    if (first.ending != SolverEnding::Optimal || !first.hasValues || then.empty())
        return first;
    if (known && first.objective >= known->objective - options.gap * std::abs(known->objective))
        return first;
    std::vector<std::vector<Entry>> ranks;
    std::vector<Entry> before;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (program.columns[c].cost != 0)
            before.push_back({int(c), program.columns[c].cost});
    }
    ranks.push_back(before);
    Program stage = program;
    for (const std::vector<Entry> &terms : then) {
        if (std::any_of(ranks.begin(), ranks.end(), [&](const auto &rank) { return isSame(rank, terms); }))
            continue; // the best in it is kept already
        ranks.push_back(terms);
        keep(stage, before, first.values);
        for (Column &column : stage.columns)
            column.cost = 0;
        for (const Entry &entry : terms)
            stage.columns[std::size_t(entry.column)].cost = entry.value;
        stage.offset = 0;
        stage.start = first.values;
        SolveOptions rest = options;
        rest.timeLimitSeconds = std::max(0.0, deadline.remaining());
        // The kept objective is a sum over the periods that binds: where they are merged it would have to be left out.
        const Solution better =
            isSmall(stage) ? searchUnmerged(stage, solver, rest, {}, cancel) : solveMerged(stage, rest, solver, cancel);
        first.nodes += better.nodes;
        first.work += better.work;
        if (better.ending == SolverEnding::Cancelled)
            first.ending = SolverEnding::Cancelled;
        if (!better.hasValues)
            break;
        first.values = better.values;
        if (better.ending != SolverEnding::Optimal)
            break;
        before = terms;
    }
    first.objective = program.objectiveOf(first.values);
    return first;
}

} // namespace cw::planner
