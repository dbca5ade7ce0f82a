// What moves a total: one bar per uncertain thing, from the total when it turns out well to when it turns out badly,
// around the planned one. Longest first. Own painter.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace cw::app {

struct TornadoRow {
    QString label;
    double low = 0, high = 0; ///< the total at either end
};

class TornadoChart : public QWidget {
    Q_OBJECT
public:
    explicit TornadoChart(QWidget *parent = nullptr);
    void setRows(std::vector<TornadoRow> rows, double planned, const QString &unit);
    [[nodiscard]] const std::vector<TornadoRow> &rows() const { return rows_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::vector<double> tops() const;
    [[nodiscard]] QString changeText(double value) const;
    std::vector<TornadoRow> rows_;
    double planned_ = 0;
    QString unit_;
};

} // namespace cw::app
