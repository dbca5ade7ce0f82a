// Which clusters are worth asking for a job: those that some split of the model (tensor groups x pipeline stages) and
// of its batch (data-parallel groups) fills. Bounded: far apart enough to differ by more than the bands of a
// prediction.
#pragma once

#include "planner/candidates/batchrounding.h"
#include "planner/candidates/enumeration.h"

namespace cw::planner {

/// Accelerators of each size, ascending: whole units, and with `insideUnit` halves, quarters … of one. Not all
/// accelerators of a size need be at work: of a rack of 72, a batch of 512 sequences may take 64.
[[nodiscard]] std::vector<int> trainingSizes(const TrainingCase &base, const BatchWish &wish, const UnitKind &unit,
                                             bool insideUnit);
/// Accelerators at work below which a smaller size would do.
[[nodiscard]] int leastAtWork(int size, int acceleratorsPerUnit);

} // namespace cw::planner
