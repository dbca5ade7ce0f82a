// What one link costs with its ends. Where a vendor has quoted parts that make such a link, their prices hold: a cable,
// or two transceivers and a fibre, each shared by the links it carries. Else the planning value per 400 Gbit/s of speed
// holds (`cable_per_port_price`), and `management_cable_price` up to 10 Gbit/s. Never both: a part that is within the
// price of a link is not charged again. Pure.
#pragma once

#include "planner/cost/passports.h"
#include "planner/fabric/linkmedia.h"

namespace cw::planner {

/// In the plan's currency; absent where the catalog has neither.
[[nodiscard]] std::optional<Known> linkPrice(const LinkWish &wish, Passports &passports);

/// Whose quote prices this cable or transceiver; empty = its price is published, or there is none.
[[nodiscard]] QString quoteOf(const QString &part, const catalog::CatalogSnapshot &catalog);

/// Ports of management switches run at this speed at most; their prices do not follow from those of fast ports.
inline constexpr double managementGigabits = 10;
/// Planning prices of ports and cables are stated for this speed.
inline constexpr double plannedGigabits = 400;

} // namespace cw::planner
