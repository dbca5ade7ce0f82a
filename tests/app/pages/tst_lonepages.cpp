// Pages and fields on their own, over a document without a window: a drawing that is asked for twice, a front of
// another question, numbers no file can hold, a profile that is drawn down and up again, and the wheel over fields.
#include "app/charts/frontchart.h"
#include "app/commands/listcommand.h"
#include "app/models/needfields.h"
#include "app/pages/drawingpage.h"
#include "app/pages/ruleeditor.h"
#include "app/pages/tradeoffspage.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "planner/plan/planfile.h"
#include "tests/support/samplewindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <atomic>

using namespace cw;
using namespace cw::app;

class TstLonepages : public QObject {
    Q_OBJECT

    PlanDocument document_;

    PageContext context() { return {&document_, tests::emptyCatalog()}; }
    void setBudget(double value)
    {
        planner::Constraint rule = document_.plan().need.constraints[0];
        rule.max = value;
        document_.undoStack()->push(new EditConstraintCommand(document_, rule.id, QStringLiteral("the limit"), rule));
    }
    /// The editor as its page keeps it: it shows what the plan has become.
    std::unique_ptr<RuleEditor> editor(const QString &rule)
    {
        auto made = std::make_unique<RuleEditor>(context());
        RuleEditor *shown = made.get();
        connect(&document_, &PlanDocument::planChanged, shown, [shown] { shown->showRule(shown->rule(), {}); });
        shown->resize(600, 300);
        shown->show();
        shown->showRule(rule, {});
        return made;
    }
    static void typeInto(NumberInput *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads[0].availability = 0.99;
        document_.openCopy(plan, false);
        document_.addAnswer({plan, tests::sampleResult(), nullptr, 0});
    }

    void aDrawingUnderWayIsKept()
    {
        QSemaphore mayEnd;
        std::atomic_int made = 0;
        DrawingPage page(context(), QStringLiteral("rooms"), {},
                         [&](const planner::Plan &, const planner::PlanResult &, const catalog::CatalogSnapshot &) {
                             ++made;
                             mayEnd.acquire();
                             Drawing drawing;
                             drawing.answer = QStringLiteral("Drawn");
                             return drawing;
                         });
        page.refresh();
        page.refresh(); // asked for again before it is there
        QVERIFY(page.isPreparing());
        mayEnd.release(2);
        QTRY_VERIFY(!page.isPreparing());
        QCOMPARE(page.header()->answer(), QStringLiteral("Drawn"));
        QCOMPARE(made.load(), 1);
    }

    /// Neither the points that were found nor the work that goes on belong to a plan that asks something else.
    void aFrontOfAnotherQuestionGoes()
    {
        TradeoffsPage page(context());
        auto front = std::make_shared<planner::Front>();
        front->x = planner::PlanQuantity::Carbon;
        front->y = planner::PlanQuantity::TotalCost;
        front->points.emplace_back();
        front->points[0].solved.plan = document_.plan();
        front->points[0].solved.result = tests::sampleResult();
        const QAbstractItemModel *rows = page.table()->model();
        page.refresh();
        page.start();
        QVERIFY(page.job().isRunning());
        Q_EMIT page.job().grown(front);
        QCOMPARE(rows->rowCount(), 1);
        setBudget(4'000'000);
        page.refresh(); // as the window does while the page is shown
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(!page.job().isRunning());

        page.start();
        Q_EMIT page.job().grown(front);
        setBudget(3'000'000); // on another page
        Q_EMIT page.job().finished();
        QCOMPARE(rows->rowCount(), 0);

        page.start();
        Q_EMIT page.job().grown(front);
        document_.openCopy(tests::samplePlan(), false); // another plan
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(!page.job().isRunning());
    }

