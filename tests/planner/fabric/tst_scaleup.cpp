#include "catalog/store/catalogreader.h"
#include "planner/fabric/scaleup.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstScaleup : public QObject {
    Q_OBJECT
    catalog::SnapshotPtr catalog_;

    [[nodiscard]] ScaleUpCounts counted(const char *accelerator, std::int64_t count, int perSystem) const
    {
        const auto domain = scaleUpOf(QLatin1String(accelerator), *catalog_);
        return domain ? countScaleUp(*domain, count, perSystem) : ScaleUpCounts{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    /// Two racks of 72: 2 x 18 chips in 2 x 9 trays, 144 x 18 links.
    void racksOfSeventyTwo()
    {
        const ScaleUpCounts counts = counted("nvidia-gb200", 144, 72);
        QCOMPARE(counts.domains, std::int64_t(2));
        QCOMPARE(counts.switches, std::int64_t(36));
        QCOMPARE(counts.switchTrays, std::int64_t(18));
        QCOMPARE(counts.links, std::int64_t(2592));
    }

    /// Four chips on each board of eight, 18 links of each accelerator end in them.
    void serversOfEight()
    {
        const ScaleUpCounts counts = counted("nvidia-h100-sxm", 16, 8);
        QCOMPARE(counts.switches, std::int64_t(8));
        QCOMPARE(counts.links, std::int64_t(288));
    }

    /// A full mesh of eight has 8 x 7 / 2 links and no switch.
    void fullMeshes()
    {
        const ScaleUpCounts counts = counted("amd-mi300x", 16, 8);
        QCOMPARE(counts.domains, std::int64_t(2));
        QCOMPARE(counts.switches, std::int64_t(0));
        QCOMPARE(counts.links, std::int64_t(56));
    }

    /// Three links of each accelerator in a 3D torus: 3 x 4,096, as the torus itself counts.
    void torusPods()
    {
        QCOMPARE(counted("google-tpu-v4", 4096, 4).links, std::int64_t(12288));
        QCOMPARE(counted("google-tpu-v4", 4096, 4).switches, std::int64_t(48));
    }

    void noLinkNoDomain() { QVERIFY(!scaleUpOf(QStringLiteral("nvidia-l4"), *catalog_)); }
};

QTEST_GUILESS_MAIN(TstScaleup)
#include "tst_scaleup.moc"
