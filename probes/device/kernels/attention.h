// Attention with grouped heads of 128 (Ainslie and others 2023) over keys and values in bf16, without ever writing the
// scores (Dao 2023). Two kernels: one more token against a long cache, which memory bounds and which is split over the
// length; and a prompt against itself, which the tensor cores bound. Written for every GPU from sm_80 on: a library
// tuned for one of them may be faster, so figures are of this kernel. Run on the CPU by the emulated grid of the tests.
#pragma once

#include "probes/device/kernels/kernelmath.h"
#include "probes/device/kernels/tensorcore.h"

namespace cw::probes {

inline constexpr int headSize = 128;
inline constexpr int headGroup = 4;                ///< query heads that share a head of keys and values
inline constexpr int attentionThreads = 128;       ///< of both kernels
inline constexpr int promptTile = 64;              ///< queries of a block, and keys at a time
inline constexpr float scoreScale = 0.0883883476f; ///< 1 / sqrt(128)
inline constexpr float log2OfE = 1.44269504f;
inline constexpr float noScore = -1e30f;

/// Where things lie, in elements: from one token to the next and from one head to the next.
struct HeadLayout {
    std::size_t tokenStep, headStep, sequenceStep;
};

/// What one part of the cache says of one query head: greatest score, sum of weights, weighted sum of values.
struct AttentionPart {
    float greatest, sum, values[headSize];
};

/// Grid (splits, heads of keys, sequences). Sixteen teams of eight lanes take every sixteenth key of their split; a
/// lane holds the elements 8 l … 8 l + 7 and 64 + 8 l … of its head.
CW_KERNEL void __launch_bounds__(attentionThreads, 3) // of them on a multiprocessor, to keep its memory busy
    attendCache(const Bf16 *queries, HeadLayout queryLayout, const Bf16 *keys, const Bf16 *values,
                HeadLayout cacheLayout, int length, AttentionPart *parts)
{
    constexpr int lanes = 8, teams = attentionThreads / lanes, perLane = headSize / lanes;
    __shared__ float greatests[teams][headGroup], sums[teams][headGroup];
    __shared__ float gathered[teams][headSize];
    const int lane = int(threadIdx.x) % lanes, team = int(threadIdx.x) / lanes;
    const int split = int(blockIdx.x), keyHead = int(blockIdx.y), sequence = int(blockIdx.z);
    const int splits = int(gridDim.x);
    const int from = int(std::size_t(length) * split / splits), to = int(std::size_t(length) * (split + 1) / splits);
    const auto eightAt = [](const Bf16 *place) { return *reinterpret_cast<const EightBf16 *>(place); };

    float query[headGroup][perLane], sum[headGroup], greatest[headGroup], acc[headGroup][perLane];
    for (int g = 0; g < headGroup; ++g) {
        const Bf16 *mine =
            queries + sequence * queryLayout.sequenceStep + (keyHead * headGroup + g) * queryLayout.headStep + lane * 8;
        greatest[g] = noScore;
        sum[g] = 0;
        for (int half = 0; half < 2; ++half) {
            const EightBf16 eight = eightAt(mine + half * headSize / 2);
            for (int p = 0; p < 4; ++p) {
                query[g][half * 8 + 2 * p] = firstOf(eight.pairs[p]) * (scoreScale * log2OfE);
                query[g][half * 8 + 2 * p + 1] = secondOf(eight.pairs[p]) * (scoreScale * log2OfE);
            }
        }
        for (int e = 0; e < perLane; ++e)
            acc[g][e] = 0;
    }
    const std::size_t base = sequence * cacheLayout.sequenceStep + keyHead * cacheLayout.headStep + lane * 8;
    // Every team goes round equally often, so that all lanes of a warp take part in its exchanges.
    for (int first = from; first < to; first += teams) {
        const int key = first + team;
        const bool isThere = key < to;
        const std::size_t place = base + std::size_t(isThere ? key : from) * cacheLayout.tokenStep;
        const EightBf16 keyHalves[2] = {eightAt(keys + place), eightAt(keys + place + headSize / 2)};
        const EightBf16 valueHalves[2] = {eightAt(values + place), eightAt(values + place + headSize / 2)};
        for (int g = 0; g < headGroup; ++g) {
            float score = 0;
            for (int half = 0; half < 2; ++half)
                for (int p = 0; p < 4; ++p)
                    score += query[g][half * 8 + 2 * p] * firstOf(keyHalves[half].pairs[p]) +
                             query[g][half * 8 + 2 * p + 1] * secondOf(keyHalves[half].pairs[p]);
            for (int distance = lanes / 2; distance > 0; distance /= 2)
                score += __shfl_xor_sync(0xffffffffu, score, distance);
            if (!isThere)
                continue;
            const float now = fmaxf(greatest[g], score);
            const float keep = exp2f(greatest[g] - now), weight = exp2f(score - now);
            greatest[g] = now;
            sum[g] = sum[g] * keep + weight;
            for (int half = 0; half < 2; ++half)
                for (int p = 0; p < 4; ++p) {
                    float &one = acc[g][half * 8 + 2 * p], &other = acc[g][half * 8 + 2 * p + 1];
                    one = one * keep + weight * firstOf(valueHalves[half].pairs[p]);
                    other = other * keep + weight * secondOf(valueHalves[half].pairs[p]);
                }
        }
    }
    // The teams' parts become one, a query head at a time to spare shared memory.
    for (int g = 0; g < headGroup; ++g) {
        if (lane == 0) {
            greatests[team][g] = greatest[g];
            sums[team][g] = sum[g];
        }
        for (int half = 0; half < 2; ++half)
            for (int e = 0; e < 8; ++e)
                gathered[team][half * headSize / 2 + lane * 8 + e] = acc[g][half * 8 + e];
        __syncthreads();
        float most = noScore;
        for (int t = 0; t < teams; ++t)
            most = fmaxf(most, greatests[t][g]);
        float total = 0, value = 0;
        for (int t = 0; t < teams; ++t) {
            const float share = exp2f(greatests[t][g] - most);
            total += sums[t][g] * share;
            value += gathered[t][threadIdx.x] * share;
        }
        const int heads = int(gridDim.y) * headGroup;
        AttentionPart &part = parts[(std::size_t(sequence) * heads + keyHead * headGroup + g) * splits + split];
        part.values[threadIdx.x] = value;
        if (threadIdx.x == 0) {
            part.greatest = most;
            part.sum = total;
        }
        __syncthreads();
    }
}

/// Grid (query heads, sequences), one thread an element of the head: the parts of all splits become the answer.
CW_KERNEL void mergeParts(const AttentionPart *parts, int splits, Bf16 *out, HeadLayout layout)
{
    const AttentionPart *mine = parts + (std::size_t(blockIdx.y) * gridDim.x + blockIdx.x) * splits;
    float most = noScore;
    for (int s = 0; s < splits; ++s)
        most = fmaxf(most, mine[s].greatest);
    float total = 0, value = 0;
    for (int s = 0; s < splits; ++s) {
        const float share = exp2f(mine[s].greatest - most);
        total += mine[s].sum * share;
        value += mine[s].values[threadIdx.x] * share;
    }
    out[blockIdx.y * layout.sequenceStep + blockIdx.x * layout.headStep + threadIdx.x] = toBf16(value / total);
}

/// Grid (query tiles, query heads, sequences); every token sees itself and those before it. `tokens` is a multiple of
/// the tile. Four warps of sixteen queries each; scores and weights stay in registers.
CW_KERNEL void __launch_bounds__(attentionThreads)
    attendPrompt(const Bf16 *queries, HeadLayout queryLayout, const Bf16 *keys, const Bf16 *values,
                 HeadLayout keyLayout, Bf16 *out, HeadLayout outLayout)
{
    constexpr int padded = headSize + 8; // rows start in different banks
    constexpr int steps = headSize / 16, keyTiles = promptTile / 8, valueTiles = headSize / 8;
    constexpr int eightsOfRow = headSize / 8;
    alignas(16) __shared__ Bf16 keyTile[promptTile][padded];
    alignas(16) __shared__ Bf16 valueTile[promptTile][padded];
    const int lane = int(threadIdx.x) % 32, warp = int(threadIdx.x) / 32;
    const int row = lane / 4, pair = lane % 4 * 2; // of a fragment: docs of mma.m16n8k16 in the PTX manual
    // The longest rows first: they end last.
    const int tile = int(gridDim.x - 1 - blockIdx.x);
    const int queryHead = int(blockIdx.y), keyHead = queryHead / headGroup;
    const int firstQuery = tile * promptTile + warp * 16;
    const auto pairAt = [](const Bf16 *place) { return *reinterpret_cast<const PairBf16 *>(place); };

    std::uint32_t query[steps][4];
    const Bf16 *mine = queries + blockIdx.z * queryLayout.sequenceStep + queryHead * queryLayout.headStep;
    for (int s = 0; s < steps; ++s)
        for (int r = 0; r < 4; ++r)
            query[s][r] =
                pairAt(mine + (firstQuery + row + r % 2 * 8) * queryLayout.tokenStep + s * 16 + pair + r / 2 * 8);

    float acc[valueTiles][4] = {};
    float greatest[2] = {noScore, noScore}, sum[2] = {0, 0};
    const std::size_t base = blockIdx.z * keyLayout.sequenceStep + keyHead * keyLayout.headStep;
    for (int keyBlock = 0; keyBlock <= tile; ++keyBlock) {
        __syncthreads();
        for (int i = int(threadIdx.x); i < promptTile * eightsOfRow; i += attentionThreads) {
            const int key = i / eightsOfRow, eight = i % eightsOfRow * 8;
            const std::size_t place = base + std::size_t(keyBlock * promptTile + key) * keyLayout.tokenStep + eight;
            *reinterpret_cast<EightBf16 *>(&keyTile[key][eight]) = *reinterpret_cast<const EightBf16 *>(keys + place);
            *reinterpret_cast<EightBf16 *>(&valueTile[key][eight]) =
                *reinterpret_cast<const EightBf16 *>(values + place);
        }
        __syncthreads();
        float score[keyTiles][4] = {};
        for (int s = 0; s < steps; ++s)
            for (int n = 0; n < keyTiles; ++n) {
                const Bf16 *place = &keyTile[n * 8 + row][s * 16 + pair];
                const std::uint32_t right[2] = {pairAt(place), pairAt(place + 8)};
                multiplyTiles(score[n], query[s], right);
            }
        float now[2] = {greatest[0], greatest[1]};
        for (int n = 0; n < keyTiles; ++n)
            for (int c = 0; c < 4; ++c) {
                const bool isAhead = keyBlock * promptTile + n * 8 + pair + c % 2 > firstQuery + row + c / 2 * 8;
                score[n][c] = isAhead ? noScore : score[n][c] * (scoreScale * log2OfE);
                now[c / 2] = fmaxf(now[c / 2], score[n][c]);
            }
        for (int half = 0; half < 2; ++half) { // a row lies with four neighbours
            now[half] = fmaxf(now[half], __shfl_xor_sync(0xffffffffu, now[half], 1));
            now[half] = fmaxf(now[half], __shfl_xor_sync(0xffffffffu, now[half], 2));
            const float keep = exp2f(greatest[half] - now[half]);
            greatest[half] = now[half];
            sum[half] *= keep;
            for (int t = 0; t < valueTiles; ++t) {
                acc[t][half * 2] *= keep;
                acc[t][half * 2 + 1] *= keep;
            }
        }
        for (int n = 0; n < keyTiles; ++n)
            for (int c = 0; c < 4; ++c) {
                score[n][c] = exp2f(score[n][c] - greatest[c / 2]);
                sum[c / 2] += score[n][c];
            }
        for (int k = 0; k < keyTiles / 2; ++k) { // sixteen keys: two tiles of weights are one left operand
            const float *low = score[2 * k], *high = score[2 * k + 1];
            const std::uint32_t weights[4] = {pairOf(low[0], low[1]), pairOf(low[2], low[3]), pairOf(high[0], high[1]),
                                              pairOf(high[2], high[3])};
            for (int t = 0; t < valueTiles; ++t) {
                std::uint32_t right[2];
                loadTurned(right, &valueTile[k * 16 + lane % 16][t * 8]);
                multiplyTiles(acc[t], weights, right);
            }
        }
    }
    for (int half = 0; half < 2; ++half) {
        sum[half] += __shfl_xor_sync(0xffffffffu, sum[half], 1);
        sum[half] += __shfl_xor_sync(0xffffffffu, sum[half], 2);
        Bf16 *place = out + blockIdx.z * outLayout.sequenceStep + queryHead * outLayout.headStep +
                      (firstQuery + row + half * 8) * outLayout.tokenStep + pair;
        for (int t = 0; t < valueTiles; ++t)
            *reinterpret_cast<PairBf16 *>(place + t * 8) =
                pairOf(acc[t][half * 2] / sum[half], acc[t][half * 2 + 1] / sum[half]);
    }
}

} // namespace cw::probes