    /// A file holds an availability below 1, seals from 0 to 4, round trips above 0 ms and a rack at least.
    void whatNoFileHoldsIsRefused()
    {
        const auto chosen = editor(QStringLiteral("chat.availability"));
        const planner::Need &need = document_.plan().need;
        typeInto(chosen->limit(), QStringLiteral("100"));
        QCOMPARE(*need.workloads[0].availability, 0.99);
        QVERIFY2(chosen->problem().contains(QStringLiteral("Nothing was changed")), qPrintable(chosen->problem()));
        typeInto(chosen->limit(), QStringLiteral("99.9"));
        QCOMPARE(*need.workloads[0].availability, 0.999); // and not 0.9990000000000001
        QVERIFY(chosen->problem().isEmpty());
        chosen->showRule(QStringLiteral("chat.ttft_ms"), {});
        typeInto(chosen->limit(), QStringLiteral("0"));
        QCOMPARE(*need.workloads[0].ttftMs, 800.0);
        chosen->showRule(QStringLiteral("hall-1.racks"), {});
        typeInto(chosen->limit(), QStringLiteral("0"));
        QCOMPARE(*need.ownSites[0].racks, 12);
        for (const auto kind : {planner::ConstraintKind::Sovereignty, planner::ConstraintKind::Latency}) {
            const planner::Constraint rule = newRule(kind, document_.plan());
            document_.undoStack()->push(new AddConstraintCommand(document_, rule));
            chosen->showRule(rule.id, {});
            typeInto(chosen->limit(),
                     kind == planner::ConstraintKind::Sovereignty ? QStringLiteral("9") : QStringLiteral("0"));
            QVERIFY(need.constraints.back() == rule);
            QVERIFY2(chosen->problem().contains(QStringLiteral("Nothing was changed")), qPrintable(chosen->problem()));
        }
        QVERIFY(planner::readPlan(document_.bytes()).ok());
    }

    /// 20 requests/s and 60 from 2028 on: a third, also after it was drawn down to almost nothing and up again.
    void aProfileKeepsItsShape()
    {
        const auto chosen = editor(QStringLiteral("chat.requests_per_s"));
        NumberSlider *slider = chosen->slider();
        const auto &steps = document_.plan().need.workloads[0].requestsPerSecond;
        const QPoint begin(slider->width() / 3, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, begin);
        const double value = chosen->limit()->value();
        QTest::mouseMove(slider, QPoint(slider->width() / 4, slider->height() / 2));
        QTest::mouseMove(slider, QPoint(0, slider->height() / 2));
        QVERIFY2(steps[1].value > 0 && steps[1].value < 1, qPrintable(QString::number(steps[1].value)));
        QTest::mouseMove(slider, begin);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, begin);
        QCOMPARE(steps[1].value, value);
        QCOMPARE(steps[0].value, value / 3);
        QCOMPARE(document_.undoStack()->count(), 1);
    }

    void theWheelScrollsAndChangesNoField()
    {
        QScrollArea area;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *choice = new QComboBox, *words = new QComboBox;
        words->setEditable(true);
        for (QComboBox *box : {choice, words})
            box->addItems({QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("CHF")});
        auto *day = new QDateEdit(QDate(2026, 11, 24));
        auto *number = new NumberInput(QStringLiteral("Number"), 0, 100, 0, 1, false);
        number->setNumber(50);
        for (QWidget *field : std::initializer_list<QWidget *>{choice, words, day, number})
            column->addWidget(field);
        content->setFixedHeight(2000);
        area.setWidget(content);
        area.resize(300, 300);
        area.show();
        const auto turn = [&](QWidget *field) {
            const QPoint middle = field->rect().center();
            QWheelEvent event(middle, field->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &event);
            return !event.isAccepted(); // what is left alone scrolls the page; made-up events go no further by
                                        // themselves
        };
        choice->setFocus(); // chosen a moment ago
        for (QWidget *field : std::initializer_list<QWidget *>{choice, words, day, number}) {
            QVERIFY2(turn(field), field->metaObject()->className());
            QVERIFY(field->focusPolicy() != Qt::WheelFocus);
        }
        QCOMPARE(choice->currentText(), QStringLiteral("EUR"));
        QCOMPARE(words->currentText(), QStringLiteral("EUR"));
        QCOMPARE(day->date(), QDate(2026, 11, 24));
        QCOMPARE(number->value(), 50.0);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstLonepages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lonepages.moc"
