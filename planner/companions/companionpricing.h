// Prices of what stands beside the servers, at one site: switches of the companion networks, nodes with the cables they
// bring, and cables. Internal to planner/companions.
#pragma once

#include "planner/companions/companionrule.h"
#include "planner/cost/siteprofile.h"
#include "planner/fabric/networkwords.h"

namespace cw::planner {

class CompanionPricing {
public:
    /// What is left out for want of a part is added to `findings`, each once; what the price of a piece rests on
    /// stands in the piece.
    CompanionPricing(const SiteProfile &site, Passports &passports, std::vector<Finding> &findings);

    /// Ports of the switch of a network whose speed is this planning value; 0 = the catalog has no speed, or no switch
    /// that may be bought, which is said.
    [[nodiscard]] int radix(const char *speed);
    [[nodiscard]] CompanionPiece networkSwitch(const QString &role, const char *speed);
    /// A cable between two switches of a network: "inband", "storage".
    [[nodiscard]] CompanionPiece uplink(const char *network, const char *speed);
    /// The rent of a way of so many Gbit/s out of the site, to its users and to the other sites.
    [[nodiscard]] CompanionPiece wideArea(const Known &gbps);
    /// A node with its management cables and so many storage cables.
    [[nodiscard]] CompanionPiece node(const catalog::System &system, const char *role, const char *category,
                                      int storagePorts);
    [[nodiscard]] CompanionPiece serverCables(const CompanionLayout &layout);
    /// Of one server, to the storage network; `gbps` of its own cards where those are slower, else 0.
    [[nodiscard]] CompanionPiece storageCables(const CompanionLayout &layout, double gbps);
    /// That speed of the cards of a server or node.
    [[nodiscard]] double slowerStorageCards(const catalog::System &system) const;
    /// One more card of a node's kind, by its id in the catalog's table of cards.
    [[nodiscard]] CompanionPiece adapter(const QString &card, const char *role);
    [[nodiscard]] bool knowsAdapter(const catalog::System &node) const;
    /// Of one out-of-band port of what stands in a rack beside its servers.
    [[nodiscard]] CompanionPiece partCable();
    /// Adds cables of a network ("storage", "inband", "oob") to the items of a piece, as fast as the network and the
    /// node they go to, if one is named.
    void addCables(std::vector<UnitCostItem> &items, const char *network, int quantity,
                   const catalog::System *node = nullptr);

private:
    void addCablesOf(std::vector<UnitCostItem> &items, const NetworkWords &words, int quantity, double slower);
    [[nodiscard]] std::optional<double> gigabits(const char *speed) const;
    [[nodiscard]] const catalog::Switch *switchOf(const char *speed) const;
    [[nodiscard]] Finding withoutSwitch(const char *speed, double gbps) const;
    [[nodiscard]] std::optional<Known> adapterPrice(const catalog::FactTable &table, const QStringList &row,
                                                    std::vector<Finding> &findings);
    void add(std::vector<Finding> found);
    [[nodiscard]] int ports(const char *id) const;

    const SiteProfile &site_;
    Passports &passports_;
    std::vector<Finding> &findings_;
};

/// Cards that a node without accelerators lacks where networks join it by so many ports; it has one port a card.
[[nodiscard]] int missingAdapters(const catalog::System &node, int ports);
/// The row of a card in the catalog's table of cards; nullptr = it has none.
[[nodiscard]] const QStringList *adapterRow(const QString &card, const catalog::CatalogSnapshot &catalog);
/// Whether the need excludes the card or its maker.
[[nodiscard]] bool isAdapterLeftOut(const QString &card, const Need &need, const catalog::CatalogSnapshot &catalog);

/// The catalog's node for control plane and monitoring; nullptr = none.
[[nodiscard]] const catalog::System *controlNode(const Need &need, const catalog::CatalogSnapshot &catalog);
/// The catalog's plain node for a duty its id names ("login", "prep"); nullptr = none.
[[nodiscard]] const catalog::System *nodeFor(const Need &need, const catalog::CatalogSnapshot &catalog,
                                             const char *duty);

} // namespace cw::planner
