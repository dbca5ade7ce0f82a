#include "planner/candidates/offerfilters.h"

#include "planner/fabric/roundtrip.h"
#include "planner/plan/amount.h"
#include "planner/plan/rulenames.h"
#include "planner/plan/scopes.h"

#include <algorithm>

namespace cw::planner {

bool speaksOf(const Constraint &rule, const QString &workload)
{
    return rule.workloads.isEmpty() || rule.workloads.contains(QLatin1String("*")) || rule.workloads.contains(workload);
}

OfferFilters::OfferFilters(const Plan &plan, const catalog::CatalogSnapshot &catalog)
    : plan_(plan), catalog_(catalog), suppliers_(catalog), trips_(catalog)
{
    for (const Constraint &rule : plan.need.constraints) {
        QStringList &countries = countries_[rule.id];
        for (const QString &token : rule.allow + rule.deny) {
            countries += catalog.countriesOf(token);
            countries += token; // a group may stand as a headquarters itself
        }
    }
}

QStringList OfferFilters::broken(const Offer &offer, const Workload &workload) const
{
    QStringList rules;
    for (const Constraint &rule : plan_.need.constraints) {
        if (speaksOf(rule, workload.id) && breaks(rule, offer, workload))
            rules += rule.id;
    }
    return rules + brokenPins(offer, workload);
}

bool OfferFilters::breaks(const Constraint &rule, const Offer &offer, const Workload &workload) const
{
    const QStringList &countries = countries_.at(rule.id);
    const bool own = offer.operatorName.isEmpty();
    switch (rule.kind) {
    case ConstraintKind::Residency:
        return !countries.contains(offer.country);
    case ConstraintKind::OperatorExposure:
        if (own)
            return false;
        return offer.operatorCountries.isEmpty() ||
               std::any_of(offer.operatorCountries.begin(), offer.operatorCountries.end(),
                           [&](const QString &country) { return countries.contains(country); });
    case ConstraintKind::Sovereignty:
        return offer.sealLevel.value_or(0) < rule.minSeal; // nobody's level counts as none
    case ConstraintKind::Latency:
        return isTooFar(rule, offer, workload);
    case ConstraintKind::Exclude:
        return isExcluded(rule, offer);
    case ConstraintKind::Certification:
        return !own && !std::all_of(rule.require.begin(), rule.require.end(),
                                    [&](const QString &name) { return holdsCertificate(offer.certifications, name); });
    case ConstraintKind::ExportControl:
        return needsLicence(offer);
    case ConstraintKind::Limit:
    case ConstraintKind::Redundancy:
        break;
    }
    return false;
}

/// Destinations where the strictest class of accelerators needs no licence need none for any; elsewhere the class of a
/// part decides, and what the catalog says of it is no ruling: it cannot be shown to need none.
bool OfferFilters::needsLicence(const Offer &offer) const
{
    const catalog::Accelerator *chip = catalog_.accelerator(offer.acceleratorId);
    if (!chip)
        return false;
    const catalog::Country *place = catalog_.country(offer.country);
    return !place || place->chipLicence != QLatin1String("n") ||
           chip->exportClass.startsWith(QLatin1String("Chinese origin"));
}

/// Every group of users whose metro the catalog knows; the others are named in the findings.
bool OfferFilters::reachesAll(const std::optional<Place> &here, const Workload &workload, double ms) const
{
    return std::all_of(workload.users.begin(), workload.users.end(), [&](const UserGroup &users) {
        const std::optional<Place> there = placeOfMetro(users.metro, catalog_);
        const std::optional<double> trip = here && there ? trips_.between(*there, *here).ms : std::nullopt;
        return !there || (trip && *trip <= ms);
    });
}

bool OfferFilters::isTooFar(const Constraint &rule, const Offer &offer, const Workload &workload) const
{
    return !reachesAll(placeOfSite(offer.site, plan_.need, catalog_), workload, rule.maxRttMs);
}

bool OfferFilters::areUsersApart(const Constraint &rule, const Workload &workload) const
{
    const Need &need = plan_.need;
    const auto isNear = [&](double latitude, double longitude) {
        return reachesAll(Place{latitude, longitude}, workload, rule.maxRttMs);
    };
    return workload.users.size() > 1 &&
           std::none_of(need.ownSites.begin(), need.ownSites.end(),
                        [&](const OwnSite &site) { return isNear(site.latitude, site.longitude); }) &&
           std::none_of(catalog_.sites.begin(), catalog_.sites.end(),
                        [&](const catalog::Site &site) { return isNear(site.latitude, site.longitude); });
}

bool OfferFilters::isExcluded(const Constraint &rule, const Offer &offer) const
{
    const catalog::Accelerator *chip = catalog_.accelerator(offer.acceleratorId);
    const auto named = [&](const QString &vendor) { return suppliers_.isExcluded(rule.vendors, vendor); };
    return named(offer.vendor) || named(offer.operatorName) || (chip && named(chip->vendor)) ||
           rule.parts.contains(offer.system) || (chip && rule.parts.contains(chip->id));
}

QStringList OfferFilters::brokenPins(const Offer &offer, const Workload &workload) const
{
    QStringList broken;
    for (std::size_t i = 0; i < plan_.pins.size(); ++i) {
        const Pin &pin = plan_.pins[i];
        if (pin.workload != workload.id)
            continue;
        if ((pin.system.isEmpty() || pin.system == offer.system) && (pin.site.isEmpty() || pin.site == offer.site))
            return {}; // one of the workload's pins is kept
        broken += pinRule(int(i));
    }
    return broken;
}

static Finding usersApart(const Constraint &rule, const Workload &workload)
{
    Finding finding;
    finding.id = QStringLiteral("solve.users-apart.%1.%2").arg(rule.id, workload.id);
    finding.rule = rule.id;
    finding.severity = Severity::High;
    finding.text =
        QStringLiteral("No place is within %1 ms of all users of %2, and %3 holds for each place that serves them")
            .arg(amount(rule.maxRttMs), workload.id, rule.id);
    finding.remedy = QStringLiteral("State a workload for the users of each region, with its share of the demand");
    return finding;
}

std::vector<Finding> OfferFilters::findings() const
{
    std::vector<Finding> findings;
    for (const Constraint &rule : plan_.need.constraints) {
        if (rule.kind != ConstraintKind::Latency)
            continue;
        for (const Workload &workload : plan_.need.workloads) {
            if (!speaksOf(rule, workload.id))
                continue;
            Finding finding;
            finding.id = QStringLiteral("solve.latency.%1.%2").arg(rule.id, workload.id);
            finding.rule = rule.id;
            finding.severity = Severity::Medium;
            finding.remedy = QStringLiteral("State the workload's users by metros the catalog knows");
            if (workload.users.empty()) {
                finding.text =
                    QStringLiteral("%1 cannot be tested for %2: the workload names no users").arg(rule.id, workload.id);
                findings.push_back(finding);
            }
            for (const UserGroup &users : workload.users) {
                if (placeOfMetro(users.metro, catalog_))
                    continue;
                finding.text =
                    QStringLiteral("%1 cannot be tested for the users in %2: the catalog has no place of that name")
                        .arg(rule.id, users.metro);
                findings.push_back(finding);
            }
            if (areUsersApart(rule, workload))
                findings.push_back(usersApart(rule, workload));
        }
    }
    return findings;
}

} // namespace cw::planner
