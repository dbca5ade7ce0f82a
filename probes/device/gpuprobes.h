// The probes of a GPU by name: the same list whether they were built or not. Each is made in the file of its name;
// built without a CUDA compiler all of them say why they cannot run.
#pragma once

#include "probes/device/probe.h"

#include <array>

namespace cw::probes {

struct GpuProbeInfo {
    const char *name, *description;
};

inline constexpr GpuProbeInfo gpuMemoryInfo{"gpu.memory", "Device memory bandwidth: read, write, copy, triad, latency"};
inline constexpr GpuProbeInfo gpuMatrixInfo{
    "gpu.matrix", "Matrix products of a GPU through cuBLASLt, by precision, square and of a model's shapes"};
inline constexpr GpuProbeInfo gpuAttentionInfo{"gpu.attention",
                                               "Attention of a prompt and of one more token, by length of the cache"};
inline constexpr GpuProbeInfo gpuFusionInfo{"gpu.fusion", "Normalisation and activation, in steps and fused"};
inline constexpr GpuProbeInfo gpuLaunchInfo{"gpu.launch", "Time to launch a kernel, alone and in a graph"};
inline constexpr GpuProbeInfo gpuCopyInfo{"gpu.copy",
                                          "Copies between host and device: pinned, pageable, by memory node"};
inline constexpr GpuProbeInfo gpuPeerInfo{"gpu.peer", "Copies and latency between every two GPUs"};
inline constexpr GpuProbeInfo gpuCollectiveInfo{"gpu.collective",
                                                "All-reduce, all-gather and all-to-all over the GPUs of this machine"};
inline constexpr GpuProbeInfo gpuBlockInfo{"gpu.block", "A transformer block from end to end, prompt and next token"};

inline constexpr std::array<GpuProbeInfo, 9> gpuProbeInfos = {gpuMemoryInfo, gpuMatrixInfo,     gpuAttentionInfo,
                                                              gpuFusionInfo, gpuLaunchInfo,     gpuCopyInfo,
                                                              gpuPeerInfo,   gpuCollectiveInfo, gpuBlockInfo};

/// All of them, in the order of the list.
[[nodiscard]] std::vector<std::unique_ptr<Probe>> makeGpuProbes();
/// Address on the bus, by which the driver's library finds the device that CUDA counts as `device`; empty when unknown.
[[nodiscard]] std::string gpuBusId(int device);

} // namespace cw::probes
