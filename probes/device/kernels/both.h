// Marks a function that kernels and host references share: built for both sides by a CUDA compiler, plain C++
// elsewhere.
#pragma once

#ifdef __CUDACC__
#define CW_BOTH __host__ __device__
#define CW_KERNEL static __global__
#else
#define CW_BOTH
#define CW_KERNEL inline
#endif
