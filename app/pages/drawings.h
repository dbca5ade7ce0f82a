// The pages that are a drawing: racks with the way of the power, and the fabric with its cables.
#pragma once

#include "app/pages/drawingpage.h"

namespace cw::app {

[[nodiscard]] StepPage *makeRoomsPage(const PageContext &context);
[[nodiscard]] StepPage *makeNetworkPage(const PageContext &context);

} // namespace cw::app
