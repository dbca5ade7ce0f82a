#include "catalog/store/userdatabase.h"

#include "catalog/store/storedfacts.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// One record for each version of a row. `known_from` is the day the row says of itself (`is_stated`), else that of its
// import; empty = not known. `cells` holds the texts of the columns of its layout, between them the unit separator.
const QStringList factTables = {
    u"CREATE TABLE fact_layouts (layout INTEGER PRIMARY KEY, column_names TEXT)"_s,
    u"CREATE TABLE facts (kind TEXT, id TEXT, known_from TEXT, is_stated INTEGER, is_own_word INTEGER, "
    "layout INTEGER, cells TEXT, PRIMARY KEY (kind, id, known_from)) WITHOUT ROWID"_s};
const QString learnedDescriptions =
    u"CREATE TABLE learned_descriptions (vendor TEXT, description TEXT, catalog_id TEXT, "
    "PRIMARY KEY (vendor, description))"_s;
// `content` is what was measured or entered, whole; `row_cells` are the calibration rows that follow from it.
const QStringList measuredTables = {
    u"CREATE TABLE calibrations (position INTEGER PRIMARY KEY, id TEXT UNIQUE, subject TEXT, applied_on TEXT, "
    "content BLOB)"_s,
    u"CREATE TABLE calibration_cells (calibration TEXT, kind TEXT, id TEXT, column_name TEXT, cell TEXT, "
    "PRIMARY KEY (calibration, kind, id, column_name))"_s,
    u"CREATE TABLE ledger (position INTEGER PRIMARY KEY, entered_on TEXT, content BLOB)"_s};

Error cannot(const QString &what, const QString &file, const QString &detail)
{
    return {ErrorCode::InvalidInput, u"the user catalog cannot be %1: %2"_s.arg(what, detail), file, {}, {}};
}
} // namespace

Error UserDatabase::error(const QSqlQuery &query) const
{
    return cannot(u"read or written"_s, file_, query.lastError().text());
}

Error UserDatabase::failure()
{
    return cannot(u"written"_s, file_, database().lastError().text());
}

std::optional<Error> UserDatabase::open()
{
    if (!QDir().mkpath(QFileInfo(file_).absolutePath()) || !database().open())
        return cannot(u"opened"_s, file_, database().lastError().text());
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA busy_timeout = 5000"_s) || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return error(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > userSchemaVersion)
        return Error::invalid(u"the user catalog has format %1"_s.arg(version), file_,
                              u"format %1; a newer program wrote it"_s.arg(userSchemaVersion));
    if (version == 0)
        return create();
    return version < userSchemaVersion ? migrate(version) : std::nullopt;
}

std::optional<Error> UserDatabase::create()
{
    return run(QStringList{u"CREATE TABLE quotes (id TEXT PRIMARY KEY, vendor TEXT, number TEXT, file TEXT, quoted_on "
                           "TEXT, valid_until TEXT, imported_on TEXT, currency TEXT)"_s,
                           u"CREATE TABLE quote_lines (quote TEXT REFERENCES quotes(id) ON DELETE CASCADE, line "
                           "INTEGER, part TEXT, description TEXT, quantity REAL, unit_price_micros INTEGER, "
                           "total_micros INTEGER, currency TEXT, valid_until TEXT, matched TEXT, counts INTEGER)"_s,
                           u"CREATE TABLE quote_columns (vendor TEXT, title TEXT, role TEXT, PRIMARY KEY (vendor, "
                           "title))"_s,
                           u"CREATE TABLE learned_parts (part TEXT PRIMARY KEY, catalog_id TEXT)"_s,
                           learnedDescriptions} +
               factTables + measuredTables);
}

std::optional<Error> UserDatabase::migrate(int version)
{
    QStringList steps = {u"ALTER TABLE facts RENAME TO facts_by_cell"_s};
    if (version == 1)
        steps += QStringList{u"ALTER TABLE facts_by_cell ADD COLUMN known_from TEXT DEFAULT ''"_s,
                             u"ALTER TABLE facts_by_cell ADD COLUMN is_stated INTEGER DEFAULT 0"_s} +
                 measuredTables;
    steps += factTables + QStringList{learnedDescriptions};
    return run(steps, [](UserDatabase &session) -> std::optional<Error> {
        if (auto problem = takeOverCells(session))
            return problem;
        QSqlQuery drop(session.database());
        return drop.exec(u"DROP TABLE facts_by_cell"_s) ? std::nullopt : std::optional(session.error(drop));
    });
}

std::optional<Error> UserDatabase::run(const QStringList &statements, std::optional<Error> (*more)(UserDatabase &))
{
    const Outcome made = inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(database());
        for (const QString &statement : statements + QStringList{u"PRAGMA user_version = %1"_s.arg(userSchemaVersion)})
            if (!query.exec(statement))
                return error(query);
        query.finish();
        return more ? more(*this) : std::nullopt;
    });
    return made.ok() ? std::nullopt : std::optional(made.error());
}

} // namespace cw::catalog
