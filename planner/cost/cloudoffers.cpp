#include "planner/cost/cloudoffers.h"

#include "planner/cost/closedterms.h"
#include "planner/cost/costitems.h"
#include "planner/plan/instancename.h"
#include "planner/plan/termperiods.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {

/// Power of one accelerator with its share of a server: from a system that is built of it, else the chip's own rating x
/// the planning value for the server around it.
std::optional<Known> powerPerAccelerator(const QString &acceleratorId, Passports &passports)
{
    const catalog::CatalogSnapshot &catalog = passports.catalog();
    for (const catalog::System &system : catalog.systems) {
        if (system.acceleratorId != acceleratorId || system.accelerators < 1 ||
            !(system.powerMax || system.powerTypical))
            continue;
        const HardwareUnit unit = hardwareUnit(system, passports);
        if (!unit.planning)
            continue;
        return passports.derived(
            QStringLiteral("Power per accelerator, as in %1").arg(system.name),
            roundedToMicros(unit.planning->value * (1.0 / system.accelerators)), QStringLiteral("kW"),
            QStringLiteral("Power under load of a server of the same accelerators / accelerators"),
            QStringLiteral("%1 / %2").arg(numberText(unit.planning->value.likely)).arg(system.accelerators),
            {unit.planning->passport});
    }
    const catalog::Accelerator *chip = catalog.accelerator(acceleratorId);
    if (!chip || !chip->tdp)
        return std::nullopt;
    const auto around = passports.assumed(QStringLiteral("server_power_factor"));
    if (!around)
        return std::nullopt;
    const Known rating = passports.fact(QStringLiteral("Thermal design power, %1").arg(chip->name),
                                        Band::exact(chip->tdp->toKilowatts()), QStringLiteral("kW"), chip->provenance,
                                        QStringLiteral("As published"));
    return passports.derived(
        QStringLiteral("Power per accelerator, %1").arg(chip->name),
        roundedToMicros(around->value * rating.value.likely), QStringLiteral("kW"),
        QStringLiteral("Thermal design power × factor for the server around it"),
        QStringLiteral("%1 × %2").arg(numberText(rating.value.likely), numberText(around->value.likely)),
        {rating.passport, around->passport});
}

/// An instance without accelerators is its share of a plain server, by its virtual CPUs.
void addShareOfServer(Offer &offer, int vcpus, Passports &passports)
{
    const auto each = passports.assumed(QStringLiteral("cloud_kw_per_vcpu"));
    offer.powerKnown = each.has_value();
    if (each) {
        const Known unit = passports.derived(
            QStringLiteral("Power under load, %1").arg(offer.description), roundedToMicros(each->value * vcpus),
            QStringLiteral("kW"), QStringLiteral("Virtual CPUs x power per virtual CPU"),
            QStringLiteral("%1 × %2").arg(vcpus).arg(numberText(each->value.likely)), {each->passport});
        offer.itPower = Power::fromKilowatts(unit.value.likely);
        offer.itPowerMax = Power::fromKilowatts(unit.value.high);
        offer.passports[QStringLiteral("power")] = unit.passport;
    }
    const auto server = passports.assumed(QStringLiteral("embodied_cpu_server_kg"));
    const auto shared = passports.assumed(QStringLiteral("cloud_vcpus_per_server"));
    const auto life = passports.assumed(QStringLiteral("hardware_life_months"));
    if (!server || !shared || !life)
        return;
    const Known share = passports.derived(
        QStringLiteral("Embodied carbon a month, %1").arg(offer.description),
        roundedToMicros(server->value * (vcpus / (shared->value.likely * life->value.likely))),
        QStringLiteral("kg CO₂e per month"),
        QStringLiteral(
            "Embodied carbon of a server × virtual CPUs / those of a server / months of the hardware's life"),
        QStringLiteral("%1 × %2 / %3 / %4")
            .arg(numberText(server->value.likely))
            .arg(vcpus)
            .arg(numberText(shared->value.likely), numberText(life->value.likely)),
        {server->passport, shared->passport, life->passport});
    offer.embodiedKg = share.value;
    offer.passports[QStringLiteral("embodied")] = share.passport;
}

