#include "planner/search/neighbourhoods.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/partranking.h"
#include "planner/search/partsinuse.h"

#include <algorithm>
#include <limits>

namespace cw::planner {

namespace {
constexpr double gapOfAnAveragePeriod = 0.005;             // of what it costs
constexpr double gapOfAGroup = 0.001, gapOfAUnion = 0.005; // of all costs
constexpr std::size_t columnsOfAPeriod = 600;              // of the cheapest parts, free besides those in use
constexpr std::size_t windowPeriods = 4, windowParts = 10; // free at once
constexpr long long workOfAWindow = 4000;                  // simplex iterations
constexpr long long workOfAUnion = 20000;                  // for a design from what periods chose
} // namespace

void Neighbourhoods::reconsider(const std::vector<char> &isFree, double gap, long long work)
{
    const std::vector<double> none(program_.columns.size(), 0);
    const std::vector<double> &stand = state_.hasDesign() ? state_.best().values : none;
    PartProgram part = fixedExcept(program_, isFree, stand);
    if (!state_.hasDesign())
        part.program.start.clear();
    Solution solution = context_.solved(part.program, gap, work, state_.report());
    if (solution.hasValues)
        solution.values = putIn(stand, part, solution.values);
    state_.take(std::move(solution));
    state_.tell();
}

/// Most of the costs stand still in a window: a gap of all of them would end it at once.
double Neighbourhoods::gapOfAPeriod() const
{
    return gapOfAnAveragePeriod / double(periods_);
}

void Neighbourhoods::searchPeriods(const Solution &relaxed)
{
    searchPeriods(costForWorth(program_, relaxed.rowDuals));
}

void Neighbourhoods::searchPeriods(const std::vector<double> &costs)
{
    for (std::size_t period = 0; period < periods_ && state_.hasDesign() && !state_.isEnded(); ++period)
        reconsider(onePeriod(int(period), costs), gapOfAPeriod(), workOfAWindow);
}

void Neighbourhoods::searchWindows(const std::vector<char> &isOpen, const Solution &relaxed)
{
    for (std::size_t first = 0; first < periods_ && !state_.isEnded(); first += windowPeriods / 2)
        reconsider(window(int(first), isOpen, relaxed), gapOfAPeriod() * double(windowPeriods), workOfAWindow);
}

void Neighbourhoods::searchGroups()
{
    const std::vector<char> isUsed = partsInUse(program_, state_.best().values);
    std::vector<int> used;
    for (std::size_t k = 0; k < isUsed.size(); ++k) {
        if (isUsed[k])
            used.push_back(int(k));
    }
    for (std::size_t first = 0; first < used.size() && !state_.isEnded(); first += windowParts / 2)
        reconsider(group(used, first), gapOfAGroup, workOfAWindow);
}

void Neighbourhoods::search(const std::vector<char> &isOpen, const Solution &relaxed)
{
    const std::vector<double> costs = costForWorth(program_, relaxed.rowDuals);
    double before = std::numeric_limits<double>::infinity();
    while (state_.hasDesign() && state_.best().objective < before && !state_.isEnded()) {
        before = state_.best().objective;
        searchPeriods(costs);
        searchWindows(isOpen, relaxed);
        searchGroups();
    }
}

void Neighbourhoods::joinParts(const std::vector<char> &isUsed)
{
    const std::vector<char> chosen = partsInUse(program_, state_.best().values);
    std::vector<char> isFree;
    for (const Column &column : program_.columns) {
        const auto part = std::size_t(std::max(0, column.part));
        isFree.push_back(column.part < 0 || column.low > 0 || isUsed[part] || (part < chosen.size() && chosen[part]));
    }
    reconsider(isFree, std::max(context_.options().gap, gapOfAUnion), workOfAUnion);
}

/// What is in use, and of all else the parts that are cheap for what they give in this period.
std::vector<char> Neighbourhoods::onePeriod(int period, const std::vector<double> &costs) const
{
    const std::vector<char> chosen = partsInUse(program_, state_.best().values);
    const auto isHere = [period](const Column &column) { return column.period == period || column.period < 0; };
    std::vector<double> costOfPart(chosen.size(), unlimited);
    std::vector<std::size_t> columns(chosen.size(), 0);
    for (std::size_t c = 0; c < program_.columns.size(); ++c) {
        const Column &column = program_.columns[c];
        if (column.part < 0 || !isHere(column))
            continue;
        const auto part = std::size_t(column.part);
        ++columns[part];
        costOfPart[part] = std::min(costOfPart[part], costs[c]);
    }
    std::vector<std::size_t> cheapest;
    for (std::size_t part = 0; part < costOfPart.size(); ++part) {
        if (!chosen[part] && costOfPart[part] < unlimited)
            cheapest.push_back(part);
    }
    std::stable_sort(cheapest.begin(), cheapest.end(),
                     [&](std::size_t a, std::size_t b) { return costOfPart[a] < costOfPart[b]; });
    std::vector<char> isTaken = chosen;
    std::size_t taken = 0;
    for (const std::size_t part : cheapest) {
        taken += columns[part];
        if (taken > columnsOfAPeriod)
            break;
        isTaken[part] = 1;
    }
    std::vector<char> isFree;
    for (const Column &column : program_.columns)
        isFree.push_back(isHere(column) && (column.part < 0 || isTaken[std::size_t(column.part)]));
    return isFree;
}

std::vector<char> Neighbourhoods::window(int first, const std::vector<char> &isOpen, const Solution &relaxed) const
{
    const std::vector<char> chosen = partsInUse(program_, state_.best().values),
                            worth = partsInUse(program_, relaxed.values);
    std::vector<char> isFree;
    for (std::size_t c = 0; c < program_.columns.size(); ++c) {
        const Column &column = program_.columns[c];
        const auto part = std::size_t(std::max(0, column.part));
        const bool isHere = column.period < 0 || (column.period >= first && column.period < first + int(windowPeriods));
        isFree.push_back(isHere && isOpen[c] && (column.part < 0 || chosen[part] || worth[part]));
    }
    return isFree;
}

std::vector<char> Neighbourhoods::group(const std::vector<int> &used, std::size_t first) const
{
    std::vector<char> isFree;
    const auto begin = used.begin() + std::ptrdiff_t(first);
    const auto end = used.begin() + std::ptrdiff_t(std::min(used.size(), first + windowParts));
    for (const Column &column : program_.columns)
        isFree.push_back(column.part < 0 || std::find(begin, end, column.part) != end);
    return isFree;
}

} // namespace cw::planner
