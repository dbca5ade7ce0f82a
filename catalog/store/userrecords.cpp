// What the user's catalog keeps beside quotes: imported rows with their days, calibrations, and the ledger.
#include "catalog/store/storedfacts.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
QString isoOf(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

/// A row says from when it holds, unless that is only the day of its import.
QDate statedDay(const ImportedRow &row, QDate today)
{
    for (const char *column : {"price_as_of", "as_of"}) {
        const QDate day = QDate::fromString(row.cells.value(QLatin1String(column)), Qt::ISODate);
        if (day.isValid())
            return day == today ? QDate() : day;
    }
    return {};
}

/// The rows as versions of their day; what another import said of a row on the same day stays where it is not said
/// anew.
std::optional<Error> takeNew(UserDatabase &session, const std::vector<ImportedRow> &rows, QDate today,
                             std::vector<FactVersion> &versions)
{
    QHash<QString, std::size_t> places;
    const auto keyOf = [](const QString &kind, const QString &id, QDate day) {
        return kind + QChar(cellEnd) + id + QChar(cellEnd) + isoOf(day);
    };
    for (const ImportedRow &row : rows) {
        if (!row.refusal.isEmpty())
            continue;
        const QDate stated = statedDay(row, today);
        const QDate day = stated.isValid() ? stated : today;
        const auto place = places.constFind(keyOf(row.kind, row.id, day));
        if (place == places.constEnd()) {
            places.insert(keyOf(row.kind, row.id, day), versions.size());
            FactVersion version{row, day, stated.isValid()};
            version.row.remarks.clear();
            versions.push_back(std::move(version));
            continue;
        }
        FactVersion &version = versions[*place];
        version.isStated = stated.isValid();
        version.row.isOwnWord = row.isOwnWord;
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
            version.row.cells.insert(cell.key(), cell.value());
    }
    const FactFilter filter =
        versions.size() == 1 ? FactFilter{versions[0].row.kind, versions[0].row.id} : FactFilter();
    return eachFact(session, filter, [&](const StoredFact &old) {
        const auto place = places.constFind(keyOf(old.kind, old.id, old.knownFrom));
        if (place == places.constEnd())
            return;
        QMap<QString, QString> &cells = versions[*place].row.cells;
        for (qsizetype i = 0; i < old.columns.size(); ++i)
            if (!cells.contains(old.columns.at(i)))
                cells.insert(old.columns.at(i), old.cells.value(i));
    });
}

std::optional<Error> insertCells(UserDatabase &session, const StoredCalibration &calibration)
{
    QSqlQuery insert(session.database());
    insert.prepare(u"INSERT INTO calibration_cells VALUES (?, ?, ?, ?, ?)"_s);
    for (const ImportedRow &row : calibration.rows)
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            insert.bindValue(0, calibration.id);
            insert.bindValue(1, row.kind);
            insert.bindValue(2, row.id);
            insert.bindValue(3, cell.key());
            insert.bindValue(4, cell.value());
            if (!insert.exec())
                return session.error(insert);
        }
    return std::nullopt;
}
} // namespace

Outcome UserCatalog::addFacts(const std::vector<ImportedRow> &rows, QDate today)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        std::vector<FactVersion> versions;
        if (auto problem = takeNew(session, rows, today, versions))
            return problem;
        return putFacts(session, versions);
    });
}

Result<bool> UserCatalog::read(const std::function<Result<bool>(UserDatabase *)> &steps) const
{
    if (!exists())
        return steps(nullptr);
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return steps(&session);
}

Result<qint64> UserCatalog::revision() const
{
    qint64 revision = 0;
    const auto read = this->read([&](UserDatabase *session) -> Result<bool> {
        if (!session)
            return true;
        const auto problem = session->readRevision(revision);
        return problem ? Result<bool>(*problem) : Result<bool>(true);
    });
    return read.ok() ? Result<qint64>(revision) : Result<qint64>(read.error());
}

Result<std::vector<FactVersion>> UserCatalog::factVersions(const QString &kind, const QString &id) const
{
    std::vector<FactVersion> versions;
    if (!exists())
        return versions;
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    if (auto problem =
            eachFact(session, {kind, id}, [&](const StoredFact &fact) { versions.push_back(fact.toVersion()); }))
        return *problem;
    return versions;
}

Result<std::vector<StoredCalibration>> UserCatalog::calibrations() const
{
    std::vector<StoredCalibration> stored;
    if (!exists())
        return stored;
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    if (!query.exec(u"SELECT id, subject, applied_on, content FROM calibrations ORDER BY position"_s))
        return session.error(query);
    while (query.next())
        stored.push_back({query.value(0).toString(),
                          query.value(1).toString(),
                          dateOf(query.value(2)),
                          query.value(3).toByteArray(),
                          {}});
    query.prepare(u"SELECT kind, id, column_name, cell FROM calibration_cells WHERE calibration = ? "
                  "ORDER BY kind, id, column_name"_s);
    for (StoredCalibration &calibration : stored) {
        query.bindValue(0, calibration.id);
        if (!query.exec())
            return session.error(query);
        while (query.next()) {
            const QString kind = query.value(0).toString(), id = query.value(1).toString();
            if (calibration.rows.empty() || calibration.rows.back().kind != kind || calibration.rows.back().id != id) {
                ImportedRow row;
                row.kind = kind;
                row.id = id;
                calibration.rows.push_back(std::move(row));
            }
            calibration.rows.back().cells.insert(query.value(2).toString(), query.value(3).toString());
        }
    }
    return stored;
}

Outcome UserCatalog::setCalibrations(const std::vector<StoredCalibration> &calibrations)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        for (const QString &table : {u"calibration_cells"_s, u"calibrations"_s})
            if (!query.exec(u"DELETE FROM %1"_s.arg(table)))
                return session.error(query);
        query.prepare(u"INSERT INTO calibrations (id, subject, applied_on, content) VALUES (?, ?, ?, ?)"_s);
        for (const StoredCalibration &calibration : calibrations) {
            query.bindValue(0, calibration.id);
            query.bindValue(1, calibration.subject);
            query.bindValue(2, isoOf(calibration.appliedOn));
            query.bindValue(3, calibration.content);
            if (!query.exec())
                return session.error(query);
            if (auto problem = insertCells(session, calibration))
                return problem;
        }
        return std::nullopt;
    });
}

Outcome UserCatalog::addToLedger(QDate today, const QByteArray &content)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        QSqlQuery insert(session.database());
        insert.prepare(u"INSERT INTO ledger (entered_on, content) VALUES (?, ?)"_s);
        insert.bindValue(0, isoOf(today));
        insert.bindValue(1, content);
        return insert.exec() ? std::nullopt : std::optional(session.error(insert));
    });
}

Result<std::vector<LedgerRecord>> UserCatalog::ledger() const
{
    std::vector<LedgerRecord> records;
    if (!exists())
        return records;
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    if (!query.exec(u"SELECT position, entered_on, content FROM ledger ORDER BY position"_s))
        return session.error(query);
    while (query.next())
        records.push_back({query.value(0).toInt(), dateOf(query.value(1)), query.value(2).toByteArray()});
    return records;
}

Outcome UserCatalog::removeFromLedger(int number)
{
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    return session.inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(session.database());
        query.prepare(u"DELETE FROM ledger WHERE position = ?"_s);
        query.bindValue(0, number);
        if (!query.exec())
            return session.error(query);
        if (query.numRowsAffected() == 0)
            return Error::invalid(u"The ledger has no entry %1"_s.arg(number), {}, u"a number of `ledger list`"_s);
        return std::nullopt;
    });
}

} // namespace cw::catalog
