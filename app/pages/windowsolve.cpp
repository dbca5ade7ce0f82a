// The solve as the window tells it: stage and gap in the strip with Cancel, the answer on the page, a failure as a
// sentence.
#include "app/models/numbers.h"
#include "app/pages/answertext.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/strip.h"

#include <QAction>
#include <QStackedWidget>

namespace cw::app {

namespace {

QString progressText(const planner::SolveProgress &p)
{
    QString text = p.stage;
    if (p.gap)
        text += MainWindow::tr(", within %1 of the optimum").arg(percent(*p.gap));
    if (p.seconds >= 1)
        text += MainWindow::tr(", %1 s").arg(whole(p.seconds));
    return text;
}

} // namespace

void MainWindow::solve()
{
    if (document_.isOpen())
        startSolve(false);
}

void MainWindow::startSolve(bool pricesRules)
{
    pricing_ = pricesRules;
    planner::SolveOptions options;
    options.pricesRules = pricesRules;
    options.timeLimitSeconds = setting(Setting::TimeLimitSeconds).toDouble();
    options.threads = setting(Setting::Threads).toInt();
    planner::Plan question = document_.plan();
    question.design = question.result = planner::Json();
    job_->start(question, document_.revision(), options);
}

void MainWindow::connectJob()
{
    connect(job_, &SolveJob::started, this, [this] {
        actions_[QStringLiteral("cancel")]->setEnabled(true);
        stripVerb_ = [this] { job_->cancel(); };
        stripSecond_ = nullptr;
        strip_->tell(Shape::None, pricing_ ? tr("The design stands. Working out what each rule costs") : tr("Solving"),
                     tr("Cancel (Esc)"));
    });
    connect(job_, &SolveJob::progressed, this, [this](const planner::SolveProgress &p) {
        if (!pricing_)
            strip_->tell(Shape::None, progressText(p), tr("Cancel (Esc)"));
    });
    connect(job_, &SolveJob::answered, this, [this](const Answer &answer) {
        strip_->dismiss();
        if (!asksTheSame(answer.plan, document_.plan()))
            return; // the plan moved on while this was worked out
        document_.addAnswer(answer);
        const Shape shape = statusShape(answer.result);
        if (answer.result.status == planner::Status::Interrupted) {
            stripVerb_ = [this] { solve(); };
            strip_->tell(shape, statusText(answer), tr("Go on solving"));
        }
        if (stack_->currentWidget() == page(QStringLiteral("need")) &&
            answer.result.status == planner::Status::Infeasible)
            showPage(QStringLiteral("plan"));
        if (!pricing_ && answer.result.status == planner::Status::Optimal)
            startSolve(true);
    });
    connect(job_, &SolveJob::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled && pricing_) {
            stripVerb_ = [this] { strip_->dismiss(); };
            strip_->tell(Shape::Note, tr("The design stands; what its rules cost was not worked out."), tr("Dismiss"));
            return;
        }
        if (error.code == ErrorCode::Cancelled) {
            stripVerb_ = [this] { solve(); };
            stripSecond_ = [this] { strip_->dismiss(); };
            strip_->tell(Shape::Note, tr("The solve was cancelled. The last answer stays."), tr("Solve again"),
                         tr("Dismiss"));
            return;
        }
        tellError(error);
    });
    connect(job_, &SolveJob::finished, this, [this] { actions_[QStringLiteral("cancel")]->setEnabled(false); });
}

void MainWindow::connectDocument()
{
    connect(&document_, &PlanDocument::opened, this, [this] {
        job_->cancel();
        strip_->dismiss();
        passport_->clear();
        if (document_.isOpen())
            showPage(document_.answer() ? QStringLiteral("plan") : QStringLiteral("need"));
        else
            stack_->setCurrentIndex(0);
    });
    connect(&document_, &PlanDocument::answerChanged, this, &MainWindow::refresh);
    connect(&document_, &PlanDocument::dirtyChanged, this, &MainWindow::refreshShell);
    connect(&document_, &PlanDocument::fileChanged, this, &MainWindow::refreshShell);
    connect(&watch_, &FileWatch::lockedElsewhere, this, [this](const QString &sentence) {
        stripVerb_ = [this] { saveAs(); };
        stripSecond_ = [this] { strip_->dismiss(); };
        strip_->tell(Shape::Medium, sentence, tr("Save as…"), tr("Dismiss"));
    });
    connect(&watch_, &FileWatch::changedOnDisk, this, [this] {
        stripVerb_ = [this] { (void)openFile(document_.file()); };
        stripSecond_ = [this] { strip_->dismiss(); };
        strip_->tell(Shape::Medium, tr("Another program changed this file."), tr("Read it again"), tr("Keep mine"));
    });
}

} // namespace cw::app
