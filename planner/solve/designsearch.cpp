#include "planner/solve/designsearch.h"

#include "planner/model/modelbuilder.h"
#include "planner/search/solutioncheck.h"
#include "planner/search/trimmed.h"
#include "planner/solve/servedtime.h"

#include <algorithm>

namespace cw::planner {

namespace {
constexpr double shareAnew = 0.25; ///< of the time limit, where that is spent on a design that breaks what was left out
}

Result<Attempt> DesignSearch::run()
{
    while (true) {
        Result<Attempt> found = withTheseRows();
        if (!found || solve_.isCancelled() || !found->solution.hasValues ||
            found->solution.ending == SolverEnding::Infeasible || found->solution.ending == SolverEnding::Cancelled)
            return found;
        // Rows that were left out at first, since few designs break them.
        const bool mixes = !rows_.addsUpKinds && missesAvailability(found.value());
        const bool isCrammed =
            !rows_.wholeRacks && needsMoreRacks(solve_.plan, solve_.catalog, *solve_.set, decodedOf(found.value()));
        const bool moves = !rows_.countsMoves && movesData(decodedOf(found.value()));
        if (!mixes && !isCrammed && !moves) {
            if (known_.last)
                *known_.last = {found->model.program, found->solution.values, rows_.withoutJobStorage};
            return found;
        }
        rows_.withoutJobStorage = false;
        rows_.addsUpKinds |= mixes;
        rows_.wholeRacks |= isCrammed;
        rows_.countsMoves |= moves;
        beginsAnew_ = true;
    }
}

Decoded DesignSearch::decodedOf(const Attempt &attempt) const
{
    return decode(solve_.plan, *solve_.set, attempt.model, attempt.solution);
}

/// The best design that a program with these rows has.
Result<Attempt> DesignSearch::withTheseRows()
{
    const bool isQuick = solve_.options.quick;
    if (isQuick && known_.last)
        rows_.withoutJobStorage = known_.last->withoutJobStorage;
    Result<Attempt> chosen = attempt(rows_, true);
    if (chosen && isQuick && rows_.withoutJobStorage && chosen->solution.ending == SolverEnding::Infeasible) {
        rows_.withoutJobStorage = false; // what went without before may not do so any more
        chosen = attempt(rows_, true);
    }
    if (chosen && chosen->solution.ending != SolverEnding::Cancelled)
        lookWithoutJobStorage(chosen.value());
    return chosen;
}

/// The best design with these rows; the first one of the need, or one after it that may begin from its design.
Result<Attempt> DesignSearch::attempt(const ModelOptions &rows, bool isFirst, const Attempt *like)
{
    Result<PlanModel> built = buildPlanModel(solve_.plan, solve_.catalog, *solve_.set, rows);
    if (!built)
        return built.error();
    PlanModel model = std::move(built).value();
    if (solve_.options.quick && known_.last && !known_.last->values.empty())
        model.program.start = carriedOver(known_.last->program, known_.last->values, model.program);
    if (like)
        model.program.start = carriedOver(like->model.program, like->solution.values, model.program);
    const std::vector<std::vector<Entry>> further = furtherObjectives(solve_.plan, model);
    const std::optional<Solution> known =
        known_.looser && isFirst ? provenBy(*known_.looser, model.program, further) : std::nullopt;
    const bool hasDesign = isFirst && known_.neighbour && known_.neighbour->design;
    if (hasDesign)
        model.program.start =
            carriedOver(known_.neighbour->design->program, known_.neighbour->design->values, model.program);
    const KnownDesign design = hasDesign ? knownDesign() : KnownDesign{};
    SolveOptions options = solve_.options;
    options.startIsNear = hasDesign;
    if (!isFirst)
        options.timeLimitSeconds = std::min(options.timeLimitSeconds, solve_.deadline.remaining());
    else if (beginsAnew_) // what was found is no answer: without a while more there is none
        options.timeLimitSeconds = std::min(
            options.timeLimitSeconds, std::max(solve_.deadline.remaining(), options.timeLimitSeconds * shareAnew));
    if (like && like->solution.ending == SolverEnding::TimeLimit)
        options.quick = true; // the time is spent: no more than the same design, counted anew
    Solution solution = known ? checked(model.program, *known)
                              : solveInOrder(model.program, further, solve_.solver, options, solve_.progress,
                                             solve_.cancel, hasDesign ? &design : nullptr);
    options.timeLimitSeconds = solve_.deadline.remaining();
    if (!solve_.options.quick)
        solution =
            trimmed(model.program, placementColumns(model), std::move(solution), solve_.solver, options, solve_.cancel);
    if (known_.proof && isFirst)
        *known_.proof = {model.program, further, solution};
    return Attempt{std::move(model), std::move(solution)};
}

/// Networks keep ports for the nodes that a run may bring, whether it does or not: where none need come, the design
/// that surely brings none is looked for as well, and the better of the two is taken. Both bounds hold together.
void DesignSearch::lookWithoutJobStorage(Attempt &chosen)
{
    if (rows_.withoutJobStorage || solve_.options.quick || !mayBringJobStorage(*solve_.set))
        return;
    ModelOptions rows = rows_;
    rows.withoutJobStorage = true;
    const bool bringsNone = chosen.solution.hasValues && !bringsJobStorage(*solve_.set, decodedOf(chosen));
    // What took all its time is not doubled; the same design without the ports is soon had.
    if (chosen.solution.ending == SolverEnding::TimeLimit && !bringsNone)
        return;
    Result<Attempt> other = attempt(rows, false, bringsNone ? &chosen : nullptr);
    if (!other || other->solution.ending == SolverEnding::Infeasible)
        return;
    const bool isBetter =
        other->solution.hasValues &&
        (!chosen.solution.hasValues || isLess(other.value(), furtherObjectives(solve_.plan, other->model), chosen,
                                              furtherObjectives(solve_.plan, chosen.model)));
    const double bound =
        chosen.solution.hasValues ? std::min(chosen.solution.bound, other->solution.bound) : other->solution.bound;
    if (isBetter) {
        chosen = std::move(other).value();
        rows_ = rows;
    }
    if (chosen.solution.hasValues)
        setBound(chosen.solution, bound, solve_.options.gap);
}

/// Whether several kinds of servers at one place together miss more than a workload may.
bool DesignSearch::missesAvailability(const Attempt &attempt) const
{
    constexpr double rounding = 1e-6; // as the certificate allows
    const std::vector<Workload> &workloads = solve_.plan.need.workloads;
    if (std::none_of(workloads.begin(), workloads.end(), [](const Workload &w) { return w.availability; }))
        return false;
    const Decoded decoded = decodedOf(attempt);
    FigureBook book = solve_.set->figures;
    return std::any_of(workloads.begin(), workloads.end(), [&](const Workload &workload) {
        const auto served = servedTime(solve_.plan, solve_.catalog, *solve_.set, decoded, workload, book);
        return served && served->value && *served->value < *workload.availability - rounding;
    });
}

/// What the neighbour says of the program's objective.
KnownDesign DesignSearch::knownDesign() const
{
    const Objective &objective = solve_.plan.need.minimise;
    KnownDesign known{known_.neighbour->objective / scaleOf(objective)};
    if (known_.neighbour->spanOfSecond > 0 && !objective.then.empty()) {
        known.shareInAll = solve_.options.gap * known_.neighbour->leastOfFirst / scaleOf(objective);
        known.shareOfNext = known.shareInAll / (known_.neighbour->spanOfSecond / scaleOf(objective.then.front()));
    }
    return known;
}

} // namespace cw::planner
