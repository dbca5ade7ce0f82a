#include "app/models/openreasons.h"
#include "tests/support/sampleresult.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

CandidateItem item(const QString &name, std::optional<double> cost, double firstTokenMs)
{
    CandidateItem made;
    made.id = made.name = name;
    made.workload = u"chat"_s;
    made.metric = u"ttft_ms"_s;
    made.likely = firstTokenMs;
    made.cost = cost;
    return made;
}

/// What is said of `open` where "A", 5,000 EUR and 600 ms, is chosen.
CandidateItem beside(const CandidateItem &open)
{
    std::vector<CandidateItem> items{item(u"A"_s, 5000, 600), open};
    items.front().fate = CandidateFate::Chosen;
    explainOpen(items, tests::samplePlan());
    return items.back();
}

} // namespace

class TstOpenReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void speedAndCostAreToldAgainstTheChosenOne_data()
    {
        QTest::addColumn<double>("cost");
        QTest::addColumn<double>("firstTokenMs");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("detail");
        QTest::newRow("faster") << 6000.0 << 500.0 << u"Faster but dearer"_s
                                << u"+1000\u202FEUR against the one chosen"_s;
        QTest::newRow("slower") << 6000.0 << 700.0 << u"Slower and dearer"_s
                                << u"+1000\u202FEUR against the one chosen"_s;
        QTest::newRow("alike") << 6000.0 << 600.0 << u"Dearer"_s << u"+1000\u202FEUR against the one chosen"_s;
        QTest::newRow("same cost") << 5000.0 << 700.0 << u"Costs the same"_s << u"±0\u202FEUR against the one chosen"_s;
        QTest::newRow("cheaper, slower") << 4000.0 << 700.0 << u"Cheaper by its share, but slower"_s
                                         << u"\u22121000\u202FEUR against the one chosen"_s;
        QTest::newRow("cheaper") << 4000.0 << 500.0 << u"Cheaper by its share, dearer in whole units"_s
                                 << u"\u22121000\u202FEUR against the one chosen"_s;
    }

    void speedAndCostAreToldAgainstTheChosenOne()
    {
        QFETCH(double, cost);
        QFETCH(double, firstTokenMs);
        const CandidateItem open = beside(item(u"B"_s, cost, firstTokenMs));
        QTEST(open.reason, "reason");
        QTEST(open.reasonDetail, "detail");
    }

    void moreTokensASecondAreFaster()
    {
        std::vector<CandidateItem> items{item(u"A"_s, 5000, 100), item(u"B"_s, 6000, 200)};
        items[0].metric = items[1].metric = u"tokens_per_s"_s;
        items[0].fate = CandidateFate::Chosen;
        explainOpen(items, tests::samplePlan());
        QCOMPARE(items[1].reason, u"Faster but dearer"_s);
    }

    void withoutACostNothingIsClaimed()
    {
        QCOMPARE(beside(item(u"B"_s, std::nullopt, 500)).reason, u"Could be chosen"_s);
        CandidateItem ofAnother = item(u"B"_s, 6000, 500);
        ofAnother.workload = u"search"_s; // for which nothing is chosen
        QCOMPARE(beside(ofAnother).reason, u"Could be chosen"_s);
    }

    void ofSeveralChosenTheCheapestIsNamed()
    {
        std::vector<CandidateItem> items{item(u"A"_s, 5000, 600), item(u"C"_s, 5500, 600), item(u"B"_s, 6000, 600)};
        items[0].fate = items[1].fate = CandidateFate::Chosen;
        explainOpen(items, tests::samplePlan());
        QCOMPARE(items[2].reasonDetail, u"+1000\u202FEUR against A"_s);
    }

    void theSameSystemIsNotNamedAgain()
    {
        QVERIFY(beside(item(u"A"_s, 6000, 500)).reasonDetail.endsWith(u"against the one chosen, set up otherwise"_s));
    }
};

QTEST_MAIN(TstOpenReasons)
#include "tst_openreasons.moc"
