// Time of collectives of a group of ranks over two levels: a scale-up domain and the scale-out network. Ring algorithm,
// one link per rank at each level, ranks of one domain leaving over all their NICs. Sizes in bytes per rank.
// Formula and sources: docs/performance-model-training.md. Header only: part of the innermost loop.
#pragma once

#include <algorithm>
#include <cmath>

namespace cw::planner {

/// What the links reach in collectives, B/s one way per accelerator; 0 = there is no such link.
struct Links {
    double up = 0, out = 0;
    double latencyUp = 0, latencyOut = 0; ///< per collective and per doubling of the ranks, s
    double domain = 1;                    ///< accelerators in one scale-up domain
};

/// `ranks` of one group, `stride` apart in the device order: stride 1 fills a domain first.
struct RankGroup {
    double ranks = 1, stride = 1;
    /// Ranks that share a domain.
    [[nodiscard]] double inside(const Links &links) const
    {
        return std::clamp(std::floor(links.domain / stride), 1.0, ranks);
    }
    [[nodiscard]] bool leaves(const Links &links) const { return inside(links) < ranks; }
};

[[nodiscard]] inline double collectiveLatency(const RankGroup &group, const Links &links)
{
    if (group.ranks <= 1)
        return 0;
    const double in = group.inside(links);
    const double out = group.ranks / in;
    return links.latencyUp * (1 + std::log2(in)) + (out > 1 ? links.latencyOut * (1 + std::log2(out)) : 0.0);
}

/// Bandwidth a ring of the group sees per rank: its slowest hop. All ranks of a domain share the way out.
[[nodiscard]] inline double ringBandwidth(const RankGroup &group, const Links &links)
{
    if (!group.leaves(links))
        return links.up;
    const double in = group.inside(links);
    return in > 1 ? std::min(links.up, links.out * in) : links.out;
}

/// All-gather or reduce-scatter of `bytes` (the whole, gathered size).
[[nodiscard]] inline double gatherSeconds(double bytes, const RankGroup &group, const Links &links)
{
    if (group.ranks <= 1)
        return 0;
    return bytes * (group.ranks - 1) / group.ranks / ringBandwidth(group, links) + collectiveLatency(group, links);
}

/// All-reduce of `bytes`: a reduce-scatter and an all-gather.
[[nodiscard]] inline double allReduceSeconds(double bytes, const RankGroup &group, const Links &links)
{
    return 2 * gatherSeconds(bytes, group, links);
}

/// All-to-all in which each rank sends `bytes` in all, evenly to every rank of the group.
[[nodiscard]] inline double allToAllSeconds(double bytes, const RankGroup &group, const Links &links)
{
    if (group.ranks <= 1)
        return 0;
    const double in = group.inside(links);
    const double near = bytes * (in - 1) / group.ranks / links.up;
    const double far = in < group.ranks ? bytes * (group.ranks - in) / group.ranks / links.out : 0;
    return std::max(near, far) + collectiveLatency(group, links);
}

/// Point to point between ranks `distance` apart.
[[nodiscard]] inline double sendSeconds(double bytes, double distance, const Links &links)
{
    const bool out = distance >= links.domain;
    return bytes / (out ? links.out : links.up) + (out ? links.latencyOut : links.latencyUp);
}

} // namespace cw::planner
