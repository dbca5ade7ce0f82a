// Validation reports as text: rows as CSV, errors as JSON, a line per metric for people. Numbers in the C locale.
#pragma once

#include "planner/perf/validation.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// `id,metric,measured,predicted,low,high,ape,status`, one line per row of the report.
[[nodiscard]] QByteArray validationRowsCsv(const planner::ValidationReport &report);
/// CONTRACT's object: rows, covered, mape, median_ape, by_metric, within_band, seconds; and p90_ape, by_class.
[[nodiscard]] planner::Json validationJson(const planner::ValidationReport &report, double seconds);
[[nodiscard]] QString validationLine(const planner::MetricSummary &metric, const QString &name);
/// One line for each class, under a line for each kind of class.
[[nodiscard]] QStringList classLines(const planner::ValidationReport &report);

} // namespace cw::app
