#include "planner/fabric/cablelines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::planner {

std::vector<std::vector<int>> cableLines(const CablePlan &plan, const MediaOfRun &mediaOf)
{
    std::map<std::tuple<int, int, int>, std::vector<int>> byPort; // leaf, port, kind of cable
    for (std::size_t i = 0; i < plan.runs.size(); ++i)
        if (const CableRun &run = plan.runs[i]; run.layer == FabricLayer::NodeLeaf && run.medium >= 0)
            byPort[{run.b, run.portB, mediaOf(run).first}].push_back(int(i));
    std::vector<std::vector<int>> lines;
    for (auto &[port, runs] : byPort) {
        if (runs.size() < 2)
            continue;
        std::sort(runs.begin(), runs.end(), [&](int x, int y) {
            return plan.spanOf(plan.runs[std::size_t(x)]).from < plan.spanOf(plan.runs[std::size_t(y)]).from;
        });
        lines.push_back(std::move(runs));
    }
    return lines;
}

bool alignLines(CablePlan &plan, const std::vector<std::vector<int>> &lines, const MediaOfRun &mediaOf)
{
    bool changed = false;
    for (const std::vector<int> &line : lines) {
        int medium = -1;
        double metres = 0;
        for (const int index : line) {
            const CableRun &run = plan.runs[std::size_t(index)];
            medium = std::max(medium, run.medium);
            metres = std::max(metres, *run.measured);
        }
        const auto fits = [&](int candidate) {
            const std::vector<double> &lengths = plan.media[std::size_t(candidate)].lengths;
            return !lengths.empty() && lengths.back() >= metres;
        };
        const int end = mediaOf(plan.runs[std::size_t(line.front())]).second;
        while (medium < end && !fits(medium))
            ++medium;
        if (medium == end)
            continue; // each reaches its own: they keep cables of their own
        const std::vector<double> &lengths = plan.media[std::size_t(medium)].lengths;
        for (const int index : line) {
            CableRun &run = plan.runs[std::size_t(index)];
            changed = changed || run.medium != medium;
            run.medium = medium;
            run.length = *std::lower_bound(lengths.begin(), lengths.end(), metres);
        }
    }
    return changed;
}

void takeOver(CablePlan &plan, const std::vector<std::vector<int>> &lines)
{
    for (const std::vector<int> &line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const CableRun &before = plan.runs[std::size_t(line[i - 1])];
            CableRun &now = plan.runs[std::size_t(line[i])];
            if (now.medium != before.medium || *now.measured > before.length)
                continue;
            now.length = before.length;
            plan.takenOver[line[i]] = line[i - 1];
        }
}

} // namespace cw::planner
