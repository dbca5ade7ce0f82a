// NetBox's words for ports and cables, from what the catalog says of the plug that sits there. Internal to
// netboxfiles.cpp. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/fabric/cableplan.h"

namespace cw::app {

/// The plug at an end of a run: "QSFP-DD", "OSFP flat top", "RJ45". Empty = no cable fits, or the catalog does not
/// say.
[[nodiscard]] QString plugOf(const planner::CablePlan &plan, const planner::CableRun &run, bool atA);

/// "infiniband-ndr", "400gbase-x-qsfpdd", "1000base-t"; "other" where NetBox has no word for it.
[[nodiscard]] QString netboxPortType(const QString &protocol, double gbps, const QString &plug);

/// "cat6", "dac-passive", "smf"; empty where no cable fits.
[[nodiscard]] QString netboxCableType(const planner::LinkMedium *medium, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
