#include "catalog/store/userfacts.h"

#include "catalog/import/quotecolumns.h"
#include "catalog/store/partmatcher.h"
#include "catalog/store/pricehistory.h"
#include "catalog/store/snapshotbuilder.h"

#include <QHash>

#include <algorithm>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRefusals = 500; // a file this wrong is another kind of file

/// The base's tables with rows laid over them; rows are found by their id.
class LaidTables {
public:
    explicit LaidTables(const CatalogSnapshot &base)
    {
        for (const FactTable &table : base.tables)
            tables_.push_back({table, {}});
        places_.resize(tables_.size());
    }

    void place(const ImportedRow &row)
    {
        for (std::size_t t = 0; t < tables_.size(); ++t)
            if (tables_[t].table.kind == row.kind)
                place(tables_[t].table, placesOf(t), row);
    }

    std::vector<SourceTable> take()
    {
        for (SourceTable &source : tables_)
            sortRows(source);
        return std::move(tables_);
    }

private:
    using Places = QHash<QString, std::size_t>;

    /// The first row of each id; made when a table is first asked for.
    Places &placesOf(std::size_t t)
    {
        Places &places = places_[t];
        const auto &rows = tables_[t].table.rows;
        if (places.isEmpty())
            for (std::size_t i = rows.size(); i-- > 0;)
                places.insert(rows[i].value(0), i);
        return places;
    }

    static void place(FactTable &table, Places &places, const ImportedRow &row)
    {
        auto found = places.constFind(row.id);
        if (found == places.constEnd()) {
            QStringList empty(table.columns.size());
            empty[0] = row.id;
            found = places.insert(row.id, table.rows.size());
            table.rows.push_back(std::move(empty));
        }
        QStringList &cells = table.rows[*found];
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
            if (const int column = table.column(cell.key()); column > 0)
                cells[column] = cell.value();
    }

    std::vector<SourceTable> tables_;
    std::vector<Places> places_; ///< by table
};

std::vector<SourceTable> tablesOf(const CatalogSnapshot &base, const std::vector<ImportedRow> &rows)
{
    LaidTables tables(base);
    for (const ImportedRow &row : rows)
        if (row.refusal.isEmpty())
            tables.place(row);
    return tables.take();
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

/// What the user's versions of a row say on a day: the newest known, cell by cell; before the first one, that one.
/// Prices are left out: they are picked by their own rule.
void addFactsOn(const std::vector<FactVersion> &versions, QDate day, std::vector<ImportedRow> &rows)
{
    for (const FactVersion &version : versions) {
        const bool isFirst = rows.empty() || rows.back().kind != version.row.kind || rows.back().id != version.row.id;
        if (!isFirst && version.knownFrom.isValid() && version.knownFrom > day)
            continue;
        if (isFirst) {
            ImportedRow row;
            row.kind = version.row.kind;
            row.id = version.row.id;
            rows.push_back(std::move(row));
        }
        for (auto cell = version.row.cells.begin(); cell != version.row.cells.end(); ++cell)
            if (!isPriceColumn(cell.key()))
                rows.back().cells.insert(cell.key(), cell.value());
    }
}

/// The price of each part that holds on the day, where it is not the shipped one.
void addPricesOn(const CatalogSnapshot &base, const std::vector<DatedPrice> &history, QDate day,
                 std::vector<ImportedRow> &rows)
{
    for (std::size_t first = 0, next = 0; first < history.size(); first = next) {
        std::vector<const DatedPrice *> ofPart;
        for (next = first; next < history.size() && history[next].kind == history[first].kind &&
                           history[next].part == history[first].part;
             ++next)
            ofPart.push_back(&history[next]);
        const PriceChoice choice = priceOn(ofPart, day);
        if (!choice.price || choice.price->origin == PriceOrigin::Catalog)
            continue;
        ImportedRow row;
        row.kind = choice.price->kind;
        row.id = choice.price->part;
        row.cells = choice.price->cells;
        const FactTable *table = base.table(row.kind);
        if (choice.price->origin != PriceOrigin::Import && table && table->column(u"price_source"_s) > 0)
            row.cells.insert(u"price_source"_s, choice.price->source);
        if (choice.price->knownFrom.isValid() && table && table->column(u"price_as_of"_s) > 0)
            row.cells.insert(u"price_as_of"_s, choice.price->knownFrom.toString(Qt::ISODate));
        rows.push_back(std::move(row));
    }
}

/// Exchange rates of a day before that of the shipped ones: the average of its year, where there is one.
void addRatesOn(const CatalogSnapshot &base, QDate day, std::vector<ImportedRow> &rows)
{
    const FactTable *table = base.table(u"currencies"_s);
    const int date = table ? table->column(u"date"_s) : -1;
    const int average = table ? table->column(u"avg_%1"_s.arg(day.year())) : -1;
    if (date < 0 || average < 0)
        return;
    for (const QStringList &cells : table->rows) {
        const QDate shipped = firstDayOf(cells[date]);
        if (!shipped.isValid() || shipped <= day || cells[average].isEmpty())
            continue;
        ImportedRow row;
        row.kind = table->kind;
        row.id = cells.value(0);
        row.cells = {{u"per_eur"_s, cells[average]}, {u"date"_s, u"average of %1"_s.arg(day.year())}};
        rows.push_back(std::move(row));
    }
}

Result<std::vector<ImportedRow>> rowsOn(const CatalogSnapshot &base, const UserCatalog &user, QDate day)
{
    const auto versions = user.factVersions();
    if (!versions)
        return versions.error();
    const auto history = priceHistory(base, user);
    if (!history)
        return history.error();
    std::vector<ImportedRow> rows;
    addFactsOn(*versions, day, rows);
    addPricesOn(base, *history, day, rows);
    addRatesOn(base, day, rows);
    return rows;
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

Result<SnapshotPtr> withUserFacts(const SnapshotPtr &base, const UserCatalog &user, QDate day)
{
    auto rows = rowsOn(*base, user, day);
    if (!rows)
        return rows.error();
    return rows->empty() ? Result<SnapshotPtr>(base) : layFacts(base, rows.value());
}

Result<SnapshotPtr> withUserCatalog(const SnapshotPtr &base, const UserCatalog &user, QDate day)
{
    auto rows = rowsOn(*base, user, day);
    if (!rows)
        return rows.error();
    const auto calibrations = user.calibrations();
    if (!calibrations)
        return calibrations.error();
    for (const StoredCalibration &calibration : *calibrations)
        rows.value().insert(rows.value().end(), calibration.rows.begin(), calibration.rows.end());
    return rows->empty() ? Result<SnapshotPtr>(base) : layFacts(base, rows.value());
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
