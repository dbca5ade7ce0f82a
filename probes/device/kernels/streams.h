// Kernels that stream device memory, sixteen bytes a thread and step, in a grid-stride loop. Counted as STREAM and
// nvbandwidth count: bytes read plus bytes written. Kernels: built by a CUDA compiler, or run on the CPU by the
// emulated grid of the tests.
#pragma once

#include "probes/device/kernels/both.h"

#include <cstddef>

namespace cw::probes {

struct alignas(16) TwoDoubles {
    double x, y;
};

inline constexpr double triadScalar = 3.0;

/// What the arrays b and c hold at double number i.
CW_BOTH inline double streamB(std::size_t i)
{
    return 1 + double(i % 7);
}
CW_BOTH inline double streamC(std::size_t i)
{
    return 2 + double(i % 5);
}

__device__ inline std::size_t firstIndex()
{
    return blockIdx.x * std::size_t(blockDim.x) + threadIdx.x;
}
__device__ inline std::size_t indexStep()
{
    return gridDim.x * std::size_t(blockDim.x);
}

CW_KERNEL void fillStreams(TwoDoubles *b, TwoDoubles *c, std::size_t pairs)
{
    for (std::size_t i = firstIndex(); i < pairs; i += indexStep()) {
        b[i] = {streamB(2 * i), streamB(2 * i + 1)};
        c[i] = {streamC(2 * i), streamC(2 * i + 1)};
    }
}

/// The sum of each thread's part goes to `sums`, one a thread: without it the reading would be left out.
CW_KERNEL void readStream(const TwoDoubles *b, double *sums, std::size_t pairs)
{
    double sum = 0;
    for (std::size_t i = firstIndex(); i < pairs; i += indexStep()) {
        const TwoDoubles two = b[i];
        sum += two.x + two.y;
    }
    sums[firstIndex()] = sum;
}

CW_KERNEL void writeStream(TwoDoubles *a, double value, std::size_t pairs)
{
    for (std::size_t i = firstIndex(); i < pairs; i += indexStep())
        a[i] = {value, value};
}

CW_KERNEL void copyStream(TwoDoubles *a, const TwoDoubles *b, std::size_t pairs)
{
    for (std::size_t i = firstIndex(); i < pairs; i += indexStep())
        a[i] = b[i];
}

CW_KERNEL void triadStream(TwoDoubles *a, const TwoDoubles *b, const TwoDoubles *c, std::size_t pairs)
{
    for (std::size_t i = firstIndex(); i < pairs; i += indexStep()) {
        const TwoDoubles left = b[i], right = c[i];
        a[i] = {left.x + triadScalar * right.x, left.y + triadScalar * right.y};
    }
}

/// Follows the links of `next` from `start`, `steps` times, with one thread: each step waits for the one before, so
/// that the time over the steps is the latency of the memory. Leaves the place it came to.
CW_KERNEL void chaseLinks(const unsigned *next, unsigned start, unsigned steps, unsigned *place)
{
    unsigned at = start;
    for (unsigned i = 0; i < steps; ++i)
        at = next[at];
    *place = at;
}

/// Adds `from` to `to`: the step of a ring that reduces.
CW_KERNEL void addStream(float *to, const float *from, std::size_t count)
{
    for (std::size_t i = firstIndex(); i < count; i += indexStep())
        to[i] += from[i];
}

} // namespace cw::probes
