// What a finding says where its neighbours say the rest. A finding of law begins with the day it binds from and ends
// with how strictly the plan was read; in a table of such findings both would stand in every row. Pure but for the
// language.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Its text without those two, in the language spoken.
[[nodiscard]] QString substanceOf(const Finding &finding);
/// The day from which it binds, as people write it; empty: it binds now, or never will.
[[nodiscard]] QString bindingFrom(const Finding &finding);
/// Its text says that the strictest reading was taken.
[[nodiscard]] bool isStrictestReading(const Finding &finding);
/// Findings come as clauses and as sentences; beside each other all end like sentences.
[[nodiscard]] QString ended(const QString &text);

} // namespace cw::planner
