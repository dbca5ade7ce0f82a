// Matrix products on the host through Eigen, compiled once for each instruction set the compiler can make, chosen at
// run time. C = A B, column-major, square; columns from..to of C.
#pragma once

#include <cstddef>
#include <string>

namespace cw::probes {

struct MatrixKernel {
    std::string instructions; ///< "x86-64-v3"
    void (*multiplyFloat)(const float *a, const float *b, float *c, std::size_t n, std::size_t from, std::size_t to);
    /// Operands and result as bf16 bit patterns, sums in fp32.
    void (*multiplyBf16)(const unsigned short *a, const unsigned short *b, unsigned short *c, std::size_t n,
                         std::size_t from, std::size_t to);
};

/// The widest this processor has.
[[nodiscard]] MatrixKernel bestMatrixKernel();

} // namespace cw::probes
