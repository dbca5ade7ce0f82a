// What a front has solved so far, as plans in a folder beside its results: a `pareto` that was stopped goes on with
// them. An answer is taken when its need, the catalog and the gap asked for are the same; it is gone once the front
// stands.
#pragma once

#include "planner/solve/front.h"

#include <atomic>
#include <mutex>

namespace cw::app {

class FrontKeeper {
public:
    /// `folder` is that of the results; nothing is kept when it is empty. `snapshot` is the catalog's hash.
    FrontKeeper(const QString &folder, const QString &snapshot, double gap);
    /// For the search; usable as long as this object lives, from several threads at once.
    [[nodiscard]] planner::FrontMemory memory();
    [[nodiscard]] int recalled() const { return recalled_; }
    [[nodiscard]] bool isEmpty() const;
    /// The first answer that could not be kept.
    [[nodiscard]] std::optional<Error> error() const;
    void forget();

private:
    [[nodiscard]] QString nameOf(const planner::Plan &need) const; ///< without its ending
    [[nodiscard]] std::optional<planner::FrontAnswer> recall(const planner::Plan &need);
    void keep(const planner::FrontAnswer &answer);

    QString folder_;
    QString snapshot_;
    QString gap_;
    std::atomic_int recalled_ = 0;
    mutable std::mutex mutex_;
    std::optional<Error> error_;
};

} // namespace cw::app
