#include "planner/plan/ownhall.h"
#include "planner/rules/factparts.h"
#include "planner/rules/operatorfacts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

bool isOwnSite(const FactCase &c, const QString &site)
{
    return std::any_of(c.plan.need.ownSites.begin(), c.plan.need.ownSites.end(),
                       [&](const OwnSite &own) { return own.id == site; });
}

/// Nameplate of the hardware, as rooms are filled.
double kilowattsOf(const FactCase &c, const DesignUnits &units)
{
    const catalog::System *system = c.catalog.system(units.system);
    return system && system->powerMax ? system->powerMax->toKilowatts() * units.active : 0;
}

void addOperator(const FactCase &c, const QString &site, FactSet &facts)
{
    const catalog::Provider *provider = providerOf(c, site);
    if (!provider)
        return;
    const FactSet known = operatorFacts(*provider, c.catalog);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        // The certificates of the catalog's row for own halls are what such a hall could hold, not what this one does.
        if (!isOwnSite(c, site) || !(it.key() == "site.certifications"_L1 || it.key().startsWith("site.has_"_L1)))
            facts.insert(it.key(), it.value());
}

void addCountry(const FactCase &c, const QString &iso, FactSet &facts)
{
    const catalog::Country *country = c.catalog.country(iso);
    if (!country)
        return;
    facts.insert(QStringLiteral("site.country"), factOfCatalog(iso, country->provenance));
    if (!country->gdprAdequacy.isEmpty())
        facts.insert(QStringLiteral("site.adequacy"), factOfCatalog(country->gdprAdequacy, country->provenance));
    if (!country->chipLicence.isEmpty())
        facts.insert(QStringLiteral("site.export_licence"), factOfCatalog(country->chipLicence, country->provenance));
    if (!country->exportGroup.isEmpty())
        facts.insert(QStringLiteral("site.export_groups"),
                     factOfCatalog(exportGroups(country->exportGroup), country->provenance));
}

void addRoom(const FactCase &c, const QString &site, double plannedKw, FactSet &facts)
{
    const auto kw = QStringLiteral("kW");
    if (plannedKw > 0)
        facts.insert(QStringLiteral("site.it_power_kw"),
                     factDerived(plannedKw, QStringLiteral("Nameplate power of the units placed there"), kw));
    for (const OwnSite &own : c.plan.need.ownSites) {
        if (own.id != site)
            continue;
        if (own.itPowerKw)
            facts.insert(QStringLiteral("site.rated_kw"), factGiven(*own.itPowerKw, kw));
        if (own.pue)
            facts.insert(QStringLiteral("site.pue"), factGiven(*own.pue));
        if (!own.cooling.isEmpty())
            facts.insert(QStringLiteral("site.cooling"), factGiven(own.cooling));
        if (!own.powerFeeds.isEmpty())
            facts.insert(QStringLiteral("site.power_feeds"), factGiven(own.powerFeeds));
        return;
    }
    if (const catalog::Site *row = c.catalog.site(site); row && row->pue)
        facts.insert(QStringLiteral("site.pue"), factOfCatalog(*row->pue, row->provenance));
}

QStringList workloadsAt(const FactCase &c, const QString &site)
{
    QStringList workloads;
    for (const WorkloadResult &result : c.result.workloads)
        if (std::any_of(result.placements.begin(), result.placements.end(),
                        [&](const Placement &placement) { return placement.site == site; }))
            workloads += result.id;
    return workloads;
}

/// Whether one of the workloads has personal data; unknown when none has and one does not say.
std::optional<bool> personalDataOf(const FactCase &c, const QStringList &workloads)
{
    std::optional<bool> any = false;
    for (const Workload &workload : c.plan.need.workloads) {
        if (!workloads.contains(workload.id))
            continue;
        if (workload.personalData == true)
            return true;
        if (!workload.personalData)
            any.reset();
    }
    return any;
}

} // namespace

QStringList exportGroups(const QString &text)
{
    static const QRegularExpression range(QStringLiteral("([A-E]):([0-9])(?:\\s*-\\s*[A-E]:([0-9]))?"));
    QStringList groups;
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        for (int n = first; n <= last; ++n)
            groups += QStringLiteral("%1:%2").arg(match.captured(1)).arg(n);
    }
    groups.removeDuplicates();
    return groups;
}

std::vector<DesignUnits> unitsIn(const FactCase &c, int period)
{
    std::vector<DesignUnits> units;
    for (const DesignUnits &each : c.design.units)
        if (each.period == period && each.active > 0)
            units.push_back(each);
    return units;
}

const catalog::Provider *providerOf(const FactCase &c, const QString &site)
{
    if (isOwnSite(c, site))
        return ownHallOperator(c.plan, c.catalog, countryOfSite(c, site));
    if (const catalog::Site *row = c.catalog.site(site))
        if (const catalog::Provider *provider = c.catalog.provider(row->providerId))
            return provider;
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (offer.siteId == site || offer.providerId + QLatin1Char(':') + offer.region == site)
            return c.catalog.provider(offer.providerId);
    return nullptr;
}

QString countryOfSite(const FactCase &c, const QString &site)
{
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == site)
            return own.country;
    if (const catalog::Site *row = c.catalog.site(site))
        return row->country;
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (offer.providerId + QLatin1Char(':') + offer.region == site)
            return offer.country;
    return {};
}

std::vector<Subject> siteSubjects(const FactCase &c, int period)
{
    std::map<QString, double> planned; // nameplate kW by place
    for (const DesignUnits &units : unitsIn(c, period))
        planned[units.site] += kilowattsOf(c, units);
    std::vector<Subject> subjects;
    for (const auto &[site, kilowatts] : planned) {
        Subject subject{site, site, c.common};
        const catalog::Site *row = c.catalog.site(site);
        if (row)
            subject.label = row->name;
        const QString kind = isOwnSite(c, site)                          ? QStringLiteral("own")
                             : row && row->kind == QLatin1String("colo") ? QStringLiteral("colocation")
                                                                         : QStringLiteral("cloud");
        subject.facts.insert(QStringLiteral("site.kind"), factDerived(kind, QStringLiteral("Design")));
        addCountry(c, countryOfSite(c, site), subject.facts);
        addOperator(c, site, subject.facts);
        addRoom(c, site, kilowatts, subject.facts);
        const QStringList workloads = workloadsAt(c, site);
        addPolicies(c, workloads, subject.facts);
        if (const auto personal = personalDataOf(c, workloads))
            subject.facts.insert(QStringLiteral("site.personal_data"),
                                 factDerived(*personal, QStringLiteral("Workloads placed there")));
        putStated(c, QStringLiteral("site."), site, subject.facts);
        if (!subject.facts.contains(QStringLiteral("site.rated_kw")) &&
            subject.facts.contains(QStringLiteral("site.it_power_kw")))
            subject.facts.insert(QStringLiteral("site.rated_kw"), subject.facts[QStringLiteral("site.it_power_kw")]);
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace cw::planner
