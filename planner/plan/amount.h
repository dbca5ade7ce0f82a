#pragma once

#include <QString>

namespace cw::planner {

/// 1234567.8 -> "1,234,568"; small values keep up to four digits.
[[nodiscard]] QString amount(double value);

} // namespace cw::planner
