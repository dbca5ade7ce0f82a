// Embodied carbon of hardware from published footprints. A published value is matched to an accelerator by its chip
// name
// ("H100", "B200"); several values give a band from the smallest to the largest, because boundaries differ. No value
// for a chip: absent, and the caller falls back on the planning value `embodied_accelerator_kg`. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct EmbodiedFact {
    Band kilograms;        ///< kg CO2e per accelerator
    Provenance provenance; ///< of the largest value
    QStringList items;     ///< names of the values it spans
};

/// So many times a planning value of the catalog, in kg CO2e.
struct EmbodiedPiece {
    const char *planningValue;
    double count = 0;
};
/// What stands around the accelerators of a machine: a host for eight of them with its flash, as hosts are published,
/// or one plain server, published without much, with its flash and disks.
[[nodiscard]] std::vector<EmbodiedPiece> embodiedAround(int accelerators, std::optional<double> flashTb, bool hasDisks);
/// What stands around rented accelerators: their share of a host of eight, however few of it an instance takes.
[[nodiscard]] std::vector<EmbodiedPiece> embodiedAroundRented(int accelerators);

/// The chip's own name: first word of the accelerator's name with a letter and a digit ("H100 SXM5 80GB" gives "H100").
[[nodiscard]] QString chipName(const catalog::Accelerator &accelerator);

[[nodiscard]] std::optional<EmbodiedFact> embodiedOfAccelerator(const catalog::CatalogSnapshot &catalog,
                                                                const catalog::Accelerator &accelerator);

} // namespace cw::planner
