#include "catalog/store/snapshotbuilder.h"
#include "planner/fabric/publisheddesign.h"
#include "planner/fabric/topologyvalidation.h"

#include <QTest>

#include <map>

using namespace cw;
using namespace cw::planner;

namespace {

const QByteArray header("id,design,row_kind,switch,switch_radix,scalable_units,nodes,gpus,rails,leaf_switches,spine_"
                        "switches,core_switches,node_leaf_cables,leaf_spine_cables,spine_core_cables,oversubscription,"
                        "torus_dims,notes\n");

} // namespace

class TstTopologyValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = catalog::readFactTables(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"));
        QVERIFY2(tables.ok(), "catalog");
        auto snapshot = catalog::buildSnapshot(std::move(tables.value()));
        QVERIFY2(snapshot.ok(), qPrintable(snapshot.ok() ? QString() : snapshot.error().sentence()));
        catalog_ = snapshot.value();
    }

    void publishedDesignsAreExact()
    {
        const auto table = catalog::readCsv(QStringLiteral(CW_SOURCE_DIR "/resources/catalog/topologies.csv"));
        QVERIFY(table.ok());
        const TopologyReport report = validated(table.value());
        QCOMPARE(report.rows, int(table->rows.size()));
        for (const ValidationRow &row : report.counts.rows) {
            if (row.covered())
                QVERIFY2(row.measured == row.predicted, qPrintable(row.id + QLatin1Char(' ') + row.metric));
            else
                QVERIFY2(row.status.startsWith(QLatin1String("not covered: ")), qPrintable(row.status));
        }
        QCOMPARE(report.exact, report.covered);
        QVERIFY(report.covered * 100 >= report.rows * 95);
        // The table of the largest design prints 9,216 accelerators; 1,296 nodes x 8 = 10,368.
        QCOMPARE(report.slips.size(), std::size_t(1));
        QCOMPARE(report.slips[0].derived, 10368.0);
    }

    /// Predictions must not move when the published counts or the names of a row do.
    void publishedCountsAreNotRead()
    {
        auto table = catalog::readCsv(QStringLiteral(CW_SOURCE_DIR "/resources/catalog/topologies.csv"));
        QVERIFY(table.ok());
        const TopologyReport before = validated(table.value());
        for (QStringList &row : table.value().rows)
            for (int column = 0; column < row.size(); ++column) {
                const QString &name = table->columns[column];
                if (!row[column].isEmpty() &&
                    (name.endsWith(QLatin1String("_switches")) || name.endsWith(QLatin1String("_cables"))))
                    row[column] = QString::number(row[column].toInt() + 1'000'000);
            }
        const TopologyReport after = validated(table.value());
        std::map<QString, double> predictions;
        for (const ValidationRow &row : before.counts.rows)
            if (row.predicted)
                predictions[row.id + row.metric] = *row.predicted;
        for (const ValidationRow &row : after.counts.rows)
            if (row.predicted && row.metric != QLatin1String("gpus"))
                QCOMPARE(*row.predicted, predictions[row.id + row.metric]);
    }

    void designsByHand_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("predicted");
        // 95 nodes of 3 units of 32, one place to the manager: 24 leaves; 12 spines rounded up to a divisor of 32.
        QTest::newRow("manager in the place of a node")
            << QByteArray("a,DGX SuperPOD H100 with UFM,published_count,QM9700 NDR,64,3,95,760,8,24,16,,764,768,,1:1,,")
            << QStringLiteral("node_leaf_cables") << 764.0;
        QTest::newRow("spines divide the uplinks")
            << QByteArray("a,DGX SuperPOD H100 with UFM,published_count,QM9700 NDR,64,3,95,760,8,24,16,,764,768,,1:1,,")
            << QStringLiteral("spine_switches") << 16.0;
        // 8,192 ends on 256 leaves of 32: 256 leaves need 256 ports a spine, 64 ports in four; 8,192 / 64 spines.
        QTest::newRow("ports in four") << QByteArray(
                                              "a,DGX SuperPOD B300 on Spectrum-4 Ethernet,published_count,Spectrum-4 "
                                              "Ethernet,64,16,1024,8192,8,256,128,,8192,8192,,1:1,,")
                                       << QStringLiteral("spine_switches") << 128.0;
        // 65,536 / 32 leaves; as many spines; half as many cores.
        QTest::newRow("three tiers of 64 ports")
            << QByteArray("a,Three-tier fat tree,formula_check,,64,,,65536,,2048,2048,1024,65536,65536,65536,1:1,,")
            << QStringLiteral("core_switches") << 1024.0;
        // 7 groups of 20 nodes, 8 rails: 56 leaves of 20 uplinks. A rail of 7 leaves has 140 uplinks: 10 spines (a
        // divisor of 20, at least 7) with 14 ports down and 14 up each; 80 x 14 / 40 = 28 cores, in two groups of 14.
        QTest::newRow("a rail is a pod")
            << QByteArray(
                   "a,DGX SuperPOD A100,published_count,QM8790 HDR,40,7,140,1120,8,56,80,28,1120,1120,1120,1:1,,")
            << QStringLiteral("spine_switches") << 80.0;
        QTest::newRow("spines of a rail share cores")
            << QByteArray(
                   "a,DGX SuperPOD A100,published_count,QM8790 HDR,40,7,140,1120,8,56,80,28,1120,1120,1120,1:1,,")
            << QStringLiteral("core_switches") << 28.0;
        // 3,456 nodes of four accelerators with two cards each.
        QTest::newRow("two cards for four accelerators")
            << QByteArray("a,Booster Dragonfly+,capacity_only,QM8700 HDR,40,,3456,13824,2,,,,,,,,,")
            << QStringLiteral("gpus") << 13824.0;
        // Six accelerators and eight cards a node; 84,992 cards of 512 a group of 32 switches.
        QTest::newRow("more cards than accelerators")
            << QByteArray("a,Aurora (HPE Slingshot dragonfly),published_count,Slingshot 64x200G,64,166,10624,63744,8,"
                          "5312,,,84992,,,,,")
            << QStringLiteral("leaf_switches") << 5312.0;
        QTest::newRow("accelerators of a node by its sizes")
            << QByteArray("a,Aurora (HPE Slingshot dragonfly),capacity_only,Slingshot 64x200G,64,166,10624,63744,8,"
                          ",,,,,,,,")
            << QStringLiteral("gpus") << 63744.0;
        // Cells of 180 nodes, two cards of two HDR100 links each: 720 / (20 x 2) = 18 leaves a cell.
        QTest::newRow("cells of a dragonfly+")
            << QByteArray("a,Booster Dragonfly+,published_count,QM8700 HDR,40,19,3420,13680,2,342,342,,,,,,,two "
                          "dual-port HDR100 cards a node")
            << QStringLiteral("leaf_switches") << 342.0;
        // Two stripes of four servers, eight leaves each.
        QTest::newRow("stripes have their own leaves")
            << QByteArray("a,Rail-optimised stripes,published_count,QFX5240-64OD,64,2,8,64,8,16,4,,64,,,1:1,,")
            << QStringLiteral("leaf_switches") << 16.0;
        QTest::newRow("three to one") << QByteArray("a,Two-tier,formula_check,,64,,,3072,,64,16,,3072,1024,,3:1,,")
                                      << QStringLiteral("spine_switches") << 16.0;
        QTest::newRow("torus") << QByteArray("a,Google TPU v5p pod,torus,OCS,,,,8960,,,,,,,,,16x20x28,")
                               << QStringLiteral("gpus") << 8960.0;
        QTest::newRow("racks under a switch")
            << QByteArray("a,Some RoCE cluster,derived_from_published,Wedge ToR,,,,4096,,512,,,,,,,,8 GPUs per rack")
            << QStringLiteral("leaf_switches") << 512.0;
    }
    void designsByHand()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, metric);
        const auto table = catalog::parseCsv(header + row + '\n');
        QVERIFY(table.ok());
        const TopologyReport report = validated(table.value());
        for (const ValidationRow &line : report.counts.rows)
            if (line.metric == metric) {
                QVERIFY2(line.covered(), qPrintable(line.status));
                QTEST(*line.predicted, "predicted");
                return;
            }
        QFAIL("no such line");
    }

    void rowsWithoutAFabricSaySo_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("nothing told") << QByteArray("a,A cluster,capacity_only,,,,,,,,,,,,,,,");
        QTest::newRow("no ratio") << QByteArray("a,A cluster,published_count,,64,,,512,,16,,,,,,half,,");
        QTest::newRow("beyond three tiers") << QByteArray("a,A cluster,published_count,,4,,,512,,128,,,,,,1:1,,");
        QTest::newRow("no rails") << QByteArray("a,A cluster,published_count,,64,,,512,0,64,,,,,,1:1,,");
        QTest::newRow("no nodes") << QByteArray("a,Dragonfly+,published_count,,64,1,0,512,,64,,,,,,1:1,,");
        QTest::newRow("a switch of no port") << QByteArray("a,A cluster,published_count,,0,1,64,512,8,64,,,,,,1:1,,");
        QTest::newRow("counts without a switch") << QByteArray("a,A cluster,published_count,,,,,512,,128,,,,,,1:1,,");
    }
    void rowsWithoutAFabricSaySo()
    {
        QFETCH(QByteArray, row);
        const auto table = catalog::parseCsv(header + row + '\n');
        QVERIFY(table.ok());
        const TopologyReport report = validated(table.value());
        QCOMPARE(report.rows, 1);
        QCOMPARE(report.covered, 0);
        QVERIFY(!report.counts.rows.empty());
        QVERIFY2(report.counts.rows[0].status.startsWith(QLatin1String("not covered: ")),
                 qPrintable(report.counts.rows[0].status));
    }

    void printedSwitchesWithoutPortsAreASlip()
    {
        // 16 spines of 64 ports cannot take 2,048 cables; the design makes 32.
        const auto table = catalog::parseCsv(
            header + "a,DGX SuperPOD B200,published_count,QM9700 NDR,64,8,256,2048,8,64,16,,2048,2048,,1:1,,\n");
        const TopologyReport report = validated(table.value());
        QCOMPARE(report.slips.size(), std::size_t(1));
        QCOMPARE(report.slips[0].metric, QStringLiteral("spine_switches"));
        QCOMPARE(report.slips[0].derived, 32.0);
    }

    /// Four spines for 16 leaves of 32 uplinks: 512 links, but the row prints 64; both can be wired, so it is no slip.
    void whatDiffersSaysWhy()
    {
        const auto table = catalog::parseCsv(
            header + "a,Rail-optimised stripes,published_count,QFX5240-64OD,64,2,8,64,8,16,4,,64,64,,1:1,,\n");
        const TopologyReport report = validated(table.value());
        QCOMPARE(report.slips.size(), std::size_t(0));
        QCOMPARE(report.covered, 1);
        QCOMPARE(report.exact, 0);
        QCOMPARE(report.differences.size(), std::size_t(2));
        for (const PublishedDifference &each : report.differences)
            QVERIFY2(!each.reason.isEmpty(), qPrintable(each.metric));
        QCOMPARE(report.differences[1].metric, QStringLiteral("leaf_spine_cables"));
        QVERIFY2(report.differences[1].reason.contains(QStringLiteral("4 printed links up")),
                 qPrintable(report.differences[1].reason));
    }

    void aPrintedNoneIsACount()
    {
        const auto table = catalog::parseCsv(
            header + "a,DGX SuperPOD B200,published_count,QM9700 NDR,64,8,256,2048,8,64,32,0,2048,2048,0,1:1,,\n");
        const TopologyReport report = validated(table.value());
        QCOMPARE(report.exact, 1);
        QCOMPARE(report.counts.all.mape, 0.0);
    }

    void otherTablesAreRefused()
    {
        const auto table = catalog::parseCsv("name,value\nx,1\n");
        QVERIFY(!validateTopology(table.value(), *catalog_).ok());
    }

    void words()
    {
        QCOMPARE(torusDimensionsFrom(QStringLiteral("4x4 per instance, 4 instances")), (std::vector<int>{4, 4, 4}));
        QCOMPARE(torusDimensionsFrom(QStringLiteral("4x4x4 cubes, 64 cubes")), (std::vector<int>{4, 4, 4, 64}));
        QVERIFY(torusDimensionsFrom(QStringLiteral("unknown")).empty());
        QCOMPARE(oversubscriptionFrom(QStringLiteral("7:1 at aggregation"))->upper, (Oversubscription{7, 1}));
        QCOMPARE(oversubscriptionFrom(QStringLiteral("3:1"))->leaf, (Oversubscription{3, 1}));
        QVERIFY(!oversubscriptionFrom(QStringLiteral("0:1")));
        QCOMPARE(oversubscriptionFrom(QStringLiteral("full bisection"))->leaf, Oversubscription());
        QCOMPARE(oversubscriptionFrom(QStringLiteral("1:1, non-blocking"))->leaf, Oversubscription());
    }

private:
    TopologyReport validated(const catalog::CsvTable &table) const
    {
        auto report = validateTopology(table, *catalog_);
        return report.ok() ? report.value() : TopologyReport();
    }

    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstTopologyValidation)
#include "tst_topologyvalidation.moc"
