// Halls in which servers replace others. A rack of 40 kW holds two servers of 15.1 kW (10 U) or 15.5 kW (9 U), not
// three: 2 DGX B300 in the first year fill one rack; with 2 HGX B300 beside them in the second 61.2 kW and two racks;
// when 2 more take the place of the DGX in the third, 62.0 kW and two racks: the fullest state.
#include "catalog/store/catalogreader.h"
#include "planner/facility/facilityfindings.h"
#include "planner/facility/rooms.h"
#include "tests/support/hallplan.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

DesignUnits row(const char *system, int period, int active, int added, int retired = 0)
{
    return cw::test::hallUnits(text(system), period, active, added, retired);
}

/// A replica a year on every kind of server.
Plan planOf(const std::vector<DesignUnits> &units, double rackKw, const char *cooling)
{
    return cw::test::withDesign(cw::test::hallPlan(units, rackKw, 400, text(cooling)), [&](Design &design) {
        for (const DesignUnits &each : units)
            if (each.active > 0)
                design.replicas.push_back({text("c"), text("chat"), each.offer, each.period, 1, 1, 10});
    });
}

Plan renewed()
{
    return planOf({row("dgx-b300", 0, 2, 2), row("dgx-b300", 1, 2, 0), row("hgx-b300-oem", 1, 2, 2),
                   row("dgx-b300", 2, 0, 0, 2), row("hgx-b300-oem", 2, 4, 2)},
                  40, "air");
}

using Place = std::tuple<QString, int>; // rack and lowest unit
std::map<QString, Place> placesIn(const HallLayout &layout)
{
    std::map<QString, Place> places;
    for (const Rack &rack : layout.racks)
        for (const RackSlot &slot : rack.slots)
            places[layout.devices[std::size_t(slot.device)].name] = {rack.id, slot.bottomUnit};
    return places;
}

} // namespace

