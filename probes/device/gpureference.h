// What a matrix product on the GPU is held against: operands are small whole numbers that every precision down to eight
// bits holds exactly, so that entries of the product can be worked out in integers on the host. No CUDA; tested on CPU.
#pragma once

#include "probes/device/kernels/both.h"

#include <cstddef>

namespace cw::probes {

/// Entry (row k, column m) of the left operand and (row k, column n) of the right: -2 … 2, without a period that the
/// product would add up to nothing.
CW_BOTH inline int leftEntry(std::size_t k, std::size_t m)
{
    return int((k * 3 + m * 7 + (k ^ m)) % 5) - 2;
}
CW_BOTH inline int rightEntry(std::size_t k, std::size_t n)
{
    return int((k * 5 + n * 3 + (k & n)) % 5) - 2;
}

/// Entry (m, n) of left^T x right over `depth` rows. Exact: at most 4 x depth.
inline long productEntry(std::size_t depth, std::size_t m, std::size_t n)
{
    long sum = 0;
    for (std::size_t k = 0; k < depth; ++k)
        sum += long(leftEntry(k, m)) * rightEntry(k, n);
    return sum;
}

/// A whole number from -2 to 2 in four bits (E2M1: sign, two of exponent with bias 1, one of mantissa).
CW_BOTH inline unsigned fourBits(int value)
{
    const unsigned size = value == 0 ? 0u : value == 1 || value == -1 ? 2u : 4u; // 0, 1 = 2^0, 2 = 2^1
    return value < 0 ? size | 8u : size;
}
/// Two of them in a byte, the first in the lower half.
CW_BOTH inline unsigned char fourBitPair(int first, int second)
{
    return static_cast<unsigned char>(fourBits(first) | fourBits(second) << 4);
}

} // namespace cw::probes
