// What a matrix product on the GPU is held against. Operands are noise close to a normal distribution, since operands
// of few bits let a GPU draw less power and clock higher than a model would; every one is a whole number that its
// precision holds exactly, so that an entry of the product can be worked out on the host. No CUDA; tested on CPU.
#pragma once

#include "probes/device/kernels/kernelmath.h"

namespace cw::probes {

/// How a precision holds the noise: rounded to `bits` significant ones after `shift` bits are cut off. The value is the
/// whole number times `unit`. `tail`: as many bits again behind the point, for precisions wide enough to need them.
struct NoiseForm {
    int bits, shift;
    double unit;
    bool tail = false;
};

inline constexpr double noiseRms = 37837.2; ///< root mean square of the noise: sqrt(4 x (65536² - 1) / 12)

/// -131070 … 131070: the sum of four halves of words less its mean.
CW_BOTH inline int noiseAt(std::uint32_t seed, std::size_t index)
{
    const std::uint32_t one = scatter(std::uint32_t(index) + scatter(seed + std::uint32_t(index >> 32))),
                        two = scatter(one ^ seed);
    return int((one & 0xffffu) + (one >> 16) + (two & 0xffffu) + (two >> 16)) - 131070;
}

/// To `bits` significant bits, ties to even.
CW_BOTH inline int significant(int value, int bits)
{
    const unsigned size = value < 0 ? unsigned(-value) : unsigned(value);
    int dropped = 0;
    while (size >> dropped >= 1u << bits)
        ++dropped;
    if (dropped == 0)
        return value;
    const unsigned kept = size >> dropped, rest = size & ((1u << dropped) - 1), half = 1u << (dropped - 1);
    const unsigned rounded = (kept + (rest > half || (rest == half && kept % 2 == 1) ? 1 : 0)) << dropped;
    return value < 0 ? -int(rounded) : int(rounded);
}

/// Operand number `index` of the array `seed`, as its precision holds it.
CW_BOTH inline double operandOf(const NoiseForm &form, std::uint32_t seed, std::size_t index)
{
    const int whole = significant(noiseAt(seed, index) / (1 << form.shift), form.bits);
    const double tail = form.tail ? double(scatter(~std::uint32_t(index) ^ seed)) / 4294967296.0 : 0;
    return (double(whole) + tail) * form.unit;
}

/// Entry (m, n) of left^T x right over `depth` rows, both stored column by column: seeds 1 and 2.
inline double productEntry(const NoiseForm &form, std::size_t depth, std::size_t m, std::size_t n)
{
    double sum = 0;
    for (std::size_t k = 0; k < depth; ++k)
        sum += operandOf(form, 1, m * depth + k) * operandOf(form, 2, n * depth + k);
    return sum;
}

/// A whole number from -3 to 3 in four bits (E2M1: sign, two of exponent with bias 1, one of mantissa).
CW_BOTH inline unsigned fourBits(int value)
{
    const unsigned size = unsigned(value < 0 ? -value : value);
    const unsigned code = size == 0 ? 0u : size == 3 ? 5u : 2u * size; // 1 = 2^0, 2 = 2^1, 3 = 2^1 x 1.5
    return value < 0 ? code | 8u : code;
}
/// Two of them in a byte, the first in the lower half.
CW_BOTH inline unsigned char fourBitPair(int first, int second)
{
    return static_cast<unsigned char>(fourBits(first) | fourBits(second) << 4);
}

} // namespace cw::probes
