#include "catalog/store/userdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
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
    return version == 0 ? create() : std::nullopt;
}

std::optional<Error> UserDatabase::create()
{
    const QStringList statements = {
        u"CREATE TABLE quotes (id TEXT PRIMARY KEY, vendor TEXT, number TEXT, file TEXT, quoted_on TEXT, "
        "valid_until TEXT, imported_on TEXT, currency TEXT)"_s,
        u"CREATE TABLE quote_lines (quote TEXT REFERENCES quotes(id) ON DELETE CASCADE, line INTEGER, part TEXT, "
        "description TEXT, quantity REAL, unit_price_micros INTEGER, total_micros INTEGER, currency TEXT, "
        "valid_until TEXT, matched TEXT, counts INTEGER)"_s,
        u"CREATE TABLE quote_columns (vendor TEXT, title TEXT, role TEXT, PRIMARY KEY (vendor, title))"_s,
        u"CREATE TABLE learned_parts (part TEXT PRIMARY KEY, catalog_id TEXT)"_s,
        u"CREATE TABLE facts (kind TEXT, id TEXT, column_name TEXT, cell TEXT, PRIMARY KEY (kind, id, column_name))"_s,
        u"PRAGMA user_version = %1"_s.arg(userSchemaVersion)};
    const Outcome made = inTransaction([&]() -> std::optional<Error> {
        QSqlQuery query(database());
        for (const QString &statement : statements)
            if (!query.exec(statement))
                return error(query);
        return std::nullopt;
    });
    return made.ok() ? std::nullopt : std::optional(made.error());
}

} // namespace cw::catalog
