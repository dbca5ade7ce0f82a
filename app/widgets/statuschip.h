// How the shown answer stands, in the menu row: the word with its shape, or what is being worked out right now with a
// button that ends it. Takes the same room either way, so that nothing moves under a hand.
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace cw::app {

class Chip;

class StatusChip : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    /// How the answer stands when nothing is being worked out.
    void set(const QString &text, Shape shape);
    /// What is being worked out, and the share of it that is done; empty = nothing, no share = not known.
    void setBusy(const QString &text, std::optional<double> share = std::nullopt);
    /// Room for the chip; a longer text is cut at its end and stands whole in the hint.
    void setRoom(int width);
    [[nodiscard]] QString text() const { return busy_.isEmpty() ? rest_ : busy_; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    Chip *chip_;
    QToolButton *cancel_;
    QString rest_, busy_;
    std::optional<double> share_;
    Shape shape_ = Shape::None;
    int room_ = QWIDGETSIZE_MAX;
};

} // namespace cw::app
