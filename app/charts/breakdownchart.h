// What one figure consists of: a single stacked bar, a pattern per segment, each named below it with value and share.
// Own painter; repaints at once. Its numbers are the table beside it.
#pragma once

#include "app/models/breakdowntable.h"

#include <QWidget>

namespace cw::app {

class BreakdownChart : public QWidget {
    Q_OBJECT
public:
    explicit BreakdownChart(QWidget *parent = nullptr);
    void setView(const BreakdownView &view);
    [[nodiscard]] const std::vector<BreakdownSegment> &segments() const { return segments_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each name stands below the bar, wrapped to `width`.
    [[nodiscard]] QStringList legendTexts() const;
    [[nodiscard]] QString legendText(const BreakdownSegment &segment) const;

    std::vector<BreakdownSegment> segments_;
    QString unit_;
    double total_ = 0;
};

} // namespace cw::app
