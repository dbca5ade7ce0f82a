// Files of the window: open, save, drop, recovery, leaving. Every failure is a sentence in the strip.
#include "app/export/filesbeside.h"
#include "app/export/planloading.h"
#include "app/models/errortext.h"
#include "app/models/spokentext.h"
#include "app/pages/mainwindow.h"
#include "app/pages/recoverydialog.h"
#include "app/session/settings.h"
#include "app/widgets/strip.h"
#include "app/widgets/typedtext.h"
#include "planner/plan/planfile.h"
#include "planner/plan/reportwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QUrl>

namespace cw::app {

namespace {

constexpr int waitGivenUp = 1; ///< what a loop of waiting returns that did not see its answer

QString planFilter()
{
    return MainWindow::tr("Plans (*.cwplan);;All files (*)");
}

QString planSuffix()
{
    return QStringLiteral("cwplan");
}

/// What a plan without a file is offered to be called: its title, without what a file system takes for something else.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    constexpr int longest = 80;
    QString name = title.simplified().left(longest);
    name.replace(notInNames, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.isEmpty() ? QString() : name + QLatin1Char('.') + planSuffix();
}

planner::PlanReading readCopy(const QString &copy)
{
    QFile kept(copy);
    return planner::readPlan(kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray());
}

/// A plan that begins here is reported in the window's language, until another is chosen on the page Report. Empty:
/// English, as in a plan file.
QString reportLanguageHere()
{
    const QString here = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const bool isOther = here != QLatin1String("en") && planner::reportLanguages().contains(here);
    return isOther ? here : QString();
}

} // namespace

void MainWindow::tellError(const Error &error)
{
    stripVerb_ = [this] { strip_->dismiss(); };
    stripSecond_ = nullptr;
    strip_->tell(Shape::Block, shownError(error), tr("Dismiss"));
}

/// A file that was not to be read leads on: to another, or to where it lies.
void MainWindow::tellNotOpened(const QString &file, const Error &error)
{
    const QString folder = QFileInfo(file).absolutePath();
    stripVerb_ = [this, folder] { askOpen(folder); };
    stripSecond_ = [this, folder] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        strip_->dismiss();
    };
    const bool isThere = QFileInfo::exists(folder);
    strip_->tell(Shape::Block, shownError(error), tr("Open another plan…"),
                 isThere ? tr("Show its folder") : QString());
    strip_->offerDismissal();
}

Outcome MainWindow::openFile(const QString &file)
{
    if (const PlanLoading tried = loadPlan(file); !tried.ok()) { // nothing is asked for what cannot be opened anyway
        strip_->dismiss();
        tellNotOpened(file, tried.errors.front());
        return tried.errors.front();
    }
    if (!mayLeave())
        return Error{ErrorCode::Cancelled, tr("The present plan stays open"), {}, {}, {}};
    return readFile(file);
}

Outcome MainWindow::readFile(const QString &file)
{
    strip_->dismiss();
    Outcome opened = document_.open(file);
    if (!opened.ok()) {
        watch_.keepCopy(); // what was to be thrown away is still here
        tellNotOpened(file, opened.error());
        return opened;
    }
    rememberFile(file);
    tellRefusedAnswer(file);
    offerRecovery(file);
    return opened;
}

/// A result that is damaged or was changed by hand is not shown; saving would leave it out.
void MainWindow::tellRefusedAnswer(const QString &file)
{
    if (!document_.refusedAnswer())
        return;
    stripVerb_ = [this] {
        strip_->dismiss();
        solve();
    };
    stripSecond_ = nullptr;
    strip_->tell(Shape::Medium,
                 tr("The answer this plan holds is not shown, and saving the plan leaves it out. %1")
                     .arg(shownError(document_.refusedAnswer()->in(QFileInfo(file).fileName()))),
                 tr("Solve again"));
    strip_->offerDismissal();
}

