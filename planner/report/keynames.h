// Keys of the plan file that a recorded sentence names ("state governance.dpia"), as people know them: by the name of
// the fact. Whoever reads the file keeps the key; whoever reads a page or a report has never seen it.
#pragma once

#include "planner/report/language.h"

namespace cw::planner {

/// The names stand in the language's quotation marks; a key it has no name for stays as it is.
[[nodiscard]] QString withNamedKeys(const QString &text, const Language &language);

} // namespace cw::planner
