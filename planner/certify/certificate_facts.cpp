#include "planner/certify/certificate_facts.h"

#include "catalog/model/disknode.h"
#include "catalog/store/switchweight.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/instancename.h"
#include "planner/sustain/embodied.h"

#include <algorithm>
#include <cmath>

namespace cw::planner::certificate {

namespace {

void addProvider(const Case &c, const QString &provider, const QString &headquarters, PlaceFacts &place)
{
    if (!headquarters.isEmpty())
        place.operatorCountries += headquarters;
    if (const catalog::Provider *p = c.catalog.provider(provider)) {
        place.operatorCountries += {p->country, p->ultimateParent};
        place.seal = p->sealLow;
        place.certifications = p->certifications;
        place.operatorName = p->name;
    }
    place.operatorCountries.removeAll(QString());
    place.operatorCountries.removeDuplicates();
}

/// Grid facts of the zone where it states them, else of the country; water on site as published, else as planned.
void addGrid(const Case &c, const QString &zone, std::optional<double> waterOnSite, PlaceFacts &place)
{
    std::optional<double> plants;
    for (const QString &key : {place.country, zone}) { // the zone speaks last
        const catalog::GridZone *grid = key.isEmpty() ? nullptr : c.catalog.gridZone(key);
        if (grid && grid->carbonGramsPerKwh)
            place.carbonGramsPerKwh = grid->carbonGramsPerKwh;
        if (grid && grid->waterLitresPerKwh)
            plants = grid->waterLitresPerKwh;
    }
    const std::optional<double> onSite = waterOnSite ? waterOnSite : planned(c, "default_wue");
    if (plants && onSite && place.pue)
        place.waterLitresPerKwh = *onSite + *place.pue * *plants;
}

std::optional<double> chipEmbodiedKg(const Case &c, const UnitFacts &unit)
{
    if (const catalog::Accelerator *part = c.catalog.accelerator(unit.acceleratorId))
        if (const auto fact = embodiedOfAccelerator(c.catalog, *part))
            return fact->kilograms.likely;
    return planned(c, "embodied_accelerator_kg");
}

constexpr double perHost = 8; // published hosts hold eight accelerators

/// Accelerators with as much of hosts of eight: what is bought in such hosts, and what is rented of them.
std::optional<double> embodiedInHosts(const Case &c, const UnitFacts &unit)
{
    const auto chip = chipEmbodiedKg(c, unit), host = planned(c, "embodied_server_kg");
    return chip && host ? std::optional(unit.accelerators * (*chip + *host / perHost)) : std::nullopt;
}

std::optional<double> embodiedOf(const Case &c, const UnitFacts &unit, std::optional<double> flashTb,
                                 bool hasDisks = false)
{
    if (unit.accelerators >= perHost)
        return embodiedInHosts(c, unit);
    const std::optional<double> chip = chipEmbodiedKg(c, unit);
    const auto machine = planned(c, "embodied_cpu_server_kg"), flash = planned(c, "embodied_storage_kg_per_tb"),
               disks = planned(c, "embodied_disks_kg");
    if (!machine || (unit.accelerators > 0 && !chip) || (flashTb && !flash) || (hasDisks && !disks))
        return std::nullopt;
    return *machine + (unit.accelerators > 0 ? unit.accelerators * *chip : 0) + (flashTb ? *flashTb * *flash : 0) +
           (hasDisks ? *disks : 0);
}

UnitFacts factsOf(const Case &c, const catalog::System &system)
{
    UnitFacts facts;
    facts.vendor = system.vendor;
    facts.kind = system.kind;
    facts.acceleratorId = system.acceleratorId;
    facts.accelerators = system.accelerators;
    facts.rackUnits = system.rackUnits;
    if (system.nics > 0)
        facts.networkPorts = system.nics;
    if (system.weight)
        facts.weightKg = system.weight->toKilograms();
    else if (const auto perUnit = planned(c, "server_weight_kg_per_u");
             perUnit && system.rackUnits &&
             (system.kind == QLatin1String("server") || system.kind == QLatin1String("cpu_node")))
        facts.weightKg = *perUnit * *system.rackUnits;
    if (system.leadTimeWeeks)
        facts.leadTimeWeeks = system.leadTimeWeeks->likely;
    if (system.powerMax)
        facts.nameplateKw = system.powerMax->toKilowatts();
    if (system.powerTypical)
        facts.planningKw = system.powerTypical->toKilowatts();
    else if (const auto share = planned(c, "typical_power_share"); share && facts.nameplateKw)
        facts.planningKw = *facts.nameplateKw * *share;
    if (!facts.nameplateKw)
        facts.nameplateKw = facts.planningKw;
    facts.embodiedKg =
        embodiedOf(c, facts, system.localNvme ? std::optional(system.localNvme->toTerabytes()) : std::nullopt,
                   catalog::isDiskNode(system.id));
    return facts;
}

/// As a server of the same accelerators, share by share; else by the chip's own rating.
std::optional<double> rentedKw(const Case &c, const UnitFacts &unit)
{
    for (const catalog::System &system : c.catalog.systems) {
        if (system.acceleratorId != unit.acceleratorId || system.accelerators < 1)
            continue;
        if (const auto kw = factsOf(c, system).planningKw)
            return *kw / system.accelerators * unit.accelerators;
    }
    const catalog::Accelerator *chip = c.catalog.accelerator(unit.acceleratorId);
    const auto around = planned(c, "server_power_factor");
    return chip && chip->tdp && around ? std::optional(chip->tdp->toKilowatts() * *around * unit.accelerators)
                                       : std::nullopt;
}

/// Days of a short rental stand at the end of its offer: "…/on_demand/pretrain-34d".
double shareOf(const Case &c, const DesignUnits &units)
{
    double share = 1;
    for (const Line &line : c.result.lines) {
        if (line.offer != units.offer || line.category != QLatin1String("compute"))
            continue;
        const auto hours = planned(c, "cloud_billing_hours");
        const int period = (line.period - c.plan.need.horizon.start) / c.plan.need.horizon.periodMonths;
        if (hours && period == units.period && line.kind == LineKind::Recurring && units.active > 0)
            share = line.quantity / (*hours * units.active * c.plan.need.horizon.monthsIn(period));
    }
    return share;
}

/// A hall in the Union is rated as one under control of the Union, unless the plan names an owner from elsewhere.
std::optional<int> sealOfOwnHall(const Case &c, const QString &where)
{
    const QStringList members = c.catalog.countriesOf(QStringLiteral("EU"));
    if (!members.contains(where))
        return std::nullopt;
    std::string control = "EU";
    const Json &facts = c.plan.need.rules.facts;
    for (const char *name : {"org.country", "org.parent_country"}) // the parent counts more
        if (facts.is_object() && facts.contains(name) && facts[name].is_string())
            control = facts[name].get<std::string>();
    const QString parent =
        members.contains(QString::fromStdString(control)) ? QStringLiteral("EU") : QString::fromStdString(control);
    for (const catalog::Provider &rated : c.catalog.providers)
        if (rated.kind == QLatin1String("own") && rated.ultimateParent == parent)
            return rated.sealLow;
    return std::nullopt;
}

} // namespace

std::optional<double> planned(const Case &c, const char *id)
{
    const catalog::Assumption *row = c.catalog.assumption(QLatin1String(id));
    return row ? std::optional(row->value.likely) : std::nullopt;
}

PlaceFacts placeOf(const Case &c, const QString &site)
{
    PlaceFacts place;
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == site) {
            place.country = own.country;
            place.own = true;
            place.pue = own.pue ? own.pue : planned(c, "default_pue");
            place.seal = sealOfOwnHall(c, own.country);
            addGrid(c, own.country, std::nullopt, place);
            return place;
        }
    const catalog::Site *found = c.catalog.site(site);
    place.pue = found && found->pue ? found->pue : planned(c, "default_pue");
    if (found) {
        place.country = found->country;
        place.operatorName = QStringLiteral("colocation operator to be chosen, %1").arg(found->name);
        addProvider(c, found->providerId, found->providerCountry, place);
    }
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (offer.siteId == site || offer.providerId + QLatin1Char(':') + offer.region == site ||
            offer.id.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + offer.region == site) {
            if (place.country.isEmpty())
                place.country = offer.country;
            place.operatorName = offer.provider;
            addProvider(c, offer.providerId, offer.providerCountry, place);
            break;
        }
    addGrid(c, found ? found->gridZone : place.country, found ? found->wueLitresPerKwh : std::nullopt, place);
    return place;
}

