// How long each price of a plan holds: a bar per part from the day of the price to its end on one time axis, the end in
// words where it comes soon, hatched where no end is known, the amount at the right. Own painter.
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace cw::app {

struct HoldRow {
    QString label, amount;
    QDate from, until; ///< invalid: not known
};

class HoldChart : public QWidget {
    Q_OBJECT
public:
    explicit HoldChart(QWidget *parent = nullptr);
    /// `today` is where the axis begins; prices that ended before have no bar.
    void setRows(std::vector<HoldRow> rows, QDate today);
    [[nodiscard]] const std::vector<HoldRow> &rows() const { return rows_; }
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
    [[nodiscard]] QString endText(const HoldRow &row) const;
    std::vector<HoldRow> rows_;
    QDate today_;
};

/// Days before its end from which a price is warned of.
inline constexpr int holdWarnsDays = 30;

} // namespace cw::app
