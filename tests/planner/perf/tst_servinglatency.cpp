#include "planner/perf/servinglatency.h"

#include <QTest>

#include <cmath>

using namespace cw::planner;

class TstServingLatency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyWaitsWithoutAQueue();
    void queueTailIsExponential();
    void commonStartIsEven();
    void mixtureOfStartAndQueue();
    void ownPartAndWaitAdd();
    void percentilesAreOrdered();
};

void TstServingLatency::nobodyWaitsWithoutAQueue()
{
    QCOMPARE(waitAt({}, 0.99), 0.0);
    // A quarter of the requests find a queue: the median waits nothing.
    QCOMPARE(waitAt({0, 0, 0.25, 1.0}, 0.5), 0.0);
}

void TstServingLatency::queueTailIsExponential()
{
    // Half wait at all, mean over everyone 1 s, so 2 s among those who wait: P(wait > t) = 0.5 exp(-t / 2).
    // 1 % beyond: t = 2 ln(0.5 / 0.01) = 7.824 s.
    QVERIFY(std::abs(waitAt({0, 0, 0.5, 1.0}, 0.99) - 2 * std::log(50.0)) < 1e-9);
}

void TstServingLatency::commonStartIsEven()
{
    // All start together, mean 3 s: anything from 0 to 6 s, so 90 % wait at most 5.4 s.
    QVERIFY(std::abs(waitAt({1, 3, 0, 0}, 0.9) - 5.4) < 1e-6);
    QCOMPARE(WaitSpread({1, 3, 0, 0}).mean(), 3.0);
}

void TstServingLatency::mixtureOfStartAndQueue()
{
    // A tenth started together (0 to 20 s), the others wait nothing: 5 % beyond is half of that tenth: 10 s.
    const WaitSpread wait{0.1, 10, 0, 0};
    QVERIFY(std::abs(waitAt(wait, 0.95) - 10) < 1e-6);
    QCOMPARE(waitAt(wait, 0.5), 0.0);
    QCOMPARE(wait.mean(), 1.0);
}

void TstServingLatency::ownPartAndWaitAdd()
{
    // Median of the own part 0.9 x 2 s; half of a common start of mean 1 s waits at most 1 s.
    QVERIFY(std::abs(firstTokenAt(2, {0.9, 2}, {1, 1, 0, 0}, 0.5) - 2.8) < 1e-6);
    QVERIFY(std::isinf(firstTokenAt(2, {0.9, 2}, {0, 0, 1, HUGE_VAL}, 0.5)));
}

void TstServingLatency::percentilesAreOrdered()
{
    QCOMPARE(atPercentile(10, 0.8, 2.5, 0.5), 8.0);
    QVERIFY(std::abs(atPercentile(10, 0.8, 2.5, 0.99) - 25) < 1e-9);
    // ln(2.5/0.8) = 1.139 over 2.326 standard deviations: at 1.645 a factor 2.238 on 8.
    QVERIFY(std::abs(atPercentile(10, 0.8, 2.5, 0.95) - 17.9) < 0.2);
    QVERIFY(std::isinf(atPercentile(HUGE_VAL, 0.8, 2.5, 0.95)));
    const WaitSpread wait{0.2, 4, 0.6, 1.5};
    double before = -1;
    for (double p : {0.3, 0.5, 0.9, 0.95, 0.99}) {
        const double t = waitAt(wait, p);
        QVERIFY(t >= before);
        before = t;
    }
}

QTEST_GUILESS_MAIN(TstServingLatency)
#include "tst_servinglatency.moc"
