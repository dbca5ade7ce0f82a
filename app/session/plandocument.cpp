#include "app/session/plandocument.h"

#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"

#include <QFile>

#include <algorithm>

namespace cw::app {

namespace {
constexpr std::size_t answersKept = 12;
constexpr int undoLimit = 500;
} // namespace

PlanDocument::PlanDocument(QObject *parent) : QObject(parent)
{
    undo_.setUndoLimit(undoLimit);
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
    Q_EMIT planChanged();
    Q_EMIT answerChanged();
}

bool PlanDocument::isStale() const
{
    return shown_ && !asksTheSame(shown_->plan, plan_);
}

void PlanDocument::addAnswer(Answer answer)
{
    std::erase_if(answers_, [&](const Answer &a) { return asksTheSame(a.plan, answer.plan); });
    answers_.push_front(std::move(answer));
    if (answers_.size() > answersKept)
        answers_.pop_back();
    pickAnswer();
    Q_EMIT answerChanged();
}

void PlanDocument::pickAnswer()
{
    const auto fits =
        std::find_if(answers_.begin(), answers_.end(), [&](const Answer &a) { return asksTheSame(a.plan, plan_); });
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

void PlanDocument::openCopy(const planner::Plan &plan, bool dirty)
{
    neverSaved_ = dirty;
    adopt(plan, {});
    onDisk_.clear();
}

void PlanDocument::adopt(planner::Plan plan, const QString &file)
{
    answers_.clear();
    shown_ = nullptr;
    plan_ = std::move(plan);
    file_ = file;
    open_ = true;
    ++revision_;
    undo_.clear();
    if (plan_.isSolved()) {
        if (auto result = planner::resultFromJson(plan_.result, plan_.currency); result.ok())
            answers_.push_front({plan_, result.value(), nullptr, 0});
    }
    pickAnswer();
    Q_EMIT opened();
    Q_EMIT planChanged();
    Q_EMIT answerChanged();
    Q_EMIT fileChanged();
    Q_EMIT dirtyChanged(isDirty());
}

QByteArray PlanDocument::bytes() const
{
    planner::Plan written = plan_;
    const bool answered = shown_ && !isStale();
    written.design = answered ? shown_->plan.design : planner::Json();
    written.result = answered ? shown_->plan.result : planner::Json();
    return planner::writePlan(written);
}

Outcome PlanDocument::saveAs(const QString &file)
{
    const QByteArray content = bytes();
    if (Outcome written = writeFileAtomically(file, content); !written.ok())
        return written;
    onDisk_ = content;
    neverSaved_ = false;
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
    shown_ = nullptr;
    undo_.clear();
    plan_ = {};
    file_.clear();
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
