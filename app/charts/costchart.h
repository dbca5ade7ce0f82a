// Cost over time: one stacked bar per period, a pattern per category, the sum on top. Own painter; repaints at once.
#pragma once

#include "app/models/plantables.h"

#include <QWidget>

namespace cw::app {

class CostChart : public QWidget {
    Q_OBJECT
public:
    explicit CostChart(QWidget *parent = nullptr);
    void setCost(const CostOverTime &cost, const QString &currency);
    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double paintLegend(QPainter &painter, const QRectF &area) const; ///< its height
    CostOverTime cost_;
    QString currency_;
};

/// The chart's numbers: a row per period, a column per category and the sum.
[[nodiscard]] CellTable costTable(const CostOverTime &cost, const QString &currency);

} // namespace cw::app
