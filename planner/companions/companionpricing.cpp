#include "planner/companions/companionpricing.h"

#include "catalog/model/producttitle.h"
#include "planner/cost/costitems.h"
#include "planner/fabric/companionnetworks.h"
#include "planner/fabric/switchchoice.h"
#include "planner/fabric/switchfilter.h"
#include "planner/plan/factrows.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cw::planner {

namespace {

/// What people and the planning values call a network.
} // namespace

CompanionPricing::CompanionPricing(const SiteProfile &site, Passports &passports, std::vector<Finding> &findings)
    : site_(site), passports_(passports), findings_(findings)
{
}

std::optional<double> CompanionPricing::gigabits(const char *speed) const
{
    const catalog::Assumption *found = passports_.catalog().assumption(QLatin1String(speed));
    return found ? std::optional(found->value.likely) : std::nullopt;
}

const catalog::Switch *CompanionPricing::switchOf(const char *speed) const
{
    const auto gbps = gigabits(speed);
    return gbps ? slowestSwitch(passports_.catalog(), Bandwidth::fromGigabitsPerSecond(*gbps),
                                allowedSwitches(passports_.plan().need))
                : nullptr;
}

int CompanionPricing::radix(const char *speed)
{
    if (const catalog::Switch *chosen = switchOf(speed))
        return chosen->ports;
    if (const auto gbps = gigabits(speed))
        add({withoutSwitch(speed, *gbps)});
    return 0;
}

Finding CompanionPricing::withoutSwitch(const char *speed, double gbps) const
{
    const auto about = std::find_if(networksBeside.begin(), networksBeside.end(), [&](const NetworkWords &each) {
        return QLatin1String(each.gbps) == QLatin1String(speed);
    });
    const catalog::Switch *excluded = slowestSwitch(passports_.catalog(), Bandwidth::fromGigabitsPerSecond(gbps));
    return costFinding(
        QStringLiteral("fabric.no-switch.%1.%2").arg(site_.id, QLatin1String(about->key)), Verdict::Unknown,
        Severity::High,
        QStringLiteral("No switch the plan may buy carries the %1 Gbit/s ports of the %2 network of %3: it is neither "
                       "counted nor priced")
            .arg(QString::number(gbps), QLatin1String(about->name), site_.name),
        excluded ? QStringLiteral("Exclude fewer: %1 would carry them. Or add a switch to your own catalog")
                       .arg(catalog::productTitle(excluded->vendor, excluded->name))
                 : QStringLiteral("Add a switch to your own catalog, or exclude fewer"));
}

int CompanionPricing::ports(const char *id) const
{
    return int(std::ceil(gigabits(id).value_or(0)));
}

void CompanionPricing::add(std::vector<Finding> found)
{
    for (Finding &each : found)
        if (std::none_of(findings_.begin(), findings_.end(), [&](const Finding &said) { return said.id == each.id; }))
            findings_.push_back(std::move(each));
}

CompanionPiece CompanionPricing::networkSwitch(const QString &role, const char *speed)
{
    CompanionPiece piece;
    piece.role = role;
    piece.category = QStringLiteral("network");
    const catalog::Switch *chosen = switchOf(speed);
    if (!chosen)
        return piece;
    PricedSwitch priced = priceSwitch(*chosen, site_, passports_);
    piece.part = chosen->id;
    piece.items = std::move(priced.items);
    piece.power = priced.power;
    piece.powerMax = priced.powerMax;
    piece.powerPassport = priced.powerPassport;
    piece.rackShare = priced.rackShare;
    piece.rackUnits = priced.rackUnits;
    piece.weightKg = priced.weightKg;
    if (const auto embodied = passports_.assumed(QStringLiteral("embodied_switch_kg")))
        piece.embodiedKg = embodied->value;
    piece.findings = std::move(priced.findings);
    return piece;
}

CompanionPiece CompanionPricing::uplink(const char *network, const char *speed)
{
    CompanionPiece piece;
    piece.role = QLatin1String(network) + QStringLiteral("-uplink");
    piece.part = piece.role;
    piece.category = QStringLiteral("network");
    const catalog::Switch *chosen = switchOf(speed);
    const auto words = std::find_if(networksBeside.begin(), networksBeside.end(), [&](const NetworkWords &each) {
        return QLatin1String(each.key) == QLatin1String(network);
    });
    constexpr double bitsPerByte = 8;
    const double gbps = chosen ? chosen->portOneWay->toGigabytesPerSecond() * bitsPerByte : 0;
    piece.items.push_back(cableItem(piece.part.toLatin1().constData(),
                                    QStringLiteral("Cable of %1 Gbit/s between two %2 switches with its ends")
                                        .arg(gbps)
                                        .arg(QLatin1String(words->name)),
                                    {gbps, chosen ? chosen->protocol : QString(), false, 1}, 1, passports_));
    return piece;
}

