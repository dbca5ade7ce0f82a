// Pins on a system that nothing offers, known before any program is solved: named with why it is not offered, else with
// what does carry the same accelerator there. A cloud rents instances of its own names, so the system of the catalog is
// often not what is rented. Pure.
#pragma once

#include "planner/candidates/candidate.h"

namespace cw::planner {

/// One finding for each pin whose system no offer is, at its place if it names one, or whose offers all are unable to
/// carry the work; its rule is the pin's. What the pin is refused for otherwise (a price, memory, a law) is for the
/// candidates to say.
[[nodiscard]] std::vector<Finding> pinFindings(const Plan &plan, const CandidateSet &set,
                                               const catalog::CatalogSnapshot &catalog);

/// Where the pin a finding speaks of stands in the plan file: "/pins/0/system"; empty = nowhere.
[[nodiscard]] QString pinPlace(const Plan &plan, const Finding &finding);

} // namespace cw::planner
