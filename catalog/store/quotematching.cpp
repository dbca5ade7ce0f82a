#include "catalog/store/quotematching.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// The same factor as for list prices: sellers of one part seldom differ by more.
constexpr double familyFactor = 3;

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
    reading.findings.push_back({line.line, line.part, QuoteSeverity::Warning, u"price_out_of_family"_s,
                                u"%1 USD is far from the catalog's %2 to %3 USD for %4"_s.arg(
                                    QString::number(price, 'f', 0), QString::number(known->low, 'f', 0),
                                    QString::number(known->high, 'f', 0), match.id)});
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
    for (QuoteReading &reading : quote.readings)
        for (QuoteLine &line : reading.lines) {
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
