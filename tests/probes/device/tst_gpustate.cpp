// The state of a GPU while a probe runs: from samples to facts, and through a synthetic driver library.
#include "probes/device/gpustate.h"

#include <QTest>

using namespace cw::probes;

class TstGpuState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStateIsThatOfTheRunNotOfItsEnd()
    {
        // Idle, at work, idle again: link, clock and temperature are those at work, power lies in the middle.
        const GpuState summary = summaryOf({{{"gpu.pcie_width", 1}, {"gpu.clock_mhz", 210}, {"gpu.power_w", 60}},
                                            {{"gpu.pcie_width", 16},
                                             {"gpu.clock_mhz", 1980},
                                             {"gpu.power_w", 700},
                                             {"gpu.throttle_power", 1},
                                             {"gpu.temperature_c", 71}},
                                            {{"gpu.pcie_width", 1},
                                             {"gpu.clock_mhz", 345},
                                             {"gpu.power_w", 90},
                                             {"gpu.throttle_power", 0},
                                             {"gpu.temperature_c", 60}}});
        QCOMPARE(summary.at("gpu.pcie_width"), 16.0);
        QCOMPARE(summary.at("gpu.clock_mhz"), 1980.0);
        QCOMPARE(summary.at("gpu.throttle_power"), 1.0);
        QCOMPARE(summary.at("gpu.temperature_c"), 71.0);
        QCOMPARE(summary.at("gpu.power_w"), 90.0); // the median of 60, 90, 700
        QCOMPARE(summary.at("gpu.power_peak_w"), 700.0);
        QCOMPARE(summary.at("gpu.samples"), 3.0);
    }

    void errorsOfTheMemoryAreCountedFromTheStart()
    {
        const GpuState summary = summaryOf({{{"gpu.ecc_corrected", 12}}, {{"gpu.ecc_corrected", 15}}});
        QCOMPARE(summary.at("gpu.ecc_corrected"), 15.0);
        QCOMPARE(summary.at("gpu.ecc_corrected_grown"), 3.0);
    }

    void limitsAndOpenPeersAreTheLowest()
    {
        const GpuState summary = summaryOf(
            {{{"gpu.power_limit_w", 700}, {"gpu.peers_open", 7}}, {{"gpu.power_limit_w", 400}, {"gpu.peers_open", 6}}});
        QCOMPARE(summary.at("gpu.power_limit_w"), 400.0);
        QCOMPARE(summary.at("gpu.peers_open"), 6.0);
    }

    void withoutADriverThereIsNothing()
    {
        GpuWatch watch({}, 0, "libno-such-driver.so.1");
        QVERIFY(watch.stop().empty());
        QVERIFY(watch.busyNote().empty());
        QVERIFY(summaryOf({}).empty());
    }

    void aDriverIsAskedWhileTheRunLasts()
    {
        GpuWatch watch("0000:0B:00.0", 0, CW_FAKE_NVML);
        QVERIFY2(watch.busyNote().find("1 other program uses") != std::string::npos, watch.busyNote().c_str());
        QTest::qWait(200);
        const GpuState state = watch.stop();
        QVERIFY(state.at("gpu.samples") >= 2);
        QCOMPARE(state.at("gpu.pcie_width"), 8.0);
        QCOMPARE(state.at("gpu.pcie_width_max"), 16.0);
        QCOMPARE(state.at("gpu.throttle_thermal"), 1.0); // though only at the first look
        QVERIFY(state.at("gpu.ecc_corrected_grown") >= 1);
        QVERIFY(state.at("gpu.power_peak_w") > state.at("gpu.power_w"));
        QCOMPARE(state.at("gpu.xid_events"), 2.0);
        QCOMPARE(state.at("gpu.xid"), 79.0); // the last one
        QCOMPARE(state.at("gpu.peers"), 1.0);
        QCOMPARE(state.at("gpu.peers_open"), 0.0);
        QVERIFY(!state.contains("gpu.power_limit_w")); // not told, so not there
    }

    void devicesAreNamed()
    {
        const Nvml nvml(CW_FAKE_NVML);
        QCOMPARE(nvml.driver(), std::string("999.1"));
        QCOMPARE(nvml.devices(), (std::vector<std::string>{"Synthetic GPU", "Synthetic GPU"}));
        QVERIFY(nvml.device({}, 5) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TstGpuState)
#include "tst_gpustate.moc"
