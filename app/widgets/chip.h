// A small framed word with an icon or severity shape before it: kind of a figure, a warning, a status.
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace cw::app {

class Chip : public QWidget {
    Q_OBJECT
public:
    Chip(const QString &text, const QString &iconName, Shape shape = Shape::None, bool framed = true,
         QWidget *parent = nullptr);
    void set(const QString &text, const QString &iconName, Shape shape);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text_, icon_;
    Shape shape_;
    bool framed_;
};

} // namespace cw::app
