#include "planner/workload/demand.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

Month month(const char16_t *iso)
{
    return *Month::fromIso(QStringView(iso));
}

Need needOf(const Workload &workload)
{
    Need need;
    need.horizon = {month(u"2027-01"), 30, 12}; // two full years and a half
    need.workloads = {workload};
    return need;
}

catalog::CatalogSnapshot catalogWithUtilisation(double share)
{
    catalog::CatalogSnapshot catalog;
    catalog::Assumption busy;
    busy.id = QStringLiteral("fine_tuning_utilisation");
    busy.value = Band::exact(share);
    catalog.assumptions.push_back(busy);
    catalog.index();
    return catalog;
}

} // namespace

class TstDemand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steppedDemandCountsItsPeak_data()
    {
        QTest::addColumn<QList<QPair<QString, double>>>("steps");
        QTest::addColumn<QList<double>>("expected");
        using Steps = QList<QPair<QString, double>>;
        QTest::newRow("one value for all") << Steps{{QString(), 20}} << QList<double>{20, 20, 20};
        QTest::newRow("a step inside a period lifts the whole period")
            << Steps{{QStringLiteral("2027-01"), 20}, {QStringLiteral("2028-06"), 60}} << QList<double>{20, 60, 60};
        QTest::newRow("a fall counts from the next period on")
            << Steps{{QStringLiteral("2027-01"), 60}, {QStringLiteral("2028-06"), 20}} << QList<double>{60, 60, 20};
        QTest::newRow("a step at a period's first month leaves the one before alone")
            << Steps{{QStringLiteral("2027-01"), 5}, {QStringLiteral("2028-01"), 8}} << QList<double>{5, 8, 8};
        QTest::newRow("nothing before the first step")
            << Steps{{QStringLiteral("2028-01"), 8}} << QList<double>{0, 8, 8};
        QTest::newRow("a step after the horizon does nothing")
            << Steps{{QStringLiteral("2027-01"), 5}, {QStringLiteral("2031-01"), 80}} << QList<double>{5, 5, 5};
    }
    void steppedDemandCountsItsPeak()
    {
        using Steps = QList<QPair<QString, double>>;
        QFETCH(Steps, steps);
        QFETCH(QList<double>, expected);
        Workload chat;
        chat.id = QStringLiteral("chat");
        for (const auto &[from, value] : steps)
            chat.requestsPerSecond.push_back({from.isEmpty() ? std::nullopt : Month::fromIso(from), value});
        const auto demands = demandsOf(needOf(chat), {});
        QVERIFY(demands.ok());
        QCOMPARE(QList<double>(demands->front().perPeriod.begin(), demands->front().perPeriod.end()), expected);
        QCOMPARE(demands->front().rule, QStringLiteral("chat.requests_per_s"));
    }

    void fineTuningAsksForTokensPerSecond()
    {
        // 2e9 tokens x 20 runs in 2,629,800 s of an average month, half of the time busy: 30,420.56 tokens/s.
        Workload tune;
        tune.id = QStringLiteral("tune");
        tune.kind = WorkloadKind::FineTuning;
        tune.tokens = 2e9;
        tune.runsPerMonth = 20;
        const auto demands = demandsOf(needOf(tune), catalogWithUtilisation(0.5));
        QVERIFY(demands.ok());
        QVERIFY(qAbs(demands->front().peak() - 30420.56) < 0.01);
    }

    void missingAssumptionIsAnError()
    {
        Workload tune;
        tune.kind = WorkloadKind::FineTuning;
        const auto demands = demandsOf(needOf(tune), {});
        QVERIFY(!demands.ok());
        QVERIFY(demands.error().message.contains(QLatin1String("fine_tuning_utilisation")));
    }

    void jobRunsWhereItStarts()
    {
        Workload train;
        train.id = QStringLiteral("train");
        train.kind = WorkloadKind::Training;
        train.from = month(u"2028-03");
        const auto demands = demandsOf(needOf(train), {});
        QVERIFY(demands->front().isJob);
        QCOMPARE(demands->front().perPeriod, std::vector<double>({0, 1, 0}));
        QCOMPARE(demands->front().rule, QStringLiteral("train.tokens"));
    }

    void spanOfAJob_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("days");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<double>("share");
        // A year of twelve average months has 365.25 days; the last period half of that.
        QTest::newRow("inside one period") << "2027-01" << 73.05 << 0 << 0 << 0.2;
        QTest::newRow("into the next") << "2027-07" << 365.25 << 0 << 1 << 0.5;
        QTest::newRow("cut at the end of the horizon") << "2029-01" << 1000.0 << 2 << 2 << 1.0;
    }
    void spanOfAJob()
    {
        QFETCH(QString, from);
        QFETCH(double, days);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(double, share);
        const PeriodSpan span = jobSpan(needOf({}).horizon, Month::fromIso(from), days);
        QCOMPARE(span.first, first);
        QCOMPARE(span.last, last);
        QVERIFY(qAbs(span.busyShare - share) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TstDemand)
#include "tst_demand.moc"
