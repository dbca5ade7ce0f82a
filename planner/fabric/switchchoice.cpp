#include "planner/fabric/switchchoice.h"

#include "catalog/model/producttitle.h"
#include "catalog/store/switchweight.h"
#include "planner/cost/costitems.h"
#include "planner/fabric/cableprice.h"
#include "planner/fabric/cagesplits.h"
#include "planner/facility/switchwatts.h"
#include "planner/plan/amount.h"
#include "planner/plan/findinggroup.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cw::planner {

namespace {

double gigabitsOf(Bandwidth speed)
{
    constexpr double bitsPerByte = 8;
    return speed.toGigabytesPerSecond() * bitsPerByte;
}

bool covers(const catalog::Switch &row, const PortWish &wish)
{
    if (!takesLinks(row, wish.speed))
        return false;
    return (wish.infiniBand && row.protocol.startsWith(QLatin1String("InfiniBand"))) ||
           (wish.ethernet && row.protocol.startsWith(QLatin1String("Ethernet")));
}

/// Where a switch's price was read: the catalog keeps it apart from the source of its other facts. A quote or a later
/// observation names itself, and stands over the page the shipped price is from.
QString priceSource(const catalog::CatalogSnapshot &catalog, const QString &id)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("switches"));
    const int key = table ? table->column(QStringLiteral("id")) : -1;
    if (key < 0)
        return {};
    const auto row =
        std::find_if(table->rows.begin(), table->rows.end(), [&](const QStringList &each) { return each[key] == id; });
    for (const char *column : {"price_source", "price_source_url"})
        if (const int source = table->column(QLatin1String(column));
            row != table->rows.end() && source >= 0 && !(*row)[source].isEmpty())
            return (*row)[source];
    return {};
}

std::optional<Known> switchPrice(const catalog::Switch &chosen, std::vector<Finding> &findings, Passports &passports)
{
    if (chosen.priceUsd)
        return passports.price(QStringLiteral("Price, %1").arg(chosen.name), *chosen.priceUsd, QStringLiteral("USD"),
                               QStringLiteral("unit"), chosen.provenance, priceSource(passports.catalog(), chosen.id));
    const bool isManagement = gigabitsOf(*chosen.portOneWay) <= managementGigabits;
    const auto perPort = passports.assumedMoney(isManagement ? QStringLiteral("management_switch_port_price")
                                                             : QStringLiteral("switch_port_price_fallback"));
    if (!perPort)
        return std::nullopt;
    const double ports400 =
        isManagement ? chosen.ports : chosen.ports * gigabitsOf(*chosen.portOneWay) / plannedGigabits;
    findings.push_back(
        costFinding(QStringLiteral("fabric.switch-price.%1").arg(chosen.id), Verdict::Unknown, Severity::Medium,
                    QStringLiteral("No price of %1 is published: a range per port is used").arg(chosen.name),
                    QStringLiteral("Ask the vendor for a quote and import it"), {perPort->passport}));
    Known price = passports.derived(
        QStringLiteral("Price range, %1").arg(chosen.name),
        roundedToMinor(perPort->value * ports400, passports.plan().currency), passports.plan().currency.code(),
        isManagement ? QStringLiteral("Planning value per port × ports")
                     : QStringLiteral("Planning value per 400 Gbit/s of port speed × port speed of the switch"),
        QStringLiteral("%1 × %2").arg(numberText(perPort->value.likely), numberText(ports400)), {perPort->passport});
    price.source = perPort->source;
    price.asOf = perPort->asOf;
    return price;
}

std::optional<Known> switchPower(const catalog::Switch &chosen, Passports &passports)
{
    const QString label = QStringLiteral("Power, %1").arg(chosen.name), kilowatts = QStringLiteral("kW");
    if (chosen.powerTypical)
        return passports.fact(label, Band::exact(chosen.powerTypical->toKilowatts()), kilowatts, chosen.provenance,
                              QStringLiteral("Typical power as published"));
    if (chosen.powerMax) {
        const Known top = passports.fact(label, Band::exact(chosen.powerMax->toKilowatts()), kilowatts,
                                         chosen.provenance, QStringLiteral("Maximum power as published"));
        if (const auto share = passports.assumed(QStringLiteral("typical_power_share")))
            return passports.derived(
                label, roundedToMicros(share->value * top.value.likely), kilowatts,
                QStringLiteral("Maximum × share under load"),
                QStringLiteral("%1 × %2").arg(numberText(top.value.likely), numberText(share->value.likely)),
                {top.passport, share->passport});
        return top;
    }
    const auto perPort = passports.assumed(QStringLiteral("switch_port_power"));
    if (!perPort)
        return std::nullopt;
    constexpr double wattsPerKilowatt = 1000;
    return passports.derived(label, roundedToMicros(perPort->value * (chosen.ports / wattsPerKilowatt)), kilowatts,
                             QStringLiteral("Planning value per port × ports, for no power is published"),
                             QStringLiteral("%1 W × %2").arg(numberText(perPort->value.likely)).arg(chosen.ports),
                             {perPort->passport});
}

