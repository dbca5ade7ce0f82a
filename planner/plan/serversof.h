// How many servers one unit of a system is: what logs, is managed, runs a host's software and takes network addresses.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Servers in one unit of a system: the trays of a rack, one for a server; none for a workstation, which joins the
/// network of its room, and for a pod.
[[nodiscard]] int serversOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
