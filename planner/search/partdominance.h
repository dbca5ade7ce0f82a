// Parts of a program that another part can stand in for, such as the same instance at a dearer place.
#pragma once

#include "planner/search/program.h"

namespace cw::planner {

/// Closes every part that another one matches column by column, at no higher cost and no higher use of what is
/// limited; the bounds of the other grow by those of the closed one. What the closed part did the other can then do
/// beside its own, so the optimum is not above that of the program before: for bounds, not for designs. Returns how
/// many were closed.
int standInForParts(Program &program);

} // namespace cw::planner
