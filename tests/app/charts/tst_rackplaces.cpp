// A hall in which one server leaves as another comes: devices of the fullest state are not those of the other.
#include "app/charts/rackplaces.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstRackplaces : public QObject {
    Q_OBJECT

    static planner::Rooms roomsWith(const char *server, const planner::ServiceSpan &state, bool isRenewed)
    {
        planner::Room room;
        room.limits.site = QStringLiteral("hall-1");
        planner::RackDevice device;
        device.name = QLatin1String(server);
        device.units = 8;
        room.layout.devices = {device};
        planner::Rack rack;
        rack.id = QStringLiteral("A01");
        rack.units = 42;
        rack.slots = {{0, 1}};
        room.layout.racks = {rack};
        room.nextRack = rack;
        room.shown = state;
        if (isRenewed)
            room.over.states.resize(2);
        planner::Rooms rooms;
        rooms.rooms = {room};
        return rooms;
    }

private Q_SLOTS:
    void thingsAreMovedInTheFullestState()
    {
        const planner::ServiceSpan early{0, 1}, late{1, planner::forGood};
        RackPlaces places;
        places.setRooms(roomsWith("new", late, true), roomsWith("new", late, true));
        places.arrange(1000);
        QVERIFY(places.wholeRoom(places.at(0)));
        QCOMPARE(places.count(), 2); // with the next empty place
        places.setRooms(roomsWith("old", early, true), roomsWith("new", late, true));
        places.arrange(1000);
        QVERIFY(!places.wholeRoom(places.at(0)));
        QCOMPARE(places.count(), 1);
    }

    /// The racks of a plan from which nothing goes, before its last delivery: fewer of the same devices.
    void whatGrowsIsMovedAtAnyTime()
    {
        RackPlaces places;
        places.setRooms(roomsWith("server", {}, false), roomsWith("server", {1, planner::forGood}, false));
        places.arrange(1000);
        QVERIFY(places.wholeRoom(places.at(0)));
    }
};

QTEST_MAIN(TstRackplaces)
#include "tst_rackplaces.moc"
