#include "planner/fabric/torus.h"

#include <algorithm>

namespace cw::planner {

namespace {
constexpr int cubeEdge = 4, faceLinks = cubeEdge * cubeEdge, mostEdge = 10'000, mostDimensions = 6;
constexpr std::int64_t mostChips = 100'000'000;
} // namespace

Result<FabricCounts> countTorus(const std::vector<int> &dimensions)
{
    if (dimensions.empty() || dimensions.size() > std::size_t(mostDimensions))
        return Error::invalid(QStringLiteral("A torus has %1 dimensions").arg(dimensions.size()), {},
                              QStringLiteral("1 to %1 numbers such as 16x16x16").arg(mostDimensions));
    std::int64_t chips = 1;
    for (const int n : dimensions) {
        if (n < 1 || n > mostEdge || (chips *= n) > mostChips)
            return Error::invalid(QStringLiteral("A torus of %1 in one dimension is too small or too large").arg(n), {},
                                  QStringLiteral("1 to %1 a dimension, %2 in all").arg(mostEdge).arg(mostChips));
    }
    FabricCounts count;
    count.ends = chips;
    for (const int n : dimensions) {
        count.groupCables += n == 1 ? 0 : n == 2 ? chips / 2 : chips;
        count.neighbours += std::min(2, n - 1);
        count.wraparoundLinks += n > 2 ? chips / n : 0;
    }
    return count;
}

Result<OpticalPod> opticalPod(const std::vector<int> &dimensions)
{
    const bool cubes = dimensions.size() == 3 && std::all_of(dimensions.begin(), dimensions.end(),
                                                             [](int n) { return n >= cubeEdge && n % cubeEdge == 0; });
    if (!cubes)
        return Error::invalid(QStringLiteral("The pod cannot be built of cubes of 4 × 4 × 4"), {},
                              QStringLiteral("three dimensions, each a multiple of 4"));
    const Result<FabricCounts> all = countTorus(dimensions);
    if (!all)
        return all.error();
    OpticalPod pod;
    pod.cubes = all->ends / (cubeEdge * cubeEdge * cubeEdge);
    pod.switches = 3 * faceLinks;
    pod.portsPerSwitch = 2 * pod.cubes;
    pod.opticalLinks = pod.switches * pod.portsPerSwitch;
    // A line of 4 inside a cube has 3 links, 16 lines a direction, 3 directions.
    pod.electricalLinks = pod.cubes * 3 * faceLinks * (cubeEdge - 1);
    return pod;
}

std::vector<int> evenDimensions(std::int64_t chips)
{
    if (chips < 1 || chips > mostChips)
        return {};
    const std::int64_t cube = cubeEdge * cubeEdge * cubeEdge;
    const int step = chips % cube == 0 ? cubeEdge : 1;
    const std::int64_t whole = chips / (std::int64_t(step) * step * step);
    std::vector<int> best;
    std::int64_t least = 0;
    for (std::int64_t a = 1; a * a * a <= whole; ++a) {
        if (whole % a != 0)
            continue;
        for (std::int64_t b = a; a * b * b <= whole; ++b) {
            if ((whole / a) % b != 0)
                continue;
            const std::int64_t c = whole / a / b, surface = a * b + b * c + a * c;
            if (best.empty() || surface < least) {
                best = {int(a) * step, int(b) * step, int(c) * step};
                least = surface;
            }
        }
    }
    return best;
}

} // namespace cw::planner
