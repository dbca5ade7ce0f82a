#include "app/charts/breakdownchart.h"

#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace cw::app {

namespace {

constexpr double bar = 28, gapBelow = 10, line = 20, swatch = 12;

double inner(int width)
{
    return width - 2.0 * space::card;
}

} // namespace

BreakdownChart::BreakdownChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BreakdownChart::setView(const BreakdownView &view)
{
    segments_ = segmentsOf(view);
    unit_ = view.unit;
    total_ = view.total;
    QStringList spoken;
    for (const BreakdownSegment &segment : segments_)
        spoken << legendText(segment);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString BreakdownChart::legendText(const BreakdownSegment &segment) const
{
    return tr("%1 %2 (%3)").arg(segment.name, withUnit(segment.value, unit_), percent(segment.value / total_));
}

std::vector<QRectF> BreakdownChart::legendPlaces(double width) const
{
    const QFontMetricsF metrics(typeFont(TypeRole::Axis), this);
    std::vector<QRectF> places;
    double x = 0, y = bar + gapBelow;
    for (const BreakdownSegment &segment : segments_) {
        const double need = swatch + 6 + metrics.horizontalAdvance(legendText(segment));
        if (x > 0 && x + need > width) {
            x = 0;
            y += line;
        }
        places.emplace_back(x, y, need, line);
        x += need + space::card;
    }
    return places;
}

int BreakdownChart::heightForWidth(int width) const
{
    const std::vector<QRectF> places = legendPlaces(inner(width));
    return int(std::ceil(places.empty() ? bar : places.back().bottom())) + space::half;
}

QSize BreakdownChart::sizeHint() const
{
    constexpr int usual = 640;
    return {320, heightForWidth(std::max(width(), usual))};
}

void BreakdownChart::paintEvent(QPaintEvent *)
{
    if (segments_.empty() || !(total_ > 0))
        return;
    const Theme &t = currentTheme();
    QPainter p(this);
    p.translate(space::card, 0);
    const double width = inner(this->width());
    const std::vector<QRectF> places = legendPlaces(width);
    double sum = 0;
    for (const BreakdownSegment &segment : segments_)
        sum += segment.value;
    double before = 0;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const BreakdownSegment &segment = segments_[i];
        const double left = std::round(width * before / sum);
        before += segment.value;
        const double right = std::round(width * before / sum);
        paintSeriesBar(p, QRectF(left, 0, right - left, bar), segment.series, t);
        const QRectF place = places[i];
        paintSeriesBar(p, QRectF(place.left(), place.top() + (line - swatch) / 2, swatch, swatch), segment.series, t);
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(t.text);
        p.drawText(place.adjusted(swatch + 6, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, legendText(segment));
    }
}

} // namespace cw::app
