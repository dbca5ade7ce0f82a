#include "app/session/plandocument.h"

#include "app/export/filesbeside.h"
#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"
#include "planner/plan/wholeresult.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace cw::app {

namespace {
constexpr std::size_t answersKept = 12;
constexpr int undoLimit = 500;
constexpr int soonMs = 250; // an answer that comes sooner replaces the last one without calling it older
} // namespace

PlanDocument::PlanDocument(QObject *parent)
    : QObject(parent), clock_([] {
          const auto now = std::chrono::steady_clock::now().time_since_epoch();
          return qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
      })
{
    undo_.setUndoLimit(undoLimit);
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    connect(&soon_, &QTimer::timeout, this, &PlanDocument::answerChanged);
    connect(&undo_, &QUndoStack::cleanChanged, this, [this] { Q_EMIT dirtyChanged(isDirty()); });
}

QString PlanDocument::title() const
{
    return plan_.title.isEmpty() ? tr("Untitled plan") : plan_.title;
}

void PlanDocument::replacePlan(const planner::Plan &plan)
{
    plan_ = plan;
    ++revision_;
    pickAnswer();
    Q_EMIT edited();
    Q_EMIT planChanged();
    Q_EMIT answerChanged();
}

void PlanDocument::expectAnswer()
{
    if (shown_ && isStale() && !soon_.isActive())
        soon_.start();
}

void PlanDocument::expectNoAnswer()
{
    soon_.stop();
    Q_EMIT answerChanged();
}

bool PlanDocument::isStale() const
{
    return shown_ && !answersNow(*shown_);
}

bool PlanDocument::answersNow(const Answer &answer) const
{
    return asksTheSame(answer.plan, plan_) && (catalogHash_.isEmpty() || answer.result.snapshot == catalogHash_);
}

void PlanDocument::setCatalogHash(const QString &hash)
{
    catalogHash_ = hash;
    pickAnswer();
    Q_EMIT answerChanged();
}

void PlanDocument::addAnswer(Answer answer)
{
    const auto same = [&](const Answer &a) {
        return asksTheSame(a.plan, answer.plan) && a.result.snapshot == answer.result.snapshot;
    };
    if (answer.isQuick &&
        std::any_of(answers_.begin(), answers_.end(), [&](const Answer &a) { return same(a) && !a.isQuick; }))
        return;
    const bool wasKnown = std::any_of(answers_.begin(), answers_.end(), [&](const Answer &a) {
        return same(a) && !a.isQuick && !a.result.seal.isEmpty() && a.result.seal == answer.result.seal;
    });
    const bool isWork = !answer.isQuick && !wasKnown && (answer.isAsked || undo_.count() > 0); // no file holds it yet
    std::erase_if(answers_, [&](const Answer &a) { return a.isQuick || same(a); });
    answers_.push_front(std::move(answer));
    if (answers_.size() > answersKept)
        answers_.pop_back();
    pickAnswer();
    keepReference();
    if (!isStale())
        soon_.stop();
    else if (shown_->isQuick)
        soon_.start(); // answers follow the hand
    const bool wasDirty = isDirty();
    neverSaved_ = neverSaved_ || isWork;
    Q_EMIT answerChanged();
    if (isDirty() != wasDirty)
        Q_EMIT dirtyChanged(isDirty());
}

void PlanDocument::keepReference()
{
    if (!reference_ && shown_ && !shown_->isQuick && shown_->result.status != planner::Status::Infeasible)
        reference_ = *shown_;
}

void PlanDocument::takeReference()
{
    if (!shown_ || shown_->isQuick || isStale() || shown_->result.status == planner::Status::Infeasible)
        return;
    reference_ = *shown_;
    Q_EMIT answerChanged();
}

void PlanDocument::pickAnswer()
{
    const auto fits = std::find_if(answers_.begin(), answers_.end(), [&](const Answer &a) { return answersNow(a); });
    if (fits != answers_.end() && fits != answers_.begin()) {
        Answer found = std::move(*fits); // the shown answer leads, so that it is the last to be forgotten
        answers_.erase(fits);
        answers_.push_front(std::move(found));
    }
    shown_ = answers_.empty() ? nullptr : &answers_.front();
}

