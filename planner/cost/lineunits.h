// Units of lines that say more than how to count: by them the outputs know what a line stands for. Values.
#pragma once

#include <QLatin1String>

namespace cw::planner {

/// A part of a whole that is bought as a whole: the racks a plan asks for are those that are drawn.
inline constexpr QLatin1String rackSharesUnit("rack shares");

} // namespace cw::planner
