// The rectangle a hand draws over a chart to choose the marks inside. Plain state of the chart that owns it.
#pragma once

#include <QRectF>

class QPainter;

namespace cw::app {

class Brush {
public:
    void begin(const QPointF &at);
    void move(const QPointF &at);
    /// True when a rectangle was drawn; false: it was a click.
    bool end();
    void clear() { rect_ = {}, drawing_ = false; }
    [[nodiscard]] bool isDrawing() const { return drawing_; }
    [[nodiscard]] bool isSet() const { return !rect_.isEmpty(); }
    [[nodiscard]] bool holds(const QPointF &at) const { return rect_.contains(at); }
    void paint(QPainter &painter) const;

private:
    QPointF start_;
    QRectF rect_;
    bool drawing_ = false;
};

} // namespace cw::app
