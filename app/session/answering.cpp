#include "app/session/answering.h"

#include "app/session/settings.h"

#include <utility>

namespace cw::app {

namespace {
constexpr double quickGap = 0.02;     // close enough while a hand moves; the proof follows
constexpr int handRestsMs = 200;      // no edit for so long: the proof may begin
constexpr qint64 quickIsSlowMs = 400; // a quick answer that takes longer is not waited for when the next edit comes

/// A need that is still being put together is no mistake: it waits for its first workload and place.
bool canBeAnswered(const PlanDocument &document)
{
    const planner::Need &need = document.plan().need;
    return document.isOpen() && !need.workloads.empty() && !need.procurement.empty() &&
           (!need.siteCandidates.isEmpty() || !need.ownSites.empty());
}

} // namespace

Answering::Answering(PlanDocument &document, SolveFunction work, QObject *parent)
    : QObject(parent), document_(document), job_(new SolveJob(std::move(work), this))
{
    resting_.setSingleShot(true);
    connect(&resting_, &QTimer::timeout, this, [this] { start(next_); });
    connect(job_, &SolveJob::progressed, this, &Answering::progressed);
    connect(job_, &SolveJob::answered, this, &Answering::receive);
    connect(job_, &SolveJob::failed, this, [this](const Error &error) {
        const AnswerStage stage = std::exchange(stage_, AnswerStage::Idle);
        if (again_ && stage == AnswerStage::Quick) { // the plan moved on: its own answer counts
            start(AnswerStage::Quick);
            return;
        }
        Q_EMIT stageChanged();
        Q_EMIT failed(error, stage);
        if (stage_ == AnswerStage::Idle)
            Q_EMIT settled();
    });
}

void Answering::setFollows(bool follows)
{
    follows_ = follows;
}

void Answering::setStage(AnswerStage stage)
{
    stage_ = stage;
    Q_EMIT stageChanged();
}

void Answering::ask()
{
    asked_ = true;
    start(AnswerStage::Proof);
}

void Answering::follow()
{
    if (!follows_)
        return;
    if (isAboutPresent()) {
        again_ = false; // edited and taken back: what is under way is what is wanted
        return;
    }
    asked_ = false;
    const bool isKnown = document_.answer() && !document_.isStale() && !document_.answer()->isQuick;
    if (isKnown || !canBeAnswered(document_)) { // undone, or still being put together
        forget();
        return;
    }
    if (stage_ == AnswerStage::Quick && job_->isRunning() && running_.elapsed() < quickIsSlowMs)
        again_ = true; // what is nearly there is shown first, else a moving hand would see nothing
    else
        start(AnswerStage::Quick);
}

void Answering::start(AnswerStage stage)
{
    resting_.stop();
    again_ = false;
    if (stage == AnswerStage::Idle || !document_.isOpen())
        return;
    planner::SolveOptions options;
    options.quick = stage == AnswerStage::Quick;
    if (options.quick)
        options.gap = quickGap;
    options.explainsConflict = stage != AnswerStage::Quick;
    options.pricesRules = stage == AnswerStage::Prices;
    options.timeLimitSeconds = setting(Setting::TimeLimitSeconds).toDouble();
    options.threads = setting(Setting::Threads).toInt();
    question_ = document_.plan();
    question_.design = question_.result = planner::Json();
    questionCatalog_ = document_.catalogHash();
    running_.start();
    setStage(stage);
    job_->start(question_, document_.revision(), options);
}

bool Answering::isAboutPresent() const
{
    return stage_ != AnswerStage::Idle && questionCatalog_ == document_.catalogHash() &&
           asksTheSame(question_, document_.plan());
}

/// The next stage begins when the hand rests; until then the answer is on its way.
void Answering::rest(AnswerStage next)
{
    next_ = next;
    setStage(next);
    resting_.start(handRestsMs);
}

double Answering::seconds() const
{
    constexpr double msPerSecond = 1000;
    return running_.isValid() ? double(running_.elapsed()) / msPerSecond : 0;
}

void Answering::cancel()
{
    again_ = false;
    const bool waited = resting_.isActive();
    resting_.stop();
    job_->cancel();
    if (waited) {
        setStage(AnswerStage::Idle);
        Q_EMIT settled();
    }
}

void Answering::forget()
{
    again_ = false;
    resting_.stop();
    job_->forget();
    if (stage_ == AnswerStage::Idle)
        return;
    setStage(AnswerStage::Idle);
    Q_EMIT settled();
}

void Answering::receive(const Answer &found)
{
    const AnswerStage stage = stage_;
    const bool isPresent = asksTheSame(found.plan, document_.plan());
    if (stage == AnswerStage::Quick) {
        Answer quick = found;
        quick.isQuick = quick.result.status != planner::Status::Optimal;
        document_.addAnswer(std::move(quick)); // of an older question: shown as older while the next one comes
        Q_EMIT answered(found, stage);
        if (!isPresent || again_)
            start(AnswerStage::Quick);
        else
            rest(found.result.status == planner::Status::Optimal ? AnswerStage::Prices : AnswerStage::Proof);
        return;
    }
    setStage(AnswerStage::Idle);
    if (isPresent) {
        Answer whole = found;
        whole.isAsked = asked_;
        if (stage == AnswerStage::Prices)
            whole.seconds = proofSeconds_; // what the design took; its rules were priced after
        proofSeconds_ = whole.seconds;
        document_.addAnswer(whole);
        Q_EMIT answered(whole, stage);
        if (stage == AnswerStage::Proof && stage_ == AnswerStage::Idle &&
            found.result.status == planner::Status::Optimal)
            asked_ ? start(AnswerStage::Prices) : rest(AnswerStage::Prices);
    } else { // edited meanwhile and not followed: kept for the plan before the edit, and said to be of that
        Answer older = found;
        older.isAsked = asked_;
        document_.addAnswer(older);
        Q_EMIT answered(older, stage);
    }
    if (stage_ == AnswerStage::Idle)
        Q_EMIT settled();
}

} // namespace cw::app
