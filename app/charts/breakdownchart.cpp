#include "app/charts/breakdownchart.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace cw::app {

namespace {

constexpr double bar = 28, gapBelow = 10;

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
    setAccessibleDescription(legendTexts().join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString BreakdownChart::legendText(const BreakdownSegment &segment) const
{
    return tr("%1 %2 (%3)").arg(segment.name, withUnit(segment.value, unit_), percent(segment.value / total_));
}

QStringList BreakdownChart::legendTexts() const
{
    QStringList texts;
    for (const BreakdownSegment &segment : segments_)
        texts << legendText(segment);
    return texts;
}

int BreakdownChart::heightForWidth(int width) const
{
    const std::vector<QRectF> places = legendPlaces(legendTexts(), inner(width), bar + gapBelow);
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
    const std::vector<QRectF> places = legendPlaces(legendTexts(), width, bar + gapBelow);
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
        paintLegendEntry(p, places[i], segment.series, legendText(segment));
    }
}

} // namespace cw::app
