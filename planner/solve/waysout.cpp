#include "planner/solve/waysout.h"

#include "planner/solve/modelbuilder.h"
#include "planner/solve/needchanges.h"
#include "planner/solve/needrules.h"
#include "planner/solve/parallel.h"
#include "planner/solve/search.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr long long workOfOneQuestion = 15000; // simplex iterations
constexpr long long leastWorkOfAWay = 20000, mostWorkOfAWay = 100000;
constexpr long long workPerColumn = 50;
constexpr double enoughOfAGap = 0.01; // for an amount that is rounded to three digits
constexpr std::size_t enoughWays = 3;
constexpr std::size_t mostPairs = 3;
const std::vector<double> ladder = {1.1, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0};
const std::vector<int> monthsLater = {1, 2, 3, 6, 9, 12};

class Menu {
public:
    Menu(const Variants &variants, const ElasticProgram &elastic, const Conflict &conflict, Solver &solver,
         const SolveOptions &options, const Verify &verify, const Deadline &deadline)
        : variants_(variants), plan_(variants.plan()), elastic_(elastic), conflict_(conflict), solver_(solver),
          options_(options), verify_(verify), deadline_(deadline), known_(rulesOf(variants.plan()))
    {
        options_.workLimit = workOfOneQuestion;
        options_.gap = std::max(options.gap, enoughOfAGap);
        options_.mergedIsEnough = true;
        options_.threads = 1;
    }

    std::vector<Relaxation> run()
    {
        std::vector<Way> ways;
        for (const QString &rule : conflict_.rules)
            ways.push_back([this, rule] { return alone(rule); });
        for (NeedChange &change : moreWaysToProcure(plan_))
            ways.push_back([this, change = std::move(change)] { return procured(change); });
        for (NeedChange &change : freerPrecision(plan_))
            ways.push_back([this, change = std::move(change)] { return accepted(change); });
        ways.push_back([this] { return elsewhere(); });
        if (isAboutTime())
            ways.push_back([this] { return later(); });
        std::vector<Relaxation> found = tried(ways);
        if (found.size() < enoughWays)
            append(found, tried(together(found)));
        if (found.size() < enoughWays)
            append(found, severalTogether(found.empty()));
        withoutRepeats(found);
        if (found.size() < enoughWays)
            append(found, tried(givingUp(found)));
        std::stable_sort(found.begin(), found.end(), [](const Relaxation &a, const Relaxation &b) {
            return std::pair(costOf(a), a.constraint) < std::pair(costOf(b), b.constraint);
        });
        return found;
    }

private:
    using Way = std::function<std::optional<Relaxation>()>;
    enum class Giving { Numbers, AnyRule };

    [[nodiscard]] std::vector<Relaxation> tried(const std::vector<Way> &ways) const
    {
        std::vector<std::optional<Relaxation>> answers(ways.size());
        forEachIndex(ways.size(), options_.workers, [&](std::size_t i) {
            if (!isOver())
                answers[i] = ways[i]();
        });
        std::vector<Relaxation> found;
        for (std::optional<Relaxation> &answer : answers) {
            if (answer)
                found.push_back(std::move(*answer));
        }
        return found;
    }

    static void append(std::vector<Relaxation> &to, std::vector<Relaxation> more)
    {
        for (Relaxation &relaxation : more)
            to.push_back(std::move(relaxation));
    }

    [[nodiscard]] bool isOver() const { return deadline_.isOver() || variants_.isCancelled(); }

    static double costOf(const Relaxation &relaxation)
    {
        const auto cost = relaxation.consequence.find("total_cost");
        return cost != relaxation.consequence.end() && cost->is_number() ? cost->get<double>() : unlimited;
    }

    [[nodiscard]] bool isDemand(const QString &rule) const
    {
        return std::any_of(known_.begin(), known_.end(), [&](const NeedRule &each) {
            return each.id == rule && (each.kind == RuleKind::Demand || rule.endsWith(QLatin1String(".tokens")));
        });
    }

    /// Months matter: something comes too late, or a deadline or a lead time is part of the conflict.
    [[nodiscard]] bool isAboutTime() const
    {
        const bool late = std::any_of(variants_.set()->candidates.begin(), variants_.set()->candidates.end(),
                                      [](const Candidate &c) { return c.rejection.reason == QLatin1String("late"); });
        return late || plan_.need.horizon.ordersFrom.has_value() ||
               std::any_of(conflict_.rules.begin(), conflict_.rules.end(), [&](const QString &rule) {
                   return rule.endsWith(QLatin1String(".deadline_days")) || limited(rule) == PlanQuantity::LeadTime;
               });
    }