class TstHallstates : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    Room roomOf(const Plan &plan)
    {
        const Result<Rooms> rooms = roomsOf(plan, *catalog_);
        return rooms.ok() && !rooms->rooms.empty() ? rooms->rooms.front() : Room();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void theFullestStateIsShown()
    {
        const Room room = roomOf(renewed());
        QVERIFY(room.isRenewed());
        QCOMPARE(room.shown, (ServiceSpan{2, forGood}));
        QCOMPARE(room.layout.devices.size(), std::size_t(4)); // not the six that ever stand there
        for (const RackDevice &device : room.layout.devices)
            QCOMPARE(device.part, text("hgx-b300-oem"));
        QCOMPARE(room.layout.racks.size(), std::size_t(2));
        QCOMPARE(room.ever().devices.size(), std::size_t(6));
        QCOMPARE(room.over.states.size(), std::size_t(3));
        QCOMPARE(room.over.states[0].layout.racks.size(), std::size_t(1));
        QCOMPARE(room.over.states[1].layout.racks.size(), std::size_t(2));
        QCOMPARE(room.over.states[1].span, (ServiceSpan{1, 2}));
    }

    /// In every state units are held once, no rack holds more than it carries, and nothing ever moves.
    void everyStateFitsAndNothingMoves()
    {
        const Room room = roomOf(renewed());
        const std::map<QString, Place> ever = placesIn(room.ever());
        QCOMPARE(ever.size(), std::size_t(6));
        std::set<Place> places;
        for (const HallState &state : room.over.states) {
            for (const Rack &rack : state.layout.racks) {
                int top = 0;
                double watts = 0;
                for (const RackSlot &slot : rack.slots) {
                    const RackDevice &device = state.layout.devices[std::size_t(slot.device)];
                    QVERIFY(slot.bottomUnit > top);
                    top = slot.bottomUnit + device.units - 1;
                    watts += device.nameplateW;
                    QCOMPARE(ever.at(device.name), Place(rack.id, slot.bottomUnit));
                }
                QVERIFY(top <= rack.units && watts <= 40'000);
            }
        }
        // The first of those that come stands where the first of those that left stood.
        QCOMPARE(ever.at(text("hgx-b300-oem-0003")), ever.at(text("dgx-b300-0001")));
    }

    /// Counts at random, up and down, of servers of 6 to 10 units, of nodes and of whole racks: every state holds what
    /// stands there once, each in its place, no two in one unit or on one spot of the hall, within the limits of a
    /// rack.
    void whateverComesAndGoesFits()
    {
        const std::vector<const char *> systems{"dgx-b300", "hgx-b300-oem", "dell-xe9680-h200", "cpu-svc-2s",
                                                "gb200-nvl72"};
        std::mt19937 numbers(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<DesignUnits> units;
            for (const char *system : systems)
                for (int period = 0, before = 0; period < 3; ++period) {
                    const int active = int(numbers() % 9), retired = int(numbers() % unsigned(before + 1));
                    const int leaving = std::max(retired, before - active);
                    units.push_back(row(system, period, active, active - before + leaving, leaving));
                    before = active;
                }
            Plan plan = planOf(units, 140, "liquid");
            const Room room = roomOf(plan);
            const std::map<QString, Place> ever = placesIn(room.ever());
            QCOMPARE(ever.size() + room.ever().outside.size(), room.ever().devices.size());
            for (const HallState &state : room.over.states) {
                std::set<std::pair<int, int>> spots;
                std::size_t standing = state.layout.outside.size();
                for (const Rack &rack : state.layout.racks) {
                    QVERIFY(spots.insert({rack.row, rack.position}).second);
                    std::vector<bool> isTaken(std::size_t(rack.units) + 1, false);
                    double watts = 0;
                    for (const RackSlot &slot : rack.slots) {
                        const RackDevice &device = state.layout.devices[std::size_t(slot.device)];
                        QVERIFY(device.stands.contains(state.span.from));
                        QCOMPARE(device.isWholeRack, rack.isWholeRack);
                        QCOMPARE(ever.at(device.name), Place(rack.id, slot.bottomUnit));
                        watts += device.nameplateW;
                        for (int unit = slot.bottomUnit; unit < slot.bottomUnit + device.units; ++unit) {
                            QVERIFY(unit >= 1 && unit <= rack.units && !isTaken[std::size_t(unit)]);
                            isTaken[std::size_t(unit)] = true;
                        }
                        ++standing;
                    }
                    QVERIFY(watts <= 140'000 * (1 + 1e-9));
                }
                QCOMPARE(standing, state.layout.devices.size());
                int counted = 0;
                for (const DesignUnits &each : units)
                    counted += each.period == state.span.from ? each.active : 0;
                QCOMPARE(int(state.layout.devices.size()), counted);
                QVERIFY(int(state.layout.racks.size()) >= state.layout.lowerBound);
            }
        }
    }

    /// Racks that leave whole free their place in the hall for those that come whole.
    void aWholeRackTakesThePlaceOfAnother()
    {
        const Room room = roomOf(planOf(
            {row("gb200-nvl72", 0, 2, 2), row("gb200-nvl72", 1, 2, 2, 2), row("gb200-nvl72", 2, 2, 0)}, 140, "liquid"));
        QCOMPARE(room.over.states.size(), std::size_t(2));
        for (const HallState &state : room.over.states) {
            QCOMPARE(state.layout.racks.size(), std::size_t(2));
            QCOMPARE(state.layout.racks[0].id, text("A01"));
            QCOMPARE(state.layout.racks[1].id, text("A02"));
        }
        QCOMPARE(room.ever().racks.size(), std::size_t(4));
    }

    /// The first of equal states is shown, and a plan from which nothing goes has one: that with everything.
    void withoutReplacementThereIsOneState()
    {
        const Room room =
            roomOf(planOf({row("dgx-b300", 0, 2, 2), row("dgx-b300", 1, 3, 1), row("dgx-b300", 2, 3, 0)}, 40, "air"));
        QVERIFY(!room.isRenewed());
        QCOMPARE(room.layout.devices.size(), std::size_t(3));
        QCOMPARE(room.layout.devices[2].stands, (ServiceSpan{1, forGood}));
    }

    /// Beside a hall from which servers leave, one where some come later: the drawing of an earlier state holds none
    /// yet.
    void otherRoomsAreThoseOfTheMonthToo()
    {
        Room grown =
            roomOf(planOf({row("dgx-b300", 0, 2, 2), row("dgx-b300", 1, 3, 1), row("dgx-b300", 2, 3, 0)}, 40, "air"));
        grown.limits.site = text("hall-2");
        Rooms rooms;
        rooms.rooms = {roomOf(renewed()), grown};
        QCOMPARE(otherStates(rooms), (std::vector{0, 1}));
        const Rooms first = roomsIn(rooms, 0);
        QCOMPARE(first.rooms[0].layout.devices.size(), std::size_t(2));
        QCOMPARE(first.rooms[1].layout.devices.size(), std::size_t(2));
        QCOMPARE(first.rooms[1].layout.racks.size(), std::size_t(1));
        QCOMPARE(roomsIn(rooms, 1).rooms[1].layout.devices.size(), std::size_t(3));
        // Built first: two servers there, and all of what stays here.
        const Rooms built = firstStates(rooms);
        QCOMPARE(built.rooms[0].layout.devices.size(), std::size_t(2));
        QCOMPARE(built.rooms[0].shown, (ServiceSpan{0, 1}));
        QCOMPARE(built.rooms[1].layout.devices.size(), std::size_t(3));
        QCOMPARE(otherStates(built), (std::vector{1, 2}));
    }

    /// One rack is enough for the first year, two are needed from the second on.
    void theMonthOfTheMostRacksIsNamed()
    {
        Plan plan = renewed();
        plan.need.ownSites[0].racks = 1;
        QStringList told;
        for (const Finding &finding : facilityFindings(plan, *catalog_))
            if (finding.id == text("facility.racks.hall-1"))
                told.append(finding.text);
        QCOMPARE(told,
                 (QStringList{text("From 2028-01 on hall-1 needs 2 racks for what stands there, with what stays in "
                                   "its place, and has 1; no packing needs fewer than 2")}));
    }

    /// Feeds of 61.5 kW carry the 61.2 kW of the second year, not the 62.0 kW of the third.
    void theMonthOfTheMostPowerIsNamed()
    {
        Plan plan = renewed();
        plan.need.ownSites[0].feedPowerKw = 61.5;
        QStringList told;
        for (const Finding &finding : facilityFindings(plan, *catalog_))
            if (finding.id == text("facility.feed.hall-1"))
                told.append(finding.text);
        QCOMPARE(told,
                 (QStringList{text("The load of hall-1 is largest from 2029-01 on. After the loss of one, each "
                                   "remaining feed has to carry 62.0 kW then and may carry no more than 61.5 kW")}));
    }
};

QTEST_GUILESS_MAIN(TstHallstates)
#include "tst_hallstates.moc"
