// What the role of a part beside the units of a design tells: "leaf", "inband-spine", "oob-leaf" are switches; "port",
// "uplink", "storage-uplink" are cables; others are nodes. Values of DesignExtra::role and RackDevice::role.
#pragma once

#include <QString>

namespace cw::planner {

[[nodiscard]] inline bool isSwitchRole(const QString &role)
{
    return role.endsWith(QLatin1String("leaf")) || role.endsWith(QLatin1String("spine")) ||
           role.endsWith(QLatin1String("core"));
}

[[nodiscard]] inline bool isCableRole(const QString &role)
{
    return role.endsWith(QLatin1String("port")) || role.endsWith(QLatin1String("uplink"));
}

/// A switch of the compute fabric, not of a network beside it.
[[nodiscard]] inline bool isComputeSwitchRole(const QString &role)
{
    return isSwitchRole(role) && !role.contains(QLatin1Char('-'));
}

} // namespace cw::planner