void addRunning(PricedSwitch &priced, const catalog::Switch &chosen, const std::optional<Known> &price,
                const SiteProfile &site, Passports &passports)
{
    if (const auto support =
            monthlyShareOfPrice(QStringLiteral("Support per month, %1").arg(chosen.name), price,
                                passports.assumed(QStringLiteral("support_share_per_year")), passports))
        priced.items.push_back(costItem("maintenance", LineKind::Recurring, chosen.id,
                                        QStringLiteral("Support, %1").arg(chosen.name), 1, "unit months", support,
                                        passports));
    const auto power = switchPower(chosen, passports);
    if (!power) {
        priced.findings.push_back(costFinding(QStringLiteral("fabric.switch-power.%1").arg(chosen.id), Verdict::Unknown,
                                              Severity::Medium,
                                              QStringLiteral("No power of %1 is published: its energy and room "
                                                             "are not counted")
                                                  .arg(chosen.name),
                                              QStringLiteral("Add its power to your own catalog")));
        return;
    }
    priced.power = Power::fromKilowatts(power->value.likely);
    constexpr double wattsPerKilowatt = 1000;
    priced.powerMax = Power::fromKilowatts(
        std::max(power->value.likely, switchWatts(chosen, passports.catalog()).nameplate / wattsPerKilowatt));
    priced.powerPassport = power->passport;
    if (auto energy = energyItem(chosen.id, chosen.name, power->value.likely, site, passports))
        priced.items.push_back(*energy);
    if (site.procurement == Procurement::Colocation)
        priced.items.push_back(costItem("rent", LineKind::Recurring, site.id,
                                        QStringLiteral("Colocation of %1 by nameplate power").arg(chosen.name),
                                        priced.powerMax.toKilowatts(), "kW months", site.rent, passports));
}

bool speaks(const catalog::CatalogSnapshot &catalog, const QString &nicId, const char *word)
{
    const catalog::FactTable *nics = catalog.table(QStringLiteral("nics"));
    const int id = nics ? nics->column(QStringLiteral("id")) : -1;
    const int protocols = nics ? nics->column(QStringLiteral("protocols")) : -1;
    if (id < 0 || protocols < 0 || nicId.isEmpty())
        return false;
    for (const QStringList &row : nics->rows)
        if (row[id] == nicId)
            return row[protocols].contains(QLatin1String(word));
    return false;
}

} // namespace

std::optional<PortWish> portWishOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    if (system.nics < 1 || !system.nicOneWay || system.kind == QLatin1String("workstation") || system.accelerators == 0)
        return std::nullopt;
    PortWish wish{*system.nicOneWay, speaks(catalog, system.nicId, "InfiniBand"),
                  speaks(catalog, system.nicId, "Ethernet") || speaks(catalog, system.nicId, "RoCE")};
    if (!wish.infiniBand && !wish.ethernet)
        wish.ethernet = true;
    return wish;
}

PortWish wishIn(FabricKind kind, PortWish wish)
{
    if (kind == FabricKind::LeafTorus && wish.infiniBand)
        wish.ethernet = false;
    return wish;
}

int linksPerPort(const catalog::Switch &chosen, const PortWish &wish, const catalog::CatalogSnapshot &catalog)
{
    return CageSplits(gigabitsOf(wish.speed), catalog).of(chosen);
}

const catalog::Switch *chooseSwitch(const catalog::CatalogSnapshot &catalog, const PortWish &wish,
                                    const SwitchFilter &isAllowed)
{
    constexpr double noPrice = std::numeric_limits<double>::infinity();
    // Price per port first; then the slowest that covers the speed, the most ports, the id.
    const CageSplits splits(gigabitsOf(wish.speed), catalog);
    const auto key = [&](const catalog::Switch &row) {
        const int links = row.ports * splits.of(row);
        return std::tuple(row.priceUsd ? row.priceUsd->likely / links : noPrice, row.portOneWay->base(), -links,
                          row.id);
    };
    const catalog::Switch *best = nullptr;
    for (const catalog::Switch &row : catalog.switches)
        if (covers(row, wish) && splits.takes(row) && isAllowed(row) && (!best || key(row) < key(*best)))
            best = &row;
    return best;
}

