// One more token against a long cache, which memory bounds; split over the length, and the parts merged afterwards.
// The group of query heads that shares keys is one operand of the tensor cores, so that arithmetic does not stand in
// the way of memory. Run on the CPU by the emulated grid of the tests.
#pragma once

#include "probes/device/kernels/attention.h"

namespace cw::probes {

/// What one part of the cache says of one query head: greatest score, sum of weights, weighted sum of values.
struct AttentionPart {
    float greatest, sum, values[headSize];
};

/// Element `index` of both as neighbours in a word.
CW_BOTH inline std::uint32_t zipped(const EightBf16 &first, const EightBf16 &second, int index)
{
    const std::uint32_t a = first.pairs[index / 2], b = second.pairs[index / 2];
    return index % 2 == 0 ? (a & 0xffffu) | b << 16 : a >> 16 | (b & 0xffff0000u);
}

/// Grid (splits, heads of keys, sequences). Each of four warps takes every fourth sixteen keys of its split. A product
/// is a sum over elements in any order, so every lane takes eight neighbours of a head at once, and both operands count
/// the elements alike: lane (r, c) holds elements 32 j + 4 c … 32 j + 4 c + 7 of key r.
CW_KERNEL void __launch_bounds__(attentionThreads, 3) // of them on a multiprocessor, to keep its memory busy
    attendCache(const Bf16 *queries, HeadLayout queryLayout, const Bf16 *keys, const Bf16 *values,
                HeadLayout cacheLayout, int length, AttentionPart *parts)
{
    constexpr int warps = attentionThreads / 32, tileKeys = 16, chunks = headSize / 32, valueTiles = headSize / 16;
    __shared__ float greatests[warps][headGroup], sums[warps][headGroup];
    __shared__ float gathered[warps][headGroup][headSize];
    const int lane = int(threadIdx.x) % 32, warp = int(threadIdx.x) / 32;
    const int row = lane / 4, quarter = lane % 4;
    const int split = int(blockIdx.x), keyHead = int(blockIdx.y), sequence = int(blockIdx.z);
    const int splits = int(gridDim.x);
    const int from = int(std::size_t(length) * split / splits), to = int(std::size_t(length) * (split + 1) / splits);
    const auto eightAt = [](const Bf16 *place) { return *reinterpret_cast<const EightBf16 *>(place); };

    EightBf16 query[chunks] = {}; // rows beyond the group are nothing
    if (row < headGroup)
        for (int j = 0; j < chunks; ++j)
            query[j] = eightAt(queries + sequence * queryLayout.sequenceStep +
                               (keyHead * headGroup + row) * queryLayout.headStep + 32 * j + 8 * quarter);

    // Of this lane's query (row): greatest score and sum of weights. Of queries 2 c and 2 c + 1: the weighted sums of
    // elements 8 r + t and 64 + 8 r + t.
    float greatest = noScore, sum = 0, acc[valueTiles][4] = {};
    const std::size_t base = sequence * cacheLayout.sequenceStep + keyHead * cacheLayout.headStep;
    for (int first = from + warp * tileKeys; first < to; first += warps * tileKeys) {
        const auto placeOf = [&](int key) { // one beyond the split is read as the first, and weighs nothing
            return base + std::size_t(first + key < to ? first + key : first) * cacheLayout.tokenStep;
        };
        EightBf16 keyEights[2][chunks], valueEights[4][2];
        for (int half = 0; half < 2; ++half)
            for (int j = 0; j < chunks; ++j)
                keyEights[half][j] = eightAt(keys + placeOf(half * 8 + row) + 32 * j + 8 * quarter);
        for (int k = 0; k < 4; ++k) // keys c, c + 1, c + 8, c + 9
            for (int half = 0; half < 2; ++half)
                valueEights[k][half] =
                    eightAt(values + placeOf(2 * quarter + k % 2 + k / 2 * 8) + half * headSize / 2 + 8 * row);

        float score[2][4] = {}; // the latter two of each are of rows beyond the group
        for (int half = 0; half < 2; ++half)
            for (int j = 0; j < chunks; ++j)
                for (int step = 0; step < 2; ++step) {
                    const std::uint32_t left[4] = {query[j].pairs[2 * step], 0, query[j].pairs[2 * step + 1], 0};
                    const std::uint32_t right[2] = {keyEights[half][j].pairs[2 * step],
                                                    keyEights[half][j].pairs[2 * step + 1]};
                    multiplyTiles(score[half], left, right);
                }
        float now = greatest;
        for (int half = 0; half < 2; ++half)
            for (int c = 0; c < 2; ++c) {
                const bool isThere = first + half * 8 + 2 * quarter + c < to;
                score[half][c] = isThere ? score[half][c] * (scoreScale * log2OfE) : noScore;
                now = fmaxf(now, score[half][c]);
            }
        now = fmaxf(now, __shfl_xor_sync(0xffffffffu, now, 1)); // a row lies with four neighbours
        now = fmaxf(now, __shfl_xor_sync(0xffffffffu, now, 2));
        const float keep = powerOfTwo(greatest - now);
        greatest = now;
        sum *= keep;
        for (int half = 0; half < 2; ++half)
            for (int c = 0; c < 2; ++c) {
                score[half][c] = powerOfTwo(score[half][c] - now);
                sum += score[half][c];
            }
        // Their rows are the columns of the sums: queries 2 c and 2 c + 1.
        const float keepFirst = __shfl_sync(0xffffffffu, keep, 8 * quarter),
                    keepSecond = __shfl_sync(0xffffffffu, keep, 8 * quarter + 4);
        const std::uint32_t weights[2] = {pairOf(score[0][0], score[0][1]), pairOf(score[1][0], score[1][1])};
        for (int t = 0; t < valueTiles; ++t) {
            acc[t][0] *= keepFirst;
            acc[t][1] *= keepSecond;
            acc[t][2] *= keepFirst;
            acc[t][3] *= keepSecond;
            const std::uint32_t turned[4] = {
                zipped(valueEights[0][0], valueEights[1][0], t), zipped(valueEights[0][1], valueEights[1][1], t),
                zipped(valueEights[2][0], valueEights[3][0], t), zipped(valueEights[2][1], valueEights[3][1], t)};
            multiplyTiles(acc[t], turned, weights);
        }
    }
    sum += __shfl_xor_sync(0xffffffffu, sum, 1);
    sum += __shfl_xor_sync(0xffffffffu, sum, 2);

    // The warps' parts become one.
    if (row < headGroup && quarter == 0) {
        greatests[warp][row] = greatest;
        sums[warp][row] = sum;
    }
    for (int t = 0; t < valueTiles; ++t)
        for (int c = 0; c < 4; ++c)
            if (2 * quarter + c % 2 < headGroup)
                gathered[warp][2 * quarter + c % 2][c / 2 * headSize / 2 + 8 * row + t] = acc[t][c];
    __syncthreads();
    const int heads = int(gridDim.y) * headGroup;
    for (int g = 0; g < headGroup; ++g) {
        float most = noScore, total = 0, value = 0;
        for (int w = 0; w < warps; ++w)
            most = fmaxf(most, greatests[w][g]);
        for (int w = 0; w < warps; ++w) {
            const float share = powerOfTwo(greatests[w][g] - most);
            total += sums[w][g] * share;
            value += gathered[w][g][threadIdx.x] * share;
        }
        AttentionPart &part = parts[(std::size_t(sequence) * heads + keyHead * headGroup + g) * splits + split];
        part.values[threadIdx.x] = value;
        if (threadIdx.x == 0) {
            part.greatest = most;
            part.sum = total;
        }
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
        const float share = powerOfTwo(mine[s].greatest - most);
        total += mine[s].sum * share;
        value += mine[s].values[threadIdx.x] * share;
    }
    out[blockIdx.y * layout.sequenceStep + blockIdx.x * layout.headStep + threadIdx.x] = toBf16(value / total);
}

} // namespace cw::probes
