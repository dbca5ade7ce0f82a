#include "catalog/store/storedfacts.h"

#include <QSqlError>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
using Layouts = QHash<int, QStringList>;

std::optional<Error> readLayouts(UserDatabase &session, Layouts &layouts)
{
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT layout, column_names FROM fact_layouts"_s))
        return session.error(query);
    while (query.next())
        layouts.insert(query.value(0).toInt(), query.value(1).toString().split(QChar(cellEnd)));
    return std::nullopt;
}

/// The cells in one text. A separator inside a cell, which only a damaged file holds, becomes a blank.
QString joined(QStringList cells)
{
    for (QString &cell : cells)
        if (cell.contains(QChar(cellEnd)))
            cell.replace(QChar(cellEnd), u' ');
    return cells.join(QChar(cellEnd));
}

/// The number of a list of columns; a new one is written.
std::optional<Error> layoutOf(UserDatabase &session, const QString &columns, QHash<QString, int> &known, int &number)
{
    if (const auto found = known.constFind(columns); found != known.constEnd()) {
        number = *found;
        return std::nullopt;
    }
    number = 1;
    for (const int used : known)
        number = std::max(number, used + 1);
    QSqlQuery insert(session.database());
    insert.prepare(u"INSERT INTO fact_layouts (layout, column_names) VALUES (?, ?)"_s);
    insert.bindValue(0, number);
    insert.bindValue(1, columns);
    if (!insert.exec())
        return session.error(insert);
    known.insert(columns, number);
    return std::nullopt;
}
} // namespace

FactVersion StoredFact::toVersion() const
{
    FactVersion version;
    version.row.kind = kind;
    version.row.id = id;
    version.row.isOwnWord = isOwnWord;
    version.knownFrom = knownFrom;
    version.isStated = isStated;
    for (qsizetype i = 0; i < columns.size(); ++i)
        version.row.cells.insert(columns.at(i), cells.value(i));
    return version;
}

std::optional<Error> eachFact(UserDatabase &session, const FactFilter &filter,
                              const std::function<void(StoredFact)> &visit)
{
    Layouts layouts;
    if (auto problem = readLayouts(session, layouts))
        return problem;
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    QStringList conditions;
    if (!filter.kind.isEmpty())
        conditions << u"kind = ?"_s;
    if (!filter.id.isEmpty())
        conditions << u"id = ?"_s;
    query.prepare(u"SELECT kind, id, known_from, is_stated, is_own_word, layout, cells FROM facts%1 "
                  "ORDER BY kind, id, known_from"_s.arg(
                      conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s)));
    for (const QString &value : {filter.kind, filter.id})
        if (!value.isEmpty())
            query.addBindValue(value);
    if (!query.exec())
        return session.error(query);
    CellPool pool;
    QHash<int, QStringList> before; // by layout: neighbours have the same vendor, unit, source
    QString dayText;
    QDate day;
    while (query.next()) {
        StoredFact fact;
        fact.kind = pool.of(query.value(0).toString());
        fact.id = query.value(1).toString();
        if (const QString text = query.value(2).toString(); text != dayText) {
            dayText = text;
            day = QDate::fromString(text, Qt::ISODate);
        }
        fact.knownFrom = day;
        fact.isStated = query.value(3).toInt() != 0;
        fact.isOwnWord = query.value(4).toInt() != 0;
        const int layout = query.value(5).toInt();
        const auto columns = layouts.constFind(layout);
        if (columns == layouts.constEnd())
            return Error::invalid(u"the row %1 %2 has no columns"_s.arg(fact.kind, fact.id), session.place(),
                                  u"a catalog that was written by this program"_s);
        fact.columns = *columns;
        QStringList &last = before[layout];
        fact.cells = pool.split(query.value(6).toString(), columns->size(), last);
        last = fact.cells;
        visit(std::move(fact));
    }
    return query.lastError().isValid() ? std::optional(session.error(query)) : std::nullopt;
}

std::optional<Error> putFacts(UserDatabase &session, const std::vector<FactVersion> &versions)
{
    Layouts layouts;
    if (auto problem = readLayouts(session, layouts))
        return problem;
    QHash<QString, int> known;
    for (auto layout = layouts.constBegin(); layout != layouts.constEnd(); ++layout)
        known.insert(layout->join(QChar(cellEnd)), layout.key());
    QSqlQuery insert(session.database());
    insert.prepare(u"INSERT INTO facts (kind, id, known_from, is_stated, is_own_word, layout, cells) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id, known_from) DO UPDATE SET "
                   "is_stated = excluded.is_stated, is_own_word = excluded.is_own_word, layout = excluded.layout, "
                   "cells = excluded.cells"_s);
    for (const FactVersion &version : versions) {
        int layout = 0;
        if (auto problem = layoutOf(session, joined(version.row.cells.keys()), known, layout))
            return problem;
        insert.bindValue(0, version.row.kind);
        insert.bindValue(1, version.row.id);
        insert.bindValue(2, version.knownFrom.isValid() ? version.knownFrom.toString(Qt::ISODate) : u""_s);
        insert.bindValue(3, version.isStated ? 1 : 0);
        insert.bindValue(4, version.row.isOwnWord ? 1 : 0);
        insert.bindValue(5, layout);
        insert.bindValue(6, joined(version.row.cells.values()));
        if (!insert.exec())
            return session.error(insert);
    }
    return std::nullopt;
}

std::optional<Error> takeOverCells(UserDatabase &session)
{
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT kind, id, known_from, is_stated, column_name, cell FROM facts_by_cell "
                    "ORDER BY kind, id, known_from, column_name"_s))
        return session.error(query);
    std::vector<FactVersion> versions;
    while (query.next()) {
        const QString kind = query.value(0).toString(), id = query.value(1).toString();
        const QDate day = QDate::fromString(query.value(2).toString(), Qt::ISODate);
        if (versions.empty() || versions.back().row.kind != kind || versions.back().row.id != id ||
            versions.back().knownFrom != day) {
            FactVersion version;
            version.row.kind = kind;
            version.row.id = id;
            version.row.isOwnWord = true;
            version.knownFrom = day;
            version.isStated = query.value(3).toBool();
            versions.push_back(std::move(version));
        }
        const QString column = query.value(4).toString();
        // Lists of others say how sure they are; what a user typed did not.
        if (column == u"confidence"_s)
            versions.back().row.isOwnWord = false;
        versions.back().row.cells.insert(column, query.value(5).toString());
    }
    query.finish();
    return putFacts(session, versions);
}

} // namespace cw::catalog
