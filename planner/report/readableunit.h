// Small amounts in a finer unit: 0.0892 days are read as 2.14 h. Values, limits and ends of a band that stand together
// share the unit of the value. Pure.
#pragma once

#include <QString>

namespace cw::planner {

struct ReadableUnit {
    QString unit;      ///< to show
    double factor = 1; ///< of the given unit: 24 for days shown as hours
};

/// The given unit where it reads well.
[[nodiscard]] ReadableUnit readableUnit(double value, const QString &unit);

} // namespace cw::planner
