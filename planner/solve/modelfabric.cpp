#include "planner/solve/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// Switches draw power at the place's PUE and carbon; their energy is among the items.
UnitFigures pieceFigures(const std::vector<UnitCostItem> &items, Power power, double racks, const Offer &place,
                         std::optional<Band> embodied)
{
    Offer piece;
    piece.costs = items;
    piece.itPower = piece.itPowerMax = power;
    piece.rackShare = racks;
    piece.pue = place.pue;
    piece.carbonGramsPerKwh = place.carbonGramsPerKwh;
    piece.waterLitresPerKwh = place.waterLitresPerKwh;
    piece.embodiedKg = embodied;
    return figuresOf(piece);
}

} // namespace

int ModelBuilder::addExtraCarrier(const QString &site, const QString &name, const UnitFigures &figures, bool whole)
{
    Carrier carrier{site, {}, -1, true, figures, {}};
    for (int p = 0; p < periods_; ++p) {
        const QString column = QStringLiteral("%1 %2 %3").arg(name, site).arg(p);
        carrier.active.push_back(model_.program.addColumn({column, 0, 0, unlimited, whole}));
        if (p > 0)
            model_.program.addRow({column + QStringLiteral(" stays"),
                                   {},
                                   0,
                                   unlimited,
                                   {{carrier.active[std::size_t(p) - 1], -1}, {carrier.active[std::size_t(p)], 1}}});
    }
    model_.carriers.push_back(std::move(carrier));
    return int(model_.carriers.size()) - 1;
}

void ModelBuilder::addFabrics()
{
    for (std::size_t i = 0; i < set_.fabrics.size(); ++i)
        addFabric(int(i));
}

void ModelBuilder::addFabric(int ruleIndex)
{
    const FabricRule &rule = set_.fabrics[std::size_t(ruleIndex)];
    if (rule.switchId.isEmpty() || rule.radix <= 0)
        return;
    std::vector<std::pair<int, double>> members; // carrier and ports of a unit
    const Offer *place = nullptr;
    for (const auto &[offer, ports] : rule.portsPerUnit) {
        const int carrier = model_.carrierOfOffer[std::size_t(offer)];
        if (carrier < 0 || ports <= 0)
            continue;
        members.emplace_back(carrier, double(ports));
        place = &set_.offers[std::size_t(offer)];
    }
    if (members.empty())
        return;
    const catalog::Assumption *embodied = catalog_.assumption(QStringLiteral("embodied_switch_kg"));
    const UnitFigures perSwitch = pieceFigures(rule.perSwitch, rule.powerPerSwitch, rule.rackSharePerSwitch, *place,
                                               embodied ? std::optional(embodied->value) : std::nullopt);
    FabricColumns fabric;
    fabric.rule = ruleIndex;
    fabric.leafCarrier = addExtraCarrier(rule.site, QStringLiteral("leaf"), perSwitch, true);
    fabric.spineCarrier = addExtraCarrier(rule.site, QStringLiteral("spine"), perSwitch, true);
    fabric.coreCarrier = addExtraCarrier(rule.site, QStringLiteral("core"), perSwitch, true);
    fabric.portCarrier = addExtraCarrier(rule.site, QStringLiteral("port"),
                                         pieceFigures(rule.perPort, {}, 0, *place, std::nullopt), false);
    fabric.uplinkCarrier = addExtraCarrier(rule.site, QStringLiteral("uplink"),
                                           pieceFigures(rule.perUplink, {}, 0, *place, std::nullopt), false);
    for (int p = 0; p < periods_; ++p)
        addFabricPeriod(fabric, members, p);
    model_.fabrics.push_back(fabric);
}

