#include "probes/device/repetition.h"

#include <QtTest>

#include <cmath>

using namespace cw::probes;

class TstRepetition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void intervalComesFromOrderStatistics()
    {
        // n = 9, half = 1.96 * 3 / 2 = 2.94: ranks floor(4.5 - 2.94) = 1 and ceil(4.5 + 2.94) = 8 of the values 1..9
        // are 2 and 9; median 5; half-width (9 - 2) / 2 / 5 = 0.7.
        QCOMPARE(medianHalfWidth({9, 8, 7, 6, 5, 4, 3, 2, 1}), 0.7);
        QVERIFY(std::isinf(medianHalfWidth({1, 1, 1, 1, 1, 1})));
    }

    void stopsWhenPreciseAndNotBefore()
    {
        RepetitionRule rule;
        rule.warmUps = 3;
        int calls = 0;
        const Repetition steady = repeat(rule, nullptr, [&] { return double(++calls > 0); });
        QVERIFY(steady.precise);
        QCOMPARE(int(steady.values.size()), rule.least);
        QCOMPARE(calls, rule.least + rule.warmUps);
    }

    void scatterRunsToTheMost()
    {
        RepetitionRule rule;
        rule.most = 20;
        rule.seconds = 3600;
        int calls = 0;
        const Repetition scattered = repeat(rule, nullptr, [&] { return ++calls % 2 ? 1.0 : 2.0; });
        QVERIFY(!scattered.precise);
        QCOMPARE(int(scattered.values.size()), 20);
    }

    void cancelStopsBeforeTheNextRepetition()
    {
        std::atomic_bool cancel = false;
        RepetitionRule rule;
        rule.warmUps = 0;
        const Repetition stopped = repeat(rule, &cancel, [&] {
            cancel = true;
            return 1.0;
        });
        QVERIFY(stopped.cancelled);
        QCOMPARE(int(stopped.values.size()), 1);
    }
};

QTEST_GUILESS_MAIN(TstRepetition)
#include "tst_repetition.moc"
