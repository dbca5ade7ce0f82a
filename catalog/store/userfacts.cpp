#include "catalog/store/userfacts.h"

#include "catalog/store/laidtables.h"
#include "catalog/store/partmatcher.h"
#include "catalog/store/pricesources.h"
#include "catalog/store/storedfacts.h"

#include <QHash>

#include <map>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
/// Lays what is in the user's catalog, as known on a day, over a base.
class Overlay {
public:
    Overlay(const CatalogSnapshot &base, QDate day, const std::vector<QuotedPrice> &quotes) : base_(base), day_(day)
    {
        for (const QuotedPrice &quote : quotes)
            quotes_[quote.catalogId].push_back(quote);
    }

    /// False: nothing differs from the base.
    Result<bool> lay(UserDatabase *session, const std::vector<StoredCalibration> &calibrations, LaidTables &tables,
                     const QSet<QString> &refused)
    {
        tables_ = &tables;
        refused_ = &refused;
        targets_.clear();
        history_.clear();
        laid_.clear();
        quotedKinds_.clear();
        if (session) {
            if (auto problem = eachFact(*session, {}, [this](StoredFact fact) { take(std::move(fact)); }))
                return *problem;
            finishRow();
        }
        addQuotes();
        placePrices(completeHistory(base_, std::move(history_)));
        placeRates();
        for (const StoredCalibration &calibration : calibrations)
            for (const ImportedRow &row : calibration.rows)
                placeRow(row);
        return !laid_.isEmpty();
    }

    [[nodiscard]] bool hasLaid(const QString &place) const { return laid_.contains(place); }

private:
    /// Where the cells of a list of columns go in a table.
    struct Targets {
        QStringList columns; ///< kept, so that its place in memory stays that of this list
        std::vector<int> facts, all;
    };

    void take(StoredFact fact)
    {
        if (!versions_.empty() && (versions_.back().id != fact.id || versions_.back().kind != fact.kind))
            finishRow();
        versions_.push_back(std::move(fact));
    }

    const Targets &targetsOf(int table, const QStringList &columns)
    {
        Targets &targets = targets_[{table, columns.constData()}];
        if (!targets.columns.isEmpty())
            return targets;
        targets.columns = columns;
        for (const QString &name : columns) {
            targets.all.push_back(tables_->table(table).column(name));
            targets.facts.push_back(isPriceColumn(name) ? -1 : targets.all.back());
        }
        return targets;
    }

