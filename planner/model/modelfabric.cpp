#include "planner/fabric/fabriccounts.h"
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// Switches draw power at the place's PUE and carbon; their energy is among the items. `copies` stand together: one in
/// each rail of a rail-only network.
UnitFigures pieceFigures(std::vector<UnitCostItem> items, Power power, double racks, const Offer &place, double hours,
                         std::optional<Band> embodied, int copies, std::optional<double> weightKg = {},
                         int rackUnits = 0)
{
    for (UnitCostItem &item : items)
        item.quantity *= copies;
    if (embodied)
        embodied = *embodied * copies;
    if (weightKg)
        weightKg = *weightKg * copies;
    Offer piece;
    piece.costs = std::move(items);
    piece.itPower = piece.itPowerMax = power * copies;
    piece.rackShare = racks * copies;
    piece.rackUnits = rackUnits * copies;
    piece.pue = place.pue;
    piece.carbonGramsPerKwh = place.carbonGramsPerKwh;
    piece.waterLitresPerKwh = place.waterLitresPerKwh;
    piece.embodiedKg = embodied;
    if (weightKg)
        piece.weightKg = Band::exact(*weightKg);
    return figuresOf(piece, hours);
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

/// All of something as one number: how large it can be in a design worth having is asked before the search.
int ModelBuilder::addSum(const QString &name, Terms terms, double most, bool whole)
{
    const int sum = model_.program.addColumn({name, 0, 0, most, whole});
    terms.add(sum, -1);
    model_.program.addRow({name, {}, -unlimited, 0, terms.entries()});
    return sum;
}

/// Cables stay at the leaves when servers leave, and serve who comes in their place where they fit its cages: each kind
/// of cage has a count of its own. Where nothing leaves, all are bought for somebody, and one count says as much.
std::vector<ModelBuilder::FabricEnd> ModelBuilder::fabricEnds(const FabricRule &rule) const
{
    std::vector<FabricEnd> ends;
    bool mayLeave = false;
    for (const auto &[offer, ports] : rule.portsPerUnit) {
        const int carrier = model_.carrierOfOffer[std::size_t(offer)];
        if (carrier < 0 || ports <= 0)
            continue;
        const Carrier &each = model_.carriers[std::size_t(carrier)];
        mayLeave = mayLeave || !each.owned || !each.sales.empty();
        ends.push_back({carrier, double(ports) / rule.copies(), rule.cageKindOf(offer)});
    }
    for (FabricEnd &end : ends)
        end.cageKind = mayLeave ? end.cageKind : 0;
    return ends;
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
    const std::vector<FabricEnd> ends = fabricEnds(rule);
    if (ends.empty())
        return;
    const Offer *place = &set_.offers[std::size_t(model_.carriers[std::size_t(ends.back().carrier)].offer)];
    const catalog::Assumption *embodied = catalog_.assumption(QStringLiteral("embodied_switch_kg"));
    const UnitFigures perSwitch = pieceFigures(rule.perSwitch, rule.powerPerSwitch, rule.rackSharePerSwitch, *place,
                                               hours_, embodied ? std::optional(embodied->value) : std::nullopt,
                                               rule.copies(), rule.weightPerSwitch, rule.rackUnitsPerSwitch);
    FabricColumns fabric;
    fabric.rule = ruleIndex;
    // Several fabrics of one site: each name tells whose it is, so that values carried over by name find their column.
    const auto added = [&](const QString &name, const UnitFigures &figures, bool whole) {
        const int carrier =
            addExtraCarrier(rule.site, QStringLiteral("%1 %2").arg(name).arg(ruleIndex), figures, whole);
        besideServers_.insert(carrier);
        return carrier;
    };
    fabric.leafCarrier = added(QStringLiteral("leaf"), perSwitch, true);
    fabric.spineCarrier = added(QStringLiteral("spine"), perSwitch, true);
    fabric.coreCarrier = added(QStringLiteral("core"), perSwitch, true);
    const UnitFigures perPort = pieceFigures(rule.perPort, {}, 0, *place, hours_, std::nullopt, rule.copies());
    for (const FabricEnd &end : ends)
        if (const int kind = end.cageKind; !fabric.portCarriers.count(kind))
            fabric.portCarriers[kind] =
                added(kind == 0 ? QStringLiteral("port") : QStringLiteral("port-%1").arg(kind), perPort, false);
    fabric.uplinkCarrier =
        added(QStringLiteral("uplink"),
              pieceFigures(rule.perUplink, {}, 0, *place, hours_, std::nullopt, rule.copies()), false);
    for (int p = 0; p < periods_; ++p)
        addFabricPeriod(fabric, ends, p);
    model_.fabrics.push_back(fabric);
}

void ModelBuilder::addFabricPeriod(const FabricColumns &fabric, const std::vector<FabricEnd> &ends, int period)
{
    const FabricRule &rule = set_.fabrics[std::size_t(fabric.rule)];
    const bool isTorus = rule.design.kind == FabricKind::LeafTorus;
    // Half and half where the fabric is non-blocking.
    const PortShare share = isTorus ? torusShare(rule.radix) : shareOf(rule.radix, rule.design.leaf);
    const double radix = rule.radix, down = share.down, up = share.up;
    // Leaves that are joined among themselves take any number of ports.
    const bool hasRailLeaves = rule.design.kind == FabricKind::RailOptimised;
    const double rails = hasRailLeaves ? rule.rails : 1, railRows = std::floor(radix / rails);
    const double twoTierPorts = isTorus ? unlimited : rails * railRows * down;
    Terms count, ports;
    double largest = 0, smallest = unlimited, mostPorts = 0, mostUnits = 0;
    for (const auto &[carrier, perUnit, kind] : ends) {
        const int column = model_.carriers[std::size_t(carrier)].active[std::size_t(period)];
        if (column < 0)
            continue;
        const double most = model_.program.columns[std::size_t(column)].high;
        count.add(column, 1);
        ports.add(column, perUnit);
        largest = std::max(largest, perUnit);
        smallest = std::min(smallest, perUnit);
        mostPorts += perUnit * most;
        mostUnits += most;
    }
    if (count.isEmpty())
        return;
    Program &program = model_.program;
    const QString suffix = QStringLiteral("%1 %2 %3").arg(rule.site).arg(fabric.rule).arg(period);
    const auto named = [&](const char *name) { return QLatin1String(name) + QLatin1Char(' ') + suffix; };
    const auto row = [&](const char *name, double low, double high, const Terms &terms) {
        program.addRow({named(name), {}, low, high, terms.entries()});
    };
    const auto at = [&](int carrier) { return model_.carriers[std::size_t(carrier)].active[std::size_t(period)]; };
    const int leaf = at(fabric.leafCarrier), spine = at(fabric.spineCarrier), core = at(fabric.coreCarrier);
    const int joined = addSum(named("units of fabric"), count, mostUnits, true);
    const bool isEven = smallest == largest; // then the units say how many ports there are
    const int taken = isEven ? joined : addSum(named("ports of fabric"), ports, mostPorts, false);
    // Exactly one of: nothing to join (at most one unit), one switch, two tiers, three tiers. Each has its own ports,
    // so that a share of one tier carries no more than its share of ports.
    struct Tier {
        const char *name, *portsName;
        double most;
        int isChosen = -1, ports = -1;
    };
    Tier alone{"alone", "ports alone", largest}, one{"one tier", "ports in one tier", std::min(radix, mostPorts)};
    Tier two{"two tiers", "ports in two tiers", mostPorts > radix ? std::min(twoTierPorts, mostPorts) : 0};
    Tier three{"three tiers", "ports in three tiers", mostPorts > twoTierPorts ? mostPorts : 0};
    Terms choice, byTier;
    byTier.add(taken, isEven ? largest : 1);
    for (Tier *tier : {&alone, &one, &two, &three}) {
        if (tier->most <= 0)
            continue;
        tier->isChosen = program.addColumn({named(tier->name), 0, 0, 1, true});
        tier->ports = program.addColumn({named(tier->portsName), 0, 0, tier->most, false});
        tiers_.insert({tier->isChosen, tier->ports});
        choice.add(tier->isChosen, 1);
        byTier.add(tier->ports, -1);
        Terms within;
        within.add(tier->ports, 1);
        within.add(tier->isChosen, -tier->most);
        row(tier->portsName, -unlimited, 0, within);
    }
    row("tiers", 1, 1, choice);
    row("ports by tier", 0, 0, byTier);
    if (hasFloorBeside()) { // no port and no tier more than the units need: a floor must not be reached by one
        count.add(joined, -1);
        row("all units of fabric", 0, unlimited, count);
        ports.add(taken, -1);
        if (!isEven)
            row("all ports of fabric", 0, unlimited, ports);
        Terms several;
        several.add(joined, 1);
        for (const Tier *tier : {&one, &two, &three})
            several.add(tier->isChosen, -2);
        std::vector<int> &chosen = tiersOf_[{fabric.rule, period}];
        chosen = {one.isChosen, two.isChosen, three.isChosen};
        const auto known = tiersOf_.find({fabric.rule, period - 1}); // switches stay when units leave
        const std::vector<int> stood = known == tiersOf_.end() ? std::vector<int>(3, -1) : known->second;
        for (const int tier : stood)
            several.add(tier, 2);
        row("several units", 0, unlimited, several);
        for (const auto &[tier, first, before] : {std::tuple(&two, 1, radix), std::tuple(&three, 2, twoTierPorts)}) {
            if (tier->isChosen < 0)
                continue;
            Terms more;
            more.add(tier->ports, 1);
            more.add(tier->isChosen, -(before + 0.5));
            for (std::size_t i = std::size_t(first); i < stood.size(); ++i)
                more.add(stood[i], before + 0.5);
            row("more than the tier before takes", 0, unlimited, more);
        }
    }
    if (!isEven) { // else the ports say that one unit stands alone
        Terms lone;
        lone.add(joined, 1);
        lone.add(alone.isChosen, -1);
        for (const Tier *tier : {&one, &two, &three})
            lone.add(tier->ports, -1 / smallest);
        row("units joined", -unlimited, 0, lone);
    }
    Terms paid;
    for (const Tier *tier : {&one, &two, &three})
        paid.add(tier->ports, 1);
    for (const auto &[kind, carrier] : fabric.portCarriers)
        paid.add(at(carrier), -1);
    row("ports paid", -unlimited, 0, paid);
    for (const auto &[kind, carrier] : fabric.portCarriers) {
        Terms ofKind; // all of them but those of a unit alone
        for (const FabricEnd &end : ends)
            if (end.cageKind == kind)
                ofKind.add(at(end.carrier), end.ports);
        if (fabric.portCarriers.size() < 2 || ofKind.isEmpty())
            continue;
        ofKind.add(alone.ports, -1);
        ofKind.add(at(carrier), -1);
        program.addRow(
            {named("ports paid of cages") + QStringLiteral(" %1").arg(kind), {}, -unlimited, 0, ofKind.entries()});
    }
    // Ports / ports down of a leaf in two tiers or three, at least as many as one port more than a switch has takes.
    const double fewestRows = std::ceil((std::floor(radix / rails) + 1) / down), fewestLeaves = rails * fewestRows;
    Terms leaves, someLeaves;
    leaves.add(one.isChosen, 1);
    someLeaves.add(one.isChosen, 1);
    for (const Tier *tier : {&two, &three}) {
        leaves.add(tier->ports, 1 / down);
        someLeaves.add(tier->isChosen, fewestLeaves);
    }
    leaves.add(leaf, -1);
    someLeaves.add(leaf, -1);
    row("leaves", -unlimited, 0, leaves);
    if (hasRailLeaves) { // a leaf of every rail for each row of servers that is begun
        Terms servers, leavesOfRows;
        for (const Tier *tier : {&two, &three})
            servers.add(tier->ports, 1 / rails / down);
        const int rows = addSum(named("rows of leaves"), servers, std::ceil(mostPorts / rails / down), true);
        leavesOfRows.add(rows, rails);
        leavesOfRows.add(one.isChosen, 1);
        leavesOfRows.add(leaf, -1);
        row("leaves of rows", -unlimited, 0, leavesOfRows);
    }
    row("fewest leaves", -unlimited, 0, someLeaves);
    if (isTorus) { // each cable between two leaves takes a port of both
        Terms cables;
        cables.add(leaf, up / 2);
        cables.add(at(fabric.uplinkCarrier), -1);
        cables.add(one.isChosen, -up / 2);
        row("uplinks", -unlimited, 0, cables);
        return;
    }
    Terms spines, someSpines; // for all uplinks in two tiers: half the leaves where the fabric is non-blocking
    spines.add(leaf, up / radix);
    spines.add(one.isChosen, -up / radix);
    spines.add(spine, -1);
    row("spines", -unlimited, 0, spines);
    someSpines.add(two.isChosen, std::ceil(fewestLeaves * up / radix));
    someSpines.add(spine, -1);
    row("fewest spines", -unlimited, 0, someSpines);
    const int uplink = at(fabric.uplinkCarrier);
    Terms uplinks; // of every leaf in two tiers
    uplinks.add(leaf, up);
    uplinks.add(uplink, -1);
    uplinks.add(one.isChosen, -up);
    row("uplinks", -unlimited, 0, uplinks);
    if (three.isChosen < 0)
        return;
    const double half = std::floor(radix / 2), mostLeaves = std::max(1.0, mostPorts / down + 1);
    Terms spinesOfThree; // half of their ports take uplinks in three tiers: as many as leaves where those share evenly
    spinesOfThree.add(leaf, up / half);
    spinesOfThree.add(spine, -1);
    // Half of them again, unless groups of leaves and spines are joined among themselves.
    const bool hasCores = rule.design.kind != FabricKind::DragonflyPlus;
    Terms cores;
    cores.add(leaf, up / half / 2);
    cores.add(core, -1);
    Terms uplinksOfThree; // half of every spine's ports besides; a cable between groups takes one of both spines
    uplinksOfThree.add(leaf, up);
    uplinksOfThree.add(spine, hasCores ? half : half / 2);
    uplinksOfThree.add(uplink, -1);
    for (const Tier *tier : {&alone, &one, &two}) {
        spinesOfThree.add(tier->isChosen, -mostLeaves);
        cores.add(tier->isChosen, -mostLeaves);
        uplinksOfThree.add(tier->isChosen, -2 * up * mostLeaves);
    }
    row("spines of three", -unlimited, 0, spinesOfThree);
    if (hasCores)
        row("cores", -unlimited, 0, cores);
    row("uplinks of three", -unlimited, 0, uplinksOfThree);
}

} // namespace cw::planner
