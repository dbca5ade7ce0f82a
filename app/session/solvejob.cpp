#include "app/session/solvejob.h"

#include "app/export/completion.h"
#include "catalog/base/outofmemory.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <mutex>

namespace cw::app {

namespace {
constexpr std::size_t mostPipelines = 3;
constexpr std::chrono::milliseconds lookForCancel{50};
} // namespace

/// Runs the work in the job's thread.
class SolveWorker : public QObject {
public:
    explicit SolveWorker(SolveFunction work) : work_(std::move(work)) {}
    [[nodiscard]] Result<planner::SolvedPlan> run(const planner::Plan &plan, const planner::SolveOptions &options,
                                                  const planner::ProgressCallback &progress,
                                                  const std::atomic_bool *cancel) const
    {
        if (*cancel)
            return Error{ErrorCode::Cancelled, SolveJob::tr("The solve was cancelled"), {}, {}, {}};
        return withinMemory([&] { return work_(plan, options, progress, cancel); });
    }

private:
    SolveFunction work_;
};

SolveFunction pipelineOver(catalog::SnapshotPtr catalog)
{
    return pipelineOver(std::make_shared<const CurrentCatalog>(std::move(catalog)));
}

SolveFunction pipelineOver(std::shared_ptr<const CurrentCatalog> catalog)
{
    struct Shared {
        /// Windows whose plans are of different days take turns: the last few snapshots keep their candidates.
        std::deque<std::pair<catalog::SnapshotPtr, std::unique_ptr<planner::Pipeline>>> pipelines;
        std::timed_mutex busy; // windows with variants of a plan share the candidates; one solves at a time
    };
    auto shared = std::make_shared<Shared>();
    return [shared, catalog](const planner::Plan &plan, const planner::SolveOptions &options,
                             const planner::ProgressCallback &progress,
                             const std::atomic_bool *cancel) -> Result<planner::SolvedPlan> {
        // A window that is closed while it waits for its turn does not wait for the other's answer.
        std::unique_lock lock(shared->busy, std::defer_lock);
        while (!lock.try_lock_for(lookForCancel))
            if (cancel && cancel->load())
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
        const auto snapshot = catalog->on(plan.asOf);
        if (!snapshot.ok())
            return snapshot.error();
        auto &pipelines = shared->pipelines;
        const auto own = std::find_if(pipelines.begin(), pipelines.end(),
                                      [&](const auto &entry) { return entry.first == snapshot.value(); });
        if (own == pipelines.end())
            pipelines.emplace_front(snapshot.value(), std::make_unique<planner::Pipeline>(snapshot.value()));
        else if (own != pipelines.begin())
            std::rotate(pipelines.begin(), own, own + 1);
        while (pipelines.size() > mostPipelines)
            pipelines.pop_back();
        auto solved = pipelines.front().second->solve(plan, options, progress, cancel);
        if (!solved.ok())
            return solved;
        if (const Outcome done = completeAnswer(solved.value().plan, solved.value().result, **snapshot); !done.ok())
            return done.error();
        return solved;
    };
}

SolveJob::SolveJob(SolveFunction work, QObject *parent) : QObject(parent), worker_(new SolveWorker(std::move(work)))
{
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

SolveJob::~SolveJob()
{
    cancel();
    thread_.quit();
    thread_.wait();
}

void SolveJob::start(const planner::Plan &plan, quint64 revision, const planner::SolveOptions &options)
{
    cancel();
    auto flag = std::make_shared<std::atomic_bool>(false);
    cancel_ = flag;
    const quint64 ticket = ++newest_;
    running_ = true;
    Q_EMIT started();
    const auto progress = [this, ticket](const planner::SolveProgress &p) {
        QMetaObject::invokeMethod(this, [this, ticket, p] {
            if (ticket == newest_ && running_)
                Q_EMIT progressed(p);
        });
    };
    QMetaObject::invokeMethod(worker_, [this, plan, options, progress, flag, ticket, revision] {
        auto outcome = std::make_shared<Result<planner::SolvedPlan>>(worker_->run(plan, options, progress, flag.get()));
        QMetaObject::invokeMethod(this, [this, outcome, ticket, revision] {
            if (ticket == newest_)
                receive(*outcome, revision);
        });
    });
}

void SolveJob::cancel()
{
    if (cancel_)
        *cancel_ = true;
}

void SolveJob::forget()
{
    cancel();
    ++newest_;
    running_ = false;
}

void SolveJob::receive(const Result<planner::SolvedPlan> &outcome, quint64 revision)
{
    running_ = false;
    const quint64 told = newest_;
    if (outcome.ok())
        Q_EMIT answered({outcome->plan, outcome->result, outcome->considered, outcome->seconds}, revision);
    else
        Q_EMIT failed(outcome.error(), revision);
    if (told == newest_) // else the answer itself asked the next question, and that one finishes
        Q_EMIT finished();
}

} // namespace cw::app
