#include "catalog/base/parallel.h"
#include "planner/argue/binding.h"
#include "planner/argue/relaxation.h"
#include "planner/argue/rulewords.h"
#include "planner/argue/whatsetsnodes.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"
#include "planner/search/improvement.h"
#include "planner/search/mergedsolve.h"
#include "planner/search/search.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr long long leastWork = 20000; // simplex iterations any question may take
constexpr long long workOfAProof = 2;  // and so many times those of the base solve: where most often nothing is
constexpr long long workOfASearch = 2; // better, and where new candidates may be
constexpr double priceGap = 5e-4;      // a price need not be known closer, as a share of the objective
constexpr double stepOfANumber = 0.01; // how far a number gives for the price of one unit

class RulePricer {
public:
    RulePricer(const Variants &variants, const PlanModel &model, const Solution &solution, Solver &solver,
               const SolveOptions &options, const Deadline &deadline)
        : variants_(variants), plan_(variants.plan()), model_(model), solution_(solution), solver_(solver),
          options_(options), deadline_(deadline), rules_(rulesOf(variants.plan())), tight_(tightRules(model, solution)),
          prices_(rules_.size()), isOpen_(solution.ending != SolverEnding::Optimal),
          isUnpriced_(usesUnpriced(plan_, *variants.set(), model, solution))
    {
        options_.threads = 1;
        options_.gap = std::max(options.gap, priceGap);
        options_.mergedIsEnough = isOpen_; // no proof of a price beside an open base
        for (const Candidate &candidate : variants.set()->candidates) {
            for (const QString &rule : candidate.breaks)
                filters_.insert(rule);
        }
        for (const Row &row : model.program.rows)
            rows_.insert(row.rule);
    }

    std::vector<Binding> run()
    {
        if (options_.pricesRules) {
            freeTogether();
            priceEach();
            if (!isBounded())
                pricePerUnit();
        }
        std::vector<Binding> bindings;
        for (std::size_t i = 0; i < rules_.size(); ++i)
            bindings.push_back(bindingOf(i));
        return bindings;
    }

private:
    struct Price {
        bool isAsked = false; ///< a solve has answered
        Improvement saved;
        std::optional<double> perUnit;
        std::optional<RuleStep> step;
        bool isUnitOpen = false; ///< the solve of one step did not end in time
        bool isAtLeast = false;  ///< the design holds what has no price, the one without the rule does not
    };

    /// From the design with the rule: most often it is still the best, and only that is to be proven. Where a large
    /// program opens candidates, or the proof is long, the solver looks for better designs too.
    [[nodiscard]] Solution solve(Variant &variant, bool opensCandidates) const
    {
        Program &program = variant.model.program;
        program.start = carriedOver(model_.program, solution_.values, program);
        if (isBounded()) {
            SolveOptions bounds = limited(workOfASearch);
            bounds.quick = true;
            return search(program, solver_, bounds, {}, variants_.cancel());
        }
        return solveMerged(program, limited(workOfASearch), {},
                           [&](const Program &one, const SolveOptions &, const ProgressCallback &) {
                               return solveOne(one, opensCandidates);
                           });
    }

    [[nodiscard]] Solution solveOne(const Program &program, bool opensCandidates) const
    {
        if (isSmall(program))
            return searchUnmerged(program, solver_, limited(workOfAProof), {}, variants_.cancel());
        if (opensCandidates)
            return solve(program, workOfASearch, true);
        Solution proof = solve(program, workOfAProof, false);
        if (proof.ending != SolverEnding::TimeLimit || !proof.hasValues)
            return proof;
        Program again = program;
        again.start = proof.values;
        return solve(again, workOfASearch, true);
    }

    [[nodiscard]] SolveOptions limited(long long timesTheBase) const
    {
        SolveOptions options = options_;
        options.workLimit = std::max(leastWork, timesTheBase * solution_.work);
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        return options;
    }

    [[nodiscard]] Solution solve(const Program &program, long long timesTheBase, bool seeksDesigns) const
    {
        SolveOptions options = limited(timesTheBase);
        options.seeksDesigns = seeksDesigns;
        return solver_.solve(program, options, {}, variants_.cancel());
    }

    /// What the variant saves; nothing, without a solve, where its program is the one that was solved.
    [[nodiscard]] Improvement improvement(Variant &variant, bool opensCandidates, bool *isAtLeast = nullptr) const
    {
        if (isSame(variant.model.program, model_.program))
            return {true, false, false, 0, 0, 0};
        const Solution other = solve(variant, opensCandidates);
        if (isAtLeast && isUnpriced_ && other.hasValues)
            *isAtLeast = !usesUnpriced(plan_, *variant.set, variant.model, other);
        return improvementOf(solution_, other, options_.gap);
    }

    /// Beside a large need whose own best design is open, prices are proven ends: a better design, where one is soon
    /// found, and a bound in fractions of units. More would take as long as the need itself, a rule.
    [[nodiscard]] bool isBounded() const { return isOpen_ && !isSmall(model_.program); }

