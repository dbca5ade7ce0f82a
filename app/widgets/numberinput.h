// A number field as the plan means it: the user's locale, grouped, "not stated" instead of a zero where the value may
// be absent. Emits only what a person changed: when the field is stepped or left, and while typing as soon as the hand
// rests on a number that is allowed. A number that was told while typing is not told again when the field is left, and
// one that was taken back leaves the field. What is no number, or a number written the way of another language (1,5
// where 1.5 is meant), is never guessed at: the field keeps its value and says how to write it.
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
    /// What is typed counts now, as if the field were left.
    void commit();
    /// What is typed does not count.
    void drop();
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    /// What was last said about the text that was typed; empty: nothing was wrong with it.
    [[nodiscard]] QString problem() const { return problem_; }

Q_SIGNALS:
    void edited(std::optional<double> number);
    void shown(); ///< the plan's value was put in

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void tellTyped();
    void settle();
    [[nodiscard]] double asHeld(double number) const;
    void tell(const QString &sentence);
    [[nodiscard]] QString asFraction(const QString &text) const;
    QString problem_;
    bool optional_;
    QTimer typing_;
    /// What is typed, told and taken by the plan while value() is still the one before.
    std::optional<double> agreed_;
};

} // namespace cw::app
