#include "planner/argue/conflict.h"

#include "planner/argue/needrules.h"
#include "planner/search/mergedsolve.h"
#include "planner/search/searchcontext.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr long long workOfOneQuestion = 100000; // simplex iterations
constexpr long long workOfNarrowing = 10000;    // any design that breaks few rules will do
constexpr double looseGap = 0.9;                // a violated set is enough, the smallest is not needed

/// What a planner would rather keep out of the answer is left out first: other workloads, rooms, requirements.
int rankOf(const std::vector<NeedRule> &known, const QString &rule)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const NeedRule &each) { return each.id == rule; });
    const RuleKind kind = found == known.end() ? RuleKind::Requirement : found->kind;
    switch (kind) {
    case RuleKind::Demand:
        return 0;
    case RuleKind::Room:
        return 1;
    case RuleKind::Requirement:
        return 2;
    case RuleKind::Pin:
        return 3;
    case RuleKind::Constraint:
        break;
    }
    return 4;
}

class ConflictFinder {
public:
    ConflictFinder(const Variants &variants, const ElasticProgram &elastic, Solver &solver, const SolveOptions &options,
                   const Deadline &deadline)
        : variants_(variants), elastic_(elastic), solver_(solver), options_(options), deadline_(deadline)
    {
    }

    Conflict run()
    {
        const std::optional<std::set<QString>> relaxed = relaxedConflict();
        return filtered(relaxed ? *relaxed : narrowed());
    }

    /// Whether these rules alone cannot hold together.
    bool excludes(const std::set<QString> &rules)
    {
        return askRelaxed(rules, {}).ending == SolverEnding::Infeasible ||
               ask(rules, {}, options_.gap).ending == SolverEnding::Infeasible;
    }

    /// Whether it shows in fractions already that not all rules can hold.
    bool isInConflict()
    {
        return askRelaxed(std::set<QString>(elastic_.rules().begin(), elastic_.rules().end()), {}).ending ==
               SolverEnding::Infeasible;
    }

private:
    /// Deletion filter: each rule without which the rest is still in conflict is left out.
    Conflict filtered(std::set<QString> core)
    {
        Conflict conflict;
        conflict.isIrreducible = true;
        for (const QString &rule : ordered(core)) {
            if (deadline_.isOver() || variants_.isCancelled()) {
                conflict.isIrreducible = false;
                conflict.remark = QStringLiteral("the time limit struck before each rule was tried");
                break;
            }
            const std::set<QString> rest = without(core, {rule});
            if (isKnownToHold(rest))
                continue;
            const Solution solution = ask(rest, {}, options_.gap);
            if (solution.ending == SolverEnding::Infeasible) {
                core = rest; // still in conflict without it
            } else if (!solution.hasValues) {
                conflict.isIrreducible = false;
                conflict.remark =
                    QStringLiteral("whether %1 is needed was not settled within the work allowed").arg(rule);
            }
        }
        conflict.rules.assign(core.begin(), core.end());
        conflict.solves = solves_;
        return conflict;
    }

    Solution ask(const std::set<QString> &hard, const std::set<QString> &minimised, double gap,
                 long long work = workOfOneQuestion)
    {
        SolveOptions options = options_;
        options.workLimit = work;
        options.gap = gap;
        options.mergedIsEnough = true;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        ++solves_;
        Solution solution = solveMerged(elastic_.asked(hard, minimised), options, solver_, variants_.cancel());
        if (solution.hasValues) {
            std::set<QString> gave;
            for (const auto &[rule, share] : elastic_.giving(solution.values, hard))
                gave.insert(rule);
            broken_.push_back(std::move(gave));
        }
        return solution;
    }

    /// The same question in fractions: quick, and what they cannot keep no design can.
    Solution askRelaxed(const std::set<QString> &hard, const std::set<QString> &minimised)
    {
        SolveOptions options = options_;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        ++solves_;
        options.mergedIsEnough = true;
        return solveMerged(withoutWholeness(elastic_.asked(hard, minimised)), options, solver_, variants_.cancel());
    }

    /// A conflict that shows in fractions already; absent where it takes whole units to see it.
    std::optional<std::set<QString>> relaxedConflict()
    {
        const std::set<QString> all(elastic_.rules().begin(), elastic_.rules().end());
        if (askRelaxed(all, {}).ending != SolverEnding::Infeasible)
            return std::nullopt;
        std::set<QString> hard;
        while (true) {
            if (deadline_.isOver() || variants_.isCancelled())
                return std::nullopt; // what is hard so far was not seen to exclude itself
            const Solution solution = askRelaxed(hard, without(all, hard));
            if (solution.ending == SolverEnding::Infeasible)
                break;
            if (!solution.hasValues)
                return std::nullopt;
            const std::size_t before = hard.size();
            for (const auto &[rule, share] : elastic_.giving(solution.values, hard))
                hard.insert(rule);
            if (hard.size() == before)
                return std::nullopt;
        }
        for (const QString &rule : ordered(hard)) {
            if (deadline_.isOver() || variants_.isCancelled())
                break;
            if (askRelaxed(without(hard, {rule}), {}).ending == SolverEnding::Infeasible)
                hard.erase(rule);
        }
        return hard;
    }