    [[nodiscard]] bool opens(std::size_t i) const
    {
        return filters_.count(rules_[i].id) > 0 || changesPrediction(rules_[i].kind);
    }

    [[nodiscard]] bool mayGoOn() const { return !variants_.isCancelled() && !deadline_.isOver(); }

    /// The price of a loose rule is most often nothing, which one solve can say of many. Rules that close candidates
    /// are left out: most of them cost something, and a group with one such rule says nothing of the others.
    void freeTogether()
    {
        std::vector<std::size_t> limits;
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            const NeedRule &rule = rules_[i];
            if (rule.kind == RuleKind::Demand || rule.kind == RuleKind::Pin || tight_.count(rule.id) ||
                filters_.count(rule.id))
                continue;
            if (rows_.count(rule.id) || changesPrediction(rule.kind))
                limits.push_back(i);
            else
                settle(i, {true, false, false, 0, 0, 0}); // nothing it says touches this need
        }
        if (!isBounded()) // nothing would be proven of a group
            split(limits);
    }

    [[nodiscard]] std::optional<Variant> without(const std::vector<std::size_t> &group) const
    {
        const bool predicts =
            std::any_of(group.begin(), group.end(), [&](std::size_t i) { return changesPrediction(rules_[i].kind); });
        std::set<QString> names;
        Plan changed = plan_;
        for (const std::size_t i : group) {
            names.insert(rules_[i].id);
            if (auto next = predicts ? withoutRule(changed, rules_[i].id) : std::nullopt)
                changed = std::move(*next);
        }
        return predicts ? variants_.of(changed) : variants_.without(names);
    }

    void split(const std::vector<std::size_t> &group)
    {
        if (group.size() < 2 || !mayGoOn())
            return; // singles are asked with the others
        auto variant = without(group);
        if (!variant)
            return;
        const Improvement saved = improvement(*variant, false);
        if (saved.isProven && saved.likely == 0) {
            for (const std::size_t i : group)
                settle(i, saved);
            return;
        }
        const auto middle = group.begin() + std::ptrdiff_t(group.size() / 2);
        split({group.begin(), middle});
        split({middle, group.end()});
    }

    void settle(std::size_t i, const Improvement &saved)
    {
        prices_[i].isAsked = true;
        prices_[i].saved = saved;
    }

    void priceEach()
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            if (!prices_[i].isAsked)
                open.push_back(i);
        }
        forEachIndex(open.size(), options_.workers, [&](std::size_t k) {
            if (!mayGoOn())
                return;
            auto variant = without({open[k]});
            if (variant)
                settle(open[k], improvement(*variant, opens(open[k]), &prices_[open[k]].isAtLeast));
        });
    }

    /// Of rules that cost something: how much one unit of their number is worth, by a solve a small step away. Of a
    /// limit with two ends that end speaks which the design comes up against, of two such the one that saves more.
    void pricePerUnit()
    {
        forEachIndex(rules_.size(), options_.workers, [&](std::size_t i) {
            Price &price = prices_[i];
            if (!price.isAsked)
                return;
            for (const RuleValue &value : tightEnds(rules_[i].id))
                priceStep(i, value);
        });
    }

    void priceStep(std::size_t i, const RuleValue &value)
    {
        Price &price = prices_[i];
        if (price.saved.isProven && price.saved.likely == 0) {
            price.perUnit = 0; // giving a little saves no more than dropping it
            return;
        }
        const double step = value.isWhole ? 1 : stepOfANumber * std::abs(value.value);
        const double to = value.value + value.direction * step;
        if (!mayGoOn() || step <= 0 || to < 0) {
            price.isUnitOpen = true;
            return;
        }
        auto variant = variants_.of(withValue(plan_, rules_[i].id, to, value.end));
        if (!variant) {
            price.isUnitOpen = true;
            return;
        }
        const Improvement saved = improvement(*variant, opens(i));
        price.isUnitOpen = price.isUnitOpen || !saved.isProven;
        const double perUnit = saved.likely / step;
        if (!saved.isProven || (price.perUnit && *price.perUnit >= perUnit))
            return;
        price.perUnit = perUnit;
        price.step = RuleStep{value.value, to, value.unit, 0};
    }

    /// The ends of a rule's number that its rows come up against; all of them where that does not show.
    [[nodiscard]] std::vector<RuleValue> tightEnds(const QString &rule) const
    {
        std::vector<RuleValue> ends = valuesOfRule(plan_, rule);
        if (ends.size() < 2)
            return ends;
        const TightSides tight = tightSides(rule, model_, solution_);
        if (tight.above != tight.below)
            std::erase_if(ends, [&](const RuleValue &end) { return (end.end == RuleEnd::Floor) != tight.below; });
        return ends;
    }

    [[nodiscard]] Binding bindingOf(std::size_t i) const
    {
        const NeedRule &rule = rules_[i];
        const Price &price = prices_[i];
        const double scale = scaleOf(plan_.need.minimise);
        Binding binding;
        binding.constraint = rule.id;
        binding.effect = effectOf(rule, price);
        binding.binds = binding.effect != RuleEffect::Holds;
        binding.text = textOf(rule, *binding.effect);
        if (!options_.pricesRules)
            return binding;
        if (price.isAsked && price.saved.isProven && price.isAtLeast) {
            binding.priceAtLeast = price.saved.likely * scale;
            binding.method =
                QStringLiteral("difference of two optima, with and without the rule; at least so much, for "
                               "not all of the design has a known price");
        } else if (price.isAsked && price.saved.isProven) {
            binding.priceOfRule = price.saved.likely * scale;
            binding.method = QStringLiteral("difference of two optima, with and without the rule");
        } else if (price.isAsked && price.saved.isRefused) {
            binding.method = QStringLiteral("not settled: the solver's answer did not pass its check");
        } else if (price.isAsked) {
            binding.priceAtLeast = price.saved.atLeast * scale;
            if (std::isfinite(price.saved.atMost))
                binding.priceAtMost = price.saved.atMost * scale;
            binding.method = deadline_.isOver()
                                 ? QStringLiteral("not settled within the time limit: proven ends only")
                                 : QStringLiteral("not settled within the work allowed: proven ends only");
        } else {
            binding.method = QStringLiteral("not asked within the time limit");
        }
        if (price.perUnit) {
            binding.pricePerUnit = *price.perUnit * scale;
            binding.step = price.step;
            if (binding.step)
                binding.step->saves = *binding.pricePerUnit * std::abs(binding.step->to - binding.step->from);
        } else if (price.isUnitOpen) {
            binding.method += QStringLiteral("; the price of one unit was not settled");
        }
        return binding;
    }

    [[nodiscard]] RuleEffect effectOf(const NeedRule &rule, const Price &price) const
    {
        // Where the price is open, proven to cost something is enough.
        const bool costs = price.isAsked && (price.saved.isProven ? price.saved.likely : price.saved.atLeast) > 0;
        // The row of a job says that it is run once, which every design uses up; only the price tells of its days.
        const bool isJob = rule.id.endsWith(QLatin1String(".deadline_days"));
        if (tight_.count(rule.id) && !(isJob && price.isAsked && price.saved.isProven))
            return rule.kind == RuleKind::Demand || isJob ? RuleEffect::SetsUnits : RuleEffect::UsedUp;
        return costs ? RuleEffect::Costs : RuleEffect::Holds;
    }

    /// What sets the nodes of a data service where that is not the amount its demand is named after.
    [[nodiscard]] QString nodesSetBy(const QString &rule, const QString &otherwise) const
    {
        for (const Workload &workload : plan_.need.workloads)
            if (rule == workload.id + QLatin1Char('.') + demandKey(workload)) {
                const Decoded decoded = decode(plan_, *variants_.set(), model_, solution_);
                const QString text = whatSetsNodes(workload, *variants_.set(), decoded, variants_.catalog());
                return text.isEmpty() ? otherwise : text;
            }
        return otherwise;
    }

    [[nodiscard]] bool hasAlternatives(const NeedRule &rule) const
    {
        for (std::size_t i = 0; i < plan_.pins.size(); ++i)
            if (rule.kind == RuleKind::Pin && pinRule(int(i)) == rule.id)
                return isOneOfSeveral(plan_.pins, plan_.pins[i]);
        return false;
    }

    [[nodiscard]] QString textOf(const NeedRule &rule, RuleEffect effect) const
    {
        const QString words = ruleInWords(rule.id, plan_);
        switch (effect) {
        case RuleEffect::SetsUnits:
            return nodesSetBy(rule.id,
                              QStringLiteral("it sets the number of units: one replica less would not meet it"));
        case RuleEffect::UsedUp:
            return QStringLiteral("%1: the design uses all of it, one more step would break it").arg(words);
        case RuleEffect::Costs:
            return QStringLiteral("%1: without it a better design is possible").arg(words);
        case RuleEffect::Holds:
            if (hasAlternatives(rule))
                return QStringLiteral(
                           "%1: of several pins on a workload one is kept, and to give up this one alone saves "
                           "nothing")
                    .arg(words);
            break;
        }
        return QStringLiteral("%1: holds without binding").arg(words);
    }

    const Variants &variants_;
    const Plan &plan_;
    const PlanModel &model_;
    const Solution &solution_;
    Solver &solver_;
    SolveOptions options_;
    const Deadline &deadline_;
    std::vector<NeedRule> rules_;
    std::set<QString> tight_, filters_, rows_;
    std::vector<Price> prices_;
    bool isOpen_;     ///< the design is not proven the best
    bool isUnpriced_; ///< it holds something without a known price
};

} // namespace

std::vector<Binding> bindingsOf(const Variants &variants, const PlanModel &model, const Solution &solution,
                                Solver &solver, const SolveOptions &options, const Deadline &deadline)
{
    return RulePricer(variants, model, solution, solver, options, deadline).run();
}

} // namespace cw::planner
