// Data that a plan keeps at another place from a later period on are said to move.
#include "planner/plan/retention.h"
#include "planner/storage/movefindings.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// A data set at `first` in 2027 and at `second` in 2028.
Design designOf(const char *first, const char *second)
{
    Design design;
    int period = 0;
    for (const char *site : {first, second}) {
        const QString offer = text("o-") + text(site);
        design.units.push_back({offer, text("store"), text(site), text("cloud"), period, 1, 0, 0});
        design.replicas.push_back({text("c"), text("corpus"), offer, period, 1, 1, 800});
        ++period;
    }
    return design;
}

Plan planOf(WorkloadKind kind)
{
    Plan plan;
    plan.need.horizon = {Month(2027, 1), 24, 12};
    Workload corpus;
    corpus.id = text("corpus");
    corpus.kind = kind;
    corpus.capacityTb = 800;
    plan.need.workloads = {corpus};
    return plan;
}

} // namespace

class TstMoveFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataThatMoveAreNamed()
    {
        const auto found = moveFindings(planOf(WorkloadKind::Dataset), designOf("here", "there"));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, text("storage.moves.corpus.2028-01"));
        QCOMPARE(found[0].text, text("corpus stands at here and from 2028-01 at there: its data have to be carried "
                                     "over, by lines that the bill has already"));
    }

    void whatLeavesARentedPlaceIsInTheBill()
    {
        Design design = designOf("here", "there");
        design.extras.push_back({text("here"), text("data-move"), text("network"), text("data-move"), 1, 800, 800});
        design.extras.push_back({text("else"), text("data-move"), text("network"), text("data-move"), 1, 9, 9});
        const auto found = moveFindings(planOf(WorkloadKind::Dataset), design);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].text.endsWith(text("is in the bill of that month (here: 800 TB)")),
                 qPrintable(found[0].text));
    }

    /// Prompts and answers lie where they were answered until the place is left.
    void recordsLeaveWithTheirPlace()
    {
        Plan plan = planOf(WorkloadKind::Inference);
        setRetention(plan.need.workloads[0], Retention{text("archive"), 30});
        Design design = designOf("here", "there");
        design.extras.push_back({text("here"), text("data-move"), text("network"), text("data-move"), 1, 8, 8});
        auto found = moveFindings(plan, design);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].text,
                 text("corpus leaves here in 2028-01: what is kept there for long has to be carried to there. What "
                      "leaves rented places is in the bill of that month (here: 8 TB)"));
        design.extras.clear(); // a hall of one's own
        found = moveFindings(plan, design);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].text.endsWith(text("by lines that the bill has already")), qPrintable(found[0].text));
        // It runs there beside the other place from now on: what was answered before stays.
        design.units.push_back({text("o-here"), text("store"), text("here"), text("cloud"), 1, 1, 0, 0});
        design.replicas.push_back({text("c"), text("corpus"), text("o-here"), 1, 1, 1, 800});
        QVERIFY(moveFindings(plan, design).empty());
    }

    void whatStaysOrHasNoDataIsNot()
    {
        QVERIFY(moveFindings(planOf(WorkloadKind::Dataset), designOf("here", "here")).empty());
        QVERIFY(moveFindings(planOf(WorkloadKind::Inference), designOf("here", "there")).empty());
        Design one = designOf("here", "there");
        one.replicas.erase(one.replicas.begin()); // begins in 2028
        QVERIFY(moveFindings(planOf(WorkloadKind::Dataset), one).empty());
    }
};

QTEST_APPLESS_MAIN(TstMoveFindings)
#include "tst_movefindings.moc"
