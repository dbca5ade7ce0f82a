#include "planner/fabric/oversubscription.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape model()
{
    catalog::ModelShape m;
    m.layers = 80;
    m.hidden = 8192;
    m.heads = 64;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = 28672;
    m.vocabulary = 128256;
    return m;
}

/// 128 servers of 8 accelerators: 8 a tensor group, 128 in data parallel.
TrainingCase job(const catalog::ModelShape &shape)
{
    TrainingCase c;
    c.model = &shape;
    c.device.family = QStringLiteral("hopper");
    c.device.vendor = QStringLiteral("NVIDIA");
    c.device.peakFlops[std::size_t(Precision::Bf16)] = 989e12;
    c.device.memoryBytes = 80e9;
    c.device.memoryBandwidth = 3.35e12;
    c.device.scaleUpBandwidth = 450e9;
    c.device.scaleUpDomain = 8;
    c.device.scaleOutBandwidth = 50e9;
    c.devices = 1024;
    c.tp = 8;
    c.dp = 128;
    c.globalBatch = 128;
    return c;
}

FabricSpec fabric()
{
    FabricSpec spec;
    spec.kind = FabricKind::RailOptimised;
    spec.nodes = 128;
    spec.portsPerNode = 8;
    spec.radix = 64;
    return spec;
}

} // namespace

class TstOversubscription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thinnerIsCheaperAndSlower()
    {
        const catalog::ModelShape shape = model();
        const auto priced = priceOversubscription(fabric(), job(shape), {30000, 700, 0}, 8);
        QVERIFY2(priced.ok(), priced.ok() ? "" : qPrintable(priced.error().sentence()));
        const auto &choices = priced->choices;
        QCOMPARE(choices.size(), std::size_t(6));
        // 1:1: 4 groups x 8 rails = 32 leaves, 16 spines; 1,024 + 1,024 cables. 48 x 30,000 + 2,048 x 700.
        QCOMPARE(choices[0].fabricPrice, 48 * 30000.0 + 2048 * 700.0);
        QCOMPARE(choices[0].slowdown, 0.0);
        for (std::size_t i = 1; i < choices.size(); ++i) {
            QVERIFY(choices[i].fabricPrice < choices[0].fabricPrice);
            QVERIFY(choices[i].stepSeconds.likely >= choices[0].stepSeconds.likely);
        }
        // Idle hardware costs nothing here: the thinnest wins.
        QVERIFY(choices[std::size_t(priced->best)].fabricPrice <= choices[1].fabricPrice);
        QVERIFY(priced->best > 0);
    }

    void dearHardwareWantsAFullNetwork()
    {
        const catalog::ModelShape shape = model();
        const auto priced = priceOversubscription(fabric(), job(shape), {1, 1, 1e12}, 8);
        QVERIFY(priced.ok());
        const OversubscriptionChoice &thinnest = priced->choices.back();
        QCOMPARE(thinnest.lostPrice, thinnest.slowdown * 1e12);
        if (thinnest.slowdown > 0)
            QVERIFY(priced->choices[std::size_t(priced->best)].slowdown < thinnest.slowdown);
    }

    void aFabricThatCannotBeIsAnError()
    {
        const catalog::ModelShape shape = model();
        FabricSpec spec = fabric();
        spec.radix = 4; // 4^3 / 4 = 16 ends
        QVERIFY(!priceOversubscription(spec, job(shape), {}, 8).ok());
    }
};

QTEST_GUILESS_MAIN(TstOversubscription)
#include "tst_oversubscription.moc"
