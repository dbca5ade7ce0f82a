// Which parts of a program (program.h) values use. Pure.
#pragma once

#include "planner/search/program.h"

namespace cw::planner {

/// By part: whether one of its columns is above nothing. No values: no part.
[[nodiscard]] std::vector<char> partsInUse(const Program &program, const std::vector<double> &values);

} // namespace cw::planner
