// A trade-off between two quantities, both better when lower: a circle per proven design, a square per design that is
// not proven, joined by a line; the present plan is a hollow diamond. Click or arrow keys choose a design, Enter or a
// double click opens it, a drawn rectangle chooses several. Own painter; its numbers are the table beside it.
#pragma once

#include "app/charts/brush.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace cw::app {

struct FrontMark {
    QString id;
    double x = 0, y = 0;
    bool proven = true;
    QString spoken; ///< for a screen reader
};

class FrontChart : public QWidget {
    Q_OBJECT
public:
    explicit FrontChart(QWidget *parent = nullptr);
    /// Titles carry the unit; `present` is where the plan stands now. Keeps the selection where the id is still there.
    void setFront(std::vector<FrontMark> marks, const QString &xTitle, const QString &yTitle,
                  std::optional<QPointF> present);
    void select(const QString &id);
    [[nodiscard]] QString selected() const { return selected_; }
    void clearBrush();

Q_SIGNALS:
    void chosen(const QString &id);
    void opened(const QString &id);
    /// Marks inside the drawn rectangle; empty = no rectangle.
    void brushed(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] const FrontMark *nearest(const QPointF &at) const;
    void paintAxes(class QPainter &painter, const Frame &frame) const;
    void paintMarks(class QPainter &painter, const Frame &frame) const;
    void describe();
    std::vector<FrontMark> marks_;
    QString xTitle_, yTitle_, selected_;
    std::optional<QPointF> present_;
    Brush brush_;
};

} // namespace cw::app
