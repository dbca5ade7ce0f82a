// Collectives over n members in a ring, as chunks that move: which chunk a member sends to the next in a step. A reduce
// in n - 1 steps leaves each member one finished chunk, a gather in n - 1 steps brings all chunks to all (Patarasuk and
// Yuan 2009). Bus bandwidth as nccl-tests defines it (doc/PERFORMANCE.md). No CUDA; tested on the CPU.
#pragma once

#include <cstddef>

namespace cw::probes {

/// The chunk that `member` sends to its right neighbour in `step` of the reduce.
[[nodiscard]] constexpr int reduceChunk(int member, int step, int members)
{
    return (member - step % members + members) % members;
}

/// The same in the gather that follows: members start with the chunk the reduce left them, which is number member + 1.
[[nodiscard]] constexpr int gatherChunk(int member, int step, int members)
{
    return (member + 1 - step % members + members) % members;
}

struct ChunkRange {
    std::size_t first = 0, count = 0;
};

/// Chunk `chunk` of `count` elements: all equal but for a rest that is shared out.
[[nodiscard]] constexpr ChunkRange chunkRange(std::size_t count, int chunk, int members)
{
    const std::size_t first = count * std::size_t(chunk) / std::size_t(members);
    return {first, count * (std::size_t(chunk) + 1) / std::size_t(members) - first};
}

/// What the bytes of a collective over its time are multiplied with to be those of each link.
[[nodiscard]] constexpr double allReduceBusFactor(int members)
{
    return 2.0 * (members - 1) / members;
}
/// Of all-gather and all-to-all; the bytes are those of the whole result.
[[nodiscard]] constexpr double gatherBusFactor(int members)
{
    return double(members - 1) / members;
}

} // namespace cw::probes
