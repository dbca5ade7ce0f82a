// Normalisation (RMSNorm: Zhang and Sennrich 2019) and activation (SiLU times gate: Shazeer 2020), each in steps and
// fused. One block a row; widths are multiples of eight. Run on the CPU by the emulated grid of the tests.
#pragma once

#include "probes/device/kernels/kernelmath.h"

namespace cw::probes {

inline constexpr int rowThreads = 256; ///< of the kernels that take one row a block
inline constexpr float normEpsilon = 1e-5f;

CW_BOTH inline float silu(float x)
{
    return x / (1 + expf(-x));
}

/// The sum over all threads of the block, known to each of them.
__device__ inline float sumOfBlock(float value)
{
    constexpr int lanes = 32;
    __shared__ float sums[rowThreads / lanes];
    for (int distance = lanes / 2; distance > 0; distance /= 2)
        value += __shfl_xor_sync(0xffffffffu, value, distance);
    if (threadIdx.x % lanes == 0)
        sums[threadIdx.x / lanes] = value;
    __syncthreads();
    float total = 0;
    for (int warp = 0; warp < int(blockDim.x) / lanes; ++warp)
        total += sums[warp];
    __syncthreads(); // the next sum may write again
    return total;
}

/// out = a + b, element by element.
CW_KERNEL void addRows(const EightBf16 *a, const EightBf16 *b, EightBf16 *out, int eights)
{
    const std::size_t row = std::size_t(blockIdx.x) * eights;
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 left = a[row + i], right = b[row + i];
        EightBf16 sum;
        for (int p = 0; p < 4; ++p)
            sum.pairs[p] = pairOf(firstOf(left.pairs[p]) + firstOf(right.pairs[p]),
                                  secondOf(left.pairs[p]) + secondOf(right.pairs[p]));
        out[row + i] = sum;
    }
}

/// out = x over its root mean square.
CW_KERNEL void normRows(const EightBf16 *x, EightBf16 *out, int eights)
{
    const std::size_t row = std::size_t(blockIdx.x) * eights;
    float squares = 0;
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 eight = x[row + i];
        for (int p = 0; p < 4; ++p)
            squares +=
                firstOf(eight.pairs[p]) * firstOf(eight.pairs[p]) + secondOf(eight.pairs[p]) * secondOf(eight.pairs[p]);
    }
    const float scale = 1 / sqrtf(sumOfBlock(squares) / float(eights * 8) + normEpsilon);
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 eight = x[row + i];
        EightBf16 normed;
        for (int p = 0; p < 4; ++p)
            normed.pairs[p] = pairOf(firstOf(eight.pairs[p]) * scale, secondOf(eight.pairs[p]) * scale);
        out[row + i] = normed;
    }
}

/// Both at once: sum = a + b, out = sum over its root mean square. The row stays with its threads between the two.
CW_KERNEL void addAndNormRows(const EightBf16 *a, const EightBf16 *b, EightBf16 *sum, EightBf16 *out, int eights)
{
    constexpr int mostEights = 8; // a thread: rows of up to 16,384
    const std::size_t row = std::size_t(blockIdx.x) * eights;
    EightBf16 kept[mostEights];
    float squares = 0;
    for (int k = 0, i = int(threadIdx.x); k < mostEights && i < eights; ++k, i += int(blockDim.x)) {
        const EightBf16 left = a[row + i], right = b[row + i];
        for (int p = 0; p < 4; ++p) {
            kept[k].pairs[p] = pairOf(firstOf(left.pairs[p]) + firstOf(right.pairs[p]),
                                      secondOf(left.pairs[p]) + secondOf(right.pairs[p]));
            squares += firstOf(kept[k].pairs[p]) * firstOf(kept[k].pairs[p]) +
                       secondOf(kept[k].pairs[p]) * secondOf(kept[k].pairs[p]);
        }
        sum[row + i] = kept[k];
    }
    const float scale = 1 / sqrtf(sumOfBlock(squares) / float(eights * 8) + normEpsilon);
    for (int k = 0, i = int(threadIdx.x); k < mostEights && i < eights; ++k, i += int(blockDim.x)) {
        EightBf16 normed;
        for (int p = 0; p < 4; ++p)
            normed.pairs[p] = pairOf(firstOf(kept[k].pairs[p]) * scale, secondOf(kept[k].pairs[p]) * scale);
        out[row + i] = normed;
    }
}

/// out = silu(x). Rows of the input may lie further apart than they are wide.
CW_KERNEL void activateRows(const EightBf16 *x, EightBf16 *out, int eights)
{
    const std::size_t row = std::size_t(blockIdx.x) * eights;
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 eight = x[row + i];
        EightBf16 active;
        for (int p = 0; p < 4; ++p)
            active.pairs[p] = pairOf(silu(firstOf(eight.pairs[p])), silu(secondOf(eight.pairs[p])));
        out[row + i] = active;
    }
}

/// out = a times b, element by element.
CW_KERNEL void multiplyRows(const EightBf16 *a, const EightBf16 *b, EightBf16 *out, int eights)
{
    const std::size_t row = std::size_t(blockIdx.x) * eights;
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 left = a[row + i], right = b[row + i];
        EightBf16 product;
        for (int p = 0; p < 4; ++p)
            product.pairs[p] = pairOf(firstOf(left.pairs[p]) * firstOf(right.pairs[p]),
                                      secondOf(left.pairs[p]) * secondOf(right.pairs[p]));
        out[row + i] = product;
    }
}

/// Both at once: out = silu(gate) times up, which lie `rowStep` eights apart from row to row.
CW_KERNEL void activateAndMultiplyRows(const EightBf16 *gate, const EightBf16 *up, EightBf16 *out, int eights,
                                       int rowStep)
{
    const std::size_t from = std::size_t(blockIdx.x) * rowStep, to = std::size_t(blockIdx.x) * eights;
    for (int i = int(threadIdx.x); i < eights; i += int(blockDim.x)) {
        const EightBf16 left = gate[from + i], right = up[from + i];
        EightBf16 product;
        for (int p = 0; p < 4; ++p)
            product.pairs[p] = pairOf(silu(firstOf(left.pairs[p])) * firstOf(right.pairs[p]),
                                      silu(secondOf(left.pairs[p])) * secondOf(right.pairs[p]));
        out[to + i] = product;
    }
}

/// Operands by their index, see `operandAt`.
CW_KERNEL void fillOperands(Bf16 *out, std::size_t count, std::uint32_t seed, int shift)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < count;
         i += gridDim.x * std::size_t(blockDim.x))
        out[i] = toBf16(operandAt(seed, i, shift));
}

} // namespace cw::probes
