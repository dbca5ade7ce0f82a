// The window as a hand uses it: a slider drag is answered while it moves and is one undo step, the ghost stays on the
// dials, going back brings the first answer; variants, drawer, trade-offs and the verbs around them. Offscreen, with a
// solver that answers at once.
#include "app/charts/chartcard.h"
#include "app/charts/frontchart.h"
#include "app/commands/listcommand.h"
#include "app/pages/comparecard.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/needpage.h"
#include "app/pages/plugcard.h"
#include "app/pages/tradeoffspage.h"
#include "app/pages/variantspage.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

double budgetOf(const planner::Plan &plan)
{
    return plan.need.constraints.empty() ? 0 : plan.need.constraints[0].max.value_or(0);
}

/// Uses the whole budget to buy, so that every edit of it shows.
SolveFunction spendsTheBudget()
{
    return [](const planner::Plan &plan, const planner::SolveOptions &options, const planner::ProgressCallback &,
              const std::atomic_bool *) -> Result<planner::SolvedPlan> {
        planner::PlanResult result = tests::sampleResult();
        result.status = options.quick ? planner::Status::Feasible : planner::Status::Optimal;
        result.totals[0].value = budgetOf(plan);
        result.answer = QStringLiteral("Spend %1.").arg(qint64(budgetOf(plan)));
        // Figures are numbered anew: that of the purchase has another number in every answer.
        const QString before = result.totals[0].passport, after = before + QString::number(qint64(budgetOf(plan)));
        result.totals[0].passport = after;
        for (planner::Figure &figure : result.figures) {
            if (figure.id == before) {
                figure.id = after;
                figure.value = budgetOf(plan);
            }
        }
        planner::Plan solved = plan;
        solved.result = planner::sealed(result);
        return planner::SolvedPlan{solved, result, nullptr, 0.01};
    };
}

} // namespace

class TstLive : public QObject {
    Q_OBJECT

    static void settle(MainWindow &window) { QTRY_VERIFY(window.answering().isSettled()); }

    static void open(MainWindow &window)
    {
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        settle(window);
    }

