// Answers that follow the hand: the quick one first, then the proof, then the prices; undo shows what is known without
// asking; what is no longer asked never counts; quick answers are never written.
#include "app/commands/listcommand.h"
#include "app/commands/needcommands.h"
#include "app/session/answering.h"
#include "app/session/settings.h"
#include "tests/support/sampleresult.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <mutex>

using namespace cw;
using namespace cw::app;

namespace {

struct Asked {
    bool quick, prices;
    double budget;
};

double budgetOf(const planner::Plan &plan)
{
    return plan.need.constraints[0].max.value_or(0);
}

/// Remembers what it was asked. A quick answer is within a gap, the others are proven; each carries the budget.
class Recorder {
public:
    SolveFunction function()
    {
        return
            [this](const planner::Plan &plan, const planner::SolveOptions &options, const planner::ProgressCallback &,
                   const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
                {
                    const std::lock_guard lock(busy_);
                    asked_.push_back({options.quick, options.pricesRules, budgetOf(plan)});
                }
                if ((slowQuick && options.quick) || (slowWhole && !options.quick))
                    QThread::msleep(60);
                if (*cancel)
                    return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), {}, {}, {}};
                planner::PlanResult result = tests::sampleResult();
                result.status = options.quick ? planner::Status::Feasible : planner::Status::Optimal;
                result.answer = QString::number(qint64(budgetOf(plan)));
                planner::Plan solved = plan;
                solved.result = planner::sealed(result);
                return planner::SolvedPlan{solved, result, nullptr, 0.01};
            };
    }
    std::vector<Asked> asked()
    {
        const std::lock_guard lock(busy_);
        return asked_;
    }
    bool slowQuick = false, slowWhole = false;

private:
    std::mutex busy_;
    std::vector<Asked> asked_;
};

void setBudget(PlanDocument &document, double value)
{
    planner::Constraint rule = document.plan().need.constraints[0];
    rule.max = value;
    document.undoStack()->push(new EditConstraintCommand(document, rule.id, QStringLiteral("the limit"), rule));
}

} // namespace

