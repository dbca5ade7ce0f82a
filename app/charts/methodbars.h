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
};

class MethodBars : public QWidget {
    Q_OBJECT
public:
    explicit MethodBars(QWidget *parent = nullptr);
    void setBars(std::vector<MethodBar> bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<MethodBar> bars_;
};

} // namespace cw::app
