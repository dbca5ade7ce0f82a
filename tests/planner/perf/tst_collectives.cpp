#include "planner/perf/collectives.h"

#include <QtTest>

using namespace cw::planner;

class TstCollectives : public QObject {
    Q_OBJECT
    // 100 GB/s inside domains of 8, 10 GB/s out of each accelerator, no latency.
    const Links links{100e9, 10e9, 0, 0, 8};

private Q_SLOTS:
    void ring_inside_the_domain()
    {
        // 8 ranks gather 8 GB: 7/8 of it comes over a 100 GB/s link.
        QCOMPARE(gatherSeconds(8e9, {8, 1}, links), 7e9 / 100e9);
        QCOMPARE(allReduceSeconds(8e9, {8, 1}, links), 2 * 7e9 / 100e9);
    }

    void one_rank_needs_nothing()
    {
        QCOMPARE(gatherSeconds(8e9, {1, 1}, links), 0.0);
        QCOMPARE(allToAllSeconds(8e9, {1, 1}, links), 0.0);
    }

    void ranks_of_a_domain_share_the_way_out()
    {
        // 16 ranks, stride 1: 8 of a domain leave together over 8 x 10 GB/s = 80 GB/s, below the 100 GB/s inside.
        QCOMPARE(gatherSeconds(16e9, {16, 1}, links), 15e9 / 80e9);
        // Stride 8: each rank sits in a domain of its own, 10 GB/s.
        QCOMPARE(gatherSeconds(16e9, {16, 8}, links), 15e9 / 10e9);
    }

    void all_to_all_is_bound_by_what_leaves()
    {
        // 16 ranks send 16 GB each: 7 GB stay inside (0.07 s), 8 GB leave at 10 GB/s (0.8 s).
        QCOMPARE(allToAllSeconds(16e9, {16, 1}, links), 0.8);
        QCOMPARE(allToAllSeconds(8e9, {8, 1}, links), 0.07);
    }

    void sends_take_the_link_their_distance_needs()
    {
        QCOMPARE(sendSeconds(1e9, 4, links), 0.01);
        QCOMPARE(sendSeconds(1e9, 8, links), 0.1);
    }

    void latency_grows_with_doublings()
    {
        const Links slow{1e30, 1e30, 1e-6, 1e-5, 8};
        // 8 inside: 1 + log2 8 = 4 latencies; 32 over 4 domains: 4 inside and 1 + log2 4 = 3 outside.
        QCOMPARE(collectiveLatency({8, 1}, slow), 4e-6);
        QCOMPARE(collectiveLatency({32, 1}, slow), 4e-6 + 3e-5);
    }
};

QTEST_GUILESS_MAIN(TstCollectives)
#include "tst_collectives.moc"
