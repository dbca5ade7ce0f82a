// Whether a node of the catalog keeps its data on hard disks; its flash is then for the system and for metadata. Pure.
#pragma once

#include <QString>

namespace cw::catalog {

/// By the id of a system: the catalog names such nodes so ("stor-hdd-60").
[[nodiscard]] inline bool isDiskNode(const QString &system)
{
    return system.contains(QLatin1String("hdd"));
}

} // namespace cw::catalog
