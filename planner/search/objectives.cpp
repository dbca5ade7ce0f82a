#include "planner/search/objectives.h"

#include "planner/search/mergedsolve.h"
#include "planner/search/search.h"
#include "planner/search/solutioncheck.h"

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
/// The program's own costs as a linear form.
std::vector<Entry> costsOf(const Program &program)
{
    std::vector<Entry> costs;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (program.columns[c].cost != 0)
            costs.push_back({int(c), program.columns[c].cost});
    }
    return costs;
}

Solution firstOf(const Program &program, Solver &solver, const SolveOptions &options, const ProgressCallback &progress,
                 const std::atomic_bool *cancel, bool isKnown)
{
    return isKnown && isSmall(program) ? searchUnmerged(program, solver, options, progress, cancel)
                                       : search(program, solver, options, progress, cancel);
}

/// The first rank with a share of the next in its objective. Bound and gap of the answer are those of the first.
Solution withShareOfNext(Program program, const std::vector<Entry> &next, const KnownDesign &known, Solver &solver,
                         const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel)
{
    const std::vector<Entry> costs = costsOf(program);
    for (const Entry &entry : next)
        program.columns[std::size_t(entry.column)].cost += known.shareOfNext * entry.value;
    SolveOptions exact = options;
    exact.gap = options.gap * options.gap; // what is left open is then, in the next rank too, within the gap asked for
    Solution solution = firstOf(program, solver, exact, progress, cancel, true);
    if (!solution.hasValues)
        return solution;
    const double distance = std::max(0.0, solution.objective - solution.bound);
    solution.objective = program.offset + valueOf(costs, solution.values);
    solution.bound = solution.objective - distance - known.shareInAll;
    solution.gap = (solution.objective - solution.bound) / std::max(std::abs(solution.objective), 1e-9);
    return solution;
}

Solution rankByRank(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                    const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel,
                    const KnownDesign *known)
{
    const Deadline deadline(options.timeLimitSeconds);
    const bool isShared = known && known->shareOfNext > 0 && !then.empty();
    Solution first = isShared ? withShareOfNext(program, then.front(), *known, solver, options, progress, cancel)
                              : firstOf(program, solver, options, progress, cancel, known != nullptr);
    if (first.ending != SolverEnding::Optimal || !first.hasValues || then.empty())
        return first;
    if (known && first.objective >= known->objective - options.gap * std::abs(known->objective))
        return first;
    std::vector<Entry> before = costsOf(program);
    std::vector<std::vector<Entry>> ranks{before};
    Program stage = program;
    if (isShared) { // it is the best of the best already
        keep(stage, before, first.values);
        before = then.front();
        ranks.push_back(before);
    }
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
        if (better.ending != SolverEnding::Optimal) // what is chosen among equals is then not proven
            first.ending = better.ending == SolverEnding::Cancelled ? SolverEnding::Cancelled : SolverEnding::TimeLimit;
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
} // namespace

Solution solveInOrder(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                      const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel,
                      const KnownDesign *known)
{
    return checked(program, rankByRank(program, then, solver, options, progress, cancel, known));
}

} // namespace cw::planner