CompanionPiece CompanionPricing::wideArea(const Known &gbps)
{
    CompanionPiece piece;
    piece.role = QStringLiteral("wan-uplink");
    piece.part = piece.role;
    piece.category = QStringLiteral("network");
    const auto price = passports_.assumedMoney(QStringLiteral("wan_price_per_gbps_month"));
    piece.items.push_back(costItem("network", LineKind::Recurring, piece.part,
                                   QStringLiteral("Wide-area rent of %1: %2 Gbit/s to its users and the other sites")
                                       .arg(site_.id, numberText(gbps.value.likely)),
                                   gbps.value.likely, "Gbit/s months", price, passports_));
    return piece;
}

CompanionPiece CompanionPricing::node(const catalog::System &system, const char *role, const char *category,
                                      int storagePorts)
{
    CompanionPiece piece;
    piece.role = QLatin1String(role);
    piece.part = system.id;
    piece.category = QLatin1String(category);
    const HardwareUnit unit = hardwareUnit(system, passports_);
    const std::optional<int> fit = unitsPerRack(unit, site_, passports_);
    piece.rackShare = fit && *fit > 0 ? 1.0 / *fit : 0;
    piece.rackUnits = system.rackUnits.value_or(0);
    piece.items = hardwareCosts(unit, site_, piece.rackShare, passports_);
    if (!piece.items.empty())
        piece.items.front().category = piece.category;
    if (unit.planning) {
        piece.power = Power::fromKilowatts(unit.planning->value.likely);
        piece.powerPassport = unit.planning->passport;
    }
    piece.powerMax = unit.nameplate ? Power::fromKilowatts(unit.nameplate->value.likely) : piece.power;
    if (unit.weight)
        piece.weightKg = unit.weight->value.likely;
    if (unit.embodied)
        piece.embodiedKg = unit.embodied->value;
    addCables(piece.items, "storage", storagePorts, &system);
    addCables(piece.items, "inband", ports("network_inband_ports_per_server"), &system);
    addCables(piece.items, "oob", ports("network_outofband_ports_per_server"));
    const int inBand = switchOf("network_inband_gbps") ? ports("network_inband_ports_per_server") : 0;
    if (const int missing = missingAdapters(system, storagePorts + inBand); missing > 0 && knowsAdapter(system)) {
        const CompanionPiece further = adapter(system.nicId, "adapter-port");
        for (UnitCostItem item : further.items) {
            item.quantity *= missing;
            piece.items.push_back(std::move(item));
        }
        piece.findings = further.findings;
    }
    return piece;
}

bool CompanionPricing::knowsAdapter(const catalog::System &node) const
{
    return adapterRow(node.nicId, passports_.catalog()) &&
           !isAdapterLeftOut(node.nicId, passports_.plan().need, passports_.catalog());
}

std::optional<Known> CompanionPricing::adapterPrice(const catalog::FactTable &table, const QStringList &row,
                                                    std::vector<Finding> &findings)
{
    const QString name = textOf(table, row, "vendor") + QLatin1Char(' ') + textOf(table, row, "model");
    const auto low = numberOf(table, row, "price_usd_low"), high = numberOf(table, row, "price_usd_high");
    if (low && high)
        return passports_.price(QStringLiteral("Price, %1").arg(name), Band::between(*low, *high),
                                QStringLiteral("USD"), QStringLiteral("unit"), provenanceOf(table, row));
    const auto planned = passports_.assumedMoney(QStringLiteral("adapter_price_fallback"));
    if (planned)
        findings.push_back(costFinding(
            QStringLiteral("fabric.adapter-price.%1").arg(textOf(table, row, "id")), Verdict::Unknown, Severity::Medium,
            QStringLiteral("No price of %1 is published: a range a card is used").arg(name),
            QStringLiteral("Ask the vendor for a quote and import it"), {planned->passport}));
    return planned;
}

