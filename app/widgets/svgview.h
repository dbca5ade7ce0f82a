// A drawing on paper: white in both themes, as it prints; scaled to the width it is given, never beyond its own size.
#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace cw::app {

class SvgView : public QWidget {
    Q_OBJECT
public:
    explicit SvgView(const QString &name, QWidget *parent = nullptr);
    /// Unreadable or empty bytes show nothing and take no room.
    void setDrawing(const QByteArray &svg);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSizeF fitted(int width) const;
    QSvgRenderer renderer_;
};

} // namespace cw::app