class TstAnswering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        useTemporarySettings();
    }

    void anEditIsAnsweredQuicklyThenProvenThenPriced()
    {
        Recorder recorder;
        PlanDocument document;
        Answering answering(document, recorder.function());
        connect(&document, &PlanDocument::planChanged, &answering, &Answering::follow);
        QSignalSpy settled(&answering, &Answering::settled);
        document.openCopy(tests::samplePlan(), false);
        answering.ask();
        QTRY_COMPARE(settled.count(), 1);
        settled.clear();
        answering.setFollows(true);
        const std::size_t before = recorder.asked().size();
        setBudget(document, 4'500'000);
        QVERIFY(document.isStale());
        QCOMPARE(answering.stage(), AnswerStage::Quick);
        QTRY_COMPARE(settled.count(), 1);
        const auto asked = recorder.asked();
        QCOMPARE(asked.size(), before + 3);
        QVERIFY(asked[before].quick && !asked[before].prices);
        QVERIFY(!asked[before + 1].quick && !asked[before + 1].prices);
        QVERIFY(!asked[before + 2].quick && asked[before + 2].prices);
        QVERIFY(!document.isStale());
        QVERIFY(!document.answer()->isQuick);
        QCOMPARE(document.answer()->result.answer, QStringLiteral("4500000"));
    }

    void undoShowsWhatIsKnownWithoutAsking()
    {
        Recorder recorder;
        PlanDocument document;
        Answering answering(document, recorder.function());
        document.openCopy(tests::samplePlan(), false);
        QSignalSpy settled(&answering, &Answering::settled);
        answering.ask();
        QTRY_COMPARE(settled.count(), 1);
        answering.setFollows(true);
        connect(&document, &PlanDocument::planChanged, &answering, &Answering::follow);
        setBudget(document, 4'000'000);
        QTRY_COMPARE(settled.count(), 2);
        const std::size_t before = recorder.asked().size();
        document.undoStack()->undo();
        QVERIFY(!document.isStale());
        QCOMPARE(document.answer()->result.answer, QStringLiteral("5000000"));
        QTest::qWait(300); // longer than a hand rests
        QCOMPARE(recorder.asked().size(), before);
    }

    void aMovingHandGetsTheLastOfManyEdits()
    {
        Recorder recorder;
        recorder.slowQuick = true;
        PlanDocument document;
        Answering answering(document, recorder.function());
        document.openCopy(tests::samplePlan(), false);
        QSignalSpy settled(&answering, &Answering::settled);
        answering.ask();
        QTRY_COMPARE(settled.count(), 1);
        answering.setFollows(true);
        connect(&document, &PlanDocument::planChanged, &answering, &Answering::follow);
        document.beginGesture();
        for (int step = 1; step <= 20; ++step) {
            setBudget(document, 5'000'000 - step * 10'000);
            QTest::qWait(5);
        }
        document.endGesture();
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(document.answer()->result.answer, QStringLiteral("4800000"));
        QCOMPARE(document.undoStack()->count(), 1); // the drag is one step
        QVERIFY(recorder.asked().size() < 15);      // not one solve per movement
        document.undoStack()->undo();
        QCOMPARE(budgetOf(document.plan()), 5'000'000.0);
    }

    void aQuickAnswerIsNeverWritten()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        planner::PlanResult result = tests::sampleResult();
        planner::Plan solved = document.plan();
        solved.result = planner::sealed(result);
        Answer quick{solved, result, nullptr, 0};
        quick.isQuick = true;
        document.addAnswer(quick);
        QVERIFY(document.answer() && !document.isStale());
        QVERIFY(!document.bytes().contains("Made-up Server"));
        document.addAnswer({solved, result, nullptr, 0});
        QVERIFY(document.bytes().contains("Made-up Server"));
        document.addAnswer(quick); // does not take the place of the whole one
        QVERIFY(!document.answer()->isQuick);
    }

    void editsAreComparedWithTheFirstAnswer()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(!document.reference());
        document.addAnswer({document.plan(), tests::sampleResult(), nullptr, 0});
        QVERIFY(document.reference());
        setBudget(document, 4'200'000);
        planner::PlanResult other = tests::sampleResult();
        other.answer = QStringLiteral("another");
        document.addAnswer({document.plan(), other, nullptr, 0});
        QCOMPARE(document.reference()->result.answer, tests::sampleResult().answer);
        document.takeReference();
        QCOMPARE(document.reference()->result.answer, QStringLiteral("another"));
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(!document.reference());
    }

    /// A title asks nothing of the solver: neither the proof nor the prices that were asked for begin anew or end.
    void anEditThatAsksNothingLeavesTheWorkAlone()
    {
        Recorder recorder;
        recorder.slowWhole = true;
        PlanDocument document;
        Answering answering(document, recorder.function());
        answering.setFollows(true);
        connect(&document, &PlanDocument::planChanged, &answering, &Answering::follow);
        document.openCopy(tests::samplePlan(), false);
        answering.forget();
        const std::size_t before = recorder.asked().size();
        QSignalSpy settled(&answering, &Answering::settled);
        answering.ask();
        for (const AnswerStage stage : {AnswerStage::Proof, AnswerStage::Prices}) {
            QTRY_COMPARE(answering.stage(), stage);
            document.undoStack()->push(new ChangeTitleCommand(document, QString::number(int(stage))));
            QCOMPARE(answering.stage(), stage);
            QVERIFY(answering.wasAsked());
        }
        QTRY_COMPARE(settled.count(), 1);
        const auto asked = recorder.asked();
        QVERIFY(asked.size() >= before + 2 && asked.back().prices);
        QVERIFY(!asked[asked.size() - 2].quick && !asked[asked.size() - 2].prices);
        QVERIFY(!document.isStale());
        recorder.slowWhole = false;
        setBudget(document, 4'000'000); // one that asks something does
        QCOMPARE(answering.stage(), AnswerStage::Quick);
        QVERIFY(!answering.wasAsked());
    }

    /// Edits are not followed: what was asked before one is still answered, as an older answer that undo brings back.
    void anAnswerToThePlanBeforeAnEditIsKept()
    {
        Recorder recorder;
        recorder.slowWhole = true;
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        Answering answering(document, recorder.function());
        QSignalSpy answered(&answering, &Answering::answered);
        answering.ask();
        setBudget(document, 4'000'000);
        QTRY_VERIFY(answering.isSettled());
        QCOMPARE(answered.size(), 1);
        QVERIFY(document.answer());
        QVERIFY(document.isStale());
        document.undoStack()->undo();
        QVERIFY(!document.isStale());
    }

    void gesturesOfTwoHandsDoNotMerge()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.beginGesture();
        setBudget(document, 4'900'000);
        setBudget(document, 4'800'000);
        document.endGesture();
        document.beginGesture();
        setBudget(document, 4'700'000);
        document.endGesture();
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(budgetOf(document.plan()), 4'800'000.0);
    }
};

QTEST_MAIN(TstAnswering)
#include "tst_answering.moc"