void ModelBuilder::addFabricPeriod(const FabricColumns &fabric, const std::vector<std::pair<int, double>> &members,
                                   int period)
{
    const FabricRule &rule = set_.fabrics[std::size_t(fabric.rule)];
    const double radix = rule.radix, twoTierPorts = maxTwoTierPorts(rule.radix);
    Terms count, ports;
    double largest = 0, mostPorts = 0, mostUnits = 0;
    for (const auto &[carrier, perUnit] : members) {
        const int column = model_.carriers[std::size_t(carrier)].active[std::size_t(period)];
        if (column < 0)
            continue;
        const double most = model_.program.columns[std::size_t(column)].high;
        count.add(column, 1);
        ports.add(column, perUnit);
        largest = std::max(largest, perUnit);
        mostPorts += perUnit * most;
        mostUnits += most;
    }
    if (count.isEmpty())
        return;
    Program &program = model_.program;
    const QString suffix = QStringLiteral("%1 %2 %3").arg(rule.site).arg(fabric.rule).arg(period);
    const auto binary = [&](const char *name, double high) {
        return program.addColumn({QLatin1String(name) + QLatin1Char(' ') + suffix, 0, 0, high, true});
    };
    const auto row = [&](const char *name, double low, double high, const Terms &terms) {
        program.addRow({QLatin1String(name) + QLatin1Char(' ') + suffix, {}, low, high, terms.entries()});
    };
    const auto at = [&](int carrier) { return model_.carriers[std::size_t(carrier)].active[std::size_t(period)]; };
    const int leaf = at(fabric.leafCarrier), spine = at(fabric.spineCarrier), core = at(fabric.coreCarrier);
    // Exactly one of: nothing to join (at most one unit), one switch, two tiers, three tiers.
    const int alone = binary("alone", 1), one = binary("one tier", 1), two = binary("two tiers", 1);
    const int three = binary("three tiers", mostPorts > twoTierPorts ? 1 : 0);
    program.addRow({QStringLiteral("tiers ") + suffix, {}, 1, 1, {{alone, 1}, {one, 1}, {two, 1}, {three, 1}}});

    Terms lone = count;
    lone.add(alone, -1);
    lone.add(one, -std::min(mostUnits, radix));
    lone.add(two, -std::min(mostUnits, twoTierPorts));
    lone.add(three, -mostUnits);
    row("units joined", -unlimited, 0, lone);
    Terms reach = ports;
    reach.add(alone, -largest);
    reach.add(one, -std::min(radix, mostPorts));
    reach.add(two, -std::min(twoTierPorts, mostPorts));
    reach.add(three, -mostPorts);
    row("ports joined", -unlimited, 0, reach);
    Terms joined = ports;
    joined.add(at(fabric.portCarrier), -1);
    joined.add(alone, -largest);
    row("ports paid", -unlimited, 0, joined);
    Terms oneLeaf;
    oneLeaf.add(leaf, 1);
    oneLeaf.add(one, -1);
    row("one leaf", 0, unlimited, oneLeaf);
    Terms leaves; // 2 ports / radix in two tiers or three; nothing follows otherwise
    for (const Entry &entry : ports.entries())
        leaves.add(entry.column, 2 * entry.value / radix);
    leaves.add(leaf, -1);
    leaves.add(alone, -2 * largest / radix);
    leaves.add(one, -2);
    row("leaves", -unlimited, 0, leaves);
    Terms spines; // half the leaves in two tiers
    spines.add(leaf, 0.5);
    spines.add(spine, -1);
    spines.add(one, -0.5);
    row("spines", -unlimited, 0, spines);
    const double up = std::floor(radix / 2);
    const int uplink = at(fabric.uplinkCarrier);
    Terms uplinks; // half of every leaf's ports in two tiers
    uplinks.add(leaf, up);
    uplinks.add(uplink, -1);
    uplinks.add(one, -up);
    row("uplinks", -unlimited, 0, uplinks);
    if (mostPorts <= twoTierPorts)
        return;
    const double mostLeaves = std::max(1.0, 2 * mostPorts / radix + 1);
    Terms spinesOfThree; // as many as leaves in three tiers
    spinesOfThree.add(leaf, 1);
    spinesOfThree.add(spine, -1);
    for (const int tier : {alone, one, two})
        spinesOfThree.add(tier, -mostLeaves);
    row("spines of three", -unlimited, 0, spinesOfThree);
    Terms cores; // half of them again
    cores.add(leaf, 0.5);
    cores.add(core, -1);
    for (const int tier : {alone, one, two})
        cores.add(tier, -mostLeaves);
    row("cores", -unlimited, 0, cores);
    Terms uplinksOfThree; // half of every spine's ports besides
    uplinksOfThree.add(leaf, up);
    uplinksOfThree.add(spine, up);
    uplinksOfThree.add(uplink, -1);
    for (const int tier : {alone, one, two})
        uplinksOfThree.add(tier, -2 * up * mostLeaves);
    row("uplinks of three", -unlimited, 0, uplinksOfThree);
}

} // namespace cw::planner
