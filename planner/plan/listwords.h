#pragma once

#include <QStringList>

namespace cw::planner {

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listInWords(QStringList words);

} // namespace cw::planner
