// What was considered: cost by hand for one candidate. 240,000 bought over 48 months is 5,000 a month, plus 10 x 12.5 =
// 125 running: 5,125 a unit; half a unit a replica that carries 2 requests/s: 5,125 x 0.5 / 2 = 1,281.25 a month per
// request/s.
#include "app/models/candidatelist.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstCandidatelist : public QObject {
    Q_OBJECT

    static Answer considered()
    {
        auto set = std::make_shared<planner::CandidateSet>();
        planner::Offer offer;
        offer.id = QStringLiteral("buy/hall-1/made-up-8");
        offer.site = QStringLiteral("hall-1");
        offer.system = QStringLiteral("made-up-8");
        offer.description = QStringLiteral("Made-up Server X8");
        offer.oneOff = Band::exact(240000);
        planner::UnitCostItem once, monthly;
        once.unitPrice = Band::exact(240000);
        monthly.kind = planner::LineKind::Recurring;
        monthly.quantity = 10;
        monthly.unitPrice = Band::exact(12.5);
        offer.costs = {once, monthly};
        set->offers = {offer};
        planner::Candidate open;
        open.id = QStringLiteral("chat/buy/hall-1/made-up-8/fp8-tp4");
        open.workload = QStringLiteral("chat");
        open.offer = 0;
        open.unitsPerReplica = 0.5;
        open.deployment.capacity = 2;
        open.deployment.predicted[QStringLiteral("ttft_ms")] = {540, 612, 735};
        planner::Candidate broken = open;
        broken.id = QStringLiteral("chat/buy/hall-1/made-up-8/bf16-tp4");
        broken.rejection = {broken.id, QStringLiteral("breaks"), QStringLiteral("in-eu")};
        planner::Candidate unpriced = open;
        unpriced.id = QStringLiteral("chat/buy/hall-1/made-up-8/fp8-tp8");
        unpriced.rejection = {unpriced.id, QStringLiteral("no_price"), {}};
        set->candidates = {broken, unpriced, open};
        return {tests::samplePlan(), tests::sampleResult(), set, 0.4};
    }

    static const CandidateItem *find(const std::vector<CandidateItem> &items, const QString &id)
    {
        for (const CandidateItem &item : items) {
            if (item.id == id)
                return &item;
        }
        return nullptr;
    }

private Q_SLOTS:
    void costIsSpreadOverTheHorizon()
    {
        const auto items = candidateItems(considered());
        const CandidateItem &chosen = items.front();
        QCOMPARE(chosen.id, QStringLiteral("chat/buy/hall-1/made-up-8/fp8-tp4"));
        QCOMPARE(chosen.fate, CandidateFate::Chosen);
        QCOMPARE(chosen.cost.value(), 1281.25);
        QCOMPARE(chosen.limit.value(), 800.0);
    }

    void everyOneLeftOutSaysWhy()
    {
        const auto items = candidateItems(considered());
        const CandidateItem *broken = find(items, QStringLiteral("chat/buy/hall-1/made-up-8/bf16-tp4"));
        QCOMPARE(broken->fate, CandidateFate::Rejected);
        QCOMPARE(broken->reasonDetail, QStringLiteral("Data stays in EU"));
        QCOMPARE(find(items, QStringLiteral("chat/buy/hall-1/made-up-8/fp8-tp8"))->fate, CandidateFate::NotSure);
        for (const CandidateItem &item : items)
            QVERIFY2(!item.reason.isEmpty(), qPrintable(item.id));
    }

    void withoutASetThePlacementsAndRejectionsStay()
    {
        Answer answer = considered();
        answer.considered.reset();
        const auto items = candidateItems(answer);
        QCOMPARE(items.size(), std::size_t(6)); // two placed candidates and four rejected ones
        const CellTable table = candidateTable(items, answer.plan);
        for (const CellRow &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }

    void whatAFileKeepsIsToldInNames()
    {
        Answer answer = considered();
        answer.considered.reset();
        answer.result.rejected = {
            {QStringLiteral("chat/buy/hall-1/x9/fp8-tp1"), QStringLiteral("dominated_by"),
             QStringLiteral("chat/buy/hall-1/y/fp8-tp1"),
             QStringLiteral("chat on Made-up X9, 8 × A1, bought at hall-1")},
            {QStringLiteral("chat/buy/hall-1/y/fp8-tp1"), QStringLiteral("breaks"), QStringLiteral("in-eu"),
             QStringLiteral("chat on Made-up Y, 4 × A2, bought at hall-1")},
            {QStringLiteral("z"), QStringLiteral("unsupported"), QStringLiteral("not on sale"), {}}};
        const auto items = candidateItems(answer);
        const CandidateItem *dominated = find(items, QStringLiteral("chat/buy/hall-1/x9/fp8-tp1"));
        QCOMPARE(dominated->name, QStringLiteral("Made-up X9"));
        QCOMPARE(dominated->how, QStringLiteral("8 × A1 · bought at hall-1"));
        QCOMPARE(dominated->reasonDetail, QStringLiteral("by Made-up Y"));
        QVERIFY(find(items, QStringLiteral("z"))->workload.isEmpty()); // left out for every workload
    }

    void theAnswerCountsThem()
    {
        const QString answer = candidatesAnswer(candidateItems(considered()));
        QVERIFY2(answer.contains(QStringLiteral("Made-up Server X8")), qPrintable(answer));
    }
};

QTEST_GUILESS_MAIN(TstCandidatelist)
#include "tst_candidatelist.moc"
