#include "planner/fabric/routecut.h"
#include "tests/support/roundtripfit.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::FactTable tableOf(const char *kind, const char *columns, const std::vector<const char *> &rows)
{
    catalog::FactTable table;
    table.kind = QLatin1String(kind);
    table.columns = QString::fromLatin1(columns).split(u',');
    for (const char *row : rows)
        table.rows.push_back(QString::fromLatin1(row).split(u','));
    return table;
}

/// Two shores on the equator, west at 0 and east at 10 degrees; two cables between them, one the long way over 20 N.
catalog::CatalogSnapshot twoShores()
{
    catalog::CatalogSnapshot world;
    world.tables.push_back(tableOf("network_regions", "country,region", {"WW,west", "EE,east"}));
    world.tables.push_back(tableOf("sea_cables", "id,name,design_capacity_tbps,landings",
                                   {"short,Short Cable,30,Westport/WW/0/0;Eastport/EE/0/10",
                                    "long,Long Cable,10,Northwest/WW/0/0;Buoy//20/5;Northeast/EE/0/10",
                                    "dark,Dark Cable,,Farwest/WW/60/0;Fareast/EE/60/10"}));
    world.tables.push_back(
        tableOf("latency_rules", "id,value", {"subsea-route-factor,1.2", "fibre-us-per-km,5", "equipment-adder,3"}));
    handmade::assume(world, "land_route_factor", 1.4);
    handmade::assume(world, "rtt_measured_radius_km", 60);
    handmade::addRoundTripFit(world);
    const auto stand = [&](const char *id, const char *country, double longitude) {
        catalog::Site site;
        site.id = QLatin1String(id);
        site.name = QLatin1String(id);
        site.country = QLatin1String(country);
        site.longitude = longitude;
        world.sites.push_back(site);
    };
    stand("west-1", "WW", 0);
    stand("east-1", "EE", 10);
    world.index();
    return world;
}

Plan planFor(double limitMs)
{
    Plan plan;
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.users = {{QStringLiteral("east-1"), 0.25}, {QStringLiteral("west-1"), 0.75}};
    plan.need.workloads = {chat};
    Constraint near;
    near.kind = ConstraintKind::Latency;
    near.maxRttMs = limitMs;
    plan.need.constraints = {near};
    return plan;
}

const std::vector<std::pair<QString, QString>> served{{QStringLiteral("chat"), QStringLiteral("west-1")}};
const Place west{0, 0}, east{0, 10};

} // namespace

class TstRouteCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 10 degrees of the equator are 1,111.95 km: x 1.2 over sea x 2 x 5 us = 13.34 ms, and 3 ms to go aboard.
    void quickestWay()
    {
        const auto world = twoShores();
        const SeaMap map(world);
        const auto way = map.way(west, east, {});
        QVERIFY(way);
        QCOMPARE(way->crossings,
                 (std::vector<SeaCrossing>{{QStringLiteral("short"), QStringLiteral("west"), QStringLiteral("east")}}));
        QVERIFY(std::abs(way->ms - 16.343) < 0.001);
    }

    /// Over the buoy: cos c = cos 20 x cos 5, c = 20.59 degrees = 2,290.0 km a leg: 2 x 2,290.0 x 1.2 x 0.01 + 3
    /// = 57.96.
    void wayRound()
    {
        const auto world = twoShores();
        const auto way = SeaMap(world).way(west, east, {QStringLiteral("short")});
        QVERIFY(way);
        QCOMPARE(way->crossings.size(), std::size_t(1));
        QCOMPARE(way->crossings[0].cable, QStringLiteral("long"));
        QVERIFY2(std::abs(way->ms - 57.96) < 0.05, qPrintable(QString::number(way->ms)));
    }

    /// The estimate goes the way of the quickest chain: 0.6 + 1.18 x 16.343 = 19.885, never below the chain itself.
    void estimatesTakeTheCables()
    {
        const auto world = twoShores();
        RoundTrips trips(world);
        const RoundTrip trip = trips.between(west, east);
        QVERIFY(!trip.isMeasured);
        QVERIFY(std::abs(*trip.ms - 19.885) < 0.001);
        QCOMPARE(trip.way->points, (std::vector<Place>{west, west, east, east})); // ends and landings
        // On land 111.195 km: ideal 1.0890 ms, 6.6 + 1.91 x 1.0890 = 8.680.
        QVERIFY(std::abs(*trips.between(west, {0, 1}).ms - 8.680) < 0.001);
        QVERIFY(trips.between(west, {0, 1}).way->crossings.empty());
    }

    /// An island nobody's cable leads to: 3 + 1.63 x ideal (10 degrees: 10.890 ms) = 20.75.
    void withoutAChainTheStraightLineCounts()
    {
        auto world = twoShores();
        world.tables[0].rows.push_back({QStringLiteral("II"), QStringLiteral("island")});
        catalog::Site site;
        site.id = QStringLiteral("island-1");
        site.country = QStringLiteral("II");
        site.longitude = -10;
        world.sites.push_back(site);
        world.index();
        RoundTrips trips(world);
        const RoundTrip trip = trips.between(west, {0, -10});
        QVERIFY(!trip.way);
        QVERIFY(std::abs(*trip.ms - 20.75) < 0.01);
    }

    void onOneShoreNoCableIsTaken()
    {
        const auto world = twoShores();
        const auto way = SeaMap(world).way(west, {0, 1}, {});
        QVERIFY(way && way->crossings.empty());
    }

    void capacity()
    {
        const auto world = twoShores();
        const SeaMap map(world);
        const SeaCapacity all = map.between(QStringLiteral("east"), QStringLiteral("west"), {});
        QCOMPARE(all.cables, 3);
        QCOMPARE(all.unknown, 1);
        QCOMPARE(all.tbps, 40.0);
        QCOMPARE(map.between(QStringLiteral("east"), QStringLiteral("west"), {QStringLiteral("short")}).tbps, 10.0);
    }

    void usersPastTheirLimit_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<bool>("served");
        // Estimated before: 0.6 + 1.18 x 16.34 = 19.9; the way round adds 57.96 - 16.34 = 41.6.
        QTest::newRow("a limit that the way round keeps") << 70.0 << true;
        QTest::newRow("a limit that it does not keep") << 60.0 << false;
    }
    void usersPastTheirLimit()
    {
        QFETCH(double, limit);
        const auto world = twoShores();
        const auto cut = cutNames(QStringLiteral("SHORT cable"), world);
        QVERIFY(cut.ok());
        const CutView view = afterCut(planFor(limit), served, world, cut.value());
        QCOMPARE(view.users.size(), std::size_t(2));
        QVERIFY(view.users[0].servedBefore);
        QTEST(view.users[0].served, "served");
        QVERIFY(view.users[1].served); // they stand where they are served
        QVERIFY(view.routes[0].isTouched && !view.routes[1].isTouched);
        QVERIFY(std::abs(*view.routes[0].after - *view.routes[0].before - 41.62) < 0.05);
        QCOMPARE(view.waters.size(), std::size_t(1));
        QCOMPARE(view.waters[0].after.cables, 2);
    }

    void withoutAnyCableNobodyIsReached()
    {
        const auto world = twoShores();
        const auto cut = cutNames(QStringLiteral("short,long,dark"), world);
        QVERIFY(cut.ok());
        const CutView view = afterCut(planFor(1000), served, world, cut.value());
        QVERIFY(!view.routes[0].after);
        QVERIFY(!view.users[0].served);
    }

    void unknownNamesAreRefused()
    {
        const auto world = twoShores();
        const auto cut = cutNames(QStringLiteral("atlantis"), world);
        QVERIFY(!cut.ok());
        QVERIFY(cut.error().expected.contains(QLatin1String("dark, long, short")));
        QVERIFY(!cutNames(QString(), world).ok());
    }
};

QTEST_GUILESS_MAIN(TstRouteCut)

#include "tst_routecut.moc"
