#include "catalog/store/snapshotbuilder.h"
#include "planner/fabric/roundtrip.h"
#include "planner/fabric/widearea.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstRoundtrip : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr shipped_;

    /// Root of the mean square error of the estimate over the measured pairs of the catalog that `isKind` picks.
    double errorOver(const std::function<bool(const RoundTrip &)> &isKind, int &pairs) const
    {
        RoundTrips trips(*shipped_);
        double squares = 0;
        pairs = 0;
        for (const WideAreaLink &link : wideAreaLinks(*shipped_))
            if (const RoundTrip trip = trips.estimate(link.a, link.b); isKind(trip)) {
                squares += (*trip.ms - link.ms) * (*trip.ms - link.ms);
                ++pairs;
            }
        return std::sqrt(squares / pairs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = catalog::readFactTables(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"));
        QVERIFY2(tables.ok(), qPrintable(tables.ok() ? QString() : tables.error().sentence()));
        auto snapshot = catalog::buildSnapshot(std::move(tables.value()));
        QVERIFY2(snapshot.ok(), qPrintable(snapshot.ok() ? QString() : snapshot.error().sentence()));
        shipped_ = snapshot.value();
    }

    /// The error that the assumptions and docs/fabric.md state, worked out apart from the program by least squares.
    void errorOfTheEstimate()
    {
        int pairs = 0;
        const double land = errorOver([](const RoundTrip &t) { return t.way && t.way->crossings.empty(); }, pairs);
        QCOMPARE(pairs, 32);
        QVERIFY2(std::abs(land - 3.3) < 0.05, qPrintable(QString::number(land)));
        const double sea = errorOver([](const RoundTrip &t) { return t.way && !t.way->crossings.empty(); }, pairs);
        QCOMPARE(pairs, 28);
        QVERIFY2(std::abs(sea - 16.5) < 0.05, qPrintable(QString::number(sea)));
    }

    void nothingIsQuickerThanTheCables()
    {
        RoundTrips trips(*shipped_);
        const std::vector<WideAreaLink> links = wideAreaLinks(*shipped_);
        int overSea = 0;
        for (const WideAreaLink &one : links)
            for (const WideAreaLink &other : links)
                if (const RoundTrip trip = trips.estimate(one.a, other.b); trip.way && !trip.way->crossings.empty()) {
                    ++overSea;
                    QVERIFY(*trip.ms >= trip.way->ms);
                }
        QVERIFY(overSea > 1000);
    }

    /// Singapore to Paris was measured at 175 ms; Helsinki lies beyond.
    void singaporeToHelsinkiGoesThroughEgypt()
    {
        const auto singapore = placeOfMetro(QStringLiteral("Singapore"), *shipped_),
                   helsinki = placeOfMetro(QStringLiteral("Helsinki"), *shipped_);
        QVERIFY(singapore && helsinki);
        RoundTrips trips(*shipped_);
        const RoundTrip trip = trips.between(*helsinki, *singapore);
        QVERIFY(!trip.isMeasured);
        QVERIFY2(*trip.ms > 175, qPrintable(QString::number(*trip.ms)));
        QCOMPARE(cablesOf(*trip.way, trips.map().cables()),
                 (QStringList{QStringLiteral("SeaMeWe-5"), QStringLiteral("SeaMeWe-4")}));
    }

    void distanceIsThatOfTheSphere()
    {
        // A quarter of the equator: pi / 2 x 6371.0088 km = 10007.557 km.
        QVERIFY(std::abs(greatCircleKm({0, 0}, {0, 90}) - 10007.557) < 0.01);
    }

    void metrosAnswerToTheNamesPeopleUse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("latitude");
        QTest::newRow("its id") << "metro-berlin" << 52.52;
        QTest::newRow("the first part of its name") << "Berlin" << 52.52;
        QTest::newRow("another part of its name") << "espoo" << 60.17;
        QTest::newRow("a name that goes on") << "Frankfurt" << 50.11;
        QTest::newRow("nobody's name") << "Atlantis" << qQNaN();
        QTest::newRow("a part of a provider's site is no metro") << "Campus" << qQNaN();
    }

    void metrosAnswerToTheNamesPeopleUse()
    {
        QFETCH(QString, name);
        QFETCH(double, latitude);
        catalog::CatalogSnapshot catalog;
        const auto add = [&](const char *id, const char *label, double north) {
            catalog::Site site;
            site.id = QLatin1String(id);
            site.name = QLatin1String(label);
            site.latitude = north;
            catalog.sites.push_back(site);
        };
        add("metro-berlin", "Berlin-Brandenburg", 52.52);
        add("metro-frankfurt", "Frankfurt am Main", 50.11);
        add("metro-helsinki", "Helsinki / Espoo", 60.17);
        add("provider-1", "Provider - Campus", 10);
        const auto place = placeOfMetro(name, catalog);
        QCOMPARE(place.has_value(), !qIsNaN(latitude));
        if (place)
            QCOMPARE(place->latitude, latitude);
    }
};

QTEST_GUILESS_MAIN(TstRoundtrip)
#include "tst_roundtrip.moc"
