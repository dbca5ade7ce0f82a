// The compute fabrics a design has at its sites: which systems meet on which switches, with exact counts. Systems of
// one site whose ports differ in speed or protocol stand in fabrics of their own. Decoding counts the bill with
// `countsOfTree`; drawings and cable lists start from `siteFabrics`, so that both say the same. Pure.
#pragma once

#include "planner/fabric/fabriccounts.h"
#include "planner/fabric/switchchoice.h"
#include "planner/plan/design.h"

namespace cw::planner {

/// A tree for so many node ports, links dealt out in turn: the fewest switches; non-blocking unless its leaves are
/// thin. More ports than three tiers carry are counted on, so that a bill is never too small; `siteFabrics` then says
/// that such a network cannot be built.
[[nodiscard]] FabricSpec treeSpec(int ports, int radix, Oversubscription leaf = {});
[[nodiscard]] FabricCounts countsOfTree(int ports, int radix, Oversubscription leaf = {});

struct FabricMember {
    QString system; ///< catalog id
    int units = 0;  ///< in the fullest period
    int portsPerUnit = 0;
    QString role = QStringLiteral("system");  ///< of the devices: system, control, storage, leaf, …
    QString portStem = QStringLiteral("nic"); ///< what a port is called, before its number
    double gbps = 0;                          ///< of its ports where its cards are slower; 0 = the fabric's
    bool operator==(const FabricMember &) const = default;
};

struct SiteFabric {
    QString site;
    QString name;               ///< "compute", "compute 2": unique at its site
    QString switchId;           ///< empty when no switch of the catalog carries the ports
    QString protocol;           ///< of the switch
    double linkGbps = 0;        ///< node to leaf
    double uplinkGbps = 0;      ///< between switches
    int linksPerSwitchPort = 1; ///< ports are split into so many
    std::vector<FabricMember> members;
    std::vector<FabricMember> others = {}; ///< what hangs from it at other times may be of these; units at most
    int period = 0;                        ///< the fullest
    int membersIn = 0;                     ///< period whose units `members` are
    int begins = 0;                        ///< first period in which units meet on it
    FabricSpec spec;
    FabricCounts counts;
    QString problem;    ///< why it cannot be built, and what would fit; empty = it can
    QString rolePrefix; ///< of its switches' roles: "inband-" of "inband-leaf"; empty for a compute fabric
};

/// By site and speed. Sites with a single unit have no fabric.
[[nodiscard]] std::vector<SiteFabric> siteFabrics(const Design &design, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
