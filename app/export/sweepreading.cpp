#include "app/export/sweepreading.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace cw::app {

namespace {

const QString connection = QStringLiteral("sweep-reading");
constexpr int mostPaths = 16;

std::optional<double> orAbsent(const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return value.isNull() || !isNumber ? std::nullopt : std::optional(number);
}

Error notASweep(const QString &why)
{
    return Error::invalid(QStringLiteral("These are no results of a sweep: %1").arg(why), {},
                          QStringLiteral("the results.sqlite that `sweep` writes"));
}

Error cannotRead(const QSqlQuery &query)
{
    return notASweep(query.lastError().databaseText());
}

Outcome readPaths(QSqlQuery &query, SweepTable &table)
{
    if (!query.exec(QStringLiteral("SELECT path FROM path ORDER BY position")))
        return cannotRead(query);
    while (query.next())
        table.paths << query.value(0).toString();
    if (table.paths.isEmpty() || table.paths.size() > mostPaths)
        return notASweep(QStringLiteral("%1 paths were set").arg(table.paths.size()));
    return Done{};
}

Outcome readScenarios(QSqlQuery &query, SweepTable &table, QHash<int, std::size_t> &places)
{
    if (!query.exec(QStringLiteral("SELECT scenario, status, gap, plan, remark FROM scenario ORDER BY scenario")))
        return cannotRead(query);
    while (query.next()) {
        if (table.rows.size() == std::size_t(mostSweepScenarios))
            return notASweep(QStringLiteral("more than %1 scenarios").arg(mostSweepScenarios));
        SweepRow row;
        row.scenario = query.value(0).toInt();
        row.status = query.value(1).toString();
        row.gap = query.value(2).toDouble();
        row.plan = query.value(3).toString();
        row.remark = query.value(4).toString();
        row.values.resize(table.paths.size());
        places.insert(row.scenario, table.rows.size());
        table.rows.push_back(std::move(row));
    }
    return Done{};
}

Outcome readSettings(QSqlQuery &query, SweepTable &table, const QHash<int, std::size_t> &places)
{
    if (!query.exec(QStringLiteral("SELECT scenario, position, value FROM setting")))
        return cannotRead(query);
    while (query.next()) {
        const auto place = places.constFind(query.value(0).toInt());
        const int position = query.value(1).toInt();
        if (place != places.constEnd() && position >= 0 && position < table.paths.size())
            table.rows[*place].values[position] = query.value(2).toString();
    }
    return Done{};
}

Outcome readTotals(QSqlQuery &query, SweepTable &table, const QHash<int, std::size_t> &places)
{
    if (!query.exec(QStringLiteral("SELECT scenario, quantity, value, low, high, unit FROM total ORDER BY scenario")))
        return cannotRead(query);
    while (query.next()) {
        const auto place = places.constFind(query.value(0).toInt());
        const auto quantity = planner::planQuantityFromText(query.value(1).toString());
        if (place == places.constEnd() || !quantity) // a quantity that a later version knows
            continue;
        table.rows[*place].totals.push_back({*quantity,
                                             orAbsent(query.value(2)),
                                             orAbsent(query.value(3)),
                                             orAbsent(query.value(4)),
                                             query.value(5).toString(),
                                             {}});
    }
    return Done{};
}

Outcome readAll(QSqlDatabase &database, SweepTable &table)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QHash<int, std::size_t> places;
    Outcome done = readPaths(query, table);
    if (done.ok())
        done = readScenarios(query, table, places);
    if (done.ok())
        done = readSettings(query, table, places);
    if (done.ok())
        done = readTotals(query, table, places);
    return done;
}

} // namespace

Result<SweepTable> readSweepDatabase(const QString &file)
{
    if (!QFileInfo(file).isFile()) // SQLite would make one
        return Error::invalid(QStringLiteral("There is no such file"), file,
                              QStringLiteral("the results.sqlite of a sweep"));
    SweepTable table;
    Outcome done = Done{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        done = database.open() ? readAll(database, table) : Outcome(notASweep(database.lastError().databaseText()));
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    if (!done.ok())
        return done.error().in(file);
    return table;
}

} // namespace cw::app
