// summary.md: the report as Markdown (GitHub's tables and footnotes), for review in a repository. Users' texts are
// escaped, so that a name cannot become markup. Charts are left out: the table beside each holds its numbers. Pure.
#pragma once

#include "planner/report/reportmodel.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] QByteArray summaryMarkdown(const planner::ReportModel &model);

} // namespace cw::app
