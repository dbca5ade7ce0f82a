// A bill is dated by its newest price, where the catalog was renewed after the plan's own date.
#include "planner/report/pricesday.h"

#include <QtTest>

using namespace cw::planner;

class TstPricesDay : public QObject {
    Q_OBJECT

    static PlanResult pricedOn(const QStringList &days)
    {
        PlanResult result;
        for (const QString &day : days) {
            Line line;
            line.priceAsOf = day;
            result.lines.push_back(line);
        }
        return result;
    }

private Q_SLOTS:
    void theNewestPriceCounts()
    {
        Plan plan;
        plan.asOf = QDate(2026, 11, 1);
        QCOMPARE(pricesDay(plan, pricedOn({QStringLiteral("2026-09-05"), QStringLiteral("2026-11-24")})),
                 QDate(2026, 11, 24));
        QCOMPARE(pricesDay(plan, pricedOn({QStringLiteral("2026-09-05")})), QDate(2026, 11, 1));
    }

    void yearsAndUndatedPricesMoveNothing()
    {
        Plan plan;
        plan.asOf = QDate(2026, 11, 1);
        QCOMPARE(pricesDay(plan, pricedOn({QString(), QStringLiteral("2027")})), QDate(2026, 11, 1));
    }
};

QTEST_GUILESS_MAIN(TstPricesDay)
#include "tst_pricesday.moc"
