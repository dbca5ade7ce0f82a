// A first design over many periods in two steps. A program of few blocks of periods (coarseperiods.h) decides the
// structure: which parts are used and every yes-or-no, such as spares that stand by and places in use. With that held
// the counts of every period follow (relaxandfix.h). Parts are so chosen once for the whole horizon and not anew in
// each period.
#pragma once

#include "planner/search/searchcontext.h"

#include <optional>

namespace cw::planner {

/// By part: whether the relaxation of a coarse program uses it; empty where that has no answer soon, or periods are
/// few. For the parts that a relaxation of the whole begins with.
[[nodiscard]] std::vector<char> partsOfCoarseRelaxation(const Program &program, SearchContext &context);

/// Values of the whole program, or nothing where periods are few, the structure cannot carry each of them, or a limit
/// struck. Columns that are not open (by column, 0) stay at 0.
[[nodiscard]] std::optional<std::vector<double>> coarseDesign(const Program &program, const std::vector<char> &isOpen,
                                                              SearchContext &context);

/// A design with its structure chosen once more beside the counts, period by period among the parts that it uses; not
/// always a better one. Nothing where a limit struck or what was chosen cannot be kept to the end.
[[nodiscard]] std::optional<std::vector<double>> restructured(const Program &program, const std::vector<double> &design,
                                                              SearchContext &context);

/// A design with its counts chosen once more, every period apart, and its structure as it is: what blocks of later
/// periods hide is seen, in a multiple of the time. Nothing where a limit struck.
[[nodiscard]] std::optional<std::vector<double>> recounted(const Program &program, const std::vector<double> &design,
                                                           SearchContext &context);

} // namespace cw::planner
