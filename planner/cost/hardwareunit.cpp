#include "planner/cost/hardwareunit.h"

#include "catalog/model/disknode.h"
#include "catalog/model/producttitle.h"
#include "planner/cost/costitems.h"
#include "planner/cost/lineunits.h"
#include "planner/sustain/embodied.h"
#include "planner/sustain/operation.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

void addPower(HardwareUnit &unit, Passports &passports)
{
    const catalog::System &system = *unit.system;
    const QString kilowatts = QStringLiteral("kW");
    if (system.powerMax)
        unit.nameplate = passports.fact(QStringLiteral("Nameplate power, %1").arg(system.name),
                                        Band::exact(system.powerMax->toKilowatts()), kilowatts, system.provenance,
                                        QStringLiteral("Maximum power as published; racks and feeds are sized on it"));
    if (system.powerTypical) {
        const double typical = system.powerTypical->toKilowatts();
        const double ceiling = unit.nameplate ? std::max(typical, unit.nameplate->value.likely) : typical;
        unit.planning = passports.fact(
            QStringLiteral("Power under load, %1").arg(system.name), {typical, typical, ceiling}, kilowatts,
            system.provenance, QStringLiteral("Typical power under sustained load as published, nameplate at most"));
        if (!unit.nameplate)
            unit.nameplate = unit.planning;
    } else if (unit.nameplate) {
        if (const auto share = passports.assumed(QStringLiteral("typical_power_share"))) {
            const double nameplate = unit.nameplate->value.likely;
            unit.planning = passports.derived(
                QStringLiteral("Power under load, %1").arg(system.name), roundedToMicros(share->value * nameplate),
                kilowatts, QStringLiteral("Nameplate × share under load, for no typical power is published"),
                QStringLiteral("%1 kW × %2").arg(numberText(nameplate), numberText(share->value.likely)),
                {unit.nameplate->passport, share->passport});
        }
    }
}

std::optional<Known> weightOf(const catalog::System &system, Passports &passports)
{
    const QString label = QStringLiteral("Weight, %1").arg(system.name), kilograms = QStringLiteral("kg");
    if (system.weight)
        return passports.fact(label, Band::exact(system.weight->toKilograms()), kilograms, system.provenance,
                              QStringLiteral("As published"));
    const bool isMounted = system.kind == QLatin1String("server") || system.kind == QLatin1String("cpu_node");
    if (!isMounted || !system.rackUnits)
        return std::nullopt; // a rack or a pod is not a multiple of its height units
    const auto perUnit = passports.assumed(QStringLiteral("server_weight_kg_per_u"));
    if (!perUnit)
        return std::nullopt;
    return passports.derived(
        label, roundedToMicros(perUnit->value * *system.rackUnits), kilograms,
        QStringLiteral("Height units × weight of a server per height unit, for none is published"),
        QStringLiteral("%1 U × %2 kg").arg(numberText(*system.rackUnits), numberText(perUnit->value.likely)),
        {perUnit->passport});
}

} // namespace

QString systemDescription(const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    QString text = catalog::productTitle(system.vendor, system.name);
    const catalog::Accelerator *accelerator = catalog.accelerator(system.acceleratorId);
    if (accelerator && system.accelerators > 0)
        text += QStringLiteral(", %1 × %2")
                    .arg(system.accelerators)
                    .arg(QString(accelerator->name).remove(QStringLiteral(" (per GPU)"))); // the number says that
    return text;
}

