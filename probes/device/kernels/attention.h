// What both kernels of attention share: grouped heads of 128 (Ainslie and others 2023) over keys and values in bf16,
// without ever writing the scores (Dao 2023). Written for every GPU from sm_80 on: a library tuned for one of them may
// be faster, so figures are of these kernels.
#pragma once

#include "probes/device/kernels/kernelmath.h"
#include "probes/device/kernels/tensorcore.h"

namespace cw::probes {

inline constexpr int headSize = 128;
inline constexpr int headGroup = 4;                ///< query heads that share a head of keys and values
inline constexpr int attentionThreads = 128;       ///< of both kernels
inline constexpr float scoreScale = 0.0883883476f; ///< 1 / sqrt(128)
inline constexpr float log2OfE = 1.44269504f;
inline constexpr float noScore = -1e30f;

/// Where things lie, in elements: from one token to the next and from one head to the next.
struct HeadLayout {
    std::size_t tokenStep, headStep, sequenceStep;
};

} // namespace cw::probes
