// When each unit of a design comes and when it goes. A design counts units period by period; here each has its own
// span, so that one that takes the place of another is told from it. What was bought and sold is told by the sales of
// the design, everything else leaves in the order in which it came. Pure.
#pragma once

#include "planner/plan/design.h"
#include "planner/plan/fullestextras.h"
#include "planner/plan/servicespan.h"

#include <map>
#include <vector>

namespace cw::planner {

/// By offer, in the order in which they come; what stands in the design's last period stands for good.
[[nodiscard]] std::map<QString, std::vector<ServiceSpan>> unitSpans(const Design &design);
/// The same of what stands beside the units.
[[nodiscard]] std::map<ExtraPlace, std::vector<ServiceSpan>> extraSpans(const Design &design);

/// The design with the rows of these sites in these periods alone; other sites keep all of theirs.
[[nodiscard]] Design within(Design design, const std::map<QString, ServiceSpan> &periodsOfSite);

} // namespace cw::planner
