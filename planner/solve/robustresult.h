// What a robust objective came to, said in the result: the tail and the mean of its price scenarios, from the lines as
// they are billed, so that the certificate can add it up again. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/figurebook.h"

namespace cw::planner {

/// Id of the finding that tells it; its first fact is the figure of the tail.
inline constexpr char robustFindingId[] = "solve.robust";

/// Nothing where the need asks for none, or the catalog lacks what it takes.
[[nodiscard]] std::optional<Finding> robustFinding(const Plan &plan, const std::vector<Line> &lines,
                                                   const catalog::CatalogSnapshot &catalog, FigureBook &book);

} // namespace cw::planner
