// Sets a report table into the flow: head repeats on each page, no row is cut, group and sum rows stay with their
// neighbours, footnotes land on the page of their row. GUI thread.
#pragma once

#include "app/export/pageflow.h"

namespace cw::app {

void setTable(PageFlow &flow, const planner::ReportTable &table);

} // namespace cw::app
