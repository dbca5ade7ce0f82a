// Runs the kernels of the probes on the CPU, word for word: every thread of a block is a fibre, barriers and exchanges
// of a warp switch between them, and the tensor cores do what the PTX manual says of them. One thread, always the same
// order. Include it before any header of probes/device/kernels.
#pragma once

#include "probes/device/kernels/kernelmath.h"

#include <ucontext.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#define __device__
#define __shared__ static
#define __launch_bounds__(...)

namespace emulated {

struct Place {
    unsigned x = 1, y = 1, z = 1;
};

inline constexpr unsigned warpSize = 32;

struct Barrier {
    unsigned arrived = 0, generation = 0;
};

struct Warp {
    Barrier barrier;
    std::array<float, warpSize> values{};
    std::array<std::array<std::uint32_t, 4>, warpSize> left{};
    std::array<std::array<std::uint32_t, 2>, warpSize> right{};
    std::array<const cw::probes::Bf16 *, warpSize> rows{};
};

/// The block that runs now.
struct Block {
    std::vector<Warp> warps;
    Barrier barrier;
    std::vector<ucontext_t> fibres;
    std::vector<bool> ended;
    std::vector<std::vector<std::pair<cw::probes::Bf16 *, const cw::probes::Bf16 *>>>
        copies; ///< on their way, by thread
    ucontext_t scheduler{};
    unsigned current = 0;
    std::function<void()> body;
};

inline Block *block = nullptr;

inline void yield()
{
    swapcontext(&block->fibres[block->current], &block->scheduler);
}

inline void meet(Barrier &barrier, unsigned count)
{
    const unsigned generation = barrier.generation;
    if (++barrier.arrived == count) {
        barrier.arrived = 0;
        ++barrier.generation;
        return;
    }
    while (barrier.generation == generation)
        yield();
}

inline unsigned lane()
{
    return block->current % warpSize;
}

inline Warp &warp()
{
    return block->warps[block->current / warpSize];
}

inline void meetWarp()
{
    meet(warp().barrier, warpSize);
}

} // namespace emulated

inline emulated::Place threadIdx, blockIdx, blockDim, gridDim;

namespace emulated {

inline void fibreMain()
{
    block->body();
    block->ended[block->current] = true;
    yield();
}

inline void prepareFibre(Block &now, unsigned thread, char *stack, std::size_t stackBytes)
{
    getcontext(&now.fibres[thread]);
    now.fibres[thread].uc_stack.ss_sp = stack;
    now.fibres[thread].uc_stack.ss_size = stackBytes;
    now.fibres[thread].uc_link = nullptr;
    makecontext(&now.fibres[thread], fibreMain, 0);
}

/// Switches from thread to thread until all have ended.
inline void runBlock(Block &now)
{
    const auto threads = unsigned(now.fibres.size());
    block = &now;
    for (unsigned left = threads; left > 0;)
        for (unsigned t = 0; t < threads; ++t) {
            if (now.ended[t])
                continue;
            now.current = t;
            threadIdx = {t, 0, 0};
            swapcontext(&now.scheduler, &now.fibres[t]);
            left -= now.ended[t] ? 1 : 0;
        }
    block = nullptr;
}

/// Runs `body` for every thread of every block; threads a multiple of a warp.
inline void launch(Place grid, unsigned threads, const std::function<void()> &body)
{
    constexpr std::size_t stackBytes = std::size_t(64) << 10;
    std::vector<std::unique_ptr<char[]>> stacks;
    for (unsigned t = 0; t < threads; ++t)
        stacks.push_back(std::make_unique<char[]>(stackBytes));
    gridDim = grid;
    blockDim = {threads, 1, 1};
    for (unsigned i = 0; i < grid.x * grid.y * grid.z; ++i) {
        blockIdx = {i % grid.x, i / grid.x % grid.y, i / grid.x / grid.y};
        Block now;
        now.warps.resize(threads / warpSize);
        now.fibres.resize(threads);
        now.ended.assign(threads, false);
        now.copies.resize(threads);
        now.body = body;
        for (unsigned t = 0; t < threads; ++t)
            prepareFibre(now, t, stacks[t].get(), stackBytes);
        runBlock(now);
    }
}

} // namespace emulated

