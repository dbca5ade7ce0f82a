#include "planner/cost/hardwareoffers.h"

#include "planner/cost/roomlacks.h"
#include "planner/plan/ownhall.h"

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

bool isService(WorkloadKind kind)
{
    return kind == WorkloadKind::VectorSearch || kind == WorkloadKind::FeatureServing || kind == WorkloadKind::Dataset;
}

/// The kinds of hardware the workloads can use.
struct Wanted {
    bool accelerators = false, nodes = false;
};

Wanted wantedBy(const Need &need)
{
    Wanted wanted;
    for (const Workload &workload : need.workloads)
        (isService(workload.kind) ? wanted.nodes : wanted.accelerators) = true;
    return wanted;
}

bool liquidOnly(const catalog::System &system)
{
    return system.cooling.startsWith(QLatin1String("liquid"));
}

bool isPinned(const Plan &plan, const QString &system)
{
    return std::any_of(plan.pins.begin(), plan.pins.end(), [&](const Pin &pin) { return pin.system == system; });
}

/// Why this system can stand nowhere; empty = it may.
QString hindrance(const HardwareUnit &unit, const Passports &passports)
{
    const catalog::System &system = *unit.system;
    const catalog::Accelerator *chip = passports.catalog().accelerator(system.acceleratorId);
    if (!unit.nameplate || !unit.planning)
        return QStringLiteral("its power is not published");
    if (system.kind == QLatin1String("pod"))
        return QStringLiteral("how many racks the pod takes is not published");
    if (chip && chip->status == QLatin1String("announced") &&
        !isPinned(passports.plan(), system.id)) // last: a pin helps
        return QStringLiteral("%1 is announced, not on sale: pin it to plan with it").arg(chip->name);
    return {};
}

/// Why this system cannot stand here, without its name; reason empty = it can. Colocation as such refuses once, not
/// site by site.
Rejected refusal(const HardwareUnit &unit, const SiteProfile &site, const std::optional<int> &fit,
                 const std::optional<int> &byFloor)
{
    const catalog::System &system = *unit.system;
    const QString breaks = QStringLiteral("breaks"), unsupported = QStringLiteral("unsupported");
    const QString here = toText(site.procurement) + QLatin1Char('/') + site.id + QLatin1Char('/') + system.id;
    const QString anySite = toText(site.procurement) + QLatin1Char('/') + system.id;
    if (!site.pue)
        return {here, unsupported, QStringLiteral("the PUE of %1 is not known").arg(site.name), {}, site.name};
    if (closesLiquid(site.cooling) && liquidOnly(system))
        return {here, breaks, site.id + QStringLiteral(".cooling"), {}, site.name};
    if (byFloor && *byFloor == 0)
        return {here, breaks, site.id + QStringLiteral(".floor_kg_m2"), {}, site.name};
    if (site.procurement == Procurement::Colocation && system.kind == QLatin1String("workstation"))
        return {anySite, unsupported, QStringLiteral("a workstation stands in rooms of one's own")};
    if (fit && *fit == 0) {
        const bool byPower = site.rackPowerKw && unit.nameplate->value.likely > *site.rackPowerKw;
        if (byPower && !site.rackPowerRule.isEmpty())
            return {here, breaks, site.rackPowerRule, {}, site.name};
        if (site.procurement == Procurement::Colocation)
            return {anySite, unsupported, QStringLiteral("one unit exceeds the planning value for a colocation rack")};
        const QString room = site.id + (byPower ? QStringLiteral(".rack_power_kw") : QStringLiteral(".rack_units"));
        return {here, breaks, room, {}, site.name};
    }
    return {};
}

