#include "planner/sustain/embodied.h"
#include "planner/sustain/operation.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;

class TstSustain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carbonOfOneNode_data()
    {
        QTest::addColumn<double>("pue");
        QTest::addColumn<double>("grams");
        QTest::addColumn<double>("tonnes");
        // One eight-accelerator node of 10.2 kW at 80 percent load (8.16 kW) for 8,760 h.
        QTest::newRow("Sweden") << 1.10 << 35.8 << 2.8;    // 8.16 x 1.10 x 8760 x 35.8 / 1e6 = 2.815
        QTest::newRow("Germany") << 1.20 << 344.1 << 29.5; // 29.516
        QTest::newRow("Poland") << 1.30 << 615.0 << 57.1;  // 57.150
    }
    void carbonOfOneNode()
    {
        QFETCH(double, pue);
        QFETCH(double, grams);
        QFETCH(double, tonnes);
        QVERIFY(std::abs(carbonTonnes(energyKwh(8.16, pue, 8760), grams) - tonnes) < 0.051);
    }

    void energyCostOfOneAccelerator()
    {
        // 1.466 kW at 80 percent, PUE 1.25, 0.09 a kWh: 1.466 x 0.8 x 1.25 x 8760 x 0.09 = 1,155.8 a year
        QVERIFY(std::abs(energyKwh(1.466 * 0.8, 1.25, 8760) * 0.09 - 1156) < 0.5);
    }

    void sourceWater()
    {
        QVERIFY(std::abs(sourceWaterLitresPerKwh(0.01, 1.2, 1.947) - 2.35) < 0.005); // Germany: 2.3464
        QVERIFY(std::abs(sourceWaterLitresPerKwh(0.12, 1.15, 3.13) - 3.72) < 0.005); // Virginia: 3.7195
        QCOMPARE(waterCubicMetres(1000, 2.5), 2.5);
    }

    void chipNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("chip");
        QTest::newRow("first word") << QStringLiteral("H100 SXM5 80GB") << QStringLiteral("H100");
        QTest::newRow("family first") << QStringLiteral("Instinct MI300X") << QStringLiteral("MI300X");
        QTest::newRow("no digits") << QStringLiteral("Trainium") << QString();
    }
    void chipNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, chip);
        catalog::Accelerator accelerator;
        accelerator.name = name;
        QCOMPARE(chipName(accelerator), chip);
    }

    void publishedFootprintsGiveABand()
    {
        catalog::CatalogSnapshot c;
        const auto add = [&](const char *id, const char *item, const char *unit, double kg) {
            c.embodied.push_back({QLatin1String(id),
                                  QStringLiteral("accelerator"),
                                  QLatin1String(item),
                                  QLatin1String(unit),
                                  Band::exact(kg),
                                  5,
                                  {}});
        };
        add("small", "NVIDIA H100 SXM share of the baseboard", "GPU", 164);
        add("large", "NVIDIA H100 SXM 80 GB (component model)", "GPU", 575.2);
        add("other", "NVIDIA H1000", "GPU", 9999);
        add("board", "NVIDIA H100 baseboard", "baseboard", 1312);
        c.index();
        catalog::Accelerator h100;
        h100.name = QStringLiteral("H100 SXM5 80GB");
        const auto fact = embodiedOfAccelerator(c, h100);
        QVERIFY(fact);
        QCOMPARE(fact->kilograms, (Band{164, 369.6, 575.2})); // (164 + 575.2) / 2
        QCOMPARE(fact->items.size(), 2);
        catalog::Accelerator unknown;
        unknown.name = QStringLiteral("B300 SXM");
        QVERIFY(!embodiedOfAccelerator(c, unknown));
    }

    /// Sixteen accelerators stand in two hosts that bring their flash; a plain node is a server, its flash and its
    /// disks.
    void whatStandsAroundAccelerators()
    {
        const std::vector<EmbodiedPiece> hosts = embodiedAround(16, 30.72, false);
        QCOMPARE(int(hosts.size()), 1);
        QCOMPARE(QLatin1String(hosts[0].planningValue), QLatin1String("embodied_server_kg"));
        QCOMPARE(hosts[0].count, 2.0);
        const std::vector<EmbodiedPiece> node = embodiedAround(0, 7.68, true);
        QCOMPARE(int(node.size()), 3);
        QCOMPARE(node[0].count, 1.0);
        QCOMPARE(node[1].count, 7.68);
        QCOMPARE(QLatin1String(node[2].planningValue), QLatin1String("embodied_disks_kg"));
        QCOMPARE(int(embodiedAround(1, std::nullopt, false).size()), 1);
        // One that is rented has an eighth of a host, as sixty-four have eight.
        QCOMPARE(QLatin1String(embodiedAroundRented(1)[0].planningValue), QLatin1String("embodied_server_kg"));
        QCOMPARE(embodiedAroundRented(1)[0].count, 0.125);
        QCOMPARE(embodiedAroundRented(64)[0].count, 8.0);
    }
};

QTEST_GUILESS_MAIN(TstSustain)
#include "tst_sustain.moc"
