// The first page: answer in one sentence, figures with their bands, what to decide now, how sure we are, hashes.
#pragma once

#include "app/export/pageflow.h"

namespace cw::app {

void setCover(PageFlow &flow, const planner::ReportModel &model);

} // namespace cw::app
