// Which compute fabric of a site a switch belongs to, and whose units hang from it: a site may have several fabrics
// side by side, of servers with unlike ports, and they may be of one switch model. Read from the order in which a
// design lists them: the leaves of a fabric, what stands above them, its ports, its uplinks. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/facility/racklayout.h"
#include "planner/plan/design.h"

#include <map>
#include <set>

namespace cw::planner {

struct SwitchFabric {
    std::map<std::pair<QString, QString>, int> switches; ///< role and part -> how many at the fullest
    std::map<int, int> ports;                            ///< period -> ports of servers
    std::set<QString> offers;                            ///< whose units have these ports; all of the site if not told
    QStringList systems;                                 ///< ids of theirs, each once
    int begins = 0;                                      ///< first period in which units meet on it
};

/// In the order of the design; empty where the site has no compute fabric. `whole` is the design from which `design`
/// was taken, and says when each begins.
[[nodiscard]] std::vector<SwitchFabric> switchFabricsAt(const QString &site, const Design &design, const Design &whole,
                                                        const catalog::CatalogSnapshot &catalog);
/// Index into them; -1 for a switch beside the compute fabrics. `devices` are those of the site's layout, by name.
[[nodiscard]] int fabricOf(const RackDevice &device, const std::vector<RackDevice> &devices,
                           const std::vector<SwitchFabric> &fabrics);

} // namespace cw::planner
