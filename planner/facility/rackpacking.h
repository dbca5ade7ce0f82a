// Fills racks with items of a few kinds under several limits at once (height, power, weight, heat): vector bin packing
// over counted kinds. First-fit heuristics; where they miss the bound, a linear program over rack fillings (Gilmore and
// Gomory 1961: columns by a knapsack search) gives both a better bound and a filling to round up from. The bound holds
// for every packing of these kinds under these limits. Deterministic; pure.
#pragma once

#include <array>
#include <vector>

namespace cw::planner {

inline constexpr int packLimits = 4;
/// Height in units, watts, kilograms, watts of heat; in this order throughout. Zero = does not count here.
using PackSize = std::array<double, packLimits>;

struct PackKind {
    PackSize size{};
    int count = 0;
};

/// How many of each kind stand in one rack, and how many racks are filled so.
struct RackFilling {
    std::vector<int> perKind;
    int racks = 0;
};

struct Packing {
    std::vector<RackFilling> fillings;
    int racks = 0;
    int lowerBound = 0;
    [[nodiscard]] bool isProvenBest() const { return racks == lowerBound; }
};

/// A limit below zero is no limit. Every kind with a count must fit an empty rack by itself (`fitsAlone`).
[[nodiscard]] Packing packRacks(const std::vector<PackKind> &kinds, const PackSize &limits);
[[nodiscard]] bool fitsAlone(const PackSize &size, const PackSize &limits);

/// Bounds by sums and by pairs that cannot share a rack (Martello and Toth 1990, L2), the larger over all limits.
[[nodiscard]] int simpleLowerBound(const std::vector<PackKind> &kinds, const PackSize &limits);

} // namespace cw::planner