    static RulesCard *rulesOf(MainWindow &window)
    {
        window.showPage(QStringLiteral("need"));
        auto *need = qobject_cast<NeedPage *>(window.page(QStringLiteral("need")));
        need->rules()->select(QStringLiteral("budget"));
        return need->rules();
    }

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }

    void aDragIsAnsweredAndIsOneStep()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        NumberSlider *slider = rulesOf(window)->limitSlider();
        QVERIFY(slider->isVisible());
        QCOMPARE(slider->high(), 10'000'000.0); // twice the 5 million
        const int y = slider->height() / 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
        for (int x = slider->width() / 2; x < slider->width() * 3 / 4; x += 4)
            QTest::mouseMove(slider, QPoint(x, y));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() * 3 / 4, y));
        const double dragged = budgetOf(window.document().plan());
        QVERIFY(dragged > 6'500'000);
        QCOMPARE(window.document().undoStack()->count(), 1);
        QTRY_VERIFY(!window.document().isStale());
        QCOMPARE(*window.document().answer()->result.total(planner::PlanQuantity::Capex)->value, dragged);
        settle(window);
        window.actionTable().at(QStringLiteral("undo"))->trigger();
        QCOMPARE(budgetOf(window.document().plan()), 5'000'000.0);
        QVERIFY(!window.document().isStale()); // the first answer is known
    }

    void theGhostStaysAndOneCanGoBack()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        rulesOf(window)->limitField()->setValue(4'000'000);
        QTRY_VERIFY(!window.document().isStale());
        settle(window);
        window.showPage(QStringLiteral("design"));
        auto *card = window.page(QStringLiteral("design"))->findChild<CompareCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->text().contains(QStringLiteral("1.00")));
        window.actionTable().at(QStringLiteral("back-to-reference"))->trigger();
        QCOMPARE(budgetOf(window.document().plan()), 5'000'000.0);
        QVERIFY(!card->isVisibleTo(&window));
        window.actionTable().at(QStringLiteral("undo"))->trigger();
        QCOMPARE(budgetOf(window.document().plan()), 4'000'000.0);
        settle(window);
        window.actionTable().at(QStringLiteral("reference"))->trigger();
        QVERIFY(!card->isVisibleTo(&window)); // compared with itself
    }

    void thePassportFollowsTheAnswer()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        const QString first = window.document().answer()->result.totals[0].passport;
        window.showFigure(first);
        QCOMPARE(window.passport()->figure().value, std::optional(5'000'000.0));
        rulesOf(window)->limitField()->setValue(4'000'000);
        QTRY_VERIFY(!window.document().isStale());
        settle(window);
        QCOMPARE(window.passport()->figure().value, std::optional(4'000'000.0));
        QVERIFY(window.passport()->figureId() != first);
    }

    void typingIsAnsweredWhenTheHandRests()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        NumberInput *field = rulesOf(window)->limitField();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("4200000"));
        QCOMPARE(budgetOf(window.document().plan()), 5'000'000.0);
        QTRY_COMPARE(budgetOf(window.document().plan()), 4'200'000.0); // without Enter
        QCOMPARE(field->cleanText().remove(QLatin1Char(',')), QStringLiteral("4200000"));
    }

    void whoDoesNotWantItIsNotFollowed()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.actionTable().at(QStringLiteral("follow"))->trigger();
        rulesOf(window)->limitField()->setValue(4'500'000);
        QTest::qWait(50);
        QVERIFY(window.document().isStale());
        window.actionTable().at(QStringLiteral("follow"))->trigger(); // wanted again: answers what is open
        QTRY_VERIFY(!window.document().isStale());
    }

    void variantsAreKeptAndHeldAgainstEachOther()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.showPage(QStringLiteral("variants"));
        auto *page = qobject_cast<VariantsPage *>(window.page(QStringLiteral("variants")));
        page->nameField()->setText(QStringLiteral("as asked"));
        QTest::keyClick(page->nameField(), Qt::Key_Return);
        QCOMPARE(window.document().shelf().kept().size(), std::size_t(1));
        rulesOf(window)->limitField()->setValue(4'000'000);
        QTRY_VERIFY(!window.document().isStale());
        settle(window);
        window.showPage(QStringLiteral("variants"));
        QCOMPARE(page->table()->model()->rowCount(), 3); // now, compared, kept
        QVERIFY(page->differences()->model()->rowCount() > 0);
    }

    void thePassportIsADrawerInANarrowWindow()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.showPage(QStringLiteral("design"));
        QVERIFY(window.passport()->isVisible());
        const int right = window.passport()->x();
        window.resize(1000, 700);
        QTRY_VERIFY(!window.passport()->isVisible());
        window.actionTable().at(QStringLiteral("passport"))->trigger();
        QVERIFY(window.passport()->isVisible());
        QVERIFY(window.passport()->geometry().right() < window.width());
        QTest::keyClick(window.passport(), Qt::Key_Escape);
        QVERIFY(!window.passport()->isVisible());
        window.resize(1440, 900);
        QTRY_VERIFY(window.passport()->isVisible());
        QTRY_COMPARE(window.passport()->x(), right);
    }

    void chartsAreDrawnAsFiles()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.showPage(QStringLiteral("design"));
        const auto cards = window.page(QStringLiteral("design"))->findChildren<ChartCard *>();
        QVERIFY(!cards.isEmpty());
        for (const ChartCard *card : cards) {
            if (!card->isVisible())
                continue;
            QVERIFY(card->svg().contains("<svg"));
            QVERIFY(!card->picture().isNull());
        }
    }

    void aFrontIsShownAsItGrows()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.showPage(QStringLiteral("tradeoffs"));
        auto *page = qobject_cast<TradeoffsPage *>(window.page(QStringLiteral("tradeoffs")));
        auto front = std::make_shared<planner::Front>();
        front->x = planner::PlanQuantity::Carbon;
        front->y = planner::PlanQuantity::TotalCost;
        for (int i = 0; i < 3; ++i) {
            planner::FrontPoint point;
            point.x = 100 + 50 * i;
            point.y = 9e6 - 1e6 * i;
            point.solved.plan = window.document().plan();
            point.solved.result = tests::sampleResult();
            point.solved.plan.result = planner::resultToJson(point.solved.result);
            front->points.push_back(point);
        }
        Q_EMIT page->job().grown(front);
        QCOMPARE(page->table()->model()->rowCount(), 3);
        QTest::keyClick(page->chart(), Qt::Key_Right);
        QTest::keyClick(page->chart(), Qt::Key_Right);
        QCOMPARE(page->chart()->selected(), QStringLiteral("p2"));
        QCOMPARE(page->table()->currentIndex().row(), 1);
        QTest::mousePress(page->chart(), Qt::LeftButton, {}, QPoint(2, 2)); // a box over everything
        QTest::mouseMove(page->chart(), QPoint(page->chart()->width() / 2, page->chart()->height() - 2));
        QTest::mouseRelease(page->chart(), Qt::LeftButton, {},
                            QPoint(page->chart()->width() / 2, page->chart()->height() - 2));
        QVERIFY(page->table()->model()->rowCount() < 3);
        QVERIFY(page->table()->model()->rowCount() > 0);
    }

    /// Neither the points that were found nor the work that goes on belong to a plan that asks something else.
    void aFrontOfAnotherQuestionGoes()
    {
        MainWindow window(tests::emptyCatalog(), spendsTheBudget());
        open(window);
        window.showPage(QStringLiteral("tradeoffs"));
        auto *page = qobject_cast<TradeoffsPage *>(window.page(QStringLiteral("tradeoffs")));
        auto front = std::make_shared<planner::Front>();
        front->x = planner::PlanQuantity::Carbon;
        front->y = planner::PlanQuantity::TotalCost;
        front->points.emplace_back();
        front->points[0].solved.plan = window.document().plan();
        front->points[0].solved.result = tests::sampleResult();
        page->start();
        QVERIFY(page->job().isRunning());
        Q_EMIT page->job().grown(front);
        QCOMPARE(page->table()->model()->rowCount(), 1);
        planner::Constraint rule = window.document().plan().need.constraints[0];
        rule.max = 4'000'000;
        window.document().undoStack()->push(
            new EditConstraintCommand(window.document(), rule.id, QStringLiteral("the limit"), rule));
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        QVERIFY(!page->job().isRunning());
    }

    void aPulledPlugIsSaidInSentences()
    {
        PlugCard card;
        planner::Loss harmless;
        harmless.name = QStringLiteral("Feed A of hall-1");
        planner::Loss bad;
        bad.name = QStringLiteral("hall-1");
        bad.trips = {QStringLiteral("Everything in hall-1 stops.")};
        card.setLosses({harmless, bad});
        card.pull(0);
        QCOMPARE(card.sentences().size(), 1);
        card.pull(1);
        QCOMPARE(card.sentences(), bad.trips);
        card.setLosses({});
        QVERIFY(card.isHidden());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstLive test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_live.moc"
