#include "catalog/store/catalogreader.h"

#include "catalog/store/cellpool.h"
#include "catalog/store/database.h"
#include "catalog/store/snapshotbuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace cw::catalog {

namespace {
Error broken(const QString &what)
{
    return Error::invalid(what, {}, QStringLiteral("a catalog made by this version; build or install it again"));
}

Result<QHash<QString, QString>> readMeta(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT key, value FROM meta")))
        return broken(QStringLiteral("the file is not a catalog (%1)").arg(query.lastError().databaseText()));
    QHash<QString, QString> meta;
    while (query.next())
        meta.insert(query.value(0).toString(), query.value(1).toString());
    return meta;
}

/// The rows of a table. The database joins the cells of a row, so that a row is one value on its way here.
Result<SourceTable> readTable(QSqlDatabase &database, const QString &kind, CellPool &pool)
{
    SourceTable source;
    source.table.kind = kind;
    QStringList cells;
    const QSqlRecord record = database.record(quotedName(kind));
    for (int i = 0; i < record.count(); ++i) {
        source.table.columns.append(record.fieldName(i));
        cells.append(QStringLiteral("ifnull(%1, '')").arg(quotedName(record.fieldName(i))));
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (cells.isEmpty() ||
        !query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid")
                        .arg(cells.join(QStringLiteral(" || char(%1) || ").arg(int(cellEnd))), quotedName(kind))))
        return broken(QStringLiteral("the table “%1” cannot be read: %2").arg(kind, query.lastError().databaseText()));
    QStringList before;
    while (query.next()) {
        QStringList row = pool.split(query.value(0).toString(), cells.size(), before);
        if (row.size() != cells.size())
            return broken(QStringLiteral("a cell of the table “%1” holds a separator").arg(kind));
        before = row;
        source.table.rows.push_back(std::move(row));
    }
    return source;
}

Result<std::vector<SourceTable>> readTables(QSqlDatabase &database)
{
    QStringList kinds = database.tables();
    kinds.removeAll(QStringLiteral("meta"));
    kinds.sort();
    std::vector<SourceTable> tables;
    CellPool pool;
    for (const QString &kind : kinds) {
        auto table = readTable(database, kind, pool);
        if (!table)
            return table.error();
        tables.push_back(std::move(table).value());
    }
    return tables;
}

Result<SnapshotPtr> readFile(const QString &file)
{
    Connection connection(file, Connection::Mode::ReadOnly);
    QSqlDatabase &database = connection.database();
    if (!database.open())
        return broken(QStringLiteral("the catalog cannot be opened: %1").arg(database.lastError().databaseText()));
    const auto meta = readMeta(database);
    if (!meta)
        return meta.error();
    const QString version = meta->value(QStringLiteral("schema_version"));
    if (version != QString::number(catalogSchemaVersion))
        return broken(QStringLiteral("the catalog has schema version “%1”, this program reads %2")
                          .arg(version)
                          .arg(catalogSchemaVersion));
    auto tables = readTables(database);
    if (!tables)
        return tables.error();
    auto snapshot = buildSnapshot(std::move(tables).value());
    if (snapshot && snapshot.value()->hash != meta->value(QStringLiteral("hash")))
        return broken(QStringLiteral("the rows do not match the catalog's fingerprint: the file was altered"));
    return snapshot;
}
} // namespace

Result<SnapshotPtr> readCatalog(const QString &databaseFile)
{
    if (!QFileInfo::exists(databaseFile))
        return Error::absent(QStringLiteral("the catalog file does not exist"), databaseFile);
    auto snapshot = readFile(databaseFile);
    return snapshot ? snapshot : Result<SnapshotPtr>(snapshot.error().in(databaseFile));
}

QString defaultCatalogFile()
{
    QString given = qEnvironmentVariable("CLUSTERWRIGHT_CATALOG");
    if (!given.isEmpty())
        return given;
    const QDir program(QCoreApplication::applicationDirPath());
    const QString file = QStringLiteral("share/clusterwright/catalog.sqlite");
    for (const QString &up : {QStringLiteral("../"), QStringLiteral("../../")})
        if (QFileInfo::exists(program.filePath(up + file)))
            return QDir::cleanPath(program.filePath(up + file));
    return QDir::cleanPath(program.filePath(QStringLiteral("../") + file));
}

} // namespace cw::catalog
