#include "planner/argue/waysmenu.h"
#include "planner/plan/rulenames.h"
#include "planner/search/mergedsolve.h"
#include "planner/search/search.h"
#include "planner/search/searchcontext.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr std::size_t mostPairs = 3;
constexpr double shareOfLessWork = 0.5;

} // namespace

std::vector<WaysMenu::Way> WaysMenu::together(const std::vector<Relaxation> &found) const
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
            ways.push_back([this, first = *a, half, other = *b] { return halfAndRest(first, half, other); });
        }
    }
    return ways;
}

std::optional<Relaxation> WaysMenu::halfAndRest(const Relaxation &first, double half, const Relaxation &other) const
{
    const RuleValue one = valueGivenBy(first), second = valueGivenBy(other);
    const QString &rest = other.constraint;
    if (half == one.value || closesByRoom(plan_, first.constraint) || isPredicted(rest) || closesOffers(rest) ||
        one.isWhole)
        return std::nullopt;
    const Plan changed = withValue(plan_, first.constraint, half, one.end);
    const Variants variants(changed, variants_.catalog(), variants_.set(), variants_.cancel(), {}, variants_.rows());
    const auto elastic = elasticProgramOf(variants);
    if (!elastic)
        return std::nullopt;
    std::set<QString> hard(elastic->rules().begin(), elastic->rules().end());
    hard.erase(rest);
    const auto giving = smallestShare(*elastic, rest, hard);
    if (!giving || valueOn(rest, *giving)->end != second.end)
        return std::nullopt;
    for (const double amount : amountsFor(second, giving->share)) {
        if (amount == *other.to)
            return std::nullopt; // the first would give for nothing
        if (auto found = withAmount(changed, {partOf(first.constraint, one, half)}, rest, second, amount))
            return found;
    }
    return std::nullopt;
}

std::vector<WaysMenu::Way> WaysMenu::givingUp(const std::vector<Relaxation> &found) const
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

std::optional<Relaxation> WaysMenu::givenUp(const QString &rule) const
{
    if (freerEngine(plan_, rule, variants_.catalog()))
        return std::nullopt; // given up as any product
    if (closesByRoom(plan_, rule) && !valueOfRule(plan_, rule))
        return std::nullopt; // cooling: given up as liquid
    const auto changed = withoutRule(plan_, rule);
    if (const auto verified = changed ? verifiedWithout(rule) : std::nullopt)
        return dropping(rule, *changed, verified->totals);
    // A job that no deadline makes possible goes whole.
    for (const Workload &workload : plan_.need.workloads) {
        if (!changed || rule != workload.id + QLatin1Char('.') + demandKey(workload))
            continue;
        const auto left = withoutRule(*changed, workload.id + QStringLiteral(".tokens"));
        const auto verified = left && !left->need.workloads.empty() ? verify_(*left, {}, nullptr) : std::nullopt;
        if (verified)
            return dropping(rule, *left, verified->totals);
    }
    return std::nullopt;
}

Relaxation WaysMenu::dropping(const QString &rule, const Plan &changed, Json totals) const
{
    totals["dropped"] = true;
    return written({givenUpPart(rule)}, changed, std::move(totals));
}

RelaxationPart WaysMenu::givenUpPart(const QString &rule) const
{
    RelaxationPart part;
    part.constraint = rule;
    if (const auto value = valueOfRule(plan_, rule)) {
        part.from = value->value;
        part.unit = value->unit;
    }
    return part;
}

std::vector<Relaxation> WaysMenu::severalTogether(bool isAnyRule) const
{
    std::vector<Relaxation> found;
    std::vector<Way> holding, preferring;
    auto first = leastTogether();
    if (first) {
        holding.push_back([this] { return allTogether(demands(), {}); });
        for (const QString &rule : rulesIn(*first)) {
            holding.push_back([this, rule] { return allTogether({rule}, {}); });
            preferring.push_back([this, rule] { return allTogether({}, {rule}); });
        }
    } else if (!isAnyRule || !(first = fewestTogether({}, {}))) {
        return found;
    }
    std::vector<Way> keeping;
    for (const QString &rule : demands())
        keeping.push_back([this, rule] { return fewestTogether({}, rule); });
    for (const QString &rule : rulesIn(*first))
        keeping.push_back([this, rule] { return fewestTogether(rule, {}); });
    found.push_back(*first);
    for (const std::vector<Way> *ways : {&holding, &preferring, &keeping})
        tryUntilEnough(found, *ways);
    return found;
}