UnitCostItem cableItem(const char *part, const QString &description, const LinkWish &wish, double quantity,
                       Passports &passports)
{
    return goodsItem(Goods::Cable, "network", QLatin1String(part), description, quantity, "cables",
                     linkPrice(wish, passports), passports);
}

PricedSwitch priceSwitch(const catalog::Switch &chosen, const SiteProfile &site, Passports &passports)
{
    PricedSwitch priced;
    priced.rackUnits = chosen.rackUnits.value_or(priced.rackUnits);
    std::optional<int> height = site.rackUnits;
    if (!height)
        if (const auto assumed = passports.assumed(QStringLiteral("rack_units_usable")))
            height = int(assumed->value.likely);
    if (height && *height > 0)
        priced.rackShare = double(priced.rackUnits) / *height;
    if (const auto weight = catalog::switchWeight(passports.catalog(), chosen.id))
        priced.weightKg = weight->toKilograms();
    else if (const auto perUnit = passports.assumed(QStringLiteral("switch_weight_kg_per_u")))
        priced.weightKg = perUnit->value.likely * priced.rackUnits;
    const auto price = switchPrice(chosen, priced.findings, passports);
    priced.pricePassport = price ? price->passport : QString();
    priced.items.push_back(goodsItem(
        Goods::Device, "network", chosen.id,
        QStringLiteral("%1, %2 ports").arg(catalog::productTitle(chosen.vendor, chosen.name)).arg(chosen.ports), 1,
        "units", price, passports));
    if (const auto labour = shareOfPrice(QStringLiteral("Installation, %1").arg(chosen.name), price,
                                         passports.assumed(QStringLiteral("installation_share")), passports))
        priced.items.push_back(costItem("labour", LineKind::OneOff, chosen.id,
                                        QStringLiteral("Installation, %1").arg(chosen.name), 1, "installations", labour,
                                        passports));
    addRunning(priced, chosen, price, site, passports);
    // Where racks are short of power rather than of height, a switch takes its share of that.
    if (site.rackPowerKw && *site.rackPowerKw > 0)
        priced.rackShare = std::max(priced.rackShare, priced.powerMax.toKilowatts() / *site.rackPowerKw);
    return priced;
}

namespace {

/// Switches of the catalog that rules of exclusion leave out, the cheapest a port first.
QString whatWouldCarry(const PortWish &wish, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Switch *excluded = chooseSwitch(catalog, wish);
    return excluded ? QStringLiteral("Exclude fewer: %1 would carry them. Or add a switch to your own catalog")
                          .arg(catalog::productTitle(excluded->vendor, excluded->name))
                    : QStringLiteral("Add a switch to your own catalog, or exclude fewer");
}

/// "SN5610 at 406 USD a port of 400 Gbit/s", of links where a port is split.
QString withPrice(const catalog::Switch &model, const PortWish &wish, const catalog::CatalogSnapshot &catalog)
{
    const QString name = catalog::productTitle(model.vendor, model.name);
    const int links = model.ports * linksPerPort(model, wish, catalog);
    return model.priceUsd ? QStringLiteral("%1 at %2 USD a port").arg(name, wholeText(model.priceUsd->likely / links))
                          : QStringLiteral("%1 without a published price").arg(name);
}

/// What the ports speak where it is one protocol alone; empty = either.
QString protocolOf(const PortWish &wish)
{
    return wish.infiniBand == wish.ethernet ? QString()
           : wish.infiniBand                ? QStringLiteral("InfiniBand")
                                            : QStringLiteral("Ethernet");
}

/// "400 Gbit/s", "400 Gbit/s Ethernet".
QString portText(const PortWish &wish)
{
    const QString speed = numberText(gigabitsOf(wish.speed)) + QStringLiteral(" Gbit/s"), protocol = protocolOf(wish);
    return protocol.isEmpty() ? speed : speed + QLatin1Char(' ') + protocol;
}

/// "400g", "400g-ethernet": a site may have a network of each, on switches of one model.
QString portKey(const PortWish &wish)
{
    const QString speed = numberText(gigabitsOf(wish.speed)) + QLatin1Char('g'), protocol = protocolOf(wish).toLower();
    return protocol.isEmpty() ? speed : speed + QLatin1Char('-') + protocol;
}

/// What the network is built of, why, and what else there is.
Finding choiceFinding(const catalog::Switch &chosen, const PortWish &wish, const QStringList &named,
                      const SiteProfile &site, Passports &passports)
{
    const Need &need = passports.plan().need;
    const catalog::CatalogSnapshot &catalog = passports.catalog();
    const SwitchFilter isAllowed = allowedSwitches(need);
    const CageSplits splits(gigabitsOf(wish.speed), catalog);
    const auto fits = std::count_if(catalog.switches.begin(), catalog.switches.end(), [&](const catalog::Switch &row) {
        return covers(row, wish) && splits.takes(row) && isAllowed(row);
    });
    const catalog::Switch *next =
        chooseSwitch(catalog, wish, [&](const catalog::Switch &row) { return isAllowed(row) && row.id != chosen.id; });
    const bool isNamed = named.contains(chosen.id);
    QString text =
        isNamed ? QStringLiteral("The network of %1 for ports of %2 is built of %3, which the plan names")
        : chosen.priceUsd
            ? QStringLiteral("The network of %1 for ports of %2 is built of %3, the lowest price a port that is "
                             "published")
            : QStringLiteral("The network of %1 for ports of %2 is built of %3, the slowest that carries them, for "
                             "no price of one is published");
    text = text.arg(site.name, portText(wish), withPrice(chosen, wish, catalog));
    if (next)
        text += QStringLiteral("; of %1 models that carry them the next is %2")
                    .arg(fits)
                    .arg(withPrice(*next, wish, catalog));
    if (!isNamed && !named.isEmpty())
        text += QStringLiteral("; none of the models the plan names carries them");
    const bool isMissed = !isNamed && !named.isEmpty();
    return costFinding(switchChoiceId(site.id, chosen.id) + portKey(wish),
                       isMissed ? Verdict::Conditional : Verdict::Satisfied,
                       isMissed ? Severity::Medium : Severity::Info, text,
                       QStringLiteral("Name the model you want behind the topology (fat-tree@…), or import a quote"));
}

} // namespace

