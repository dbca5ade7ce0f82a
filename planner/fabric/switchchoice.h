// Which switch joins the ports of a site, and what one switch and one port cost there. Chosen: the lowest price per
// port among switches that cover the port's speed and speak a protocol of its adapter; without any price, the slowest
// that covers it, at the labelled range `switch_port_price_fallback`. Pure.
#pragma once

#include "planner/cost/hardwareunit.h"
#include "planner/fabric/fabricrule.h"
#include "planner/fabric/linkmedia.h"
#include "planner/fabric/switchfilter.h"

namespace cw::planner {

struct PortWish {
    Bandwidth speed;
    bool infiniBand = false, ethernet = false;
};

/// What the compute ports of a system ask for; nullopt for a workstation (it joins the network of its room), for a node
/// without accelerators (it has no part in their traffic) and for systems without known ports. A port whose protocol is
/// not told is an Ethernet port.
[[nodiscard]] std::optional<PortWish> portWishOf(const catalog::System &system,
                                                 const catalog::CatalogSnapshot &catalog);

/// The same ports in a fabric of this kind: a torus of switches takes InfiniBand where the adapters speak it.
[[nodiscard]] PortWish wishIn(FabricKind kind, PortWish wish);

/// Links of the wished speed one port of the switch carries by splitting: Ethernet ports split as far as the
/// catalog's planning values say; InfiniBand ports are counted split already. At least 1.
[[nodiscard]] int linksPerPort(const catalog::Switch &chosen, const PortWish &wish,
                               const catalog::CatalogSnapshot &catalog);

/// nullptr when no switch of the catalog that is allowed covers the wish.
[[nodiscard]] const catalog::Switch *chooseSwitch(const catalog::CatalogSnapshot &catalog, const PortWish &wish,
                                                  const SwitchFilter &isAllowed = anySwitch);

/// One switch at a site: purchase, installation, support, energy, colocation; its power, height and share of a rack.
struct PricedSwitch {
    std::vector<UnitCostItem> items;
    Power power, powerMax;
    QString powerPassport, pricePassport;
    int rackUnits = 1;
    double rackShare = 0;
    std::optional<double> weightKg;
    std::vector<Finding> findings; ///< a price or power that is not published
};
[[nodiscard]] PricedSwitch priceSwitch(const catalog::Switch &chosen, const SiteProfile &site, Passports &passports);

/// Purchase of `quantity` cables with their ends, as `linkPrice` has them.
[[nodiscard]] UnitCostItem cableItem(const char *part, const QString &description, const LinkWish &wish,
                                     double quantity, Passports &passports);

/// A rule without its `portsPerUnit`.
[[nodiscard]] FabricRule ruleFor(const PortWish &wish, FabricKind kind, const SiteProfile &site, Passports &passports);

} // namespace cw::planner
