// The block's reference against the kernels themselves: a small block run on the emulated grid, with plain sums where
// the GPU has cuBLASLt.
// clang-format off: the grid comes before the kernels, which use its words
#include "tests/probes/device/emulatedgrid.h"
// clang-format on

#include "probes/device/attentionreference.h"
#include "probes/device/blockreference.h"
#include "probes/device/kernels/attendcache.h"
#include "probes/device/kernels/attendprompt.h"
#include "probes/device/kernels/fusion.h"

#include <QTest>

using namespace cw::probes;

namespace {
constexpr BlockShape shape{256, 4, 1, 512};
using Values = std::vector<Bf16>;

EightBf16 *eights(Values &of)
{
    return reinterpret_cast<EightBf16 *>(of.data());
}

Values operands(std::size_t count, std::uint32_t seed, int shift)
{
    Values out(count);
    emulated::launch({1, 1, 1}, 32, [&] { fillOperands(out.data(), count, seed, shift); });
    return out;
}

/// What cuBLASLt does with weights that lie row by row.
Values product(BlockSeed seed, std::size_t width, const Values &x, std::size_t depth)
{
    const Values weights = operands(width * depth, seed, weightShift(depth));
    Values out(x.size() / depth * width);
    for (std::size_t t = 0; t < x.size() / depth; ++t)
        for (std::size_t row = 0; row < width; ++row) {
            float sum = 0;
            for (std::size_t i = 0; i < depth; ++i)
                sum += toFloat(weights[row * depth + i]) * toFloat(x[t * depth + i]);
            out[t * width + row] = toBf16(sum);
        }
    return out;
}
} // namespace

class TstBlockReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weightsKeepProductsNearOne()
    {
        QCOMPARE(weightShift(4096), 13); // log2(74 x 64) = 12.2
        QCOMPARE(weightShift(256), 11);  // log2(74 x 16) = 10.2
        QCOMPARE(shape.joined(), std::size_t(768));
        QCOMPARE(shape.weights(), std::size_t(256 * 768 + 512 * 256 + 3 * 256 * 512));
    }

    void aPromptThroughTheKernelsIsTheReference()
    {
        constexpr unsigned tokens = promptTile;
        constexpr int wide = int(shape.hidden / 8), innerWide = int(shape.inner / 8);
        Values input = operands(tokens * shape.hidden, InputSeed, inputShift), normed(input.size()),
               middle(input.size());
        emulated::launch({tokens, 1, 1}, rowThreads, [&] { normRows(eights(input), eights(normed), wide); });
        Values joined = product(JoinedSeed, shape.joined(), normed, shape.hidden), attended(tokens * shape.attended());
        const HeadLayout layout{shape.joined(), headSize, 0}, outLayout{shape.attended(), headSize, 0};
        emulated::launch({1, unsigned(shape.heads), 1}, attentionThreads, [&] {
            attendPrompt(joined.data(), layout, joined.data() + shape.attended(),
                         joined.data() + shape.attended() + headSize, layout, attended.data(), outLayout);
        });
        Values projected = product(OutputSeed, shape.hidden, attended, shape.attended());
        emulated::launch({tokens, 1, 1}, rowThreads, [&] {
            addAndNormRows(eights(input), eights(projected), eights(middle), eights(normed), wide);
        });
        Values gateUp = product(GateUpSeed, 2 * shape.inner, normed, shape.hidden), active(tokens * shape.inner);
        emulated::launch({tokens, 1, 1}, rowThreads, [&] {
            activateAndMultiplyRows(eights(gateUp), eights(gateUp) + innerWide, eights(active), innerWide,
                                    2 * innerWide);
        });
        Values down = product(DownSeed, shape.hidden, active, shape.inner), out(input.size());
        emulated::launch({tokens, 1, 1}, rowThreads, [&] { addRows(eights(middle), eights(down), eights(out), wide); });

        std::vector<std::vector<double>> seen;
        for (std::size_t token = 0; token < 3; ++token) {
            seen.push_back(blockJoined(shape, blockInput(shape, token)));
            const auto entry = [&](std::size_t offset) {
                return [&seen, offset](std::size_t t, std::size_t, std::size_t e) { return seen[t][offset + e]; };
            };
            const auto first = out.begin() + std::ptrdiff_t(token * shape.hidden);
            const std::vector<double> expected =
                blockOutput(shape, blockInput(shape, token), seen[token], token + 1, entry(shape.attended()),
                            entry(shape.attended() + headSize));
            QVERIFY2(agrees({first, first + std::ptrdiff_t(shape.hidden)}, expected, 0.08),
                     qPrintable(QString::number(token)));
            // And it would notice: the answer of another token is not this one's.
            QVERIFY(!agrees({out.end() - std::ptrdiff_t(shape.hidden), out.end()}, expected, 0.08));
        }
    }
};

QTEST_GUILESS_MAIN(TstBlockReference)
#include "tst_blockreference.moc"
