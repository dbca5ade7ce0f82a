// The compute fabric of one site as the program sees it: one switch model, one tier when all ports fit one switch, else
// a non-blocking fat tree of two or three tiers: leaves = ceil(2 p / r), spines = ceil(leaves / 2) for p server ports
// and radix r (Al-Fares 2008, folded Clos with half of each leaf facing up). The counts are those of fabriccounts.h
// with links dealt out in turn (a test holds the two together). Needed where two or more accelerator units stand
// together. Offers of one site that need different port speeds or protocols get a rule each: a site may have several
// rules, and no offer stands in two of them.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/cost/offer.h"
#include "planner/fabric/topologychoice.h"

#include <map>

namespace cw::planner {

struct FabricRule {
    QString site;
    QString switchId; ///< empty: no switch with a known port count fits; a finding says so
    int radix = 0;    ///< ports at the speed of a server port: 128 for 64 ports of twice that speed, split
    std::vector<std::pair<int, int>> portsPerUnit; ///< offer index -> compute ports of one unit
    /// Offer index -> kind of the cages its ports sit in, from 0; none = 0. Cables of one kind fit no other.
    std::map<int, int> cageKinds;
    [[nodiscard]] int cageKindOf(int offer) const;
    std::vector<UnitCostItem> perSwitch; ///< price, power as energy, maintenance
    std::vector<UnitCostItem> perPort;   ///< cable and transceivers of one server port
    std::vector<UnitCostItem> perUplink; ///< cable and transceivers between two switches
    FabricDesign design;                 ///< how its switches are joined
    int rails = 1;                       ///< ports of a server, each on a rail of its own; 1 where there are no rails
    /// Equal networks side by side: a rail-only network is one for each rail.
    [[nodiscard]] int copies() const { return design.kind == FabricKind::RailOnly ? rails : 1; }
    std::optional<double> weightPerSwitch; ///< kg
    Power powerPerSwitch;
    QString powerPassport; ///< figure of `powerPerSwitch`
    int rackUnitsPerSwitch = 1;
    double rackSharePerSwitch = 0;         ///< racks one switch takes
    std::optional<Band> embodiedPerSwitch; ///< kg CO2e of making one
    QString passport;                      ///< figure of the choice
    std::vector<Finding> findings;         ///< no priced switch, assumed price or power
};

struct SwitchCount {
    int leaves = 0;
    int spines = 0; ///< of the second tier
    int cores = 0;  ///< of the third tier, 0 up to `maxTwoTierPorts`
    [[nodiscard]] int all() const { return leaves + spines + cores; }
    bool operator==(const SwitchCount &) const = default;
};
/// Ports a non-blocking two-tier fabric of this radix can carry: radix^2 / 2.
[[nodiscard]] int maxTwoTierPorts(int radix);
/// Exact counts for `ports` server ports; one switch counts as one leaf; none for no ports.
[[nodiscard]] SwitchCount switchesFor(int ports, int radix);

[[nodiscard]] std::vector<FabricRule> fabricRules(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                  const std::vector<Offer> &offers, FigureBook &book);

} // namespace cw::planner
