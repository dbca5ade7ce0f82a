#include "planner/candidates/trainingsizes.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr int largestCluster = 16384; // accelerators of one job
constexpr int sizesAnOctave = 64;     // sizes are a 64th to a 128th apart, and every number of units up to 127 is asked

/// The size that holds so many accelerators at work.
int sizeFor(int accelerators, int perUnit, bool insideUnit)
{
    if (accelerators >= perUnit || !insideUnit)
        return (accelerators + perUnit - 1) / perUnit * perUnit;
    return std::min(perUnit, int(std::bit_ceil(unsigned(accelerators))));
}

/// Sizes that differ too little to ask both have the same place.
std::pair<int, int> placeOf(int size, int perUnit)
{
    if (size < perUnit)
        return {0, size};
    const int units = size / perUnit;
    const int width = std::max(1, int(std::bit_floor(unsigned(units))) / sizesAnOctave);
    return {width, units / width};
}

} // namespace

int leastAtWork(int size, int acceleratorsPerUnit)
{
    return size > acceleratorsPerUnit ? size - acceleratorsPerUnit + 1 : size / 2 + 1;
}

std::vector<int> trainingSizes(const TrainingCase &base, const BatchWish &wish, const UnitKind &unit, bool insideUnit)
{
    const int perUnit = std::max(1, unit.acceleratorsPerUnit);
    std::set<int> copies; // accelerators that hold the model once
    for (const ModelSplit &split : modelSplits(*base.model, unit))
        copies.insert(split.tp * split.pp);
    struct Choice {
        double deviation = std::numeric_limits<double>::infinity();
        int size = 0;
    };
    std::map<std::pair<int, int>, Choice> best; // of those too near each other the one whose batch is nearest
    const int mostGroups = wish.isFree() ? largestCluster : std::min(largestCluster, wish.most());
    for (int groups = 1; groups <= mostGroups; ++groups) {
        const int batch = nearestBatch(wish, groups);
        if (!wish.isFree() && batch == 0)
            continue;
        const double deviation = wish.isFree() ? 0 : std::abs(batch - wish.asked);
        for (const int copy : copies) {
            if (groups * copy > largestCluster)
                break;
            const int size = sizeFor(groups * copy, perUnit, insideUnit);
            if (groups * copy < leastAtWork(size, perUnit))
                continue;
            Choice &choice = best[placeOf(size, perUnit)];
            if (std::pair(deviation, size) < std::pair(choice.deviation, choice.size))
                choice = {deviation, size};
        }
    }
    std::vector<int> sizes;
    for (const auto &[place, choice] : best)
        sizes.push_back(choice.size);
    return sizes;
}

} // namespace cw::planner
