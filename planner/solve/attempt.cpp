#include "planner/solve/attempt.h"

#include "planner/facility/rooms.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

std::vector<double> valuesOf(const Attempt &attempt, const std::vector<std::vector<Entry>> &further)
{
    std::vector<double> values{attempt.solution.objective};
    for (const std::vector<Entry> &entries : further) {
        double sum = 0;
        for (const Entry &entry : entries)
            sum += entry.value * attempt.solution.values[std::size_t(entry.column)];
        values.push_back(sum);
    }
    return values;
}

} // namespace

std::vector<char> placementColumns(const PlanModel &model)
{
    std::vector<char> kept(model.program.columns.size(), 0);
    for (const std::vector<int> &columns : model.replicas)
        for (const int column : columns)
            if (column >= 0)
                kept[std::size_t(column)] = 1;
    return kept;
}

double racksOfOneKindEach(const QString &site, const CandidateSet &set, const Decoded &decoded)
{
    constexpr double rounding = 1e-9;
    const auto most = [](const std::vector<int> &active) {
        return active.empty() ? 0 : *std::max_element(active.begin(), active.end());
    };
    double racks = 0;
    for (const CountedUnits &counted : decoded.units)
        if (const Offer &offer = set.offers[std::size_t(counted.offer)]; offer.site == site)
            racks += std::ceil(most(counted.active) * offer.rackShare - rounding);
    for (const CountedExtra &extra : decoded.extras)
        if (extra.site == site)
            racks += most(extra.active) * extra.rackShare;
    return racks;
}

bool needsMoreRacks(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                    const Decoded &decoded)
{
    // Packing takes time on the way to every answer; where racks of one kind each are enough, it says no more.
    const std::vector<OwnSite> &halls = plan.need.ownSites;
    if (std::all_of(halls.begin(), halls.end(), [&](const OwnSite &hall) {
            return !hall.racks || racksOfOneKindEach(hall.id, set, decoded) <= *hall.racks;
        }))
        return false;
    Plan designed = plan;
    designed.design = designToJson(decoded.design, plan.need.horizon);
    const Result<Rooms> rooms = roomsOf(designed, catalog);
    return rooms && isShortOfRacks(rooms.value());
}

bool movesData(const Decoded &decoded)
{
    return std::any_of(decoded.extras.begin(), decoded.extras.end(),
                       [](const CountedExtra &extra) { return extra.role == QLatin1String("data-move"); });
}

bool mayBringJobStorage(const CandidateSet &set)
{
    return std::any_of(set.candidates.begin(), set.candidates.end(), [&](const Candidate &candidate) {
        return candidate.isOpen() && set.bringsJobStorage(candidate);
    });
}

bool bringsJobStorage(const CandidateSet &set, const Decoded &decoded)
{
    for (std::size_t c = 0; c < set.candidates.size(); ++c)
        if (set.bringsJobStorage(set.candidates[c]) &&
            std::any_of(decoded.replicas[c].begin(), decoded.replicas[c].end(), [](int n) { return n > 0; }))
            return true;
    return false;
}

std::vector<std::vector<Entry>> furtherObjectives(const Plan &plan, const PlanModel &model)
{
    std::vector<std::vector<Entry>> further = model.then;
    const Objective &asked = plan.need.minimise;
    if (asked.quantity != PlanQuantity::TotalCost || !asked.weights.empty())
        further.push_back(model.totalCost);
    return further;
}

bool isLess(const Attempt &a, const std::vector<std::vector<Entry>> &furtherOfA, const Attempt &b,
            const std::vector<std::vector<Entry>> &furtherOfB)
{
    constexpr double rounding = 1e-6;
    const std::vector<double> ofA = valuesOf(a, furtherOfA), ofB = valuesOf(b, furtherOfB);
    for (std::size_t i = 0; i < std::min(ofA.size(), ofB.size()); ++i)
        if (std::abs(ofA[i] - ofB[i]) > rounding * std::max(1.0, std::abs(ofB[i])))
            return ofA[i] < ofB[i];
    return false;
}

void setBound(Solution &solution, double bound, double gap)
{
    constexpr double rounding = 1e-9;
    solution.bound = bound;
    const double distance = std::max(0.0, solution.objective - bound);
    solution.gap = distance <= rounding * std::max(1.0, std::abs(solution.objective))
                       ? 0
                       : distance / std::max(std::abs(solution.objective), rounding);
    if (solution.ending == SolverEnding::Optimal && solution.gap > gap + rounding)
        solution.ending = SolverEnding::TimeLimit;
}

} // namespace cw::planner
