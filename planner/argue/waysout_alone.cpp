#include "planner/argue/availabilitylevels.h"
#include "planner/argue/servedapart.h"
#include "planner/argue/waysmenu.h"
#include "planner/model/modelbuilder.h"
#include "planner/search/search.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

const std::vector<double> ladder = {1.1, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0};
constexpr double leastStep = 0.01; // amounts are the least to this share of their own
const std::vector<int> monthsLater = {1, 2, 3, 6, 9, 12};

} // namespace

std::optional<Relaxation> WaysMenu::alone(const QString &rule) const
{
    if (closesByRoom(plan_, rule))
        return leastRoom(rule);
    const bool isByLadder = isPredicted(rule) && !rule.endsWith(QLatin1String(".availability"));
    for (const RuleValue &value : valuesOfRule(plan_, rule)) {
        double tooLittle = value.value;
        for (const double amount : amountsToTry(rule, value)) {
            if (auto found = withAmount(plan_, {}, rule, value, amount))
                return isByLadder ? nearest(rule, value, tooLittle, std::move(*found)) : found;
            tooLittle = amount;
        }
    }
    return isDemand(rule) ? std::nullopt : dropped(rule); // dropping the demand itself is no answer
}

Relaxation WaysMenu::nearest(const QString &rule, const RuleValue &value, double tooLittle, Relaxation works) const
{
    const double mostCost = costOf(works) * (1 + gapOfOneWay);
    double enough = *works.to;
    while (!isOver() && std::abs(enough - tooLittle) > leastStep * std::abs(enough)) {
        const double half = softened((enough + tooLittle) / 2, value.direction);
        if (half == enough || half == tooLittle)
            break;
        if (auto nearer = withAmount(plan_, {}, rule, value, half); nearer && costOf(*nearer) <= mostCost) {
            works = std::move(*nearer);
            enough = half;
        } else {
            tooLittle = half;
        }
    }
    return works;
}

std::optional<RuleValue> WaysMenu::endBrokenBy(const QString &rule, double total) const
{
    const std::vector<RuleValue> values = valuesOfRule(plan_, rule);
    for (const RuleValue &value : values) {
        if (value.direction * (total - value.value) > 0)
            return value;
    }
    return values.empty() ? std::nullopt : std::optional(values.front());
}

std::optional<RuleValue> WaysMenu::valueOn(const QString &rule, const ElasticProgram::Giving &giving) const
{
    return valueOfRule(plan_, rule, giving.isBelow ? RuleEnd::Floor : RuleEnd::Ceiling);
}

RuleValue WaysMenu::valueGivenBy(const Relaxation &way) const
{
    std::vector<RuleValue> values = valuesOfRule(plan_, way.constraint);
    const auto same =
        std::find_if(values.begin(), values.end(), [&](const RuleValue &v) { return v.value == *way.from; });
    return same == values.end() ? values.front() : *same;
}

std::optional<Relaxation> WaysMenu::dropped(const QString &rule) const
{
    if (auto change = freerEngine(plan_, rule, variants_.catalog()))
        return accepted(std::move(*change));
    const auto free = verifiedWithout(rule);
    if (!free)
        return std::nullopt;
    if (const auto quantity = limitedInAll(rule)) {
        const auto shown = free->totals.find(info(*quantity).word);
        const bool isShown = shown != free->totals.end() && shown->is_number();
        if (const auto value = isShown ? endBrokenBy(rule, shown->get<double>()) : std::nullopt) {
            const double enough = softened(shown->get<double>(), value->direction);
            if (auto found = withAmount(plan_, {}, rule, *value, enough, &*free)) // its own design keeps that
                return found;
        }
    }
    if (auto found = highestSeal(rule, free->offers))
        return found;
    if (auto change = widened(plan_, rule, free->offers, variants_.catalog())) {
        if (auto found = accepted(std::move(*change)))
            return found;
    }
    const auto changed = withoutRule(plan_, rule);
    if (!changed)
        return std::nullopt;
    return dropping(rule, *changed, free->totals);
}

std::optional<Relaxation> WaysMenu::highestSeal(const QString &rule, const std::vector<Offer> &used) const
{
    for (const NeedChange &change : lowerSeals(plan_, rule, used)) {
        if (auto found = accepted(change))
            return found;
    }
    return std::nullopt;
}

std::optional<Relaxation> WaysMenu::cheapestSeal(const QString &rule) const
{
    const auto free = verifiedWithout(rule);
    const std::vector<NeedChange> levels = free ? lowerSeals(plan_, rule, free->offers) : std::vector<NeedChange>();
    return levels.size() > 1 ? accepted(levels.back()) : std::nullopt; // of one level the other way tells
}

std::optional<Verified> WaysMenu::verifiedWithout(const QString &rule) const
{
    const auto changed = withoutRule(plan_, rule);
    if (!changed || changed->need.workloads.empty())
        return std::nullopt;
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const NeedRule &r) { return r.id == rule; });
    if (found == known_.end() || changesPrediction(found->kind) || found->kind == RuleKind::Demand)
        return verify_(*changed, {}, nullptr);
    ModelOptions without;
    without.without = {rule};
    return verify_(plan_, without, nullptr);
}

