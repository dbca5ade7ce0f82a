#pragma once

#include "planner/search/program.h"

#include <vector>

namespace cw::planner {

/// What was chosen the last time; a quick answer begins from it.
struct LastDesign {
    Program program;
    std::vector<double> values;
    bool withoutJobStorage = false; ///< as in `ModelOptions`
};

} // namespace cw::planner
