// What a row that is no item means, by its words: subtotal, net, tax, gross, discount, freight. German and English.
// Pure; safe on any thread.
#pragma once

#include <QString>

#include <optional>

namespace cw::catalog {

enum class SumKind {
    Subtotal,
    Net,
    Tax,
    Gross,
    Total, ///< "Summe", "Grand total": net or gross, the figures tell
    Discount,
    CashDiscount, ///< for early payment: no part of the price
    Charge,       ///< freight, packing, surcharge
};

[[nodiscard]] std::optional<SumKind> sumKindOf(const QString &label);
/// "19 %" and "19,0%" in a text, as a fraction; absent when there is none from 0 to 100.
[[nodiscard]] std::optional<double> percentIn(const QString &text);
/// "included", "inklusive", "enthalten": the price stands elsewhere.
[[nodiscard]] bool saysIncluded(const QString &text);
/// "on request", "auf Anfrage", "tbd": there is no price yet.
[[nodiscard]] bool saysAskForPrice(const QString &text);
/// "Optional", "Alternativposition": offered, not part of the sum.
[[nodiscard]] bool saysOptional(const QString &text);

} // namespace cw::catalog
