// "Pull the plug" on one hall whose design is written by hand, with figures worked out from the catalog.
#include "catalog/store/catalogreader.h"
#include "planner/losses/losses.h"
#include "tests/support/hallplan.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// `servers` (XE9680: 8 ports of 400 Gbit/s, 11.5 kW nameplate, 8.4 kW typical) in racks of 40 kW, with the switches of
/// their tree (64 ports, 0.747 kW typical), and one workload whose `replicas` take `unitsEach` units.
Plan planWith(int servers, int replicas, double unitsEach = 1, int leaves = 3, int spines = 2,
              const char *system = "dell-xe9680-h200")
{
    const DesignUnits units = cw::test::hallUnits(text(system), 0, servers, servers);
    return cw::test::withDesign(cw::test::hallPlan({units}, 40, 200), [&](Design &design) {
        design.replicas.push_back({text("c"), text("chat"), units.offer, 0, replicas, unitsEach, 10});
        for (const auto &[role, count] : {std::pair("leaf", leaves), std::pair("spine", spines)})
            design.extras.push_back(
                {text("hall-1"), text("nvidia-qm9700"), text("network"), text(role), 0, count, count});
    });
}

} // namespace

class TstLosses : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void aFeedOfTwoIsNotMissed()
    {
        const Result<Loss> loss = lossOf(planWith(10, 8), *catalog_, text("feed-a"));
        QVERIFY(loss.ok());
        QVERIFY2(loss->isHarmless(), qPrintable(loss->trips.join(text(" "))));
    }

    /// 84 + 5 x 0.747 kW: the rest may carry 60 of 87.7 kW, 68.4 % of ten servers = 6 are left, two copies of eight are
    /// lost.
    void aWeakFeedTripsAShare()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].itPowerKw = 60;
        const Result<Loss> loss = lossOf(plan, *catalog_, text("feed-b"));
        QVERIFY(loss.ok() && !loss->trips.isEmpty());
        QCOMPARE(loss->workloads.size(), std::size_t(1));
        QCOMPARE(loss->workloads[0].before, 80.0);
        QCOMPARE(loss->workloads[0].left, 60.0);
    }

    /// 87.7 kW at most 80 % of a UPS: one of 250 kW, whose batteries carry 250 kW for 10 minutes and 87.7 kW for 28.5.
    void theOnlyFeedStopsAll()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].powerFeeds = text("N");
        const Result<Loss> loss = lossOf(plan, *catalog_, text("feed-a"));
        QVERIFY(loss.ok());
        QVERIFY2(loss->trips.first().contains(text("Batteries bridge about 28 min of 87.7 kW")),
                 qPrintable(loss->trips.first()));
        QCOMPARE(loss->workloads[0].left, 0.0);
    }

    /// 10 x 11.5 + 5 x 1.72 = 123.6 kW on four feeds of 30 kW, two a side: the partner of a lost one would carry half
    /// of it, so 31.8 kW are shed: 74.3 % of ten servers, seven, are left. On three feeds of which one is spare each of
    /// the other two sheds as much: 48.5 %, four.
    void ofTwoSidesThePartnerTakesOver()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].feeds = 4;
        plan.need.ownSites[0].feedPowerKw = 30;
        const Result<Loss> loss = lossOf(plan, *catalog_, text("feed-a"));
        QVERIFY(loss.ok() && !loss->trips.isEmpty());
        QCOMPARE(loss->trips.first(),
                 text("Load of 31.8 kW must be shed: its partner of the other side would carry 61.8 "
                      "of 30.0 kW."));
        QCOMPARE(loss->workloads[0].left, 70.0);
        plan.need.ownSites[0].feeds = 3;
        plan.need.ownSites[0].powerFeeds = text("N+1");
        const Result<Loss> spare = lossOf(plan, *catalog_, text("feed-a"));
        QVERIFY(spare.ok() && !spare->trips.isEmpty());
        QVERIFY2(spare->trips.first().startsWith(text("Load of 63.6 kW must be shed")),
                 qPrintable(spare->trips.first()));
        QCOMPARE(spare->workloads[0].left, 40.0);
    }

    void ofFeedsWithoutASpareOneTakesItsPart()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].powerFeeds = text("N");
        plan.need.ownSites[0].feeds = 2;
        const Result<Loss> loss = lossOf(plan, *catalog_, text("feed-a"));
        QVERIFY(loss.ok());
        QVERIFY2(loss->trips.first().contains(text("43.9 of 87.7 kW")), qPrintable(loss->trips.first()));
        QCOMPARE(loss->workloads[0].left, 50.0); // five of ten servers
    }

    /// 10 servers x 8 ports dealt to three leaves in turn: of a server two leaves carry three ports, the third two, so
    /// that each keeps five of eight at least, 62.5 %: no more than 62 may be promised.
    void aLeafTakesAShareOfEachServer()
    {
        const Result<Loss> loss = lossOf(planWith(10, 4, 2), *catalog_, text("leaf-002"));
        QVERIFY(loss.ok());
        QCOMPARE(loss->trips, QStringList());
        QCOMPARE(loss->slows, QStringList{text("Units with ports on it: 10. Each keeps at least 62 % of its network "
                                               "speed; jobs that span units wait for the slowest.")});
    }

    /// 100 servers of one port on four leaves, 25 each: those have no other. 24 copies of four servers become 18 on the
    /// 75 that are still joined; copies of one server do not notice.
    void aLeafCutsOffServersOfOnePort()
    {
        const auto lost = [&](int replicas, double unitsEach) {
            return lossOf(planWith(100, replicas, unitsEach, 4, 2, "gh200-1u"), *catalog_, text("leaf-003"));
        };
        const Result<Loss> spanning = lost(24, 4), single = lost(100, 1);
        QVERIFY(spanning.ok() && single.ok());
        QCOMPARE(spanning->trips,
                 QStringList{text("Units on it without a port elsewhere in this fabric: 25 of 25 (gh200-1u-0051, "
                                  "gh200-1u-0052, gh200-1u-0053, gh200-1u-0054, …). Work inside one unit "
                                  "goes on there; what spans units does without them.")});
        QCOMPARE(spanning->left.first(), text("Units of this fabric without a port on it: 75."));
        QCOMPARE(spanning->workloads.size(), std::size_t(1));
        QCOMPARE(spanning->workloads[0].before, 240.0);
        QCOMPARE(spanning->workloads[0].left, 180.0);
        QCOMPARE(spanning->slows, QStringList{text("chat keeps 75 % of its capacity.")});
        QVERIFY(single->workloads.empty());
    }

    void aSpineTakesBandwidth()
    {
        const Result<Loss> loss = lossOf(planWith(10, 8), *catalog_, text("spine-001"));
        QVERIFY(loss.ok());
        QCOMPARE(loss->slows,
                 QStringList{text("50 % of the bandwidth between leaves is left (1 of 2 spine switches).")});
    }

    /// One instance and 800 TB by the terabyte: these are no machines.
    void aLostRegionCountsMachinesAndNamesAmounts()
    {
        Plan plan = planWith(10, 8);
        Design design = designFromJson(plan.design, plan.need.horizon).value();
        const QString region = text("gcp-us-central1");
        design.units.push_back(
            {text("cloud/gcp-us-central1/i/on_demand"), text("gcp:tpu-v7-per-chip"), region, text("cloud"), 0, 1, 0});
        design.units.push_back({text("cloud/gcp-us-central1/gcp-cloud-storage-standard/service"),
                                text("gcp:cloud-storage-standard"), region, text("cloud"), 0, 800, 0});
        plan.design = designToJson(design, plan.need.horizon);
        const Result<Loss> loss = lossOf(plan, *catalog_, region);
        QVERIFY(loss.ok());
        QCOMPARE(loss->trips,
                 (QStringList{text("1 unit at gcp-us-central1."),
                              text("Out of reach at gcp-us-central1: 800 TB of Cloud Storage Standard.")}));
    }

    void unknownPartsAreRefusedWithTheKnown()
    {
        const Result<Loss> loss = lossOf(planWith(10, 8), *catalog_, text("feed-z"));
        QVERIFY(!loss.ok());
        QCOMPARE(loss.error().code, ErrorCode::Usage);
        QVERIFY(loss.error().expected.contains(text("feed-a")));
    }

    /// The four servers of the fullest state, not those of the first year with them.
    void aLossIsThatOfTheStateShown()
    {
        const auto row = [](const char *system, int period, int active, int added, int retired = 0) {
            return cw::test::hallUnits(text(system), period, active, added, retired);
        };
        const Plan renewed =
            cw::test::hallPlan({row("dgx-b300", 0, 2, 2), row("dgx-b300", 1, 2, 0), row("hgx-b300-oem", 1, 2, 2),
                                row("dgx-b300", 2, 0, 0, 2), row("hgx-b300-oem", 2, 4, 2)},
                               40, 400);
        const Result<Loss> loss = lossOf(renewed, *catalog_, text("hall-1"));
        QVERIFY(loss.ok());
        QVERIFY2(loss->trips.join(u' ').contains(text("4 units at hall-1")), qPrintable(loss->trips.join(u' ')));
    }

    /// Two GB200 NVL72: 224.4 kW into the liquid on one unit of 600 kW and one to spare.
    void aCoolantUnitIsNotMissed()
    {
        const Plan plan =
            cw::test::hallPlan({cw::test::hallUnits(text("gb200-nvl72"), 0, 2, 2)}, 140, 300, text("liquid"));
        const Result<Loss> loss = lossOf(plan, *catalog_, text("cdu-1"));
        QVERIFY(loss.ok() && loss->isHarmless());
    }
};

QTEST_GUILESS_MAIN(TstLosses)
#include "tst_losses.moc"
