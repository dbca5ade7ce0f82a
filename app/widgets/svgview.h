// A drawing made for paper, shown in the colours of the window's theme; at the left, scaled to the width it is given,
// never beyond its own size, which grows with the size of the window's text. What is saved stays as it prints.
#pragma once

#include <QSvgRenderer>
#include <QTransform>
#include <QWidget>

namespace cw::app {

struct Theme;

/// The bytes with the colours of paper replaced by those of a theme.
[[nodiscard]] QByteArray inColoursOf(const Theme &theme, const QByteArray &svg);

class SvgView : public QWidget {
    Q_OBJECT
public:
    explicit SvgView(const QString &name, QWidget *parent = nullptr);
    /// Unreadable or empty bytes show nothing and take no room.
    void setDrawing(const QByteArray &svg);
    /// Margin of the paper, in units of the drawing, that the card round it makes needless.
    void setTrim(double units) { trim_ = units; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// From units of the drawing to pixels of the widget.
    [[nodiscard]] QTransform toPixels() const;

private:
    [[nodiscard]] QSizeF fitted(int width) const;
    void load();
    QByteArray svg_; ///< as it prints
    QSvgRenderer renderer_;
    QSizeF own_; ///< in pixels at this size of text, without what is trimmed
    double trim_ = 0;
};

} // namespace cw::app