inline void __syncthreads()
{
    emulated::meet(emulated::block->barrier, unsigned(emulated::block->fibres.size()));
}

inline float __shfl_sync(unsigned, float value, int source)
{
    emulated::warp().values[emulated::lane()] = value;
    emulated::meetWarp();
    const float theirs = emulated::warp().values[unsigned(source) % emulated::warpSize];
    emulated::meetWarp(); // nobody writes before everybody has read
    return theirs;
}

inline float __shfl_xor_sync(unsigned all, float value, int distance)
{
    return __shfl_sync(all, value, int(emulated::lane() ^ unsigned(distance)));
}

namespace cw::probes {

/// The two matrices are put together from all lanes by the manual's layout, multiplied, and this lane's four entries
/// taken: nothing of the kernel's own thinking about lanes is used.
inline void multiplyTiles(float (&sum)[4], const std::uint32_t (&left)[4], const std::uint32_t (&right)[2])
{
    emulated::Warp &warp = emulated::warp();
    const unsigned me = emulated::lane();
    for (unsigned w = 0; w < 4; ++w)
        warp.left[me][w] = left[w];
    for (unsigned w = 0; w < 2; ++w)
        warp.right[me][w] = right[w];
    emulated::meetWarp();
    float a[16][16], b[16][8];
    for (unsigned l = 0; l < emulated::warpSize; ++l) {
        const unsigned group = l / 4, column = l % 4 * 2;
        for (unsigned w = 0; w < 4; ++w) {
            a[group + w % 2 * 8][column + w / 2 * 8] = firstOf(warp.left[l][w]);
            a[group + w % 2 * 8][column + w / 2 * 8 + 1] = secondOf(warp.left[l][w]);
        }
        for (unsigned w = 0; w < 2; ++w) {
            b[column + w * 8][group] = firstOf(warp.right[l][w]);
            b[column + w * 8 + 1][group] = secondOf(warp.right[l][w]);
        }
    }
    const unsigned group = me / 4, column = me % 4 * 2;
    for (unsigned c = 0; c < 4; ++c)
        for (unsigned k = 0; k < 16; ++k)
            sum[c] += a[group + c / 2 * 8][k] * b[k][column + c % 2];
    emulated::meetWarp();
}

/// Rows named by the lanes; matrix m stands at lanes 8 m … 8 m + 7.
inline void loadFour(std::uint32_t (&words)[4], const Bf16 *row)
{
    emulated::Warp &warp = emulated::warp();
    const unsigned me = emulated::lane(), group = me / 4, column = me % 4 * 2;
    warp.rows[me] = row;
    emulated::meetWarp();
    for (unsigned m = 0; m < 4; ++m)
        words[m] = std::uint32_t(warp.rows[m * 8 + group][column]) | std::uint32_t(warp.rows[m * 8 + group][column + 1])
                                                                         << 16;
    emulated::meetWarp();
}

inline void loadFourTurned(std::uint32_t (&words)[4], const Bf16 *row)
{
    emulated::Warp &warp = emulated::warp();
    const unsigned me = emulated::lane(), group = me / 4, column = me % 4 * 2;
    warp.rows[me] = row;
    emulated::meetWarp();
    for (unsigned m = 0; m < 4; ++m)
        words[m] = std::uint32_t(warp.rows[m * 8 + column][group]) | std::uint32_t(warp.rows[m * 8 + column + 1][group])
                                                                         << 16;
    emulated::meetWarp();
}

/// Arrives only with the wait, so that a kernel that reads too early is caught.
inline void copyAhead(Bf16 *to, const Bf16 *from)
{
    emulated::block->copies[emulated::block->current].emplace_back(to, from);
}

inline void waitForCopies()
{
    for (const auto &[to, from] : emulated::block->copies[emulated::block->current])
        std::memcpy(to, from, 16);
    emulated::block->copies[emulated::block->current].clear();
}

} // namespace cw::probes
