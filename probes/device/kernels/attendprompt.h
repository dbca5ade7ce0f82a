// A prompt against itself, which the tensor cores bound. A block keeps 128 queries and goes through keys and values 64
// at a time; the values come while scores are worked out, the next keys while values are summed. Run on the CPU by the
// emulated grid of the tests.
#pragma once

#include "probes/device/kernels/attention.h"

namespace cw::probes {

inline constexpr int promptTile = 128; ///< queries of a block
inline constexpr int promptKeys = 64;  ///< keys and values at a time
inline constexpr int promptRow =
    headSize + 8; ///< elements from row to row in shared memory: they start in different banks
inline constexpr int promptSharedBytes = (promptTile + 2 * promptKeys) * promptRow * int(sizeof(Bf16));

/// Grid (query tiles, query heads, sequences), `promptSharedBytes` of shared memory a block; every token sees itself
/// and those before it. The number of tokens is a multiple of the tile. Four warps of 32 queries each; scores and
/// weights stay in registers.
CW_KERNEL void __launch_bounds__(attentionThreads, 2)
    attendPrompt(const Bf16 *queries, HeadLayout queryLayout, const Bf16 *keys, const Bf16 *values,
                 HeadLayout keyLayout, Bf16 *out, HeadLayout outLayout)
{
    constexpr int steps = headSize / 16, keyTiles = promptKeys / 8, valueTiles = headSize / 8;
    constexpr int halves = promptTile / (attentionThreads / 32) / 16; // of sixteen queries, in a warp
    constexpr int eightsOfRow = headSize / 8;
    CW_BLOCK_MEMORY(memory, promptSharedBytes / sizeof(Bf16));
    Bf16 *const queryTile = memory, *const keyTile = queryTile + promptTile * promptRow,
                *const valueTile = keyTile + promptKeys * promptRow;
    const int lane = int(threadIdx.x) % 32, warp = int(threadIdx.x) / 32;
    const int row = lane / 4, pair = lane % 4 * 2;
    // The longest rows first: they end last.
    const int tile = int(gridDim.x - 1 - blockIdx.x);
    const int queryHead = int(blockIdx.y), keyHead = queryHead / headGroup;
    const int firstQuery = tile * promptTile + warp * halves * 16; // of this warp
    const std::size_t keyBase = blockIdx.z * keyLayout.sequenceStep + keyHead * keyLayout.headStep;
    const auto fetch = [&](Bf16 *to, int rows, const Bf16 *from, std::size_t tokenStep) {
        for (int i = int(threadIdx.x); i < rows * eightsOfRow; i += attentionThreads)
            copyAhead(to + i / eightsOfRow * promptRow + i % eightsOfRow * 8,
                      from + std::size_t(i / eightsOfRow) * tokenStep + i % eightsOfRow * 8);
    };
    const auto fetchKeys = [&](Bf16 *to, const Bf16 *all, int keyBlock) {
        fetch(to, promptKeys, all + keyBase + std::size_t(keyBlock) * promptKeys * keyLayout.tokenStep,
              keyLayout.tokenStep);
    };
    fetch(queryTile, promptTile,
          queries + blockIdx.z * queryLayout.sequenceStep + queryHead * queryLayout.headStep +
              std::size_t(tile) * promptTile * queryLayout.tokenStep,
          queryLayout.tokenStep);
    fetchKeys(keyTile, keys, 0);

    float acc[halves][valueTiles][4] = {}, greatest[halves][2], sum[halves][2];
    CW_UNROLL
    for (int h = 0; h < halves; ++h)
        for (int low = 0; low < 2; ++low) {
            greatest[h][low] = noScore;
            sum[h][low] = 0;
        }
    const int keyBlocks = (tile + 1) * promptTile / promptKeys;
    for (int keyBlock = 0; keyBlock < keyBlocks; ++keyBlock) {
        waitForCopies();
        __syncthreads(); // the keys are there, and nobody reads the values of before
        fetchKeys(valueTile, values, keyBlock);
        float score[halves][keyTiles][4] = {};
        CW_UNROLL
        for (int s = 0; s < steps; ++s) {
            std::uint32_t query[halves][4];
            CW_UNROLL
            for (int h = 0; h < halves; ++h)
                loadFour(query[h],
                         queryTile + ((warp * halves + h) * 16 + lane % 16) * promptRow + s * 16 + lane / 16 * 8);
            CW_UNROLL
            for (int n = 0; n < keyTiles; n += 2) {
                std::uint32_t words[4]; // of two times eight keys: the sixteen elements of this step
                loadFour(words, keyTile + (n * 8 + lane / 16 * 8 + lane % 8) * promptRow + s * 16 + lane / 8 % 2 * 8);
                const std::uint32_t right[2][2] = {{words[0], words[1]}, {words[2], words[3]}};
                CW_UNROLL
                for (int h = 0; h < halves; ++h) {
                    multiplyTiles(score[h][n], query[h], right[0]);
                    multiplyTiles(score[h][n + 1], query[h], right[1]);
                }
            }
        }
        waitForCopies();
        __syncthreads(); // the values are there, and nobody reads the keys any more
        if (keyBlock + 1 < keyBlocks)
            fetchKeys(keyTile, keys, keyBlock + 1);
        CW_UNROLL
        for (int h = 0; h < halves; ++h) {
            const int first = firstQuery + h * 16;
            const bool reachesAhead = (keyBlock + 1) * promptKeys - 1 > first;
            float now[2] = {greatest[h][0], greatest[h][1]};
            CW_UNROLL
            for (int n = 0; n < keyTiles; ++n)
                for (int c = 0; c < 4; ++c) {
                    const bool isAhead =
                        reachesAhead && keyBlock * promptKeys + n * 8 + pair + c % 2 > first + row + c / 2 * 8;
                    score[h][n][c] = isAhead ? noScore : score[h][n][c] * (scoreScale * log2OfE);
                    now[c / 2] = fmaxf(now[c / 2], score[h][n][c]);
                }
            CW_UNROLL
            for (int low = 0; low < 2; ++low) { // a row lies with four neighbours
                now[low] = fmaxf(now[low], __shfl_xor_sync(0xffffffffu, now[low], 1));
                now[low] = fmaxf(now[low], __shfl_xor_sync(0xffffffffu, now[low], 2));
                const float keep = powerOfTwo(greatest[h][low] - now[low]);
                greatest[h][low] = now[low];
                sum[h][low] *= keep;
                CW_UNROLL
                for (int t = 0; t < valueTiles; ++t) {
                    acc[h][t][low * 2] *= keep;
                    acc[h][t][low * 2 + 1] *= keep;
                }
            }
            CW_UNROLL
            for (int n = 0; n < keyTiles; ++n)
                for (int c = 0; c < 4; ++c) {
                    score[h][n][c] = powerOfTwo(score[h][n][c] - greatest[h][c / 2]);
                    sum[h][c / 2] += score[h][n][c];
                }
        }
        CW_UNROLL
        for (int k = 0; k < keyTiles / 2; ++k) { // sixteen keys: two tiles of weights are one left operand
            std::uint32_t weights[halves][4];
            CW_UNROLL
            for (int h = 0; h < halves; ++h)
                for (int w = 0; w < 4; ++w) {
                    const float *const of = score[h][2 * k + w / 2] + w % 2 * 2;
                    weights[h][w] = pairOf(of[0], of[1]);
                }
            CW_UNROLL
            for (int t = 0; t < valueTiles; t += 2) {
                std::uint32_t words[4]; // of two times eight elements: the sixteen values of this step
                loadFourTurned(words, valueTile + (k * 16 + lane % 16) * promptRow + (t + lane / 16) * 8);
                const std::uint32_t right[2][2] = {{words[0], words[1]}, {words[2], words[3]}};
                CW_UNROLL
                for (int h = 0; h < halves; ++h) {
                    multiplyTiles(acc[h][t], weights[h], right[0]);
                    multiplyTiles(acc[h][t + 1], weights[h], right[1]);
                }
            }
        }
    }
    CW_UNROLL
    for (int h = 0; h < halves; ++h)
        for (int low = 0; low < 2; ++low) {
            sum[h][low] += __shfl_xor_sync(0xffffffffu, sum[h][low], 1);
            sum[h][low] += __shfl_xor_sync(0xffffffffu, sum[h][low], 2);
            Bf16 *const place = out + blockIdx.z * outLayout.sequenceStep + queryHead * outLayout.headStep +
                                (firstQuery + h * 16 + row + low * 8) * outLayout.tokenStep + pair;
            CW_UNROLL
            for (int t = 0; t < valueTiles; ++t)
                *reinterpret_cast<PairBf16 *>(place + t * 8) =
                    pairOf(acc[h][t][low * 2] / sum[h][low], acc[h][t][low * 2 + 1] / sum[h][low]);
        }
}

} // namespace cw::probes
