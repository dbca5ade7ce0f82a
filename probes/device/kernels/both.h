// What kernels and host references share: built for both sides by a CUDA compiler, plain C++ elsewhere.
#pragma once

#ifdef __CUDACC__
#define CW_BOTH __host__ __device__
#define CW_KERNEL static __global__
/// Of a loop whose counter chooses registers.
#define CW_UNROLL _Pragma("unroll")
/// Shared memory of a block as the launch sizes it; `count` bf16 are used.
#define CW_BLOCK_MEMORY(name, count)                                                                                   \
    extern __shared__ uint4 name##Bytes[];                                                                             \
    Bf16 *const name = reinterpret_cast<Bf16 *>(name##Bytes)
#else
#define CW_BOTH
#define CW_KERNEL inline
#define CW_UNROLL
#define CW_BLOCK_MEMORY(name, count) alignas(16) static Bf16 name[count]
#endif
