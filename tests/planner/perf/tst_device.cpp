#include "planner/perf/device.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::Accelerator accelerator()
{
    catalog::Accelerator a;
    a.id = QStringLiteral("a");
    a.vendor = QStringLiteral("V");
    a.family = QStringLiteral("F");
    a.bf16 = ComputeRate::fromTeraflops(1000);
    a.rateBasis = QStringLiteral("dense");
    a.memory = Bytes::fromGigabytes(80);
    a.memoryBandwidth = Bandwidth::fromTerabytesPerSecond(3);
    a.scaleUpBothWays = Bandwidth::fromGigabytesPerSecond(900);
    a.scaleUpLink = QStringLiteral("NVLink4");
    a.scaleUpDomain = 8;
    return a;
}

} // namespace

class TstDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accelerator_alone_has_no_network()
    {
        const Device d = deviceOf(accelerator(), nullptr);
        QCOMPARE(d.peak(Precision::Bf16), 1e15);
        QCOMPARE(d.peak(Precision::Fp16), 1e15); // one 16-bit rate stated: both formats
        QCOMPARE(d.peak(Precision::Fp8), 0.0);   // not stated is not supported
        QCOMPARE(d.scaleUpBandwidth, 450e9);     // 900 GB/s both ways
        QCOMPARE(d.scaleUpDomain, 8);
        QVERIFY(std::isnan(d.scaleOutBandwidth));
        QVERIFY(d.denseRatesOnly);
    }

    void memory_is_what_programs_find()
    {
        catalog::CatalogSnapshot catalog;
        QCOMPARE(deviceOf(accelerator(), nullptr, catalog).memoryBytes, 80e9); // no fact: the sheet's GB
        catalog.tables.push_back(
            {QStringLiteral("device_memory"),
             {QStringLiteral("id"), QStringLiteral("accelerator_id"), QStringLiteral("memory_mib")},
             {{QStringLiteral("x"), QStringLiteral("other"), QStringLiteral("1")},
              {QStringLiteral("y"), QStringLiteral("a"), QStringLiteral("81559")}}});
        catalog.index();
        QCOMPARE(deviceOf(accelerator(), nullptr, catalog).memoryBytes, 81559.0 * 1048576); // 85.5 GB
    }

    void system_limits_domain_and_shares_its_nics()
    {
        catalog::System s;
        s.accelerators = 4;
        s.nics = 2;
        s.nicOneWay = Bandwidth::fromGigabitsPerSecond(400);
        const Device d = deviceOf(accelerator(), &s);
        QCOMPARE(d.scaleUpDomain, 4);
        QCOMPARE(d.scaleOutBandwidth, 25e9); // 2 x 50 GB/s over 4 accelerators
    }

    void torus_leaves_its_host()
    {
        catalog::Accelerator a = accelerator();
        a.scaleUpLink = QStringLiteral("ICI 2D torus");
        a.scaleUpDomain = 256;
        catalog::System host;
        host.accelerators = 8;
        QCOMPARE(deviceOf(a, &host).scaleUpDomain, 256);
    }

    void absent_stays_unknown()
    {
        catalog::Accelerator a = accelerator();
        a.memory.reset();
        a.scaleUpBothWays.reset();
        a.rateBasis = QStringLiteral("vendor_headline_density_unstated");
        const Device d = deviceOf(a, nullptr);
        QVERIFY(std::isnan(d.memoryBytes));
        QVERIFY(std::isnan(d.scaleUpBandwidth));
        QVERIFY(!d.denseRatesOnly);
    }

    void precisions_have_words_and_bytes()
    {
        for (int i = 0; i < precisionCount; ++i)
            QCOMPARE(precisionFromText(toText(Precision(i))), std::optional(Precision(i)));
        QVERIFY(!precisionFromText(QStringLiteral("fp7")));
        QCOMPARE(bytesPerElement(Precision::Bf16), 2.0);
        QCOMPARE(bytesPerElement(Precision::Fp4), 0.5625); // 4 bits + 8 bits for 16 elements
    }
};

QTEST_GUILESS_MAIN(TstDevice)
#include "tst_device.moc"
