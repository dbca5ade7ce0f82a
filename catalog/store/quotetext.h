// A quoted price in the words of a row's `price_source`, and what they say of it: the words are all that a row, a line
// and a workbook keep of the quote. Pure.
#pragma once

#include "catalog/store/usercatalog.h"

namespace cw::catalog {

/// "Quote 2026-881 of ASYS, 431660.83 EUR, dated 2026-11-20, valid until 2026-12-31"; "taken in" instead of "dated"
/// where the quote has no day of its own; what is not known is left out.
[[nodiscard]] QString quoteText(const QuotedPrice &quote);

struct QuoteTerms {
    QDate date;       ///< of the quote, else the day it was taken in; invalid: not stated
    QDate validUntil; ///< invalid: not stated
};
/// Absent for any other source.
[[nodiscard]] std::optional<QuoteTerms> quoteTermsOf(const QString &priceSource);

} // namespace cw::catalog
