// A transformer block from end to end: products through cuBLASLt, attention and the rest by our own kernels, in the
// shape of one layer of Llama-3.1-8B. A prompt as operations a second, and one more token for a batch as bytes of
// weights and cache a second: evidence for what kernels keep of their rates when they follow each other.
#include "probes/device/attentionreference.h"
#include "probes/device/blockreference.h"
#include "probes/device/cublaslt.cuh"
#include "probes/device/kernels/attendcache.h"
#include "probes/device/kernels/fusion.h"
#include "probes/device/promptlaunch.cuh"

#include <algorithm>

namespace cw::probes {

namespace {

constexpr BlockShape shape{4096, 32, 8, 14336};
constexpr LtForm form{"bf16", CUDA_R_16BF, CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F, 2, 2};
constexpr int fillBlocks = 2048, fillThreads = 256;
constexpr double quickTrial = 0.3, usualTrial = 2; // seconds for the library's suggestions
constexpr double agreement = 0.08;                 // of the root mean square: a dozen roundings to bf16
constexpr int splitsPerProcessor = 4;

std::unique_ptr<DeviceBuffer> madeOperands(std::size_t count, std::uint32_t seed, int shift)
{
    auto buffer = std::make_unique<DeviceBuffer>(count * sizeof(Bf16));
    fillOperands<<<fillBlocks, fillThreads>>>(buffer->as<Bf16>(), count, seed, shift);
    check(cudaGetLastError(), "filling operands");
    return buffer;
}

struct Weights {
    std::unique_ptr<DeviceBuffer> joined{
        madeOperands(shape.hidden * shape.joined(), JoinedSeed, weightShift(shape.hidden))};
    std::unique_ptr<DeviceBuffer> output{
        madeOperands(shape.attended() * shape.hidden, OutputSeed, weightShift(shape.attended()))};
    std::unique_ptr<DeviceBuffer> gateUp{
        madeOperands(2 * shape.hidden * shape.inner, GateUpSeed, weightShift(shape.hidden))};
    std::unique_ptr<DeviceBuffer> down{madeOperands(shape.inner * shape.hidden, DownSeed, weightShift(shape.inner))};
};

/// Puts the new token of each sequence at the last place of its cache. One block a sequence, a thread an element.
__global__ void appendToCache(const Bf16 *joined, Bf16 *keys, Bf16 *values, HeadLayout cache, int length,
                              int queryHeads, int keyHeads)
{
    const Bf16 *row = joined + std::size_t(blockIdx.x) * (queryHeads + 2 * keyHeads) * headSize;
    for (int i = int(threadIdx.x); i < keyHeads * headSize; i += int(blockDim.x)) {
        const std::size_t place = blockIdx.x * cache.sequenceStep + i / headSize * cache.headStep +
                                  (length - 1) * cache.tokenStep + i % headSize;
        keys[place] = row[queryHeads * headSize + i];
        values[place] = row[(queryHeads + keyHeads) * headSize + i];
    }
}

/// The block for `tokens` rows; how they attend to what is between.
class Block {
public:
    Block(const LtLibrary &library, const Weights &weights, std::size_t tokens, double trial)
        : tokens_(unsigned(tokens)), input_(madeOperands(tokens * shape.hidden, InputSeed, inputShift)),
          normed_(bytesOf(shape.hidden)), joined_(bytesOf(shape.joined())), attended_(bytesOf(shape.attended())),
          projected_(bytesOf(shape.hidden)), middle_(bytesOf(shape.hidden)), gateUp_(bytesOf(2 * shape.inner)),
          active_(bytesOf(shape.inner)), out_(bytesOf(shape.hidden)), workspace_(LtProduct::workspaceBytes),
          toJoined_(library, form, {shape.joined(), tokens, shape.hidden}, weights.joined->as<void>(),
                    normed_.as<void>(), joined_.as<void>(), workspace_.as<void>(), nullptr, trial),
          toOutput_(library, form, {shape.hidden, tokens, shape.attended()}, weights.output->as<void>(),
                    attended_.as<void>(), projected_.as<void>(), workspace_.as<void>(), nullptr, trial),
          toGateUp_(library, form, {2 * shape.inner, tokens, shape.hidden}, weights.gateUp->as<void>(),
                    normed_.as<void>(), gateUp_.as<void>(), workspace_.as<void>(), nullptr, trial),
          toDown_(library, form, {shape.hidden, tokens, shape.inner}, weights.down->as<void>(), active_.as<void>(),
                  projected_.as<void>(), workspace_.as<void>(), nullptr, trial)
    {
        for (const LtProduct *product : {&toJoined_, &toOutput_, &toGateUp_, &toDown_})
            if (!product->problem().empty())
                throw GpuFailure(product->problem());
    }

