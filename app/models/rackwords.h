// What a rack drawing says: the kind of a device, what a place refuses and why. Pure.
#pragma once

#include "planner/facility/rackmoves.h"

#include <array>

namespace cw::app {

/// Kinds of devices as the legend tells them apart; each has a series of the charts and a word.
enum class DeviceKind { System, Spare, Node, Switch, Other, Before };
inline constexpr std::array deviceKinds{DeviceKind::System, DeviceKind::Spare, DeviceKind::Node,
                                        DeviceKind::Switch, DeviceKind::Other, DeviceKind::Before};
[[nodiscard]] DeviceKind deviceKind(const planner::RackDevice &device);
[[nodiscard]] QString deviceKindWord(DeviceKind kind);
/// Index of the series whose colour the kind has.
[[nodiscard]] int deviceKindSeries(DeviceKind kind);

/// "34.5 kW", "0.58 kW".
[[nodiscard]] QString kilowattText(double watts);
/// Why a device cannot stand there, as a sentence with the figures; empty where it can.
[[nodiscard]] QString refusalText(const planner::RackFit &fit, const planner::RackDevice &device, const QString &rack,
                                  int unit);

} // namespace cw::app