std::optional<Known> embodiedOf(const QString &acceleratorId, int accelerators,
                                const std::vector<EmbodiedPiece> &around, const QString &method, const QString &name,
                                Passports &passports)
{
    std::vector<QString> inputs;
    QStringList terms;
    Band total;
    bool complete = true;
    const auto add = [&](double count, const std::optional<Known> &each, const char *unit) {
        complete = complete && each;
        if (!each || count <= 0)
            return;
        total = total + each->value * count;
        inputs.push_back(each->passport);
        terms.append(
            QStringLiteral("%1 × %2 %3").arg(numberText(count), numberText(each->value.likely), QLatin1String(unit)));
    };
    if (accelerators > 0) {
        const catalog::Accelerator *chip = passports.catalog().accelerator(acceleratorId);
        const auto fact = chip ? embodiedOfAccelerator(passports.catalog(), *chip) : std::nullopt;
        add(accelerators,
            fact
                ? std::optional(passports.fact(
                      QStringLiteral("Embodied carbon, %1").arg(chip->name), fact->kilograms, QStringLiteral("kg CO₂e"),
                      fact->provenance, QStringLiteral("Span of: %1").arg(fact->items.join(QStringLiteral("; ")))))
                : passports.assumed(QStringLiteral("embodied_accelerator_kg")),
            "kg");
    }
    for (const EmbodiedPiece &piece : around)
        add(piece.count, passports.assumed(QLatin1String(piece.planningValue)), "kg");
    if (!complete)
        return std::nullopt;
    return passports.derived(QStringLiteral("Embodied carbon, %1").arg(name), roundedToMicros(total),
                             QStringLiteral("kg CO₂e"), method, terms.join(QStringLiteral(" + ")), inputs);
}

HardwareUnit hardwareUnit(const catalog::System &system, Passports &passports)
{
    HardwareUnit unit;
    unit.system = &system;
    if (system.priceUsd)
        unit.price =
            passports.price(QStringLiteral("Price, %1").arg(system.name), *system.priceUsd, QStringLiteral("USD"),
                            QStringLiteral("unit"), system.provenance, system.priceSource);
    addPower(unit, passports);
    if (system.leadTimeWeeks)
        unit.leadTime = passports.fact(QStringLiteral("Lead time, %1").arg(system.name), *system.leadTimeWeeks,
                                       QStringLiteral("weeks"), system.provenance,
                                       QStringLiteral("Order to delivery as reported"), system.leadTimeSource);
    unit.embodied = embodiedOf(
        system.acceleratorId, system.accelerators,
        embodiedAround(system.accelerators,
                       system.localNvme ? std::optional(system.localNvme->toTerabytes()) : std::nullopt,
                       catalog::isDiskNode(system.id)),
        QStringLiteral("Accelerators, the machine around them and its flash, made once"), system.name, passports);
    unit.weight = weightOf(system, passports);
    return unit;
}

std::optional<int> unitsByFloor(const HardwareUnit &unit, const SiteProfile &site, Passports &passports)
{
    if (!site.floorKgPerM2)
        return std::nullopt;
    const auto area = passports.assumed(QStringLiteral("rack_floor_area_m2"));
    const auto rack = passports.assumed(QStringLiteral("rack_weight_kg"));
    if (!area || !rack)
        return std::nullopt;
    // Whatever a system weighs, an empty rack stands around it, or it is one; workstations stand on their own.
    if (unit.system->kind != QLatin1String("workstation") &&
        *site.floorKgPerM2 * area->value.likely < rack->value.likely)
        return 0;
    if (!unit.weight)
        return std::nullopt;
    // A system that is a rack brings its own; its published weight is all of it.
    const double empty = unit.system->kind == QLatin1String("server") || unit.system->kind == QLatin1String("cpu_node")
                             ? rack->value.likely
                             : 0;
    const double room = *site.floorKgPerM2 * area->value.likely - empty;
    return std::max(0, int(std::floor(room / unit.weight->value.likely + 1e-9)));
}

std::optional<int> unitsPerRack(const HardwareUnit &unit, const SiteProfile &site, Passports &passports)
{
    const catalog::System &system = *unit.system;
    if (system.kind == QLatin1String("workstation"))
        return std::nullopt;
    std::optional<int> fit;
    if (site.rackPowerKw && unit.nameplate)
        fit = int(std::floor(*site.rackPowerKw / unit.nameplate->value.likely + 1e-9));
    if (system.kind == QLatin1String("rack"))
        return std::min({fit.value_or(1), unitsByFloor(unit, site, passports).value_or(1), 1});
    if (system.kind == QLatin1String("pod"))
        return std::nullopt;
    std::optional<int> height = site.rackUnits;
    if (!height)
        if (const auto assumed = passports.assumed(QStringLiteral("rack_units_usable")))
            height = int(assumed->value.likely);
    if (system.rackUnits && *system.rackUnits > 0 && height)
        fit = std::min(fit.value_or(*height), *height / *system.rackUnits);
    if (const auto byWeight = unitsByFloor(unit, site, passports))
        fit = std::min(fit.value_or(*byWeight), *byWeight);
    return fit;
}

