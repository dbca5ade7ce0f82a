// What the program chose, as counts. The plan file keeps it under `design`; costing and certificate start from it.
// Values.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/plan.h"

namespace cw::planner {

struct DesignUnits {
    QString offer; ///< offer id
    QString system, site, procurement;
    int period = 0;
    int active = 0;  ///< in service in this period
    int added = 0;   ///< bought or leased at its start; 0 for rented units
    int retired = 0; ///< taken out of service at its start
    bool operator==(const DesignUnits &) const = default;
};

struct DesignReplicas {
    QString candidate;
    QString workload, offer;
    int period = 0;
    int count = 0;
    double unitsPerReplica = 0;
    double capacityPerReplica = 0;
    bool operator==(const DesignReplicas &) const = default;
};

/// Switches and the like that follow from the units of a site.
struct DesignExtra {
    QString site, part, category, role; ///< role: leaf, spine, port, rack, spare, node
    int period = 0;
    int active = 0, added = 0;
    bool operator==(const DesignExtra &) const = default;
};

/// Bought units that leave before the end of the horizon: what they fetch depends on their age.
struct DesignSale {
    QString offer;
    int bought = 0, retired = 0; ///< periods
    int count = 0;
    bool operator==(const DesignSale &) const = default;
};

struct Design {
    std::vector<DesignUnits> units;
    std::vector<DesignReplicas> replicas;
    std::vector<DesignExtra> extras;
    std::vector<DesignSale> sales;
    bool operator==(const Design &) const = default;
};

[[nodiscard]] Json designToJson(const Design &design, const Horizon &horizon); ///< periods as ISO months
[[nodiscard]] Result<Design> designFromJson(const Json &json, const Horizon &horizon);

} // namespace cw::planner
