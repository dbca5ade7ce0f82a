#include "planner/search/partrelaxation.h"

#include "planner/search/fixedexcept.h"

#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr std::size_t partsPerRow = 5;    // that may carry what a row asks for, to begin with
constexpr std::size_t partsPerRound = 60; // that enter after a pricing
constexpr int growths = 4;
constexpr double worthEntering = 1e-7; // share of the objective

} // namespace

PartRelaxation::PartRelaxation(const Program &program, SearchContext &context) : program_(program), context_(context)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int part = program.columns[c].part;
        if (part < 0)
            continue;
        if (parts_.size() <= std::size_t(part))
            parts_.resize(std::size_t(part) + 1);
        parts_[std::size_t(part)].columns.push_back(int(c));
    }
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const std::vector<Entry> &entries = program.rows[r].entries;
        const int owner = entries.empty() ? -1 : program.columns[std::size_t(entries.front().column)].part;
        if (owner >= 0 && std::all_of(entries.begin(), entries.end(), [&](const Entry &entry) {
                return program.columns[std::size_t(entry.column)].part == owner;
            }))
            parts_[std::size_t(owner)].rows.push_back(int(r));
    }
    rank();
}

/// For each row that asks for something: what its parts cost for what they give, were they held all the time.
void PartRelaxation::rank()
{
    std::vector<double> load(program_.columns.size(), 0), held(parts_.size(), 0);
    for (std::size_t k = 0; k < parts_.size(); ++k) {
        for (const int c : parts_[k].columns)
            held[k] += program_.columns[std::size_t(c)].cost;
        for (const int r : parts_[k].rows) {
            double carried = 0; // what one piece of the column that costs something carries
            for (const Entry &entry : program_.rows[std::size_t(r)].entries) {
                if (program_.columns[std::size_t(entry.column)].cost != 0 && entry.value < 0)
                    carried = -entry.value;
            }
            for (const Entry &entry : program_.rows[std::size_t(r)].entries) {
                if (carried > 0 && entry.value > 0)
                    load[std::size_t(entry.column)] = std::max(load[std::size_t(entry.column)], entry.value / carried);
            }
        }
    }
    for (const Row &row : program_.rows) {
        if (row.low <= 0)
            continue;
        std::map<int, double> costs;
        for (const Entry &entry : row.entries) {
            const int part = program_.columns[std::size_t(entry.column)].part;
            if (part < 0 || entry.value <= 0)
                continue;
            const double cost = held[std::size_t(part)] * load[std::size_t(entry.column)] / entry.value;
            const auto [place, isNew] = costs.emplace(part, cost);
            place->second = std::min(place->second, cost);
        }
        std::vector<std::pair<double, int>> ranked;
        for (const auto &[part, cost] : costs)
            ranked.emplace_back(cost, part);
        std::sort(ranked.begin(), ranked.end());
        ranked_.push_back(std::move(ranked));
    }
}

void PartRelaxation::openBest(std::size_t perRow)
{
    perRow_ = perRow;
    for (const auto &ranked : ranked_) {
        for (std::size_t i = 0; i < std::min(perRow, ranked.size()); ++i)
            parts_[std::size_t(ranked[i].second)].isOpen = true;
    }
}

void PartRelaxation::beginWith(const std::vector<char> &isPartOpen)
{
    if (isPartOpen.empty())
        return;
    perRow_ = 1; // doubled where they cannot carry what is asked
    for (std::size_t k = 0; k < std::min(parts_.size(), isPartOpen.size()); ++k)
        parts_[k].isOpen = isPartOpen[k] != 0;
}

std::vector<char> PartRelaxation::openColumns() const
{
    std::vector<char> isOpen;
    for (const Column &column : program_.columns)
        isOpen.push_back(column.part < 0 || parts_[std::size_t(column.part)].isOpen || column.low > 0);
    return isOpen;
}

bool PartRelaxation::solve()
{
    if (perRow_ == 0)
        openBest(partsPerRow);
    for (int growth = 0; growth <= growths && !context_.isOver(); ++growth) {
        const std::vector<double> none(program_.columns.size(), 0);
        PartProgram open = fixedExcept(program_, openColumns(), none);
        const Solution solution = context_.solved(withoutWholeness(std::move(open.program)), context_.options().gap, 0);
        if (solution.ending == SolverEnding::Infeasible) {
            openBest(perRow_ * 2);
            continue;
        }
        if (solution.ending != SolverEnding::Optimal || !solution.hasValues) {
            relaxed_.ending = solution.ending;
            return false;
        }
        relaxed_ = solution;
        relaxed_.values = putIn(none, open, solution.values);
        relaxed_.rowDuals.assign(program_.rows.size(), 0);
        for (std::size_t r = 0; r < open.rows.size(); ++r)
            relaxed_.rowDuals[std::size_t(open.rows[r])] = solution.rowDuals[r];
        return true;
    }
    return false;
}

std::vector<double> PartRelaxation::costsAtDuals() const
{
    std::vector<double> costs;
    for (const Column &column : program_.columns)
        costs.push_back(column.cost);
    for (std::size_t r = 0; r < program_.rows.size(); ++r) {
        if (const double dual = relaxed_.rowDuals[r]; dual != 0) {
            for (const Entry &entry : program_.rows[r].entries)
                costs[std::size_t(entry.column)] -= dual * entry.value;
        }
    }
    return costs;
}

/// What a closed part would add to the objective at most cheaply, and the duals of its rows.
double PartRelaxation::valueOf(const Part &part, const std::vector<double> &costs)
{
    const bool canSave =
        std::any_of(part.columns.begin(), part.columns.end(), [&](int c) { return costs[std::size_t(c)] < 0; });
    if (!canSave)
        return 0;
    const PartProgram own = partOf(program_, part.columns, part.rows, costs);
    const Solution solution = context_.solved(withoutWholeness(own.program), context_.options().gap, 0);
    if (solution.ending != SolverEnding::Optimal || !solution.hasValues)
        return -std::numeric_limits<double>::infinity();
    for (std::size_t r = 0; r < own.rows.size(); ++r)
        relaxed_.rowDuals[std::size_t(own.rows[r])] = solution.rowDuals[r];
    return solution.objective;
}

bool PartRelaxation::price()
{
    const std::vector<double> costs = costsAtDuals();
    const double enough = worthEntering * std::max(1.0, std::abs(relaxed_.objective));
    std::vector<std::pair<double, std::size_t>> saving;
    double bound = relaxed_.objective;
    for (std::size_t k = 0; k < parts_.size(); ++k) {
        if (parts_[k].isOpen || parts_[k].columns.empty())
            continue;
        if (context_.isOver())
            return false;
        const double value = valueOf(parts_[k], costs);
        bound += std::min(0.0, value);
        if (value < -enough)
            saving.emplace_back(value, k);
    }
    bound_ = std::max(bound_, bound);
    std::sort(saving.begin(), saving.end());
    for (std::size_t i = 0; i < std::min(partsPerRound, saving.size()); ++i)
        parts_[saving[i].second].isOpen = true;
    return saving.empty();
}

} // namespace cw::planner
