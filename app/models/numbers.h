// Numbers as people read them: the user's grouping and decimal sign, a true minus, narrow no-break spaces before units,
// three significant digits for what was derived, all digits for counts and money lines. Absent gives the word "not
// known".
#pragma once

#include "catalog/base/money.h"

#include <QString>

#include <optional>

namespace cw::app {

/// Three significant digits: "4.46", "612", "0.0312", "1,240,000" is "1,240,000".
[[nodiscard]] QString significant(double value, int digits = 3);
/// Grouped, rounded to whole.
[[nodiscard]] QString whole(double value);
/// At most `decimals`, trailing zeros dropped.
[[nodiscard]] QString plain(double value, int decimals = 3);
/// Exactly `decimals`, zeros kept, so that numbers under each other line up; what would read as nought and is not:
/// "<0.1".
[[nodiscard]] QString aligned(double value, int decimals);
/// The decimals a column, an axis or a row of bars shares: three significant digits of its largest number.
[[nodiscard]] int decimalsOf(double largest);
/// Value and unit: "612 ms"; money from a million on as "4.46 M EUR".
[[nodiscard]] QString withUnit(double value, const QString &unit);
/// The two parts of `withUnit`, for big figures: {"4.46", "M EUR"}.
struct ValueAndUnit {
    QString value, unit;
};
[[nodiscard]] ValueAndUnit split(double value, const QString &unit);
/// Memory in GiB and TiB (1,024) instead of GB and TB (1,000), wherever a number is shown; files keep GB.
void setBinaryMemory(bool binary);
[[nodiscard]] bool binaryMemory();
[[nodiscard]] QString percent(double share);
/// Always signed: "+84,000 EUR", "−34 kW", "±0 kW".
[[nodiscard]] QString change(double value, const QString &unit);
/// A line's money in all digits, without the currency.
[[nodiscard]] QString amount(const Money &money);
[[nodiscard]] QString notKnown();
/// "6.21 to 7.34", in the unit the likely value is shown in.
[[nodiscard]] QString range(double low, double high, const QString &unit);
[[nodiscard]] bool isCurrency(const QString &unit);
/// A formula of a passport as people write it: "6.85 × 10¹⁰ parameters × 1 B" for "6.85e+10 parameters x 1 B".
[[nodiscard]] QString formulaText(const QString &formula);
/// A part's name as people write it: "8 × B200" for "8 x B200".
[[nodiscard]] QString partText(const QString &name);
/// C locale, shortest text that reads back as the same number: copy and files.
[[nodiscard]] QString exportNumber(double value);

} // namespace cw::app
