// How the compute fabric of owned servers may be built, beside the fat tree of old: rail-optimised, rail-only,
// dragonfly+, or a torus of leaf switches. The need names them by words ("topology"); an offer's id names the one its
// units hang from
// ("buy/hall-1/dgx-h100/rail-only"), as it names thin leaves. Counts take the fewest switches: the bill, the drawings
// and the cable list start from the same. Rail-optimised: NVIDIA DGX SuperPOD reference architecture (RA-11333-001).
// Rail-only: Wang and others (Hot Interconnects 2024). Dragonfly+: Shpiner and others (HiPINEB 2017). Torus of
// switches: as OpenSM's torus-2QoS routes it. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/fabric/fabriccounts.h"
#include "planner/perf/networktiers.h"
#include "planner/plan/topologywords.h"

namespace cw::planner {

/// How the servers of an offer are joined.
struct FabricDesign {
    FabricKind kind = FabricKind::FatTree;
    Oversubscription leaf; ///< of a kind that `canBeThin`
    bool operator==(const FabricDesign &) const = default;
};

/// A word of `topologyWords`.
[[nodiscard]] QString topologyWord(FabricKind kind);
[[nodiscard]] FabricKind topologyOf(const QString &word); ///< an unknown word is a fat tree
/// The topologies a need lists, in its order; a fat tree where it lists none.
[[nodiscard]] std::vector<FabricKind> topologiesOf(const QStringList &words);
[[nodiscard]] QString topologyName(FabricKind kind); ///< "rail-only network", in running text
/// Its leaves may have fewer ports up than down: a fat tree or a rail-optimised network.
[[nodiscard]] bool canBeThin(FabricKind kind);

/// Id of an offer whose units hang from such a network: names nothing for a non-blocking fat tree.
[[nodiscard]] QString offerIdWith(const QString &offer, FabricDesign design);
[[nodiscard]] FabricDesign designOf(const QString &offer);
/// What tells a fabric from others: "rail-only", "2:1", "rail-optimised 2:1"; empty for a non-blocking fat tree.
[[nodiscard]] QString designText(FabricDesign design);

/// Rails of a server of this system: as many as it has ports; 0 where it has none.
[[nodiscard]] int railsOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog);
/// Rails of its servers in a network of this kind; 1 where the kind has none.
[[nodiscard]] int railsIn(FabricKind kind, const catalog::System &system, const catalog::CatalogSnapshot &catalog);
/// Why servers of this system, on this switch, cannot be joined so; empty = they can.
[[nodiscard]] QString unfitReason(FabricKind kind, const catalog::System &system, const catalog::Switch &chosen,
                                  int radix, const catalog::CatalogSnapshot &catalog);
/// Server ports up to which such a network is the fat tree's: one switch, or two tiers of a dragonfly+.
[[nodiscard]] int portsOfTree(FabricKind kind, int radix);

/// What to count: `ports` of servers in all, on `rails` each where the kind has rails.
[[nodiscard]] FabricSpec designSpec(FabricDesign design, int ports, int radix, int rails);
/// Counted on where no switch carries so many, so that a bill is never too small.
[[nodiscard]] FabricCounts countsOfDesign(FabricDesign design, int ports, int radix, int rails);

/// Ports of a leaf of a torus: to its servers, and to its six neighbours in all.
[[nodiscard]] PortShare torusShare(int radix);
/// Where such a network carries less than what enters it, for the step time; a fat tree has `leaf` for that.
[[nodiscard]] NetworkTiers tiersOfDesign(FabricKind kind, int radix, double portsPerAccelerator);

} // namespace cw::planner
