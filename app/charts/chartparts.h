// What several charts draw the same way: the sentence of an empty chart, and a legend that goes on in the next line
// when it is full.
#pragma once

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace cw::app {

/// The sentence in the middle of `area`: an empty chart says why it is empty.
void paintEmptyChart(QPainter &painter, const QRectF &area, const QString &sentence);

/// The name of a row beside its bar, in as many lines as `area` holds; `rowNameHeight` is what it wants.
void paintRowName(QPainter &painter, const QRectF &area, const QString &name);

[[nodiscard]] double rowNameHeight(const QString &name, double width);

/// Where the name of a point stands: right of it where there is room within `plot`, else left, else on the wider side
/// as far as that reaches. Never over the ticks.
[[nodiscard]] QRectF namePlace(const QPointF &point, double top, const QSizeF &size, const QRectF &plot);

/// Where the entries of a legend stand from (0, `top`) on, none beyond `width`.
[[nodiscard]] std::vector<QRectF> legendPlaces(const QStringList &entries, double width, double top = 0);
/// One entry at its place: swatch of the n-th series and text.
void paintLegendEntry(QPainter &painter, const QRectF &place, int series, const QString &text);
/// Height of one line of a legend.
[[nodiscard]] double legendLine();

} // namespace cw::app
