// The solve as the window tells it: stage and gap in the strip with Cancel, the answer on the page, a failure as a
// sentence.
#include "app/export/completion.h"
#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/shownday.h"
#include "app/models/words.h"
#include "app/pages/answertext.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/statuschip.h"
#include "app/widgets/stepscolumn.h"
#include "app/widgets/strip.h"
#include "app/widgets/typedtext.h"
#include "planner/plan/knownbound.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

#include <cmath>
#include <utility>

namespace cw::app {

namespace {

const QString firstStage = QStringLiteral("Collecting offers"); ///< before the solver has told anything

QString progressText(const planner::SolveProgress &p)
{
    QString text = stageName(p.stage.isEmpty() ? firstStage : p.stage);
    if (p.gap)
        text += planner::isBoundKnown(*p.gap) ? MainWindow::tr(", within %1 of the optimum").arg(percent(*p.gap))
                                              : MainWindow::tr(", no bound yet");
    return text;
}

constexpr int slowFromMs = 500; ///< what takes longer shows its progress
constexpr int tickMs = 1000;    ///< the time moves also where nothing new is told

} // namespace

void MainWindow::solve()
{
    commitFocus();
    if (document_.isOpen())
        answering_->ask();
}

void MainWindow::connectAnswering()
{
    slow_.setSingleShot(true);
    connect(&slow_, &QTimer::timeout, this, &MainWindow::tellProgress);
    connect(answering_, &Answering::stageChanged, this, [this] {
        const bool busy = !answering_->isSettled();
        refreshCancel();
        progress_ = {};
        if (!busy) {
            slow_.stop();
            isTold_ = false;
            status_->setBusy({});
            if (!writing_ && strip_->hasProgress())
                strip_->dismiss(); // what comes of it is told next; a bar with nothing behind it never stays
        } else if (answering_->wasAsked()) {
            slow_.stop(); // of an edit that was followed before
            tellProgress();
        } else if (!slow_.isActive()) {
            slow_.start(slowFromMs);
        }
    });
    connect(answering_, &Answering::progressed, this, [this](const planner::SolveProgress &p) {
        progress_ = p;
        if (isTold_)
            tellProgress();
    });
    connect(answering_, &Answering::answered, this, &MainWindow::receiveAnswer);
    connect(answering_, &Answering::failed, this, &MainWindow::tellFailure);
}

/// Asked for by a verb: a strip. While a hand is on the plan: beside the status, so that nothing moves under the hand.
void MainWindow::tellProgress()
{
    if (answering_->isSettled() || writing_) // what is being written has the strip
        return;
    const bool pricing = answering_->stage() == AnswerStage::Prices;
    isTold_ = true;
    slow_.start(tickMs);
    const double seconds = answering_->seconds();
    QString text = pricing ? tr("The design stands. Working out what each rule costs") : progressText(progress_);
    if (seconds >= 1)
        text += tr(", %1 s").arg(whole(std::floor(seconds)));
    const double limit = setting(Setting::TimeLimitSeconds).toDouble();
    const auto share = pricing || limit <= 0 ? std::nullopt : std::optional(seconds / limit);
    if (!answering_->wasAsked()) {
        status_->setBusy(text, share);
        return;
    }
    stripVerb_ = [this] { answering_->cancel(); };
    stripSecond_ = nullptr;
    strip_->tell(Shape::None, text, tr("Cancel (Esc)"));
    strip_->setProgress(share);
}

void MainWindow::receiveAnswer(const Answer &answer, AnswerStage stage)
{
    if (answering_->wasAsked())
        strip_->dismiss();
    if (stage == AnswerStage::Quick)
        return;
    if (answering_->wasAsked() && document_.isStale()) {
        if (stage == AnswerStage::Proof) {
            stripVerb_ = [this] { solve(); };
            stripSecond_ = [this] { strip_->dismiss(); };
            strip_->tell(Shape::Note,
                         tr("This answer belongs to the plan before the last edit; undoing the edit shows it as the "
                            "present one."),
                         tr("Solve again"), tr("Dismiss"));
        }
        return;
    }
    if (answer.result.status == planner::Status::Interrupted) {
        stripVerb_ = [this] { solve(); };
        strip_->tell(statusShape(answer.result), statusText(answer), tr("Go on solving"));
    }
    if (answering_->wasAsked() && stack_->currentWidget() == page(QStringLiteral("need")) &&
        answer.result.status == planner::Status::Infeasible)
        showPage(QStringLiteral("design"));
}

void MainWindow::tellFailure(const Error &error, AnswerStage stage)
{
    document_.expectNoAnswer();
    const bool cancelled = error.code == ErrorCode::Cancelled;
    if (cancelled && stage == AnswerStage::Prices) {
        stripVerb_ = [this] { strip_->dismiss(); };
        stripSecond_ = nullptr;
        strip_->tell(Shape::Note, tr("The design stands; what its rules cost was not worked out."), tr("Dismiss"));
    } else if (cancelled) {
        stripVerb_ = [this] { solve(); };
        stripSecond_ = [this] { strip_->dismiss(); };
        strip_->tell(Shape::Note,
                     document_.answer() ? tr("The solve was cancelled. The last answer stays.")
                                        : tr("The solve was cancelled."),
                     tr("Solve again"), tr("Dismiss"));
    } else {
        tellError(error);
    }
}

void MainWindow::connectDocument()
{
    document_.log().setAuthor(authorName());
    document_.setCompletion(
        [this](planner::Plan &plan, planner::PlanResult &result) { (void)completeAnswer(plan, result, *catalog_); });
    connect(&document_, &PlanDocument::edited, this, [this] {
        if (answering_->follows() && answering_->wasAsked() && !answering_->isSettled() &&
            !answering_->isAboutPresent())
            strip_->dismiss(); // it told of a question that is no longer asked
        if (answering_->follows())
            document_.expectAnswer();
    });
    connect(&document_, &PlanDocument::planChanged, answering_, &Answering::follow);
    connect(&document_, &PlanDocument::opened, this, [this] {
        dropTyped(stack_); // before the page changes: what was typed was meant for the plan before
        answering_->forget();
        strip_->dismiss();
        passport_->clear();
        figureTrail_.clear();
        if (document_.isOpen())
            showPage(document_.answer() ? QStringLiteral("design") : QStringLiteral("need"));
        else
            stack_->setCurrentIndex(0);
    });
    connect(&document_, &PlanDocument::answerChanged, this, &MainWindow::refresh);
    connect(&document_, &PlanDocument::answerChanged, this, &MainWindow::followFigure);
    connect(&document_, &PlanDocument::dirtyChanged, this, &MainWindow::refreshShell);
    connect(&document_, &PlanDocument::fileChanged, this, &MainWindow::refreshShell);
    connect(&watch_, &FileWatch::lockedElsewhere, this, [this](const QString &sentence) {
        stripVerb_ = [this] { saveAs(); };
        stripSecond_ = [this] { strip_->dismiss(); };
        strip_->tell(Shape::Medium, sentence, tr("Save as…"), tr("Dismiss"));
    });
    connect(&watch_, &FileWatch::notKept, this, &MainWindow::tellError);
    connect(&watch_, &FileWatch::changedOnDisk, this, [this] {
        stripVerb_ = [this] { readAgain(); };
        stripSecond_ = [this] {
            watch_.keepMine();
            strip_->dismiss();
        };
        strip_->tell(Shape::Medium, tr("Another program changed %1.").arg(QFileInfo(document_.file()).fileName()),
                     tr("Read it again"), tr("Keep mine"));
    });
    connect(&watch_, &FileWatch::removedFromDisk, this, [this] {
        stripVerb_ = [this] {
            strip_->dismiss();
            save();
        };
        stripSecond_ = [this] { strip_->dismiss(); };
        strip_->tell(Shape::Medium, tr("The file of this plan was removed or renamed. Saving writes it again."),
                     tr("Save"), tr("Dismiss"));
    });
}

QDate MainWindow::planDay() const
{
    return document_.isOpen() ? document_.plan().asOf : live_->day();
}

void MainWindow::connectCatalog()
{
    connect(live_.get(), &LiveCatalog::failed, this, &MainWindow::tellError);
    connect(live_.get(), &LiveCatalog::changed, this, &MainWindow::useCatalog);
    // The prices of a plan are those of its day, in the window as on the command line.
    connect(&document_, &PlanDocument::planChanged, this, &MainWindow::followPlanDay);
    connect(&document_, &PlanDocument::opened, this, [this] {
        keepsAnswer_ = catalogDay_ != planDay();
        followPlanDay();
    });
}

void MainWindow::followPlanDay()
{
    if (catalogDay_ == planDay())
        return;
    if (live_->knows(planDay()))
        useCatalog();
    else
        live_->want(planDay());
}

void MainWindow::useCatalog()
{
    if (!live_->knows(planDay())) {
        live_->want(planDay());
        return;
    }
    const auto newest = live_->snapshot(planDay());
    const bool isAnother = newest->hash != catalog_->hash;
    // A plan that was opened with its answer keeps it: only what changes afterwards makes it stale.
    const bool keepsAnswer = std::exchange(keepsAnswer_, false);
    catalogDay_ = planDay();
    catalog_ = newest;
    namePlacesFrom(catalog_);
    steps_->setFoot(tr("Catalog of %1\nOffline by design").arg(shownDay(catalog_->asOf)));
    for (StepPage *page : pages_)
        page->setCatalog(catalog_);
    const bool wasAnswered = document_.answer() != nullptr;
    if (isAnother && !keepsAnswer)
        document_.setCatalogHash(catalog_->hash);
    refresh();
    if (isAnother && !keepsAnswer && wasAnswered && document_.isStale())
        answering_->follow();
}

} // namespace cw::app