FabricRule ruleFor(const PortWish &wish, FabricKind kind, const SiteProfile &site, Passports &passports)
{
    FabricRule rule;
    rule.site = site.id;
    const SwitchFilter isAllowed = allowedSwitches(passports.plan().need);
    const QStringList named = namedModels(passports.plan().need, topologyWord(kind));
    const catalog::Switch *chosen = chooseSwitch(passports.catalog(), wish, [&](const catalog::Switch &model) {
        return named.contains(model.id) && isAllowed(model);
    });
    if (!chosen)
        chosen = chooseSwitch(passports.catalog(), wish, isAllowed);
    const double gigabits = gigabitsOf(wish.speed);
    if (!chosen) {
        rule.findings.push_back(
            costFinding(QStringLiteral("fabric.no-switch.%1").arg(site.id), Verdict::Unknown, Severity::High,
                        QStringLiteral("No switch the plan may buy carries ports of %1 Gbit/s, so the fabric "
                                       "of %2 is neither counted nor priced")
                            .arg(gigabits)
                            .arg(site.name),
                        whatWouldCarry(wish, passports.catalog())));
        return rule;
    }
    rule.switchId = chosen->id;
    const int split = linksPerPort(*chosen, wish, passports.catalog());
    rule.radix = chosen->ports * split;
    PricedSwitch priced = priceSwitch(*chosen, site, passports);
    rule.perSwitch = std::move(priced.items);
    rule.powerPerSwitch = priced.power;
    rule.powerPassport = priced.powerPassport;
    rule.passport = priced.pricePassport;
    if (const auto embodied = passports.assumed(QStringLiteral("embodied_switch_kg")))
        rule.embodiedPerSwitch = embodied->value;
    rule.rackUnitsPerSwitch = priced.rackUnits;
    rule.rackSharePerSwitch = priced.rackShare;
    rule.weightPerSwitch = priced.weightKg;
    rule.findings = std::move(priced.findings);
    rule.findings.push_back(choiceFinding(*chosen, wish, named, site, passports));
    rule.perPort.push_back(cableItem("fabric-port",
                                     QStringLiteral("Cable of one %1 Gbit/s server port with its ends").arg(gigabits),
                                     {gigabits, chosen->protocol, true, split}, 1, passports));
    const double uplink = gigabitsOf(*chosen->portOneWay) / split;
    rule.perUplink.push_back(
        cableItem("fabric-uplink", QStringLiteral("Cable of %1 Gbit/s between two switches with its ends").arg(uplink),
                  {uplink, chosen->protocol, false, split}, 1, passports));
    return rule;
}

} // namespace cw::planner
