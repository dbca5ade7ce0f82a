// What watches a cluster, by duty, from the shipped catalog.
#include "catalog/store/snapshotbuilder.h"
#include "planner/storage/observability.h"

#include <QtTest/QTest>

using namespace cw;
using namespace cw::planner;

namespace {

StoragePlan records()
{
    StoragePlan storage;
    for (const auto &[purpose, gigabytes] :
         {std::pair("metrics", 5.184), std::pair("logs", 360.0), std::pair("traces", 311.04)}) {
        StorageNeed need;
        need.purpose = QLatin1String(purpose);
        need.capacity = gigabytes * 1e9;
        storage.needs.push_back(need);
    }
    return storage;
}

} // namespace

class TstObservability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = catalog::readFactTables(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"));
        QVERIFY(tables);
        auto built = catalog::buildSnapshot(std::move(tables.value()));
        QVERIFY(built);
        catalog_ = built.value();
    }

    /// 5.184 GB of metrics are 0.0052 TB, 360 GB of logs 0.36 and 311.04 GB of traces 0.31.
    void dutiesAndSizes()
    {
        const ReportTable table =
            observabilityTable(records(), {QStringLiteral("NVIDIA")}, QDate(2026, 11, 1), *catalog_);
        QCOMPARE(int(table.rows.size()), 7);
        QCOMPARE(table.rows[0].cells[1].text, QStringLiteral("NVIDIA DCGM exporter"));
        QCOMPARE(table.rows[1].cells[1].text, QStringLiteral("Prometheus"));
        QCOMPARE(table.rows[1].cells[4].text, QStringLiteral("0.0052"));
        QCOMPARE(table.rows[1].cells[3].mark, Mark::Medium); // maintained until 2026-09-30
        QCOMPARE(table.rows[3].cells[1].text, QStringLiteral("Grafana Loki"));
        QCOMPARE(table.rows[3].cells[4].text, QStringLiteral("0.36"));
        QCOMPARE(table.rows[4].cells[1].text, QStringLiteral("Grafana Tempo"));
        QCOMPARE(table.rows[4].cells[4].text, QStringLiteral("0.31"));
        QCOMPARE(table.rows[5].cells[1].text, QStringLiteral("Evidently"));
    }

    void onlyOfTheVendorsInUse()
    {
        const ReportTable table = observabilityTable(records(), {QStringLiteral("AMD")}, QDate(2026, 9, 1), *catalog_);
        QVERIFY(table.rows[0].cells[1].isUnknown);
        QCOMPARE(table.rows[1].cells[3].mark, Mark::None);
    }

    void nothingWhereNothingIsRecorded()
    {
        QVERIFY(observabilityTable({}, {QStringLiteral("NVIDIA")}, QDate(2026, 11, 1), *catalog_).rows.empty());
    }

private:
    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstObservability)
#include "tst_observability.moc"
