#include "planner/perf/gemm.h"

#include <QtTest>

using namespace cw::planner;

class TstGemm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whole_waves_reach_the_rate()
    {
        // 128 x 256 tiles: 10 x 10 = 100 tiles on 100 units is one full wave; no ramp.
        const GemmMachine machine{1e12, 1e15, 100, 0, 2, 2};
        QCOMPARE(gemmShapeShare(1280, 2560, 4096, machine), 1.0);
        QCOMPARE(gemmSeconds(1280, 2560, 4096, machine, 1), 2.0 * 1280 * 2560 * 4096 / 1e12);
    }

    void half_a_wave_more_costs_a_whole_one()
    {
        // 15 x 10 = 150 tiles on 100 units run in 2 waves: 75 %. Smaller tiles do no better at their lower rate:
        // 128 x 128: 300 tiles, 3 waves, 0.93 of the rate.
        const GemmMachine machine{1e12, 1e15, 100, 0, 2, 2};
        QCOMPARE(gemmShapeShare(1920, 2560, 4096, machine), 0.93);
        const GemmMachine coarse{1e12, 1e15, 0, 0, 2, 2};
        QCOMPARE(gemmShapeShare(1920, 2560, 4096, coarse), 1.0); // units unknown: no waves
    }

    void partly_filled_tiles_waste_work()
    {
        // 64 rows on units unknown: 64 x 128 tiles are full at 0.75; 128-row tiles are half empty: at most 0.5.
        const GemmMachine machine{1e12, 1e15, 0, 0, 2, 2};
        QCOMPARE(gemmShapeShare(64, 1280, 4096, machine), 0.75);
    }

    void odd_lengths_are_slower()
    {
        QCOMPARE(alignmentShare(4096), 1.0);
        QCOMPARE(alignmentShare(1800), 0.80); // 14400 hidden over 8 ranks: a multiple of 8 only
        QCOMPARE(alignmentShare(225), 0.40);
        QCOMPARE(alignmentShare(4096, 1800), 0.80);
        // The number of rows is padded: 1001 tokens cost what their tiles cost, no more.
        const GemmMachine machine{1e12, 1e15, 0, 0, 2, 2};
        QCOMPARE(linearSeconds(1001, 4096, 4096, machine, false).backward,
                 gemmSeconds(1001, 4096, 4096, machine, 1) + gemmSeconds(4096, 4096, 1001, machine, 1));
    }

    void ramp_over_the_inner_size()
    {
        const GemmMachine machine{1e12, 1e15, 0, 256, 2, 2};
        QCOMPARE(gemmShapeShare(1280, 2560, 256, machine), 0.5);
    }

    void thin_products_wait_for_memory()
    {
        // One row: 2 x (4096 + 4096 x 4096 + 4096) bytes at 1 GB/s.
        const GemmMachine machine{1e15, 1e9, 0, 0, 2, 2};
        QCOMPARE(gemmSeconds(1, 4096, 4096, machine, 1), 2.0 * (4096.0 + 4096.0 * 4096 + 4096) / 1e9);
    }

    void backward_is_two_products_and_one_when_frozen()
    {
        const GemmMachine machine{1e12, 1e15, 0, 0, 2, 2};
        const LinearSeconds trained = linearSeconds(2560, 2560, 2560, machine, false);
        const LinearSeconds frozen = linearSeconds(2560, 2560, 2560, machine, true);
        QCOMPARE(trained.backward, 2 * trained.forward);
        QCOMPARE(frozen.backward, frozen.forward);
    }
};

QTEST_GUILESS_MAIN(TstGemm)
#include "tst_gemm.moc"
