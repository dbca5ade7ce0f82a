// A figure in the unit that suits its value, for people; what is exported keeps the unit of the data. Pure.
#pragma once

#include "planner/plan/planresult.h"
#include "planner/report/readableunit.h"

namespace cw::app {

/// Value and band in the unit of planner/report/readableunit.h.
[[nodiscard]] inline planner::Figure inReadableUnit(planner::Figure figure)
{
    if (!figure.value)
        return figure;
    const planner::ReadableUnit shown = planner::readableUnit(*figure.value, figure.unit);
    for (std::optional<double> *each : {&figure.value, &figure.low, &figure.high})
        if (*each)
            **each *= shown.factor;
    figure.unit = shown.unit;
    return figure;
}

} // namespace cw::app
