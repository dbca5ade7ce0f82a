// Small drawings of the report: rules, hatches, band bars, severity shapes, swatches. They append items to a page; all
// measures in millimetres. Pure.
#pragma once

#include "app/export/pagelist.h"
#include "planner/report/reportmodel.h"

#include <QRectF>

namespace cw::app {

void addRule(Page &page, double x1, double x2, double y, double points, const QColor &colour = style::black);
void addText(Page &page, double x, double baseline, const QString &text, const style::Text &style);

/// Diagonal lines inside a rectangle, cut at its edges. `slope` +1 rises to the right, -1 falls, 0 horizontal.
void addHatch(Page &page, const QRectF &area, double gap, int slope, double points, const QColor &colour);
/// The box round a range or an unknown value: hatched at both ends, white under the text.
void addRangeBox(Page &page, const QRectF &text);
/// A band on its own scale over `area`: track, tint from low to high with end ticks, dot at likely, tall tick at the
/// limit.
void addBand(Page &page, const QRectF &area, const planner::CellBand &band);
/// The shape of a mark, centred in a square of `size`.
void addMark(Page &page, QPointF centre, double size, planner::Mark mark);
/// One of the six fills of charts, legible without colour.
void addFill(Page &page, const QRectF &area, int series);
[[nodiscard]] QColor seriesColour(int series);
/// Marker of a line chart.
void addMarker(Page &page, QPointF centre, int series);
[[nodiscard]] std::vector<double> seriesDashes(int series);

} // namespace cw::app
