#include "catalog/store/pricesources.h"

#include <algorithm>
#include <array>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
bool isKnown(const DatedPrice &price, QDate day)
{
    return !price.knownFrom.isValid() || price.knownFrom <= day;
}

/// The first of the origins that compete by their day.
PriceOrigin rankOf(const DatedPrice &price)
{
    switch (price.origin) {
    case PriceOrigin::Quote:
    case PriceOrigin::OwnWord:
        return PriceOrigin::Quote;
    case PriceOrigin::Import:
        return PriceOrigin::Import;
    case PriceOrigin::Observation:
    case PriceOrigin::Catalog:
        break;
    }
    return PriceOrigin::Catalog;
}

/// Of two that are known: by day; a quote before an own word of the same day; else the one that stands later.
bool isNewer(const DatedPrice &price, const DatedPrice &than)
{
    if (price.knownFrom != than.knownFrom)
        return price.knownFrom > than.knownFrom;
    return price.origin != PriceOrigin::OwnWord || than.origin != PriceOrigin::Quote;
}

bool holds(const DatedPrice &price, QDate day)
{
    return !price.validUntil.isValid() || price.validUntil >= day;
}
} // namespace

bool isPriceColumn(const QString &column)
{
    return column.startsWith("price_"_L1) || column.startsWith("list_price_"_L1) || column == "spot_hour"_L1;
}

QDate firstDayOf(const QString &asOf)
{
    if (asOf.size() == 10)
        return QDate::fromString(asOf, Qt::ISODate);
    const int year = QStringView(asOf).left(4).toInt();
    if (year <= 0 || (asOf.size() != 4 && (asOf.size() != 7 || asOf[4] != u'-')))
        return {};
    if (asOf.size() == 4)
        return {year, 1, 1};
    constexpr int monthsOfQuarter = 3;
    const int month = asOf[5] == u'Q' ? monthsOfQuarter * (QStringView(asOf).mid(6).toInt() - 1) + 1
                                      : QStringView(asOf).mid(5).toInt();
    return {year, month, 1};
}

QString toText(PriceOrigin origin)
{
    static constexpr std::array words = {"quote", "own word", "import", "observation", "catalog"};
    return QLatin1String(words[std::size_t(origin)]);
}

QString priceText(const DatedPrice &price)
{
    const auto number = [&](const char *column) { return price.cells.value(QLatin1String(column)); };
    const QString low = number("price_usd_low") + number("list_price_usd_low") + number("price_usd_per_tb_low");
    const QString high = number("price_usd_high") + number("list_price_usd_high") + number("price_usd_per_tb_high");
    const QString perTb = price.cells.contains(u"price_usd_per_tb_low"_s) ? u" per TB"_s : QString();
    if (!low.isEmpty() && low != high && !high.isEmpty())
        return u"%1 to %2 USD%3"_s.arg(low, high, perTb);
    if (!low.isEmpty() || !high.isEmpty())
        return u"%1 USD%2"_s.arg(low.isEmpty() ? high : low, perTb);
    if (const QString hour = number("price_hour"); !hour.isEmpty())
        return u"%1 %2 an hour"_s.arg(hour, price.cells.value(u"price_currency"_s, u"USD"_s));
    if (const QString once = number("price_usd"); !once.isEmpty())
        return once + u" USD"_s;
    QStringList rest;
    for (auto it = price.cells.begin(); it != price.cells.end(); ++it)
        rest << it.key() + u' ' + it.value();
    return rest.join(u", "_s);
}

Result<std::vector<DatedPrice>> priceHistory(const CatalogSnapshot &shipped, const UserCatalog &user,
                                             const QString &part)
{
    std::vector<DatedPrice> prices;
    const auto versions = user.factVersions({}, part);
    if (!versions)
        return versions.error();
    QHash<QString, QSet<QString>> ownKinds; // of parts that only the user has
    for (const FactVersion &version : *versions) {
        ownKinds[version.row.id].insert(version.row.kind);
        auto price = importedPrice(version.row.kind, version.row.id, QStringList(version.row.cells.keys()),
                                   QStringList(version.row.cells.values()));
        if (!price)
            continue;
        price->origin = version.row.isOwnWord ? PriceOrigin::OwnWord : PriceOrigin::Import;
        price->knownFrom = version.knownFrom;
        price->isStated = version.isStated;
        prices.push_back(std::move(*price));
    }
    const auto quotes = user.allPrices();
    if (!quotes)
        return quotes.error();
    QSet<QString> quoted;
    for (const QuotedPrice &quote : *quotes)
        quoted.insert(quote.catalogId);
    const PartRows rows(shipped, quoted);
    for (const QuotedPrice &quote : *quotes) {
        QSet<QString> kinds = ownKinds.value(quote.catalogId);
        for (const PartRows::Place &place : rows.of(quote.catalogId))
            kinds.insert(place.table->kind);
        for (const QString &kind : kinds)
            if (const FactTable *table = shipped.table(kind))
                if (auto price = quotedPrice(shipped, kind, table->columns, quote))
                    prices.push_back(std::move(*price));
    }
    return completeHistory(shipped, std::move(prices), part);
}

PriceChoice priceOn(const std::vector<const DatedPrice *> &ofPart, QDate day)
{
    const DatedPrice *later = nullptr; // the oldest of the lowest rank that has any: what is shipped, where it is
    for (const PriceOrigin rank : {PriceOrigin::Quote, PriceOrigin::Import, PriceOrigin::Catalog}) {
        const DatedPrice *newest = nullptr, *undated = nullptr, *oldest = nullptr;
        for (const DatedPrice *price : ofPart) {
            if (rankOf(*price) != rank || !holds(*price, day))
                continue;
            if (isKnown(*price, day)) {
                if (!newest || isNewer(*price, *newest))
                    newest = price;
            } else {
                if (!price->isStated && (!undated || price->knownFrom < undated->knownFrom))
                    undated = price;
                if (!oldest || price->knownFrom < oldest->knownFrom)
                    oldest = price;
            }
        }
        if (newest || undated)
            return {newest ? newest : undated, false};
        later = oldest ? oldest : later;
    }
    return {later, later != nullptr};
}

} // namespace cw::catalog
