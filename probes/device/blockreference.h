// One transformer block as the probe runs it on a GPU, worked out for one token on the host: normalisation, queries,
// keys and values, attention, output, normalisation, gate and up, activation, down; no rotary positions and no weights
// of the norms. What the GPU keeps in bf16 is rounded here at the same places, sums are in double. No CUDA; tested on
// the CPU.
#pragma once

#include "probes/device/kernels/kernelmath.h"

#include <functional>
#include <vector>

namespace cw::probes {

struct BlockShape {
    std::size_t hidden, heads, keyHeads, inner; ///< heads of 128; four query heads share one of keys

    /// Width of a row of queries, keys and values.
    [[nodiscard]] std::size_t joined() const;
    [[nodiscard]] std::size_t attended() const; ///< width of all query heads
    [[nodiscard]] std::size_t weights() const;  ///< of the four products
};

/// Seeds of the operands, see `operandAt`.
enum BlockSeed : std::uint32_t { InputSeed = 11, JoinedSeed, OutputSeed, GateUpSeed, DownSeed, KeySeed, ValueSeed };

/// So that a product over `depth` operands of it and of inputs near one comes out near one.
[[nodiscard]] int weightShift(std::size_t depth);
inline constexpr int inputShift = 6;

using CacheEntry = std::function<double(std::size_t token, std::size_t head, std::size_t element)>;

/// The token's input by its number.
[[nodiscard]] std::vector<double> blockInput(const BlockShape &shape, std::size_t token);
/// Its queries, keys and values in a row.
[[nodiscard]] std::vector<double> blockJoined(const BlockShape &shape, const std::vector<double> &input);
/// What comes out for it when it sees `seen` tokens, itself among them.
[[nodiscard]] std::vector<double> blockOutput(const BlockShape &shape, const std::vector<double> &input,
                                              const std::vector<double> &joined, std::size_t seen,
                                              const CacheEntry &key, const CacheEntry &value);

} // namespace cw::probes
