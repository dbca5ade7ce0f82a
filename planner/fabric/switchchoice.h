// Which switch joins the ports of a site, and what one switch and one port cost there. Chosen: the lowest price per
// port among switches that cover the port's speed and speak a protocol of its adapter; without any price, the slowest
// that covers it, at the labelled range `switch_port_price_fallback`. Pure.
#pragma once

#include "planner/cost/hardwareunit.h"
#include "planner/fabric/fabricrule.h"

namespace cw::planner {

struct PortWish {
    Bandwidth speed;
    bool infiniBand = false, ethernet = false;
};

/// nullptr when no switch of the catalog covers the wish.
[[nodiscard]] const catalog::Switch *chooseSwitch(const catalog::CatalogSnapshot &catalog, const PortWish &wish);

/// A rule without its `portsPerUnit`.
[[nodiscard]] FabricRule ruleFor(const PortWish &wish, const SiteProfile &site, Passports &passports);

} // namespace cw::planner
