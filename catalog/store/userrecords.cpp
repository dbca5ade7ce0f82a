// What the user's catalog keeps beside quotes: imported rows with their days, calibrations, and the ledger.
#include "catalog/store/usercatalog.h"
#include "catalog/store/userdatabase.h"

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
        QSqlQuery insert(session.database());
        insert.prepare(u"INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (const ImportedRow &row : rows) {
            if (!row.refusal.isEmpty())
                continue;
            const QDate stated = statedDay(row, today);
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
                insert.bindValue(0, row.kind);
                insert.bindValue(1, row.id);
                insert.bindValue(2, cell.key());
                insert.bindValue(3, cell.value());
                insert.bindValue(4, isoOf(stated.isValid() ? stated : today));
                insert.bindValue(5, stated.isValid());
                if (!insert.exec())
                    return session.error(insert);
            }
        }
        return std::nullopt;
    });
}

Result<std::vector<FactVersion>> UserCatalog::factVersions() const
{
    std::vector<FactVersion> versions;
    if (!exists())
        return versions;
    UserDatabase session(file_);
    if (auto problem = session.open())
        return *problem;
    QSqlQuery query(session.database());
    if (!query.exec(u"SELECT kind, id, known_from, is_stated, column_name, cell FROM facts "
                    "ORDER BY kind, id, known_from, column_name"_s))
        return session.error(query);
    while (query.next()) {
        const QString kind = query.value(0).toString(), id = query.value(1).toString();
        const QDate day = dateOf(query.value(2));
        if (versions.empty() || versions.back().row.kind != kind || versions.back().row.id != id ||
            versions.back().knownFrom != day) {
            FactVersion version;
            version.row.kind = kind;
            version.row.id = id;
            version.knownFrom = day;
            version.isStated = query.value(3).toBool();
            versions.push_back(std::move(version));
        }
        versions.back().row.cells.insert(query.value(4).toString(), query.value(5).toString());
    }
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
