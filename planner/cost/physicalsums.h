// What a design draws, weighs, emits and spans, with bands and the passports it rests on. Periods are compared by their
// likely value. A part that is not known is named, and the sum of the others is a lower bound.
#pragma once

#include "planner/cost/costcase.h"

namespace cw::planner {

struct PhysicalSum {
    Band value;
    bool any = false;               ///< something was counted; false = nothing is known (or there is nothing)
    QStringList unknown;            ///< what could not be counted, in words, each once
    std::vector<QString> passports; ///< each once, in order of first use
    QString method;
};

[[nodiscard]] PhysicalSum itPowerOf(const CostCase &c);         ///< kW, largest of the periods
[[nodiscard]] PhysicalSum facilityPowerOf(const CostCase &c);   ///< kW at the meter, largest of the periods
[[nodiscard]] PhysicalSum acceleratorsOf(const CostCase &c);    ///< largest of the periods
[[nodiscard]] PhysicalSum operationCarbonOf(const CostCase &c); ///< t over the horizon
[[nodiscard]] PhysicalSum embodiedOf(const CostCase &c);        ///< t of what is bought, and of the months rented
[[nodiscard]] PhysicalSum waterOf(const CostCase &c);           ///< m3 over the horizon
[[nodiscard]] PhysicalSum leadTimeOf(const CostCase &c);        ///< weeks of the slowest part
[[nodiscard]] PhysicalSum sitesOf(const CostCase &c);
[[nodiscard]] PhysicalSum vendorsOf(const CostCase &c);
[[nodiscard]] PhysicalSum sovereigntyOf(const CostCase &c);  ///< lowest level of the places used
[[nodiscard]] PhysicalSum weightOf(const CostCase &c);       ///< kg of bought hardware, largest of the periods
[[nodiscard]] PhysicalSum networkPortsOf(const CostCase &c); ///< compute-fabric ports, largest of the periods

} // namespace cw::planner
