// A month as the window shows it (01/2027), or as 2027-01. Emits only what a person changed, when the field is left.
// What is no month is never guessed at: the field keeps its own and says what is expected. Where the month may be
// absent, an empty field says so and the placeholder tells what that means.
#pragma once

#include "catalog/base/month.h"

#include <QLineEdit>

#include <optional>

namespace cw::app {

class TypedText;

class MonthInput : public QLineEdit {
    Q_OBJECT
public:
    /// `absent`: what an empty field means, "the beginning"; empty: a month is needed.
    explicit MonthInput(const QString &name, const QString &absent = {}, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Month> month() const { return month_; }
    /// Leaves the text alone while it is being typed.
    void setMonth(std::optional<Month> month);
    [[nodiscard]] QString kept() const; ///< the month the field holds as it is shown
    [[nodiscard]] bool mayBeAbsent() const { return mayBeAbsent_; }

Q_SIGNALS:
    void edited(std::optional<cw::Month> month);

private:
    bool take(const QString &text);
    std::optional<Month> month_;
    bool mayBeAbsent_;
    TypedText *typed_;
};

} // namespace cw::app
