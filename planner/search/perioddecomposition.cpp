#include "planner/search/perioddecomposition.h"

#include "planner/search/fixedexcept.h"
#include "planner/search/partdominance.h"
#include "planner/search/partsinuse.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double tolerance = 1e-7;
constexpr long long workOfALoss = 200; // simplex iterations
/// Parts that cost more than this share of a period to use are left out at first; the bound stops there.
constexpr double firstRoom = 0.05;
constexpr double gapOfALoss = 0.02; // close enough to tell what is dear

/// Rows whose columns are all of one part.
std::map<int, std::vector<int>> ownRows(const Program &program)
{
    std::map<int, std::vector<int>> rows;
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        int owner = -1;
        bool isShared = program.rows[r].entries.empty();
        for (const Entry &entry : program.rows[r].entries) {
            const int part = program.columns[std::size_t(entry.column)].part;
            isShared = isShared || part < 0 || (owner >= 0 && part != owner);
            owner = part;
        }
        if (!isShared)
            rows[owner].push_back(int(r));
    }
    return rows;
}

/// What columns cost when the given rows are free of charge and all others are paid for.
std::vector<double> costsBeside(const Program &program, const std::vector<double> &rowDuals,
                                const std::vector<char> &isFree)
{
    std::vector<double> costs;
    costs.reserve(program.columns.size());
    for (const Column &column : program.columns)
        costs.push_back(column.cost);
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        for (const Entry &entry : program.rows[r].entries) {
            if (!isFree[r])
                costs[std::size_t(entry.column)] -= rowDuals[r] * entry.value;
        }
    }
    return costs;
}

} // namespace

PeriodDecomposition::PeriodDecomposition(const Program &program, const Solution &relaxed)
    : program_(program), split_(splitByPeriod(program)), costs_(pricedCosts(program, split_, relaxed.rowDuals)),
      constant_(constantOf(program, split_, relaxed.rowDuals, costs_)), periods_(split_.blocks.size())
{
    for (const Column &column : program.columns)
        parts_ = std::max(parts_, std::size_t(column.part + 1));
}

double PeriodDecomposition::bound() const
{
    double bound = constant_;
    for (const Period &period : periods_)
        bound += period.isPrepared ? period.bound : -infinity;
    return bound;
}

/// The least cost of a choice of one part that is more than nothing.
double PeriodDecomposition::lossOf(const PartProgram &part, SearchContext &context)
{
    Program program = part.program;
    Row used{QStringLiteral("used"), {}, 1, infinity, {}};
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (!program.columns[c].integer)
            return 0; // there is no least use of it
        used.entries.push_back({int(c), 1});
    }
    program.addRow(std::move(used));
    const Solution solution = context.solved(program, gapOfALoss, workOfALoss);
    if (solution.ending == SolverEnding::Infeasible)
        return infinity;
    return std::isfinite(solution.bound) ? std::max(0.0, solution.bound) : 0;
}

void PeriodDecomposition::prepare(Period &period, std::size_t index, SearchContext &context) const
{
    period.part = partOf(program_, split_.blocks[index].columns, split_.blocks[index].rows, costs_);
    Program &program = period.part.program;
    standInForParts(program);
    period.loss.assign(parts_, 0);
    const Solution relaxed = context.solved(withoutWholeness(program), context.options().gap, 0);
    if (relaxed.ending != SolverEnding::Optimal || !relaxed.hasValues)
        return;
    period.relaxed = period.bound = relaxed.objective;
    period.isPrepared = true;
    std::map<int, std::vector<int>> columns;
    std::map<int, bool> isUsed;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const Column &column = program.columns[c];
        if (column.part < 0 || column.high <= 0)
            continue;
        columns[column.part].push_back(int(c));
        isUsed[column.part] = isUsed[column.part] || relaxed.values[c] > tolerance;
    }
    const std::map<int, std::vector<int>> rows = ownRows(program);
    std::vector<char> isOwn(program.rows.size(), 0);
    for (const auto &[part, own] : rows) {
        for (const int r : own)
            isOwn[std::size_t(r)] = 1;
    }
    const std::vector<double> costs = costsBeside(program, relaxed.rowDuals, isOwn);
    for (const auto &[part, own] : columns) {
        if (isUsed[part] || context.isOver())
            continue;
        const auto found = rows.find(part);
        period.loss[std::size_t(part)] =
            lossOf(partOf(program, own, found == rows.end() ? std::vector<int>() : found->second, costs), context);
    }
}

