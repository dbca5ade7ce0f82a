#include "catalog/store/catalogwriter.h"

#include "catalog/store/database.h"
#include "catalog/store/snapshotbuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

#include <filesystem>

namespace cw::catalog {

namespace {
Error failed(const QString &file, const QSqlError &error)
{
    return Error::invalid(QStringLiteral("the catalog cannot be written: %1").arg(error.databaseText()), file,
                          QStringLiteral("a folder with room that may be written"));
}

/// All columns are TEXT in STRICT tables, so a fact keeps the digits its source printed; absent is NULL.
Outcome writeTable(QSqlDatabase &database, const FactTable &table)
{
    QStringList columns;
    QStringList marks;
    for (const QString &column : table.columns) {
        columns.append(quotedName(column) + QStringLiteral(" TEXT"));
        marks.append(QStringLiteral("?"));
    }
    columns.first() += QStringLiteral(" NOT NULL PRIMARY KEY");
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("CREATE TABLE %1 (%2) STRICT")
                        .arg(quotedName(table.kind), columns.join(QStringLiteral(", ")))))
        return failed(table.kind, query.lastError());
    if (!query.prepare(
            QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quotedName(table.kind), marks.join(QLatin1Char(',')))))
        return failed(table.kind, query.lastError());
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(int(i), row[i].isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(row[i]));
        if (!query.exec())
            return failed(table.kind, query.lastError());
    }
    return Done{};
}

Outcome writeMeta(QSqlDatabase &database, const CatalogSnapshot &snapshot)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT")) ||
        !query.prepare(QStringLiteral("INSERT INTO meta VALUES (?, ?)")))
        return failed(QStringLiteral("meta"), query.lastError());
    const std::pair<const char *, QString> entries[] = {
        {"schema_version", QString::number(catalogSchemaVersion)}, {"hash", snapshot.hash}, {"as_of", snapshot.asOf}};
    for (const auto &[key, value] : entries) {
        query.bindValue(0, QLatin1String(key));
        query.bindValue(1, value);
        if (!query.exec())
            return failed(QStringLiteral("meta"), query.lastError());
    }
    return Done{};
}

Outcome writeDatabase(const QString &file, const CatalogSnapshot &snapshot)
{
    Connection connection(file, Connection::Mode::Create);
    QSqlDatabase &database = connection.database();
    if (!database.open())
        return failed(file, database.lastError());
    // A draft that fails is thrown away and a good one is flushed once at the end: no journal, no flush in between.
    QSqlQuery pragma(database);
    for (const char *statement : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"})
        if (!pragma.exec(QLatin1String(statement)))
            return failed(file, pragma.lastError());
    pragma.finish();
    if (!database.transaction())
        return failed(file, database.lastError());
    for (const FactTable &table : snapshot.tables)
        if (auto outcome = writeTable(database, table); !outcome)
            return outcome;
    if (auto outcome = writeMeta(database, snapshot); !outcome)
        return outcome;
    if (!database.commit())
        return failed(file, database.lastError());
    return Done{};
}
/// The bytes are on the disk before the name points to them.
bool flushed(const QString &file)
{
    QFile written(file);
    return written.open(QIODevice::ReadWrite) && ::fsync(written.handle()) == 0;
}
} // namespace

Outcome compileCatalog(const QString &csvFolder, const QString &databaseFile)
{
    auto tables = readFactTables(csvFolder);
    if (!tables)
        return tables.error();
    const auto snapshot = buildSnapshot(std::move(tables).value());
    if (!snapshot)
        return snapshot.error();

    const QString folder = QFileInfo(databaseFile).absolutePath();
    if (!QDir().mkpath(folder))
        return Error::invalid(QStringLiteral("the folder cannot be made"), folder,
                              QStringLiteral("a folder that may be written"));
    const QTemporaryDir work(folder + QStringLiteral("/.catalog-XXXXXX"));
    if (!work.isValid())
        return Error::invalid(QStringLiteral("nothing can be written there: %1").arg(work.errorString()), folder,
                              QStringLiteral("a folder that may be written"));
    const QString draft = work.filePath(QStringLiteral("catalog.sqlite"));
    if (auto outcome = writeDatabase(draft, **snapshot); !outcome)
        return outcome;
    if (!flushed(draft))
        return Error::invalid(QStringLiteral("the catalog cannot be flushed to the disk"), draft,
                              QStringLiteral("a disk with room"));
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(draft).toStdString(), QFile::encodeName(databaseFile).toStdString(),
                            error);
    if (error)
        return Error::invalid(
            QStringLiteral("the file cannot be replaced: %1").arg(QString::fromStdString(error.message())),
            databaseFile, QStringLiteral("a file that may be replaced"));
    return Done{};
}

} // namespace cw::catalog
