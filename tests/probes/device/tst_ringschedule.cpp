// A ring of members on the host moves chunks as the GPUs would: everybody ends with the sum of all.
#include "probes/device/ringschedule.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace cw::probes;

namespace {
using Ring = std::vector<std::vector<double>>;

/// One step: all sends are read before any is written, as separate inboxes make it on GPUs.
template <typename Chunk>
void pass(Ring &ring, std::size_t count, const Chunk &chunkOf, bool adds)
{
    const auto members = int(ring.size());
    const Ring before = ring;
    for (int i = 0; i < members; ++i) {
        const ChunkRange range = chunkRange(count, chunkOf(i), members);
        for (std::size_t e = range.first; e < range.first + range.count; ++e) {
            double &place = ring[std::size_t((i + 1) % members)][e];
            place = before[std::size_t(i)][e] + (adds ? place : 0);
        }
    }
}
} // namespace

class TstRingSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyEndsWithTheSumOfAll_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("count");
        QTest::addRow("two") << 2 << 10;
        QTest::addRow("three and a rest") << 3 << 10;
        QTest::addRow("eight, fewer elements than members") << 8 << 5;
    }

    void everybodyEndsWithTheSumOfAll()
    {
        QFETCH(int, members);
        QFETCH(int, count);
        Ring ring;
        for (int i = 0; i < members; ++i) {
            ring.emplace_back(std::size_t(count));
            std::iota(ring.back().begin(), ring.back().end(), 100.0 * i);
        }
        for (int step = 0; step < members - 1; ++step)
            pass(
                ring, std::size_t(count), [&](int i) { return reduceChunk(i, step, members); }, true);
        for (int step = 0; step < members - 1; ++step)
            pass(
                ring, std::size_t(count), [&](int i) { return gatherChunk(i, step, members); }, false);
        for (const auto &member : ring)
            for (int e = 0; e < count; ++e) // sum over i of 100 i + e
                QCOMPARE(member[std::size_t(e)], 100.0 * members * (members - 1) / 2 + members * e);
    }

    void chunksCoverEverythingOnce()
    {
        std::size_t next = 0;
        for (int chunk = 0; chunk < 7; ++chunk) {
            const ChunkRange range = chunkRange(100, chunk, 7);
            QCOMPARE(range.first, next);
            next += range.count;
        }
        QCOMPARE(next, std::size_t(100));
    }

    void busFactorsAreThoseOfNcclTests()
    {
        // Eight GPUs: all-reduce 2 x 7 / 8, all-gather 7 / 8 of the algorithm's bandwidth.
        QCOMPARE(allReduceBusFactor(8), 1.75);
        QCOMPARE(gatherBusFactor(8), 0.875);
        QCOMPARE(allReduceBusFactor(2), 1.0);
    }
};

QTEST_GUILESS_MAIN(TstRingSchedule)
#include "tst_ringschedule.moc"
