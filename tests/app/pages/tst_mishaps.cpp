// What goes wrong around a plan while a person works: foreign things are dropped, the window closes while it solves,
// two windows hold one file, another program changes or removes it. Each is a sentence and a way on, and no work is
// lost. With mouse and keys, offscreen.
#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/pages/framecard.h"
#include "app/pages/mainwindow.h"
#include "app/pages/recoverydialog.h"
#include "app/widgets/refusal.h"
#include "app/widgets/strip.h"
#include "app/widgets/theme.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUrl>

using namespace cw;
using namespace cw::app;

namespace {

/// Works until it is cancelled.
SolveFunction worksOn(const std::shared_ptr<QSemaphore> &begun)
{
    return [begun](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
                   const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
        begun->release();
        while (!*cancel)
            QThread::msleep(1);
        return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), {}, {}, {}};
    };
}

void drop(QWidget *window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

/// Presses the button that says `text` in the question that opens next; the question's own words go to `asked`.
void answerNext(const QString &text, QString *asked = nullptr)
{
    QTimer::singleShot(0, [text, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            answerNext(text, asked);
            return;
        }
        if (asked)
            *asked = box->text();
        for (QAbstractButton *button : box->buttons())
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
    });
}

} // namespace

class TstMishaps : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static void press(MainWindow &window, const QString &verb)
    {
        for (auto *button : window.strip()->findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->text() == verb || button->accessibleName() == verb)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(QStringLiteral("no verb %1 beside: %2").arg(verb, window.strip()->text())));
    }
    static void changeTitle(MainWindow &window, const QString &title)
    {
        window.showPage(QStringLiteral("need"));
        auto *field = window.page(QStringLiteral("need"))->findChild<FrameCard *>()->findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, title);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// A saved plan, open in the window.
    QString saved(MainWindow &window, const char *name)
    {
        window.show();
        window.document().openCopy(tests::samplePlan(), true);
        const QString file = folder_.filePath(QLatin1String(name));
        return window.document().saveAs(file).ok() ? file : QString();
    }
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    static bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }

    void whatCannotBeDroppedIsSaid_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("said");
        const QString picture = folder_.filePath(QStringLiteral("picture.png"));
        const QString broken = folder_.filePath(QStringLiteral("broken.cwplan"));
        QVERIFY(write(picture, "\x89PNG") && write(broken, "{\"format\": \"clusterwright-plan\", \"version\": 1"));
        QTest::newRow("a picture") << QList<QUrl>{QUrl::fromLocalFile(picture)} << QStringLiteral("neither a plan");
        QTest::newRow("a folder") << QList<QUrl>{QUrl::fromLocalFile(folder_.path())}
                                  << QStringLiteral("neither a plan");
        QTest::newRow("a broken plan") << QList<QUrl>{QUrl::fromLocalFile(broken)} << QStringLiteral("broken.cwplan");
        QTest::newRow("an address") << QList<QUrl>{QUrl(QStringLiteral("https://example.org/quote.xlsx"))}
                                    << QStringLiteral("no file of this machine");
        QTest::newRow("two files") << QList<QUrl>{QUrl::fromLocalFile(picture), QUrl::fromLocalFile(broken)}
                                   << QStringLiteral("One file at a time");
        QTest::newRow("what is gone meanwhile")
            << QList<QUrl>{QUrl::fromLocalFile(folder_.filePath(QStringLiteral("gone.cwplan")))}
            << QStringLiteral("gone.cwplan");
    }

    void whatCannotBeDroppedIsSaid()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, said);
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        const planner::Plan before = window.document().plan();
        QTRY_VERIFY(window.answering().isSettled());
        drop(&window, urls);
        QTRY_VERIFY2(window.strip()->isVisible() && window.strip()->text().contains(said),
                     qPrintable(window.strip()->text()));
        QVERIFY(window.document().plan().need == before.need);
        press(window, QStringLiteral("Dismiss"));
        QVERIFY(!window.strip()->isVisible());
    }

    void aMonthThatIsNoneGivesWayToThePlans()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.showPage(QStringLiteral("need"));
        QLineEdit *start = nullptr;
        for (auto *field : window.page(QStringLiteral("need"))->findChild<FrameCard *>()->findChildren<QLineEdit *>())
            start = field->accessibleName() == QStringLiteral("From, month") ? field : start;
        QVERIFY(start);
        const QString before = start->text();
        start->setFocus();
        start->selectAll();
        QTest::keyClicks(start, QStringLiteral("2027-13"));
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(start->text(), before); // said beside the field: a month and a year, such as 2027-01
        QCOMPARE(window.document().undoStack()->count(), 0);
        QVERIFY(isRefused(start)); // and marked until something is typed
        QVERIFY2(start->toolTip().contains(QStringLiteral("2027-13")), qPrintable(start->toolTip()));
    }

    void closingWhileSolvingAsks()
    {
        const auto begun = std::make_shared<QSemaphore>();
        MainWindow window(tests::emptyCatalog(), worksOn(begun));
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        QTRY_VERIFY(begun->available() > 0);
        QTRY_VERIFY(window.strip()->isVisible()); // it takes longer than a moment and says so
        QVERIFY(window.strip()->hasProgress());   // with a bar, though nothing was told of how far it is
        QVERIFY2(window.strip()->text().startsWith(QStringLiteral("Collecting offers")),
                 qPrintable(window.strip()->text()));
        QString asked;
        answerNext(QStringLiteral("Stay here"), &asked);
        QVERIFY(!window.close());
        QVERIFY2(asked.contains(QStringLiteral("still being solved")), qPrintable(asked));
        QVERIFY(window.isVisible());
        QVERIFY(!window.answering().isSettled()); // and the work goes on
        answerNext(QStringLiteral("Stay here"), &asked);
        window.actionTable().at(QStringLiteral("new"))->trigger(); // whatever leaves the plan asks the same
        QCOMPARE(window.document().title(), tests::samplePlan().title);
        QVERIFY(!window.answering().isSettled());
        answerNext(QStringLiteral("Stop the solve"));
        QVERIFY(window.close());
        QTRY_VERIFY(window.answering().isSettled());
    }

    void anAnswerNotSavedIsAskedFor()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "answered.cwplan");
        QVERIFY(!window.isWindowModified());
        window.solve();
        QTRY_VERIFY(window.document().answer() && window.answering().isSettled());
        QVERIFY(window.isWindowModified());
        QString asked;
        answerNext(QStringLiteral("Stay here"), &asked);
        QVERIFY(!window.close());
        QVERIFY2(asked.contains(QStringLiteral("an answer that is not saved")), qPrintable(asked));
        answerNext(QStringLiteral("Save the answer"));
        QVERIFY(window.close());
        QVERIFY(contents(file).contains("\"result\""));
    }

    void aCancelledFirstSolveSpeaksOfNoAnswer()
    {
        const auto begun = std::make_shared<QSemaphore>();
        MainWindow window(tests::emptyCatalog(), worksOn(begun));
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        QTRY_VERIFY(begun->available() > 0);
        window.answering().cancel();
        QTRY_VERIFY(window.answering().isSettled());
        QCOMPARE(window.strip()->text(), QStringLiteral("The solve was cancelled."));
    }

    /// With edits not followed, a solve that was asked for goes on over an edit; its end is told, and no bar stays.
    void anEditDuringASolveLeavesNoDeadStrip()
    {
        const auto goOn = std::make_shared<QSemaphore>();
        MainWindow window(tests::emptyCatalog(),
                          [goOn](const planner::Plan &plan, const planner::SolveOptions &options,
                                 const planner::ProgressCallback &progress, const std::atomic_bool *cancel) {
                              goOn->acquire();
                              return tests::answersAtOnce()(plan, options, progress, cancel);
                          });
        window.show();
        window.answering().setFollows(false);
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        planner::Constraint budget = window.document().plan().need.constraints[0];
        budget.max = 4'000'000;
        window.document().undoStack()->push(
            new EditConstraintCommand(window.document(), budget.id, QStringLiteral("the limit"), budget));
        QVERIFY(window.strip()->hasProgress()); // it can still be cancelled
        goOn->release();
        QTRY_VERIFY(window.answering().isSettled());
        QVERIFY(!window.strip()->hasProgress());
        QVERIFY2(window.strip()->text().contains(QStringLiteral("before the last edit")),
                 qPrintable(window.strip()->text()));
        window.document().undoStack()->undo();
        QVERIFY(window.document().answer() && !window.document().isStale());
    }

    void closingWithUnsavedWorkAsks()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "unsaved.cwplan");
        changeTitle(window, QStringLiteral("Changed"));
        QVERIFY(window.document().isDirty());
        answerNext(QStringLiteral("Stay here"));
        QVERIFY(!window.close());
        answerNext(QStringLiteral("Save the changes"));
        QVERIFY(window.close());
        QVERIFY(contents(file).contains("\"Changed\""));
    }

    /// A title with what no file may be called is offered as a name, and a name without an ending gets that of plans.
    void aNewPlanIsOfferedItsTitleAndGetsItsEnding()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        window.show();
        planner::Plan plan = tests::samplePlan();
        plan.title = QStringLiteral("..Chat: EU/CH \"2027\"");
        window.document().openCopy(plan, true, folder_.path());
        QString offered;
        const QString typed = folder_.filePath(QStringLiteral("typed"));
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!name)
                return;
            offered = name->text();
            name->setText(typed);
            QTest::keyClick(name, Qt::Key_Return);
        });
        window.actionTable().at(QStringLiteral("save"))->trigger();
        QCOMPARE(offered, QStringLiteral("Chat- EU-CH -2027-.cwplan"));
        QVERIFY(QFile::exists(typed + QStringLiteral(".cwplan")));
        QVERIFY(!window.document().isDirty());
    }

    void twoWindowsOnOneFile()
    {
        MainWindow first(tests::emptyCatalog(), tests::answersAtOnce()),
            second(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(first, "both.cwplan");
        const QByteArray before = contents(file);
        second.show();
        QVERIFY(second.openFile(file).ok());
        QVERIFY2(second.strip()->text().contains(QStringLiteral("already open in another window")),
                 qPrintable(second.strip()->text()));
        QVERIFY(!first.strip()->isVisible());
        changeTitle(second, QStringLiteral("The other one"));
        // Saving asks for another name; without one the first window's file stays as it is.
        QTimer::singleShot(0, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        press(second, QStringLiteral("Save as…"));
        QCOMPARE(contents(file), before);
        QVERIFY(second.document().isDirty());
    }

    void aFileChangedByAnotherProgramIsReadAgainOrKept()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "changed.cwplan");
        const QByteArray mine = contents(file);
        QByteArray others = mine;
        others.replace("\"title\": \"", "\"title\": \"Other's ");
        QVERIFY(others != mine && write(file, others));
        QTRY_VERIFY2(window.strip()->isVisible() &&
                         window.strip()->text().contains(QStringLiteral("Another program changed changed.cwplan")),
                     qPrintable(window.strip()->text()));
        press(window, QStringLiteral("Keep mine"));
        QVERIFY(!window.strip()->isVisible());
        QVERIFY(!window.document().title().startsWith(QStringLiteral("Other's")));
        others.replace("Other's ", "Other's second ");
        QVERIFY(write(file, others));
        QTRY_VERIFY(window.strip()->isVisible());
        press(window, QStringLiteral("Read it again"));
        QTRY_VERIFY(window.document().title().startsWith(QStringLiteral("Other's second")));
    }

    void readingAgainAsksWhatBecomesOfMine()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "mine.cwplan");
        QByteArray others = contents(file);
        others.replace("\"title\": \"", "\"title\": \"Other's ");
        changeTitle(window, QStringLiteral("Mine"));
        QVERIFY(write(file, others));
        QTRY_VERIFY(window.strip()->isVisible());
        answerNext(QStringLiteral("Stay here"));
        press(window, QStringLiteral("Read it again"));
        QCOMPARE(window.document().title(), QStringLiteral("Mine"));
        QCOMPARE(contents(file), others); // never written over by the way
        answerNext(QStringLiteral("Throw mine away"));
        press(window, QStringLiteral("Read it again"));
        QVERIFY(window.document().title().startsWith(QStringLiteral("Other's")));
        QVERIFY(!window.document().isDirty());
    }

    void savingOverAnothersWorkAsks()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "over.cwplan");
        const QByteArray others = contents(file) + '\n';
        changeTitle(window, QStringLiteral("Mine"));
        QVERIFY(write(file, others));
        QAction *save = window.actionTable().at(QStringLiteral("save")); // before or after the strip says it
        QString asked;
        answerNext(QStringLiteral("Stay here"), &asked);
        save->trigger();
        QVERIFY2(asked.contains(QStringLiteral("over.cwplan")), qPrintable(asked));
        QCOMPARE(contents(file), others);
        QTRY_VERIFY(window.strip()->isVisible());
        press(window, QStringLiteral("Keep mine"));
        save->trigger(); // that was the answer
        QVERIFY(contents(file).contains("\"Mine\""));
    }

    void aFileThatIsFreeAgainIsWritten()
    {
        MainWindow first(tests::emptyCatalog(), tests::answersAtOnce()),
            second(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(first, "freed.cwplan");
        second.show();
        QVERIFY(second.openFile(file).ok());
        changeTitle(second, QStringLiteral("The other one"));
        first.document().close();
        QTimer::singleShot(500, &second, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close(); // asks for another name
        });
        second.actionTable().at(QStringLiteral("save"))->trigger();
        QVERIFY(contents(file).contains("\"The other one\""));
    }

    /// Closed while the export waits for the prices of the rules: the export ends, and the next close is one.
    void closingEndsAnExportThatWaits()
    {
        const SolveFunction pricesForEver = [](const planner::Plan &plan, const planner::SolveOptions &options,
                                               const planner::ProgressCallback &told,
                                               const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
            while (options.pricesRules && !*cancel)
                QThread::msleep(1);
            return tests::answersAtOnce()(plan, options, told, cancel);
        };
        MainWindow window(tests::emptyCatalog(), pricesForEver);
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        QTRY_COMPARE(window.answering().stage(), AnswerStage::Prices);
        bool isClosed = false;
        QTimer::singleShot(50, &window, [&] { isClosed = window.close(); });
        const QString folder = folder_.filePath(QStringLiteral("waiting"));
        const Outcome done = window.exportTo(folder);
        QVERIFY(!isClosed && window.isVisible());
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(folder));
        answerNext(QStringLiteral("Throw it away")); // the answer that was asked for is in no file
        QVERIFY(window.close());
    }

    void workIsRecoveredWithItsFileAndWhatItNames()
    {
        QVERIFY(write(
            folder_.filePath(QStringLiteral("logo.svg")),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><rect width=\"2\" height=\"1\"/></svg>"));
        const QString file = [&] {
            MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
            planner::Plan plan = tests::samplePlan();
            plan.report.logo = QStringLiteral("logo.svg");
            window.document().openCopy(plan, true, folder_.path());
            const QString name = folder_.filePath(QStringLiteral("named.cwplan"));
            const bool isSaved = window.document().saveAs(name).ok();
            window.show();
            changeTitle(window, QStringLiteral("Worked on"));
            return isSaved && window.keepUnsavedWork() ? name : QString();
        }();
        QVERIFY(!file.isEmpty());
        {
            MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
            window.show();
            QVERIFY(window.openFile(file).ok());
            press(window, QStringLiteral("Open that work"));
            QCOMPARE(window.document().title(), QStringLiteral("Worked on"));
            QCOMPARE(window.document().file(), file);
            QVERIFY(!window.document().plan().report.logoImage.isEmpty());
            QVERIFY(window.document().isDirty());
        } // ended again before it was saved
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        window.show();
        QVERIFY(window.openFile(file).ok());
        press(window, QStringLiteral("Open that work"));
        window.actionTable().at(QStringLiteral("save"))->trigger();
        QVERIFY(contents(file).contains("\"Worked on\""));
        QVERIFY(window.openFile(file).ok());
        QVERIFY2(!window.strip()->isVisible(), qPrintable(window.strip()->text())); // nothing is left to recover
    }

    void unsavedWorkIsHeldAgainstItsFile()
    {
        const QString file = [&] {
            MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
            const QString name = saved(window, "crashed.cwplan");
            changeTitle(window, QStringLiteral("Worked on"));
            planner::Constraint budget = window.document().plan().need.constraints[0];
            budget.max = 4'000'000;
            window.document().undoStack()->push(
                new EditConstraintCommand(window.document(), budget.id, QStringLiteral("the limit"), budget));
            return window.keepUnsavedWork() ? name : QString();
        }();
        QVERIFY(!file.isEmpty());
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        window.show();
        QVERIFY(window.openFile(file).ok());
        QVERIFY2(window.strip()->text().contains(QStringLiteral("kept when the program ended")),
                 qPrintable(window.strip()->text()));
        QStringList differs;
        const auto leaveBy = [&](bool open) {
            QTimer::singleShot(0, &window, [&, open] {
                auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                differs.clear();
                for (int row = 0; row < dialog->differences()->rowCount(); ++row)
                    differs << dialog->differences()->index(row, 0).data().toString();
                if (open)
                    QTest::mouseClick(dialog->openButton(), Qt::LeftButton);
                else
                    QTest::keyClick(dialog, Qt::Key_Escape);
            });
            press(window, QStringLiteral("See what differs…"));
        };
        leaveBy(false);
        QVERIFY2(differs.contains(QStringLiteral("Title")), qPrintable(differs.join(u'|')));
        QVERIFY2(differs.contains(QStringLiteral("Capital expenditure")), qPrintable(differs.join(u'|')));
        QCOMPARE(window.document().title(), tests::samplePlan().title); // looking changed nothing
        QVERIFY(!window.strip()->isHidden());                           // and the question stays
        leaveBy(true);
        QCOMPARE(window.document().title(), QStringLiteral("Worked on"));
        QCOMPARE(*window.document().plan().need.constraints[0].max, 4'000'000.0);
        QVERIFY(contents(file).contains("Synthetic assistant")); // the file waits for a save
    }

    void aRemovedFileIsWrittenAgain()
    {
        MainWindow window(tests::emptyCatalog(), tests::answersAtOnce());
        const QString file = saved(window, "removed.cwplan");
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY2(window.strip()->isVisible() &&
                         window.strip()->text().contains(QStringLiteral("removed or renamed")),
                     qPrintable(window.strip()->text()));
        press(window, QStringLiteral("Save"));
        QCOMPARE(contents(file), window.document().bytes());
        QVERIFY(!window.strip()->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    setUpAppearance(ThemeMode::Light);
    TstMishaps test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mishaps.moc"