void MainWindow::openSample(const QString &resource)
{
    if (!mayLeave())
        return;
    QFile file(resource);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    planner::PlanReading reading = planner::readPlan(bytes);
    if (!reading.ok()) {
        tellError(reading.errors.front().in(QFileInfo(resource).fileName()));
        return;
    }
    reading.plan.title = spokenText(reading.plan.title); // the copy is the user's own, in the user's language
    if (reading.plan.report.language.isEmpty())
        reading.plan.report.language = reportLanguageHere();
    document_.openCopy(reading.plan, false);
}

void MainWindow::openVariant(const planner::Plan &plan)
{
    auto *window = new MainWindow(live_, solveFunction_);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + QPoint(32, 32));
    window->document_.openCopy(plan, true, document_.folder());
    window->show();
    if (!window->document_.answer()) // a design that was opened has its answer
        window->solve();
}

void MainWindow::newPlan()
{
    if (mayLeave())
        startEmptyPlan();
}

/// `folder`: where the config.json lies that the plan will name.
void MainWindow::startEmptyPlan(const QString &folder)
{
    planner::Plan plan;
    plan.title = tr("New plan");
    plan.asOf = QDate::currentDate();
    plan.currency = Currency(u"EUR");
    const QDate start = plan.asOf.addMonths(2);
    plan.need.horizon = {Month(start.year(), start.month()), 48, 6};
    plan.need.discountRate = 0.07;
    plan.report.language = reportLanguageHere();
    plan.need.siteCandidates = {QStringLiteral("EU")};
    plan.need.procurement = {planner::Procurement::Buy, planner::Procurement::Colocation, planner::Procurement::Cloud};
    document_.openCopy(plan, false, folder);
}

void MainWindow::askOpen(const QString &folder)
{
    const QString own = document_.file().isEmpty() ? QString() : QFileInfo(document_.file()).path();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a plan"), folder.isEmpty() ? own : folder, planFilter());
    if (!file.isEmpty())
        (void)openFile(file);
}

/// What is typed into the field that has the cursor is part of the plan from here on.
void MainWindow::commitFocus()
{
    QWidget *field = focusWidget();
    if (document_.isOpen() && field && stack_->isAncestorOf(field))
        commitTyped(field);
}

bool MainWindow::save()
{
    commitFocus();
    if (document_.file().isEmpty() || !watch_.mayWrite())
        return saveAs();
    return watch_.isOthersOnDisk() ? saveOverOthers() : writeTo(document_.file());
}

bool MainWindow::writeTo(const QString &file)
{
    const Outcome saved = document_.saveAs(file);
    if (saved.ok())
        rememberFile(file);
    else
        tellError(saved.error());
    return saved.ok();
}

