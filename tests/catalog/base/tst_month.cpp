#include "catalog/base/month.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace cw;

class TstMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=1000"); }

    void isoTextReturnsWhatWentIn()
    {
        QVERIFY(rc::check([] {
            const Month month(*rc::gen::inRange(1900, 10000), *rc::gen::inRange(1, 13));
            RC_ASSERT(Month::fromIso(month.toIso()) == month);
        }));
    }

    void addingMonthsIsUndoneByTheDifference()
    {
        QVERIFY(rc::check([] {
            const Month month(*rc::gen::inRange(1950, 9000), *rc::gen::inRange(1, 13));
            const int months = *rc::gen::inRange(-500, 500);
            RC_ASSERT((month + months) - month == months);
            RC_ASSERT((month + months < month) == (months < 0));
            RC_ASSERT((month + months).month() >= 1 && (month + months).month() <= 12);
        }));
    }

    void yearsCarryByHand()
    {
        QCOMPARE((Month(2027, 11) + 3).toIso(), QStringLiteral("2028-02"));
        QCOMPARE((Month(2027, 1) + -1).toIso(), QStringLiteral("2026-12"));
        QCOMPARE(Month(2031, 1) - Month(2027, 1), 48);
    }

    void wrongTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2027", "2027-13", "2027-00", "2027-1", "1899-01", "27-01", "2027/01",
                                 "2027-01-01", "2o27-01", "2027-+1", "+027-01"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void wrongTextIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Month::fromIso(text));
    }
};

QTEST_GUILESS_MAIN(TstMonth)
#include "tst_month.moc"
