// Days of an average month: calendar arithmetic, as everywhere a duration in days meets periods of months.
#pragma once

namespace cw::planner {

inline constexpr double daysPerMonth = 365.25 / 12;

} // namespace cw::planner
