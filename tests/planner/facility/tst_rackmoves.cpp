// A hall with two racks of 20 units, 10 kW and 300 kg of devices: a server of 8 units, 4 kW and 120 kg (web-1) in each
// lower end, a second one (web-2), and a switch at the top of the first rack.
#include "planner/facility/rackmoves.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;
using namespace Qt::StringLiterals;

namespace {

RackDevice device(const QString &name, int units, double watts, std::optional<double> kg)
{
    RackDevice made;
    made.name = made.title = name;
    made.part = u"part"_s;
    made.role = u"system"_s;
    made.units = units;
    made.nameplateW = watts;
    made.weightKg = kg;
    return made;
}

Room hall()
{
    Room room;
    room.limits.site = room.limits.name = u"hall-1"_s;
    room.limits.rackPowerW = 10'000;
    room.limits.rackUnits = 20;
    room.limits.racks = 3;
    room.limits.emptyRackKg = 100;
    room.limits.rackStaticKg = 300;
    room.layout.site = u"hall-1"_s;
    room.layout.devices = {device(u"web-1"_s, 8, 4000, 120), device(u"web-2"_s, 8, 4000, 120),
                           device(u"leaf-1"_s, 1, 500, 10), device(u"hot-1"_s, 4, 7000, 50)};
    Rack a, b;
    a.id = u"A01"_s;
    b.id = u"A02"_s;
    b.position = 1;
    a.units = b.units = 20;
    a.slots = {{0, 1}, {1, 9}, {2, 20}};
    b.slots = {{3, 1}};
    room.layout.racks = {a, b};
    return room;
}

int unitOf(const Room &room, const QString &rack, int device)
{
    for (const Rack &each : room.layout.racks)
        for (const RackSlot &slot : each.slots)
            if (each.id == rack && slot.device == device)
                return slot.bottomUnit;
    return 0;
}

} // namespace

class TstRackmoves : public QObject {
    Q_OBJECT

    catalog::CatalogSnapshot catalog_;

private Q_SLOTS:
    void limitsRefuseInTurn()
    {
        const Room room = hall();
        using Limit = RackFit::Limit;
        QVERIFY(fitInRack(room, 2, u"A02"_s, 5).fits());
        QCOMPARE(fitInRack(room, 2, u"Z09"_s, 5).limit, Limit::NoSuchPlace);
        // 8 units from unit 14 would end at 21; from there the rack has 20 - 14 + 1 = 7.
        const RackFit high = fitInRack(room, 0, u"A02"_s, 14);
        QCOMPARE(high.limit, Limit::Height);
        QCOMPARE(high.wanted, 8.0);
        QCOMPARE(high.allowed, 7.0);
        // Units 4 to 11 meet hot-1 in 1 to 4.
        const RackFit taken = fitInRack(room, 0, u"A02"_s, 4);
        QCOMPARE(taken.limit, Limit::Occupied);
        QCOMPARE(taken.other, u"hot-1"_s);
        // 4,000 W beside 7,000 W are more than 10,000 W.
        const RackFit power = fitInRack(room, 0, u"A02"_s, 5);
        QCOMPARE(power.limit, Limit::Power);
        QCOMPARE(power.wanted, 11'000.0);
    }

    void weightAndHeatCountWhenTheyAreKnown()
    {
        Room room = hall();
        room.limits.rackPowerW.reset();
        room.limits.rackHeatW = 10'500;
        // 120 kg beside 50 kg are less than the 300 kg of the frame; the heat of 11,000 W is too much.
        const RackFit heat = fitInRack(room, 0, u"A02"_s, 5);
        QCOMPARE(heat.limit, RackFit::Limit::Heat);
        QCOMPARE(heat.allowed, 10'500.0);
        room.layout.devices[0].isLiquid = true;
        QVERIFY(fitInRack(room, 0, u"A02"_s, 5).fits());
        room.layout.devices[3].weightKg = 290;
        const RackFit weight = fitInRack(room, 0, u"A02"_s, 5);
        QCOMPARE(weight.limit, RackFit::Limit::Weight);
        QCOMPARE(weight.wanted, 410.0);
    }

    void movesAreKeptByThePlanAndTheLastWordCounts()
    {
        Plan plan;
        addRackMove(plan, {u"hall-1"_s, u"leaf-1"_s, u"A02"_s, 20});
        addRackMove(plan, {u"hall-1"_s, u"leaf-1"_s, u"A02"_s, 19});
        const auto moves = rackMoves(plan);
        QVERIFY(moves.ok());
        QCOMPARE(moves.value(), (std::vector<RackMove>{{u"hall-1"_s, u"leaf-1"_s, u"A02"_s, 19}}));
        plan.extensions["x-rack-moves"] = Json::array({"leaf-1"});
        QVERIFY(!rackMoves(plan).ok());
        QCOMPARE(rackMoves(plan).error().place, u"/x-rack-moves/0"_s);
    }

    void aMoveTakesTheDeviceThere()
    {
        Room room = hall();
        applyRackMoves(room, {{u"hall-1"_s, u"leaf-1"_s, u"A02"_s, 20}, {u"elsewhere"_s, u"web-1"_s, u"A02"_s, 1}},
                       catalog_);
        QCOMPARE(unitOf(room, u"A02"_s, 2), 20);
        QCOMPARE(unitOf(room, u"A01"_s, 2), 0);
        QVERIFY(room.droppedMoves.isEmpty());
        QCOMPARE(room.layout.racks.size(), std::size_t(2));
    }

    void twoDevicesMayChangePlaces()
    {
        Room room = hall();
        applyRackMoves(room, {{u"hall-1"_s, u"web-2"_s, u"A01"_s, 1}, {u"hall-1"_s, u"web-1"_s, u"A01"_s, 9}},
                       catalog_);
        QCOMPARE(unitOf(room, u"A01"_s, 0), 9);
        QCOMPARE(unitOf(room, u"A01"_s, 1), 1);
    }

    void whatNoLongerFitsStaysWhereItWasAndIsTold()
    {
        Room room = hall();
        applyRackMoves(room, {{u"hall-1"_s, u"web-1"_s, u"A02"_s, 5}, {u"hall-1"_s, u"gone-7"_s, u"A02"_s, 5}},
                       catalog_);
        QCOMPARE(unitOf(room, u"A01"_s, 0), 1);
        QCOMPARE(room.droppedMoves, (QStringList{u"gone-7"_s, u"web-1"_s}));
    }

    void anEmptyPlaceOfTheHallTakesARack()
    {
        Room room = hall();
        applyRackMoves(room, {}, catalog_);
        QVERIFY(room.nextRack);
        const QString next = room.nextRack->id;
        applyRackMoves(room, {{u"hall-1"_s, u"hot-1"_s, next, 3}}, catalog_);
        QCOMPARE(unitOf(room, next, 3), 3);
        QCOMPARE(room.layout.racks.size(), std::size_t(2)); // the rack it left is empty and gone
        QVERIFY(room.nextRack);
        room.limits.racks = 2;
        QVERIFY(!nextEmptyRack(room, catalog_));
    }
};

QTEST_GUILESS_MAIN(TstRackmoves)
#include "tst_rackmoves.moc"
