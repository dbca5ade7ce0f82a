#include "planner/search/halves.h"

#include "planner/search/searchcontext.h"

#include <set>

namespace cw::planner {

namespace {

/// What a row says that keeps one thing from a period to the next.
struct Kept {
    int before = -1, after = -1; ///< the same thing in two periods
    bool mayFall = false;        ///< less what is given up
};

/// "After - before, with what is given up, >= 0" of one offer; no rule of the planner's.
std::optional<Kept> keptBy(const Program &program, const Row &row)
{
    if (!row.rule.isEmpty() || row.low != 0 || row.entries.size() < 2)
        return std::nullopt;
    for (const Entry &before : row.entries) {
        const Column &one = program.columns[std::size_t(before.column)];
        if (before.value >= 0 || one.part < 0 || !one.integer || one.period < 0)
            continue;
        for (const Entry &after : row.entries) {
            const Column &other = program.columns[std::size_t(after.column)];
            if (after.value > 0 && other.part == one.part && other.period > one.period &&
                groupOf(other.name) == groupOf(one.name))
                return Kept{before.column, after.column, row.entries.size() > 2};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Halves> halvesOf(const Program &program)
{
    std::set<int> kept, followed; // followed: whatever is there is there in a later period too
    for (const Row &row : program.rows) {
        const std::optional<Kept> one = keptBy(program, row);
        if (!one)
            continue;
        kept.insert({one->before, one->after});
        if (!one->mayFall)
            followed.insert(one->before);
    }
    Halves halves{program, program};
    Row some{QStringLiteral("some is kept"), {}, 1, unlimited, {}};
    for (const int c : kept) {
        Column &column = halves.without.columns[std::size_t(c)];
        if (column.low > 0)
            return std::nullopt;
        if (column.high > 0 && !followed.contains(c))
            some.entries.push_back({c, 1});
        column.high = 0;
    }
    if (some.entries.empty())
        return std::nullopt;
    halves.with.addRow(std::move(some));
    return halves;
}

} // namespace cw::planner
