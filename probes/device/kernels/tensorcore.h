// The instructions around the tensor cores that our kernels use, with the layout the PTX manual gives them ("Matrix
// fragments for mma.m16n8k16 with floating point type", "ldmatrix", "cp.async"). Lane l of a warp, with r = l / 4 and c
// = l % 4 * 2:
//   left (16 x 16, rows): words 0 … 3 hold columns c, c+1 of row r; of row r+8; columns c+8, c+9 of row r; of row r+8
//   right (16 x 8, columns): words 0, 1 hold rows c, c+1 and c+8, c+9 of column r
//   sum (16 x 8): 0, 1 are columns c, c+1 of row r; 2, 3 of row r+8
// Without a CUDA compiler they are only declared: the emulated grid of the tests performs them by this text.
#pragma once

#include "probes/device/kernels/kernelmath.h"

namespace cw::probes {

#ifdef __CUDACC__

/// sum += left x right, bf16 operands, sums in fp32; all lanes of the warp together.
__device__ inline void multiplyTiles(float (&sum)[4], const std::uint32_t (&left)[4], const std::uint32_t (&right)[2])
{
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
                 "{%0,%1,%2,%3};"
                 : "+f"(sum[0]), "+f"(sum[1]), "+f"(sum[2]), "+f"(sum[3])
                 : "r"(left[0]), "r"(left[1]), "r"(left[2]), "r"(left[3]), "r"(right[0]), "r"(right[1]));
}

/// Four 8 x 8 matrices from shared memory: lanes 8 m … 8 m + 7 name the rows of matrix m; lane l gets columns c, c+1 of
/// row r of each, in the order of the matrices.
__device__ inline void loadFour(std::uint32_t (&words)[4], const Bf16 *row)
{
    const auto address = unsigned(__cvta_generic_to_shared(row));
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];"
                 : "=r"(words[0]), "=r"(words[1]), "=r"(words[2]), "=r"(words[3])
                 : "r"(address));
}

/// The same, turned: lane l gets rows c, c+1 of column r of each.
__device__ inline void loadFourTurned(std::uint32_t (&words)[4], const Bf16 *row)
{
    const auto address = unsigned(__cvta_generic_to_shared(row));
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];"
                 : "=r"(words[0]), "=r"(words[1]), "=r"(words[2]), "=r"(words[3])
                 : "r"(address));
}

/// Sixteen bytes from device memory to shared memory, on their way until `waitForCopies`; both ends aligned to them.
__device__ inline void copyAhead(Bf16 *to, const Bf16 *from)
{
    const auto address = unsigned(__cvta_generic_to_shared(to));
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(address), "l"(from) : "memory");
}
/// Until all of this thread's copies have arrived; other threads know it after a barrier.
__device__ inline void waitForCopies()
{
    asm volatile("cp.async.wait_all;" ::: "memory");
}

#else

void multiplyTiles(float (&sum)[4], const std::uint32_t (&left)[4], const std::uint32_t (&right)[2]);
void loadFour(std::uint32_t (&words)[4], const Bf16 *row);
void loadFourTurned(std::uint32_t (&words)[4], const Bf16 *row);
void copyAhead(Bf16 *to, const Bf16 *from);
void waitForCopies();

#endif

} // namespace cw::probes
