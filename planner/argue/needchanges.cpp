#include "planner/argue/needchanges.h"

#include "planner/argue/rulewords.h"
#include "planner/plan/allowedagain.h"
#include "planner/plan/amount.h"
#include "planner/plan/enginechoice.h"
#include "planner/plan/listwords.h"
#include "planner/plan/suppliers.h"
#include "planner/services/freerengine.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <functional>

namespace cw::planner {

namespace {

constexpr double daysPerWeek = 7;

QString listed(QStringList words)
{
    words.removeDuplicates();
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", "));
}

/// Entries of a rule's list that speak of one of the countries, directly or as a group.
QStringList speakingOf(const QStringList &tokens, const QStringList &countries, const catalog::CatalogSnapshot &catalog)
{
    QStringList found;
    for (const QString &token : tokens) {
        const QStringList members = catalog.countriesOf(token) + QStringList{token};
        if (std::any_of(countries.begin(), countries.end(), [&](const QString &c) { return members.contains(c); }))
            found += token;
    }
    return found;
}

void widenResidency(Constraint &rule, RelaxationPart &part, const std::vector<Offer> &used,
                    const catalog::CatalogSnapshot &catalog)
{
    part.unit = QStringLiteral("places");
    part.fromText = listed(rule.allow);
    QStringList more;
    for (const Offer &offer : used) {
        if (!offer.country.isEmpty() && speakingOf(rule.allow, {offer.country}, catalog).isEmpty())
            more += offer.country;
    }
    more.sort();
    more.removeDuplicates();
    rule.allow += more;
    part.toText = listed(rule.allow);
}

void narrowExposure(Constraint &rule, RelaxationPart &part, const std::vector<Offer> &used,
                    const catalog::CatalogSnapshot &catalog)
{
    part.unit = deniedCountries;
    part.fromText = listed(rule.deny);
    for (const Offer &offer : used) {
        if (offer.procurement == Procurement::Buy)
            continue;
        for (const QString &token : speakingOf(rule.deny, offer.operatorCountries, catalog))
            rule.deny.removeAll(token);
    }
    part.toText = listed(rule.deny);
}

void narrowExclusion(Constraint &rule, RelaxationPart &part, const std::vector<Offer> &used,
                     const catalog::CatalogSnapshot &catalog)
{
    part.unit = excludedNames;
    part.fromText = listed(rule.vendors + rule.parts);
    const Suppliers suppliers(catalog);
    for (const Offer &offer : used) {
        const catalog::Accelerator *chip = catalog.accelerator(offer.acceleratorId);
        for (const QString &name : {offer.vendor, offer.operatorName, chip ? chip->vendor : QString()})
            for (qsizetype i = rule.vendors.size() - 1; i >= 0 && suppliers.isExcluded(rule.vendors, name); --i)
                if (suppliers.isAbout(rule.vendors[i], name)) // of several makers one is enough
                    rule.vendors.removeAt(i);
        rule.parts.removeAll(offer.system);
        rule.parts.removeAll(offer.acceleratorId);
    }
    part.toText = listed(rule.vendors + rule.parts);
}

int lowestSeal(const std::vector<Offer> &used, int otherwise)
{
    for (const Offer &offer : used)
        otherwise = std::min(otherwise, offer.sealLevel.value_or(0));
    return otherwise;
}

void lowerSeal(Constraint &rule, RelaxationPart &part, int level)
{
    part.unit = QStringLiteral("level");
    part.from = rule.minSeal;
    part.to = rule.minSeal = level;
}

} // namespace

std::optional<NeedChange> widened(const Plan &plan, const QString &rule, const std::vector<Offer> &used,
                                  const catalog::CatalogSnapshot &catalog)
{
    NeedChange change{plan, {}, 0};
    change.part.constraint = rule;
    for (std::size_t i = 0; i < plan.need.constraints.size(); ++i) {
        Constraint &constraint = change.plan.need.constraints[i];
        if (constraint.id != rule)
            continue;
        if (constraint.kind == ConstraintKind::Residency)
            widenResidency(constraint, change.part, used, catalog);
        else if (constraint.kind == ConstraintKind::OperatorExposure)
            narrowExposure(constraint, change.part, used, catalog);
        else if (constraint.kind == ConstraintKind::Exclude)
            narrowExclusion(constraint, change.part, used, catalog);
        else if (constraint.kind == ConstraintKind::Sovereignty)
            lowerSeal(constraint, change.part, lowestSeal(used, constraint.minSeal));
        const bool empty = constraint.kind == ConstraintKind::Exclude
                               ? constraint.vendors.isEmpty() && constraint.parts.isEmpty()
                               : constraint.kind == ConstraintKind::OperatorExposure && constraint.deny.isEmpty();
        if (constraint == plan.need.constraints[i])
            return std::nullopt;
        if (empty) // a list that denies nothing is no rule
            change.plan.need.constraints.erase(change.plan.need.constraints.begin() + std::ptrdiff_t(i));
        return change;
    }
    return std::nullopt;
}

