// Scale-up domains: the links between accelerators that need no network card (NVLink, Infinity Fabric, ICI,
// NeuronLink), with the switches inside them. They come with the servers or racks; the counts say what is there. From
// the catalog's table scale_up. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <cstdint>
#include <optional>

namespace cw::planner {

struct ScaleUpDomain {
    QString link;
    QString wiring;                                      ///< switched, full mesh, 2D torus, 3D torus
    QString switchName;                                  ///< empty = no switches
    int accelerators = 0, switches = 0, switchTrays = 0; ///< of one domain
    int linksPerAccelerator = 0;
    Provenance provenance;
};

struct ScaleUpCounts {
    ScaleUpDomain domain;
    std::int64_t domains = 0, switches = 0, switchTrays = 0;
    std::int64_t links = 0; ///< switched: accelerator to switch; else between two accelerators
};

/// nullopt where the catalog does not say, or there is no such link.
[[nodiscard]] std::optional<ScaleUpDomain> scaleUpOf(const QString &acceleratorId,
                                                     const catalog::CatalogSnapshot &catalog);
/// Of so many accelerators in systems of `perSystem`: a domain larger than a system spans several, a smaller one
/// stands in each.
[[nodiscard]] ScaleUpCounts countScaleUp(const ScaleUpDomain &domain, std::int64_t accelerators, int perSystem);

} // namespace cw::planner