CompanionPiece CompanionPricing::adapter(const QString &card, const char *role)
{
    CompanionPiece piece;
    piece.role = QLatin1String(role);
    piece.part = card;
    piece.category = QStringLiteral("network");
    const QStringList *row = adapterRow(card, passports_.catalog());
    if (!row)
        return piece;
    const catalog::FactTable &table = *passports_.catalog().table(QStringLiteral("nics"));
    piece.items.push_back(goodsItem(Goods::Device, "network", card,
                                    QStringLiteral("Further adapter of a node, %1 %2")
                                        .arg(textOf(table, *row, "vendor"), textOf(table, *row, "model")),
                                    1, "adapters", adapterPrice(table, *row, piece.findings), passports_));
    return piece;
}

CompanionPiece CompanionPricing::serverCables(const CompanionLayout &layout)
{
    CompanionPiece piece;
    piece.role = QStringLiteral("port");
    piece.part = QStringLiteral("companion-ports");
    piece.category = QStringLiteral("network");
    addCables(piece.items, "inband", layout.inBand.portsPerServer);
    addCables(piece.items, "oob", layout.outOfBand.portsPerServer);
    return piece;
}

CompanionPiece CompanionPricing::storageCables(const CompanionLayout &layout, double gbps)
{
    CompanionPiece piece;
    piece.role = QStringLiteral("port");
    piece.part = gbps > 0 ? QStringLiteral("storage-ports-%1g").arg(gbps) : QStringLiteral("storage-ports");
    piece.category = QStringLiteral("network");
    addCablesOf(piece.items, networksBeside.front(), layout.storage.portsPerServer, gbps);
    return piece;
}

double CompanionPricing::slowerStorageCards(const catalog::System &system) const
{
    return slowerThan(gigabits(networksBeside.front().gbps).value_or(0), &system);
}

CompanionPiece CompanionPricing::partCable()
{
    CompanionPiece piece;
    piece.role = QStringLiteral("port");
    piece.part = QStringLiteral("rack-part-ports");
    piece.category = QStringLiteral("network");
    addCables(piece.items, "oob", 1);
    return piece;
}

void CompanionPricing::addCables(std::vector<UnitCostItem> &items, const char *network, int quantity,
                                 const catalog::System *node)
{
    for (const NetworkWords &words : networksBeside)
        if (QLatin1String(words.key) == QLatin1String(network))
            addCablesOf(items, words, quantity, slowerThan(gigabits(words.gbps).value_or(0), node));
}

void CompanionPricing::addCablesOf(std::vector<UnitCostItem> &items, const NetworkWords &words, int quantity,
                                   double slower)
{
    const auto ofNetwork = gigabits(words.gbps);
    const catalog::Switch *chosen = switchOf(words.gbps);
    if (!ofNetwork || quantity <= 0 || !chosen || chosen->ports <= 0)
        return;
    const double gbps = slower > 0 ? slower : *ofNetwork;
    items.push_back(cableItem((QByteArray(words.key) + "-port").constData(),
                              QString::fromLatin1(words.portCable).arg(gbps), {gbps, chosen->protocol, true, 1},
                              quantity, passports_));
}

int missingAdapters(const catalog::System &node, int ports)
{
    return node.accelerators > 0 ? 0 : std::max(0, ports - node.nics);
}

const QStringList *adapterRow(const QString &card, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = card.isEmpty() ? nullptr : catalog.table(QStringLiteral("nics"));
    const int id = table ? table->column(QStringLiteral("id")) : -1;
    if (id < 0)
        return nullptr;
    const auto row =
        std::find_if(table->rows.begin(), table->rows.end(), [&](const QStringList &each) { return each[id] == card; });
    return row == table->rows.end() ? nullptr : &*row;
}

bool isAdapterLeftOut(const QString &card, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    const QStringList *row = adapterRow(card, catalog);
    return row && isLeftOut(need, textOf(*catalog.table(QStringLiteral("nics")), *row, "vendor"), card);
}

const catalog::System *controlNode(const Need &need, const catalog::CatalogSnapshot &catalog)
{
    return nodeFor(need, catalog, "ctl");
}

const catalog::System *nodeFor(const Need &need, const catalog::CatalogSnapshot &catalog, const char *duty)
{
    const auto found = std::find_if(catalog.systems.begin(), catalog.systems.end(), [&](const catalog::System &system) {
        return system.kind == QLatin1String("cpu_node") && system.id.startsWith(QLatin1String("cpu-")) &&
               system.id.contains(QLatin1String(duty)) && !isLeftOut(need, system.vendor, system.id);
    });
    return found == catalog.systems.end() ? nullptr : &*found;
}

} // namespace cw::planner