void addFootprint(Offer &offer, const catalog::CloudOffer &row, int vcpus, Passports &passports,
                  std::map<QString, std::optional<Known>> &powers)
{
    if (row.accelerators == 0) {
        addShareOfServer(offer, vcpus, passports);
        return;
    }
    auto power = powers.find(row.acceleratorId);
    if (power == powers.end())
        power = powers.emplace(row.acceleratorId, powerPerAccelerator(row.acceleratorId, passports)).first;
    offer.powerKnown = power->second.has_value();
    if (power->second) {
        const Known unit = passports.derived(
            QStringLiteral("Power under load, %1").arg(offer.description),
            roundedToMicros(power->second->value * row.accelerators), QStringLiteral("kW"),
            QStringLiteral("Accelerators × power per accelerator"),
            QStringLiteral("%1 × %2").arg(row.accelerators).arg(numberText(power->second->value.likely)),
            {power->second->passport});
        offer.itPower = Power::fromKilowatts(unit.value.likely);
        offer.itPowerMax = Power::fromKilowatts(unit.value.high);
        offer.passports[QStringLiteral("power")] = unit.passport;
    }
    const auto made = embodiedOf(row.acceleratorId, row.accelerators, embodiedAroundRented(row.accelerators),
                                 QStringLiteral("Accelerators and their share of a host of eight, made once"),
                                 offer.description, passports);
    const auto life = passports.assumed(QStringLiteral("hardware_life_months"));
    if (!made || !life)
        return;
    const Known share =
        passports.derived(QStringLiteral("Embodied carbon a month, %1").arg(offer.description),
                          roundedToMicros(made->value * (1 / life->value.likely)), QStringLiteral("kg CO₂e per month"),
                          QStringLiteral("Embodied carbon / months of the hardware's life"),
                          QStringLiteral("%1 / %2").arg(numberText(made->value.likely), numberText(life->value.likely)),
                          {made->passport, life->passport});
    offer.embodiedKg = share.value;
    offer.passports[QStringLiteral("embodied")] = share.passport;
}

void addPrice(Offer &offer, const catalog::CloudOffer &row, Passports &passports)
{
    UnitCostItem rent;
    rent.category = QStringLiteral("compute");
    rent.kind = LineKind::Recurring;
    rent.part = offer.system;
    rent.description = offer.description;
    rent.quantityUnit = QStringLiteral("hours");
    const auto hours = passports.assumed(QStringLiteral("cloud_billing_hours"));
    if (!hours)
        return;
    rent.quantity = roundedToMicros(hours->value.likely);
    std::optional<Known> price;
    if (row.pricePerHour && !row.priceCurrency.isEmpty())
        price =
            passports.price(QStringLiteral("Price per hour, %1").arg(offer.description), Band::exact(*row.pricePerHour),
                            row.priceCurrency, QStringLiteral("hour"), row.provenance);
    else if (row.priceUsdPerHour)
        price = passports.price(QStringLiteral("Price per hour, %1").arg(offer.description),
                                Band::exact(*row.priceUsdPerHour), QStringLiteral("USD"), QStringLiteral("hour"),
                                row.provenance);
    if (price) {
        rent.unitPrice = roundedToMicros(price->value);
        rent.priceSource = price->source;
        rent.priceAsOf = price->asOf;
        rent.passport = price->passport;
        offer.recurringPerMonth = *rent.unitPrice * rent.quantity;
        offer.passports[QStringLiteral("price")] = price->passport;
        offer.passports[QStringLiteral("billing_hours")] = hours->passport;
    }
    if (!price)
        rent.passport = passports.unknownPrice(offer.description);
    offer.costs.push_back(rent);
}