UnitFacts unitOf(const Case &c, const DesignUnits &units)
{
    if (const catalog::System *system = c.catalog.system(units.system))
        return factsOf(c, *system);
    UnitFacts facts;
    for (const catalog::CloudOffer &offer : c.catalog.cloudOffers)
        if (instanceName(offer) == units.system) {
            facts.accelerators = offer.accelerators;
            facts.acceleratorId = offer.acceleratorId;
            if (const catalog::Accelerator *accelerator = c.catalog.accelerator(offer.acceleratorId))
                facts.vendor = accelerator->vendor;
            facts.planningKw = rentedKw(c, facts);
            facts.embodiedKg = offer.accelerators > 0 ? embodiedInHosts(c, facts) : embodiedOf(c, facts, std::nullopt);
            if (offer.accelerators == 0) { // its share of a plain server
                const auto each = planned(c, "cloud_kw_per_vcpu"), shared = planned(c, "cloud_vcpus_per_server");
                const int vcpus = virtualCpus(c.catalog).value(offer.id);
                facts.planningKw = each ? std::optional(*each * vcpus) : std::nullopt;
                facts.embodiedKg =
                    facts.embodiedKg && shared ? std::optional(*facts.embodiedKg * vcpus / *shared) : std::nullopt;
            }
            facts.serviceShare = shareOf(c, units);
            break;
        }
    return facts;
}

