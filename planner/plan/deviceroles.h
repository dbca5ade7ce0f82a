// What the role of a part beside the units of a design tells: "leaf", "inband-spine", "oob-leaf" are switches; "port",
// "uplink", "storage-uplink" are cables; "egress", "data-copy", "data-move", "history" are what a provider bills;
// others are nodes. Values of DesignExtra::role and RackDevice::role.
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

/// Billed by a provider, by volume.
[[nodiscard]] inline bool isBilledRole(const QString &role)
{
    return role == QLatin1String("egress") || role == QLatin1String("data-copy") ||
           role == QLatin1String("data-move") || role == QLatin1String("history");
}

/// A switch or a node: it stands in a rack, draws power, arrives.
[[nodiscard]] inline bool isDeviceRole(const QString &role)
{
    return !isCableRole(role) && !isBilledRole(role);
}

/// A switch of the compute fabric, not of a network beside it.
[[nodiscard]] inline bool isComputeSwitchRole(const QString &role)
{
    return isSwitchRole(role) && !role.contains(QLatin1Char('-'));
}

} // namespace cw::planner
