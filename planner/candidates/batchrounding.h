// Sequences of an optimiser step. Data-parallel groups take equal parts of a batch, so it is rounded to a near multiple
// of what they take at once, unless the plan holds it. Values; pure.
#pragma once

namespace cw::planner {

struct BatchWish {
    double asked = 0;     ///< sequences; 0 = whatever suits the cluster
    double tolerance = 0; ///< share of it by which it may become larger or smaller
    [[nodiscard]] bool isFree() const { return !(asked > 0); }
    /// Sequences of the largest batch allowed.
    [[nodiscard]] int most() const;
};

/// The multiple of `group` sequences nearest to the batch asked for, the smaller of two; 0 = none is near enough.
[[nodiscard]] int nearestBatch(const BatchWish &wish, int group);

} // namespace cw::planner
