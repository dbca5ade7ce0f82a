// Every rule of the need, re-tested on the written design. A rule that cannot be tested from what is written says so.
#include "planner/certify/certificate_scopes.h"
#include "planner/fabric/roundtrip.h"
#include "planner/plan/scopes.h"
#include "planner/plan/suppliers.h"

#include <cmath>

namespace cw::planner::certificate {

namespace {

constexpr double slack = 1e-6;

bool speaksOf(const Constraint &rule, const QString &workload)
{
    return rule.workloads.isEmpty() || rule.workloads.contains(QStringLiteral("*")) ||
           rule.workloads.contains(workload);
}

bool within(const Constraint &rule, Month month)
{
    return (!rule.from || *rule.from <= month) && (!rule.to || month <= *rule.to);
}

/// Units in service that carry something, in the scope of a rule.
template <typename Visit>
void eachUnit(const Case &c, const Constraint &rule, const Visit &visit)
{
    for (const DesignUnits &units : c.design.units) {
        if (units.active == 0 || (!rule.site.isEmpty() && units.site != rule.site))
            continue;
        if (!within(rule, c.plan.need.horizon.periodStart(units.period)))
            continue;
        if (!rule.workload.isEmpty() &&
            std::none_of(c.design.replicas.begin(), c.design.replicas.end(), [&](const DesignReplicas &r) {
                return r.offer == units.offer && r.workload == rule.workload && r.count > 0;
            }))
            continue;
        visit(units);
    }
}

void checkLimit(const Case &c, const Constraint &rule, const QString &place, Findings &out)
{
    const QuantityInfo &about = info(rule.quantity);
    const QString word = QLatin1String(about.word);
    const bool whole = rule.site.isEmpty() && rule.workload.isEmpty() && !rule.from && !rule.to;
    Measured measured = measure(c, rule);
    // The whole plan's figure is shown: that is what has to keep the limit. Racks as they are drawn hold switches and
    // nodes among the servers; a limit speaks of the servers that one rack takes, as in a scope.
    const bool isDrawn = rule.quantity == PlanQuantity::Racks || rule.quantity == PlanQuantity::RackPower;
    if (whole && !isDrawn) {
        const Total *total = c.result.total(rule.quantity);
        if (total && total->value)
            measured = {total->value, total->value, {}};
    }
    if (!measured.value) {
        out.untested(rule.id,
                     QStringLiteral("%1 is not known in this scope (%2); not re-tested").arg(word, measured.missing),
                     place);
        return;
    }
    constexpr double share = 1e-4; // line totals are rounded one by one, rates to six decimals
    const double tolerance = about.isMoney && whole ? 0.005 : share * std::max(1.0, std::abs(*measured.value));
    const bool holds = (!rule.max || *measured.value <= *rule.max + tolerance) &&
                       (!rule.min || *measured.last >= *rule.min - tolerance);
    QString text = QStringLiteral("%1 is %2").arg(word).arg(*measured.value, 0, 'g', 12);
    if (!rule.site.isEmpty())
        text += QStringLiteral(" at ") + rule.site;
    if (!rule.workload.isEmpty())
        text += QStringLiteral(" for ") + rule.workload;
    if (rule.max)
        text += QStringLiteral(", at most %1").arg(*rule.max, 0, 'g', 12);
    if (rule.min)
        text += QStringLiteral(", at least %1").arg(*rule.min, 0, 'g', 12);
    out.state(holds, rule.id, text, place);
}

QStringList countries(const Case &c, const QStringList &tokens)
{
    QStringList all;
    for (const QString &token : tokens)
        all += c.catalog.countriesOf(token);
    return all;
}

/// A part at a destination for which the catalog does not say that the strictest class needs no licence.
bool needsLicence(const Case &c, const Placement &placement, const PlaceFacts &facts)
{
    DesignUnits units;
    units.system = placement.system;
    units.offer = placement.candidate;
    const catalog::Accelerator *chip = c.catalog.accelerator(unitOf(c, units).acceleratorId);
    const catalog::Country *country = c.catalog.country(facts.country);
    return chip && (!country || country->chipLicence != QLatin1String("n") ||
                    chip->exportClass.startsWith(QLatin1String("Chinese origin")));
}

/// Every group of users whose metro the catalog knows.
bool isNearEnough(const Case &c, const Constraint &rule, const QString &workload, const QString &site)
{
    const std::optional<Place> here = placeOfSite(site, c.plan.need, c.catalog);
    for (const Workload &asked : c.plan.need.workloads) {
        if (asked.id != workload)
            continue;
        for (const UserGroup &users : asked.users) {
            const std::optional<Place> there = placeOfMetro(users.metro, c.catalog);
            const std::optional<double> ms = here && there ? roundTripMs(*there, *here, c.catalog) : std::nullopt;
            if (there && (!ms || *ms > rule.maxRttMs + slack))
                return false;
        }
    }
    return true;
}

void checkPlaces(const Case &c, const Constraint &rule, const QString &place, Findings &out)
{
    const QStringList allowed = countries(c, rule.allow);
    const QStringList denied = countries(c, rule.deny);
    QStringList broken;
    for (const WorkloadResult &workload : c.result.workloads) {
        if (!speaksOf(rule, workload.id))
            continue;
        for (const Placement &placement : workload.placements) {
            const PlaceFacts facts = placeOf(c, placement.site);
            bool holds = true;
            if (rule.kind == ConstraintKind::Residency)
                holds = allowed.contains(facts.country);
            else if (rule.kind == ConstraintKind::OperatorExposure)
                holds = facts.own || (!facts.operatorCountries.isEmpty() && // nobody knows whose law it is under
                                      std::none_of(facts.operatorCountries.begin(), facts.operatorCountries.end(),
                                                   [&](const QString &country) { return denied.contains(country); }));
            else if (rule.kind == ConstraintKind::Sovereignty)
                holds = facts.seal.value_or(0) >= rule.minSeal;
            else if (rule.kind == ConstraintKind::Certification)
                holds = facts.own || std::all_of(rule.require.begin(), rule.require.end(), [&](const QString &name) {
                            return holdsCertificate(facts.certifications, name);
                        });
            else if (rule.kind == ConstraintKind::ExportControl)
                holds = !needsLicence(c, placement, facts);
            else if (rule.kind == ConstraintKind::Latency)
                holds = isNearEnough(c, rule, workload.id, placement.site);
            if (!holds)
                broken += workload.id + QStringLiteral(" at ") + placement.site;
        }
    }
    broken.removeDuplicates();
    out.state(broken.isEmpty(), rule.id,
              broken.isEmpty() ? QStringLiteral("every placement keeps it")
                               : QStringLiteral("broken by ") + broken.join(QStringLiteral(", ")),
              place);
}

/// Adapters in the bill that a rule excludes; what a server comes with is its maker's.
QStringList excludedAdapters(const Case &c, const Constraint &rule, const Suppliers &suppliers)
{
    QStringList found;
    const catalog::FactTable *cards = c.catalog.table(QStringLiteral("nics"));
    const int id = cards ? cards->column(QStringLiteral("id")) : -1;
    const int vendor = cards ? cards->column(QStringLiteral("vendor")) : -1;
    for (const Line &line : id < 0 || vendor < 0 ? std::vector<Line>() : c.result.lines)
        for (const QStringList &card : cards->rows)
            if (card[id] == line.part &&
                (rule.parts.contains(line.part) || suppliers.isExcluded(rule.vendors, card[vendor])))
                found += line.part;
    return found;
}

void checkExclusion(const Case &c, const Constraint &rule, const QString &place, Findings &out)
{
    const Suppliers suppliers(c.catalog);
    const auto named = [&](const QString &supplier) { return suppliers.isExcluded(rule.vendors, supplier); };
    QStringList broken;
    eachUnit(c, rule, [&](const DesignUnits &units) {
        const UnitFacts unit = unitOf(c, units);
        const catalog::Accelerator *chip = c.catalog.accelerator(unit.acceleratorId);
        if (rule.parts.contains(units.system) || (chip && (rule.parts.contains(chip->id) || named(chip->vendor))) ||
            named(unit.vendor) || named(placeOf(c, units.site).operatorName))
            broken += units.system;
    });
    const bool ofAll = rule.workloads.isEmpty() || rule.workloads.contains(QStringLiteral("*"));
    for (const DesignExtra &extra : c.design.extras)
        for (const catalog::Switch &model : c.catalog.switches)
            if (ofAll && model.id == extra.part && (rule.parts.contains(model.id) || named(model.vendor)))
                broken += model.id;
    for (const QString &card : ofAll ? excludedAdapters(c, rule, suppliers) : QStringList())
        broken += card;
    broken.removeDuplicates();
    out.state(broken.isEmpty(), rule.id,
              broken.isEmpty() ? QStringLiteral("nothing excluded is used")
                               : QStringLiteral("uses ") + broken.join(QStringLiteral(", ")),
              place);
}

void checkRedundancy(const Case &c, const Constraint &rule, const QString &place, Findings &out)
{
    if (rule.level == QLatin1String("N")) {
        out.state(true, rule.id, QStringLiteral("no spare is asked"), place);
        return;
    }
    QStringList broken;
    eachUnit(c, rule, [&](const DesignUnits &units) {
        double used = 0, trained = 0;
        for (const DesignReplicas &r : c.design.replicas) {
            const Workload *workload = workloadOf(c.plan.need, r.workload);
            if (r.offer == units.offer && r.period == units.period)
                (workload && trains(*workload) ? trained : used) += r.count * r.unitsPerReplica;
        }
        // Separate pools are whole units each, and the spare stands beside both.
        double need = std::ceil(used - slack) + std::ceil(trained - slack);
        if (c.plan.need.pools != QLatin1String("separate"))
            need = std::ceil(used + trained - slack);
        used += trained;
        const bool rented = units.procurement == QLatin1String("cloud");
        const double asked = rule.level == QLatin1String("2N") ? 2 * need : need + 1;
        if (!rented && used > slack && units.active + slack < asked)
            broken += QStringLiteral("%1 (%2 of %3)").arg(units.offer).arg(units.active).arg(asked);
    });
    broken.removeDuplicates();
    out.state(broken.isEmpty(), rule.id,
              broken.isEmpty() ? QStringLiteral("spare units stand by")
                               : QStringLiteral("too few units: ") + broken.join(QStringLiteral(", ")),
              place);
}

} // namespace

void checkConstraints(const Case &c, Findings &out)
{
    for (size_t i = 0; i < c.plan.need.constraints.size(); ++i) {
        const Constraint &rule = c.plan.need.constraints[i];
        const QString place = QStringLiteral("/need/constraints/%1").arg(i);
        switch (rule.kind) {
        case ConstraintKind::Limit:
            checkLimit(c, rule, place, out);
            break;
        case ConstraintKind::Residency:
        case ConstraintKind::OperatorExposure:
        case ConstraintKind::Sovereignty:
        case ConstraintKind::Certification:
        case ConstraintKind::ExportControl:
        case ConstraintKind::Latency:
            checkPlaces(c, rule, place, out);
            break;
        case ConstraintKind::Exclude:
            checkExclusion(c, rule, place, out);
            break;
        case ConstraintKind::Redundancy:
            checkRedundancy(c, rule, place, out);
            break;
        }
    }
}

} // namespace cw::planner::certificate
