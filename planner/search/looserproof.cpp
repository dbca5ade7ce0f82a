#include "planner/search/looserproof.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double fitTolerance = 1e-9; // relative

bool isSame(const Entry &a, const Entry &b)
{
    return a.column == b.column && a.value == b.value;
}

bool isSame(const std::vector<Entry> &a, const std::vector<Entry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Entry &x, const Entry &y) { return isSame(x, y); });
}

bool isTighter(const Column &column, const Column &looser)
{
    return column.name == looser.name && column.cost == looser.cost && column.integer == looser.integer &&
           column.low >= looser.low && column.high <= looser.high;
}

bool isTighter(const Row &row, const Row &looser)
{
    return row.name == looser.name && row.low >= looser.low && row.high <= looser.high &&
           isSame(row.entries, looser.entries);
}

bool isTighter(const Program &program, const Program &looser)
{
    const auto tighter = [](const auto &a, const auto &b) { return isTighter(a, b); };
    return program.offset == looser.offset &&
           std::equal(program.columns.begin(), program.columns.end(), looser.columns.begin(), looser.columns.end(),
                      tighter) &&
           std::equal(program.rows.begin(), program.rows.end(), looser.rows.begin(), looser.rows.end(), tighter);
}

/// Only what became narrower is tested: the rest holds as the solver left it.
bool fits(const std::vector<double> &values, const Program &program, const Program &looser)
{
    for (std::size_t c = 0; c < program.columns.size(); ++c)
        if (values[c] < program.columns[c].low || values[c] > program.columns[c].high)
            return false;
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const Row &row = program.rows[r];
        if (row.low == looser.rows[r].low && row.high == looser.rows[r].high)
            continue;
        double activity = 0, size = 1;
        for (const Entry &entry : row.entries) {
            const double term = entry.value * values[std::size_t(entry.column)];
            activity += term;
            size = std::max(size, std::abs(term));
        }
        if (activity < row.low - fitTolerance * size || activity > row.high + fitTolerance * size)
            return false;
    }
    return true;
}

} // namespace

std::optional<Solution> provenBy(const LooserProof &proof, const Program &program,
                                 const std::vector<std::vector<Entry>> &then)
{
    const bool hasNone = proof.solution.ending == SolverEnding::Infeasible;
    if (!hasNone && (proof.solution.ending != SolverEnding::Optimal || !proof.solution.hasValues))
        return std::nullopt;
    const bool ranksAlike =
        std::equal(then.begin(), then.end(), proof.then.begin(), proof.then.end(),
                   [](const std::vector<Entry> &a, const std::vector<Entry> &b) { return isSame(a, b); });
    if (!ranksAlike || !isTighter(program, proof.program) ||
        (!hasNone && !fits(proof.solution.values, program, proof.program)))
        return std::nullopt;
    return proof.solution;
}

} // namespace cw::planner
