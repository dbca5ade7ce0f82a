#include "planner/argue/waysout.h"

#include "catalog/base/parallel.h"
#include "planner/argue/waysmenu.h"
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr long long workOfOneQuestion = 15000; // simplex iterations
constexpr long long leastWorkOfAWay = 10000, mostWorkOfAWay = 20000;
constexpr long long workPerColumn = 10;
constexpr std::size_t askedAtOnce = 2; // fixed, so that the ways do not depend on the number of cores
constexpr double enoughOfAGap = 0.01;  // for an amount that is rounded to three digits

/// By rule what gives: how far, or to what words.
std::map<QString, std::pair<double, QString>> givingOf(const Relaxation &way)
{
    std::map<QString, std::pair<double, QString>> giving;
    std::vector<RelaxationPart> parts = way.with;
    parts.push_back(way);
    for (const RelaxationPart &part : parts) {
        const double far = part.from && part.to ? std::abs(*part.to - *part.from) : unlimited;
        giving[part.constraint] = {far, part.toText};
    }
    return giving;
}

/// The same rules give, each at least as far: where the other costs less this is no choice.
bool givesNoLess(const Relaxation &way, const Relaxation &than)
{
    const auto a = givingOf(way), b = givingOf(than);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return one.first == other.first && one.second.second == other.second.second &&
               one.second.first >= other.second.first;
    });
}

/// All that the other gives, each at least as far, and more rules besides: nobody has to give so much.
bool givesMoreRules(const Relaxation &way, const Relaxation &than)
{
    const auto a = givingOf(way), b = givingOf(than);
    return a.size() > b.size() && std::all_of(b.begin(), b.end(), [&a](const auto &other) {
               const auto one = a.find(other.first);
               return one != a.end() && one->second.second == other.second.second &&
                      one->second.first >= other.second.first;
           });
}

} // namespace

WaysMenu::WaysMenu(const Variants &variants, const ElasticProgram &elastic, const Conflict &conflict, Solver &solver,
                   const SolveOptions &options, const Verify &verify, const Deadline &deadline)
    : variants_(variants), plan_(variants.plan()), elastic_(elastic), conflict_(conflict), solver_(solver),
      options_(options), verify_(verify), deadline_(deadline), known_(rulesOf(variants.plan()))
{
    options_.workLimit = workOfOneQuestion;
    options_.gap = std::max(options.gap, enoughOfAGap);
    options_.mergedIsEnough = true;
    options_.threads = 1;
}

std::vector<Relaxation> WaysMenu::run(const ElasticProgram *ofOne)
{
    std::vector<Way> ways;
    for (const QString &rule : conflict_.rules)
        ways.push_back([this, rule] { return alone(rule); });
    for (const QString &rule : conflict_.rules)
        ways.push_back([this, rule] { return roomAsUsed(rule); });
    for (const QString &rule : conflict_.rules)
        ways.push_back([this, rule] { return servedApart(rule); });
    for (const QString &rule : conflict_.rules) {
        if (auto change = usualIndex(plan_, rule, variants_.catalog()))
            ways.push_back([this, change = std::move(*change)] { return accepted(change); });
    }
    for (const QString &rule : conflict_.rules)
        ways.push_back([this, rule] { return cheapestSeal(rule); });
    for (NeedChange &change : moreWaysToProcure(plan_))
        ways.push_back([this, change = std::move(change)] { return procured(change); });
    for (NeedChange &change : freerPrecision(plan_)) {
        if (mayHelp(change.part.constraint))
            ways.push_back([this, change = std::move(change)] { return accepted(change); });
    }
    ways.push_back([this] { return elsewhere(); });
    if (isAboutTime())
        ways.push_back([this] { return later(); });
    std::vector<Relaxation> found = tried(ways);
    withoutRepeats(found);
    if (found.size() < enoughWays)
        append(found, tried(together(found)));
    if (ofOne && found.size() < enoughWays)
        append(found,
               WaysMenu(variants_, *ofOne, conflict_, solver_, options_, verify_, deadline_).severalTogether(true));
    if (found.size() < enoughWays)
        append(found, severalTogether(found.empty()));
    withoutRepeats(found);
    if (found.size() < enoughWays)
        append(found, tried(givingUp(found)));
    tryUntilEnough(found, openedFirst()); // each is a program of its own
    forEachIndex(found.size(), options_.workers, [&](std::size_t i) { found[i] = leaner(found[i]); });
    withoutRepeats(found);
    std::stable_sort(found.begin(), found.end(), [](const Relaxation &a, const Relaxation &b) {
        return std::pair(costOf(a), a.constraint) < std::pair(costOf(b), b.constraint);
    });
    std::vector<Relaxation> kept;
    for (const Relaxation &way : found) {
        const bool isLarger = std::any_of(found.begin(), found.end(),
                                          [&way](const Relaxation &each) { return givesMoreRules(way, each); });
        const bool isDearer = std::any_of(kept.begin(), kept.end(),
                                          [&way](const Relaxation &cheaper) { return givesNoLess(way, cheaper); });
        if (!isLarger && !isDearer)
            kept.push_back(way);
    }
    return kept;
}

