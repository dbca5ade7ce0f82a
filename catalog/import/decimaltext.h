// A number as a person printed it: "1.234,50 €", "USD 1,234.50", "1'250.--", "(300,00)", "12,5 %", "4 Stk". The same
// characters may mean two numbers; what settles it is the evidence. Values are in micro-units (1e-6), range about
// ±9.2e12. Pure; safe on any thread. Example: `scanNumber(u"1.234")->evidence() == DecimalEvidence::Ambiguous`.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace cw::catalog {

enum class DecimalMark { Comma, Point };
/// None: no separator that matters. Comma, Point: can only be read so. Ambiguous: "1.234".
enum class DecimalEvidence { None, Comma, Point, Ambiguous };

struct NumberText {
    QString digits; ///< digits, commas and points; signs, currency, spaces and apostrophes are gone
    bool isNegative = false;
    bool isPercent = false;
    QString currency;       ///< ISO code, empty = none printed
    QString unit;           ///< a word after the number: "Stk"
    bool hadGroups = false; ///< spaces or apostrophes parted the thousands, so that a separator can only be decimal

    [[nodiscard]] DecimalEvidence evidence() const;
    /// Absent when it cannot be read that way.
    [[nodiscard]] std::optional<std::int64_t> micros(DecimalMark mark) const;
    /// Decimals printed, under the mark.
    [[nodiscard]] int decimals(DecimalMark mark) const;
};

[[nodiscard]] std::optional<NumberText> scanNumber(const QString &text);
/// ISO code of a symbol, code or name: "€", "eur", "Euro", "US$"; empty when it is none.
[[nodiscard]] QString currencyOf(const QString &word);
[[nodiscard]] QString wordOf(DecimalMark mark);

} // namespace cw::catalog
