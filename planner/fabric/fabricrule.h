// The compute fabric of one site, first version: one switch model, one tier when all ports fit one switch, else a
// non-blocking two-tier fat tree: leaves = ceil(2 p / r), spines = ceil(leaves / 2) for p server ports and radix r
// (Al-Fares 2008, folded Clos with half of each leaf facing up). Needed where two or more accelerator units stand together.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/cost/offer.h"

namespace cw::planner {

struct FabricRule {
    QString site;
    QString switchId;      ///< empty: no switch with a known port count fits; a finding says so
    int radix = 0;
    std::vector<std::pair<int, int>> portsPerUnit; ///< offer index -> compute ports of one unit
    std::vector<UnitCostItem> perSwitch;  ///< price, power as energy, maintenance
    std::vector<UnitCostItem> perPort;    ///< cable and transceivers of one server port and its share of uplinks
    Power powerPerSwitch;
    int rackUnitsPerSwitch = 1;
};

struct SwitchCount {
    int leaves = 0;
    int spines = 0;
};
/// Exact counts for `ports` server ports; one switch counts as one leaf.
[[nodiscard]] SwitchCount switchesFor(int ports, int radix);

[[nodiscard]] std::vector<FabricRule> fabricRules(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                  const std::vector<Offer> &offers, FigureBook &book);

} // namespace cw::planner
