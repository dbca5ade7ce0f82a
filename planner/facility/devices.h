// The devices that a design puts into rooms of ours (own halls and colocation): one entry per server, node and switch,
// named and with its size, power and weight from the catalog. Rented cloud units stand in rooms of others and are not
// here; ports and cables are not devices. Every one that ever stands there is listed with its time: where servers are
// replaced, the new ones beside those that leave. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/racklayout.h"
#include "planner/plan/design.h"

#include <map>

namespace cw::planner {

struct SiteDevices {
    QString site;
    std::vector<RackDevice> devices; ///< by role (system, node, core, spine, leaf), part and number
    QStringList unknown;             ///< "the height of X", "the weight of X": each once
    /// Periods of the state in which the site is fullest (nameplate power of what stands there), the first of equal
    /// ones. Where nothing is ever taken out, everything stands there then.
    ServiceSpan shown = {};
    [[nodiscard]] bool isRenewed() const; ///< something leaves before the horizon ends
};

/// What stands at a site in a period, in the same order.
[[nodiscard]] SiteDevices standingIn(const SiteDevices &ever, int period);
/// States of a site one after the other, each between two changes of what stands there; those without a device left
/// out.
[[nodiscard]] std::vector<ServiceSpan> statesOf(const std::vector<RackDevice> &ever);

/// By site id. Empty when the design holds nothing of our own.
[[nodiscard]] std::vector<SiteDevices> devicesOf(const Design &design, const catalog::CatalogSnapshot &catalog);

/// One device of a catalog part (system, switch or storage system), without name; nullopt for parts that stand in no
/// rack. `unknown` collects what the catalog does not say.
[[nodiscard]] std::optional<RackDevice> deviceOf(const QString &part, const QString &role,
                                                 const catalog::CatalogSnapshot &catalog, QStringList &unknown);

/// Units of each offer where most are in service; of equal periods the one in which most of them work, then the last.
/// Rooms and what they lose are judged there.
[[nodiscard]] std::map<QString, const DesignUnits *> fullestUnits(const Design &design);

/// Cloud places of the design with the units rented there at most.
[[nodiscard]] std::vector<std::pair<QString, int>> rentedPlaces(const Design &design);

} // namespace cw::planner
