#include "catalog/store/userdatabase.h"

#include "catalog/store/storedfacts.h"
#include "catalog/store/teamplace.h"
#include "catalog/store/teamschema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// One record for each version of a row. `known_from` is the day the row says of itself (`is_stated`), else that of its
// import; empty = not known. `cells` holds the texts of the columns of its layout, between them the unit separator.
const QStringList factTables = {
    u"CREATE TABLE IF NOT EXISTS fact_layouts (layout INTEGER PRIMARY KEY, column_names TEXT)"_s,
    u"CREATE TABLE IF NOT EXISTS facts (kind TEXT, id TEXT, known_from TEXT, is_stated INTEGER, is_own_word INTEGER, "
    "layout INTEGER, cells TEXT, PRIMARY KEY (kind, id, known_from)) WITHOUT ROWID"_s};
const QString learnedDescriptions =
    u"CREATE TABLE IF NOT EXISTS learned_descriptions (vendor TEXT, description TEXT, catalog_id TEXT, "
    "PRIMARY KEY (vendor, description))"_s;
// `content` is what was measured or entered, whole; `row_cells` are the calibration rows that follow from it.
const QStringList measuredTables = {
    u"CREATE TABLE IF NOT EXISTS calibrations (position INTEGER PRIMARY KEY, id TEXT UNIQUE, subject TEXT, applied_on TEXT, "
    "content BLOB)"_s,
    u"CREATE TABLE IF NOT EXISTS calibration_cells (calibration TEXT, kind TEXT, id TEXT, column_name TEXT, cell TEXT, "
    "PRIMARY KEY (calibration, kind, id, column_name))"_s,
    u"CREATE TABLE IF NOT EXISTS ledger (position INTEGER PRIMARY KEY, entered_on TEXT, content BLOB)"_s};

Error cannot(const QString &what, const QString &file, const QString &detail)
{
    return {ErrorCode::InvalidInput,
            u"the user catalog cannot be %1: %2"_s.arg(what, detail),
            file,
            u"a file that is whole and that no other program holds; where it is moved away a new one is begun"_s,
            {}};
}
} // namespace

UserDatabase::UserDatabase(const QString &place) : shown_(place), file_(place), isTeam_(isTeamAddress(place))
{
    if (!isTeam_) {
        connection_.emplace(place, Connection::Mode::Create);
        return;
    }
    const auto address = readTeamAddress(place);
    if (!address.ok()) {
        shown_.clear(); // it may hold a password
        problem_ = address.error();
    } else if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        problem_ = Error::absent(u"Qt's driver for PostgreSQL is not installed; Debian's package is libqt6sql6-psql"_s);
    } else {
        shown_ = address->shown;
        connection_.emplace(address->options);
    }
}

Error UserDatabase::error(const QSqlQuery &query) const
{
    return isTeam_ ? teamError(query.lastError(), shown_)
                   : cannot(u"read or written"_s, file_, query.lastError().databaseText());
}

Error UserDatabase::failure()
{
    return isTeam_ ? teamError(database().lastError(), shown_)
                   : cannot(u"written"_s, file_, database().lastError().databaseText());
}

std::optional<Error> UserDatabase::begin()
{
    if (!database().transaction())
        return failure();
    if (!isTeam_)
        return std::nullopt;
    QSqlQuery query(database());
    if (query.exec(u"SELECT pg_advisory_xact_lock(hashtext('clusterwright'))"_s))
        return std::nullopt;
    const Error problem = error(query);
    database().rollback();
    return problem;
}

std::optional<Error> UserDatabase::readRevision(qint64 &revision)
{
    revision = 0;
    if (!isTeam_)
        return std::nullopt;
    QSqlQuery query(database());
    if (!query.exec(u"SELECT COALESCE(max(revision), 0) FROM changes"_s) || !query.next())
        return error(query);
    revision = query.value(0).toLongLong();
    return std::nullopt;
}

std::optional<Error> UserDatabase::open()
{
    if (problem_)
        return problem_;
    if (!isTeam_)
        return openFile();
    if (auto problem = openTeam())
        return problem;
    return teamSchemaProblem(database(), shown_);
}

std::optional<Error> UserDatabase::openTeam()
{
    if (problem_)
        return problem_;
    if (!database().open())
        return failure();
    QSqlQuery query(database());
    // A time to wait that the server or the environment sets stays.
    for (const QString &setting :
         {u"SET search_path = clusterwright"_s, u"SET client_min_messages = warning"_s,
          u"SELECT set_config('lock_timeout', '5s', false) WHERE current_setting('lock_timeout') = '0'"_s})
        if (!query.exec(setting))
            return error(query);
    return std::nullopt;
}

std::optional<Error> UserDatabase::openFile()
{
    if (!QDir().mkpath(QFileInfo(file_).absolutePath()))
        return cannot(u"opened"_s, file_, u"its folder cannot be made"_s);
    if (!database().open())
        return cannot(u"opened"_s, file_, database().lastError().databaseText());
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
    return run(QStringList{u"CREATE TABLE IF NOT EXISTS quotes (id TEXT PRIMARY KEY, vendor TEXT, number TEXT, file TEXT, quoted_on "
                           "TEXT, valid_until TEXT, imported_on TEXT, currency TEXT)"_s,
                           u"CREATE TABLE IF NOT EXISTS quote_lines (quote TEXT REFERENCES quotes(id) ON DELETE CASCADE, line "
                           "INTEGER, part TEXT, description TEXT, quantity REAL, unit_price_micros INTEGER, "
                           "total_micros INTEGER, currency TEXT, valid_until TEXT, matched TEXT, counts INTEGER)"_s,
                           u"CREATE TABLE IF NOT EXISTS quote_columns (vendor TEXT, title TEXT, role TEXT, PRIMARY KEY (vendor, "
                           "title))"_s,
                           u"CREATE TABLE IF NOT EXISTS learned_parts (part TEXT PRIMARY KEY, catalog_id TEXT)"_s,
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
