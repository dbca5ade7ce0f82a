// Where owning is cheaper than renting on demand: use of the machines along, electricity price up. Owning's side is
// filled solid, renting's dotted; a hollow diamond is the plan. Own painter.
#pragma once

#include "planner/uncertainty/ownorrent.h"

#include <QWidget>

namespace cw::app {

class EvenMap : public QWidget {
    Q_OBJECT
public:
    explicit EvenMap(QWidget *parent = nullptr);
    /// `use` and `price` are where the plan stands.
    void setMap(std::optional<planner::BreakEvenMap> map, double use, double price, const QString &currency);
    [[nodiscard]] const std::optional<planner::BreakEvenMap> &map() const { return map_; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    void paintSides(QPainter &painter, const Frame &frame) const;
    void paintAxes(QPainter &painter, const Frame &frame) const;
    std::optional<planner::BreakEvenMap> map_;
    double use_ = 1, price_ = 0;
    QString currency_;
};

} // namespace cw::app
