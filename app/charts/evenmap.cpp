#include "app/charts/evenmap.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/typography.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cw::app {

struct EvenMap::Frame {
    QRectF all, plot;
    Axis price;
    [[nodiscard]] double x(double use) const { return plot.left() + plot.width() * use; }
    [[nodiscard]] double y(double value) const { return plot.bottom() - plot.height() * price.share(value); }
};

EvenMap::EvenMap(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(scaled(240));
}

void EvenMap::setMap(std::optional<planner::BreakEvenMap> map, double use, double price, const QString &currency)
{
    map_ = std::move(map);
    use_ = use;
    price_ = price;
    currency_ = currency;
    update();
}

EvenMap::Frame EvenMap::frame() const
{
    Frame f;
    const double text = scaled(16);
    f.all = QRectF(rect()).adjusted(space::gap, space::half, -space::gap, -space::half);
    f.price = niceAxis(0, map_->electricity.back(), true);
    f.price.high = map_->electricity.back(); // the map ends there
    std::erase_if(f.price.ticks, [&](double tick) { return tick > f.price.high; });
    const QFontMetricsF metrics(typeFont(TypeRole::Axis));
    double labels = 0;
    for (const double tick : f.price.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(f.price.text(tick)));
    f.plot = f.all.adjusted(labels + 10, legendLine() + text + 4, -space::half, -2 * text - 4);
    return f;
}

void EvenMap::paintSides(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    QPainterPath owning, renting;
    const std::size_t rows = map_->electricity.size(), columns = map_->use.size();
    const auto between = [](const std::vector<double> &at, std::size_t i, double first, double last) {
        return i == 0 ? first : i == at.size() ? last : (at[i - 1] + at[i]) / 2;
    };
    for (std::size_t r = 0; r < rows; ++r) {
        const double low = f.y(between(map_->electricity, r, 0, f.price.high));
        const double high = f.y(between(map_->electricity, r + 1, 0, f.price.high));
        for (std::size_t c = 0; c < columns; ++c) {
            const double left = f.x(between(map_->use, c, 0, 1)), right = f.x(between(map_->use, c + 1, 0, 1));
            (map_->owningWins[r][c] ? owning : renting).addRect(QRectF(left, high, right - left, low - high));
        }
    }
    for (const auto &[side, series] : {std::pair{owning, 0}, {renting, 1}}) {
        p.save();
        p.setClipPath(side);
        paintSeriesGround(p, f.plot, series, t);
        p.restore();
    }
    const QPointF here(f.x(use_), f.y(std::min(price_, f.price.high)));
    p.setPen(Qt::NoPen);
    p.setBrush(t.surface);
    p.drawEllipse(here, 11, 11);
    paintGhost(p, here, t);
}

void EvenMap::paintAxes(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    const double text = scaled(16);
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    for (const double tick : f.price.ticks)
        p.drawText(QRectF(f.all.left(), f.y(tick) - text / 2, f.plot.left() - f.all.left() - 6, text),
                   Qt::AlignRight | Qt::AlignVCenter, f.price.text(tick));
    for (const int hundredths : {0, 25, 50, 75, 100}) {
        const QString label = percent(hundredths / 100.0);
        const double wide = p.fontMetrics().horizontalAdvance(label) + 2;
        const double left =
            std::min(f.x(hundredths / 100.0) - wide / 2, width() - wide - 1); // the last one ends inside
        p.drawText(QRectF(left, f.plot.bottom() + 3, wide, text), Qt::AlignCenter, label);
    }
    p.setPen(t.text);
    p.drawText(QRectF(f.plot.left(), f.plot.bottom() + 3 + text, f.plot.width(), text), Qt::AlignCenter,
               tr("Use of the machines, share of the hours"));
    p.drawText(QRectF(f.all.left(), f.plot.top() - text - 2, f.all.width(), text), Qt::AlignLeft | Qt::AlignVCenter,
               tr("Electricity, %1 per kWh").arg(currency_));
    const QStringList entries{tr("Owning is cheaper"), tr("Renting on demand is cheaper")};
    const std::vector<QRectF> places = legendPlaces(entries, f.all.width());
    for (std::size_t i = 0; i < places.size(); ++i)
        paintLegendEntry(p, places[i].translated(f.all.topLeft()), int(i), entries[int(i)]);
}

void EvenMap::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (!map_ || map_->electricity.empty() || map_->use.empty()) {
        paintEmptyChart(p, rect(), tr("There is no offer on demand to compare with."));
        return;
    }
    const Frame f = frame();
    paintSides(p, f);
    paintAxes(p, f);
}

} // namespace cw::app
