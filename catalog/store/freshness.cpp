#include "catalog/store/freshness.h"

#include "catalog/store/pricehistory.h"

#include <algorithm>
#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr double stillFresh = 0.95; // below it the age is worth a word

QString cellOf(const FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index < 0 ? QString() : row.value(index);
}
} // namespace

bool Freshness::hasAged() const
{
    return share < stillFresh;
}

QString Freshness::sentence() const
{
    return u"confidence has aged to %1 % (%2 days at a half-life of %3)"_s.arg(std::lround(share * 100))
        .arg(days)
        .arg(halfLife);
}

std::optional<Freshness> freshnessOf(const CatalogSnapshot &catalog, const QString &kind, const QString &asOf,
                                     QDate day)
{
    const FactTable *table = catalog.table(u"fact_ages"_s);
    const QDate from = firstDayOf(asOf);
    if (!table || !from.isValid() || !day.isValid())
        return std::nullopt;
    for (const QStringList &row : table->rows) {
        if (row.value(0) != kind)
            continue;
        Freshness freshness;
        freshness.kind = kind;
        freshness.days = int(std::max<qint64>(0, from.daysTo(day)));
        freshness.halfLife = cellOf(*table, row, "half_life_days").toDouble();
        if (!(freshness.halfLife > 0))
            return std::nullopt;
        freshness.share = std::pow(0.5, freshness.days / freshness.halfLife);
        return freshness;
    }
    return std::nullopt;
}

QString factKindOfUnit(const CatalogSnapshot &catalog, const QString &unit)
{
    if (const FactTable *table = catalog.table(u"fact_ages"_s))
        for (const QStringList &row : table->rows)
            for (const QString &end : cellOf(*table, row, "units").split(u';', Qt::SkipEmptyParts))
                if (unit.endsWith(end.trimmed()))
                    return row.value(0);
    return {};
}

QString factKindOf(const CatalogSnapshot &catalog, const QString &column)
{
    if (const FactTable *table = catalog.table(u"fact_ages"_s))
        for (const QStringList &row : table->rows)
            for (const QString &start : cellOf(*table, row, "columns").split(u';', Qt::SkipEmptyParts))
                if (column.startsWith(start.trimmed()))
                    return row.value(0);
    return u"specification"_s;
}

} // namespace cw::catalog
