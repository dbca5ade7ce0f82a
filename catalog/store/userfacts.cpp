#include "catalog/store/userfacts.h"

#include "catalog/import/quotecolumns.h"
#include "catalog/store/partmatcher.h"
#include "catalog/store/snapshotbuilder.h"

#include <algorithm>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRefusals = 500; // a file this wrong is another kind of file

void placeRow(FactTable &table, const ImportedRow &row)
{
    auto found = std::find_if(table.rows.begin(), table.rows.end(),
                              [&](const QStringList &cells) { return cells.value(0) == row.id; });
    if (found == table.rows.end()) {
        QStringList empty;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            empty << QString();
        empty[0] = row.id;
        table.rows.push_back(empty);
        found = table.rows.end() - 1;
    }
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
        if (const int column = table.column(cell.key()); column > 0)
            (*found)[column] = cell.value();
}

std::vector<SourceTable> tablesOf(const CatalogSnapshot &base, const std::vector<ImportedRow> &rows)
{
    std::vector<SourceTable> tables;
    for (const FactTable &table : base.tables)
        tables.push_back({table, {}});
    for (const ImportedRow &row : rows)
        if (row.refusal.isEmpty())
            for (SourceTable &source : tables)
                if (source.table.kind == row.kind)
                    placeRow(source.table, row);
    for (SourceTable &source : tables)
        sortRows(source);
    return tables;
}

/// The row an error speaks of, by the place its reader names; nullptr = none of ours.
ImportedRow *culprit(std::vector<ImportedRow> &rows, const Error &error)
{
    ImportedRow *found = nullptr;
    for (ImportedRow &row : rows) {
        const QString place = u"%1 row %2"_s.arg(row.kind, row.id);
        const bool isNamed = error.place == place || error.place.startsWith(place + u' ');
        if (row.refusal.isEmpty() && isNamed && (!found || row.id.size() > found->id.size()))
            found = &row;
    }
    return found;
}

void priceRow(const CatalogSnapshot &base, const QuotedPrice &price, std::vector<ImportedRow> &rows)
{
    const auto rate = base.exchangeRate(price.unitPrice.currency(), Currency(u"USD"));
    if (!rate)
        return;
    const QString dollars = QString::number(price.unitPrice.toUnits() * *rate, 'f', 2);
    for (const FactTable &table : base.tables) {
        const bool isThere = std::any_of(table.rows.begin(), table.rows.end(),
                                         [&](const QStringList &cells) { return cells.value(0) == price.catalogId; });
        if (!isThere)
            continue;
        ImportedRow row;
        row.kind = table.kind;
        row.id = price.catalogId;
        const QString source =
            u"Quote %1 of %2, %3 %4"_s
                .arg(price.number, price.vendor, price.unitPrice.toDecimal(), price.unitPrice.currency().code())
                .simplified();
        for (const char *column : {"price_usd_low", "price_usd_high", "price_usd"})
            if (table.column(QLatin1String(column)) > 0)
                row.cells.insert(QLatin1String(column), dollars);
        if (row.cells.isEmpty())
            continue;
        row.cells.insert(u"price_source"_s, source);
        row.cells.insert(u"price_as_of"_s, price.date.toString(Qt::ISODate));
        rows.push_back(row);
    }
}
} // namespace

Result<SnapshotPtr> layFacts(const SnapshotPtr &base, std::vector<ImportedRow> &rows)
{
    for (int attempt = 0;; ++attempt) {
        auto built = buildSnapshot(tablesOf(*base, rows));
        if (built.ok())
            return built;
        ImportedRow *row = culprit(rows, built.error());
        if (!row || attempt >= mostRefusals)
            return built.error();
        const QString place = built.error().place;
        const qsizetype column = place.lastIndexOf(u" column "_s);
        row->refusal = (column < 0 ? QString() : place.mid(column + 1) + u": "_s) + built.error().message +
                       (built.error().expected.isEmpty() ? QString() : u"; expected "_s + built.error().expected);
    }
}

Result<SnapshotPtr> withUserCatalog(const SnapshotPtr &base, const UserCatalog &user, QDate day)
{
    if (!user.exists())
        return base;
    auto rows = user.facts();
    if (!rows)
        return rows.error();
    const auto prices = user.prices();
    if (!prices)
        return prices.error();
    // One price per part: the newest of all vendors that still holds.
    QHash<QString, const QuotedPrice *> newest;
    for (const QuotedPrice &price : *prices) {
        if (price.validUntil.isValid() && price.validUntil < day)
            continue;
        const QuotedPrice *&best = newest[price.catalogId];
        if (!best || price.date > best->date)
            best = &price;
    }
    QStringList ids = newest.keys();
    ids.sort();
    for (const QString &id : ids)
        priceRow(*base, *newest[id], rows.value());
    if (rows->empty())
        return base;
    return layFacts(base, rows.value());
}

ImportContext importContext(const CatalogSnapshot &snapshot)
{
    ImportContext context;
    context.accelerator = [&snapshot](const QString &name) { return acceleratorByName(snapshot, name); };
    context.providerCells = [&snapshot](const QString &name) -> QMap<QString, QString> {
        for (const Provider &p : snapshot.providers)
            if (p.id.compare(name, Qt::CaseInsensitive) == 0 || p.name.compare(name, Qt::CaseInsensitive) == 0)
                return {{u"provider"_s, p.name}, {u"provider_id"_s, p.id}, {u"provider_hq_country"_s, p.country}};
        return {};
    };
    context.vendorCountry = [&snapshot](const QString &vendor) {
        for (const Accelerator &a : snapshot.accelerators)
            if (a.vendor.compare(vendor, Qt::CaseInsensitive) == 0)
                return a.vendorCountry;
        for (const System &s : snapshot.systems)
            if (s.vendor.compare(vendor, Qt::CaseInsensitive) == 0)
                return s.vendorCountry;
        return QString();
    };
    return context;
}

QString acceleratorByName(const CatalogSnapshot &snapshot, const QString &name)
{
    const QString wanted = PartMatcher::plainNumber(name);
    if (wanted.isEmpty())
        return {};
    for (const Accelerator &a : snapshot.accelerators)
        if (PartMatcher::plainNumber(a.id) == wanted || PartMatcher::plainNumber(a.name) == wanted)
            return a.id;
    QStringList found;
    if (const FactTable *aliases = snapshot.table(u"device_aliases"_s))
        for (const QStringList &row : aliases->rows) {
            const QString alias = PartMatcher::plainNumber(row.value(0));
            if (alias == wanted)
                return row.value(1);
            QString bare = alias; // "H100-SXM-80GB" answers to H100 and H100-80GB
            bare.remove(u"SXM"_s);
            if (bare == wanted || (alias.startsWith(wanted) && alias.contains(u"SXM"_s)))
                found << row.value(1);
        }
    found.removeDuplicates();
    if (found.size() == 1)
        return found.front();
    QStringList named;
    for (const Accelerator &a : snapshot.accelerators)
        if (PartMatcher::plainNumber(a.name).startsWith(wanted) ||
            a.name.toUpper().split(u' ').contains(name.trimmed().toUpper()))
            named << a.id;
    return named.size() == 1 ? named.front() : QString();
}

} // namespace cw::catalog
