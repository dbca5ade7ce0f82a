// The four kernels of STREAM (McCalpin 1995), compiled once for each instruction set the compiler can make, chosen at
// run time: narrow vectors leave a fifth of the bandwidth unused. Places from..to of arrays that do not overlap.
#pragma once

#include <cstddef>

namespace cw::probes {

using StreamKernel = void (*)(double *a, const double *b, const double *c, std::size_t from, std::size_t to);

struct StreamKernels {
    StreamKernel copy, scale, add, triad;
};

inline constexpr double streamScalar = 3.0;

/// Of the widest instruction set this processor has.
[[nodiscard]] StreamKernels bestStreamKernels();

} // namespace cw::probes
