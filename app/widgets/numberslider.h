// A slider for a number field: the hand moves, the field follows and tells its edits as if they were typed. The scale
// goes from the field's lowest value to about twice what it holds and stays still while the hand is on it. A hollow
// diamond marks what the value is compared with. Arrow keys take the field's steps.
#pragma once

#include <QSlider>

#include <optional>

namespace cw::app {

class NumberInput;

class NumberSlider : public QSlider {
    Q_OBJECT
public:
    /// Follows `input`, which must outlive it; named after it.
    explicit NumberSlider(NumberInput *input, QWidget *parent = nullptr);
    /// Where the diamond stands, in the field's unit; absent = none.
    void setGhost(std::optional<double> value);
    [[nodiscard]] double low() const { return low_; }
    [[nodiscard]] double high() const { return high_; }
    [[nodiscard]] QSize sizeHint() const override { return {96, 20}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 20}; }

Q_SIGNALS:
    /// The hand took hold of the slider, or let go of it.
    void gestureBegun();
    void gestureEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void moveTo(double x);
    [[nodiscard]] double placeOf(double value) const; ///< x of a value
    NumberInput *input_;
    double low_ = 0, high_ = 1;
    double grabbed_ = 0; ///< how far right of the handle's middle the hand took it, in pixels
    std::optional<double> ghost_;
};

/// The upper end of a slider's scale for a value: about twice it, a round number. Pure.
[[nodiscard]] double sliderTop(double value, double step);

} // namespace cw::app
