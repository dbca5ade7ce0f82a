// A torus: accelerators linked to their neighbours in two or three dimensions, without switches. Pods of tensor
// processors are built of cubes of 4 x 4 x 4 joined by optical circuit switches: the faces of a cube carry 6 x 16
// optical links, and the two ends of one line through the pod meet on one switch (Jouppi et al., ISCA 2023). Pure.
#pragma once

#include "catalog/base/result.h"
#include "planner/fabric/fabriccounts.h"

#include <cstdint>
#include <vector>

namespace cw::planner {

/// Links = for each dimension of n: none for n = 1, half the accelerators for n = 2 (both ways round lead to the same
/// neighbour), else as many as accelerators, of which one in n closes a ring.
[[nodiscard]] Result<FabricCounts> countTorus(const std::vector<int> &dimensions);

struct OpticalPod {
    std::int64_t cubes = 0;
    std::int64_t opticalLinks = 0;    ///< accelerator to optical switch
    std::int64_t electricalLinks = 0; ///< inside cubes
    int switches = 0;                 ///< one for each pair of opposite places on the faces
    std::int64_t portsPerSwitch = 0;  ///< in use
    bool operator==(const OpticalPod &) const = default;
};
/// Three dimensions, each a multiple of 4; an error otherwise.
[[nodiscard]] Result<OpticalPod> opticalPod(const std::vector<int> &dimensions);

/// Three dimensions, as even as can be, of a pod whose size alone is published; multiples of 4 where the size allows.
/// Empty when `chips` is below 1.
[[nodiscard]] std::vector<int> evenDimensions(std::int64_t chips);

} // namespace cw::planner
