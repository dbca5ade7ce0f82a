// Every quantity of a plan inside a scope (site, workload, months), worked out once more from the written design, its
// lines and the catalog. Internal to the certificate. Absent = something it takes is not known; `missing` names it.
#pragma once

#include "planner/certify/certificate_facts.h"

namespace cw::planner::certificate {

struct Measured {
    std::optional<double> value; ///< what a ceiling looks at: a sum, or the highest of the periods counted
    std::optional<double> last;  ///< what a floor looks at: the same, but of the last period counted
    QString missing;
};

[[nodiscard]] Measured measure(const Case &c, const Constraint &scope);

} // namespace cw::planner::certificate
