#include "catalog/store/pricesources.h"

#include "catalog/store/quotetext.h"

#include <algorithm>
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
std::optional<DatedPrice> observedPrice(const CatalogSnapshot &shipped, const PartRows &parts, const FactTable &table,
                                        const QStringList &row)
{
    DatedPrice price;
    price.kind = cell(table, row, "part_kind");
    price.part = cell(table, row, "part_id");
    const FactTable *target = shipped.table(price.kind);
    if (!target || !parts.row(price.kind, price.part))
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
} // namespace

PartRows::PartRows(const CatalogSnapshot &snapshot, const QSet<QString> &ids)
{
    if (ids.isEmpty())
        return;
    for (const FactTable &table : snapshot.tables)
        for (const QStringList &row : table.rows)
            if (ids.contains(row.constFirst()))
                places_[row.constFirst()].push_back({&table, &row});
}

const std::vector<PartRows::Place> &PartRows::of(const QString &id) const
{
    const auto found = places_.constFind(id);
    return found == places_.constEnd() ? none_ : *found;
}

const QStringList *PartRows::row(const QString &kind, const QString &id) const
{
    for (const Place &place : of(id))
        if (place.table->kind == kind)
            return place.row;
    return nullptr;
}

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

std::optional<DatedPrice> importedPrice(const QString &kind, const QString &id, const QStringList &columns,
                                        const QStringList &cells)
{
    DatedPrice price;
    price.kind = kind;
    price.part = id;
    price.origin = PriceOrigin::Import;
    price.cells = priceCells(columns, cells);
    if (price.cells.isEmpty())
        return std::nullopt;
    price.source = price.cells.value(u"price_source"_s, cells.value(columns.indexOf(u"source_title"_s)));
    return price;
}

std::optional<DatedPrice> quotedPrice(const CatalogSnapshot &shipped, const QString &kind, const QStringList &columns,
                                      const QuotedPrice &quote)
{
    const auto rate = shipped.exchangeRate(quote.unitPrice.currency(), Currency(u"USD"));
    if (!rate)
        return std::nullopt;
    DatedPrice price;
    price.kind = kind;
    price.part = quote.catalogId;
    price.origin = PriceOrigin::Quote;
    for (const char *column : {"price_usd_low", "price_usd_high", "price_usd"})
        if (columns.contains(QLatin1String(column)))
            price.cells.insert(QLatin1String(column), QString::number(quote.unitPrice.toUnits() * *rate, 'f', 2));
    price.source = quoteText(quote);
    price.knownFrom = quote.date;
    price.validUntil = quote.validUntil;
    price.isStated = quote.isDated;
    return price.cells.isEmpty() ? std::nullopt : std::optional(price);
}

std::vector<DatedPrice> completeHistory(const CatalogSnapshot &shipped, std::vector<DatedPrice> ofUser,
                                        const QString &part)
{
    std::vector<DatedPrice> all = std::move(ofUser);
    QSet<QString> ids;
    if (!part.isEmpty())
        ids.insert(part);
    for (const DatedPrice &price : all)
        ids.insert(price.part);
    const FactTable *observations = shipped.table(u"price_history"_s);
    if (observations)
        for (const QStringList &row : observations->rows)
            ids.insert(cell(*observations, row, "part_id"));
    const PartRows rows(shipped, ids);
    if (observations)
        for (const QStringList &row : observations->rows)
            if (auto price = observedPrice(shipped, rows, *observations, row))
                all.push_back(std::move(*price));
    std::set<std::pair<QString, QString>> parts;
    for (const DatedPrice &price : all)
        parts.insert({price.kind, price.part});
    for (const QString &id : ids)
        for (const PartRows::Place &place : rows.of(id))
            if (place.table->kind != u"price_history"_s && (id == part || parts.count({place.table->kind, id}) > 0))
                if (auto price = shippedPrice(*place.table, *place.row))
                    all.push_back(std::move(*price));
    if (!part.isEmpty())
        std::erase_if(all, [&](const DatedPrice &price) { return price.part != part; });
    std::stable_sort(all.begin(), all.end(), [](const DatedPrice &a, const DatedPrice &b) {
        return std::tie(a.kind, a.part, a.origin, a.knownFrom, a.source) <
               std::tie(b.kind, b.part, b.origin, b.knownFrom, b.source);
    });
    return all;
}

} // namespace cw::catalog