    static std::set<QString> without(const std::set<QString> &rules, const std::set<QString> &left)
    {
        std::set<QString> rest;
        std::set_difference(rules.begin(), rules.end(), left.begin(), left.end(), std::inserter(rest, rest.end()));
        return rest;
    }

    /// A design seen before breaks none of these rules.
    [[nodiscard]] bool isKnownToHold(const std::set<QString> &hard) const
    {
        return std::any_of(broken_.begin(), broken_.end(), [&](const std::set<QString> &gave) {
            return std::none_of(gave.begin(), gave.end(), [&](const QString &rule) { return hard.count(rule) > 0; });
        });
    }

    /// Rules that give in a cheapest elastic design are made hard until nothing is left that fits: a conflict is among
    /// them.
    std::set<QString> narrowed()
    {
        std::set<QString> all(elastic_.rules().begin(), elastic_.rules().end());
        std::set<QString> hard;
        while (hard.size() < all.size() && !deadline_.isOver() && !variants_.isCancelled()) {
            const std::set<QString> soft = without(all, hard);
            Solution solution = ask(hard, soft, looseGap, workOfNarrowing);
            if (!solution.hasValues && solution.ending == SolverEnding::TimeLimit)
                solution = ask(hard, soft, looseGap);
            if (solution.ending == SolverEnding::Infeasible)
                return hard;
            if (!solution.hasValues)
                return all;
            const std::set<QString> &gave = broken_.back();
            if (gave.empty())
                return all; // within tolerances it fits: the filter decides on the rules themselves
            hard.insert(gave.begin(), gave.end());
        }
        return all;
    }

    [[nodiscard]] std::vector<QString> ordered(const std::set<QString> &rules) const
    {
        const std::vector<NeedRule> known = rulesOf(variants_.plan());
        std::vector<QString> order(rules.begin(), rules.end());
        std::stable_sort(order.begin(), order.end(),
                         [&](const QString &a, const QString &b) { return rankOf(known, a) < rankOf(known, b); });
        return order;
    }

    const Variants &variants_;
    const ElasticProgram &elastic_;
    Solver &solver_;
    SolveOptions options_;
    const Deadline &deadline_;
    std::vector<std::set<QString>> broken_; ///< by design seen: the rules that gave
    int solves_ = 0;
};

} // namespace

std::optional<ElasticProgram> elasticProgramOf(const Variants &variants, const QString &onlyWorkload)
{
    ModelOptions options = variants.rows();
    options.withBlocked = true;
    options.onlyWorkload = onlyWorkload;
    const std::shared_ptr<const CandidateSet> set = variants.beyondRooms();
    if (!set)
        return std::nullopt;
    Result<PlanModel> model = buildPlanModel(variants.plan(), variants.catalog(), *set, options);
    if (!model || variants.isCancelled())
        return std::nullopt;
    return ElasticProgram(std::move(model).value());
}

namespace {

/// The conflict of the first workload that cannot be carried even by itself, as far as that shows in fractions: a small
/// program each, the smallest first. Absent: none is seen, or there is one workload.
std::optional<Conflict> conflictOfOneWorkload(const Variants &variants, Solver &solver, const SolveOptions &options,
                                              const Deadline &deadline)
{
    const Plan &plan = variants.plan();
    if (plan.need.workloads.size() < 2)
        return std::nullopt;
    std::map<QString, std::size_t> candidates;
    for (const Candidate &candidate : variants.set()->candidates)
        ++candidates[candidate.workload];
    std::vector<QString> order;
    for (const Workload &workload : plan.need.workloads)
        order.push_back(workload.id);
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return candidates[a] < candidates[b]; });
    for (const QString &workload : order) {
        if (deadline.isOver() || variants.isCancelled())
            return std::nullopt;
        const auto elastic = elasticProgramOf(variants, workload);
        if (!elastic)
            return std::nullopt;
        if (ConflictFinder finder(variants, *elastic, solver, options, deadline); finder.isInConflict())
            return finder.run();
    }
    return std::nullopt;
}

} // namespace

Conflict findConflict(const Variants &variants, const ElasticProgram &elastic, Solver &solver,
                      const SolveOptions &options, const Deadline &deadline)
{
    // What one workload cannot have for itself it cannot have beside the others either, unless a floor is met by them
    // alone.
    const std::optional<Conflict> alone = conflictOfOneWorkload(variants, solver, options, deadline);
    if (alone && alone->isIrreducible &&
        ConflictFinder(variants, elastic, solver, options, deadline)
            .excludes({alone->rules.begin(), alone->rules.end()}))
        return *alone;
    return ConflictFinder(variants, elastic, solver, options, deadline).run();
}

} // namespace cw::planner
