// The part of a program that is left when most of its columns stand still: for neighbourhoods and periods that are
// decided one after the other.
#pragma once

#include "planner/search/blocksplit.h"

namespace cw::planner {

/// The free columns with the rows they stand in, and rows without one that the others break; every other column at its
/// value. The offset holds what the others cost, so objectives compare with the whole program's.
[[nodiscard]] PartProgram fixedExcept(const Program &program, const std::vector<char> &isFree,
                                      const std::vector<double> &values);

/// The whole program's values with those of a part put in.
[[nodiscard]] std::vector<double> putIn(std::vector<double> values, const PartProgram &part,
                                        const std::vector<double> &found);

} // namespace cw::planner
