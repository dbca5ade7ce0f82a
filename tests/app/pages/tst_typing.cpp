// What is typed on the pages of the real window and not left yet: it is part of the plan when the plan is saved, solved
// or left, it never lands in another plan, and what is undone or answered meanwhile takes nothing from under the hand.
#include "app/commands/needcommands.h"
#include "app/pages/framecard.h"
#include "app/pages/governancepage.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/theme.h"
#include "planner/plan/planfile.h"
#include "tests/support/samplewindow.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstTyping : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;
    QTemporaryDir folder_;

    template <typename Field>
    Field *field(const QString &name) const
    {
        for (Field *each : window_->page(u"need"_s)->findChild<FrameCard *>()->findChildren<Field *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    QLineEdit *title() const { return field<QLineEdit>(u"Title"_s); }
    void typeTitle(const QString &text) const
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
    }
    const planner::Plan &plan() const { return window_->document().plan(); }
    QString saved() const
    {
        QFile file(folder_.filePath(u"a.cwplan"_s));
        return file.open(QIODevice::ReadOnly) ? planner::readPlan(file.readAll()).plan.title : QString();
    }

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init()
    {
        window_ = std::make_unique<MainWindow>(tests::emptyCatalog(), tests::answersAtOnce());
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        planner::Plan plan = tests::samplePlan();
        plan.title = u"A"_s;
        window_->document().openCopy(plan, false);
        QVERIFY(window_->document().saveAs(folder_.filePath(u"a.cwplan"_s)).ok());
        window_->showPage(u"need"_s);
        QVERIFY(title());
    }
    void cleanup() { window_.reset(); }

    void whatIsTypedIsSaved()
    {
        typeTitle(u"B"_s);
        window_->actionTable().at(u"save"_s)->trigger();
        QCOMPARE(saved(), u"B"_s);
        QVERIFY(!window_->document().isDirty());
        QVERIFY(title()->hasFocus()); // and the hand goes on
        auto *months = field<NumberInput>(u"Months"_s);
        months->setFocus();
        months->selectAll();
        QTest::keyClicks(months, u"60"_s);
        window_->actionTable().at(u"save"_s)->trigger();
        QCOMPARE(plan().need.horizon.months, 60);
        QVERIFY(!window_->document().isDirty());
    }

    void whatIsTypedIsAskedForBeforeThePlanIsLeft()
    {
        typeTitle(u"B"_s);
        bool asked = false;
        QTimer::singleShot(0, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            asked = box && box->text().contains(u"B"_s);
            if (box)
                box->reject();
        });
        QVERIFY(!window_->close());
        QVERIFY(asked);
    }

    void whatIsTypedIsSolved()
    {
        typeTitle(u"B"_s);
        window_->actionTable().at(u"solve"_s)->trigger();
        QCOMPARE(plan().title, u"B"_s);
    }

    void whatIsUndoneStaysUndone()
    {
        typeTitle(u"B"_s);
        QTest::keyClick(title(), Qt::Key_Return);
        QCOMPARE(plan().title, u"B"_s);
        window_->actionTable().at(u"undo"_s)->trigger(); // by its button: the cursor stays in the field
        QCOMPARE(title()->text(), u"A"_s);
        window_->page(u"need"_s)->setFocus();
        QCOMPARE(plan().title, u"A"_s);
        QVERIFY(window_->document().undoStack()->canRedo());

        auto *months = field<NumberInput>(u"Months"_s);
        const int before = plan().need.horizon.months;
        months->setFocus();
        months->selectAll();
        QTest::keyClicks(months, u"60"_s);
        QTRY_COMPARE(plan().need.horizon.months, 60); // the hand rests
        window_->actionTable().at(u"undo"_s)->trigger();
        QCOMPARE(months->value(), double(before));
        window_->page(u"need"_s)->setFocus();
        QCOMPARE(plan().need.horizon.months, before);
        QVERIFY(window_->document().undoStack()->canRedo());
    }

    void anotherPlanKeepsItsOwnTexts()
    {
        planner::Plan other = tests::samplePlan();
        other.title = u"Other"_s;
        title()->setFocus();
        window_->document().openCopy(other, false);
        QCOMPARE(plan().title, u"Other"_s);
        window_->showPage(u"need"_s);
        QCOMPARE(title()->text(), u"Other"_s);
        typeTitle(u"Half"_s); // typed, and the plan is replaced all the same
        window_->document().openCopy(other, false);
        QCOMPARE(plan().title, u"Other"_s);
        QVERIFY(!window_->document().isDirty());
        window_->showPage(u"need"_s);
        title()->setFocus();
        window_->actionTable().at(u"close-plan"_s)->trigger();
        QVERIFY(!window_->document().isOpen());
        QVERIFY(!window_->document().undoStack()->canUndo());
    }

    /// Prices arrive while a day is typed: the text under the hand stays.
    void anAnswerLeavesATypedDay()
    {
        auto *day = field<QDateEdit>(u"Prices and rules of"_s);
        QVERIFY(day);
        day->setFocus();
        auto *line = day->findChild<QLineEdit *>();
        const QString before = line->text();
        line->setSelection(int(before.size()) - 2, 2);
        QTest::keyClick(day, Qt::Key_1);
        const QString typed = line->text();
        QVERIFY(typed != before);
        window_->page(u"need"_s)->refresh();
        QCOMPARE(line->text(), typed);
    }

    void oneDiscountIsOneStep()
    {
        auto *discount = field<NumberInput>(u"Discount rate, % a year"_s);
        if (!discount)
            discount = field<NumberInput>(u"Discount, % a year"_s);
        QVERIFY(discount);
        const int before = window_->document().undoStack()->count();
        discount->setFocus();
        discount->selectAll();
        QTest::keyClicks(discount, u"8"_s);
        QTRY_COMPARE(plan().need.discountRate, 0.08);
        window_->document().setClock([] { return qint64(1) << 50; }); // long after: no edit would join this step
        window_->page(u"need"_s)->setFocus();
        QCOMPARE(window_->document().undoStack()->count(), before + 1);
    }

    void theReasonEndsWithItsPlan()
    {
        window_->document().log().setReason(u"the council asked"_s);
        window_->document().openCopy(tests::samplePlan(), false);
        QVERIFY(window_->document().log().reason().isEmpty());
        const QString stored = setting(Setting::Author).toString();
        window_->showPage(u"governance"_s);
        for (QLineEdit *each : window_->page(u"governance"_s)->findChildren<QLineEdit *>())
            if (each->accessibleName() == u"Who signs"_s)
                QTest::keyClick(each, Qt::Key_Return); // left as it is
        QCOMPARE(setting(Setting::Author).toString(), stored);
    }

    /// One setting, two windows: a verb in one of them is seen and done in both.
    void aSettingIsOneForAllWindows()
    {
        MainWindow other(tests::emptyCatalog(), tests::answersAtOnce());
        other.show();
        for (const QString &verb : {u"follow"_s, u"binary-memory"_s}) {
            QAction *here = window_->actionTable().at(verb), *there = other.actionTable().at(verb);
            const bool before = here->isChecked();
            QCOMPARE(there->isChecked(), before);
            here->trigger();
            QCOMPARE(there->isChecked(), !before);
            QCOMPARE(other.answering().follows(), other.actionTable().at(u"follow"_s)->isChecked());
            there->trigger();
            QCOMPARE(here->isChecked(), before);
        }
        QCOMPARE(setting(Setting::FollowEdits).toBool(), window_->answering().follows());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_typing.moc"
