#include "planner/perf/traininggoodput.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstTrainingGoodput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkpoints_follow_dalys_optimum()
    {
        GoodputCase c;
        c.accelerators = 1000;
        c.acceleratorMttf = 1e7; // the job fails every 10,000 s
        c.checkpointBytes = 100e9;
        c.storageRate = 2e9; // 50 s per checkpoint
        c.restart = 600;
        c.repair = 0;
        const Goodput g = goodput(c);
        // sqrt(2 x 50 x 10000) - 50 = 950 s. Per useful second: 50/950 writing, (950 + 50)/2/10000 lost, 600/10000
        // restarting.
        QCOMPARE(g.interval, 950.0);
        const double whole = 1 + 50.0 / 950 + 0.05 + 0.06;
        QVERIFY(std::abs(g.fraction - 1 / whole) < 1e-12);
        QVERIFY(std::abs(g.fraction + g.checkpointShare + g.reworkShare + g.restartShare - 1) < 1e-12);
        QVERIFY(std::abs(g.failuresPerDay - 8.64) < 1e-9);
    }

    void spares_save_the_wait_for_repair()
    {
        GoodputCase c;
        c.accelerators = 1000;
        c.acceleratorMttf = 1e8; // every 100,000 s
        c.repair = 50000;        // half a node in repair on average
        c.spareNodes = 0;
        const double none = goodput(c).restartShare / goodput(c).fraction;
        // No spare: every failure waits 50,000 s, one in 100,000 s: half a second per useful one.
        QVERIFY(std::abs(none - 0.5) < 1e-9);
        // One spare: those that come while a node is in repair wait, e^-0.5 = 0.6065 of them do not: 0.1967 s.
        c.spareNodes = 1;
        QVERIFY(std::abs(goodput(c).restartShare / goodput(c).fraction - 0.5 * (1 - 0.60653066)) < 1e-8);
        c.spareNodes = 5; // four or fewer in repair: all but 0.017 %
        QVERIFY(goodput(c).restartShare < none / 100);
    }

    void asynchronous_checkpoints_hold_up_less()
    {
        GoodputCase c;
        c.accelerators = 1000;
        c.acceleratorMttf = 1e7;
        c.checkpointBytes = 1e12;
        c.storageRate = 1e10;
        const double blocking = goodput(c).fraction;
        c.asynchronous = true;
        c.hostCopyRate = 1e10;
        QVERIFY(goodput(c).fraction > blocking);
        QVERIFY(goodput(c).interval >= 100); // not more often than one can be written
    }

    void no_failures_is_all_useful() { QCOMPARE(goodput(GoodputCase{}).fraction, 1.0); }

    void published_rate_is_read_from_the_catalog()
    {
        catalog::CatalogSnapshot snapshot;
        QVERIFY(!publishedAcceleratorMttf(snapshot));
        snapshot.tables.push_back({QStringLiteral("reliability"),
                                   {QStringLiteral("id"), QStringLiteral("metric"), QStringLiteral("value"),
                                    QStringLiteral("unit"), QStringLiteral("population")},
                                   {{QStringLiteral("m"), QStringLiteral("mean time between unexpected interruptions"),
                                     QStringLiteral("3"), QStringLiteral("hours"), QStringLiteral("1000")}}});
        QCOMPARE(*publishedAcceleratorMttf(snapshot), 3 * 3600.0 * 1000);
    }

    void a_run_takes_days_and_energy()
    {
        TrainingPrediction p;
        p.fits = true;
        p.tokensPerSecond = {0.5e6, 1e6, 2e6};
        // 43.2 G tokens at half of 1 M/s: 86,400 s, one day; 1 MW for a day is 24,000 kWh.
        const auto run = trainingRun(p, 43.2e9, Band::exact(0.5), 1e6);
        QVERIFY(run);
        QCOMPARE(run->days.likely, 1.0);
        QCOMPARE(run->days.high, 2.0);
        QCOMPARE(run->energyKwh.likely, 24000.0);
        p.fits = false;
        QVERIFY(!trainingRun(p, 43.2e9, Band::exact(0.5), 1e6));
    }
};

QTEST_GUILESS_MAIN(TstTrainingGoodput)
#include "tst_traininggoodput.moc"
