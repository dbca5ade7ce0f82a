// Attention by our own kernels (kernels/attendcache.h, attendprompt.h): one more token against caches of several
// lengths, as bytes of keys and values read a second, and prompts against themselves, as operations a second.
#include "probes/device/attentionreference.h"
#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/attendcache.h"
#include "probes/device/kernels/fusion.h"
#include "probes/device/promptlaunch.cuh"

#include <algorithm>

namespace cw::probes {

namespace {

constexpr int keyHeads = 8, heads = keyHeads * headGroup; // of an 8B model (Llama-3.1-8B)
constexpr std::size_t cacheTokens = std::size_t(1) << 18; // 256 Ki tokens: 1 GiB of keys and values in all
constexpr int operandShift = 6;                           // operands of about 1.2
constexpr int fillBlocks = 2048, fillThreads = 256;
constexpr int splitsPerProcessor = 4; // blocks in flight on one
constexpr int mostSplits = 256;
constexpr double agreement = 0.02; // of the root mean square: two roundings to bf16

void fill(const DeviceBuffer &buffer, std::size_t count, std::uint32_t seed)
{
    fillOperands<<<fillBlocks, fillThreads>>>(buffer.as<Bf16>(), count, seed, operandShift);
    check(cudaGetLastError(), "filling operands");
}

class GpuAttentionProbe : public GpuProbe {
public:
    GpuAttentionProbe() : GpuProbe(gpuAttentionInfo) {}

protected:
    static constexpr std::array<int, 4> cacheLengths = {1024, 4096, 16384, 131072};
    static constexpr std::array<int, 3> promptLengths = {1024, 4096, 16384};

    int figures(const ProbeOptions &) const override { return int(cacheLengths.size() + promptLengths.size()); }

    void measure(GpuRun &run) override
    {
        decode(run);
        for (const int tokens : promptLengths)
            prefill(run, std::size_t(tokens));
    }

private:
    static void decode(GpuRun &run)
    {
        constexpr std::size_t elements = cacheTokens * keyHeads * headSize;
        const DeviceBuffer keys(elements * sizeof(Bf16)), values(elements * sizeof(Bf16));
        fill(keys, elements, 2);
        fill(values, elements, 3);
        for (const int length : cacheLengths) {
            const std::size_t sequences = cacheTokens / std::size_t(length);
            const std::size_t queryElements = sequences * heads * headSize;
            const int pairs = int(sequences) * keyHeads;
            const int splits =
                std::clamp(multiprocessors() * splitsPerProcessor / pairs, 1, std::min(mostSplits, length / 64));
            const DeviceBuffer queries(queryElements * sizeof(Bf16)), out(queryElements * sizeof(Bf16)),
                parts(sequences * heads * std::size_t(splits) * sizeof(AttentionPart));
            fill(queries, queryElements, 1);
            const HeadLayout queryLayout{0, headSize, heads * headSize};
            const HeadLayout cacheLayout{headSize, std::size_t(length) * headSize,
                                         std::size_t(keyHeads) * std::size_t(length) * headSize};
            run.rate(
                "decode_" + std::to_string(length), "B/s", 2.0 * double(elements) * sizeof(Bf16),
                [&] {
                    attendCache<<<dim3(unsigned(splits), keyHeads, unsigned(sequences)), attentionThreads>>>(
                        queries.as<Bf16>(), queryLayout, keys.as<Bf16>(), values.as<Bf16>(), cacheLayout, length,
                        parts.as<AttentionPart>());
                    mergeParts<<<dim3(heads, unsigned(sequences)), headSize>>>(parts.as<AttentionPart>(), splits,
                                                                               out.as<Bf16>(), queryLayout);
                },
                [&] { return isRightOverCache(out, sequences - 1, heads - 1, std::size_t(length)); });
        }
    }

    static bool isRightOverCache(const DeviceBuffer &out, std::size_t sequence, std::size_t head, std::size_t length)
    {
        const std::size_t place = (sequence * heads + head) * headSize;
        const std::size_t base = (sequence * keyHeads + head / headGroup) * length * headSize;
        const auto at = [base](std::uint32_t seed) {
            return [base, seed](std::size_t t, std::size_t e) {
                return double(operandAt(seed, base + t * headSize + e, operandShift));
            };
        };
        return agrees(out.read<Bf16>(place, headSize), attentionOf(operandsFrom(1, place), length, at(2), at(3)),
                      agreement);
    }

    static void prefill(GpuRun &run, std::size_t tokens)
    {
        const HeadLayout layout{heads * headSize, headSize, 0}, keyLayout{keyHeads * headSize, headSize, 0};
        const DeviceBuffer queries(tokens * heads * headSize * sizeof(Bf16)),
            out(tokens * heads * headSize * sizeof(Bf16)), keys(tokens * keyHeads * headSize * sizeof(Bf16)),
            values(tokens * keyHeads * headSize * sizeof(Bf16));
        fill(queries, tokens * heads * headSize, 1);
        fill(keys, tokens * keyHeads * headSize, 2);
        fill(values, tokens * keyHeads * headSize, 3);
        // Two products of 2 x 128 operations a pair of tokens; of the pairs half are seen, and the diagonal.
        const double seen = double(tokens) * (double(tokens) + 1) / 2;
        run.rate(
            "prefill_" + std::to_string(tokens), "FLOP/s", 4.0 * headSize * heads * seen,
            [&] {
                launchPrompt(tokens, heads, queries.as<Bf16>(), layout, keys.as<Bf16>(), values.as<Bf16>(), keyLayout,
                             out.as<Bf16>(), layout);
            },
            [&] {
                for (const std::size_t token : {std::size_t(0), std::size_t(promptTile), tokens - 1})
                    if (!isRightOfPrompt(out, token, token % heads))
                        return false;
                return true;
            });
    }

    static bool isRightOfPrompt(const DeviceBuffer &out, std::size_t token, std::size_t head)
    {
        const std::size_t place = (token * heads + head) * headSize;
        const auto at = [head](std::uint32_t seed) {
            return [head, seed](std::size_t t, std::size_t e) {
                return double(operandAt(seed, (t * keyHeads + head / headGroup) * headSize + e, operandShift));
            };
        };
        return agrees(out.read<Bf16>(place, headSize), attentionOf(operandsFrom(1, place), token + 1, at(2), at(3)),
                      agreement);
    }

    static std::vector<double> operandsFrom(std::uint32_t seed, std::size_t first)
    {
        std::vector<double> query;
        for (std::size_t e = 0; e < headSize; ++e)
            query.push_back(double(operandAt(seed, first + e, operandShift)));
        return query;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuAttentionProbe()
{
    return std::make_unique<GpuAttentionProbe>();
}

} // namespace cw::probes