Outcome PlanDocument::open(const QString &file)
{
    PlanLoading loading = loadPlan(file);
    if (!loading.ok())
        return loading.errors.front();
    QFile raw(file);
    const QByteArray bytesRead = raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    neverSaved_ = false;
    folder_ = QFileInfo(file).absolutePath();
    adopt(std::move(loading.plan), file);
    onDisk_ = bytesRead;
    return Done{};
}

Outcome PlanDocument::openBytes(const QByteArray &json, const QString &place)
{
    planner::PlanReading reading = planner::readPlan(json);
    if (!reading.ok())
        return reading.errors.front().in(place);
    openCopy(reading.plan, false);
    return Done{};
}

void PlanDocument::openCopy(const planner::Plan &plan, bool dirty, const QString &folder)
{
    neverSaved_ = dirty;
    folder_ = folder;
    adopt(plan, {});
    onDisk_.clear();
}

void PlanDocument::openRecovered(const planner::Plan &plan, const QString &file)
{
    QFile saved(file);
    const QByteArray bytesRead = saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    neverSaved_ = true;
    folder_ = QFileInfo(file).absolutePath();
    adopt(plan, file);
    onDisk_ = bytesRead;
}

void PlanDocument::adopt(planner::Plan plan, const QString &file)
{
    answers_.clear();
    reference_.reset();
    shown_ = nullptr;
    shelf_.clear();
    catalogHash_.clear();
    plan_ = std::move(plan);
    log_.keepAll(plan_);
    log_.setReason({}); // it was said of the plan before
    file_ = file;
    open_ = true;
    ++revision_;
    undo_.clear();
    refusedAnswer_.reset();
    if (plan_.isSolved()) {
        if (auto result = planner::wholeResult(plan_); result.ok())
            answers_.push_front({plan_, result.value(), nullptr, 0});
        else
            refusedAnswer_ = result.error();
    }
    pickAnswer();
    keepReference();
    Q_EMIT opened();
    Q_EMIT planChanged();
    Q_EMIT answerChanged();
    Q_EMIT fileChanged();
    Q_EMIT dirtyChanged(isDirty());
}

WrittenPlan PlanDocument::written() const
{
    WrittenPlan out{plan_, {}};
    out.plan.design = out.plan.result = planner::Json();
    if (!shown_ || isStale() || shown_->isQuick)
        return out;
    out.plan.design = shown_->plan.design;
    out.plan.result = shown_->plan.result;
    out.result = shown_->result;
    // A new title or approval asks nothing new of the solver, but the law and the seal speak of it.
    if (complete_ && out.result.needHash != planner::needHashOf(plan_))
        complete_(out.plan, out.result);
    planner::recordAnswer(out.plan, out.result, {});
    return out;
}

QByteArray PlanDocument::bytes() const
{
    return planner::writePlan(written().plan);
}

void PlanDocument::replaceLog(const planner::Plan &plan)
{
    plan_.changes = plan.changes;
    plan_.changesSeal = plan.changesSeal;
    Q_EMIT logChanged();
}

void PlanDocument::sealLog()
{
    replaceLog(written().plan);
    log_.keepAll(plan_);
}

Outcome PlanDocument::saveAs(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (Outcome carried = carryFilesBeside(plan_, folder_, folder); !carried.ok())
        return carried;
    const QByteArray content = bytes();
    if (Outcome written = writeFileAtomically(file, content); !written.ok())
        return written;
    onDisk_ = content;
    folder_ = folder;
    neverSaved_ = false;
    sealLog();
    if (file_ != file) {
        file_ = file;
        Q_EMIT fileChanged();
    }
    undo_.setClean();
    Q_EMIT dirtyChanged(isDirty());
    return Done{};
}

void PlanDocument::close()
{
    answers_.clear();
    reference_.reset();
    shown_ = nullptr;
    shelf_.clear();
    undo_.clear();
    plan_ = {};
    log_.setReason({});
    file_.clear();
    folder_.clear();
    onDisk_.clear();
    open_ = neverSaved_ = false;
    ++revision_;
    Q_EMIT opened();
    Q_EMIT planChanged();
    Q_EMIT answerChanged();
    Q_EMIT fileChanged();
    Q_EMIT dirtyChanged(false);
}

} // namespace cw::app
