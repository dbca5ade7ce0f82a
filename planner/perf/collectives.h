// Time of collectives of a group of ranks over the levels of a real network: a scale-up domain, the network of NICs,
// and the tiers above it that may carry less than what enters them. A collective runs as a ring over all ranks or level
// by level (scatter inside the domain, then across), whichever is done first, as the libraries choose. Sizes in bytes
// per rank. Formulae and sources: docs/performance-model-training.md. Header only: part of the innermost loop.
#pragma once

#include "planner/perf/networktiers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::planner {

/// What the links reach in collectives, B/s one way per accelerator; 0 = there is no such link.
struct Links {
    double up = 0, out = 0;
    double latencyUp = 0, latencyOut = 0; ///< per collective and per doubling of the ranks, s
    double domain = 1;                    ///< accelerators in one scale-up domain
    NetworkTiers tiers{};                 ///< where traffic leaves a leaf or a pod, its share of `out`
};

/// `ranks` of one group, `stride` apart in the device order: stride 1 fills a domain first.
struct RankGroup {
    double ranks = 1, stride = 1;
    /// Ranks among `reach` neighbouring accelerators.
    [[nodiscard]] double within(double reach) const { return std::clamp(std::floor(reach / stride), 1.0, ranks); }
    /// Ranks that share a domain.
    [[nodiscard]] double inside(const Links &links) const { return within(links.domain); }
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

/// Bandwidth a ring of the group sees per rank: its slowest hop. All ranks below a boundary share the way across it.
[[nodiscard]] inline double ringBandwidth(const RankGroup &group, const Links &links)
{
    if (!group.leaves(links))
        return links.up;
    const double in = group.inside(links);
    double slowest = in > 1 ? std::min(links.up, links.out * in) : links.out;
    for (const NetworkTier &tier : links.tiers.tiers) {
        const double below = tier.isThin() ? group.within(tier.reach) : group.ranks;
        if (below < group.ranks)
            slowest = std::min(slowest, links.out / tier.oversubscription * below);
    }
    return slowest;
}

/// Seconds to gather or scatter `bytes` level by level: each level moves what the one below left to do.
[[nodiscard]] inline double levelSeconds(double bytes, const RankGroup &group, const Links &links)
{
    double done = group.inside(links); // ranks that have been brought together
    double seconds = done > 1 ? bytes * (done - 1) / done / links.up : 0;
    double rate = links.out;
    for (const NetworkTier &tier : links.tiers.tiers) {
        if (!tier.isThin() || done >= group.ranks)
            continue;
        const double below = std::max(done, group.within(tier.reach));
        seconds += bytes / done * (1 - done / below) / rate;
        done = below;
        rate = links.out / tier.oversubscription;
    }
    return seconds + bytes / done * (1 - done / group.ranks) / (done < group.ranks ? rate : 1);
}

/// All-gather or reduce-scatter of `bytes` (the whole, gathered size).
[[nodiscard]] inline double gatherSeconds(double bytes, const RankGroup &group, const Links &links)
{
    if (group.ranks <= 1)
        return 0;
    const double ring = bytes * (group.ranks - 1) / group.ranks / ringBandwidth(group, links);
    return std::min(ring, levelSeconds(bytes, group, links)) + collectiveLatency(group, links);
}

/// All-reduce of `bytes`: a reduce-scatter and an all-gather.
[[nodiscard]] inline double allReduceSeconds(double bytes, const RankGroup &group, const Links &links)
{
    return 2 * gatherSeconds(bytes, group, links);
}

/// How much longer a way of an even all-to-all over a torus of n leaves takes its links: d n^(1/d) / 4 (a quarter of an
/// edge in each of d dimensions, d times as many ways as a ring has), at least 1; 1 where there is no torus.
[[nodiscard]] inline double torusCrossing(const RankGroup &group, const Links &links, const NetworkTier &tier)
{
    const double d = links.tiers.torusDimensions;
    if (d <= 0 || tier.reach <= 0)
        return 1;
    const double leaves = std::max(1.0, group.ranks * group.stride / tier.reach);
    constexpr double quarter = 4;
    return std::max(1.0, d * std::pow(leaves, 1 / d) / quarter);
}

/// All-to-all in which each rank sends `bytes` in all, evenly to every rank of the group. All levels work at once; the
/// slowest decides, and a thin tier carries only what leaves it.
[[nodiscard]] inline double allToAllSeconds(double bytes, const RankGroup &group, const Links &links)
{
    if (group.ranks <= 1)
        return 0;
    const double in = group.inside(links);
    double slowest = in > 1 ? bytes * (in - 1) / group.ranks / links.up : 0;
    if (in < group.ranks)
        slowest = std::max(slowest, bytes * (group.ranks - in) / group.ranks / links.out);
    for (const NetworkTier &tier : links.tiers.tiers) {
        const bool isBoundary = tier.isThin() || (links.tiers.torusDimensions > 0 && tier.reach > 0);
        const double below = isBoundary ? group.within(tier.reach) : group.ranks;
        slowest = std::max(slowest, bytes * (group.ranks - below) / group.ranks * tier.forAllToAll() *
                                        torusCrossing(group, links, tier) / links.out);
    }
    // Rails without a switch between them: what is meant for another rail of another server goes over the scale-up link
    // first, then out on that rail (Wang et al. 2024 measure all-to-alls 8 to 11 % longer).
    if (links.tiers.railsApart && in > 1 && in < group.ranks && links.up > 0)
        slowest += bytes * (group.ranks - in) / group.ranks * (in - 1) / in / links.up;
    return slowest + collectiveLatency(group, links);
}

/// Point to point between ranks `distance` apart, every rank sending at once.
[[nodiscard]] inline double sendSeconds(double bytes, double distance, const Links &links)
{
    const bool out = distance >= links.domain;
    double rate = out ? links.out : links.up;
    for (const NetworkTier &tier : links.tiers.tiers) {
        if (out && tier.isThin() && distance >= tier.reach)
            rate = std::min(rate, links.out / tier.oversubscription);
        if (out && links.tiers.torusDimensions > 0 && tier.reach > 0 && distance >= tier.reach) // one way of six
            rate = std::min(rate, links.out / (2 * links.tiers.torusDimensions));
    }
    return bytes / rate + (out ? links.latencyOut : links.latencyUp);
}

} // namespace cw::planner
