#include "planner/search/coarsedesign.h"

#include "planner/search/coarseperiods.h"
#include "planner/search/partsinuse.h"
#include "planner/search/relaxandfix.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr std::size_t columnsOfAGuide = 40000; // of the coarse program over all parts
constexpr long long workOfAGuide = 30000;      // simplex iterations
constexpr int blocksOfADesign = 2;
constexpr int leastPeriods = 2 * blocksOfADesign; // fewer are not worth a program of blocks
constexpr double gapOfAStructure = 0.02;          // it is not the last word
constexpr long long workOfAStructure = 5000;
constexpr int growths = 1; // of the work where there is no structure yet
constexpr long long growth = 4;
constexpr long long workOfCounts = 4000; // of a step

/// By column: a yes-or-no that carries nothing itself. Counts of at most one stand in rows that ask for something.
std::vector<char> structureOf(const Program &program)
{
    std::vector<char> isStructure;
    for (const Column &column : program.columns)
        isStructure.push_back(column.integer && column.low == 0 && column.high == 1);
    for (const Row &row : program.rows) {
        for (const Entry &entry : row.entries) {
            if (row.low > 0 && entry.value > 0)
                isStructure[std::size_t(entry.column)] = 0;
        }
    }
    return isStructure;
}

/// By column: what is counted once it is settled which parts are used and how.
std::vector<char> countsOf(const Program &program, const std::vector<char> &isUsed)
{
    const std::vector<char> isStructure = structureOf(program);
    std::vector<char> isCount;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const int part = program.columns[c].part;
        isCount.push_back((part < 0 || isUsed[std::size_t(part)]) && !isStructure[c]);
    }
    return isCount;
}

/// Values of the whole program as the coarse one has them; nothing where that has no answer.
std::optional<std::vector<double>> coarseValues(const Program &program, const std::vector<char> &isOpen,
                                                SearchContext &context)
{
    const Shortened coarse = coarsened(program, evenBlocks(periodsOf(program), blocksOfADesign), isOpen);
    long long work = workOfAStructure;
    for (int more = 0; more <= growths && !context.isOver(); ++more, work *= growth) {
        const Solution solution = context.solved(coarse.program, gapOfAStructure, work);
        if (solution.hasValues)
            return coarse.expanded(solution.values);
        if (solution.ending != SolverEnding::TimeLimit)
            break;
    }
    return std::nullopt;
}

} // namespace

std::vector<char> partsOfCoarseRelaxation(const Program &program, SearchContext &context)
{
    const int periods = periodsOf(program);
    if (periods < leastPeriods)
        return {};
    const int blocks =
        std::min(int(columnsOfAGuide / (program.columns.size() / std::size_t(periods) + 1)), periods / 2);
    if (blocks < 1)
        return {};
    const Shortened coarse =
        coarsened(program, evenBlocks(periods, blocks), std::vector<char>(program.columns.size(), 1));
    const Solution solution = context.solved(withoutWholeness(coarse.program), context.options().gap, workOfAGuide);
    if (solution.ending != SolverEnding::Optimal || !solution.hasValues)
        return {};
    return partsInUse(coarse.program, solution.values);
}

std::optional<std::vector<double>> coarseDesign(const Program &program, const std::vector<char> &isOpen,
                                                SearchContext &context)
{
    const auto coarse = periodsOf(program) < leastPeriods ? std::nullopt : coarseValues(program, isOpen, context);
    if (!coarse)
        return std::nullopt;
    std::vector<char> isFree = countsOf(program, partsInUse(program, *coarse));
    for (std::size_t c = 0; c < isFree.size(); ++c)
        isFree[c] = isFree[c] && isOpen[c];
    auto counted = relaxAndFix(program, isFree, *coarse, workOfCounts, Later::InBlocks, context);
    return counted ? counted : relaxAndFix(program, isFree, *coarse, workOfCounts, Later::ByPeriod, context);
}

std::optional<std::vector<double>> restructured(const Program &program, const std::vector<double> &design,
                                                SearchContext &context)
{
    const std::vector<char> isUsed = partsInUse(program, design);
    std::vector<char> isFree;
    for (const Column &column : program.columns)
        isFree.push_back(column.part < 0 || isUsed[std::size_t(column.part)]);
    return relaxAndFix(program, isFree, design, workOfCounts, Later::InBlocks, context);
}

std::optional<std::vector<double>> recounted(const Program &program, const std::vector<double> &design,
                                             SearchContext &context)
{
    return relaxAndFix(program, countsOf(program, partsInUse(program, design)), design, workOfCounts, Later::ByPeriod,
                       context);
}

} // namespace cw::planner
