// A hall with three equal servers, two from the first period and one more from the second, and a switch that the design
// does not count by period: before the second delivery two servers stand there, after it three, one of them new.
#include "app/export/racksvg.h"
#include "app/models/roomstate.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstRoomstate : public QObject {
    Q_OBJECT

    static planner::Design design()
    {
        planner::Design made;
        planner::DesignUnits first;
        first.system = QStringLiteral("server");
        first.site = QStringLiteral("hall-1");
        first.active = first.added = 2;
        planner::DesignUnits second = first;
        second.period = 1;
        second.active = 3;
        second.added = 1;
        made.units = {first, second};
        return made;
    }

    /// Two servers of the first period leave when one comes with the second: the first state is the fuller one.
    static planner::Rooms renewed()
    {
        planner::RackDevice first, second, next;
        first.name = QStringLiteral("server-1");
        second.name = QStringLiteral("server-2");
        next.name = QStringLiteral("server-3");
        first.stands = second.stands = {0, 1};
        next.stands = {1, planner::forGood};
        planner::Room room;
        room.limits.site = QStringLiteral("hall-1");
        planner::Rack before, after;
        before.slots = {{0, 1}, {1, 9}};
        after.slots = {{0, 1}};
        planner::HallState early, late;
        early.span = {0, 1};
        early.layout.devices = {first, second};
        early.layout.racks = {before};
        late.span = {1, planner::forGood};
        late.layout.devices = {next};
        late.layout.racks = {after};
        room.over.states = {early, late};
        room.layout = early.layout;
        room.shown = early.span;
        planner::Rooms rooms;
        rooms.rooms = {room};
        return rooms;
    }

    static planner::Rooms whole()
    {
        planner::Room room;
        room.limits.site = QStringLiteral("hall-1");
        for (const char *name : {"server-1", "server-2", "server-3", "leaf-1"}) {
            planner::RackDevice device;
            device.name = QLatin1String(name);
            device.part = QLatin1String(qstrcmp(name, "leaf-1") == 0 ? "switch" : "server");
            room.layout.devices.push_back(device);
        }
        planner::Rack near, far;
        near.slots = {{0, 1}, {1, 9}, {3, 42}};
        far.slots = {{2, 1}};
        room.layout.racks = {near, far};
        planner::Rooms rooms;
        rooms.rooms = {room};
        return rooms;
    }

private Q_SLOTS:
    void deliveriesAreTheirPeriods() { QCOMPARE(deliveryPeriods(design()), (std::vector{0, 1})); }

    void beforeADeliveryTheEarlierOnesStandThere()
    {
        const planner::Rooms existing = roomsAt(whole(), design(), 1, RoomState::Existing);
        QCOMPARE(existing.rooms.size(), std::size_t(1));
        QCOMPARE(existing.rooms[0].layout.racks.size(), std::size_t(1)); // the far rack is still empty
        QCOMPARE(existing.rooms[0].layout.racks[0].slots.size(), std::size_t(3));
        QVERIFY(roomsAt(whole(), design(), 0, RoomState::Existing).rooms.empty()); // nothing stood there at first
    }

    void afterItAllOfThem()
    {
        QCOMPARE(roomsAt(whole(), design(), 1, RoomState::Planned).rooms[0].layout.racks.size(), std::size_t(2));
        const planner::Rooms first = roomsAt(whole(), design(), 0, RoomState::Planned);
        QCOMPARE(first.rooms[0].layout.racks[0].slots.size(), std::size_t(3));
    }

    void whoHasLeftStandsThereBefore()
    {
        const auto namesAt = [](RoomState state) {
            const planner::Rooms rooms = roomsAt(renewed(), design(), 1, state);
            QStringList names;
            for (const planner::RackDevice &device : rooms.rooms.front().layout.devices)
                names << device.name;
            return names;
        };
        QCOMPARE(namesAt(RoomState::Existing), (QStringList{QStringLiteral("server-1"), QStringLiteral("server-2")}));
        QCOMPARE(namesAt(RoomState::Planned), (QStringList{QStringLiteral("server-3")}));
        const planner::Rooms both = roomsAt(renewed(), design(), 1, RoomState::Difference);
        QVERIFY(both.rooms.front().layout.devices.front().workload.isEmpty()); // it is new
        QCOMPARE(both.rooms.front().shown, (planner::ServiceSpan{1, planner::forGood}));
    }

    void theDifferenceMarksWhatStoodThereBefore()
    {
        const planner::Rooms both = roomsAt(whole(), design(), 1, RoomState::Difference);
        const auto &devices = both.rooms[0].layout.devices;
        QCOMPARE(devices[0].workload, inServiceBefore());
        QCOMPARE(devices[1].workload, inServiceBefore());
        QVERIFY(devices[2].workload.isEmpty());
        QCOMPARE(devices[3].workload, inServiceBefore());
    }
};

QTEST_GUILESS_MAIN(TstRoomstate)
#include "tst_roomstate.moc"
