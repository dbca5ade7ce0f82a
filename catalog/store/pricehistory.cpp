#include "catalog/store/pricehistory.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
QString cell(const FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index < 0 ? QString() : row.value(index);
}

const QStringList *rowOf(const FactTable &table, const QString &id)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const QStringList &cells) { return cells.value(0) == id; });
    return found == table.rows.end() ? nullptr : &*found;
}

/// The price cells of a row; empty when none of them is a number.
QMap<QString, QString> priceCells(const QStringList &columns, const QStringList &row)
{
    QMap<QString, QString> cells;
    bool hasNumber = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!isPriceColumn(columns[i]) || row.value(i).isEmpty())
            continue;
        cells.insert(columns[i], row[i]);
        bool isNumber = false;
        row[i].toDouble(&isNumber);
        hasNumber = hasNumber || isNumber;
    }
    return hasNumber ? cells : QMap<QString, QString>();
}

std::optional<DatedPrice> shippedPrice(const FactTable &table, const QStringList &row)
{
    DatedPrice price;
    price.kind = table.kind;
    price.part = row.value(0);
    price.cells = priceCells(table.columns, row);
    if (price.cells.isEmpty())
        return std::nullopt;
    price.source = price.cells.value(u"price_source"_s, cell(table, row, "source_title"));
    const QString day = cell(table, row, "price_as_of");
    price.knownFrom = firstDayOf(day.isEmpty() ? cell(table, row, "as_of") : day);
    price.isStated = true;
    return price;
}

/// A row of the table of observations as a price of the table it speaks of.
std::optional<DatedPrice> observedPrice(const CatalogSnapshot &shipped, const FactTable &table, const QStringList &row)
{
    const FactTable *target = shipped.table(cell(table, row, "part_kind"));
    DatedPrice price;
    price.kind = cell(table, row, "part_kind");
    price.part = cell(table, row, "part_id");
    if (!target || !rowOf(*target, price.part))
        return std::nullopt;
    price.origin = PriceOrigin::Observation;
    const QMap<QString, QString> observed = priceCells(table.columns, row);
    for (auto it = observed.begin(); it != observed.end(); ++it)
        if (target->columns.contains(it.key()))
            price.cells.insert(it.key(), it.value());
    price.source = cell(table, row, "source_title");
    price.knownFrom = firstDayOf(cell(table, row, "as_of"));
    price.validUntil = QDate::fromString(cell(table, row, "valid_until"), Qt::ISODate);
    price.isStated = true;
    return price.cells.isEmpty() ? std::nullopt : std::optional(price);
}

DatedPrice quotedPrice(const CatalogSnapshot &shipped, const FactTable &table, const QuotedPrice &quote)
{
    DatedPrice price;
    price.kind = table.kind;
    price.part = quote.catalogId;
    price.origin = PriceOrigin::Quote;
    const auto rate = shipped.exchangeRate(quote.unitPrice.currency(), Currency(u"USD"));
    if (rate)
        for (const char *column : {"price_usd_low", "price_usd_high", "price_usd"})
            if (table.column(QLatin1String(column)) > 0)
                price.cells.insert(QLatin1String(column), QString::number(quote.unitPrice.toUnits() * *rate, 'f', 2));
    price.source = u"Quote %1 of %2, %3 %4"_s
                       .arg(quote.number, quote.vendor, quote.unitPrice.toDecimal(), quote.unitPrice.currency().code())
                       .simplified();
    price.knownFrom = quote.date;
    price.validUntil = quote.validUntil;
    price.isStated = quote.isDated;
    return price;
}

Result<std::vector<DatedPrice>> userPrices(const CatalogSnapshot &shipped, const UserCatalog &user)
{
    std::vector<DatedPrice> prices;
    const auto versions = user.factVersions();
    if (!versions)
        return versions.error();
    for (const FactVersion &version : *versions) {
        const QMap<QString, QString> &all = version.row.cells;
        DatedPrice price;
        price.kind = version.row.kind;
        price.part = version.row.id;
        price.origin = PriceOrigin::Import;
        price.cells = priceCells(QStringList(all.keys()), QStringList(all.values()));
        price.source = all.value(u"price_source"_s, all.value(u"source_title"_s));
        price.knownFrom = version.knownFrom;
        price.isStated = version.isStated;
        if (!price.cells.isEmpty())
            prices.push_back(std::move(price));
    }
    const auto quotes = user.allPrices();
    if (!quotes)
        return quotes.error();
    for (const QuotedPrice &quote : *quotes)
        for (const FactTable &table : shipped.tables)
            if (rowOf(table, quote.catalogId)) {
                DatedPrice price = quotedPrice(shipped, table, quote);
                if (!price.cells.isEmpty())
                    prices.push_back(std::move(price));
            }
    return prices;
}

bool isKnown(const DatedPrice &price, QDate day)
{
    return !price.knownFrom.isValid() || price.knownFrom <= day;
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
    static constexpr std::array words = {"quote", "import", "observation", "catalog"};
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
    auto prices = userPrices(shipped, user);
    if (!prices)
        return prices.error();
    std::vector<DatedPrice> all = std::move(prices).value();
    if (const FactTable *table = shipped.table(u"price_history"_s))
        for (const QStringList &row : table->rows)
            if (auto price = observedPrice(shipped, *table, row))
                all.push_back(std::move(*price));
    std::set<std::pair<QString, QString>> parts;
    for (const DatedPrice &price : all)
        parts.insert({price.kind, price.part});
    for (const FactTable &table : shipped.tables)
        for (const QStringList &row : table.rows)
            if (row.value(0) == part || parts.count({table.kind, row.value(0)}) > 0)
                if (auto price = table.kind == u"price_history"_s ? std::nullopt : shippedPrice(table, row))
                    all.push_back(std::move(*price));
    if (!part.isEmpty())
        std::erase_if(all, [&](const DatedPrice &price) { return price.part != part; });
    std::stable_sort(all.begin(), all.end(), [](const DatedPrice &a, const DatedPrice &b) {
        return std::tie(a.kind, a.part, a.origin, a.knownFrom, a.source) <
               std::tie(b.kind, b.part, b.origin, b.knownFrom, b.source);
    });
    return all;
}

PriceChoice priceOn(const std::vector<const DatedPrice *> &ofPart, QDate day)
{
    const auto shipped = [](const DatedPrice &price) {
        return price.origin == PriceOrigin::Observation || price.origin == PriceOrigin::Catalog;
    };
    const DatedPrice *later = nullptr; // the oldest of the lowest rank that has any: what is shipped, where it is
    for (const PriceOrigin rank : {PriceOrigin::Quote, PriceOrigin::Import, PriceOrigin::Catalog}) {
        const DatedPrice *newest = nullptr, *undated = nullptr, *oldest = nullptr;
        for (const DatedPrice *price : ofPart) {
            const bool isOfRank = price->origin == rank || (rank == PriceOrigin::Catalog && shipped(*price));
            if (!isOfRank || !holds(*price, day))
                continue;
            if (isKnown(*price, day)) {
                if (!newest || price->knownFrom >= newest->knownFrom)
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
