#include "probes/device/matrixkernel.h"

#include "probes/device/streamkernel.h"

namespace cw::probes {

#define CW_DECLARE_KERNEL(suffix)                                                                                      \
    void multiplyFloat_##suffix(const float *, const float *, float *, std::size_t, std::size_t, std::size_t);         \
    void multiplyBf16_##suffix(const unsigned short *, const unsigned short *, unsigned short *, std::size_t,          \
                               std::size_t, std::size_t);                                                              \
    StreamKernels streamKernels_##suffix();

CW_DECLARE_KERNEL(base)
#ifdef CW_X86_VARIANTS
CW_DECLARE_KERNEL(v3)
CW_DECLARE_KERNEL(v4)
#endif

namespace {

#ifdef CW_X86_VARIANTS
// The features that the two levels add and that our kernels use (x86-64 psABI, section "micro-architecture levels").
bool hasLevel4()
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512cd");
}

bool hasLevel3()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
}
#endif

} // namespace

MatrixKernel bestMatrixKernel()
{
#ifdef CW_X86_VARIANTS
    if (hasLevel4())
        return {"x86-64-v4", multiplyFloat_v4, multiplyBf16_v4};
    if (hasLevel3())
        return {"x86-64-v3", multiplyFloat_v3, multiplyBf16_v3};
#endif
    return {"the compiler's default", multiplyFloat_base, multiplyBf16_base};
}

StreamKernels bestStreamKernels()
{
#ifdef CW_X86_VARIANTS
    if (hasLevel4())
        return streamKernels_v4();
    if (hasLevel3())
        return streamKernels_v3();
#endif
    return streamKernels_base();
}

} // namespace cw::probes
