// Cards beside each other where there is room for all of them, below each other where there is not: large text or a
// narrow window makes a page longer, never wider.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace cw::app {

class AdaptiveRow : public QWidget {
public:
    explicit AdaptiveRow(QWidget *parent = nullptr);
    void add(QWidget *card, int stretch = 0);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] static int comfortable(QWidget *card);
    QBoxLayout *row_;
};

} // namespace cw::app