    template <typename Attend>
    void launch(const Attend &attend) const
    {
        constexpr int wide = int(shape.hidden / 8), innerWide = int(shape.inner / 8);
        normRows<<<tokens_, rowThreads>>>(input_->as<EightBf16>(), normed_.as<EightBf16>(), wide);
        toJoined_.launch();
        attend();
        toOutput_.launch();
        addAndNormRows<<<tokens_, rowThreads>>>(input_->as<EightBf16>(), projected_.as<EightBf16>(),
                                                middle_.as<EightBf16>(), normed_.as<EightBf16>(), wide);
        toGateUp_.launch();
        activateAndMultiplyRows<<<tokens_, rowThreads>>>(gateUp_.as<EightBf16>(), gateUp_.as<EightBf16>() + innerWide,
                                                         active_.as<EightBf16>(), innerWide, 2 * innerWide);
        toDown_.launch();
        addRows<<<tokens_, rowThreads>>>(middle_.as<EightBf16>(), projected_.as<EightBf16>(), out_.as<EightBf16>(),
                                         wide);
    }

    [[nodiscard]] const Bf16 *queries() const { return joined_.as<Bf16>(); }
    [[nodiscard]] const Bf16 *keys() const { return joined_.as<Bf16>() + shape.attended(); }
    [[nodiscard]] const Bf16 *values() const { return keys() + shape.keyHeads * headSize; }
    [[nodiscard]] Bf16 *attended() const { return attended_.as<Bf16>(); }
    [[nodiscard]] std::vector<Bf16> rowOut(std::size_t token) const
    {
        return out_.read<Bf16>(token * shape.hidden, shape.hidden);
    }

private:
    [[nodiscard]] std::size_t bytesOf(std::size_t width) const { return tokens_ * width * sizeof(Bf16); }

    unsigned tokens_;
    std::unique_ptr<DeviceBuffer> input_;
    DeviceBuffer normed_, joined_, attended_, projected_, middle_, gateUp_, active_, out_, workspace_;
    LtProduct toJoined_, toOutput_, toGateUp_, toDown_;
};

class GpuBlockProbe : public GpuProbe {
public:
    GpuBlockProbe() : GpuProbe(gpuBlockInfo) {}
    std::string obstacle(const ProbeOptions &options) const override
    {
        const std::string gpu = GpuProbe::obstacle(options);
        return gpu.empty() ? LtLibrary().obstacle() : gpu;
    }

protected:
    int figures(const ProbeOptions &) const override { return 4; }

    void measure(GpuRun &run) override
    {
        const LtLibrary library;
        const Weights weights;
        for (const std::size_t tokens : {std::size_t(2048), std::size_t(8192)})
            prefill(run, library, weights, tokens);
        for (const std::size_t batch : {std::size_t(8), std::size_t(64)})
            decode(run, library, weights, batch);
    }

private:
    static void prefill(GpuRun &run, const LtLibrary &library, const Weights &weights, std::size_t tokens)
    {
        const Block block(library, weights, tokens, run.options().quick ? quickTrial : usualTrial);
        const HeadLayout joined{shape.joined(), headSize, 0}, attended{shape.attended(), headSize, 0};
        const double pairs = double(tokens) * (double(tokens) + 1) / 2;
        const double operations =
            2.0 * double(shape.weights()) * double(tokens) + 4.0 * headSize * double(shape.heads) * pairs;
        run.rate(
            "prefill_" + std::to_string(tokens), "FLOP/s", operations,
            [&] {
                block.launch([&] {
                    launchPrompt(tokens, shape.heads, block.queries(), joined, block.keys(), block.values(), joined,
                                 block.attended(), attended);
                });
            },
            [&] { return isPromptRight(block); });
    }

