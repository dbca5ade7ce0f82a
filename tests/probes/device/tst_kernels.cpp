// The kernels themselves, run on an emulated grid and held against plain sums: layout, masks, splits and merging are
// those that a GPU would run. Speed is not looked at.
// clang-format off: the grid comes before the kernels, which use its words
#include "tests/probes/device/emulatedgrid.h"
// clang-format on

#include "probes/device/attentionreference.h"
#include "probes/device/kernels/attendcache.h"
#include "probes/device/kernels/attendprompt.h"
#include "probes/device/kernels/fusion.h"
#include "probes/device/kernels/streams.h"

#include <QtTest>

using namespace cw::probes;

namespace {

std::vector<Bf16> operands(std::size_t count, std::uint32_t seed, int shift)
{
    std::vector<Bf16> out(count);
    emulated::launch({2, 1, 1}, 64, [&] { fillOperands(out.data(), count, seed, shift); });
    return out;
}

const EightBf16 *eights(const std::vector<Bf16> &of)
{
    return reinterpret_cast<const EightBf16 *>(of.data());
}

EightBf16 *eights(std::vector<Bf16> &of)
{
    return reinterpret_cast<EightBf16 *>(of.data());
}

} // namespace

class TstKernels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundingIsToTheNearestEven()
    {
        // bf16 keeps eight bits: 257 lies between 256 and 258, 259 between 258 and 260; the even mantissas are 256,
        // 260.
        QCOMPARE(toFloat(toBf16(257)), 256.0f);
        QCOMPARE(toFloat(toBf16(259)), 260.0f);
        QCOMPARE(toFloat(toBf16(-1.5f)), -1.5f);
        QCOMPARE(firstOf(pairOf(3, -7)), 3.0f);
        QCOMPARE(secondOf(pairOf(3, -7)), -7.0f);
    }

    void operandsAreExactInBf16()
    {
        const std::vector<Bf16> out = operands(500, 3, 6);
        double squares = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            QCOMPARE(toFloat(out[i]), operandAt(3, i, 6));
            squares += double(toFloat(out[i])) * double(toFloat(out[i]));
        }
        const double rms = std::sqrt(squares / double(out.size())) * 64;
        QVERIFY2(rms > 65 && rms < 83, qPrintable(QString::number(rms))); // of -128 … 127 evenly: 73.9
    }

    void streamsCopyAddAndSum()
    {
        constexpr std::size_t pairs = 1000;
        std::vector<TwoDoubles> a(pairs), b(pairs), c(pairs);
        std::vector<double> sums(128);
        emulated::launch({2, 1, 1}, 64, [&] { fillStreams(b.data(), c.data(), pairs); });
        emulated::launch({2, 1, 1}, 64, [&] { triadStream(a.data(), b.data(), c.data(), pairs); });
        emulated::launch({2, 1, 1}, 64, [&] { readStream(b.data(), sums.data(), pairs); });
        double sum = 0, expected = 0;
        for (const double part : sums)
            sum += part;
        for (std::size_t i = 0; i < pairs; ++i) {
            QCOMPARE(a[i].x, 1 + double(2 * i % 7) + 3 * (2 + double(2 * i % 5)));
            expected += 2 + double(2 * i % 7) + double((2 * i + 1) % 7);
        }
        QCOMPARE(sum, expected);
        emulated::launch({2, 1, 1}, 64, [&] { copyStream(a.data(), c.data(), pairs); });
        QCOMPARE(a[7].y, 2 + double(15 % 5));
        emulated::launch({1, 1, 1}, 32, [&] { writeStream(a.data(), 9, pairs); });
        QCOMPARE(a[999].y, 9.0);
    }

    void linksAreFollowed()
    {
        const std::vector<unsigned> next = {3, 0, 1, 2}; // 0 → 3 → 2 → 1 → 0
        unsigned place = 99;
        emulated::launch({1, 1, 1}, 32, [&] { chaseLinks(next.data(), 0, 6, &place); });
        QCOMPARE(place, 2u); // six steps: 3 2 1 0 3 2
    }

    void normalisationInStepsAndFusedAgree()
    {
        constexpr int width = 2560, rows = 2; // more than one round of 256 threads, the last not full
        const std::vector<Bf16> a = operands(width * rows, 1, 6), b = operands(width * rows, 2, 6);
        std::vector<Bf16> sum(a.size()), out(a.size()), fusedSum(a.size()), fused(a.size());
        const int wide = width / 8;
        emulated::launch({rows, 1, 1}, rowThreads, [&] { addRows(eights(a), eights(b), eights(sum), wide); });
        emulated::launch({rows, 1, 1}, rowThreads, [&] { normRows(eights(sum), eights(out), wide); });
        emulated::launch({rows, 1, 1}, rowThreads,
                         [&] { addAndNormRows(eights(a), eights(b), eights(fusedSum), eights(fused), wide); });
        QCOMPARE(fusedSum, sum);
        QCOMPARE(fused, out);
        std::vector<double> expected(width);
        double squares = 0;
        for (int i = 0; i < width; ++i) {
            expected[std::size_t(i)] =
                double(operandAt(1, std::size_t(width + i), 6)) + double(operandAt(2, std::size_t(width + i), 6));
            squares += expected[std::size_t(i)] * expected[std::size_t(i)];
        }
        for (double &value : expected)
            value /= std::sqrt(squares / width + 1e-5);
        QVERIFY(agrees(std::vector<Bf16>(out.begin() + width, out.end()), expected, 0.02));
    }

    void activationInStepsAndFusedAgree()
    {
        constexpr int width = 512, rows = 2;
        // As a block holds them: gate and up side by side in each row.
        const std::vector<Bf16> both = operands(2 * width * rows, 5, 5);
        std::vector<Bf16> gate(width * rows), up(width * rows), active(width * rows), out(width * rows),
            fused(width * rows);
        for (std::size_t r = 0; r < rows; ++r)
            for (std::size_t i = 0; i < width; ++i) {
                gate[r * width + i] = both[r * 2 * width + i];
                up[r * width + i] = both[r * 2 * width + width + i];
            }
        emulated::launch({rows, 1, 1}, rowThreads, [&] { activateRows(eights(gate), eights(active), width / 8); });
        emulated::launch({rows, 1, 1}, rowThreads,
                         [&] { multiplyRows(eights(active), eights(up), eights(out), width / 8); });
        emulated::launch({rows, 1, 1}, rowThreads, [&] {
            activateAndMultiplyRows(eights(both), eights(both) + width / 8, eights(fused), width / 8, 2 * width / 8);
        });
        std::vector<double> expected(out.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            const double x = double(toFloat(gate[i]));
            expected[i] = x / (1 + std::exp(-x)) * double(toFloat(up[i]));
        }
        QVERIFY(agrees(fused, expected, 0.02));
        QVERIFY(agrees(out, expected, 0.04)); // one rounding more
    }

    void attentionOverACacheIsThatOfPlainSums()
    {
        constexpr int length = 101, keyHeads = 2, sequences = 2, splits = 3; // no split ends with a full round
        constexpr int heads = keyHeads * headGroup;
        const HeadLayout queryLayout{0, headSize, heads * headSize};
        const HeadLayout cacheLayout{headSize, length * headSize, std::size_t(keyHeads) * length * headSize};
        const std::vector<Bf16> queries = operands(sequences * heads * headSize, 1, 6);
        const std::vector<Bf16> keys = operands(sequences * cacheLayout.sequenceStep, 2, 6);
        const std::vector<Bf16> values = operands(sequences * cacheLayout.sequenceStep, 3, 6);
        std::vector<AttentionPart> parts(sequences * heads * splits);
        std::vector<Bf16> out(queries.size());
        emulated::launch({splits, keyHeads, sequences}, attentionThreads, [&] {
            attendCache(queries.data(), queryLayout, keys.data(), values.data(), cacheLayout, length, parts.data());
        });
        emulated::launch({heads, sequences, 1}, headSize,
                         [&] { mergeParts(parts.data(), splits, out.data(), queryLayout); });
        for (std::size_t s = 0; s < sequences; ++s)
            for (std::size_t h = 0; h < heads; ++h) {
                const std::size_t place = (s * heads + h) * headSize;
                std::vector<double> query;
                for (std::size_t e = 0; e < headSize; ++e)
                    query.push_back(double(toFloat(queries[place + e])));
                const std::size_t base = s * cacheLayout.sequenceStep + h / headGroup * cacheLayout.headStep;
                const auto at = [&](const std::vector<Bf16> &from) {
                    return [&, base](std::size_t t, std::size_t e) {
                        return double(toFloat(from[base + t * headSize + e]));
                    };
                };
                const std::vector<double> expected = attentionOf(query, length, at(keys), at(values));
                QVERIFY(agrees({out.begin() + long(place), out.begin() + long(place) + headSize}, expected, 0.01));
            }
    }

    void attentionOfAPromptSeesNothingAhead()
    {
        constexpr std::size_t tokens = 2 * promptTile, keyHeads = 1, heads = keyHeads * headGroup;
        // As a block holds them: queries, keys and values side by side in each row.
        constexpr std::size_t row = (heads + 2 * keyHeads) * headSize;
        const HeadLayout layout{row, headSize, 0}, outLayout{heads * headSize, headSize, 0};
        const std::vector<Bf16> all = operands(tokens * row, 7, 6);
        const Bf16 *keys = all.data() + heads * headSize, *values = keys + keyHeads * headSize;
        std::vector<Bf16> out(tokens * heads * headSize);
        emulated::launch({tokens / promptTile, heads, 1}, attentionThreads,
                         [&] { attendPrompt(all.data(), layout, keys, values, layout, out.data(), outLayout); });
        for (const std::size_t token : {std::size_t(0), std::size_t(1), std::size_t(63), std::size_t(64),
                                        std::size_t(promptTile + 17), tokens - 1})
            for (std::size_t h = 0; h < heads; h += 3) {
                std::vector<double> query;
                for (std::size_t e = 0; e < headSize; ++e)
                    query.push_back(double(toFloat(all[token * row + h * headSize + e])));
                const auto at = [&](const Bf16 *from) {
                    return [=](std::size_t t, std::size_t e) { return double(toFloat(from[t * row + e])); };
                };
                const std::vector<double> expected = attentionOf(query, token + 1, at(keys), at(values));
                const auto first = out.begin() + long((token * heads + h) * headSize);
                QVERIFY2(agrees({first, first + headSize}, expected, 0.02), qPrintable(QString::number(token)));
            }
    }
};

QTEST_GUILESS_MAIN(TstKernels)
#include "tst_kernels.moc"
