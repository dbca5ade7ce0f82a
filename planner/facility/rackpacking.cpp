#include "planner/facility/rackpacking.h"

#include "planner/facility/fillingprogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;

/// Sizes as shares of the limits, so that every limit is 1.
std::vector<PackKind> normalised(const std::vector<PackKind> &kinds, const PackSize &limits)
{
    std::vector<PackKind> out = kinds;
    for (PackKind &kind : out)
        for (int d = 0; d < packLimits; ++d)
            kind.size[std::size_t(d)] =
                limits[std::size_t(d)] > 0 ? kind.size[std::size_t(d)] / limits[std::size_t(d)] : 0;
    return out;
}

int ceiling(double value)
{
    return int(std::ceil(value - 1e-7));
}

int fitting(const PackSize &size, const PackSize &left)
{
    double most = std::numeric_limits<int>::max();
    for (std::size_t d = 0; d < packLimits; ++d)
        if (size[d] > 0)
            most = std::min(most, std::floor(left[d] / size[d] + rounding));
    return int(std::max(0.0, most));
}

/// Rack by rack in one order of kinds; equal racks are made at once.
std::vector<RackFilling> firstFit(const std::vector<PackKind> &kinds, std::vector<int> left,
                                  const std::vector<int> &order)
{
    std::vector<RackFilling> fillings;
    while (std::any_of(left.begin(), left.end(), [](int n) { return n > 0; })) {
        RackFilling filling{std::vector<int>(kinds.size(), 0), 1};
        PackSize room{1, 1, 1, 1};
        for (const int kind : order) {
            const auto k = std::size_t(kind);
            const int take = std::min(left[k], fitting(kinds[k].size, room));
            filling.perKind[k] = take;
            for (std::size_t d = 0; d < packLimits; ++d)
                room[d] -= take * kinds[k].size[d];
        }
        int repeat = std::numeric_limits<int>::max();
        for (std::size_t k = 0; k < kinds.size(); ++k)
            if (filling.perKind[k] > 0)
                repeat = std::min(repeat, left[k] / filling.perKind[k]);
        filling.racks = repeat;
        for (std::size_t k = 0; k < kinds.size(); ++k)
            left[k] -= repeat * filling.perKind[k];
        fillings.push_back(std::move(filling));
    }
    return fillings;
}

int racksIn(const std::vector<RackFilling> &fillings)
{
    return std::accumulate(fillings.begin(), fillings.end(), 0,
                           [](int sum, const RackFilling &filling) { return sum + filling.racks; });
}

/// First fit in decreasing order of each limit, of the largest share and of their sum; the best of them.
std::vector<RackFilling> bestFirstFit(const std::vector<PackKind> &kinds, const std::vector<int> &counts)
{
    std::vector<RackFilling> best;
    for (int key = 0; key < packLimits + 2; ++key) {
        const auto weight = [&](const PackSize &size) {
            return key < packLimits    ? size[std::size_t(key)]
                   : key == packLimits ? *std::max_element(size.begin(), size.end())
                                       : std::accumulate(size.begin(), size.end(), 0.0);
        };
        std::vector<int> order(kinds.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return weight(kinds[std::size_t(a)].size) > weight(kinds[std::size_t(b)].size);
        });
        std::vector<RackFilling> tried = firstFit(kinds, counts, order);
        if (best.empty() || racksIn(tried) < racksIn(best))
            best = std::move(tried);
    }
    return best;
}

