// Terms among periods: 42 months in years, the last one of half.
#include "planner/plan/termperiods.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstTermperiods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTermEndsExactlyWithAPeriod()
    {
        const Horizon years{Month(2027, 1), 42, 12};
        QCOMPARE(endOfTerm(years, 0, 36), std::optional(3));
        QCOMPARE(endOfTerm(years, 1, 30), std::optional(4)); // 12 + 12 + 6
        QVERIFY(!endOfTerm(years, 0, 30));
        QVERIFY(!endOfTerm(years, 1, 36)); // the horizon ends before it
        QVERIFY(fitsPeriods(years, 30));
        QVERIFY(!fitsPeriods(years, 15));
        QVERIFY(!fitsPeriods({Month(2027, 1), 48, 24}, 36));
    }

    void shorterTermsCoverLongerOnes()
    {
        // Years of one after another cover three. In periods of 24, 24 and 12 months one year fits the last alone.
        QVERIFY(coversTerms({Month(2027, 1), 48, 12}, 12, 36));
        QVERIFY(!coversTerms({Month(2027, 1), 60, 24}, 12, 36));
        QVERIFY(coversTerms({Month(2027, 1), 60, 24}, 0, 36)); // without a term: at any time
        QVERIFY(!coversTerms({Month(2027, 1), 48, 12}, 24, 36));
    }

    void periodsThatFitDivideTheTerms()
    {
        QCOMPARE(fittingPeriodMonths({36}), 12);
        QCOMPARE(fittingPeriodMonths({12, 30}), 6);
        QCOMPARE(fittingPeriodMonths({25}), 1);
    }
};

QTEST_GUILESS_MAIN(TstTermperiods)
#include "tst_termperiods.moc"
