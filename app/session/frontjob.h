// Works out a trade-off in the background: the points come as they are found. One at a time; a new request cancels the
// one before, whose points no longer count. Destroying the job cancels and waits. GUI thread.
#pragma once

#include "app/session/answer.h"
#include "planner/solve/front.h"

#include <QObject>
#include <QThreadPool>

namespace cw::app {

using FrontPtr = std::shared_ptr<const planner::Front>;

struct FrontRequest {
    planner::Plan plan;
    catalog::SnapshotPtr catalog;
    std::shared_ptr<const planner::CandidateSet> considered; ///< of the plan's answer; absent = enumerated anew
    planner::PlanQuantity x = planner::PlanQuantity::Capex, y = planner::PlanQuantity::Carbon;
    int points = 10;
    planner::SolveOptions options;
};

class FrontJob : public QObject {
    Q_OBJECT
public:
    explicit FrontJob(QObject *parent = nullptr);
    ~FrontJob() override;
    void start(const FrontRequest &request);
    void cancel();
    /// Ends the work; nothing more is told of it.
    void forget();
    [[nodiscard]] bool isRunning() const { return running_; }

Q_SIGNALS:
    void progressed(const cw::planner::SolveProgress &progress);
    /// The front as far as it is known.
    void grown(const cw::app::FrontPtr &front);
    void failed(const cw::Error &error);
    /// After the last `grown`, or after `failed`.
    void finished();

private:
    QThreadPool pool_; ///< one thread
    std::shared_ptr<std::atomic_bool> cancel_;
    quint64 newest_ = 0;
    bool running_ = false;
};

} // namespace cw::app
