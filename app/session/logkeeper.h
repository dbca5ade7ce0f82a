// Keeps the change log of the open plan: one entry for every verb that stands. A verb taken back before the plan left
// the program takes its entry along; what was saved or exported stays, and taking it back is an entry of its own
// ("Undone: …"). Author and reason come from the user; the clock is that of the machine. GUI thread.
#pragma once

#include "planner/rules/changelog.h"

#include <functional>

namespace cw::app {

class LogKeeper {
public:
    LogKeeper();

    void setAuthor(const QString &name) { author_ = name; } ///< empty = not stated
    [[nodiscard]] QString author() const { return author_; }
    void setReason(const QString &why) { reason_ = why; } ///< goes with every entry from now on; may be empty
    [[nodiscard]] QString reason() const { return reason_; }
    void setClock(std::function<QString()> clock) { clock_ = std::move(clock); }

    /// From now on the entries that are there stay: they were read from a file or written to one.
    void keepAll(const planner::Plan &plan) { kept_ = plan.changes.size(); }

    /// Appends to `after` what the step from `before` did, or `words` where they are given; returns the entry's hash.
    [[nodiscard]] QString enter(const planner::Plan &before, planner::Plan &after, const QString &reason,
                                const QString &words = {}, bool isUndone = false) const;
    /// Takes the entry away when it is the newest and nobody has seen it yet.
    bool withdraw(planner::Plan &plan, const QString &hash) const;

private:
    QString author_, reason_;
    std::function<QString()> clock_;
    std::size_t kept_ = 0; ///< entries that never go
};

} // namespace cw::app
