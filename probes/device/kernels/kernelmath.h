// Numbers as kernels hold them: bf16 as bit patterns, two in a word, eight in sixteen bytes; and operands made from
// their index, the same on both sides. Built for host and device alike; tested on the CPU.
#pragma once

#include "probes/device/kernels/both.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cw::probes {

using Bf16 = std::uint16_t; ///< bit pattern: the upper half of a float

/// Two neighbours, read and written at once out of an array of bf16: the type may alias.
using PairBf16 [[gnu::may_alias]] = std::uint32_t;

/// Eight bf16, read and written at once.
struct alignas(16) [[gnu::may_alias]] EightBf16 {
    std::uint32_t pairs[4];
};

CW_BOTH inline float floatOfBits(std::uint32_t bits)
{
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

CW_BOTH inline float toFloat(Bf16 bits)
{
    return floatOfBits(std::uint32_t(bits) << 16);
}

/// To the nearest, ties to even. Not for NaN. The device has an instruction for it.
CW_BOTH inline Bf16 toBf16(float value)
{
#ifdef __CUDA_ARCH__
    Bf16 rounded = 0;
    asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(rounded) : "f"(value));
    return rounded;
#else
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return Bf16((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
#endif
}

/// The first of two neighbours lies in the lower half of the word.
CW_BOTH inline float firstOf(std::uint32_t pair)
{
    return floatOfBits(pair << 16);
}
CW_BOTH inline float secondOf(std::uint32_t pair)
{
    return floatOfBits(pair & 0xffff0000u);
}
CW_BOTH inline std::uint32_t pairOf(float first, float second)
{
#ifdef __CUDA_ARCH__
    std::uint32_t pair = 0;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(second), "f"(first)); // the first source is the upper half
    return pair;
#else
    return std::uint32_t(toBf16(first)) | std::uint32_t(toBf16(second)) << 16;
#endif
}

/// 2 to the power x; far below zero it is nothing, as softmax needs it.
CW_BOTH inline float powerOfTwo(float x)
{
#ifdef __CUDA_ARCH__
    float power = 0;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(power) : "f"(x));
    return power;
#else
    return std::exp2(x);
#endif
}

/// A word that looks random for every index (the finaliser of MurmurHash3, Appleby 2011).
CW_BOTH inline std::uint32_t scatter(std::uint32_t x)
{
    x ^= x >> 16;
    x *= 0x85ebca6bu;
    x ^= x >> 13;
    x *= 0xc2b2ae35u;
    return x ^ (x >> 16);
}

/// Operand number `index` of the array `seed`: -128 … 127 times 2^-`shift`, which bf16 holds exactly. Root mean square
/// about 74 x 2^-shift.
CW_BOTH inline float operandAt(std::uint32_t seed, std::size_t index, int shift)
{
    const std::uint32_t word = scatter(std::uint32_t(index) + scatter(seed + std::uint32_t(index >> 32)));
    return float(int(word & 0xffu) - 128) / float(1u << shift);
}

} // namespace cw::probes
