// Looks beside the window how far prices would have to fall (planner/solve/lostonprice.h). What is known is shown as it
// comes; a new question or `forget` ends the one before. Destroying it ends the work without waiting. GUI thread.
#pragma once

#include "app/session/answer.h"
#include "planner/solve/lostonprice.h"

#include <QObject>
#include <QTimer>

namespace cw::app {

class FallSearch : public QObject {
    Q_OBJECT
public:
    explicit FallSearch(QObject *parent = nullptr);
    ~FallSearch() override;
    void start(const planner::FallRequest &request);
    void cancel(); ///< what is known stays
    void forget(); ///< and is told no more
    [[nodiscard]] bool isRunning() const { return running_; }
    /// In the order of their falls; empty: none is known yet.
    [[nodiscard]] const std::vector<planner::LostOnPrice> &falls() const { return falls_; }

Q_SIGNALS:
    void grown();                        ///< more is known of `falls`
    void ended();                        ///< after the last `grown`, or `failed`
    void failed(const cw::Error &error); ///< not where it was cancelled

private:
    struct Shared;
    void take();

    std::shared_ptr<Shared> shared_;
    std::vector<planner::LostOnPrice> falls_;
    QTimer looking_;
    bool running_ = false;
};

} // namespace cw::app
