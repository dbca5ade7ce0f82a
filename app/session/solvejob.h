// Solves plans on a thread of its own, one at a time; the newest request wins and cancels the one before. Progress and
// the outcome come as signals in the GUI thread with the revision they belong to; late ones of an older revision are
// dropped. Destroying the job cancels and waits. The work is a function, so that the pipeline's memory lives on in it.
#pragma once

#include "app/session/answer.h"
#include "app/session/livecatalog.h"

#include <QObject>
#include <QThread>

namespace cw::app {

using SolveFunction = std::function<Result<planner::SolvedPlan>(
    const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &, const std::atomic_bool *)>;

/// The real one: a pipeline over `catalog` that remembers its candidates from call to call. Copies share it and take
/// turns.
[[nodiscard]] SolveFunction pipelineOver(catalog::SnapshotPtr catalog);
/// The same over whatever the catalog is when asked, as known on the day of the plan; a catalog that changed begins
/// with new candidates.
[[nodiscard]] SolveFunction pipelineOver(std::shared_ptr<const CurrentCatalog> catalog);

class SolveWorker;

class SolveJob : public QObject {
    Q_OBJECT
public:
    explicit SolveJob(SolveFunction work, QObject *parent = nullptr);
    ~SolveJob() override;

    void start(const planner::Plan &plan, quint64 revision, const planner::SolveOptions &options = {});
    /// Ends the running solve soon; `failed` follows with ErrorCode::Cancelled.
    void cancel();
    /// Ends the running solve; nothing more is told of it.
    void forget();
    [[nodiscard]] bool isRunning() const { return running_; }

Q_SIGNALS:
    void started();
    void progressed(const cw::planner::SolveProgress &progress);
    void answered(const cw::app::Answer &answer, quint64 revision);
    void failed(const cw::Error &error, quint64 revision);
    /// After `answered` or `failed` of the newest request.
    void finished();

private:
    void receive(const Result<planner::SolvedPlan> &outcome, quint64 revision);

    QThread thread_;
    SolveWorker *worker_; ///< lives in `thread_`, deleted when it ends
    std::shared_ptr<std::atomic_bool> cancel_;
    quint64 newest_ = 0;
    bool running_ = false;
};

} // namespace cw::app