std::vector<NeedChange> lowerSeals(const Plan &plan, const QString &rule, const std::vector<Offer> &used)
{
    std::vector<NeedChange> changes;
    for (std::size_t i = 0; i < plan.need.constraints.size(); ++i) {
        const Constraint &constraint = plan.need.constraints[i];
        if (constraint.id != rule || constraint.kind != ConstraintKind::Sovereignty)
            continue;
        for (int level = constraint.minSeal - 1; level >= lowestSeal(used, constraint.minSeal); --level) {
            NeedChange change{plan, {}, 0};
            change.part.constraint = rule;
            lowerSeal(change.plan.need.constraints[i], change.part, level);
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

NeedChange startLater(const Plan &plan, int months)
{
    NeedChange change{plan, {}, months * daysPerMonth / daysPerWeek};
    Need &need = change.plan.need;
    const auto shift = [months](std::optional<Month> &month) {
        if (month)
            month = *month + months;
    };
    change.part.constraint = QStringLiteral("horizon.start");
    change.part.unit = QStringLiteral("month");
    change.part.fromText = need.horizon.start.toIso();
    need.horizon.start = need.horizon.start + months;
    change.part.toText = need.horizon.start.toIso();
    for (Workload &workload : need.workloads) {
        shift(workload.from);
        for (DemandStep &step : workload.requestsPerSecond)
            shift(step.from);
    }
    for (Constraint &constraint : need.constraints) {
        shift(constraint.from);
        shift(constraint.to);
    }
    return change;
}

std::vector<NeedChange> moreWaysToProcure(const Plan &plan)
{
    std::vector<NeedChange> changes;
    QStringList names;
    for (const Procurement procurement : plan.need.procurement)
        names += toText(procurement);
    for (const Procurement procurement :
         {Procurement::Buy, Procurement::Colocation, Procurement::Lease, Procurement::Cloud}) {
        const std::vector<Procurement> &allowed = plan.need.procurement;
        if (std::find(allowed.begin(), allowed.end(), procurement) != allowed.end())
            continue;
        NeedChange change{plan, {}, 0};
        change.plan.need.procurement.push_back(procurement);
        change.part.constraint = QStringLiteral("need.procurement");
        change.part.unit = QStringLiteral("ways");
        change.part.fromText = listed(names);
        change.part.toText = listed(names + QStringList{toText(procurement)});
        changes.push_back(std::move(change));
    }
    return changes;
}

std::optional<Plan> everySite(const Plan &plan)
{
    if (plan.need.siteCandidates.contains(QLatin1String("*")))
        return std::nullopt;
    Plan changed = plan;
    changed.need.siteCandidates = QStringList{QStringLiteral("*")};
    return changed;
}

std::optional<NeedChange> moreSites(const Plan &plan, const std::vector<Offer> &used)
{
    NeedChange change{plan, {}, 0};
    QStringList more;
    for (const Offer &offer : used) {
        const bool own = std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(),
                                     [&](const OwnSite &site) { return site.id == offer.site; });
        if (!own && !plan.need.siteCandidates.contains(offer.site))
            more += offer.site;
    }
    more.sort();
    more.removeDuplicates();
    if (more.isEmpty())
        return std::nullopt;
    change.plan.need.siteCandidates += more;
    change.part.constraint = QStringLiteral("sites.candidates");
    change.part.unit = QStringLiteral("sites");
    change.part.fromText = listed(plan.need.siteCandidates);
    change.part.toText = listed(change.plan.need.siteCandidates);
    return change;
}

std::vector<NeedChange> freerPrecision(const Plan &plan)
{
    const QString any = QStringLiteral("any");
    std::vector<NeedChange> changes;
    for (std::size_t i = 0; i < plan.need.workloads.size(); ++i) {
        const Workload &workload = plan.need.workloads[i];
        const bool hasModel = !workload.model.id.isEmpty() || !workload.model.configPath.isEmpty();
        if (!hasModel || (workload.precision.weights == any && workload.precision.kv == any))
            continue;
        NeedChange change{plan, {}, 0};
        change.plan.need.workloads[i].precision = PrecisionWish{};
        change.part.constraint = workload.id + QStringLiteral(".precision");
        const PrecisionWish &wish = workload.precision; // as the plan file says it: "fp8" where the cache is free
        change.part.fromText = wish.kv == any ? wish.weights : listed({wish.weights, wish.kv});
        change.part.toText = any;
        changes.push_back(std::move(change));
    }
    return changes;
}

/// The workload whose engine a rule speaks of as `freer` has it.
static std::optional<NeedChange>
withEngine(const Plan &plan, const QString &rule,
           const std::function<std::optional<Workload>(const Workload &workload)> &freer)
{
    for (std::size_t i = 0; i < plan.need.workloads.size(); ++i) {
        const Workload &workload = plan.need.workloads[i];
        const auto other = rule == engineRule(workload) ? freer(workload) : std::nullopt;
        if (!other)
            continue;
        NeedChange change{plan, {}, 0};
        change.plan.need.workloads[i] = *other;
        change.part.constraint = rule;
        const EngineChoice before = engineChoice(workload.engine), after = engineChoice(other->engine);
        const bool keepsIndex = before.index == after.index && before.quantisation == after.quantisation;
        change.part.fromText = keepsIndex ? before.product : workload.engine;
        change.part.toText = keepsIndex ? after.product : other->engine;
        return change;
    }
    return std::nullopt;
}

std::optional<NeedChange> freerEngine(const Plan &plan, const QString &rule, const catalog::CatalogSnapshot &catalog)
{
    return withEngine(plan, rule, [&](const Workload &workload) { return withFreerEngine(workload, catalog); });
}

std::optional<NeedChange> usualIndex(const Plan &plan, const QString &rule, const catalog::CatalogSnapshot &catalog)
{
    return withEngine(plan, rule, [&](const Workload &workload) { return withUsualIndex(workload, catalog); });
}

bool drops(const RelaxationPart &part)
{
    return !part.to && part.toText.isEmpty();
}

/// A rule by its name; a demand given up by its workload, which goes with it.
static QString givenUpName(const QString &rule, const Plan &after)
{
    const auto dot = rule.lastIndexOf(QLatin1Char('.'));
    const QString owner = rule.left(std::max<qsizetype>(0, dot));
    const Need &need = after.need;
    const bool stays =
        owner.isEmpty() || owner == QLatin1String("horizon") ||
        std::any_of(need.workloads.begin(), need.workloads.end(), [&](const Workload &w) { return w.id == owner; }) ||
        std::any_of(need.ownSites.begin(), need.ownSites.end(), [&](const OwnSite &s) { return s.id == owner; });
    return stays ? rule : owner;
}

QString partInWords(const RelaxationPart &part, const Plan &after)
{
    if (drops(part))
        return QStringLiteral("without %1").arg(givenUpName(part.constraint, after));
    if (const QStringList again = allowedAgain(part); !again.isEmpty())
        return (part.unit == deniedCountries ? QStringLiteral("operators under the law of %1 allowed again")
                                             : QStringLiteral("%1 allowed again"))
            .arg(listInWords(again));
    const QString words = ruleInWords(part.constraint, after);
    const auto shown = [&](const std::optional<double> &value, const QString &text) {
        const bool isNamed = part.unit == QLatin1String("level"); // by the rule's words
        return value ? QStringLiteral("%1 %2").arg(amount(*value), isNamed ? QString() : part.unit).trimmed() : text;
    };
    const QString from = shown(part.from, part.fromText), to = shown(part.to, part.toText);
    if (words == part.constraint) // a requirement or a part of the need: its name, then its value
        return QStringLiteral("%1 %2 instead of %3").arg(part.constraint, to, from);
    return QStringLiteral("%1 instead of %2").arg(words, from);
}

} // namespace cw::planner
