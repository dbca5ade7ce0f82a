#include "catalog/store/quotetext.h"

#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

QString quoteText(const QuotedPrice &quote)
{
    QString text = u"Quote %1 of %2, %3 %4"_s.arg(quote.number, quote.vendor, quote.unitPrice.toDecimal(),
                                                  quote.unitPrice.currency().code());
    if (quote.date.isValid())
        text += (quote.isDated ? u", dated "_s : u", taken in "_s) + quote.date.toString(Qt::ISODate);
    if (quote.validUntil.isValid())
        text += u", valid until "_s + quote.validUntil.toString(Qt::ISODate);
    return text.simplified();
}

std::optional<QuoteTerms> quoteTermsOf(const QString &priceSource)
{
    static const QRegularExpression words(
        u"^Quote .*\\bof .*, -?[0-9.]+ [A-Z]{3}(?:, (?:dated|taken in) (\\d{4}-\\d\\d-\\d\\d))?"
        "(?:, valid until (\\d{4}-\\d\\d-\\d\\d))?$"_s);
    const QRegularExpressionMatch match = words.match(priceSource);
    if (!match.hasMatch())
        return std::nullopt;
    return QuoteTerms{QDate::fromString(match.captured(1), Qt::ISODate),
                      QDate::fromString(match.captured(2), Qt::ISODate)};
}

} // namespace cw::catalog
