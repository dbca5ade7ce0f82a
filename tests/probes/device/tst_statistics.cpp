#include "probes/device/statistics.h"

#include <QtTest>

using namespace cw::probes;

class TstStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quartilesInterpolate()
    {
        // Sorted 1 2 3 4: positions 0.75, 1.5, 2.25 of the order statistics give 1.75, 2.5, 3.25.
        const Spread spread = spreadOf({4, 1, 3, 2});
        QCOMPARE(spread.quartileLow, 1.75);
        QCOMPARE(spread.median, 2.5);
        QCOMPARE(spread.quartileHigh, 3.25);
        QCOMPARE(spread.relative(), 1.5 / 2.5);
    }

    void nothingMeasuredIsNothing() { QCOMPARE(spreadOf({}).median, 0.0); }
};

QTEST_GUILESS_MAIN(TstStatistics)
#include "tst_statistics.moc"
