// Compiled once per instruction set with CW_KERNEL_STREAM naming the variant. Includes nothing with code of its own, so
// that the linker never mixes code of one instruction set into another.
#include "probes/device/streamkernel.h"

namespace cw::probes {

namespace {

void copy(double *__restrict a, const double *__restrict b, const double *__restrict, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        a[i] = b[i];
}

void scale(double *__restrict a, const double *__restrict b, const double *__restrict, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        a[i] = streamScalar * b[i];
}

void add(double *__restrict a, const double *__restrict b, const double *__restrict c, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        a[i] = b[i] + c[i];
}

void triad(double *__restrict a, const double *__restrict b, const double *__restrict c, std::size_t from,
           std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        a[i] = b[i] + streamScalar * c[i];
}

} // namespace

StreamKernels CW_KERNEL_STREAM()
{
    return {copy, scale, add, triad};
}

} // namespace cw::probes
