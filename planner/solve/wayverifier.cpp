#include "planner/solve/wayverifier.h"

#include "planner/model/modelbuilder.h"
#include "planner/search/objectives.h"
#include "planner/search/search.h"
#include "planner/solve/attempt.h"
#include "planner/solve/designresult.h"

#include <algorithm>

namespace cw::planner {

/// The program of a changed need; absent where the workload of the conflict cannot even be carried by itself, which
/// is much sooner known.
std::optional<Variant> WayVerifier::variantOf(const Plan &changed, const ModelOptions &options) const
{
    const bool isWhole = options.without.empty();
    const std::vector<Workload> &workloads = changed.need.workloads;
    const bool isAsked = std::any_of(workloads.begin(), workloads.end(),
                                     [this](const Workload &workload) { return workload.id == hardest_; });
    if (!isAsked || workloads.size() < 2)
        return isWhole ? variants_.of(changed) : variants_.without(options.without);
    auto alone = isWhole ? variants_.of(changed, hardest_) : variants_.without(options.without, hardest_);
    if (!alone)
        return std::nullopt;
    SolveOptions any = solve_.options;
    any.gap = 1; // a design, whatever it costs
    any.workLimit = workOfOneWay(alone->model.program);
    any.mergedIsEnough = true;
    any.threads = 1;
    if (search(alone->model.program, solve_.solver, inTime(any), {}, solve_.cancel).ending == SolverEnding::Infeasible)
        return std::nullopt;
    ModelOptions all = options;
    all.addsUpKinds = rows_.addsUpKinds;
    all.wholeRacks = rows_.wholeRacks;
    all.withoutJobStorage = rows_.withoutJobStorage;
    Result<PlanModel> model = buildPlanModel(changed, solve_.catalog, *alone->set, all);
    return model ? std::optional(Variant{alone->set, std::move(model).value()}) : std::nullopt;
}

/// No more than the time that is left: one way out takes several solves.
SolveOptions WayVerifier::inTime(SolveOptions options) const
{
    options.timeLimitSeconds = std::max(0.0, solve_.deadline.remaining());
    return options;
}

/// The cheapest design or one near it, within the work allowed. Of a large program a design is soon known and a
/// bound is not: any is found first, then the cheapest of what is like it, which in needs of six workloads is
/// where four times the work ends too.
Solution WayVerifier::aboutCheapest(const Plan &changed, PlanModel &model, const SolveOptions &options) const
{
    // With the objectives below, else what a way out costs would be left to chance.
    const auto solved = [&](const SolveOptions &how) {
        return solveInOrder(model.program, furtherObjectives(changed, model), solve_.solver, inTime(how), {},
                            solve_.cancel);
    };
    if (options.quick || isSmall(model.program))
        return solved(options);
    SolveOptions any = options;
    any.quick = true;
    Solution found = solved(any);
    if (found.ending == SolverEnding::Infeasible || found.ending == SolverEnding::Cancelled)
        return found;
    if (!found.hasValues)
        return solved(options);
    model.program.start = found.values;
    Solution nearer = solved(any);
    return nearer.hasValues && nearer.objective < found.objective ? nearer : found;
}

/// The same design without the network ports that are kept for storage none of its runs brings, where it is cheaper so
/// (designsearch.h).
void WayVerifier::withoutIdlePorts(const Plan &changed, ModelOptions rows, const SolveOptions &options,
                                   Variant &variant, Solution &solution) const
{
    if (rows.withoutJobStorage || !mayBringJobStorage(*variant.set) ||
        bringsJobStorage(*variant.set, decode(changed, *variant.set, variant.model, solution)))
        return;
    rows.withoutJobStorage = true;
    Result<PlanModel> built = buildPlanModel(changed, solve_.catalog, *variant.set, rows);
    if (!built)
        return;
    PlanModel model = std::move(built).value();
    model.program.start = carriedOver(variant.model.program, solution.values, model.program);
    SolveOptions anew = inTime(options);
    anew.quick = true;
    Solution counted =
        solveInOrder(model.program, furtherObjectives(changed, model), solve_.solver, anew, {}, solve_.cancel);
    if (counted.hasValues && counted.objective < solution.objective) {
        variant.model = std::move(model);
        solution = std::move(counted);
    }
}

std::optional<Verified> WayVerifier::verified(const Plan &changed, const ModelOptions &options,
                                              const Verified *near) const
{
    auto variant = variantOf(changed, options);
    if (!variant)
        return std::nullopt;
    SolveOptions quick = solve_.options;
    quick.gap = std::max(solve_.options.gap, gapOfOneWay);
    quick.workLimit = workOfOneWay(variant->model.program);
    quick.mergedIsEnough = true;
    quick.threads = 1;
    if (near && near->design) {
        variant->model.program.start = carriedOver(near->design->program, near->design->values, variant->model.program);
        quick.quick = true;
    }
    Solution solution = aboutCheapest(changed, variant->model, quick);
    if (!solution.hasValues)
        return std::nullopt;
    ModelOptions rows = rows_;
    rows.without = options.without;
    if (!rows.wholeRacks && options.without.empty() &&
        needsMoreRacks(changed, solve_.catalog, *variant->set,
                       decode(changed, *variant->set, variant->model, solution))) {
        rows.wholeRacks = true;
        Result<PlanModel> model = buildPlanModel(changed, solve_.catalog, *variant->set, rows);
        if (!model)
            return std::nullopt;
        variant->model = std::move(model).value();
        quick.quick = false;
        solution = aboutCheapest(changed, variant->model, quick);
        if (!solution.hasValues)
            return std::nullopt;
    }
    withoutIdlePorts(changed, rows, quick, *variant, solution);
    const Decoded decoded = decode(changed, *variant->set, variant->model, solution);
    FigureBook book = variant->set->figures;
    PlanResult result = addedUp(solve_, changed, *variant->set, decoded, solution, book);
    compactFigures(result, book);
    // A need with rules left out of the program only is never shown, and would not keep them.
    if (options.without.empty() &&
        !finished(solve_, changed, result, designToJson(decoded.design, changed.need.horizon)).ok()) {
        ++refused_;
        return std::nullopt;
    }
    Verified answer;
    for (const Total &total : result.totals) {
        if (total.value)
            answer.totals[info(total.quantity).word] = *total.value;
    }
    for (const CountedUnits &counted : decoded.units)
        answer.offers.push_back(variant->set->offers[std::size_t(counted.offer)]);
    answer.design = std::make_shared<const LastDesign>(LastDesign{variant->model.program, solution.values});
    return answer;
}

} // namespace cw::planner
