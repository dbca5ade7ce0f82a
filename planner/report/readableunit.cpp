#include "planner/report/readableunit.h"

#include <array>
#include <cmath>

namespace cw::planner {

namespace {

struct Step {
    const char *unit;
    double below; ///< of this the finer unit reads better
    const char *finer;
    double factor;
};

constexpr std::array steps{Step{"days", 1, "h", 24}, Step{"h", 1, "min", 60}, Step{"s", 0.1, "ms", 1000},
                           Step{"MWh", 0.1, "kWh", 1000}};

} // namespace

ReadableUnit readableUnit(double value, const QString &unit)
{
    ReadableUnit shown{unit};
    if (value == 0 || !std::isfinite(value))
        return shown;
    for (const Step &step : steps) // in the order of size: days may become hours and hours minutes
        if (shown.unit == QLatin1String(step.unit) && std::abs(value * shown.factor) < step.below)
            shown = {QString::fromLatin1(step.finer), shown.factor * step.factor};
    return shown;
}

} // namespace cw::planner
