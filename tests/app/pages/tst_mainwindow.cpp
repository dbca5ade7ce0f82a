// The real window, offscreen, with a solver that answers at once: edit the budget, solve, see the answer change, undo;
// cancel; export; keys and names. The answer depends on the budget so that a wrong cache would show.
#include "app/commands/listcommand.h"
#include "app/export/planoutputs.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/needpage.h"
#include "app/pages/whynotview.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/stepscolumn.h"
#include "app/widgets/strip.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cw;
using namespace cw::app;

namespace {

Result<planner::SolvedPlan> answer(const planner::Plan &plan)
{
    planner::PlanResult result = tests::sampleResult();
    const double budget = plan.need.constraints.empty() ? 0 : plan.need.constraints[0].max.value_or(0);
    if (budget < 3'930'560)
        result = tests::infeasibleResult();
    else
        result.answer = QStringLiteral("Buy for at most %1.").arg(qint64(budget));
    planner::Plan solved = plan;
    solved.result = planner::sealed(result);
    return planner::SolvedPlan{solved, result, nullptr, 0.01};
}

SolveFunction quick()
{
    return [](const planner::Plan &plan, const planner::SolveOptions &, const planner::ProgressCallback &,
              const std::atomic_bool *) { return answer(plan); };
}

catalog::SnapshotPtr smallCatalog()
{
    auto catalog = std::make_shared<catalog::CatalogSnapshot>();
    catalog->asOf = QStringLiteral("2026-11-24");
    catalog->tables = {{QStringLiteral("accelerators"),
                        {QStringLiteral("id"), QStringLiteral("confidence")},
                        {{QStringLiteral("a"), QStringLiteral("recalled")}}}};
    catalog->index();
    return catalog;
}

} // namespace

class TstMainwindow : public QObject {
    Q_OBJECT