    /// The first two tokens, which see nothing that is dear to work out.
    static bool isPromptRight(const Block &block)
    {
        std::vector<std::vector<double>> joined;
        for (std::size_t token = 0; token < 2; ++token) {
            joined.push_back(blockJoined(shape, blockInput(shape, token)));
            const auto entry = [&](std::size_t offset) {
                return [&joined, offset](std::size_t t, std::size_t h, std::size_t e) {
                    return joined[t][offset + h * headSize + e];
                };
            };
            if (!agrees(block.rowOut(token),
                        blockOutput(shape, blockInput(shape, token), joined[token], token + 1, entry(shape.attended()),
                                    entry(shape.attended() + shape.keyHeads * headSize)),
                        agreement))
                return false;
        }
        return true;
    }

    static void decode(GpuRun &run, const LtLibrary &library, const Weights &weights, std::size_t batch)
    {
        constexpr int length = 4096;
        const HeadLayout cache{headSize, length * headSize, shape.keyHeads * length * headSize};
        const std::size_t elements = batch * cache.sequenceStep;
        const std::unique_ptr<DeviceBuffer> keys = madeOperands(elements, KeySeed, inputShift),
                                            values = madeOperands(elements, ValueSeed, inputShift);
        const int splits = std::clamp(multiprocessors() * splitsPerProcessor / int(batch * shape.keyHeads), 1, 64);
        const DeviceBuffer parts(batch * shape.heads * std::size_t(splits) * sizeof(AttentionPart));
        const Block block(library, weights, batch, run.options().quick ? quickTrial : usualTrial);
        const HeadLayout joined{0, headSize, shape.joined()}, attended{0, headSize, shape.attended()};
        const double bytes = double(sizeof(Bf16)) * (double(shape.weights()) + 2.0 * double(elements));
        run.rate(
            "decode_" + std::to_string(batch), "B/s", bytes,
            [&] {
                block.launch([&] {
                    appendToCache<<<unsigned(batch), rowThreads>>>(block.queries(), keys->as<Bf16>(),
                                                                   values->as<Bf16>(), cache, length, int(shape.heads),
                                                                   int(shape.keyHeads));
                    attendCache<<<dim3(unsigned(splits), unsigned(shape.keyHeads), unsigned(batch)),
                                  attentionThreads>>>(block.queries(), joined, keys->as<Bf16>(), values->as<Bf16>(),
                                                      cache, length, parts.as<AttentionPart>());
                    mergeParts<<<dim3(unsigned(shape.heads), unsigned(batch)), headSize>>>(
                        parts.as<AttentionPart>(), splits, block.attended(), attended);
                });
            },
            [&] { return isTokenRight(block, batch - 1, length); });
    }

    static bool isTokenRight(const Block &block, std::size_t sequence, std::size_t length)
    {
        const std::vector<double> input = blockInput(shape, sequence), joined = blockJoined(shape, input);
        const auto entry = [&](BlockSeed seed, std::size_t offset) {
            return [&joined, seed, offset, sequence, length](std::size_t t, std::size_t h, std::size_t e) {
                if (t == length - 1)
                    return joined[offset + h * headSize + e];
                const std::size_t place = ((sequence * shape.keyHeads + h) * length + t) * headSize + e;
                return double(operandAt(seed, place, inputShift));
            };
        };
        return agrees(block.rowOut(sequence),
                      blockOutput(shape, input, joined, length, entry(KeySeed, shape.attended()),
                                  entry(ValueSeed, shape.attended() + shape.keyHeads * headSize)),
                      agreement);
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuBlockProbe()
{
    return std::make_unique<GpuBlockProbe>();
}

} // namespace cw::probes