std::optional<double> extraKw(const Case &c, const DesignExtra &extra)
{
    if (!isDeviceRole(extra.role))
        return 0;
    if (const catalog::System *node = c.catalog.system(extra.part))
        return factsOf(c, *node).planningKw;
    for (const catalog::Switch &part : c.catalog.switches) {
        if (part.id != extra.part)
            continue;
        if (part.powerTypical)
            return part.powerTypical->toKilowatts();
        if (part.powerMax)
            return part.powerMax->toKilowatts() * planned(c, "typical_power_share").value_or(1);
        if (const auto perPort = planned(c, "switch_port_power"))
            return *perPort * part.ports / 1000;
    }
    return std::nullopt;
}

std::optional<double> extraEmbodiedKg(const Case &c, const DesignExtra &extra)
{
    if (!isDeviceRole(extra.role))
        return 0;
    if (const catalog::System *node = c.catalog.system(extra.part))
        return factsOf(c, *node).embodiedKg;
    return planned(c, "embodied_switch_kg");
}

std::optional<double> extraWeightKg(const Case &c, const DesignExtra &extra)
{
    if (!isDeviceRole(extra.role))
        return 0;
    if (const catalog::System *node = c.catalog.system(extra.part))
        return factsOf(c, *node).weightKg;
    const auto perUnit = planned(c, "switch_weight_kg_per_u");
    for (const catalog::Switch &part : c.catalog.switches) {
        if (part.id != extra.part)
            continue;
        if (const auto weight = catalog::switchWeight(c.catalog, part.id))
            return weight->toKilograms();
        if (perUnit)
            return *perUnit * part.rackUnits.value_or(1);
    }
    return std::nullopt;
}

double extraRackShare(const Case &c, const DesignExtra &extra)
{
    if (const catalog::System *node = c.catalog.system(extra.part)) {
        const DesignUnits place{{}, extra.part, extra.site, {}, extra.period, extra.active, 0, 0};
        const std::optional<int> fit = unitsPerRack(c, place, factsOf(c, *node));
        return fit && *fit > 0 ? 1.0 / *fit : 0;
    }
    std::optional<double> height = planned(c, "rack_units_usable");
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == extra.site && own.rackUnits)
            height = *own.rackUnits;
    for (const catalog::Switch &part : c.catalog.switches)
        if (part.id == extra.part && height)
            return part.rackUnits.value_or(1) / *height;
    return 0;
}

std::optional<int> unitsPerRack(const Case &c, const DesignUnits &units, const UnitFacts &unit)
{
    if (unit.kind == QLatin1String("workstation") || unit.kind == QLatin1String("pod"))
        return std::nullopt;
    std::optional<double> power = planned(c, "colocation_rack_power"), height = planned(c, "rack_units_usable"), floor;
    for (const OwnSite &own : c.plan.need.ownSites)
        if (own.id == units.site) {
            power = own.rackPowerKw;
            floor = own.floorKgPerM2;
            if (own.rackUnits)
                height = *own.rackUnits;
        }
    for (const Constraint &rule : c.plan.need.constraints)
        if (rule.kind == ConstraintKind::Limit && rule.quantity == PlanQuantity::RackPower && rule.max &&
            rule.workload.isEmpty() && (rule.site.isEmpty() || rule.site == units.site))
            power = std::min(power.value_or(*rule.max), *rule.max);
    double fit = unit.kind == QLatin1String("rack") ? 1 : 1e6;
    if (power && unit.nameplateKw)
        fit = std::min(fit, std::floor(*power / *unit.nameplateKw + 1e-9));
    if (unit.rackUnits && *unit.rackUnits > 0 && height && unit.kind != QLatin1String("rack"))
        fit = std::min(fit, std::floor(*height / *unit.rackUnits));
    const auto area = planned(c, "rack_floor_area_m2"), empty = planned(c, "rack_weight_kg");
    if (floor && area && empty && *floor * *area < *empty)
        return 0; // not even an empty rack stands there
    if (floor && unit.weightKg && area && empty)
        fit = std::min(
            fit,
            std::floor((*floor * *area - (unit.kind == QLatin1String("rack") ? 0 : *empty)) / *unit.weightKg + 1e-9));
    return fit >= 1e6 ? std::nullopt : std::optional(int(std::max(0.0, fit)));
}

} // namespace cw::planner::certificate