std::optional<Known> rackPrice(const SiteProfile &site, Passports &passports)
{
    const auto rack = passports.assumedMoney(QStringLiteral("rack_price"));
    const auto strip = passports.assumedMoney(QStringLiteral("rack_pdu_price"));
    if (!rack || !strip)
        return std::nullopt;
    Known price = passports.derived(QStringLiteral("Rack with %1 power strips").arg(site.feeds),
                                    rack->value + strip->value * site.feeds, passports.plan().currency.code(),
                                    QStringLiteral("Rack + one power strip for each feed"),
                                    QStringLiteral("%1 + %2 × %3")
                                        .arg(numberText(rack->value.likely))
                                        .arg(site.feeds)
                                        .arg(numberText(strip->value.likely)),
                                    {rack->passport, strip->passport});
    price.source = rack->source;
    price.asOf = rack->asOf;
    return price;
}

std::optional<UnitCostItem> energyItem(const QString &part, const QString &name, double itKw, const SiteProfile &site,
                                       Passports &passports)
{
    const auto hours = passports.assumed(QStringLiteral("hours_per_month"));
    if (!hours || !site.pue)
        return std::nullopt;
    return costItem(
        "energy", LineKind::Recurring, part,
        QStringLiteral("Energy of %1: %2 kW × PUE %3 × %4 h")
            .arg(name, numberText(itKw), numberText(site.pue->value.likely), numberText(hours->value.likely)),
        energyKwh(itKw, site.pue->value.likely, hours->value.likely), "kWh", site.energyPrice, passports);
}

std::vector<UnitCostItem> hardwareCosts(const HardwareUnit &unit, const SiteProfile &site, double rackShare,
                                        Passports &passports)
{
    const catalog::System &system = *unit.system;
    const QString currency = passports.plan().currency.code();
    const QString description = systemDescription(system, passports.catalog());
    const bool service = system.kind == QLatin1String("cpu_node");
    std::vector<UnitCostItem> costs;
    costs.push_back(goodsItem(Goods::Device, service ? "services" : "compute", system.id, description, 1, "units",
                              unit.price, passports));
    if (const auto share = passports.assumed(QStringLiteral("installation_share")))
        costs.push_back(
            costItem("labour", LineKind::OneOff, system.id,
                     QStringLiteral("Installation and acceptance, %1").arg(system.name), 1, "installations",
                     shareOfPrice(QStringLiteral("Installation, %1").arg(system.name), unit.price, share, passports),
                     passports));
    const bool ownRack = system.kind == QLatin1String("rack") || system.kind == QLatin1String("pod");
    if (rackShare > 0 && !ownRack) {
        if (const auto rack = rackPrice(site, passports)) {
            Known share = passports.derived(
                QStringLiteral("Rack share, %1").arg(system.name),
                roundedToMinor(rack->value * rackShare, passports.plan().currency),
                currency + QStringLiteral(" per unit"), QStringLiteral("Rack with power strips / units a rack"),
                QStringLiteral("%1 / %2").arg(numberText(rack->value.likely), numberText(1 / rackShare)),
                {rack->passport});
            share.source = rack->source;
            share.asOf = rack->asOf;
            costs.push_back(costItem("room", LineKind::OneOff, QStringLiteral("rack"),
                                     QStringLiteral("Share of a rack with power strips, %1").arg(system.name), 1,
                                     rackSharesUnit.data(), share, passports));
        }
    }
    if (const auto share = passports.assumed(QStringLiteral("support_share_per_year")))
        costs.push_back(costItem(
            "maintenance", LineKind::Recurring, system.id, QStringLiteral("Support, %1").arg(system.name), 1,
            "unit months",
            monthlyShareOfPrice(QStringLiteral("Support per month, %1").arg(system.name), unit.price, share, passports),
            passports));
    if (unit.planning)
        if (auto energy = energyItem(system.id, system.name, unit.planning->value.likely, site, passports))
            costs.push_back(*energy);
    if (site.procurement == Procurement::Colocation && unit.nameplate)
        costs.push_back(costItem("rent", LineKind::Recurring, site.id,
                                 QStringLiteral("Colocation of %1 by nameplate power").arg(system.name),
                                 unit.nameplate->value.likely, "kW months", site.rent, passports));
    return costs;
}

} // namespace cw::planner
