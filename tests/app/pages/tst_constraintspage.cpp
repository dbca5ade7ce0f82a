// The page of the rules with mouse and keys: what is stated, promised and limited stands in one table; a rule is added,
// edited, refused with a sentence, removed, and everything taken back.
#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/needfields.h"
#include "app/pages/constraintspage.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/namefield.h"
#include "app/pages/pinfields.h"
#include "app/pages/ruleeditor.h"
#include "app/pages/rulescopefields.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "app/widgets/wordsinput.h"
#include "planner/plan/planfile.h"
#include "tests/support/samplewindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

SolveFunction answersAtOnce()
{
    return [](const planner::Plan &plan, const planner::SolveOptions &, const planner::ProgressCallback &,
              const std::atomic_bool *) -> Result<planner::SolvedPlan> {
        const bool isTight = !plan.need.constraints.empty() && plan.need.constraints[0].max.value_or(1e9) < 1000;
        planner::PlanResult result = isTight ? tests::infeasibleResult() : tests::sampleResult();
        planner::Plan solved = plan;
        solved.result = planner::sealed(result);
        return planner::SolvedPlan{solved, result, nullptr, 0.01};
    };
}

} // namespace

class TstConstraintspage : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;
    std::unique_ptr<MainWindow> window_;

    ConstraintsPage *page() const
    {
        return qobject_cast<ConstraintsPage *>(window_->page(QStringLiteral("constraints")));
    }
    QStringList rules() const
    {
        QStringList ids;
        for (int row = 0; row < page()->table()->model()->rowCount(); ++row)
            ids << page()->table()->model()->index(row, 0).data(IdRole).toString();
        return ids;
    }
    const std::vector<planner::Constraint> &stated() const { return window_->document().plan().need.constraints; }
    static void typeInto(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void undoAll() const
    {
        while (window_->document().undoStack()->canUndo())
            window_->document().undoStack()->undo();
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        catalog_ = tests::compiledCatalog();
        QVERIFY2(catalog_, "no compiled catalog");
    }

    void init()
    {
        window_.reset();
        window_ = std::make_unique<MainWindow>(catalog_, answersAtOnce());
        window_->show();
        window_->document().openCopy(tests::samplePlan(), false);
        window_->showPage(QStringLiteral("constraints"));
    }

    void cleanupTestCase() { window_.reset(); }

    void statedPromisedAndLimitedStandInOneTable()
    {
        // chat asks 60 requests/s, 800 ms and 40 ms; pretrain 60 days; hall-1 gives 180 kW, 40 kW a rack and 12 racks.
        QStringList wanted;
        for (const char *id :
             {"stated", "budget", "total", "in-eu", "promises", "chat.requests_per_s", "chat.ttft_ms", "chat.tpot_ms",
              "pretrain.deadline_days", "rooms", "hall-1.it_power_kw", "hall-1.rack_power_kw", "hall-1.racks"})
            wanted << QString::fromLatin1(id);
        QCOMPARE(rules(), wanted);
        QCOMPARE(page()->header()->answer(), QStringLiteral("3 rule(s) stated, 7 more from workloads and rooms."));
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
        page()->select(QStringLiteral("chat.tpot_ms"));
        const QAbstractItemModel *table = page()->table()->model();
        const int row = int(rules().indexOf(QStringLiteral("chat.tpot_ms")));
        QCOMPARE(table->index(row, 2).data().toString(), QStringLiteral("Binds"));
        QCOMPARE(table->index(row, 3).data(SortRole).toDouble(), 84000.0);
        QVERIFY2(page()->header()->answer().contains(QStringLiteral("84")), qPrintable(page()->header()->answer()));
    }

    void aPromiseIsChangedBySlider()
    {
        page()->select(QStringLiteral("chat.ttft_ms"));
        QCOMPARE(page()->editor()->limit()->value(), 800.0);
        QVERIFY(!page()->removeButton()->isEnabled()); // it belongs to its workload
        page()->editor()->slider()->setFocus();
        QTest::keyClick(page()->editor()->slider(), Qt::Key_Right);
        QVERIFY(*window_->document().plan().need.workloads[0].ttftMs > 800);
        undoAll();
        QCOMPARE(*window_->document().plan().need.workloads[0].ttftMs, 800.0);
    }

    /// A file holds an availability below 1, recall up to 1, seals from 0 to 4 and round trips above 0 ms.
    void whatNoFileHoldsIsRefused()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads[0].availability = 0.99;
        window_->document().openCopy(plan, false);
        window_->showPage(QStringLiteral("constraints"));
        RuleEditor *editor = page()->editor();
        const planner::Need &need = window_->document().plan().need;
        page()->select(QStringLiteral("chat.availability"));
        typeInto(editor->limit(), QStringLiteral("100"));
        QCOMPARE(*need.workloads[0].availability, 0.99);
        QVERIFY2(editor->problem().contains(QStringLiteral("Nothing was changed")), qPrintable(editor->problem()));
        typeInto(editor->limit(), QStringLiteral("99.9"));
        QCOMPARE(*need.workloads[0].availability, 0.999); // and not 0.9990000000000001
        QVERIFY(editor->problem().isEmpty());
        page()->select(QStringLiteral("chat.ttft_ms"));
        typeInto(editor->limit(), QStringLiteral("0"));
        QCOMPARE(*need.workloads[0].ttftMs, 800.0);
        page()->select(QStringLiteral("hall-1.racks"));
        typeInto(editor->limit(), QStringLiteral("0"));
        QCOMPARE(*need.ownSites[0].racks, 12);
        for (const auto kind : {planner::ConstraintKind::Sovereignty, planner::ConstraintKind::Latency}) {
            const planner::Constraint rule = newRule(kind, window_->document().plan());
            window_->document().undoStack()->push(new AddConstraintCommand(window_->document(), rule));
            page()->select(rule.id);
            const bool isSeal = kind == planner::ConstraintKind::Sovereignty;
            typeInto(editor->limit(), isSeal ? QStringLiteral("9") : QStringLiteral("0"));
            QVERIFY(need.constraints.back() == rule);
            QVERIFY2(editor->problem().contains(QStringLiteral("Nothing was changed")), qPrintable(editor->problem()));
        }
        QVERIFY(planner::readPlan(window_->document().bytes()).ok());
        undoAll();
    }

    /// 20 requests/s and 60 from 2028 on, drawn down to almost nothing and back to where the hand began: 20 and 60.
    void aProfileKeepsItsShape()
    {
        page()->select(QStringLiteral("chat.requests_per_s"));
        NumberSlider *slider = page()->editor()->slider();
        const auto &steps = window_->document().plan().need.workloads[0].requestsPerSecond;
        QCOMPARE(page()->editor()->limit()->value(), 60.0);
        const QPoint begin(slider->width() / 3, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, begin);
        const double value = page()->editor()->limit()->value(), share = steps[0].value / steps[1].value;
        QTest::mouseMove(slider, QPoint(slider->width() / 4, slider->height() / 2));
        QTest::mouseMove(slider, QPoint(0, slider->height() / 2));
        QVERIFY2(steps[1].value > 0 && steps[1].value < 1, qPrintable(QString::number(steps[1].value)));
        QTest::mouseMove(slider, begin);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, begin);
        QCOMPARE(steps[1].value, value);
        QCOMPARE(steps[0].value / steps[1].value, share); // a third
        QVERIFY(std::abs(share - 20.0 / 60) < 1e-9);
        undoAll();
    }

    void aDragIsOneStep()
    {
        page()->select(QStringLiteral("chat.tpot_ms"));
        NumberSlider *slider = page()->editor()->slider();
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, slider->height() / 2));
        for (int x = 5; x < 40; x += 5)
            QTest::mouseMove(slider, QPoint(slider->width() / 2 + x, slider->height() / 2));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2 + 40, slider->height() / 2));
        QVERIFY(*window_->document().plan().need.workloads[0].tpotMs != 40.0);
        QCOMPARE(window_->document().undoStack()->count(), 1);
    }

    void rulesAreAddedEditedAndRemoved()
    {
        QPushButton *add = nullptr;
        for (auto *button : page()->findChildren<QPushButton *>())
            add = button->menu() ? button : add;
        QVERIFY(add);
        const auto choose = [&](const QString &text) {
            for (QAction *action : add->menu()->actions())
                if (action->text() == text)
                    action->trigger();
        };
        choose(QStringLiteral("Limit: IT power"));
        choose(QStringLiteral("Limit: IT power")); // a second one has a name of its own
        QCOMPARE(stated().size(), std::size_t(5));
        QVERIFY(stated()[3].id != stated()[4].id);
        QCOMPARE(page()->editor()->rule(), stated()[4].id);
        page()->editor()->limit()->setFocus();
        page()->editor()->limit()->selectAll();
        QTest::keyClicks(page()->editor()->limit(), QStringLiteral("150"));
        QTest::keyClick(page()->editor()->limit(), Qt::Key_Return);
        QCOMPARE(*stated()[4].max, 150.0);
        QTest::mouseClick(page()->removeButton(), Qt::LeftButton);
        QCOMPARE(stated().size(), std::size_t(4));
        undoAll();
        QCOMPARE(stated(), tests::samplePlan().need.constraints);
    }

    /// IT power of hall-1 for the chat alone, at least 20 and at most 150 kW, from 2028-01 until 2029-06: by keys
    /// alone.
    void everyLimitCanBeStated()
    {
        window_->document().undoStack()->push(new AddConstraintCommand(
            window_->document(), newLimit(planner::PlanQuantity::ItPower, tests::samplePlan())));
        page()->select(QStringLiteral("it_power_kw-limit"));
        RuleEditor *editor = page()->editor();
        const auto rule = [this]() -> const planner::Constraint & { return stated().back(); };
        const auto type = &typeInto;
        const auto down = [](QComboBox *box) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
        };
        QVERIFY(!editor->low()->isVisible());
        down(editor->ends());
        QVERIFY(!rule().max && rule().min == 100.0);
        QVERIFY(editor->low()->isVisible() && !editor->limit()->isVisible());
        down(editor->ends());
        QVERIFY(rule().min && rule().max);
        type(editor->limit(), QStringLiteral("150"));
        type(editor->low(), QStringLiteral("20"));
        QCOMPARE(*rule().min, 20.0);
        QCOMPARE(*rule().max, 150.0);
        type(editor->low(), QStringLiteral("400")); // past the other end: said, and not taken
        QCOMPARE(*rule().min, 20.0);
        QVERIFY2(editor->problem().contains(QStringLiteral("400")), qPrintable(editor->problem()));
        QCOMPARE(editor->low()->value(), 20.0);
        editor->slider()->setFocus(); // nor does a slider go past it
        for (int step = 0; step < 200; ++step)
            QTest::keyClick(editor->slider(), Qt::Key_Left);
        QVERIFY2(*rule().max >= 20, qPrintable(QString::number(*rule().max)));
        type(editor->limit(), QStringLiteral("150"));

        type(editor->scope()->place(), QStringLiteral("hall-1"));
        QCOMPARE(rule().site, QStringLiteral("hall-1"));
        type(editor->scope()->place(), QStringLiteral("Atlantis"));
        QVERIFY2(editor->problem().contains(QStringLiteral("Atlantis")), qPrintable(editor->problem()));
        QCOMPARE(rule().site, QStringLiteral("hall-1"));
        QCOMPARE(editor->scope()->place()->currentText(), QStringLiteral("hall-1"));
        down(editor->scope()->workload());
        QCOMPARE(rule().workload, QStringLiteral("chat"));
        type(editor->scope()->from(), QStringLiteral("2028-01"));
        type(editor->scope()->until(), QStringLiteral("2027-12"));
        QVERIFY2(editor->problem().contains(QStringLiteral("2027-12")), qPrintable(editor->problem()));
        QVERIFY(!rule().to);
        QVERIFY(editor->scope()->until()->text().isEmpty());
        type(editor->scope()->until(), QStringLiteral("6/2029"));
        QCOMPARE(*rule().from, Month(2028, 1));
        QCOMPARE(*rule().to, Month(2029, 6));
        QVERIFY(editor->problem().isEmpty());
        const int row = int(rules().indexOf(rule().id));
        QCOMPARE(page()->table()->model()->index(row, 0).data().toString(),
                 QStringLiteral("IT power, hall-1, chat, 2028-01 to 2029-06"));

        type(editor->scope()->until(), QString()); // an empty month is the end of the plan
        QVERIFY(!rule().to);
        undoAll();
        QCOMPARE(stated(), tests::samplePlan().need.constraints);
    }

    void aRuleGetsAnotherName()
    {
        page()->select(QStringLiteral("total"));
        RuleEditor *editor = page()->editor();
        NameField *name = editor->nameField();
        QVERIFY(name->isVisible());
        QCOMPARE(name->field()->text(), QStringLiteral("total"));
        const QStringList before = rules();
        for (const char *taken : {"budget", "hall-1", "pools", "my rule", "chat.total", ""}) {
            typeInto(name->field(), QString::fromLatin1(taken));
            QVERIFY2(!name->problem().isEmpty(), taken);
            QCOMPARE(rules(), before);
        }
        typeInto(name->field(), QStringLiteral("all-in"));
        QVERIFY(name->problem().isEmpty());
        QCOMPARE(stated()[1].id, QStringLiteral("all-in"));
        QCOMPARE(editor->rule(), QStringLiteral("all-in")); // it stays the chosen one, and its fields change it
        typeInto(editor->limit(), QStringLiteral("6000000"));
        QCOMPARE(*stated()[1].max, 6e6);
        QCOMPARE(window_->document().undoStack()->count(), 2);
        undoAll();
        QCOMPARE(stated(), tests::samplePlan().need.constraints);
        QCOMPARE(name->field()->text(), QStringLiteral("total"));
        page()->select(QStringLiteral("chat.ttft_ms")); // a promise is called after its workload
        QVERIFY(!name->isVisible());
    }

    /// Both pages that tell rules: count typed, cleared, stepped, the pin removed, all taken back.
    void aPinsUnitsAreCounted()
    {
        planner::Plan plan = tests::samplePlan();
        plan.pins = {
            {QStringLiteral("chat"), QStringLiteral("made-up-8"), QStringLiteral("hall-1"), {}, nullptr},
            {QStringLiteral("pretrain"), {}, QStringLiteral("hall-1"), 4, nullptr},
        };
        window_->document().openCopy(plan, false);
        window_->showPage(QStringLiteral("constraints"));
        const auto pin = [this](std::size_t i) { return window_->document().plan().pins[i].count; };
        QCOMPARE(rules().mid(rules().size() - 3),
                 (QStringList{QStringLiteral("pins"), QStringLiteral("pin-1"), QStringLiteral("pin-2")}));
        page()->select(QStringLiteral("pin-1"));
        const QAbstractItemModel *table = page()->table()->model();
        const int row = int(rules().indexOf(QStringLiteral("pin-1")));
        QCOMPARE(table->index(row, 0).data().toString(), QStringLiteral("Pin: chat on made-up-8, hall-1"));
        QCOMPARE(table->index(row, 1).data().toString(), QStringLiteral("as many as needed"));
        NumberInput *count = page()->editor()->pin()->count();
        QVERIFY(count->isVisible());
        typeInto(count, QStringLiteral("many"));
        QVERIFY(!pin(0));
        typeInto(count, QStringLiteral("6"));
        QVERIFY(pin(0) == 6);
        QVERIFY(pin(1) == 4);
        QVERIFY(table->index(row, 1).data().toString().startsWith(QStringLiteral("6 unit")));
        typeInto(count, QStringLiteral("0")); // none is no pin: as many as needed
        QVERIFY(!pin(0));
        window_->showPage(QStringLiteral("need"));
        auto *card = window_->page(QStringLiteral("need"))->findChild<RulesCard *>();
        card->select(QStringLiteral("pin-2"));
        NumberInput *second = card->findChild<RuleEditor *>()->pin()->count();
        QVERIFY(second->isVisible());
        QCOMPARE(second->value(), 4.0);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Up);
        QVERIFY(pin(1) == 5);
        window_->showPage(QStringLiteral("constraints"));
        page()->select(QStringLiteral("pin-1"));
        QTest::mouseClick(page()->removeButton(), Qt::LeftButton);
        QCOMPARE(window_->document().plan().pins.size(), std::size_t(1));
        QVERIFY(pin(0) == 5);
        undoAll();
        QVERIFY(window_->document().plan() == plan);
    }

    void aRuleHoldsForWorkloadsThatAreTicked()
    {
        page()->select(QStringLiteral("in-eu"));
        const auto &ticks = page()->editor()->scope()->ticks(); // all, chat, pretrain
        QCOMPARE(ticks.size(), std::size_t(3));
        QVERIFY(ticks[0]->isChecked());
        ticks[2]->setFocus();
        QTest::keyClick(ticks[2], Qt::Key_Space);
        QCOMPARE(stated()[2].workloads, QStringList{QStringLiteral("pretrain")});
        QVERIFY(!ticks[0]->isChecked());
        QTest::keyClick(ticks[2], Qt::Key_Space); // for nobody it would say nothing
        QCOMPARE(stated()[2].workloads, QStringList{QStringLiteral("*")});
        QVERIFY(ticks[0]->isChecked());
        undoAll();
        QCOMPARE(stated(), tests::samplePlan().need.constraints);
        page()->select(QStringLiteral("budget"));
        QVERIFY(!ticks[0]->isVisible());
    }

    void typedMonthsOfOneFieldAreOneStep()
    {
        page()->select(QStringLiteral("budget"));
        MonthInput *from = page()->editor()->scope()->from();
        for (const char *month : {"2027-07", "2028-01"}) {
            from->setFocus();
            from->selectAll();
            QTest::keyClicks(from, QString::fromLatin1(month));
            QTest::keyClick(from, Qt::Key_Return);
        }
        QCOMPARE(*stated()[0].from, Month(2028, 1));
        QCOMPARE(window_->document().undoStack()->count(), 1);
        undoAll();
    }

    void wordsAreCompleted()
    {
        page()->select(QStringLiteral("in-eu"));
        WordsInput *words = page()->editor()->words();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QVERIFY(words->choices().contains(QStringLiteral("EEA")));
        words->setFocus();
        words->selectAll();
        QTest::keyClicks(words, QStringLiteral("DE, e"));
        QVERIFY(words->completer()->popup()->isVisible());
        QAbstractItemView *offered = words->completer()->popup();
        const QModelIndex first = offered->model()->index(0, 0);
        QVERIFY2(offered->model()->rowCount() > 0, qPrintable(words->text()));
        QTest::mouseClick(offered->viewport(), Qt::LeftButton, {}, offered->visualRect(first).center());
        QVERIFY2(words->words().size() == 2 && words->words()[1].size() > 1, qPrintable(words->text()));
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY2(page()->editor()->problem().isEmpty(), qPrintable(page()->editor()->problem()));
        QCOMPARE(stated()[2].allow.size(), 2);
        QCOMPARE(stated()[2].allow[0], QStringLiteral("DE"));
        QVERIFY(words->choices().contains(stated()[2].allow[1]));
        undoAll();
    }

    void wordsThatCannotBeAreRefused()
    {
        page()->select(QStringLiteral("in-eu"));
        QLineEdit *words = page()->editor()->words();
        QVERIFY(words->isVisible());
        const auto type = [&](const QString &text) {
            words->setFocus();
            words->selectAll();
            QTest::keyClicks(words, text);
            QTest::keyClick(words, Qt::Key_Return);
        };
        type(QStringLiteral("DE, Atlantis"));
        QVERIFY2(page()->editor()->problem().contains(QStringLiteral("Atlantis")),
                 qPrintable(page()->editor()->problem()));
        QCOMPARE(stated()[2].allow, QStringList{QStringLiteral("EU")});
        type(QStringLiteral("DE, FR"));
        QVERIFY(page()->editor()->problem().isEmpty());
        QCOMPARE(stated()[2].allow, (QStringList{QStringLiteral("DE"), QStringLiteral("FR")}));
    }

    void aWindowMayGoWhileAFieldIsTyped()
    {
        page()->select(QStringLiteral("budget"));
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        page()->editor()->limit()->setFocus();
        QTest::keyClicks(page()->editor()->limit(), QStringLiteral("7"));
        window_.reset(); // no edit is told to a document that is gone
        init();
    }

    void aConflictIsSaidHere()
    {
        window_->document().undoStack()->clear();
        planner::Plan plan = tests::samplePlan();
        plan.need.constraints[0].max = 1;
        window_->document().openCopy(plan, false);
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
        window_->showPage(QStringLiteral("constraints"));
        QVERIFY2(page()->header()->answer().startsWith(QStringLiteral("These rules exclude each other")),
                 qPrintable(page()->header()->answer()));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstConstraintspage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_constraintspage.moc"
