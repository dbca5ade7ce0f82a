// One quantity by several methods side by side: a horizontal bar for each, its value behind it, the word for what is
// not known. Own painter.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace cw::app {

struct MethodBar {
    QString label;
    std::optional<double> value;
    QString passport = {}; ///< id of its figure
};

class MethodBars : public QWidget {
    Q_OBJECT
public:
    explicit MethodBars(QWidget *parent = nullptr);
    void setBars(std::vector<MethodBar> bars);
    [[nodiscard]] const std::vector<MethodBar> &bars() const { return bars_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A bar was chosen with the mouse or the arrow keys.
    void figureRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int bar);
    std::vector<MethodBar> bars_;
    int chosen_ = -1;
};

} // namespace cw::app