std::vector<Relaxation> WaysMenu::tried(const std::vector<Way> &ways) const
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

void WaysMenu::tryUntilEnough(std::vector<Relaxation> &found, const std::vector<Way> &ways) const
{
    for (std::size_t first = 0; first < ways.size() && found.size() < enoughWays; first += askedAtOnce) {
        const std::size_t end = std::min(ways.size(), first + askedAtOnce);
        append(found, tried({ways.begin() + std::ptrdiff_t(first), ways.begin() + std::ptrdiff_t(end)}));
        withoutRepeats(found);
    }
}

void WaysMenu::append(std::vector<Relaxation> &to, std::vector<Relaxation> more)
{
    for (Relaxation &relaxation : more)
        to.push_back(std::move(relaxation));
}

double WaysMenu::costOf(const Relaxation &relaxation)
{
    const auto cost = relaxation.consequence.find("total_cost");
    return cost != relaxation.consequence.end() && cost->is_number() ? cost->get<double>() : unlimited;
}

bool WaysMenu::isDemand(const QString &rule) const
{
    return std::any_of(known_.begin(), known_.end(), [&](const NeedRule &each) {
        return each.id == rule && (each.kind == RuleKind::Demand || rule.endsWith(QLatin1String(".tokens")));
    });
}

bool WaysMenu::isAboutTime() const
{
    const bool late = std::any_of(variants_.set()->candidates.begin(), variants_.set()->candidates.end(),
                                  [](const Candidate &c) { return c.rejection.reason == QLatin1String("late"); });
    return late || plan_.need.horizon.ordersFrom.has_value() ||
           std::any_of(conflict_.rules.begin(), conflict_.rules.end(),
                       [](const QString &rule) { return rule.endsWith(QLatin1String(".deadline_days")); });
}

bool WaysMenu::mayHelp(const QString &rule) const
{
    const QString workload = rule.section(QLatin1Char('.'), 0, -2);
    return std::any_of(conflict_.rules.begin(), conflict_.rules.end(),
                       [&workload](const QString &each) { return each.section(QLatin1Char('.'), 0, -2) == workload; });
}

std::optional<PlanQuantity> WaysMenu::limited(const QString &rule) const
{
    for (const Constraint &constraint : plan_.need.constraints) {
        if (constraint.id == rule && constraint.kind == ConstraintKind::Limit)
            return constraint.quantity;
    }
    return std::nullopt;
}

std::optional<PlanQuantity> WaysMenu::limitedInAll(const QString &rule) const
{
    for (const Constraint &constraint : plan_.need.constraints) {
        if (constraint.id == rule &&
            (!constraint.site.isEmpty() || !constraint.workload.isEmpty() || constraint.from || constraint.to))
            return std::nullopt;
    }
    return limited(rule);
}

std::optional<Relaxation> WaysMenu::accepted(const NeedChange &change) const
{
    const auto verified = verify_(change.plan, {}, nullptr);
    return verified ? std::optional(written({change.part}, change.plan, verified->totals, change.delayWeeks))
                    : std::nullopt;
}

Relaxation WaysMenu::written(std::vector<RelaxationPart> parts, const Plan &changed, Json totals,
                             double delayWeeks) const
{
    Relaxation relaxation;
    parts.insert(parts.begin(), before_.begin(), before_.end());
    static_cast<RelaxationPart &>(relaxation) = parts.front();
    relaxation.with.assign(parts.begin() + 1, parts.end());
    QStringList words;
    for (const RelaxationPart &part : parts)
        words += partInWords(part, changed);
    relaxation.text = words.join(QStringLiteral(" and "));
    relaxation.changes = changesBetween(*origin_, changed);
    relaxation.consequence = std::move(totals);
    if (delayWeeks > 0)
        relaxation.consequence["delay_weeks"] = std::round(delayWeeks);
    return relaxation;
}

long long workOfOneWay(const Program &program)
{
    return std::clamp(workPerColumn * static_cast<long long>(program.columns.size()), leastWorkOfAWay, mostWorkOfAWay);
}

std::vector<Relaxation> waysOut(const Variants &variants, const ElasticProgram &elastic, const Conflict &conflict,
                                Solver &solver, const SolveOptions &options, const Verify &verify,
                                const Deadline &deadline, const ElasticProgram *alone)
{
    return WaysMenu(variants, elastic, conflict, solver, options, verify, deadline).run(alone);
}

} // namespace cw::planner
