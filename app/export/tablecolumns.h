// Column widths of a report table: columns of weight 0 get what their texts need, the others share the rest. When even
// that is too wide, texts wrap; nothing is cut. Millimetres. Pure but for the measuring device.
#pragma once

#include "app/export/textmeasure.h"
#include "planner/report/reportmodel.h"

namespace cw::app {

struct TableStyles {
    style::Text cell = style::cell, head = style::cellHead, group = style::cellGroup, sum = style::cellSum;
};

struct ColumnPlan {
    std::vector<double> widths;
    TableStyles styles; ///< smaller where the table is wide
};

[[nodiscard]] ColumnPlan planColumns(const planner::ReportTable &table, const TextMeasure &measure, double width);

inline constexpr double columnGap = 3.2;
inline constexpr double markWidth = 4.2;
inline constexpr double rangePadding = 1.6;
inline constexpr double bandWidth = 26;

} // namespace cw::app