/// The same instance at the price for which the provider may take it back.
Offer spotOf(const Offer &onDemand, const catalog::CloudOffer &row, Passports &passports)
{
    Offer spot = onDemand;
    spot.id = onDemand.id.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/spot");
    spot.description += QStringLiteral(", spot");
    spot.isSpot = true;
    const auto goodput = passports.assumed(QStringLiteral("spot_goodput"));
    const auto price = passports.price(QStringLiteral("Spot price per hour, %1").arg(onDemand.description),
                                       Band::exact(*row.spotUsdPerHour), QStringLiteral("USD"), QStringLiteral("hour"),
                                       row.provenance);
    spot.recurringPerMonth.reset();
    for (UnitCostItem &item : spot.costs) {
        item.description = spot.description;
        item.unitPrice.reset();
        if (!price || !goodput)
            continue;
        item.unitPrice = roundedToMicros(price->value);
        item.priceSource = price->source;
        item.priceAsOf = price->asOf;
        item.passport = price->passport;
        spot.recurringPerMonth = *item.unitPrice * item.quantity;
    }
    if (goodput) {
        spot.spotGoodput = goodput->value.likely;
        spot.passports[QStringLiteral("spot_goodput")] = goodput->passport;
    }
    return spot;
}

/// Whether the need asks for this way to rent; "cloud" stands for all.
bool isAsked(const Need &need, Procurement term)
{
    return std::any_of(need.procurement.begin(), need.procurement.end(),
                       [&](Procurement p) { return p == Procurement::Cloud || p == term; });
}

/// A job that may be interrupted is what spot instances are for.
bool hasInterruptibleWork(const Need &need)
{
    return std::any_of(need.workloads.begin(), need.workloads.end(),
                       [](const Workload &w) { return w.interruptible.value_or(false); });
}

/// Why this row is no way to hold a unit for months; reason empty = it is.
Rejected refusal(const catalog::CloudOffer &row, const Need &need)
{
    const QString unsupported = QStringLiteral("unsupported");
    if (row.term != QLatin1String("on_demand") && commitmentOf(row.term) == 0)
        return {{}, unsupported, QStringLiteral("sold in blocks of days (%1), not by the month").arg(row.term)};
    if (row.instanceType.contains(QLatin1String("part only")))
        return {{}, QStringLiteral("no_price"), QStringLiteral("the price covers the accelerators without their host")};
    if (commitmentOf(row.term) > need.horizon.months)
        return {{}, unsupported, QStringLiteral("the commitment is longer than the horizon")};
    if (commitmentOf(row.term) > 0 && !fitsPeriods(need.horizon, commitmentOf(row.term)))
        return {{}, unsupported, termRefusal(need.horizon, commitmentOf(row.term))};
    return {};
}

/// Instances with accelerators are for models, those without for data services.
bool isWanted(const catalog::CloudOffer &row, const Need &need)
{
    return std::any_of(need.workloads.begin(), need.workloads.end(), [&](const Workload &w) {
        const bool isService = w.kind == WorkloadKind::VectorSearch || w.kind == WorkloadKind::FeatureServing;
        return row.accelerators > 0 ? !isService && w.kind != WorkloadKind::Dataset : isService;
    });
}

/// "AWS p5.48xlarge, 8 × H100", "AWS r6a.12xlarge, 48 vCPU, 384 GB".
QString descriptionOf(const catalog::CloudOffer &row, int vcpus, const catalog::Accelerator *chip)
{
    const QString name = row.provider + QLatin1Char(' ') + row.instanceType;
    if (row.accelerators == 0)
        return QStringLiteral("%1, %2 vCPU, %3 GB")
            .arg(name)
            .arg(vcpus)
            .arg(row.memory ? row.memory->toGigabytes() : 0, 0, 'g', 6);
    return QStringLiteral("%1, %2 × %3").arg(name).arg(row.accelerators).arg(chip ? chip->name : row.acceleratorId);
}

/// What the unit is, as the catalog states it.
void addSize(Offer &offer, const catalog::CloudOffer &row, int vcpus, Passports &passports)
{
    const auto state = [&](const char *key, const QString &label, double value, const char *unit) {
        offer.passports[QLatin1String(key)] =
            passports
                .fact(label.arg(offer.description), Band::exact(value), QLatin1String(unit), row.provenance,
                      QStringLiteral("As published"))
                .passport;
    };
    if (row.accelerators > 0) {
        state("accelerators", QStringLiteral("Accelerators, %1"), row.accelerators, "");
        return;
    }
    state("vcpus", QStringLiteral("Virtual CPUs, %1"), vcpus, "");
    if (row.memory)
        state("memory", QStringLiteral("Memory, %1"), row.memory->toGigabytes(), "GB");
}

} // namespace