std::optional<Relaxation> WaysMenu::withAmount(const Plan &from, std::vector<RelaxationPart> before,
                                               const QString &rule, const RuleValue &value, double amount,
                                               const Verified *near) const
{
    if (isOver() || amount < 0 || amount == value.value || (amount == 0 && isDemand(rule)))
        return std::nullopt; // to carry nothing is no way out
    const Plan changed = withValue(from, rule, amount, value.end);
    const auto verified = verify_(changed, {}, near);
    if (!verified)
        return std::nullopt;
    before.push_back(partOf(rule, value, amount));
    return written(std::move(before), changed, verified->totals);
}

RelaxationPart WaysMenu::partOf(const QString &rule, const RuleValue &value, double amount)
{
    RelaxationPart part;
    part.constraint = rule;
    part.from = value.value;
    part.to = amount;
    part.unit = value.unit;
    return part;
}

std::vector<double> WaysMenu::amountsToTry(const QString &rule, const RuleValue &value) const
{
    if (rule.endsWith(QLatin1String(".availability")))
        return usualAvailabilitiesBelow(value.value, variants_.catalog());
    if (isPredicted(rule)) {
        std::vector<double> amounts;
        for (const double factor : ladder)
            amounts.push_back(
                softened(value.direction > 0 ? value.value * factor : value.value / factor, value.direction));
        if (const auto reached = bestReached(rule, value)) { // between two steps, or further than the ladder leads
            const double amount = softened(*reached, value.direction);
            const auto isNearer = [&](double step) { return value.direction * (amount - step) < 0; };
            amounts.insert(std::find_if(amounts.begin(), amounts.end(), isNearer), amount);
        }
        return amounts;
    }
    if (closesOffers(rule))
        return {};
    std::set<QString> rest(elastic_.rules().begin(), elastic_.rules().end());
    rest.erase(rule);
    const auto giving = smallestShare(elastic_, rule, rest);
    if (!giving || valueOn(rule, *giving)->end != value.end)
        return {};
    return amountsFor(value, giving->share);
}

std::optional<double> WaysMenu::bestReached(const QString &rule, const RuleValue &value) const
{
    const QString metric = rule.section(QLatin1Char('.'), -1);
    std::optional<double> best;
    for (const Candidate &candidate : variants_.set()->candidates) {
        const auto found = candidate.deployment.predicted.find(metric);
        if (candidate.breaks != QStringList{rule} || found == candidate.deployment.predicted.end())
            continue;
        const double likely = found->second.likely;
        best = !best ? likely : value.direction > 0 ? std::min(*best, likely) : std::max(*best, likely);
    }
    return best;
}

bool WaysMenu::closesOffers(const QString &rule) const
{
    const auto quantity = limited(rule);
    return (quantity && aggregationOf(*quantity) == Aggregation::Worst) || closesByRoom(plan_, rule);
}

bool WaysMenu::isPredicted(const QString &rule) const
{
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const NeedRule &r) { return r.id == rule; });
    if (found != known_.end() && found->kind == RuleKind::Requirement)
        return true;
    return std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(),
                       [&](const Constraint &c) { return c.id == rule && c.kind == ConstraintKind::Latency; });
}

std::vector<double> WaysMenu::amountsFor(const RuleValue &value, std::optional<double> share)
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

std::optional<ElasticProgram::Giving> WaysMenu::smallestShare(const ElasticProgram &elastic, const QString &rule,
                                                              const std::set<QString> &hard) const
{
    SolveOptions options = options_;
    options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
    const Solution solution = search(elastic.asked(hard, {rule}), solver_, options, {}, variants_.cancel());
    if (!solution.hasValues)
        return std::nullopt;
    const auto giving = elastic.giving(solution.values, hard);
    const auto found = giving.find(rule);
    return found == giving.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Relaxation> WaysMenu::elsewhere() const
{
    const auto open = everySite(plan_);
    const auto verified = open ? verify_(*open, {}, nullptr) : std::nullopt;
    auto change = verified ? moreSites(plan_, verified->offers) : std::nullopt;
    return change ? accepted(std::move(*change)) : std::nullopt;
}

std::optional<Relaxation> WaysMenu::procured(const NeedChange &change) const
{
    if (auto found = accepted(change))
        return found;
    const auto open = everySite(change.plan);
    const auto anywhere = open ? verify_(*open, {}, nullptr) : std::nullopt;
    const auto more = anywhere ? moreSites(change.plan, anywhere->offers) : std::nullopt;
    const auto verified = more ? verify_(more->plan, {}, nullptr) : std::nullopt;
    return verified ? std::optional(written({change.part, more->part}, more->plan, verified->totals)) : std::nullopt;
}

std::optional<Relaxation> WaysMenu::servedApart(const QString &rule) const
{
    auto apart = planner::servedApart(plan_, rule, *variants_.set(), variants_.catalog());
    const auto verified = apart ? verify_(apart->plan, {}, nullptr) : std::nullopt;
    return verified ? std::optional(written(std::move(apart->parts), apart->plan, verified->totals)) : std::nullopt;
}

std::optional<Relaxation> WaysMenu::later() const
{
    for (const int months : monthsLater) {
        if (isOver())
            break;
        if (auto found = accepted(startLater(plan_, months)))
            return found;
    }
    return std::nullopt;
}

} // namespace cw::planner
