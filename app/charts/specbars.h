// What was measured against what the data sheet states: a bar per figure on a scale where the sheet is a line, its
// value at the right; hatched where the sheet states nothing, marked where the result did not agree with its reference.
// Own painter; its numbers are the table beside it.
#pragma once

#include "app/models/probesheet.h"

#include <QWidget>

namespace cw::app {

class SpecBars : public QWidget {
    Q_OBJECT
public:
    explicit SpecBars(QWidget *parent = nullptr);
    void setBars(std::vector<SpecBar> bars);
    [[nodiscard]] const std::vector<SpecBar> &bars() const { return bars_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SpecBar> bars_;
    double greatest_ = 1; ///< share at the right end
};

} // namespace cw::app
