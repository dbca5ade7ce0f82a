// What leaves the window: the report and its files into a folder, and its pages onto a printer. Made on another thread,
// with what is being made and Cancel in the strip from half a second on; the window stays in use meanwhile.
#include "app/dialogs/printreport.h"
#include "app/export/planoutputs.h"
#include "app/models/numbers.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/strip.h"
#include "catalog/base/outofmemory.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QtConcurrent>

#include <cmath>

namespace cw::app {

namespace {
constexpr int slowFromMs = 500; ///< what takes longer shows its progress
}

Result<WrittenPlan> MainWindow::wholeAnswer()
{
    commitFocus();
    if (writing_ || waiting_)
        return Error{ErrorCode::Usage, tr("The report is being made already"), {}, {}, {}};
    const bool isComing = document_.answer() && !document_.isStale() && !answering_->isSettled();
    if (isComing) { // what leaves the window is the whole answer
        QEventLoop loop;
        connect(answering_, &Answering::settled, &loop, &QEventLoop::quit);
        waiting_ = &loop;
        const bool isGivenUp = loop.exec() != 0; // the window is to be closed
        waiting_ = nullptr;
        if (isGivenUp)
            return Error{ErrorCode::Cancelled, tr("Making the report was cancelled"), {}, {}, {}};
    }
    const Answer *answer = document_.answer();
    if (!answer || document_.isStale() || answer->isQuick)
        return Error{ErrorCode::Usage, tr("There is no answer to the present plan; solve it first"), {}, {}, {}};
    document_.sealLog();
    return document_.written();
}

/// Runs on another thread and waits for it with the window in use. `stop` is true from a cancel on.
void MainWindow::makeAside(const std::function<void(const std::shared_ptr<std::atomic_bool> &stop)> &work)
{
    writing_ = std::make_shared<std::atomic_bool>(false);
    writingFor_.start();
    refreshShell();
    QTimer slow;
    slow.setSingleShot(true);
    connect(&slow, &QTimer::timeout, this, [this] { tellWriting({}, 0, 0); });
    slow.start(slowFromMs);
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([work, stop = writing_] { work(stop); }));
    loop.exec();
    if (!watcher.isFinished()) { // the program ends: what works for this window is not left behind
        *writing_ = true;
        watcher.waitForFinished();
    }
    if (!slow.isActive())
        strip_->dismiss();
    writing_.reset();
    refreshShell();
}

void MainWindow::tellWriting(const QString &piece, int made, int all)
{
    if (!writing_)
        return;
    stripVerb_ = [this] { cancelWork(); };
    stripSecond_ = nullptr;
    constexpr double msPerSecond = 1000;
    QString text = piece.isEmpty() ? tr("Making the report and its files")
                                   : tr("Making %1, %2 of %3").arg(piece).arg(made + 1).arg(all);
    if (const double seconds = std::floor(double(writingFor_.elapsed()) / msPerSecond); seconds >= 1)
        text += tr(", %1 s").arg(whole(seconds));
    strip_->tell(Shape::None, text, tr("Cancel (Esc)"));
    strip_->setProgress(all > 0 ? std::optional(double(made) / all) : std::nullopt);
}

StepPage *MainWindow::cancellablePage() const
{
    auto *shown = qobject_cast<StepPage *>(stack_->currentWidget());
    return shown && shown->canCancel() ? shown : nullptr;
}

void MainWindow::refreshCancel()
{
    actions_[QStringLiteral("cancel")]->setEnabled(writing_ || !answering_->isSettled() || cancellablePage());
}

/// Esc and the verb of the strip: what is being written, else what the page makes, else what is being solved.
void MainWindow::cancelWork()
{
    if (writing_)
        *writing_ = true;
    else if (StepPage *shown = cancellablePage())
        shown->cancel();
    else
        answering_->cancel();
}

Outcome MainWindow::printReport()
{
    const Result<WrittenPlan> written = wholeAnswer();
    if (!written) {
        tellError(written.error());
        return written.error();
    }
    auto pages =
        std::make_shared<Result<PageList>>(Error{ErrorCode::Cancelled, tr("The report was not printed"), {}, {}, {}});
    makeAside([pages, plan = *written, snapshot = catalog_](const auto &stop) {
        Result<PageList> made = withinMemory([&] { return reportPages(plan.plan, plan.result, snapshot.get()); });
        if (!*stop)
            *pages = std::move(made);
    });
    Outcome printed = pages->ok() ? askAndPrint(this, pages->value()) : Outcome(pages->error());
    if (!printed.ok())
        tellError(printed.error());
    return printed;
}

Outcome MainWindow::exportTo(const QString &folder)
{
    const Result<WrittenPlan> written = wholeAnswer();
    auto done = std::make_shared<Outcome>(written ? Outcome(Done{}) : Outcome(written.error()));
    if (written)
        makeAside([this, done, plan = *written, snapshot = catalog_, folder](const auto &stop) {
            QElapsedTimer taken;
            taken.start();
            const auto progress = [&](const QString &piece, int made, int all) {
                if (taken.elapsed() >= slowFromMs && !*stop)
                    QMetaObject::invokeMethod(
                        this, [this, piece, made, all] { tellWriting(piece, made, all); }, Qt::QueuedConnection);
                return !stop->load();
            };
            *done =
                withinMemory([&] { return writeOutputs(plan.plan, plan.result, folder, snapshot.get(), progress); });
        });
    stripVerb_ = [this] { strip_->dismiss(); };
    stripSecond_ = nullptr;
    if (!done->ok() && done->error().code == ErrorCode::Cancelled)
        strip_->tell(Shape::Note, tr("Making the report was cancelled; nothing was written."), tr("Dismiss"));
    else if (!done->ok())
        tellError(done->error());
    else
        strip_->tell(Shape::Ok, tr("The report and its tables are in %1").arg(folder), tr("Dismiss"));
    return *done;
}

void MainWindow::askExport()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Export into a folder"), setting(Setting::ExportFolder).toString());
    if (folder.isEmpty())
        return;
    setSetting(Setting::ExportFolder, folder);
    (void)exportTo(folder);
}

} // namespace cw::app
