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
        // As a ring that is 15/80 = 0.1875 s. Level by level: 7/8 of 16 GB inside at 100 GB/s, then half of the
        // remaining 2 GB across at 10 GB/s: 0.14 + 0.1 = 0.24 s, so the ring is taken.
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

    void level_by_level_wins_where_the_network_is_slow()
    {
        const Links slow{100e9, 1e9, 0, 0, 8};
        // Ring: 15 GB at 8 GB/s = 1.875 s. Levels: 14 GB at 100 GB/s, then 1 GB at 1 GB/s: 1.14 s.
        QCOMPARE(gatherSeconds(16e9, {16, 1}, slow), 1.14);
    }

    void an_oversubscribed_leaf_slows_what_leaves_it()
    {
        // Leaves of 32 accelerators, 4:1 oversubscribed: 2.5 GB/s leave for each.
        Links thin = links;
        thin.tiers.tiers[0] = {32, 4};
        // Inside one leaf nothing changes.
        QCOMPARE(gatherSeconds(16e9, {16, 1}, thin), gatherSeconds(16e9, {16, 1}, links));
        QCOMPARE(allToAllSeconds(16e9, {32, 1}, thin), allToAllSeconds(16e9, {32, 1}, links));
        // All-to-all over 64: 32/64 of 64 GB leave the leaf at 2.5 GB/s = 12.8 s, against 56/64 at 10 GB/s = 5.6 s.
        QCOMPARE(allToAllSeconds(64e9, {64, 1}, thin), 12.8);
        QCOMPARE(allToAllSeconds(64e9, {64, 1}, links), 5.6);
        // A ring of ranks 8 apart has 4 below each leaf, which share 4 x 2.5 GB/s: no slower than one NIC.
        QCOMPARE(gatherSeconds(8e9, {8, 8}, thin), 7e9 / 10e9);
        // 32 apart each is alone below its leaf.
        QCOMPARE(gatherSeconds(8e9, {8, 32}, thin), 7e9 / 2.5e9);
        QCOMPARE(sendSeconds(1e9, 16, thin), 0.1);
        QCOMPARE(sendSeconds(1e9, 32, thin), 0.4);
    }

    void pods_narrow_after_leaves()
    {
        // 16-port leaves, rails over servers of 8: 128 accelerators below a row of leaves, 1,024 in a pod of 8 rows.
        const NetworkTiers tiers = networkTiers({16, true, 2, 8, 3}, 8);
        QCOMPARE(tiers.tiers[0].reach, 128.0);
        QCOMPARE(tiers.tiers[0].oversubscription, 2.0);
        QCOMPARE(tiers.tiers[1].reach, 1024.0);
        QCOMPARE(tiers.tiers[1].oversubscription, 6.0);
        QCOMPARE(networkTiers({16, false, 2, 0, 1}, 8).tiers[0].reach, 16.0);
        Links thin = links;
        thin.tiers = tiers;
        // Two ranks 1,024 apart: 1/6 of 10 GB/s for half of 12 GB.
        QCOMPARE(gatherSeconds(12e9, {2, 1024}, thin), 6e9 / (10e9 / 6));
    }

    void networks_that_are_no_tree()
    {
        // Rails apart: of 64 GB over 64 ranks in domains of 8, 56/64 leave; 7/8 of that first cross the domain's links
        // at 100 GB/s.
        Links rails = links;
        const double before = allToAllSeconds(64e9, {64, 1}, rails);
        rails.tiers.railsApart = true;
        QCOMPARE(allToAllSeconds(64e9, {64, 1}, rails), before + 56e9 * 7 / 8 / 100e9);
        QCOMPARE(gatherSeconds(64e9, {8, 8}, rails), gatherSeconds(64e9, {8, 8}, links)); // a rail's own ring
        // Groups of 32: neighbours get half, an even all-to-all the whole.
        Links groups = links;
        groups.tiers.tiers[0] = {32, 2, 1};
        QCOMPARE(sendSeconds(1e9, 32, groups), 0.2);
        QCOMPARE(allToAllSeconds(64e9, {64, 1}, groups), allToAllSeconds(64e9, {64, 1}, links));
        // A torus of 64 leaves of 8: an all-to-all crosses d n^(1/d) / 4 = 3 times as much, 504/512 of the bytes leave
        // a leaf; one message takes one way of six.
        Links torus = links;
        torus.tiers.tiers[0] = {8, 1};
        torus.tiers.torusDimensions = 3;
        QCOMPARE(allToAllSeconds(512e9, {512, 1}, torus), 504e9 * 3 / 10e9);
        QCOMPARE(allToAllSeconds(8e9, {8, 1}, torus), allToAllSeconds(8e9, {8, 1}, links)); // within one leaf
        QCOMPARE(sendSeconds(1e9, 8, torus), 0.6);
        QCOMPARE(gatherSeconds(8e9, {8, 8}, torus), gatherSeconds(8e9, {8, 8}, links));
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
