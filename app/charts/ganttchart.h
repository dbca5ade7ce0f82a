// Periods from left to right, one row per system with bars for what is in service, dashed bars for what is being
// delivered, filled ones for training runs, and marks on the days that matter. Hovering tells a bar; up and down choose
// a row, which is spoken. Own painter; its numbers are the table beside it.
#pragma once

#include "app/models/gantt.h"

#include <QWidget>

namespace cw::app {

class GanttChart : public QWidget {
    Q_OBJECT
public:
    explicit GanttChart(QWidget *parent = nullptr);
    void setGantt(Gantt gantt);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int row);
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] double placeOf(double period) const;
    [[nodiscard]] QStringList nameLines(const GanttRow &row) const;
    [[nodiscard]] std::vector<int> tops() const;
    void paintRow(class QPainter &painter, std::size_t row, double top, double height) const;
    void paintBar(class QPainter &painter, const GanttRow &row, const GanttBar &bar, double top, double height) const;
    [[nodiscard]] QRectF boxOf(const GanttBar &bar, double top, double height) const;
    [[nodiscard]] QRectF textPlace(const GanttRow &row, const GanttBar &bar, const QRectF &box, double wide) const;
    [[nodiscard]] static QString barTip(const GanttBar &bar);
    void paintMarks(class QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    Gantt gantt_;
    int current_ = -1;
};

} // namespace cw::app