    static void solveAndWait(MainWindow &window)
    {
        QSignalSpy finished(&window.job(), &SolveJob::finished);
        window.actionTable().at(QStringLiteral("solve"))->trigger();
        QTRY_VERIFY(finished.count() >= 1);
    }

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }

    void changedBudgetIsAnsweredAndUndone()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        solveAndWait(window);
        window.showPage(QStringLiteral("design"));
        QCOMPARE(window.page(QStringLiteral("design"))->header()->answer(), QStringLiteral("Buy for at most 5000000."));

        window.showPage(QStringLiteral("need"));
        auto *need = qobject_cast<NeedPage *>(window.page(QStringLiteral("need")));
        need->rules()->select(QStringLiteral("budget"));
        QCOMPARE(need->rules()->limitField()->value(), 5'000'000.0);
        need->rules()->limitField()->setValue(4'500'000);
        QCOMPARE(*window.document().plan().need.constraints[0].max, 4'500'000.0);
        QVERIFY(window.document().isStale());
        solveAndWait(window);
        window.showPage(QStringLiteral("design"));
        QCOMPARE(window.page(QStringLiteral("design"))->header()->answer(), QStringLiteral("Buy for at most 4500000."));

        window.actionTable().at(QStringLiteral("undo"))->trigger();
        QCOMPARE(*window.document().plan().need.constraints[0].max, 5'000'000.0);
        QCOMPARE(window.page(QStringLiteral("design"))->header()->answer(), QStringLiteral("Buy for at most 5000000."));
        QVERIFY(!window.document().isStale());
    }

    void anInfeasiblePlanShowsTheCoach()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        planner::Plan plan = tests::samplePlan();
        plan.need.constraints[0].max = 1;
        window.document().openCopy(plan, false);
        solveAndWait(window);
        window.showPage(QStringLiteral("design"));
        auto *coach = window.findChild<WhyNotView *>();
        QVERIFY(coach && coach->isVisibleTo(&window));
        QCOMPARE(
            window.page(QStringLiteral("design"))->header()->answer(),
            QStringLiteral("Capital expenditure, hall-1: IT power and chat: first token within exclude each other."));
        const auto relaxed = relaxedPlan(plan, tests::infeasibleResult().relaxations[0]);
        QVERIFY(relaxed);
        QCOMPARE(*relaxed->need.constraints[0].max, 5'610'000.0);
        QCOMPARE(*plan.need.constraints[0].max, 1.0); // looking changes nothing
        const auto canChange = [coach] {
            for (const auto *button : coach->findChildren<QAbstractButton *>())
                if (button->text() == QStringLiteral("Change this plan so"))
                    return button->isEnabled();
            return false;
        };
        QVERIFY(canChange());
        window.answering().setFollows(false);
        planner::Constraint total = plan.need.constraints[1];
        total.max = 7'000'000; // what is edited since would go with a way out of the older conflict
        window.document().undoStack()->push(
            new EditConstraintCommand(window.document(), total.id, QStringLiteral("the limit"), total));
        QVERIFY(!canChange());
        window.document().undoStack()->undo();
        QVERIFY(canChange());
    }

    void theCostOfNoDesignLeadsToTheWaysOut()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        planner::Plan plan = tests::samplePlan();
        plan.need.constraints[0].max = 1;
        window.document().openCopy(plan, false);
        solveAndWait(window);
        window.showPage(QStringLiteral("cost"));
        QAbstractButton *leads = nullptr;
        for (auto *button : window.page(QStringLiteral("cost"))->findChildren<QAbstractButton *>()) {
            QVERIFY(!button->isVisible() || button->text() != QStringLiteral("Solve the plan")); // it was solved
            if (button->isVisible() && button->text() == QStringLiteral("See the ways out"))
                leads = button;
        }
        QVERIFY(leads);
        QTest::mouseClick(leads, Qt::LeftButton);
        QVERIFY(window.page(QStringLiteral("design"))->isVisible());
    }

    /// The cards of a conflict and of its ways out stand below each other where they do not fit beside each other.
    void waysOutFitANarrowPage()
    {
        Answer found;
        found.plan = tests::samplePlan();
        found.result = tests::infeasibleResult();
        while (found.result.relaxations.size() < 3)
            found.result.relaxations.push_back(found.result.relaxations.front());
        WhyNotView view;
        view.showConflict(found, false);
        view.resize(480, 900);
        view.show();
        QVERIFY2(view.minimumSizeHint().width() <= 480, qPrintable(QString::number(view.minimumSizeHint().width())));
    }

    /// However long the name of a page is, the badge beside it looks the same.
    void aBadgeStandsBesideTheName()
    {
        const auto badge = [](const QString &title) {
            StepsColumn column;
            column.addStep(QStringLiteral("Verify"), QStringLiteral("cost"), title, QStringLiteral("cost"), {});
            column.setBadge(QStringLiteral("cost"), Shape::Medium, 44);
            column.resize(column.width(), 200);
            const QImage all = column.grab().toImage();
            constexpr int badgeWidth = 46;
            return all.copy(all.width() - badgeWidth, 0, badgeWidth, all.height());
        };
        QCOMPARE(badge(QStringLiteral("Cost and risk of everything in the plan")), badge(QStringLiteral("Cost")));
    }

    void escapeCancelsAndTheLastAnswerStays()
    {
        QSemaphore started;
        MainWindow window(smallCatalog(),
                          [&](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
                              const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
                              started.release();
                              while (!*cancel)
                                  QThread::msleep(1);
                              return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), {}, {}, {}};
                          });
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.document().addAnswer([] {
            const auto first = answer(tests::samplePlan());
            return Answer{first->plan, first->result, nullptr, 0};
        }());
        QVERIFY(QTest::qWaitForWindowActive(&window)); // a shortcut wants the active window
        window.solve();
        started.acquire();
        QVERIFY(window.actionTable().at(QStringLiteral("cancel"))->isEnabled());
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!window.job().isRunning());
        QVERIFY(window.strip()->text().contains(QStringLiteral("cancelled")));
        QVERIFY(window.document().answer());
        QVERIFY(!window.actionTable().at(QStringLiteral("cancel"))->isEnabled());
    }

    void exportWritesTheSameBytesAsTheOutputs()
    {
        const catalog::SnapshotPtr catalog = smallCatalog();
        MainWindow window(catalog, quick());
        window.document().openCopy(tests::samplePlan(), false);
        QVERIFY(!window.exportTo(QStringLiteral("/tmp")).ok()); // no answer yet
        solveAndWait(window);
        QTemporaryDir folder;
        const Outcome done = window.exportTo(folder.path());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence()));
        const WrittenPlan solved = window.document().written();
        for (const Output output : allOutputs()) {
            QFile file(folder.filePath(fileName(output)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const auto rendered = renderOutput(output, solved.plan, solved.result, catalog.get());
            QVERIFY(rendered.ok());
            QVERIFY2(file.readAll() == rendered.value(), qPrintable(fileName(output)));
        }
    }

    void aFigureShowsItsPassport()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        solveAndWait(window);
        window.showFigure(QStringLiteral("f1"));
        QCOMPARE(window.passport()->figureId(), QStringLiteral("f1"));
        QCOMPARE(window.passport()->tree()->model()->rowCount(), 2);
        window.showFigure(QStringLiteral("no such figure"));
        QVERIFY(window.passport()->figureId().isEmpty());
    }

    void aBrokenFileIsASentenceInTheStrip()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("broken.cwplan")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        MainWindow window(smallCatalog(), quick());
        window.show();
        QVERIFY(!window.openFile(file.fileName()).ok());
        QVERIFY(window.strip()->isVisible());
        QVERIFY(window.strip()->text().contains(QStringLiteral("broken.cwplan")));
        QStringList ways; // it leads on, and can be put away
        for (const QAbstractButton *button : window.strip()->findChildren<QAbstractButton *>())
            if (button->isVisible())
                ways << (button->text().isEmpty() ? button->accessibleName() : button->text());
        QCOMPARE(ways, (QStringList{QStringLiteral("Open another plan…"), QStringLiteral("Show its folder"),
                                    QStringLiteral("Dismiss")}));
        QVERIFY(!window.document().isOpen());
    }

    void shortcutsAreUniqueAndVerbsHaveNames()
    {
        MainWindow window(smallCatalog(), quick());
        QHash<QString, QString> taken;
        for (const auto &[key, action] : window.actionTable()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(key));
            const QString shortcut = action->shortcut().toString();
            if (shortcut.isEmpty())
                continue;
            QVERIFY2(!taken.contains(shortcut),
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(shortcut, key, taken[shortcut])));
            taken[shortcut] = key;
        }
    }

    void everyControlCanBeReachedAndSaysItsName()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        solveAndWait(window);
        for (const QString &key : window.pageKeys()) {
            window.showPage(key);
            for (const QWidget *control : window.findChildren<QWidget *>()) {
                const bool isControl =
                    qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QComboBox *>(control) ||
                    qobject_cast<const NumberInput *>(control) || qobject_cast<const QAbstractItemView *>(control);
                if (!isControl || !control->isVisible() || control->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(control);
                const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(
                    named,
                    qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(control->metaObject()->className()), key)));
            }
        }
    }

    void everyPageGrabsInBothThemes()
    {
        MainWindow window(smallCatalog(), quick());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        solveAndWait(window);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
            applyTheme(mode);
            QCoreApplication::processEvents(); // palettes reach the widgets as events
            for (const QString &key : window.pageKeys()) {
                window.showPage(key);
                const QImage picture = window.grab().toImage();
                QCOMPARE(picture.pixelColor(picture.width() / 2, 4), theme(mode).window);
            }
        }
        applyTheme(ThemeMode::Light);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstMainwindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