    /// Facts: what the versions of a row say on the day, the newest known, cell by cell; before the first one, that
    /// one. Prices are picked by their own rule.
    void finishRow()
    {
        std::vector<StoredFact> versions;
        versions.swap(versions_);
        if (versions.empty())
            return;
        const QString &kind = versions.front().kind, &id = versions.front().id;
        const QString place = rowPlace(kind, id);
        const int table = tables_->indexOf(kind);
        if (table < 0 || refused_->contains(place))
            return;
        const bool isQuoted = quotes_.contains(id);
        if (isQuoted)
            quotedKinds_[id].insert(kind);
        const bool isNew = !tables_->hasRow(table, id);
        const bool isAlone = versions.size() == 1 && isNew && !isQuoted;
        laid_.insert(place);
        if (isAlone) { // the rule of 100,000 imported rows
            tables_->place(table, id, targetsOf(table, versions[0].columns).all, versions[0].cells);
            placeDay(table, id, versions[0]);
            return;
        }
        bool hasPrice = false;
        for (const StoredFact &version : versions)
            hasPrice = addPrice(version) || hasPrice;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            if (i > 0 && versions[i].knownFrom.isValid() && versions[i].knownFrom > day_)
                continue;
            const Targets &targets = targetsOf(table, versions[i].columns);
            // A row of the user's own that has no price yet still says its currency and scope.
            tables_->place(table, id, isNew && !hasPrice ? targets.all : targets.facts, versions[i].cells);
        }
    }

    bool addPrice(const StoredFact &version)
    {
        auto price = importedPrice(version.kind, version.id, version.columns, version.cells);
        if (!price)
            return false;
        price->origin = version.isOwnWord ? PriceOrigin::OwnWord : PriceOrigin::Import;
        price->knownFrom = version.knownFrom;
        price->isStated = version.isStated;
        history_.push_back(std::move(*price));
        return true;
    }

    /// A price without a day of its own is of the day it came in.
    void placeDay(int table, const QString &id, const StoredFact &version)
    {
        const int column = tables_->table(table).column(u"price_as_of"_s);
        if (column > 0 && version.knownFrom.isValid() &&
            importedPrice(version.kind, version.id, version.columns, version.cells))
            tables_->place(table, id, {column}, {version.knownFrom.toString(Qt::ISODate)});
    }

    void addQuotes()
    {
        QSet<QString> ids;
        for (auto quote = quotes_.constBegin(); quote != quotes_.constEnd(); ++quote)
            ids.insert(quote.key());
        const PartRows rows(base_, ids);
        for (auto part = quotes_.constBegin(); part != quotes_.constEnd(); ++part) {
            QSet<QString> kinds = quotedKinds_.value(part.key());
            for (const PartRows::Place &place : rows.of(part.key()))
                kinds.insert(place.table->kind);
            for (const QString &kind : kinds)
                for (const QuotedPrice &quote : *part)
                    if (auto price = quotedPrice(base_, kind, base_.table(kind)->columns, quote))
                        history_.push_back(std::move(*price));
        }
    }

    /// The price of each part that holds on the day, where it is not the shipped one.
    void placePrices(const std::vector<DatedPrice> &history)
    {
        for (std::size_t first = 0, next = 0; first < history.size(); first = next) {
            std::vector<const DatedPrice *> ofPart;
            for (next = first; next < history.size() && history[next].kind == history[first].kind &&
                               history[next].part == history[first].part;
                 ++next)
                ofPart.push_back(&history[next]);
            const PriceChoice choice = priceOn(ofPart, day_);
            if (choice.price && choice.price->origin != PriceOrigin::Catalog)
                placePrice(*choice.price);
        }
    }

    void placePrice(const DatedPrice &price)
    {
        ImportedRow row;
        row.kind = price.kind;
        row.id = price.part;
        row.cells = price.cells;
        const FactTable *table = base_.table(row.kind);
        const bool isFromRow = price.origin == PriceOrigin::Import || price.origin == PriceOrigin::OwnWord;
        if (!isFromRow && table && table->column(u"price_source"_s) > 0)
            row.cells.insert(u"price_source"_s, price.source);
        if (price.knownFrom.isValid() && table && table->column(u"price_as_of"_s) > 0)
            row.cells.insert(u"price_as_of"_s, price.knownFrom.toString(Qt::ISODate));
        placeRow(row);
    }

    /// Exchange rates of a day before that of the shipped ones: the average of its year, where there is one.
    void placeRates()
    {
        const FactTable *table = base_.table(u"currencies"_s);
        const int date = table ? table->column(u"date"_s) : -1;
        const int average = table ? table->column(u"avg_%1"_s.arg(day_.year())) : -1;
        if (date < 0 || average < 0)
            return;
        for (const QStringList &cells : table->rows) {
            const QDate shipped = firstDayOf(cells[date]);
            if (!shipped.isValid() || shipped <= day_ || cells[average].isEmpty())
                continue;
            ImportedRow row;
            row.kind = table->kind;
            row.id = cells.value(0);
            row.cells = {{u"per_eur"_s, cells[average]}, {u"date"_s, u"average of %1"_s.arg(day_.year())}};
            placeRow(row);
        }
    }

    void placeRow(const ImportedRow &row)
    {
        const QString place = rowPlace(row.kind, row.id);
        if (refused_->contains(place))
            return;
        laid_.insert(place);
        tables_->place(row);
    }

    const CatalogSnapshot &base_;
    QDate day_;
    QHash<QString, std::vector<QuotedPrice>> quotes_;
    LaidTables *tables_ = nullptr;
    const QSet<QString> *refused_ = nullptr;
    std::map<std::pair<int, const QString *>, Targets> targets_; ///< by table and list of columns
    std::vector<StoredFact> versions_;                           ///< of the row that is being read
    std::vector<DatedPrice> history_;
    QHash<QString, QSet<QString>> quotedKinds_;
    QSet<QString> laid_;
};

Result<SnapshotPtr> laidOn(const SnapshotPtr &base, const UserCatalog &user, QDate day,
                           const std::vector<StoredCalibration> &calibrations, std::vector<ImportedRow> *leftOut)
{
    const auto quotes = user.allPrices();
    if (!quotes)
        return quotes.error();
    Overlay overlay(*base, day, *quotes);
    return layUntilSound(
        base,
        [&](LaidTables &tables, const QSet<QString> &refused) {
            return user.read(
                [&](UserDatabase *session) { return overlay.lay(session, calibrations, tables, refused); });
        },
        [&](const QString &place, const QString &why) {
            if (!overlay.hasLaid(place))
                return false;
            if (leftOut) {
                ImportedRow row;
                row.kind = place.section(u" row "_s, 0, 0);
                row.id = place.mid(row.kind.size() + rowPlace({}, {}).size());
                row.refusal = why;
                leftOut->push_back(std::move(row));
            }
            return true;
        });
}
} // namespace

Result<SnapshotPtr> layFacts(const SnapshotPtr &base, std::vector<ImportedRow> &rows)
{
    QHash<QString, std::vector<ImportedRow *>> byPlace;
    for (ImportedRow &row : rows)
        if (row.refusal.isEmpty())
            byPlace[rowPlace(row.kind, row.id)].push_back(&row);
    return layUntilSound(
        base,
        [&](LaidTables &tables, const QSet<QString> &) -> Result<bool> {
            for (const ImportedRow &row : rows)
                if (row.refusal.isEmpty())
                    tables.place(row);
            return true;
        },
        [&](const QString &place, const QString &why) {
            // Of rows that speak of one part the last word is the one that was tried.
            const auto found = byPlace.find(place);
            if (found == byPlace.end() || found->empty())
                return false;
            found->back()->refusal = why;
            found->pop_back();
            return true;
        });
}

Result<SnapshotPtr> withUserFacts(const SnapshotPtr &base, const UserCatalog &user, QDate day)
{
    return laidOn(base, user, day, {}, nullptr);
}

Result<SnapshotPtr> withUserCatalog(const SnapshotPtr &base, const UserCatalog &user, QDate day,
                                    std::vector<ImportedRow> *leftOut)
{
    const auto calibrations = user.calibrations();
    if (!calibrations)
        return calibrations.error();
    return laidOn(base, user, day, *calibrations, leftOut);
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
