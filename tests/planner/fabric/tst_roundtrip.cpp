#include "planner/fabric/roundtrip.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstRoundtrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
