// How far the prices of candidates would have to fall, as a column of their table: what was asked of one answer, by the
// offers it is about. Pure.
#pragma once

#include "app/models/candidatelist.h"
#include "planner/solve/lostonprice.h"

#include <QHash>

namespace cw::app {

class CandidateFalls {
public:
    CandidateFalls() = default; ///< nothing was asked: there is no column
    explicit CandidateFalls(const std::vector<planner::LostOnPrice> &falls);
    [[nodiscard]] bool isAsked() const { return isAsked_; }
    /// nullptr where there is none: what is chosen, and what another reason keeps out.
    [[nodiscard]] const planner::LostOnPrice *of(const CandidateItem &item) const;
    /// How many are settled, out of all.
    [[nodiscard]] int settled() const;
    [[nodiscard]] int all() const { return int(falls_.size()); }

private:
    std::vector<planner::LostOnPrice> falls_;
    QHash<QString, int> byOffer_;
    bool isAsked_ = false;
};

/// "34 %", "12 to 34 %", "at least 12 %", "for nothing not even".
[[nodiscard]] Cell fallCell(const CandidateItem &item, const CandidateFalls &falls, const QString &passport);

} // namespace cw::app
