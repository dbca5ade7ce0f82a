// Spines of another model, from the shipped catalog: Quantum-2 leaves under Quantum-X800 spines.
#include "catalog/store/catalogreader.h"
#include "planner/solve/spinefindings.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;

namespace {

SiteFabric networkOf(int ports)
{
    constexpr int radix = 64;
    SiteFabric fabric;
    fabric.site = QStringLiteral("hall-1");
    fabric.name = QStringLiteral("compute");
    fabric.switchId = QStringLiteral("nvidia-qm9700");
    fabric.protocol = QStringLiteral("InfiniBand NDR");
    fabric.linkGbps = fabric.uplinkGbps = 400;
    fabric.spec = treeSpec(ports, radix);
    fabric.counts = countsOfTree(ports, radix);
    return fabric;
}

} // namespace

class TstSpineFindings : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = *read;
    }

    /// 4,096 ports: 128 leaves of 32 uplinks, 128 spines, 64 cores of 64 ports. On 144 ports the 4,096 uplinks take 29
    /// spines (28.4), 163 switches fewer, and no cables to cores (4,096). Published: 192 x 32,870 = 6,311,040 USD
    /// against 29 x 149,939 = 4,348,231.
    void threeTiersBecomeTwo()
    {
        const auto spine = largerSpine(networkOf(4096), {}, *catalog_);
        QVERIFY(spine);
        QCOMPARE(spine->model->id, QStringLiteral("nvidia-q3400-ra"));
        QCOMPARE(spine->spines, std::int64_t(29));
        QCOMPARE(spine->switches, std::int64_t(128 + 64 - 29));
        QCOMPARE(spine->cables, std::int64_t(4096));
        QVERIFY(spine->savedUsd && std::abs(*spine->savedUsd - 1'962'809) < 1);
        const auto told = spineFindings({networkOf(4096)}, {}, *catalog_);
        QCOMPARE(int(told.size()), 1);
        QVERIFY(told[0].text.contains(QStringLiteral("29 spines instead of 192 spines and cores")));
    }

    /// Two tiers need none; 160 leaves have more uplinks than any model of the catalog has ports.
    void nothingToSay()
    {
        QVERIFY(!largerSpine(networkOf(2048), {}, *catalog_));
        QVERIFY(!largerSpine(networkOf(160 * 32), {}, *catalog_));
    }
};

QTEST_GUILESS_MAIN(TstSpineFindings)
#include "tst_spinefindings.moc"
