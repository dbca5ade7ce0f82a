// What a reader of the costs must know: lines without a price, what is not in the sums, planning values to verify,
// prices older than a year, commitments that outlast their use.
#pragma once

#include "planner/cost/costcase.h"

#include <QDate>

namespace cw::planner {

[[nodiscard]] std::vector<Finding> costFindings(const CostCase &c, const std::vector<Line> &lines,
                                                const std::vector<Total> &totals);

/// "a; b; c; 4 more": the first `shown` of a list that may be long.
[[nodiscard]] QString firstOf(const QStringList &words, int shown);

/// The last day a catalog date ("2026-09-19", "2026-09", "2025") can mean; invalid when it states no date.
[[nodiscard]] QDate lastDayOf(const QString &asOf);

} // namespace cw::planner
