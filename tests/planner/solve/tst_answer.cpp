// What the answer says of its own worth where the time was over: how far from the best it is at most, and nothing of
// the kind where no bound was known by then.
#include "planner/solve/answer.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

QString answerWithGap(double gap)
{
    Plan p = plan({10});
    CandidateSet s = set({bought("buy", "hall", {100000, 500, 10})});
    carry(s, "chat", "buy", 1, 10);
    const catalog::CatalogSnapshot empty;
    const PlanModel model = std::move(buildPlanModel(p, empty, s)).value();
    const Solution best = makeHighsSolver()->solve(model.program, {}, {}, nullptr);
    PlanResult result;
    result.status = Status::Feasible;
    result.gap = gap;
    return answerInWords(p, s, decode(p, s, model, best), result);
}

} // namespace

class TstAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGapIsTold()
    {
        QVERIFY(answerWithGap(0.031).endsWith(
            text("; the best found in the time given, at most 3.1 % from the optimum for total cost.")));
    }

    void aGapOfAllIsNoBound()
    {
        const QString told = answerWithGap(1);
        QVERIFY2(told.endsWith(text("; the best found in the time given, and no bound is known yet for total cost.")),
                 qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TstAnswer)
#include "tst_answer.moc"
