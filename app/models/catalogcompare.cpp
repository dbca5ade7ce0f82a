#include "app/models/catalogcompare.h"

#include "app/models/cataloglistmodel.h"
#include "app/models/columntitle.h"
#include "app/models/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CatalogCompare", text);
}

/// The columns of all tables, in the order they are first met; provenance last.
QStringList columnsOf(const CatalogIndex &index, const std::vector<int> &entries)
{
    const QStringList last{QStringLiteral("source_title"), QStringLiteral("source_url"), QStringLiteral("confidence"),
                           QStringLiteral("evidence"),     QStringLiteral("as_of"),      QStringLiteral("notes")};
    QStringList columns;
    for (const int entry : entries) {
        const QStringList &own = index.table(entry).columns;
        for (int c = 1; c < own.size(); ++c) {
            if (!columns.contains(own[c]) && !last.contains(own[c]))
                columns << own[c];
        }
    }
    return columns + last;
}

QString valueOf(const CatalogIndex &index, int entry, const QString &column)
{
    const int at = index.table(entry).column(column);
    return at < 0 ? QString() : index.row(entry).value(at);
}

CellRow findingsRow(const CatalogIndex &index, const std::vector<int> &entries)
{
    CellRow row{
        QStringLiteral("doubts"), CellRowStyle::Normal, {textCell(say(QT_TRANSLATE_NOOP("CatalogCompare", "Doubts")))}};
    for (const int entry : entries) {
        const CatalogIndex::Entry &e = index.entries()[std::size_t(entry)];
        Cell cell = textCell(say(QT_TRANSLATE_NOOP("CatalogCompare", "none")));
        if (e.findings > 0) {
            const catalog::LintFinding &worst = index.findings()[std::size_t(e.firstFinding)];
            cell = textCell(worst.text);
            cell.shape = shapeOf(worst.severity);
            cell.second = worst.remedy;
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

CellTable compareTable(const CatalogIndex &index, std::vector<int> entries, bool onlyDifferences)
{
    if (entries.size() > mostCompared)
        entries.resize(mostCompared);
    CellTable table;
    table.tall = false;
    table.columns = {{say(QT_TRANSLATE_NOOP("CatalogCompare", "Fact")), false, false}};
    for (const int entry : entries)
        table.columns.push_back({index.id(entry), false, true});
    for (const QString &column : columnsOf(index, entries)) {
        QStringList values;
        for (const int entry : entries)
            values << valueOf(index, entry, column);
        const bool isEmpty = std::all_of(values.begin(), values.end(), [](const QString &v) { return v.isEmpty(); });
        const bool differs =
            std::any_of(values.begin(), values.end(), [&](const QString &v) { return v != values[0]; });
        if (isEmpty || (onlyDifferences && !differs))
            continue;
        Cell name = textCell(differs ? QStringLiteral("≠ ") + columnTitle(column) : columnTitle(column));
        name.exported = column;
        name.emphasis = differs;
        name.spoken =
            differs ? say(QT_TRANSLATE_NOOP("CatalogCompare", "%1, differs")).arg(columnTitle(column)) : QString();
        CellRow row{column, CellRowStyle::Normal, {std::move(name)}};
        for (int i = 0; i < values.size(); ++i) {
            Cell cell = textCell(values[i].isEmpty() ? notKnown() : shownFact(column, values[i]));
            cell.exported = values[i];
            const bool hasColumn = index.table(entries[std::size_t(i)]).column(column) >= 0;
            cell.unknown = values[i].isEmpty() && hasColumn;
            if (!hasColumn)
                cell.text = QStringLiteral("—");
            cell.emphasis = differs && !cell.unknown;
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    if (std::any_of(entries.begin(), entries.end(),
                    [&](int entry) { return index.entries()[std::size_t(entry)].findings > 0; }))
        table.rows.push_back(findingsRow(index, entries));
    return table;
}

} // namespace cw::app
