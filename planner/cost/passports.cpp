#include "planner/cost/passports.h"

#include "catalog/base/quantity.h"
#include "catalog/store/freshness.h"
#include "catalog/store/quotetext.h"

namespace cw::planner {

namespace {

QString sourceText(const Provenance &provenance)
{
    if (provenance.sourceUrl.isEmpty())
        return provenance.sourceTitle;
    if (provenance.sourceTitle.isEmpty())
        return provenance.sourceUrl;
    return provenance.sourceTitle + QStringLiteral(", ") + provenance.sourceUrl;
}

QString confidenceText(const Provenance &provenance)
{
    return provenance.needsVerification() ? QStringLiteral("recalled") : provenance.confidence;
}

Figure figureOf(const QString &label, const Band &value, const QString &unit, const char *kind)
{
    Figure figure;
    figure.label = label;
    figure.value = value.likely;
    if (!value.isExact()) {
        figure.low = value.low;
        figure.high = value.high;
    }
    figure.unit = unit;
    figure.kind = QLatin1String(kind);
    return figure;
}

/// "USD", "USD per rack": the currency a planning value is stated in; empty when it is not money.
QString currencyOf(const QString &unit)
{
    const QString code = unit.section(QLatin1Char(' '), 0, 0);
    return Currency(code).isEmpty() ? QString() : code;
}

/// The row a quote was laid over has a source, a day and a confidence of its own: those of the quote count.
Known quoted(FigureBook &book, const QString &label, const Band &value, const QString &unit, const QString &source,
             QDate day)
{
    Figure figure = figureOf(label, value, unit, "given");
    figure.source = source;
    figure.asOf = day.toString(Qt::ISODate);
    figure.method = QStringLiteral("Price as quoted");
    figure.confidence = QStringLiteral("given");
    return {value, book.add(figure), figure.source, figure.asOf};
}

} // namespace

double roundedToMicros(double value)
{
    return double(detail::roundToInteger(value * 1e6)) / 1e6;
}

Band roundedToMicros(const Band &band)
{
    return {roundedToMicros(band.low), roundedToMicros(band.likely), roundedToMicros(band.high)};
}

Band roundedToMinor(const Band &band, Currency currency)
{
    const auto rounded = [&](double value) { return Money::fromUnits(value, currency).toMinorUnit().toUnits(); };
    return {rounded(band.low), rounded(band.likely), rounded(band.high)};
}

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

Passports::Passports(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
    : plan_(plan), catalog_(catalog), book_(book)
{
}

std::optional<Known> Passports::assumed(const QString &id)
{
    if (const auto seen = assumptions_.find(id); seen != assumptions_.end())
        return seen->second;
    std::optional<Known> known;
    if (const catalog::Assumption *row = catalog_.assumption(id)) {
        Figure figure = figureOf(row->sentence, row->value, row->unit, "assumed");
        figure.source = sourceText(row->provenance);
        figure.asOf = row->provenance.asOf;
        figure.method = QStringLiteral("Planning value “%1” of the catalog; replace it by your own").arg(id);
        figure.confidence = confidenceText(row->provenance);
        known = Known{row->value, book_.add(figure), figure.source, figure.asOf};
    } else {
        missing_.append(id);
    }
    assumptions_.emplace(id, known);
    return known;
}

std::optional<Known> Passports::assumedMoney(const QString &id)
{
    if (const auto seen = moneyAssumptions_.find(id); seen != moneyAssumptions_.end())
        return seen->second;
    std::optional<Known> known;
    const auto stated = assumed(id);
    const catalog::Assumption *row = catalog_.assumption(id);
    if (stated && row) {
        const QString currency = currencyOf(row->unit);
        if (currency == plan_.currency.code()) {
            known = stated;
        } else if (const auto rate = rateFrom(currency)) {
            const Band amount = stated->value * rate->value.likely;
            const bool isSmall = amount.likely < 1; // a gigabyte costs cents: rounding to them would be a tenth of it
            const Band value = isSmall ? roundedToMicros(amount) : roundedToMinor(amount, plan_.currency);
            const QString per = row->unit.mid(currency.size());
            known = derived(
                row->sentence, value, plan_.currency.code() + per, QStringLiteral("Planning value × exchange rate"),
                QStringLiteral("%1 × %2").arg(numberText(stated->value.likely), numberText(rate->value.likely)),
                {stated->passport, rate->passport});
            known->source = stated->source;
            known->asOf = stated->asOf;
        }
    }
    moneyAssumptions_.emplace(id, known);
    return known;
}

Known Passports::given(const QString &label, double value, const QString &unit)
{
    Figure figure = figureOf(label, Band::exact(value), unit, "given");
    figure.source = QStringLiteral("Stated in the need");
    figure.asOf = plan_.asOf.toString(Qt::ISODate);
    figure.method = QStringLiteral("Taken as stated");
    figure.confidence = QStringLiteral("given");
    return {Band::exact(value), book_.add(figure), figure.source, figure.asOf};
}

Known Passports::fact(const QString &label, const Band &value, const QString &unit, const Provenance &provenance,
                      const QString &method, const QString &source)
{
    Figure figure = figureOf(label, value, unit, "catalog");
    const QString where = sourceText(provenance);
    figure.source = source.isEmpty() ? where : where.isEmpty() ? source : source + QStringLiteral("; ") + where;
    figure.asOf = provenance.asOf;
    figure.method = method;
    const QString kind = catalog::factKindOfUnit(catalog_, unit);
    if (const auto fresh = catalog::freshnessOf(catalog_, kind, provenance.asOf, plan_.asOf); fresh && fresh->hasAged())
        figure.method += (method.isEmpty() ? QString() : QStringLiteral("; ")) + fresh->sentence();
    figure.confidence = confidenceText(provenance);
    return {value, book_.add(figure), figure.source, figure.asOf};
}

Known Passports::derived(const QString &label, const Band &value, const QString &unit, const QString &method,
                         const QString &formula, std::vector<QString> inputs)
{
    Figure figure = figureOf(label, value, unit, "derived");
    figure.source = QStringLiteral("Worked out from its inputs");
    figure.asOf = plan_.asOf.toString(Qt::ISODate);
    figure.method = method;
    figure.formula = formula;
    figure.confidence = QStringLiteral("derived");
    figure.inputs = std::move(inputs);
    return {value, book_.add(figure), figure.source, figure.asOf};
}

QString Passports::unknownPrice(const QString &of)
{
    Figure figure;
    figure.label = QStringLiteral("Price, %1").arg(of);
    figure.unit = plan_.currency.code();
    figure.kind = QStringLiteral("catalog");
    figure.source = QStringLiteral("No price is known");
    figure.asOf = plan_.asOf.toString(Qt::ISODate);
    figure.method = QStringLiteral("Ask for a quote");
    figure.confidence = QStringLiteral("unknown");
    return book_.add(figure);
}

std::optional<Known> Passports::rateFrom(const QString &currency)
{
    if (const auto seen = rates_.find(currency); seen != rates_.end())
        return seen->second;
    std::optional<Known> known;
    const auto value = catalog_.exchangeRate(Currency(currency), plan_.currency);
    if (value) {
        Provenance provenance;
        QString date;
        for (const catalog::ExchangeRate &rate : catalog_.rates) {
            if (rate.currency.code() != currency && rate.currency != plan_.currency)
                continue;
            if (provenance.sourceTitle.isEmpty() || provenance.sourceUrl.isEmpty())
                provenance = rate.provenance;
            date = rate.date;
        }
        provenance.asOf = date.isEmpty() ? provenance.asOf : date;
        known = fact(QStringLiteral("Exchange rate, %1 for 1 %2").arg(plan_.currency.code(), currency),
                     Band::exact(*value), plan_.currency.code() + QStringLiteral(" per ") + currency, provenance,
                     QStringLiteral("Reference rates per euro: rate of %1 divided by rate of %2")
                         .arg(plan_.currency.code(), currency));
    }
    rates_.emplace(currency, known);
    return known;
}

std::optional<Known> Passports::price(const QString &label, const Band &value, const QString &currency,
                                      const QString &per, const Provenance &provenance, const QString &source)
{
    const QString suffix = per.isEmpty() ? QString() : QStringLiteral(" per ") + per;
    const auto quote = catalog::quoteTermsOf(source);
    const Known stated =
        quote ? quoted(book_, label, value, currency + suffix, source, quote->date)
              : fact(label, value, currency + suffix, provenance, QStringLiteral("Price as published"), source);
    if (currency == plan_.currency.code())
        return stated;
    const auto rate = rateFrom(currency);
    if (!rate)
        return std::nullopt;
    const Band amount = value * rate->value.likely;
    const bool whole = per == QLatin1String("unit");
    Known converted = derived(
        label, whole ? roundedToMinor(amount, plan_.currency) : roundedToMicros(amount), plan_.currency.code() + suffix,
        quote ? QStringLiteral("Quoted price × exchange rate") : QStringLiteral("Published price × exchange rate"),
        QStringLiteral("%1 %2 × %3").arg(numberText(value.likely), currency, numberText(rate->value.likely)),
        {stated.passport, rate->passport});
    converted.source = stated.source;
    converted.asOf = stated.asOf;
    return converted;
}

} // namespace cw::planner
