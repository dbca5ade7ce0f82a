// What is proven of a looser program is proven of a tighter one: where both ask for the same at the same cost and the
// tighter only narrows rows and columns, the looser one's best design is the best there too as long as it fits, and
// where the looser has no design the tighter has none. Sweeps over limits answer most scenarios so, without a solve.
// Values; any thread.
#pragma once

#include "planner/search/solver.h"

namespace cw::planner {

struct LooserProof {
    Program program;
    std::vector<std::vector<Entry>> then; ///< objectives below the first in rank
    Solution solution;
};

/// The solution the proof gives for the program; nothing where it says nothing of it: another cost or shape, a row or
/// column that is wider, a design that does not fit, or a proof that a limit cut short.
[[nodiscard]] std::optional<Solution> provenBy(const LooserProof &proof, const Program &program,
                                               const std::vector<std::vector<Entry>> &then);

} // namespace cw::planner
