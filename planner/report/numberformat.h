// How report, summary and window write numbers in prose and tables: grouping ("4,457,000"), true minus, narrow no-break
// space before units, three significant digits for what is derived or predicted, all digits for money lines. In the
// language the thread speaks (language.h): English unless told otherwise, never the machine's locale. Example:
// `withUnit(significant(143.27), "kW")` is "143 kW".
#pragma once

#include "catalog/base/money.h"
#include "catalog/base/month.h"

#include <optional>

namespace cw::planner {

/// Exactly `decimals` digits after the point.
[[nodiscard]] QString grouped(double value, int decimals = 0);
/// Rounded to `digits` significant digits, trailing zeros kept: 5 is "5.00", 24037 is "24,000". From 10^15 on with a
/// power of ten: "1.93 × 10²³". What is just below one keeps its distance: 0.99995 is "0.99995", never "1.00".
[[nodiscard]] QString significant(double value, int digits = 3);
/// Whole numbers as they are, others with at most `decimals` digits and no trailing zeros: 2.50 is "2.5". From 10^15 on
/// as `significant`.
[[nodiscard]] QString plain(double value, int decimals = 6);
/// A number that a need states: at most three decimals, and of a share near one as many as tell it from all, 0.9999.
[[nodiscard]] QString givenText(double value);
[[nodiscard]] QString count(long long value);
/// All digits; `decimals` below 0: none for a whole amount, else those of the currency's minor unit, six at most.
[[nodiscard]] QString moneyDigits(const Money &money, int decimals = -1);
/// Decimals that show every digit of `money`: 0 for whole amounts, else at least the currency's minor digits.
[[nodiscard]] int decimalsOf(const Money &money);

/// Value and unit apart: {"4.46", "M EUR"} from a million on, {"318,000", "EUR"} below.
struct ShortMoney {
    QString value, unit;
    double scale = 1; ///< divide by it
};
[[nodiscard]] ShortMoney shortMoney(double units, const QString &currency);
[[nodiscard]] QString shortMoneyText(double units, const QString &currency);

[[nodiscard]] QString withUnit(const QString &number, const QString &unit);
/// From ten percent on whole, below with at most `decimals`: "71 %", "4.1 %", "7 %".
[[nodiscard]] QString percent(double fraction, int decimals = 1);
/// "6.21 to 7.34"; "at least 6.21" without an upper end; empty without a lower one or when both are equal as written.
[[nodiscard]] QString bandText(std::optional<double> low, std::optional<double> high, double scale = 1);
/// "two", "ten", "11": words up to twelve, as sentences want them.
[[nodiscard]] QString countWord(long long value);
/// "one server", "five servers": both words are messages of language.h.
[[nodiscard]] QString countOf(long long value, const QString &one, const QString &many);
/// "a", "a and b", "a, b and c".
[[nodiscard]] QString listing(const QStringList &items);
/// First letter in capitals.
[[nodiscard]] QString sentenceCase(const QString &text);
/// First letter small, unless the word is an abbreviation ("IT power").
[[nodiscard]] QString midSentence(const QString &text);

} // namespace cw::planner
