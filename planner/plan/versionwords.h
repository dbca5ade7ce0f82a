// "kubernetes@1.34": a version of a product of the operating layer that stands already or is decided, as a plan states
// it in "platform". Which products there are, the catalog knows. Pure.
#pragma once

#include <QString>

namespace cw::planner {

[[nodiscard]] bool isVersionWord(const QString &text);

} // namespace cw::planner