int commitmentOf(const QString &term)
{
    static const QRegularExpression years(QStringLiteral("^reserved_(\\d+)y$"));
    const auto match = years.match(term);
    return match.hasMatch() ? int(match.captured(1).toInt() * monthsPerYear) : 0;
}

void placeOffer(Offer &offer, const SiteProfile &site)
{
    offer.site = site.id;
    offer.siteName = site.name;
    offer.country = site.country;
    offer.operatorName = site.operatorName;
    offer.operatorCountries = site.operatorCountries;
    offer.sealLevel = site.sealLevel;
    offer.certifications = site.certifications;
    const std::pair<const char *, const std::optional<Known> &> facts[] = {
        {"pue", site.pue}, {"carbon", site.carbon}, {"water", site.water}, {"seal", site.seal}};
    for (const auto &[key, known] : facts)
        if (known)
            offer.passports[QLatin1String(key)] = known->passport;
    if (site.pue)
        offer.pue = site.pue->value.likely;
    if (site.carbon)
        offer.carbonGramsPerKwh = site.carbon->value.likely;
    if (site.water)
        offer.waterLitresPerKwh = site.water->value.likely;
}

std::set<int> addCloudOffers(Passports &passports, OfferSet &out)
{
    std::set<int> closedTerms;
    const Need &need = passports.plan().need;
    const catalog::CatalogSnapshot &catalog = passports.catalog();
    const QHash<QString, int> cpus = virtualCpus(catalog);
    std::map<QString, std::optional<Known>> powers;
    for (const catalog::CloudOffer &row : catalog.cloudOffers) {
        if (!isWanted(row, need))
            continue;
        const SiteProfile site = cloudPlace(row, passports);
        if (!coversSite(need, catalog, site.id, site.country))
            continue;
        const int vcpus = cpus.value(row.id);
        Offer offer;
        offer.id = QStringLiteral("cloud/%1/%2/%3").arg(site.id, offerSlug(row.instanceType), row.term);
        offer.procurement = Procurement::Cloud;
        offer.system = instanceName(row);
        if (!isAsked(need, commitmentOf(row.term) > 0 ? Procurement::Reserved : Procurement::OnDemand) &&
            row.term != QLatin1String("on_demand"))
            continue;
        const catalog::Accelerator *chip = catalog.accelerator(row.acceleratorId);
        offer.description = descriptionOf(row, vcpus, chip);
        if (Rejected refused = refusal(row, need); !refused.reason.isEmpty()) {
            refused.candidate = offer.id;
            refused.name = offer.description + QStringLiteral(", rented");
            refused.site = site.name.isEmpty() ? site.id : site.name;
            out.rejected.push_back(std::move(refused));
            if (commitmentOf(row.term) <= need.horizon.months && !fitsPeriods(need.horizon, commitmentOf(row.term)))
                closedTerms.insert(commitmentOf(row.term));
            continue;
        }
        offer.acceleratorId = row.acceleratorId;
        offer.acceleratorsPerUnit = row.accelerators;
        offer.vendor = chip ? chip->vendor : QString();
        addSize(offer, row, vcpus, passports);
        offer.commitmentMonths = commitmentOf(row.term);
        if (offer.commitmentMonths > 0)
            offer.description += QStringLiteral(", committed for %1 months").arg(offer.commitmentMonths);
        placeOffer(offer, site);
        addFootprint(offer, row, vcpus, passports, powers);
        addPrice(offer, row, passports);
        // A rented unit is there when its term begins: no delivery to wait for.
        offer.leadTimeWeeks = 0;
        if (row.term == QLatin1String("on_demand") && isAsked(need, Procurement::Spot) && hasInterruptibleWork(need) &&
            row.spotUsdPerHour && row.accelerators > 0)
            out.offers.push_back(spotOf(offer, row, passports));
        if (isAsked(need, commitmentOf(row.term) > 0 ? Procurement::Reserved : Procurement::OnDemand))
            out.offers.push_back(std::move(offer));
    }
    return closedTerms;
}

} // namespace cw::planner
