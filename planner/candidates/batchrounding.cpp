#include "planner/candidates/batchrounding.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double wholeness = 1e-9; // 1 % of 500 is 5 sequences, not 4.999…

} // namespace

int BatchWish::most() const
{
    return int(std::floor(asked * (1 + tolerance) + wholeness));
}

int nearestBatch(const BatchWish &wish, int group)
{
    if (wish.isFree() || group <= 0)
        return 0;
    const double times = std::max(1.0, std::ceil(wish.asked / group - 0.5));
    const double batch = times * group;
    return std::abs(batch - wish.asked) <= wish.asked * wish.tolerance + wholeness ? int(batch) : 0;
}

} // namespace cw::planner