std::vector<QString> WaysMenu::rulesIn(const Relaxation &way)
{
    std::vector<QString> rules{way.constraint};
    for (const RelaxationPart &part : way.with)
        rules.push_back(part.constraint);
    return rules;
}

std::vector<WaysMenu::Way> WaysMenu::openedFirst() const
{
    std::vector<NeedChange> changes = moreWaysToProcure(plan_);
    for (NeedChange &change : freerPrecision(plan_)) {
        if (mayHelp(change.part.constraint))
            changes.push_back(std::move(change));
    }
    for (const QString &rule : demands()) {
        const auto value = isDemand(rule) && mayHelp(rule) ? valueOfRule(plan_, rule) : std::nullopt;
        if (!value)
            continue;
        const double less = softened(value->value * shareOfLessWork, value->direction);
        changes.push_back({withValue(plan_, rule, less), partOf(rule, *value, less), 0});
    }
    std::vector<Way> ways;
    for (NeedChange &change : changes)
        ways.push_back([this, change = std::move(change)] { return leastAfter(change); });
    return ways;
}

std::optional<Relaxation> WaysMenu::leastAfter(const NeedChange &change) const
{
    const auto variant = variants_.of(change.plan);
    if (!variant)
        return std::nullopt;
    const Variants variants(change.plan, variants_.catalog(), variant->set, variants_.cancel(), {}, variants_.rows());
    const auto elastic = elasticProgramOf(variants);
    if (!elastic)
        return std::nullopt;
    WaysMenu after(variants, *elastic, conflict_, solver_, options_, verify_, deadline_);
    after.origin_ = &plan_;
    after.before_ = {change.part};
    auto found = after.leastTogether();
    if (!found)
        found = after.fewestTogether({}, {});
    return found ? withoutIdle(*found) : std::nullopt;
}

std::optional<Relaxation> WaysMenu::withoutIdle(const Relaxation &way) const
{
    Result<Plan> changed = applyRelaxation(plan_, way);
    if (!changed)
        return std::nullopt; // it could not be opened as a variant
    if (way.with.empty())
        return way;
    Plan closed = std::move(changed).value();
    if (const auto value = isDemand(way.constraint) ? valueOfRule(plan_, way.constraint) : std::nullopt)
        closed = withValue(std::move(closed), way.constraint, value->value);
    closed.need.procurement = plan_.need.procurement;
    for (Workload &workload : closed.need.workloads) {
        for (const Workload &known : plan_.need.workloads) {
            if (known.id == workload.id)
                workload.precision = known.precision;
        }
    }
    const auto verified = verify_(closed, {}, nullptr);
    return verified ? written(way.with, closed, verified->totals) : way;
}

std::optional<Relaxation> WaysMenu::leastTogether() const
{
    auto first = allTogether({}, {});
    return first ? first : allTogether(demands(), {}); // where the least in all is to carry nothing
}

std::set<QString> WaysMenu::demands() const
{
    std::set<QString> rules;
    for (const QString &rule : elastic_.rules()) {
        if (isDemand(rule))
            rules.insert(rule);
    }
    for (const Workload &workload : plan_.need.workloads) {
        const QString rule = workload.id + QLatin1Char('.') + demandKey(workload);
        if (std::find(elastic_.rules().begin(), elastic_.rules().end(), rule) != elastic_.rules().end())
            rules.insert(rule);
    }
    return rules;
}

bool WaysMenu::givesByRows(const QString &rule) const
{
    return valueOfRule(plan_, rule) && !isPredicted(rule) && !closesOffers(rule);
}

Solution WaysMenu::inFractions(const Program &program) const
{
    SolveOptions options = options_;
    options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
    if (isOver())
        return {}; // even to look at a large program takes its time
    return solveMerged(withoutWholeness(program), options, solver_, variants_.cancel());
}

std::optional<Relaxation> WaysMenu::allTogether(const std::set<QString> &held, const std::set<QString> &preferred) const
{
    std::set<QString> hard = held, soft;
    for (const QString &rule : elastic_.rules())
        (givesByRows(rule) && held.count(rule) == 0 ? soft : hard).insert(rule);
    const Program program = elastic_.asked(hard, soft, preferred);
    if (inFractions(program).ending == SolverEnding::Infeasible || isOver())
        return std::nullopt; // what numbers alone cannot mend is soon known
    SolveOptions options = options_;
    options.timeLimitSeconds = std::max(0.0, deadline_.remaining());
    const Solution solution = search(program, solver_, options, {}, variants_.cancel());
    if (!solution.hasValues)
        return std::nullopt;
    const auto given = elastic_.giving(solution.values, hard);
    auto found = givenAs(given, Amounts::OfRows);
    return found ? found : givenAs(given, Amounts::ALittleMore);
}

