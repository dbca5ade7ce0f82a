// A number field as the plan means it: the user's locale, grouped, "not stated" instead of a zero where the value may
// be absent. Emits only what a person changed: when the field is stepped or left, and while typing as soon as the hand
// rests on a number that is allowed.
#pragma once

#include <QDoubleSpinBox>
#include <QTimer>

#include <optional>

namespace cw::app {

class NumberInput : public QDoubleSpinBox {
    Q_OBJECT
public:
    NumberInput(const QString &name, double low, double high, int decimals, double step, bool optional,
                QWidget *parent = nullptr);
    [[nodiscard]] std::optional<double> number() const;
    void setNumber(std::optional<double> number);
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;

Q_SIGNALS:
    void edited(std::optional<double> number);
    void shown(); ///< the plan's value was put in

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void tellTyped();
    bool optional_;
    QTimer typing_;
};

} // namespace cw::app
