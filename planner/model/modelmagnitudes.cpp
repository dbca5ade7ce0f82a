// Numbers that lie too far apart for arithmetic in double precision, named before the solver starts.
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double widest = 1e12; // beyond this, a solver's tolerances are larger than the smaller numbers

struct Span {
    double least = unlimited, most = 0;
    void add(double value)
    {
        const double size = std::abs(value);
        if (size == 0 || !std::isfinite(size))
            return;
        least = std::min(least, size);
        most = std::max(most, size);
    }
    [[nodiscard]] bool isTooWide() const { return most > least * widest; }
};

} // namespace

std::optional<Error> ModelBuilder::findMagnitudes() const
{
    for (const Row &row : model_.program.rows) {
        Span span;
        for (const Entry &entry : row.entries)
            span.add(entry.value);
        span.add(row.low);
        span.add(row.high);
        const auto limit = std::find_if(plan_.need.constraints.begin(), plan_.need.constraints.end(),
                                        [&](const Constraint &c) { return c.id == row.rule; });
        if (!span.isTooWide() || limit == plan_.need.constraints.end())
            continue;
        return Error::invalid(
            QStringLiteral("“%1” asks for a number more than twelve orders of magnitude from what one unit counts (%2 "
                           "and %3)")
                .arg(row.rule)
                .arg(span.most, 0, 'g', 3)
                .arg(span.least, 0, 'g', 3),
            QStringLiteral("/need/constraints/%1").arg(limit - plan_.need.constraints.begin()),
            QStringLiteral("a limit in the unit of its quantity, or none"));
    }
    return std::nullopt;
}

} // namespace cw::planner