std::set<QString> WaysMenu::keptFirst(const QString &kept, const QString &given) const
{
    const std::set<QString> all(elastic_.rules().begin(), elastic_.rules().end());
    std::set<QString> hard, gives;
    const auto keep = [&](const QString &rule) {
        std::set<QString> more = hard;
        more.insert(rule);
        if (rule != given && hard.count(rule) == 0 && !isOver() &&
            inFractions(elastic_.asked(more, {})).ending != SolverEnding::Infeasible)
            hard = std::move(more);
    };
    if (!kept.isEmpty())
        keep(kept);
    for (const QString &rule : demands())
        keep(rule);
    std::set<QString> soft;
    for (const QString &rule : all) {
        if (hard.count(rule) == 0 && rule != given)
            soft.insert(rule);
    }
    const Solution cheapest = inFractions(elastic_.asked(hard, soft));
    if (!cheapest.hasValues)
        return hard;
    for (const auto &[rule, share] : elastic_.giving(cheapest.values, hard))
        gives.insert(rule);
    for (const QString &rule : soft) {
        if (gives.count(rule) == 0)
            hard.insert(rule);
    }
    for (const bool isNumber : {false, true}) { // a number is sooner argued with than a law or a promise
        for (const QString &rule : gives) {
            if (limited(rule).has_value() == isNumber)
                keep(rule);
        }
    }
    return hard;
}

std::optional<Relaxation> WaysMenu::fewestTogether(const QString &kept, const QString &given) const
{
    const std::set<QString> hard = keptFirst(kept, given);
    std::set<QString> gives;
    for (const QString &rule : elastic_.rules()) {
        if (hard.count(rule) == 0)
            gives.insert(rule);
    }
    const Solution cheapest = inFractions(elastic_.asked(hard, gives));
    if (!cheapest.hasValues || gives.empty() || isOver())
        return std::nullopt;
    std::map<QString, ElasticProgram::Giving> shares;
    const auto needed = elastic_.giving(cheapest.values, hard);
    for (const QString &rule : gives) {
        const auto share = needed.find(rule);
        shares[rule] = rule == given || share == needed.end() ? ElasticProgram::Giving{1, false} : share->second;
    }
    if (auto found = givenAs(shares, Amounts::AsUsed))
        return found;
    // Whole units take more than fractions do: every number may give, and gives where it must.
    for (const QString &rule : elastic_.rules()) {
        if (givesByRows(rule) && limited(rule) && rule != kept)
            shares.emplace(rule, ElasticProgram::Giving{});
    }
    return shares.size() > gives.size() ? givenAs(shares, Amounts::AsUsed) : std::nullopt;
}

std::optional<Relaxation> WaysMenu::givenAs(const std::map<QString, ElasticProgram::Giving> &given,
                                            Amounts amounts) const
{
    Plan changed = plan_;
    std::vector<RelaxationPart> parts;
    QStringList others;
    for (const auto &[rule, share] : given) {
        if (!givesByRows(rule) || (amounts == Amounts::AsUsed && !isDemand(rule))) {
            others += rule;
            continue;
        }
        const RuleValue value = *valueOn(rule, share);
        const double to = amountsFor(value, share.share)[amounts == Amounts::OfRows ? 0 : 1];
        if (amounts == Amounts::AsUsed && to <= 0) {
            others += rule; // nothing of it can be carried: its workload is given up
            continue;
        }
        changed = withValue(std::move(changed), rule, to, value.end);
        parts.push_back(partOf(rule, value, to));
    }
    const bool isEmpty = std::any_of(parts.begin(), parts.end(), [&](const RelaxationPart &part) {
        return *part.to < 0 || (*part.to == 0 && isDemand(part.constraint));
    });
    return isEmpty || given.empty() || isOver() ? std::nullopt : opened(changed, std::move(parts), others);
}