Offer offerOf(const HardwareUnit &unit, const SiteProfile &site, double rackShare, Passports &passports)
{
    const catalog::System &system = *unit.system;
    Offer offer;
    offer.id = toText(site.procurement) + QLatin1Char('/') + site.id + QLatin1Char('/') + system.id;
    offer.procurement = site.procurement;
    offer.site = site.id;
    offer.siteName = site.name;
    offer.country = site.country;
    offer.system = system.id;
    offer.description = systemDescription(system, passports.catalog());
    offer.acceleratorId = system.acceleratorId;
    offer.acceleratorsPerUnit = system.accelerators;
    offer.vendor = system.vendor;
    offer.operatorName = site.operatorName;
    offer.operatorCountries = site.operatorCountries;
    offer.sealLevel = site.sealLevel;
    offer.certifications = site.certifications;
    offer.networkPorts = system.nics;
    offer.itPower = Power::fromKilowatts(unit.planning->value.likely);
    offer.itPowerMax = Power::fromKilowatts(unit.nameplate->value.likely);
    offer.rackShare = rackShare;
    offer.rackUnits = system.rackUnits.value_or(0);
    offer.pue = site.pue->value.likely;
    offer.passports = {{QStringLiteral("power"), unit.planning->passport},
                       {QStringLiteral("nameplate"), unit.nameplate->passport},
                       {QStringLiteral("pue"), site.pue->passport}};
    if (system.accelerators > 0)
        offer.passports[QStringLiteral("accelerators")] =
            passports
                .fact(QStringLiteral("Accelerators, %1").arg(system.name), Band::exact(system.accelerators), {},
                      system.provenance, QStringLiteral("As published"))
                .passport;
    if (unit.weight) {
        offer.weightKg = unit.weight->value;
        offer.passports[QStringLiteral("weight")] = unit.weight->passport;
    }
    if (unit.price) {
        offer.oneOff = roundedToMicros(unit.price->value);
        offer.passports[QStringLiteral("price")] = unit.price->passport;
    }
    if (unit.leadTime) {
        offer.leadTimeWeeks = unit.leadTime->value.likely;
        offer.passports[QStringLiteral("lead_time")] = unit.leadTime->passport;
    }
    if (unit.embodied) {
        offer.embodiedKg = unit.embodied->value;
        offer.passports[QStringLiteral("embodied")] = unit.embodied->passport;
    }
    if (site.carbon) {
        offer.carbonGramsPerKwh = site.carbon->value.likely;
        offer.passports[QStringLiteral("carbon")] = site.carbon->passport;
    }
    if (site.water) {
        offer.waterLitresPerKwh = site.water->value.likely;
        offer.passports[QStringLiteral("water")] = site.water->passport;
    }
    if (site.energyPrice) {
        offer.energyPerKwh = site.energyPrice->value;
        offer.passports[QStringLiteral("energy_price")] = site.energyPrice->passport;
    }
    if (site.rent) {
        offer.rentPerKwMonth = site.rent->value;
        offer.passports[QStringLiteral("rent")] = site.rent->passport;
    }
    if (site.seal)
        offer.passports[QStringLiteral("seal")] = site.seal->passport;
    offer.costs = hardwareCosts(unit, site, rackShare, passports);
    return offer;
}

} // namespace

void addHardwareOffers(const std::vector<SiteProfile> &sites, Passports &passports, RoomScope scope, OfferSet &out)
{
    if (sites.empty())
        return;
    const Wanted wanted = wantedBy(passports.plan().need);
    std::set<QString> unconfirmed, colocated;
    for (const catalog::System &system : passports.catalog().systems) {
        const bool node = system.kind == QLatin1String("cpu_node");
        if (system.availability != catalog::Availability::Buy || !(node ? wanted.nodes : wanted.accelerators))
            continue;
        const HardwareUnit unit = hardwareUnit(system, passports);
        const QString description = systemDescription(system, passports.catalog());
        if (const QString why = hindrance(unit, passports); !why.isEmpty()) {
            out.rejected.push_back({system.id, QStringLiteral("unsupported"), why, description});
            continue;
        }
        for (const SiteProfile &site : sites) {
            const std::optional<int> fit = unitsPerRack(unit, site, passports);
            Rejected refused = refusal(unit, site, fit, unitsByFloor(unit, site, passports));
            const bool isAsked = scope == RoomScope::BeyondRooms && refused.reason == QLatin1String("breaks") &&
                                 !roomLacks(unit, site, passports).empty();
            if (!refused.reason.isEmpty() && !isAsked) {
                refused.name = description + (site.procurement == Procurement::Colocation
                                                  ? QStringLiteral(", bought into colocation")
                                                  : QStringLiteral(", bought"));
                out.rejected.push_back(std::move(refused));
                continue;
            }
            out.offers.push_back(offerOf(unit, site, fit ? 1.0 / std::max(1, *fit) : 0.0, passports));
            if (liquidOnly(system) && site.cooling.isEmpty())
                (site.procurement == Procurement::Buy ? unconfirmed : colocated).insert(site.id);
        }
    }
    for (const QString &site : unconfirmed)
        out.findings.push_back(
            costFinding(QStringLiteral("cost.cooling.%1").arg(site), Verdict::Unknown, Severity::Medium,
                        QStringLiteral("The cooling of %1 is not stated: liquid-cooled systems are offered there "
                                       "as if it had liquid")
                            .arg(site),
                        QStringLiteral("State the hall's cooling")));
    if (!colocated.empty())
        out.findings.push_back(
            costFinding(QStringLiteral("cost.cooling.colocation"), Verdict::Unknown, Severity::Medium,
                        QStringLiteral("Whether colocation sites can connect liquid-cooled systems is not known"),
                        QStringLiteral("Ask the operator before choosing a liquid-cooled system there")));
}

} // namespace cw::planner
