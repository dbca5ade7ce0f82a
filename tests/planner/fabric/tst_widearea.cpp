#include "planner/fabric/edgesites.h"
#include "planner/fabric/widearea.h"
#include "tests/support/roundtripfit.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

/// Three metros in a row and one apart: A--B 10 ms, B--C 10 ms, A--C 12 ms.
catalog::CatalogSnapshot smallWorld()
{
    catalog::CatalogSnapshot world;
    catalog::FactTable pairs;
    pairs.kind = QStringLiteral("latency_geo");
    pairs.columns = QStringLiteral("id,metro_a,metro_b,lat_a,lon_a,lat_b,lon_b,measured_rtt_ms").split(u',');
    pairs.rows = {QStringLiteral("ab,A,B,50,0,50,5,10").split(u','), QStringLiteral("bc,B,C,50,5,50,10,10").split(u','),
                  QStringLiteral("ac,A,C,50,0,50,10,12").split(u',')};
    world.tables.push_back(pairs);
    handmade::assume(world, "rtt_measured_radius_km", 60);
    handmade::addRoundTripFit(world);
    world.index();
    return world;
}

Plan planAt(double longitude)
{
    Plan plan;
    OwnSite hall;
    hall.id = QStringLiteral("hall");
    hall.latitude = 50;
    hall.longitude = longitude;
    plan.need.ownSites = {hall};
    Workload chat;
    chat.id = QStringLiteral("chat");
    chat.users = {{QStringLiteral("A"), 1}};
    plan.need.workloads = {chat};
    Constraint near;
    near.id = QStringLiteral("near");
    near.kind = ConstraintKind::Latency;
    near.workloads = {QStringLiteral("*")};
    near.maxRttMs = 15;
    plan.need.constraints = {near};
    return plan;
}

const std::vector<std::pair<QString, QString>> served{{QStringLiteral("chat"), QStringLiteral("hall")}};

} // namespace

class TstWideArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A hall at A and one at C: 12 ms. Without A--C the way leads over B, 10 + 10 = 20 ms; without anything of A none
    /// is left. One end's own metro counts as the users' does.
    void cutsReachTheLinesBetweenSites()
    {
        const catalog::CatalogSnapshot world = smallWorld();
        Plan plan = planAt(10);
        plan.need.ownSites.push_back(plan.need.ownSites[0]);
        plan.need.ownSites[1].id = QStringLiteral("other");
        plan.need.ownSites[1].longitude = 0;
        std::vector<std::pair<QString, QString>> both = served;
        both.push_back({QStringLiteral("chat"), QStringLiteral("other")});
        const auto between = [&](const std::set<QString> &cut) {
            return wideArea(plan, both, world, cut).between.at(0);
        };
        QCOMPARE(*between({}).ms, 12.0);
        QVERIFY(!between({}).isCut);
        QVERIFY(between({QStringLiteral("ac")}).isCut);
        QCOMPARE(*between({QStringLiteral("ac")}).cutMs, 20.0);
        QVERIFY(!between({QStringLiteral("bc")}).isCut);
        const SiteLink alone = between(linksNamed(QStringLiteral("A"), wideAreaLinks(world)));
        QVERIFY(alone.isCut && !alone.cutMs);
    }

    void measuredComesFirst()
    {
        const catalog::CatalogSnapshot world = smallWorld();
        QCOMPARE(*roundTripMs(Place{50, 0}, Place{50, 10.2}, world), 12.0); // 0.2 degrees = 14 km from C
        // 50 N 0 to 50 N 20: 1,424.6 km. Ideal 2 x 1,424.6 x 1.468 / 299.79 = 13.95 ms; 3 + 1.63 x 13.95 = 25.7
        QVERIFY(qAbs(*roundTripMs(Place{50, 0}, Place{50, 20}, world) - 25.7) < 0.1);
    }

    void routesOfAPlan()
    {
        const WideAreaView view = wideArea(planAt(10), served, smallWorld());
        QCOMPARE(view.routes.size(), std::size_t(1));
        QVERIFY(view.routes[0].isMeasured);
        QCOMPARE(*view.routes[0].ms, 12.0);
        QCOMPARE(*view.routes[0].limitMs, 15.0);
    }

    void aCutGoesRound()
    {
        const catalog::CatalogSnapshot world = smallWorld();
        const auto links = wideAreaLinks(world);
        const WideAreaView view = wideArea(planAt(10), served, world, linksNamed(QStringLiteral("C--A"), links));
        QVERIFY(view.routes[0].isCut);
        QCOMPARE(*view.routes[0].cutMs, 20.0); // A to B to C
        QCOMPARE(view.routes[0].via, (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    }

    void aCutElsewhereChangesNothing()
    {
        const catalog::CatalogSnapshot world = smallWorld();
        const WideAreaView view = wideArea(planAt(10), served, world, {QStringLiteral("bc")});
        QVERIFY(!view.routes[0].isCut);
        QCOMPARE(*view.routes[0].cutMs, 12.0);
    }

    void aMetroWithoutRoutesIsOutOfReach()
    {
        const catalog::CatalogSnapshot world = smallWorld();
        const WideAreaView view =
            wideArea(planAt(10), served, world, linksNamed(QStringLiteral("c"), wideAreaLinks(world)));
        QVERIFY(view.routes[0].isCut);
        QVERIFY(!view.routes[0].cutMs);
    }

    /// Users at A (0 E) and at 10 E: within 15 ms one site between them (5 E, measured 10 ms each); within 8 ms,
    /// nobody.
    void fewestEdgeSites()
    {
        catalog::CatalogSnapshot world = smallWorld();
        for (const auto &[id, longitude] :
             {std::pair("near-a", 0.0), std::pair("near-b", 5.0), std::pair("near-c", 10.0)}) {
            catalog::Site site;
            site.id = QLatin1String(id);
            site.latitude = 50;
            site.longitude = longitude;
            world.sites.push_back(site);
        }
        const std::map<QString, Place> users{{QStringLiteral("A"), {50, 0}}, {QStringLiteral("C"), {50, 10}}};
        const EdgePlacement one = placeEdges(users, 11, world);
        QCOMPARE(one.sites.size(), std::size_t(1));
        QCOMPARE(one.sites[0].site, QStringLiteral("near-b"));
        QCOMPARE(one.sites[0].metros.size(), std::size_t(2));
        const EdgePlacement two = placeEdges(users, 9.7, world); // 3 ms of a place to itself, 10 to the next
        QCOMPARE(two.sites.size(), std::size_t(2));
        QVERIFY(two.unreached.isEmpty());
        const EdgePlacement none = placeEdges(users, 2, world);
        QVERIFY(none.sites.empty());
        QCOMPARE(none.unreached.size(), 2);
    }

    /// More groups than a machine word has bits: each is reached or named.
    void noGroupOfUsersIsPassedOver()
    {
        catalog::CatalogSnapshot world = smallWorld();
        catalog::Site site;
        site.id = QStringLiteral("near-b");
        site.latitude = 50;
        site.longitude = 5;
        world.sites.push_back(site);
        std::map<QString, Place> users;
        for (int group = 0; group < 80; ++group)
            users[QStringLiteral("users-%1").arg(group)] = Place{50, 5 + group * 0.001};
        users[QStringLiteral("far")] = Place{-50, -170};
        const EdgePlacement placement = placeEdges(users, 20, world);
        QCOMPARE(placement.unreached, QStringList{QStringLiteral("far")});
        QCOMPARE(placement.sites.size(), std::size_t(1));
        QCOMPARE(placement.sites[0].metros.size(), std::size_t(80));
    }

    /// Two pairs were measured near the place that is asked about: the nearer one speaks.
    void theNearestMeasurementSpeaks()
    {
        catalog::CatalogSnapshot world = smallWorld();
        world.tables.front().rows.push_back(QStringLiteral("ad,A,D,50,0,50,10.3,14").split(u','));
        world.index();
        QCOMPARE(*roundTripMs(Place{50, 0}, Place{50, 10.1}, world), 12.0); // 7 km from C, 14 km from D
        QCOMPARE(*roundTripMs(Place{50, 0}, Place{50, 10.25}, world), 14.0);
    }

    void unknownPlacesAreNamed()
    {
        Plan plan = planAt(10);
        plan.need.workloads[0].users[0].metro = QStringLiteral("Atlantis");
        QCOMPARE(wideArea(plan, served, smallWorld()).unknown, QStringList{QStringLiteral("Atlantis")});
        QVERIFY(linksNamed(QStringLiteral("Atlantis"), wideAreaLinks(smallWorld())).empty());
    }
};

QTEST_GUILESS_MAIN(TstWideArea)
#include "tst_widearea.moc"
