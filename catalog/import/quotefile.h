// A vendor's quote file, CSV or XLSX, read as a careful buyer reads it. Text files: separators ; , tab |, any of the
// encodings of textdecoding.h. Where the file allows a decimal comma and a decimal point, both readings come back with
// their totals; sums that come out under one reading only settle it, nothing else does. Files of at most 64 MiB.
// Errors: unreadable, no table found, no line in it. Safe on any thread.
// Example: `readQuote(bytes, u"offer.csv"_s, {.decimal = DecimalMark::Comma})`.
#pragma once

#include "catalog/base/result.h"
#include "catalog/import/quote.h"
#include "catalog/import/quotecolumns.h"

#include <functional>

namespace cw::catalog {

inline constexpr qint64 maxQuoteBytes = 64LL << 20;

struct QuoteOptions {
    std::optional<DecimalMark> decimal; ///< how the user says it is to be read
    QString currency;                   ///< of prices whose currency the file leaves open
    QString vendor;                     ///< else the name in the file, else the file's
    QDate today;                        ///< a quote that ended before is expired; invalid = not asked
    QuoteMapping mapping;               ///< columns the user named
    /// Columns confirmed earlier for a vendor; may be empty.
    std::function<QuoteMapping(const QString &vendor)> remembered;
};

[[nodiscard]] Result<Quote> readQuote(const QByteArray &bytes, const QString &fileName,
                                      const QuoteOptions &options = {});
/// What may be the titles of a file whose columns are not recognised: the fullest row of words near its top. For a
/// person to name the columns by.
[[nodiscard]] Result<QStringList> possibleTitles(const QByteArray &bytes, const QString &fileName);
/// May it be imported? Otherwise a sentence that says what the user has to tell first.
[[nodiscard]] Outcome isImportable(const Quote &quote);

} // namespace cw::catalog