void PeriodDecomposition::note(Period &period, const Solution &solution)
{
    if (!solution.hasValues || (!period.values.empty() && solution.objective >= period.best))
        return;
    period.values = solution.values;
    period.best = solution.objective;
}

std::vector<char> PeriodDecomposition::usedParts() const
{
    std::vector<char> isUsed(parts_, 0);
    for (const Period &period : periods_) {
        const std::vector<char> own = partsInUse(period.part.program, period.values);
        for (std::size_t part = 0; part < own.size(); ++part)
            isUsed[part] = isUsed[part] || own[part];
    }
    return isUsed;
}

/// What may be lost against the relaxation before a choice is of no interest for the bound.
double PeriodDecomposition::roomOf(const Period &period, double gap) const
{
    if (period.values.empty())
        return firstRoom * std::abs(period.relaxed);
    return std::max(0.0, period.best - gap * std::abs(period.best) - period.relaxed);
}

/// The columns of parts that may be worth their loss.
std::vector<char> PeriodDecomposition::openColumns(const Period &period, double room) const
{
    std::vector<char> isOpen;
    for (const Column &column : period.part.program.columns) {
        const double loss = column.part < 0 ? 0 : period.loss[std::size_t(column.part)];
        isOpen.push_back(loss <= room && (column.high > 0 || column.low < 0));
    }
    return isOpen;
}

/// How many of the parts with a yes-or-no column can be used before their losses add up to more than the room: a
/// whole column of its own counts them, which is the best thing to branch on.
void PeriodDecomposition::countUses(const Period &period, double room, PartProgram &open) const
{
    Row count{QStringLiteral("uses"), {}, 0, 0, {}};
    std::map<int, double> losses;
    for (std::size_t c = 0; c < open.program.columns.size(); ++c) {
        const Column &column = open.program.columns[c];
        if (column.part < 0 || !column.integer || column.low != 0 || column.high != 1)
            continue;
        if (!losses.emplace(column.part, period.loss[std::size_t(column.part)]).second)
            return; // several of one part: their number says nothing of losses
        count.entries.push_back({int(c), 1});
    }
    std::vector<double> sorted;
    for (const auto &[part, loss] : losses)
        sorted.push_back(loss);
    std::sort(sorted.begin(), sorted.end());
    double sum = 0;
    std::size_t most = 0;
    while (most < sorted.size() && sum + sorted[most] <= room)
        sum += sorted[most++];
    if (most == sorted.size())
        return;
    count.entries.push_back({open.program.addColumn({QStringLiteral("uses"), 0, 0, double(most), true}), -1});
    open.program.addRow(std::move(count));
}

/// The best known choice in the columns of an opened period; what the counting column says follows.
std::vector<double> PeriodDecomposition::startOf(const Period &period, const PartProgram &open)
{
    std::vector<double> start;
    for (const int c : open.columns)
        start.push_back(period.values[std::size_t(c)]);
    if (open.program.columns.size() == start.size())
        return start;
    double uses = 0;
    for (std::size_t c = 0; c < open.columns.size(); ++c) {
        const Column &column = open.program.columns[c];
        if (column.part >= 0 && column.integer && column.high == 1)
            uses += start[c];
    }
    start.push_back(uses);
    return start;
}

void PeriodDecomposition::improve(std::size_t index, double gap, long long work, SearchContext &context)
{
    Period &period = periods_[index];
    if (!period.isPrepared)
        prepare(period, index, context);
    if (!period.isPrepared || context.isOver())
        return;
    // Losses of parts add up, so a choice that is left out here costs at least the relaxation and the room.
    const double room = roomOf(period, gap);
    const std::vector<double> none(period.part.program.columns.size(), 0);
    PartProgram open = fixedExcept(period.part.program, openColumns(period, room), none);
    open.program.start.clear();
    countUses(period, room, open);
    if (!period.values.empty())
        open.program.start = startOf(period, open);
    const Solution solution = context.solved(open.program, gap, work);
    if (solution.ending == SolverEnding::Cancelled || solution.ending == SolverEnding::Failed)
        return;
    const double proven = solution.ending == SolverEnding::Infeasible ? infinity : solution.bound;
    period.bound = std::max(period.bound, std::min(proven, period.relaxed + room));
    if (!solution.hasValues)
        return;
    Solution whole = solution;
    whole.values.resize(open.columns.size());
    whole.values = putIn(none, open, whole.values);
    note(period, whole);
}

} // namespace cw::planner
