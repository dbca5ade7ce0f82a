// Words for the precision of weights and of the KV cache, as in the plan file. Pure.
#pragma once

#include <QStringList>

namespace cw::planner {

/// The first leaves it to the planner.
[[nodiscard]] const QStringList &precisionWords();

} // namespace cw::planner