    [[nodiscard]] std::optional<PlanQuantity> limited(const QString &rule) const
    {
        for (const Constraint &constraint : plan_.need.constraints) {
            if (constraint.id == rule && constraint.kind == ConstraintKind::Limit)
                return constraint.quantity;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Relaxation> accepted(NeedChange change) const
    {
        const auto verified = verify_(change.plan, {});
        return verified ? std::optional(written({change.part}, change.plan, verified->totals, change.delayWeeks))
                        : std::nullopt;
    }

    [[nodiscard]] Relaxation written(std::vector<RelaxationPart> parts, const Plan &changed, Json totals,
                                     double delayWeeks = 0) const
    {
        Relaxation relaxation;
        static_cast<RelaxationPart &>(relaxation) = parts.front();
        relaxation.with.assign(parts.begin() + 1, parts.end());
        QStringList words;
        for (const RelaxationPart &part : parts)
            words += partInWords(part, changed);
        relaxation.text = words.join(QStringLiteral(" and "));
        relaxation.changes = changesBetween(plan_, changed);
        relaxation.consequence = std::move(totals);
        if (delayWeeks > 0)
            relaxation.consequence["delay_weeks"] = std::round(delayWeeks);
        return relaxation;
    }

    // One rule alone

    [[nodiscard]] std::optional<Relaxation> alone(const QString &rule) const
    {
        const std::optional<RuleValue> value = valueOfRule(plan_, rule);
        if (value) {
            for (const double amount : amountsToTry(rule, *value)) {
                if (auto found = withAmount(plan_, {}, rule, *value, amount))
                    return found;
            }
        }
        return isDemand(rule) ? std::nullopt : dropped(rule, value); // dropping the demand itself is no answer
    }

    /// The need without the rule shows how far it has to give; where that cannot be said it is dropped.
    [[nodiscard]] std::optional<Relaxation> dropped(const QString &rule, const std::optional<RuleValue> &value) const
    {
        ModelOptions without;
        without.without = {rule};
        const auto free = verify_(plan_, without);
        if (!free)
            return std::nullopt;
        if (const auto quantity = limited(rule); quantity && value) {
            const auto shown = free->totals.find(info(*quantity).word);
            if (shown != free->totals.end() && shown->is_number()) {
                if (auto found = withAmount(plan_, {}, rule, *value, softened(shown->get<double>(), value->direction)))
                    return found;
            }
        }
        if (auto change = widened(plan_, rule, free->offers, variants_.catalog())) {
            if (auto found = accepted(std::move(*change)))
                return found;
        }
        const auto changed = withoutRule(plan_, rule);
        if (!changed)
            return std::nullopt;
        RelaxationPart part;
        part.constraint = rule;
        if (value) {
            part.from = value->value;
            part.unit = value->unit;
        }
        Json totals = free->totals;
        totals["dropped"] = true;
        return written({part}, *changed, std::move(totals));
    }

    [[nodiscard]] std::optional<Relaxation> withAmount(const Plan &from, std::vector<RelaxationPart> before,
                                                       const QString &rule, const RuleValue &value, double amount) const
    {
        if (isOver() || amount < 0 || amount == value.value || (amount == 0 && isDemand(rule)))
            return std::nullopt; // to carry nothing is no way out
        const Plan changed = withValue(from, rule, amount);
        const auto verified = verify_(changed, {});
        if (!verified)
            return std::nullopt;
        before.push_back(partOf(rule, value, amount));
        return written(std::move(before), changed, verified->totals);
    }

    static RelaxationPart partOf(const QString &rule, const RuleValue &value, double amount)
    {
        RelaxationPart part;
        part.constraint = rule;
        part.from = value.value;
        part.to = amount;
        part.unit = value.unit;
        return part;
    }

    [[nodiscard]] std::vector<double> amountsToTry(const QString &rule, const RuleValue &value) const
    {
        if (isPredicted(rule)) {
            std::vector<double> amounts;
            for (const double factor : ladder)
                amounts.push_back(
                    softened(value.direction > 0 ? value.value * factor : value.value / factor, value.direction));
            return amounts;
        }
        if (closesOffers(rule))
            return {};
        std::set<QString> rest(elastic_.rules().begin(), elastic_.rules().end());
        rest.erase(rule);
        return amountsFor(value, smallestShare(elastic_, rule, rest));
    }

    /// A limit on the worst of what is used (weeks, level): its rows give in units of what they close.
    [[nodiscard]] bool closesOffers(const QString &rule) const
    {
        const auto quantity = limited(rule);
        return quantity && aggregationOf(*quantity) == Aggregation::Worst;
    }

    /// Performance or distance is predicted anew for these: no row says how far they would have to give.
    [[nodiscard]] bool isPredicted(const QString &rule) const
    {
        const auto found = std::find_if(known_.begin(), known_.end(), [&](const NeedRule &r) { return r.id == rule; });
        if (found != known_.end() && found->kind == RuleKind::Requirement)
            return true;
        return std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(),
                           [&](const Constraint &c) { return c.id == rule && c.kind == ConstraintKind::Latency; });
    }

    static std::vector<double> amountsFor(const RuleValue &value, std::optional<double> share)
    {
        std::vector<double> amounts;
        if (!share)
            return amounts;
        for (const double extra : {0.0, 0.01}) { // rounding can eat a hair of the amount
            const double to = value.value * (1 + value.direction * (*share + extra));
            const double rounded = value.isWhole ? (value.direction > 0 ? std::ceil(to - 1e-6) : std::floor(to + 1e-6))
                                                 : softened(to, value.direction);
            amounts.push_back(rounded);
        }
        return amounts;
    }

    /// The smallest share of its own value by which the rule must give while `hard` holds.
    [[nodiscard]] std::optional<double> smallestShare(const ElasticProgram &elastic, const QString &rule,
                                                      const std::set<QString> &hard) const
    {
        SolveOptions options = options_;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        const Solution solution = search(elastic.asked(hard, {rule}), solver_, options, {}, variants_.cancel());
        if (!solution.hasValues)
            return std::nullopt;
        const auto giving = elastic.giving(solution.values);
        const auto found = giving.find(rule);
        return found == giving.end() ? std::nullopt : std::optional(found->second);
    }

    // Other changes of the need

    [[nodiscard]] std::optional<Relaxation> elsewhere() const
    {
        const auto open = everySite(plan_);
        const auto verified = open ? verify_(*open, {}) : std::nullopt;
        auto change = verified ? moreSites(plan_, verified->offers) : std::nullopt;
        return change ? accepted(std::move(*change)) : std::nullopt;
    }

    /// Another way to procure, where it must with the places that offer it.
    [[nodiscard]] std::optional<Relaxation> procured(const NeedChange &change) const
    {
        if (auto found = accepted(change))
            return found;
        const auto open = everySite(change.plan);
        const auto anywhere = open ? verify_(*open, {}) : std::nullopt;
        const auto more = anywhere ? moreSites(change.plan, anywhere->offers) : std::nullopt;
        const auto verified = more ? verify_(more->plan, {}) : std::nullopt;
        return verified ? std::optional(written({change.part, more->part}, more->plan, verified->totals))
                        : std::nullopt;
    }

    [[nodiscard]] std::optional<Relaxation> later() const
    {
        for (const int months : monthsLater) {
            if (isOver())
                break;
            if (auto found = accepted(startLater(plan_, months)))
                return found;
        }
        return std::nullopt;
    }

    // Several rules together

    /// Two numbers that each suffice alone: one gives half as far, the other what is then still needed.
    [[nodiscard]] std::vector<Way> together(const std::vector<Relaxation> &found) const
    {
        std::vector<const Relaxation *> numbers;
        for (const Relaxation &relaxation : found) {
            if (relaxation.to && relaxation.from && valueOfRule(plan_, relaxation.constraint))
                numbers.push_back(&relaxation);
        }
        std::vector<Way> ways;
        for (const Relaxation *a : numbers) {
            for (const Relaxation *b : numbers) {
                if (a == b || ways.size() >= mostPairs)
                    continue;
                const double half = softened((*a->from + *a->to) / 2, *a->to > *a->from ? 1 : -1);
                ways.push_back([this, rule = a->constraint, half, other = b->constraint, alone = *b->to] {
                    return halfAndRest(rule, half, other, alone);
                });
            }
        }
        return ways;
    }

    [[nodiscard]] std::optional<Relaxation> halfAndRest(const QString &rule, double half, const QString &other,
                                                        double alone) const
    {
        const RuleValue first = *valueOfRule(plan_, rule), second = *valueOfRule(plan_, other);
        if (half == first.value || isPredicted(other) || closesOffers(other) || first.isWhole)
            return std::nullopt;
        const Plan changed = withValue(plan_, rule, half);
        const Variants variants(changed, variants_.catalog(), variants_.set(), variants_.cancel());
        const auto elastic = elasticProgramOf(variants);
        if (!elastic)
            return std::nullopt;
        std::set<QString> rest(elastic->rules().begin(), elastic->rules().end());
        rest.erase(other);
        for (const double amount : amountsFor(second, smallestShare(*elastic, other, rest))) {
            if (amount == alone)
                return std::nullopt; // the first would give for nothing
            if (auto found = withAmount(changed, {partOf(rule, first, half)}, other, second, amount))
                return found;
        }
        return std::nullopt;
    }

    /// Each rule of the conflict given up whole, a workload with its demand: the last resort.
    [[nodiscard]] std::vector<Way> givingUp(const std::vector<Relaxation> &found) const
    {
        std::vector<Way> ways;
        for (const QString &rule : conflict_.rules) {
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Relaxation &way) {
                return way.constraint == rule && way.with.empty() && drops(way);
            });
            if (!isKnown && !(isDemand(rule) && plan_.need.workloads.size() < 2))
                ways.push_back([this, rule] { return givenUp(rule); });
        }
        return ways;
    }

    [[nodiscard]] std::optional<Relaxation> givenUp(const QString &rule) const
    {
        const auto changed = withoutRule(plan_, rule);
        ModelOptions without;
        without.without = {rule};
        const auto verified = changed ? verify_(plan_, without) : std::nullopt;
        if (!verified)
            return std::nullopt;
        Json totals = verified->totals;
        totals["dropped"] = true;
        return written({givenUpPart(rule)}, *changed, std::move(totals));
    }

    [[nodiscard]] RelaxationPart givenUpPart(const QString &rule) const
    {
        RelaxationPart part;
        part.constraint = rule;
        if (const auto value = valueOfRule(plan_, rule)) {
            part.from = value->value;
            part.unit = value->unit;
        }
        return part;
    }

    /// All numbers may give, as little as possible in all; where that is not enough, every other rule too. Then the
    /// same with the demands or each of those that gave held fast, then with each of them giving rather than the
    /// others, so that the sets differ.
    [[nodiscard]] std::vector<Relaxation> severalTogether(bool isAnyRule) const
    {
        std::vector<Relaxation> found;
        Giving giving = Giving::Numbers;
        auto first = leastTogether(giving);
        if (!first && isAnyRule)
            first = leastTogether(giving = Giving::AnyRule);
        if (!first)
            return found;
        std::vector<Way> holding{[this, giving] { return allTogether(demands(), {}, giving); }}, preferring;
        std::vector<RelaxationPart> parts = first->with;
        parts.push_back(*first);
        for (const RelaxationPart &part : parts) {
            holding.push_back([this, giving, rule = part.constraint] { return allTogether({rule}, {}, giving); });
            preferring.push_back([this, giving, rule = part.constraint] { return allTogether({}, {rule}, giving); });
        }
        found.push_back(*first);
        append(found, tried(holding));
        withoutRepeats(found);
        if (found.size() < enoughWays)
            append(found, tried(preferring));
        return found;
    }

    [[nodiscard]] std::optional<Relaxation> leastTogether(Giving giving) const
    {
        auto first = allTogether({}, {}, giving);
        return first ? first : allTogether(demands(), {}, giving); // where the least in all is to carry nothing
    }

    [[nodiscard]] std::set<QString> demands() const
    {
        std::set<QString> rules;
        for (const QString &rule : elastic_.rules()) {
            if (isDemand(rule))
                rules.insert(rule);
        }
        return rules;
    }

    /// A number whose rows say how far it has to give.
    [[nodiscard]] bool givesByRows(const QString &rule) const
    {
        return valueOfRule(plan_, rule) && !isPredicted(rule) && !closesOffers(rule);
    }

    [[nodiscard]] std::optional<Relaxation> allTogether(const std::set<QString> &held,
                                                        const std::set<QString> &preferred, Giving giving) const
    {
        std::set<QString> hard = held, soft;
        for (const QString &rule : elastic_.rules()) {
            const bool gives = (giving == Giving::AnyRule || givesByRows(rule)) && held.count(rule) == 0;
            (gives ? soft : hard).insert(rule);
        }
        SolveOptions options = options_;
        options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        const Solution solution =
            search(elastic_.asked(hard, soft, preferred), solver_, options, {}, variants_.cancel());
        if (!solution.hasValues)
            return std::nullopt;
        const std::map<QString, double> given = elastic_.giving(solution.values);
        for (const std::size_t attempt : {0, 1}) {
            Plan changed = plan_;
            std::vector<RelaxationPart> parts;
            QStringList others;
            for (const auto &[rule, share] : given) {
                if (!givesByRows(rule)) {
                    others += rule;
                    continue;
                }
                const RuleValue value = *valueOfRule(plan_, rule);
                const double to = amountsFor(value, share)[attempt];
                if (giving == Giving::AnyRule && isDemand(rule) && to <= 0) {
                    others += rule; // nothing of it can be carried: its workload is given up
                    continue;
                }
                changed = withValue(std::move(changed), rule, to);
                parts.push_back(partOf(rule, value, to));
            }
            const bool isEmpty = std::any_of(parts.begin(), parts.end(), [&](const RelaxationPart &part) {
                return *part.to < 0 || (*part.to == 0 && isDemand(part.constraint));
            });
            if (isEmpty || given.empty() || isOver())
                continue;
            if (auto found = opened(changed, std::move(parts), others))
                return found;
        }
        return std::nullopt;
    }

    /// Numbers changed, and rules that are no numbers of rows opened as far as the need without them uses that.
    [[nodiscard]] std::optional<Relaxation> opened(const Plan &changed, std::vector<RelaxationPart> parts,
                                                   const QStringList &others) const
    {
        Plan free = changed;
        for (const QString &rule : others) {
            auto next = withoutRule(free, rule);
            if (!next || next->need.workloads.empty())
                return std::nullopt;
            free = std::move(*next);
        }
        const auto shown = verify_(free, {});
        if (!shown)
            return std::nullopt;
        if (others.isEmpty())
            return written(std::move(parts), changed, shown->totals);
        Plan narrow = changed;
        std::vector<RelaxationPart> narrowParts = parts;
        for (const QString &rule : others) {
            const auto quantity = limited(rule);
            const auto value = valueOfRule(plan_, rule);
            const auto total = quantity ? shown->totals.find(info(*quantity).word) : shown->totals.end();
            if (value && total != shown->totals.end() && total->is_number()) {
                const double to = softened(total->get<double>(), value->direction);
                narrow = withValue(std::move(narrow), rule, to);
                narrowParts.push_back(partOf(rule, *value, to));
            } else if (auto change = widened(narrow, rule, shown->offers, variants_.catalog())) {
                narrow = std::move(change->plan);
                narrowParts.push_back(change->part);
            } else {
                narrow = *withoutRule(std::move(narrow), rule);
                narrowParts.push_back(givenUpPart(rule));
            }
            parts.push_back(givenUpPart(rule));
        }
        if (const auto verified = verify_(narrow, {}))
            return written(std::move(narrowParts), narrow, verified->totals);
        return written(std::move(parts), free, shown->totals);
    }

    static void withoutRepeats(std::vector<Relaxation> &found)
    {
        std::set<QString> seen;
        std::erase_if(found, [&](const Relaxation &relaxation) { return !seen.insert(relaxation.text).second; });
    }

    const Variants &variants_;
    const Plan &plan_;
    const ElasticProgram &elastic_;
    const Conflict &conflict_;
    Solver &solver_;
    SolveOptions options_;
    const Verify &verify_;
    const Deadline &deadline_;
    std::vector<NeedRule> known_;
};

} // namespace

long long workOfOneWay(const Program &program)
{
    return std::clamp(workPerColumn * static_cast<long long>(program.columns.size()), leastWorkOfAWay, mostWorkOfAWay);
}

std::vector<Relaxation> waysOut(const Variants &variants, const ElasticProgram &elastic, const Conflict &conflict,
                                Solver &solver, const SolveOptions &options, const Verify &verify,
                                const Deadline &deadline)
{
    return Menu(variants, elastic, conflict, solver, options, verify, deadline).run();
}

} // namespace cw::planner