/// Takes whole racks of the program's fillings, then the fullest fractional one, until little is left.
std::vector<RackFilling> roundedUp(const std::vector<PackKind> &kinds, std::vector<int> counts)
{
    std::vector<RackFilling> taken;
    std::vector<RackFilling> best;
    int bestRacks = std::numeric_limits<int>::max();
    while (std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; })) {
        std::vector<RackFilling> whole = taken;
        for (RackFilling &filling : bestFirstFit(kinds, counts))
            whole.push_back(std::move(filling));
        if (racksIn(whole) < bestRacks) {
            bestRacks = racksIn(whole);
            best = std::move(whole);
        }
        const FillingProgram program = solveFillings(kinds, counts);
        double most = 0;
        std::size_t fullest = 0;
        bool any = false;
        for (std::size_t c = 0; c < program.columns.size(); ++c) {
            const double share = program.racks[c];
            const int floor = int(std::floor(share + 1e-6));
            if (floor > 0) {
                RackFilling filling{program.columns[c], floor};
                for (std::size_t k = 0; k < kinds.size(); ++k)
                    counts[k] = std::max(0, counts[k] - floor * filling.perKind[k]);
                taken.push_back(std::move(filling));
                any = true;
            }
            if (share - floor > most) {
                most = share - floor;
                fullest = c;
            }
        }
        if (!any && program.columns.empty())
            return best;
        if (!any) {
            for (std::size_t k = 0; k < kinds.size(); ++k)
                counts[k] = std::max(0, counts[k] - program.columns[fullest][k]);
            taken.push_back({program.columns[fullest], 1});
        }
    }
    return racksIn(taken) < bestRacks ? taken : best;
}

/// Fillings may hold more than is there after rounding up: cut to the counts, empty racks dropped.
void trim(std::vector<RackFilling> &fillings, std::vector<int> left)
{
    std::vector<RackFilling> out;
    for (const RackFilling &filling : fillings)
        for (int r = 0; r < filling.racks; ++r) {
            RackFilling one{filling.perKind, 1};
            bool any = false;
            for (std::size_t k = 0; k < left.size(); ++k) {
                one.perKind[k] = std::min(one.perKind[k], left[k]);
                left[k] -= one.perKind[k];
                any = any || one.perKind[k] > 0;
            }
            if (!any)
                continue;
            if (!out.empty() && out.back().perKind == one.perKind)
                ++out.back().racks;
            else
                out.push_back(std::move(one));
        }
    fillings = std::move(out);
}

} // namespace

bool fitsAlone(const PackSize &size, const PackSize &limits)
{
    for (std::size_t d = 0; d < packLimits; ++d)
        if (limits[d] >= 0 && size[d] > limits[d] * (1 + rounding))
            return false;
    return true;
}

int simpleLowerBound(const std::vector<PackKind> &kinds, const PackSize &limits)
{
    int bound = 0;
    for (std::size_t d = 0; d < packLimits; ++d) {
        if (limits[d] <= 0)
            continue;
        std::vector<double> steps{0};
        for (const PackKind &kind : kinds)
            if (kind.size[d] / limits[d] <= 0.5)
                steps.push_back(kind.size[d] / limits[d]);
        for (const double step : steps) {
            double large = 0, half = 0, halfSum = 0, small = 0;
            for (const PackKind &kind : kinds) {
                const double share = kind.size[d] / limits[d];
                if (share > 1 - step + rounding)
                    large += kind.count;
                else if (share > 0.5 + rounding) {
                    half += kind.count;
                    halfSum += share * kind.count;
                } else if (share >= step)
                    small += share * kind.count;
            }
            bound = std::max(bound, int(large + half) + std::max(0, ceiling(small - (half - halfSum))));
        }
    }
    const bool any = std::any_of(kinds.begin(), kinds.end(), [](const PackKind &kind) { return kind.count > 0; });
    return std::max(bound, any ? 1 : 0);
}

Packing packRacks(const std::vector<PackKind> &kinds, const PackSize &limits)
{
    const std::vector<PackKind> shares = normalised(kinds, limits);
    std::vector<int> counts;
    for (const PackKind &kind : kinds)
        counts.push_back(kind.count);
    Packing packing;
    packing.lowerBound = simpleLowerBound(kinds, limits);
    packing.fillings = bestFirstFit(shares, counts);
    if (racksIn(packing.fillings) > packing.lowerBound) {
        const FillingProgram program = solveFillings(shares, counts);
        packing.lowerBound = std::max(packing.lowerBound, ceiling(program.lowerBound));
        if (racksIn(packing.fillings) > packing.lowerBound) {
            std::vector<RackFilling> rounded = roundedUp(shares, counts);
            if (!rounded.empty() && racksIn(rounded) < racksIn(packing.fillings))
                packing.fillings = std::move(rounded);
        }
    }
    trim(packing.fillings, counts);
    packing.racks = racksIn(packing.fillings);
    return packing;
}

} // namespace cw::planner
