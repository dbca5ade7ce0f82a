#include "probes/device/matrixkernel.h"

namespace cw::probes {

#define CW_DECLARE_KERNEL(suffix)                                                                                      \
    void multiplyFloat_##suffix(const float *, const float *, float *, std::size_t, std::size_t, std::size_t);         \
    void multiplyBf16_##suffix(const unsigned short *, const unsigned short *, unsigned short *, std::size_t,          \
                               std::size_t, std::size_t);

CW_DECLARE_KERNEL(base)
#ifdef CW_X86_VARIANTS
CW_DECLARE_KERNEL(v3)
CW_DECLARE_KERNEL(v4)
#endif

MatrixKernel bestMatrixKernel()
{
#ifdef CW_X86_VARIANTS
    // The features that the two levels add and that Eigen uses (x86-64 psABI, section "micro-architecture levels").
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd"))
        return {"x86-64-v4", multiplyFloat_v4, multiplyBf16_v4};
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2"))
        return {"x86-64-v3", multiplyFloat_v3, multiplyBf16_v3};
#endif
    return {"the compiler's default", multiplyFloat_base, multiplyBf16_base};
}

} // namespace cw::probes
