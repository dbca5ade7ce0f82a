// Puts attention of a prompt on the default stream: the kernel wants more shared memory than a launch gives unasked.
#pragma once

#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/attendprompt.h"

namespace cw::probes {

/// `tokens` is a multiple of promptTile; see attendPrompt for the rest.
inline void launchPrompt(std::size_t tokens, std::size_t heads, const Bf16 *queries, const HeadLayout &queryLayout,
                         const Bf16 *keys, const Bf16 *values, const HeadLayout &keyLayout, Bf16 *out,
                         const HeadLayout &outLayout)
{
    check(cudaFuncSetAttribute(attendPrompt, cudaFuncAttributeMaxDynamicSharedMemorySize, promptSharedBytes),
          "asking for shared memory");
    attendPrompt<<<dim3(unsigned(tokens / promptTile), unsigned(heads)), attentionThreads, promptSharedBytes>>>(
        queries, queryLayout, keys, values, keyLayout, out, outLayout);
}

} // namespace cw::probes
