#include "planner/search/neighbourhoods.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/partsinuse.h"

#include <algorithm>
#include <limits>

namespace cw::planner {

namespace {
constexpr double gapOfARound = 0.005;                      // it is not the last word
constexpr std::size_t windowPeriods = 4, windowParts = 10; // free at once
constexpr long long workOfAWindow = 4000;                  // simplex iterations
constexpr long long workOfAUnion = 20000;                  // for a design from what periods chose
} // namespace

void Neighbourhoods::reconsider(const std::vector<char> &isFree, long long work)
{
    const std::vector<double> none(program_.columns.size(), 0);
    const std::vector<double> &stand = state_.hasDesign() ? state_.best().values : none;
    PartProgram part = fixedExcept(program_, isFree, stand);
    if (!state_.hasDesign())
        part.program.start.clear();
    Solution solution =
        context_.solved(part.program, std::max(context_.options().gap, gapOfARound), work, state_.report());
    if (solution.hasValues)
        solution.values = putIn(stand, part, solution.values);
    state_.take(std::move(solution));
    state_.tell();
}

void Neighbourhoods::search(const std::vector<char> &isOpen, const Solution &relaxed)
{
    const auto periods = splitByPeriod(program_).blocks.size();
    double before = std::numeric_limits<double>::infinity();
    while (state_.hasDesign() && state_.best().objective < before && !state_.isEnded()) {
        before = state_.best().objective;
        for (std::size_t first = 0; first < periods && !state_.isEnded(); first += windowPeriods / 2)
            reconsider(window(int(first), isOpen, relaxed), workOfAWindow);
        const std::vector<char> isUsed = partsInUse(program_, state_.best().values);
        std::vector<int> used;
        for (std::size_t k = 0; k < isUsed.size(); ++k) {
            if (isUsed[k])
                used.push_back(int(k));
        }
        for (std::size_t first = 0; first < used.size() && !state_.isEnded(); first += windowParts / 2)
            reconsider(group(used, first), workOfAWindow);
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
    reconsider(isFree, workOfAUnion);
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