bool MainWindow::saveAs()
{
    commitFocus();
    const QString folder = document_.file().isEmpty() ? QString() : QFileInfo(document_.file()).path();
    QFileDialog dialog(this, tr("Save the plan"), folder, planFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(planSuffix()); // before it asks whether to write over a file
    dialog.selectFile(document_.file().isEmpty() ? fileNameOf(document_.title()) : document_.file());
    return dialog.exec() == QDialog::Accepted && writeTo(dialog.selectedFiles().constFirst());
}

bool MainWindow::mayLeave()
{
    commitFocus();
    if (!mayDropSolve())
        return false;
    if (!document_.isOpen() || !document_.isDirty())
        return true;
    const Answer *answer = document_.answer();
    const bool onlyAnswer = document_.undoStack()->isClean() && answer && !answer->isQuick && !document_.isStale();
    QMessageBox question(
        QMessageBox::NoIcon, tr("Save the plan?"),
        (onlyAnswer ? tr("“%1” has an answer that is not saved.") : tr("“%1” has changes that are not saved."))
            .arg(document_.title()),
        QMessageBox::NoButton, this);
    const auto *saveIt =
        question.addButton(onlyAnswer ? tr("Save the answer") : tr("Save the changes"), QMessageBox::AcceptRole);
    const auto *drop =
        question.addButton(onlyAnswer ? tr("Throw it away") : tr("Throw them away"), QMessageBox::DestructiveRole);
    question.addButton(tr("Stay here"), QMessageBox::RejectRole);
    question.exec();
    const QAbstractButton *chosen = question.clickedButton();
    if (chosen == static_cast<const QAbstractButton *>(saveIt))
        return save();
    if (chosen != static_cast<const QAbstractButton *>(drop))
        return false;
    watch_.forgetOwn();
    return true;
}

void MainWindow::offerRecovery(const QString &file)
{
    const QString copy = watch_.recoverable(file);
    if (copy.isEmpty() || !watch_.lockSentence().isEmpty()) // another window works on it
        return;
    stripVerb_ = [this, copy, file] { openRecovered(copy, file); };
    if (file.isEmpty()) {
        stripSecond_ = [this, copy] {
            FileWatch::forget(copy);
            strip_->dismiss();
        };
        strip_->tell(Shape::Medium,
                     tr("Unsaved work on a plan without a file was kept when the program ended last time."),
                     tr("Open that work"), tr("Throw it away"));
    } else {
        stripSecond_ = [this, copy, file] { showRecovered(copy, file); };
        strip_->tell(Shape::Medium, tr("Unsaved work on this plan was kept when the program ended last time."),
                     tr("Open that work"), tr("See what differs…"));
    }
}

/// What the plan names is read from beside its file; where that is not there any more the work opens all the same.
void MainWindow::openRecovered(const QString &copy, const QString &file)
{
    strip_->dismiss();
    planner::PlanReading reading = readCopy(copy);
    if (!reading.ok())
        return tellError(reading.errors.front().in(copy));
    if (!mayLeave())
        return;
    const QString folder = file.isEmpty() ? FileWatch::folderOf(copy) : QFileInfo(file).absolutePath();
    const std::vector<Error> missing = resolveFilesBeside(reading.plan, folder);
    if (file.isEmpty())
        document_.openCopy(reading.plan, true, folder);
    else
        document_.openRecovered(reading.plan, file);
    watch_.takeOver(copy);
    if (!missing.empty())
        tellError(missing.front().in(folder));
}

/// The strip stays until the work is opened or thrown away.
void MainWindow::showRecovered(const QString &copy, const QString &file)
{
    const planner::PlanReading reading = readCopy(copy);
    if (!reading.ok())
        return tellError(reading.errors.front().in(copy));
    RecoveryDialog dialog(document_.plan(), reading.plan, this);
    dialog.exec();
    if (dialog.way() == RecoveryDialog::Way::Open) {
        openRecovered(copy, file);
    } else if (dialog.way() == RecoveryDialog::Way::ThrowAway) {
        FileWatch::forget(copy);
        strip_->dismiss();
    }
}

/// A solve that was asked for and has shown nothing yet is not thrown away unasked.
bool MainWindow::mayDropSolve()
{
    const bool wouldBeLost =
        answering_->wasAsked() && !answering_->isSettled() && answering_->stage() == AnswerStage::Proof && isTold_;
    if (!wouldBeLost)
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Stop the solve?"),
                         tr("“%1” is still being solved; leaving it now loses that answer.").arg(document_.title()),
                         QMessageBox::NoButton, this);
    const auto *stop = question.addButton(tr("Stop the solve"), QMessageBox::DestructiveRole);
    question.addButton(tr("Stay here"), QMessageBox::RejectRole);
    question.exec();
    return question.clickedButton() == static_cast<const QAbstractButton *>(stop);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (writing_) { // the folder is not left half made: the first close ends that work, the next one closes
        cancelWork();
        event->ignore();
        return;
    }
    if (waiting_) { // the same for what waits for its answer
        waiting_->exit(waitGivenUp);
        event->ignore();
        return;
    }
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    answering_->cancel();
    setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, urls] { openDropped(urls); }, Qt::QueuedConnection); // let the drop end first
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (find_)
        fitSearch();
    if (dials_)
        refreshShell();
}

} // namespace cw::app
