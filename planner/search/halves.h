// A program over several periods in two halves: without anything that is kept from one period to the next, such as what
// is bought, and with some of it. Without it only sums tie the periods together, and the relaxation mixes no tenth of a
// bought design into a rented one: on front points of the chat sample the two proofs together took a fifth of the time
// of one (docs/solver.md). Values.
#pragma once

#include "planner/search/program.h"

#include <optional>

namespace cw::planner {

struct Halves {
    Program without; ///< every kept column at nothing
    Program with;    ///< one row more: at least one piece of them
};

/// Every design is in one half. Absent: nothing is kept, or some of it has to be there.
[[nodiscard]] std::optional<Halves> halvesOf(const Program &program);

} // namespace cw::planner
