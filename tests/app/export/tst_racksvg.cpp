#include "app/export/fonts.h"
#include "app/export/racksvg.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/design.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;

namespace {

/// Devices by part as the drawing counts them: a group of racks filled alike counts each of its racks.
std::map<QString, int> countsIn(const QByteArray &svg, QString &text)
{
    std::map<QString, int> counts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
        if (xml.isStartElement() && xml.attributes().value(QLatin1String("class")) == QLatin1String("device"))
            counts[xml.attributes().value(QLatin1String("data-part")).toString()] +=
                xml.attributes().value(QLatin1String("data-count")).toInt();
    }
    return xml.hasError() ? std::map<QString, int>{} : counts;
}

/// Three Dell XE9680 and one leaf in a hall of 40 kW racks with 42 units; `count` servers.
Plan planWith(int count, const char *system = "dell-xe9680-h200", const char *how = "buy")
{
    Plan plan;
    plan.title = QStringLiteral("Sovereign <chat> & co");
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(QStringLiteral("EUR"));
    plan.need.horizon = {Month(2027, 1), 12, 12};
    OwnSite hall;
    hall.id = QStringLiteral("hall-1");
    hall.rackPowerKw = 40;
    hall.rackUnits = 42;
    hall.racks = 20;
    hall.floorKgPerM2 = 1200;
    hall.cooling = QStringLiteral("air");
    hall.powerFeeds = QStringLiteral("2N");
    plan.need.ownSites = {hall};
    Design design;
    design.units.push_back(
        {QStringLiteral("o"), QLatin1String(system), QStringLiteral("hall-1"), QLatin1String(how), 0, count, count});
    design.extras.push_back({QStringLiteral("hall-1"), QStringLiteral("nvidia-qm9700"), QStringLiteral("network"),
                             QStringLiteral("leaf"), 0, 1, 1});
    if (QLatin1String(how) == QLatin1String("cloud"))
        design.extras.clear();
    plan.design = designToJson(design, plan.need.horizon);
    return plan;
}

} // namespace

class TstRackSvg : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    QByteArray drawn(const Plan &plan)
    {
        const auto files = racksSvg(plan, {}, *catalog_);
        return files.ok() && files->size() == 1 ? files->front().bytes : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts().ok());
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void everyDeviceIsDrawn()
    {
        QString text;
        const auto counts = countsIn(drawn(planWith(3)), text);
        QCOMPARE(counts.at(QStringLiteral("dell-xe9680-h200")), 3);
        QCOMPARE(counts.at(QStringLiteral("nvidia-qm9700")), 1);
        QVERIFY(text.contains(QStringLiteral("Sovereign <chat> & co")));
        // 3 x 11.5 kW + 1.72 kW of the switch = 36.22 kW in one rack of 40 kW.
        QVERIFY2(text.contains(QStringLiteral("36.2 of 40.0 kW")), qPrintable(text));
    }

    /// 100 servers, three a rack by power: 34 racks, drawn in few pictures that count for all.
    void manyRacksAreDrawnOnceAndCountAll()
    {
        QString text;
        const QByteArray svg = drawn(planWith(100));
        const auto counts = countsIn(svg, text);
        QCOMPARE(counts.at(QStringLiteral("dell-xe9680-h200")), 100);
        QVERIFY2(text.contains(QStringLiteral("34 of 20 racks")), qPrintable(text));
        QVERIFY(svg.size() < 400000);
    }

    void cloudOnlySaysSo()
    {
        QString text;
        const auto counts = countsIn(drawn(planWith(3, "dell-xe9680-h200", "cloud")), text);
        QVERIFY(counts.empty());
        QVERIFY(text.contains(QStringLiteral("buys no hardware")));
    }

    void workstationsStandBesideTheRacks()
    {
        QString text;
        const auto counts = countsIn(drawn(planWith(2, "dgx-spark")), text);
        QCOMPARE(counts.at(QStringLiteral("dgx-spark")), 2);
        QVERIFY(text.contains(QStringLiteral("Beside the racks")));
    }

    void sameBytesAgain() { QCOMPARE(drawn(planWith(7)), drawn(planWith(7))); }
};

QTEST_MAIN(TstRackSvg)
#include "tst_racksvg.moc"
