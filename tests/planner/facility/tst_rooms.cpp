#include "catalog/store/catalogreader.h"
#include "planner/facility/cooling.h"
#include "planner/facility/facilityfindings.h"
#include "planner/facility/powerchain.h"
#include "planner/facility/rackmoves.h"
#include "planner/facility/rowplan.h"
#include "planner/plan/ownhall.h"
#include "tests/support/hallplan.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// A hall of 40 kW racks with 42 units; `servers` XE9680 (6 U, 11.5 kW nameplate, 8.4 kW typical, 107.8 kg) with two
/// leaves, and one workload whose replicas take a unit each, `busy` of them.
Plan planWith(int servers, int busy, const char *system = "dell-xe9680-h200")
{
    const DesignUnits units = cw::test::hallUnits(text(system), 0, servers, servers);
    return cw::test::withDesign(cw::test::hallPlan({units}, 40, 200), [&](Design &design) {
        design.replicas.push_back({text("c"), text("chat"), units.offer, 0, busy, 1, 10});
        design.extras.push_back({text("hall-1"), text("nvidia-qm9700"), text("network"), text("leaf"), 0, 2, 2});
    });
}

} // namespace

class TstRooms : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    Room roomOf(const Plan &plan)
    {
        const Result<Rooms> rooms = roomsOf(plan, *catalog_);
        return rooms.ok() && !rooms->rooms.empty() ? rooms->rooms.front() : Room();
    }

    const PowerStage *stage(const PowerChain &chain, const char *kind)
    {
        for (const PowerStage &each : chain.stages)
            if (each.kind == text(kind))
                return &each;
        return nullptr;
    }

    /// "id: text" of every finding, one a line.
    [[nodiscard]] QString findingsOf(const Plan &plan) const
    {
        QString all;
        for (const Finding &finding : facilityFindings(plan, *catalog_))
            all += finding.id + QStringLiteral(": ") + finding.text + QLatin1Char('\n');
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void everyDeviceStandsOnce()
    {
        const Room room = roomOf(planWith(10, 8));
        std::vector<int> stands(room.layout.devices.size(), 0);
        for (const Rack &rack : room.layout.racks) {
            int top = 0;
            for (const RackSlot &slot : rack.slots) {
                QVERIFY(slot.bottomUnit > top); // no two devices share a unit
                top = slot.bottomUnit + room.layout.devices[std::size_t(slot.device)].units - 1;
                QVERIFY(top <= rack.units);
                ++stands[std::size_t(slot.device)];
            }
        }
        for (const int times : stands)
            QCOMPARE(times, 1);
        // Power: 3 x 11.5 = 34.5 kW a rack, 10 servers = 4 racks; the leaves fit beside them.
        QCOMPARE(room.layout.racks.size(), std::size_t(4));
        QCOMPARE(room.layout.lowerBound, 4);
        QCOMPARE(room.layout.devices.front().name, text("dell-xe9680-h200-0001"));
        QCOMPARE(room.layout.devices.front().workload, text("chat"));
        QCOMPARE(room.layout.devices[9].workload, text("spare"));
    }

    /// 300 racks in rows of 12 are 25 rows 2.7 m apart; a block is 12 x 0.6 + 2.7 = 9.9 m wide: sqrt(25 x 2.7 / 9.9)
    /// = 2.6, so three blocks of nine rows, the second of which runs back.
    void aLargeHallIsAboutSquare()
    {
        const RowPlan rows(300, *catalog_);
        QCOMPARE(rows.racksPerRow(), 12);
        const auto at = [&](int row, int position) {
            Rack rack;
            rack.row = row;
            rack.position = position;
            rows.place(rack);
            return std::pair(rack.xM, rack.yM);
        };
        const auto isAt = [&](int row, int position, double x, double y) {
            const auto [xM, yM] = at(row, position);
            return std::abs(xM - x) < 1e-9 && std::abs(yM - y) < 1e-9;
        };
        QVERIFY(isAt(8, 3, 1.8, 8 * 2.7));
        QVERIFY(isAt(9, 0, 9.9, 8 * 2.7));
        QVERIFY(isAt(17, 0, 9.9, 0));
        QVERIFY(isAt(24, 11, 2 * 9.9 + 6.6, 6 * 2.7));
        const RowPlan few(48, *catalog_); // four rows: sqrt(4 x 2.7 / 9.9) = 1.04
        Rack last;
        last.row = 3;
        few.place(last);
        QVERIFY(std::abs(last.yM - 3 * 2.7) < 1e-9 && last.xM == 0);
    }

    /// A hundred leaves among 600 servers, three to a rack of 40 kW: in every quarter of the racks stands a quarter of
    /// the leaves, to a rack or two, and no more racks than the packing needs.
    void switchesStandAmongWhatTheyServe()
    {
        Plan plan = planWith(600, 600);
        plan.need.ownSites[0].racks = 1000;
        Result<Design> design = designFromJson(plan.design, plan.need.horizon);
        QVERIFY(design.ok());
        design.value().extras[0].added = design.value().extras[0].active = 100;
        plan.design = designToJson(design.value(), plan.need.horizon);
        const Room room = roomOf(plan);
        const std::size_t racks = room.layout.racks.size();
        QVERIFY(racks >= 200 && int(racks) <= room.layout.lowerBound + 1);
        std::array<int, 4> leaves{}, servers{};
        for (std::size_t r = 0; r < racks; ++r)
            for (const RackSlot &slot : room.layout.racks[r].slots)
                ++(room.layout.devices[std::size_t(slot.device)].role == text("leaf") ? leaves
                                                                                      : servers)[r * 4 / racks];
        for (std::size_t quarter = 0; quarter < 4; ++quarter) {
            QVERIFY2(std::abs(servers[quarter] - 150) <= 9, qPrintable(QString::number(servers[quarter])));
            QVERIFY2(std::abs(leaves[quarter] - 25) <= 9, qPrintable(QString::number(leaves[quarter])));
        }
    }

    void rackNames()
    {
        QCOMPARE(rackName(0, 0), text("A01"));
        QCOMPARE(rackName(25, 11), text("Z12"));
        QCOMPARE(rackName(26, 0), text("AA01"));
    }

    void aRackThatCannotCarryOneSystemIsNamed()
    {
        Plan plan = planWith(1, 1);
        plan.need.ownSites[0].rackPowerKw = 10;
        const std::vector<Finding> findings = facilityFindings(plan, *catalog_);
        QVERIFY(!findings.empty());
        QVERIFY2(findings.front().text.contains(text("draws 11.5 kW")) &&
                     findings.front().text.contains(text("carries 10.0 kW")) &&
                     findings.front().text.contains(text("at least 11.5 kW")),
                 qPrintable(findings.front().text));
    }

    void aHallThatCarriesNoAcceleratorIsNamed()
    {
        Plan plan = planWith(1, 1);
        plan.need.ownSites[0].rackPowerKw = 1;
        const std::vector<Finding> findings = rackFitFindings(plan, *catalog_);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY2(findings.front().text.contains(text("carries none of")), qPrintable(findings.front().text));
        QVERIFY(rackFitFindings(planWith(1, 1), *catalog_).empty());
    }

    void tooFewRacksAreNamed()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].racks = 3;
        bool told = false;
        for (const Finding &finding : facilityFindings(plan, *catalog_))
            told = told || finding.text.contains(text("has 3 racks"));
        QVERIFY(told);
    }

    /// Floor: 1.2 m2 a rack, 160 kg of empty rack. 400 kg/m2 x 1.2 - 160 = 320 kg: two servers of 107.8 kg, not three.
    void theFloorCounts()
    {
        Plan plan = planWith(4, 4);
        plan.need.ownSites[0].floorKgPerM2 = 400;
        QCOMPARE(*hallLimits(plan, *catalog_, text("hall-1"))->deviceKgPerRack(), 320.0);
        QCOMPARE(roomOf(plan).layout.racks.size(), std::size_t(2));
    }

    /// 10 servers and 2 leaves of 1.72 kW nameplate and 0.747 kW typical: 118.44 and 85.494 kW.
    void powerChain_()
    {
        const Plan plan = planWith(10, 8);
        const PowerChain chain = powerChain(roomOf(plan), *catalog_, pueOf(plan, *catalog_, text("hall-1")));
        QVERIFY(std::abs(chain.nameplateW - 118440) < 1);
        QVERIFY(std::abs(chain.typicalW - 85494) < 1);
        QVERIFY(std::abs(*chain.facilityW - 85494 * 1.25) < 1);
        const PowerStage *strip = stage(chain, "rack_pdu"), *feed = stage(chain, "feed");
        QVERIFY(strip && feed);
        QCOMPARE(strip->part, text("pdu-63a")); // a rack of up to 40 kW on one feed: 43.6 kW
        QCOMPARE(strip->count, 8);              // four racks, two feeds
        QCOMPARE(*feed->capacityW, 200000.0);
        QVERIFY(std::abs(feed->nameplateW - 59220) < 1);
        QVERIFY(std::abs(feed->failoverW - 85494) < 1);
        QVERIFY(feed->holds());
    }

    /// The same on three feeds: two carry 85.494 kW when one is lost, 42.747 kW each, and 28.498 kW each before.
    void threeFeedsShareWhatOneLoses()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].feeds = 3;
        plan.need.ownSites[0].powerFeeds = text("N+1");
        const PowerChain chain = powerChain(roomOf(plan), *catalog_, pueOf(plan, *catalog_, text("hall-1")));
        const PowerStage *ups = stage(chain, "ups"), *feed = stage(chain, "feed");
        QVERIFY(ups && feed);
        QCOMPARE(feed->name, text("Feeds A to C"));
        const double each = double(ups->count) / 3;
        QVERIFY2(std::abs(ups->failoverW * each - 42747) < 1, qPrintable(QString::number(ups->failoverW * each)));
        QVERIFY(std::abs(ups->typicalW * each - 28498) < 1);
    }

    /// Four feeds, two a side: two carry 118.44 kW of nameplates when a side is lost, 59.22 kW each. A row of racks
    /// hangs from one of either side, so the strips stay those of two feeds.
    void ofTwoSidesOneCarriesEverything()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].feeds = 4;
        plan.need.ownSites[0].feedPowerKw = 60;
        const PowerChain chain = powerChain(roomOf(plan), *catalog_, pueOf(plan, *catalog_, text("hall-1")));
        const PowerStage *strip = stage(chain, "rack_pdu"), *feed = stage(chain, "feed");
        QVERIFY(strip && feed);
        QVERIFY2(std::abs(feed->failoverW - 59220) < 1, qPrintable(QString::number(feed->failoverW)));
        QVERIFY(feed->holds());
        QCOMPARE(strip->count, 8); // four racks
        QVERIFY(!findingsOf(plan).contains(text("facility.feed.")));
        plan.need.ownSites[0].feedPowerKw = 59;
        QVERIFY(findingsOf(plan).contains(
            text("After the loss of one side, each feed of the other of hall-1 would carry 59.2 kW and "
                 "may carry 59.0 kW")));
    }

    /// Feeds that are counted and not said to be spare are all needed; where nothing is said there are two, one to
    /// spare.
    void feedsNotSaidToBeSpareAreNeeded()
    {
        OwnSite own;
        QVERIFY(hasSpareFeed(own));
        own.feeds = 2;
        QVERIFY(!hasSpareFeed(own));
        own.powerFeeds = text("N+1");
        QVERIFY(hasSpareFeed(own));
        own.powerFeeds = text("N");
        QVERIFY(!hasSpareFeed(own));
    }

    /// (130.5 kg + 160 kg of rack) / 1.2 m2 = 242.08 kg/m2: a floor of 242 carries 130.4 kg, the floor named has to do.
    void theFloorNamedCarries()
    {
        RackDevice device;
        device.units = 8;
        device.weightKg = 130.5;
        HallLimits limits;
        limits.rackUnits = 42;
        limits.rackAreaM2 = 1.2;
        limits.emptyRackKg = 160;
        const auto on = [&](double floor) {
            limits.floorKgPerM2 = floor;
            return misfit(device, limits);
        };
        QVERIFY2(on(242).endsWith(text("at least 243 kg/m") + QChar(0xb2)), qPrintable(on(242)));
        QCOMPARE(on(243), QString());
        limits.rackStaticKg = 130; // no floor helps a frame that is too weak
        QVERIFY2(on(243).endsWith(text("carries 130 kg: it needs racks for at least 131 kg of devices")),
                 qPrintable(on(243)));
    }

    /// 10.24 kW and 118.44 kW are named with one decimal, and upwards: racks and feeds of that size hold.
    void thePowerNamedCarries()
    {
        RackDevice device;
        device.units = 8;
        device.nameplateW = 10240;
        HallLimits limits;
        limits.rackUnits = 42;
        const auto on = [&](double watts) {
            limits.rackPowerW = watts;
            return misfit(device, limits);
        };
        QVERIFY2(on(10200).endsWith(text("at least 10.3 kW")), qPrintable(on(10200)));
        QCOMPARE(on(10300), QString());
        QCOMPARE(kilowattsUp(10300), text("10.3"));
        QCOMPARE(kilowattsUp(118440), text("118.5"));
    }

    /// Two feeds and none spare: each carries half of 118.44 kW and no more after a loss; a rack hangs from one of
    /// them.
    void withoutASpareFeedNothingIsTakenOver()
    {
        Plan plan = planWith(10, 8);
        plan.need.ownSites[0].powerFeeds = text("N");
        plan.need.ownSites[0].feeds = 2;
        const auto said = [&](double feedKw) {
            plan.need.ownSites[0].feedPowerKw = feedKw;
            QStringList ids;
            for (const Finding &finding : facilityFindings(plan, *catalog_))
                if (finding.id.contains(text("feed")))
                    ids += finding.id + text(": ") + finding.text;
            return ids;
        };
        const QStringList enough = said(80);
        QCOMPARE(enough, QStringList{text("facility.no-spare-feed.hall-1: hall-1 has 2 power feeds and none of them is "
                                          "spare: the loss of one stops what hangs from it")});
        const PowerChain chain = powerChain(roomOf(plan), *catalog_, 1.3);
        int racks = 0;
        for (const PowerStage &stage : chain.stages) {
            if (stage.kind == text("feed"))
                QVERIFY2(std::abs(stage.failoverW - 59220) < 1, qPrintable(QString::number(stage.failoverW)));
            if (stage.kind == text("rack_pdu")) {
                QCOMPARE(stage.failoverW, stage.nameplateW); // the whole rack, always
                racks = stage.count;
            }
        }
        QCOMPARE(racks, int(roomOf(plan).layout.racks.size()));
        QCOMPARE(said(50).front(),
                 text("facility.feed.hall-1: Each feed of hall-1 would carry 59.2 kW and may carry 50.0 kW"));
    }

    /// A rack the hall has not, and a device the design has not: both moves are told, the one that fits is not.
    void movesThatDoNotFitAreTold()
    {
        Plan plan = planWith(10, 8);
        const auto said = [&] {
            for (const Finding &finding : facilityFindings(plan, *catalog_))
                if (finding.id == text("facility.moves.hall-1"))
                    return finding.text.section(text(": "), 1);
            return QString();
        };
        addRackMove(plan, {text("hall-1"), text("dell-xe9680-h200-0001"), text("A01"), 30});
        QCOMPARE(said(), QString());
        addRackMove(plan, {text("hall-1"), text("dell-xe9680-h200-0002"), text("Z09"), 24});
        addRackMove(plan, {text("hall-1"), text("nope"), text("A01"), 1});
        QCOMPARE(said(),
                 text("dell-xe9680-h200-0002 (rack Z09 does not take it from unit 24 up); nope (nothing of this "
                      "name stands there)"));
    }

    /// 118.44 kW / (1.18 kg/m3 x 1006 J/kg K x 14 K) = 7.127 m3/s.
    void airCooling()
    {
        const Cooling cooling = coolingOf(roomOf(planWith(10, 8)), *catalog_);
        QCOMPARE(cooling.liquidDesignW, 0.0);
        QVERIFY(std::abs(*cooling.airflowM3PerS - 7.127) < 0.01);
        QCOMPARE(cooling.cdus, 0);
    }

    /// Two GB200 NVL72 of 132 kW: 85 % to the liquid = 224.4 kW; / (3950 J/l K x 10 K) x 60 = 340.9 l/min; one unit of
    /// 600 kW and one to spare.
    void liquidCooling()
    {
        Plan plan = planWith(2, 2, "gb200-nvl72");
        plan.need.ownSites[0].rackPowerKw = 140;
        plan.need.ownSites[0].cooling = text("liquid");
        const Cooling cooling = coolingOf(roomOf(plan), *catalog_);
        QVERIFY(std::abs(cooling.liquidDesignW - 224400) < 1);
        QVERIFY(std::abs(*cooling.coolantLitresPerMinute - 340.9) < 0.1);
        QCOMPARE(cooling.cdus, 2);
    }

    void tenThousandAccelerators()
    {
        Plan plan = planWith(1250, 1250);
        plan.need.ownSites[0].racks = 600;
        const Room room = roomOf(plan);
        QCOMPARE(room.layout.devices.size(), std::size_t(1252));
        QVERIFY(int(room.layout.racks.size()) <= room.layout.lowerBound + 1);
    }
};

QTEST_GUILESS_MAIN(TstRooms)
#include "tst_rooms.moc"
