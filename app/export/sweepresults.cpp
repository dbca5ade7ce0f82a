#include "app/export/sweepresults.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace cw::app {

namespace {

const QString connection = QStringLiteral("sweep-results");

QString cell(QString text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

const planner::Total *totalOf(const SweepRow &row, planner::PlanQuantity quantity)
{
    const auto found = std::find_if(row.totals.begin(), row.totals.end(),
                                    [&](const planner::Total &total) { return total.quantity == quantity; });
    return found == row.totals.end() ? nullptr : &*found;
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Error cannotWrite(const QSqlError &error)
{
    return Error::invalid(QStringLiteral("The file could not be written: %1").arg(error.databaseText()), {},
                          QStringLiteral("a folder with room that may be written"));
}

/// Statements in one transaction; the first that fails is told.
Outcome fill(QSqlDatabase &database, const QStringList &paths, const std::vector<SweepRow> &rows)
{
    QSqlQuery query(database);
    const auto failed = [&] { return cannotWrite(query.lastError()); };
    // The file is new and put in place when it is whole: a journal beside it would only be one more thing to leave
    // behind.
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = MEMORY")))
        return failed();
    query.finish();
    if (!database.transaction())
        return cannotWrite(database.lastError());
    for (const char *statement :
         {"CREATE TABLE path (position INTEGER PRIMARY KEY, path TEXT NOT NULL)",
          "CREATE TABLE scenario (scenario INTEGER PRIMARY KEY, status TEXT NOT NULL, gap REAL, plan TEXT, remark "
          "TEXT)",
          "CREATE TABLE setting (scenario INTEGER NOT NULL, position INTEGER NOT NULL, value TEXT, "
          "PRIMARY KEY (scenario, position)) WITHOUT ROWID",
          "CREATE TABLE total (scenario INTEGER NOT NULL, quantity TEXT NOT NULL, value REAL, low REAL, high REAL, "
          "unit TEXT, PRIMARY KEY (scenario, quantity)) WITHOUT ROWID"}) {
        if (!query.exec(QLatin1String(statement)))
            return failed();
    }
    query.prepare(QStringLiteral("INSERT INTO path VALUES (?, ?)"));
    for (qsizetype i = 0; i < paths.size(); ++i) {
        query.addBindValue(int(i));
        query.addBindValue(paths[i]);
        if (!query.exec())
            return failed();
    }
    QSqlQuery setting(database), total(database);
    query.prepare(QStringLiteral("INSERT INTO scenario VALUES (?, ?, ?, ?, ?)"));
    setting.prepare(QStringLiteral("INSERT INTO setting VALUES (?, ?, ?)"));
    total.prepare(QStringLiteral("INSERT INTO total VALUES (?, ?, ?, ?, ?, ?)"));
    for (const SweepRow &row : rows) {
        for (const QVariant &value : {QVariant(row.scenario), QVariant(row.status), QVariant(row.gap),
                                      QVariant(row.plan), QVariant(row.remark)})
            query.addBindValue(value);
        if (!query.exec())
            return failed();
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            for (const QVariant &value : {QVariant(row.scenario), QVariant(int(i)), QVariant(row.values[i])})
                setting.addBindValue(value);
            if (!setting.exec())
                return cannotWrite(setting.lastError());
        }
        for (const planner::Total &each : row.totals) {
            for (const QVariant &value :
                 {QVariant(row.scenario), QVariant(QLatin1String(planner::info(each.quantity).word)),
                  orNull(each.value), orNull(each.low), orNull(each.high), QVariant(each.unit)})
                total.addBindValue(value);
            if (!total.exec())
                return cannotWrite(total.lastError());
        }
    }
    if (!database.commit())
        return cannotWrite(database.lastError());
    return Done{};
}

} // namespace

QByteArray sweepCsv(const QStringList &paths, const std::vector<SweepRow> &rows)
{
    QStringList head{QStringLiteral("scenario")};
    for (const QString &path : paths)
        head << cell(path);
    head << QStringLiteral("status") << QStringLiteral("gap");
    for (const planner::QuantityInfo &about : planner::planQuantities())
        head << QLatin1String(about.word);
    head << QStringLiteral("plan") << QStringLiteral("remark");
    QByteArray csv = head.join(QLatin1Char(',')).toUtf8() + '\n';
    for (const SweepRow &row : rows) {
        QStringList cells{QString::number(row.scenario)};
        for (const QString &value : row.values)
            cells << cell(value);
        cells << row.status << number(row.gap);
        for (const planner::QuantityInfo &about : planner::planQuantities()) {
            const planner::Total *total = totalOf(row, about.quantity);
            cells << (total ? number(total->value) : QString());
        }
        cells << cell(row.plan) << cell(row.remark);
        csv += cells.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return csv;
}

Outcome writeSweepDatabase(const QString &file, const QStringList &paths, const std::vector<SweepRow> &rows)
{
    const QString fresh = file + QStringLiteral(".new");
    QFile::remove(fresh);
    Outcome filled = Done{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(fresh);
        filled = database.open() ? fill(database, paths, rows) : Outcome(cannotWrite(database.lastError()));
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    if (!filled.ok()) {
        QFile::remove(fresh);
        return filled.error().in(file);
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0) {
        QFile::remove(fresh);
        return Error::invalid(QStringLiteral("The file could not be put in place"), file,
                              QStringLiteral("a folder that may be written"));
    }
    return Done{};
}

} // namespace cw::app