std::optional<Plan> WaysMenu::without(Plan plan, const QString &rule) const
{
    auto changed = withoutRule(std::move(plan), rule);
    for (const Workload &workload : plan_.need.workloads) { // what gives a job's deadline up gives up the job
        if (changed && rule == workload.id + QLatin1Char('.') + demandKey(workload) && workload.deadlineDays)
            changed = withoutRule(std::move(*changed), workload.id + QStringLiteral(".tokens"));
    }
    return changed;
}

std::optional<Relaxation> WaysMenu::opened(const Plan &changed, std::vector<RelaxationPart> parts,
                                           const QStringList &rules) const
{
    const QStringList others = lastPinsFirst(plan_, rules);
    Plan free = changed;
    for (const QString &rule : others) {
        auto next = without(free, rule);
        if (!next || next->need.workloads.empty())
            return std::nullopt;
        free = std::move(*next);
    }
    const auto shown = verify_(free, {}, nullptr);
    if (!shown)
        return std::nullopt;
    if (others.isEmpty())
        return written(std::move(parts), changed, shown->totals);
    Plan narrow = changed;
    std::vector<RelaxationPart> narrowParts = parts;
    for (const QString &rule : others) {
        const auto quantity = limitedInAll(rule);
        const auto total = quantity ? shown->totals.find(info(*quantity).word) : shown->totals.end();
        const bool isShown = total != shown->totals.end() && total->is_number();
        if (const auto value = isShown ? endBrokenBy(rule, total->get<double>()) : std::nullopt) {
            const double to = softened(total->get<double>(), value->direction);
            if (value->direction * (to - value->value) <= 0)
                continue; // it holds as it is
            narrow = withValue(std::move(narrow), rule, to, value->end);
            narrowParts.push_back(partOf(rule, *value, to));
        } else if (auto room = roomFor(narrow, rule, shown->offers)) {
            narrow = std::move(room->plan);
            narrowParts.push_back(room->part);
        } else if (auto change = widened(narrow, rule, shown->offers, variants_.catalog())) {
            narrow = std::move(change->plan);
            narrowParts.push_back(change->part);
        } else if (auto engine = freerEngine(narrow, rule, variants_.catalog())) {
            narrow = std::move(engine->plan);
            narrowParts.push_back(engine->part);
        } else {
            narrow = *without(std::move(narrow), rule);
            narrowParts.push_back(givenUpPart(rule));
        }
        parts.push_back(givenUpPart(rule));
    }
    if (narrowParts.empty())
        return std::nullopt;
    if (const auto verified = verify_(narrow, {}, &*shown))
        return written(std::move(narrowParts), narrow, verified->totals);
    return written(std::move(parts), free, shown->totals);
}

bool WaysMenu::isGone(const QString &rule, const Plan &changed) const
{
    const std::vector<Workload> &left = changed.need.workloads;
    for (std::size_t i = 0; i < plan_.pins.size(); ++i) {
        const QString &workload = plan_.pins[i].workload;
        if (pinRule(int(i)) == rule && !workload.isEmpty())
            return std::none_of(left.begin(), left.end(), [&](const Workload &w) { return w.id == workload; });
    }
    return false;
}

Relaxation WaysMenu::leaner(const Relaxation &way) const
{
    Result<Plan> applied = applyRelaxation(plan_, way);
    if (!applied || way.with.empty())
        return way;
    Relaxation best = way;
    Plan changed = std::move(applied).value();
    std::vector<RelaxationPart> parts = way.with;
    parts.insert(parts.begin(), way);
    for (std::size_t i = parts.size(); i-- > 0 && parts.size() > 1 && !isOver();) { // pins: the first ones last
        if (isGone(parts[i].constraint, changed)) {                                 // it went with its workload
            parts.erase(parts.begin() + std::ptrdiff_t(i));
            best = written(parts, changed, best.consequence);
            continue;
        }
        auto kept = drops(parts[i]) ? withRuleOf(plan_, changed, parts[i].constraint) : std::nullopt;
        const auto verified = kept ? verify_(*kept, {}, nullptr) : std::nullopt;
        if (!verified)
            continue;
        changed = std::move(*kept);
        parts.erase(parts.begin() + std::ptrdiff_t(i));
        best = written(parts, changed, verified->totals);
    }
    return best;
}

void WaysMenu::withoutRepeats(std::vector<Relaxation> &found)
{
    std::set<QString> seen;
    std::erase_if(found, [&](const Relaxation &relaxation) { return !seen.insert(relaxation.text).second; });
}

} // namespace cw::planner
