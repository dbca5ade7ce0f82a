// Numbers in recorded sentences: English; reports say them in the language of their reader. Pure.
#pragma once

#include <QString>

namespace cw::planner {

/// 1234567.8 -> "1,234,568"; small values keep up to four digits, shares near one as many as tell them from it.
[[nodiscard]] QString amount(double value);

/// "200,000,000": rounded, digits in groups of three, whatever the machine's locale.
[[nodiscard]] QString wholeText(double value);

} // namespace cw::planner
