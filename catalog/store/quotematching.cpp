#include "catalog/store/quotematching.h"

#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// The same factor as for list prices: sellers of one part seldom differ by more.
constexpr double familyFactor = 3;

/// Cents where they tell: 0.38, 12.50, 2500.
QString shownAmount(double amount)
{
    constexpr double wholeFrom = 100;
    return QString::number(amount, 'f', std::abs(amount) < wholeFrom ? 2 : 0);
}

void compareWithCatalog(const QuoteLine &line, const PartMatch &match, const CatalogSnapshot &snapshot,
                        QuoteReading &reading)
{
    if (!line.unitPrice || line.isIncluded || line.unitPrice->micros() <= 0)
        return;
    const auto known = catalogPriceUsd(snapshot, match.kind, match.id);
    const auto rate = snapshot.exchangeRate(line.unitPrice->currency(), Currency(u"USD"));
    if (!known || !rate)
        return;
    const double price = line.unitPrice->toUnits() * *rate;
    if (price <= known->high * familyFactor && price >= known->low / familyFactor)
        return;
    reading.findings.push_back(
        {line.line, line.part, QuoteSeverity::Warning, u"price_out_of_family"_s,
         u"%1 %2 apiece is far from the catalog's %3 to %4 USD for %5; if it is a rent, its unit "
         "must name the time"_s.arg(shownAmount(line.unitPrice->toUnits()), line.unitPrice->currency().code(),
                                    shownAmount(known->low), shownAmount(known->high), match.id)});
}

/// What is rented by name is paid by the hour, whether the quote says so or not.
QSet<QString> offersOf(const CatalogSnapshot &snapshot)
{
    QSet<QString> names;
    for (const CloudOffer &offer : snapshot.cloudOffers) {
        names << PartMatcher::plainNumber(offer.id);
        names << PartMatcher::plainNumber(offer.providerId + offer.instanceType);
    }
    return names;
}

bool namesOffer(const QuoteLine &line, const QSet<QString> &offers)
{
    return offers.contains(PartMatcher::plainNumber(line.part)) ||
           (!line.otherPart.isEmpty() && offers.contains(PartMatcher::plainNumber(line.otherPart)));
}

/// A price of time says nothing about the price of the part that works in that time.
void noteRent(const QuoteLine &line, QuoteReading &reading)
{
    const QString price =
        line.unitPrice
            ? u"%1 %2"_s.arg(shownAmount(line.unitPrice->toUnits()), line.unitPrice->currency().code()).trimmed()
            : u"the price"_s;
    reading.findings.push_back(
        {line.line, line.part, QuoteSeverity::Note, u"rent"_s,
         u"%1 per %2 is paid for time: no purchase price of a part"_s.arg(price, line.rentUnit)});
}
} // namespace

std::optional<Band> catalogPriceUsd(const CatalogSnapshot &snapshot, const QString &kind, const QString &id)
{
    const FactTable *table = snapshot.table(kind);
    if (!table)
        return std::nullopt;
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
                                  [&](const QStringList &cells) { return cells.value(0) == id; });
    if (row == table->rows.end())
        return std::nullopt;
    const auto cell = [&](const char *column) -> std::optional<double> {
        bool ok = false;
        const double value = row->value(table->column(QLatin1String(column))).toDouble(&ok);
        return ok && value > 0 ? std::optional(value) : std::nullopt;
    };
    for (const char *stem : {"price_usd", "list_price_usd"}) {
        const auto low = cell((QByteArray(stem) + "_low").constData());
        const auto high = cell((QByteArray(stem) + "_high").constData());
        const auto one = cell(stem);
        if (low || high)
            return Band::between(low.value_or(high.value_or(0)), high.value_or(low.value_or(0)));
        if (one)
            return Band::exact(*one);
    }
    return std::nullopt;
}

void matchLines(Quote &quote, const CatalogSnapshot &snapshot, const PartMatcher &matcher)
{
    const QSet<QString> offers = offersOf(snapshot);
    for (QuoteReading &reading : quote.readings)
        for (QuoteLine &line : reading.lines) {
            if (line.rentUnit.isEmpty() && namesOffer(line, offers))
                line.rentUnit = u"hour"_s;
            if (!line.rentUnit.isEmpty()) {
                noteRent(line, reading);
                continue;
            }
            const auto match = matcher.match(line.part, line.otherPart, line.description);
            if (!match)
                continue;
            line.matched = match->id;
            if (match->how == u"name"_s)
                reading.findings.push_back({line.line, line.part, QuoteSeverity::Note, u"matched_by_name"_s,
                                            u"taken for %1 by its name"_s.arg(match->id)});
            compareWithCatalog(line, *match, snapshot, reading);
        }
}

} // namespace cw::catalog
