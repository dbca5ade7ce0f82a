// Amounts over months: one line per series with dash and marker, its name at its end, and a mark where two cross. Own
// painter; repaints at once.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace cw::app {

struct LineSeries {
    QString name;
    std::vector<double> values; ///< by the end of month 1, 2, …
};

struct LineMark {
    double month = 0, value = 0;
    QString text;
};

class LineChart : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);
    void setLines(std::vector<LineSeries> lines, std::optional<LineMark> mark, const QString &unit);
    [[nodiscard]] const std::vector<LineSeries> &lines() const { return lines_; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    void paintGrid(QPainter &painter, const Frame &frame) const;
    void paintLines(QPainter &painter, const Frame &frame) const;
    void paintNames(QPainter &painter, const Frame &frame) const;
    [[nodiscard]] QRectF placeOfMark(const Frame &frame, QPointF at, double width) const;
    void paintMark(QPainter &painter, const Frame &frame) const;
    std::vector<LineSeries> lines_;
    std::optional<LineMark> mark_;
};

} // namespace cw::app
