#include "catalog/store/facttables.h"

#include "catalog/import/csv.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace cw::catalog {

namespace {
// Unit and record separators: they cannot stand in a cell (CSV text holds no control characters of this kind).
constexpr char16_t cellEnd = 0x1F;
constexpr char16_t rowEnd = 0x1E;

std::optional<Error> idProblem(const SourceTable &source)
{
    const QString file = source.table.kind + QStringLiteral(".csv");
    if (source.table.columns.first() != QLatin1String("id"))
        return Error::invalid(QStringLiteral("the first column is “%1”").arg(source.table.columns.first()),
                              file + QStringLiteral(" line 1"), QStringLiteral("the column “id”"));
    QSet<QString> seen;
    for (std::size_t row = 0; row < source.table.rows.size(); ++row) {
        const QString id = source.table.rows[row].first();
        if (id.isEmpty())
            return Error::invalid(QStringLiteral("the row has no id"), source.place(row) + QStringLiteral(" column id"),
                                  QStringLiteral("an id of its own"));
        if (seen.contains(id))
            return Error::invalid(QStringLiteral("the id “%1” stands twice").arg(id),
                                  source.place(row) + QStringLiteral(" column id"), QStringLiteral("each id once"));
        seen.insert(id);
    }
    return std::nullopt;
}
} // namespace

QString SourceTable::place(std::size_t row) const
{
    if (row < lines.size())
        return QStringLiteral("%1.csv line %2").arg(table.kind).arg(lines[row]);
    return QStringLiteral("%1 row %2").arg(table.kind, table.rows[row].value(0));
}

Result<std::vector<SourceTable>> readFactTables(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return Error::absent(QStringLiteral("the folder does not exist"), folder);
    const QStringList files = directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Error::invalid(QStringLiteral("the folder holds no CSV file"), folder, QStringLiteral("catalog tables"));
    std::vector<SourceTable> tables;
    for (const QString &file : files) {
        auto csv = readCsv(directory.filePath(file));
        if (!csv)
            return csv.error();
        SourceTable source;
        source.table.kind = file.chopped(4);
        source.table.columns = std::move(csv.value().columns);
        source.table.rows = std::move(csv.value().rows);
        source.lines = std::move(csv.value().lines);
        if (auto problem = idProblem(source))
            return *problem;
        sortRows(source);
        tables.push_back(std::move(source));
    }
    std::sort(tables.begin(), tables.end(),
              [](const SourceTable &a, const SourceTable &b) { return a.table.kind < b.table.kind; });
    return tables;
}

void sortRows(SourceTable &source)
{
    std::vector<std::size_t> order(source.table.rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const QStringList &left = source.table.rows[a];
        const QStringList &right = source.table.rows[b];
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    });
    SourceTable sorted;
    sorted.table.kind = source.table.kind;
    sorted.table.columns = source.table.columns;
    for (const std::size_t row : order) {
        sorted.table.rows.push_back(std::move(source.table.rows[row]));
        if (!source.lines.empty())
            sorted.lines.push_back(source.lines[row]);
    }
    source = std::move(sorted);
}

QString contentHash(const std::vector<SourceTable> &tables)
{
    std::vector<QByteArray> kinds;
    for (const SourceTable &source : tables) {
        std::vector<QByteArray> rows;
        rows.reserve(source.table.rows.size());
        for (const QStringList &row : source.table.rows)
            rows.push_back(row.join(QChar(cellEnd)).toUtf8());
        std::sort(rows.begin(), rows.end());
        QByteArray text = source.table.kind.toUtf8() + char(rowEnd);
        text += source.table.columns.join(QChar(cellEnd)).toUtf8() + char(rowEnd);
        for (const QByteArray &row : rows)
            text += row + char(rowEnd);
        kinds.push_back(std::move(text));
    }
    std::sort(kinds.begin(), kinds.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &kind : kinds)
        hash.addData(kind);
    return QString::fromLatin1(hash.result().toHex());
}

QString newestDate(const std::vector<SourceTable> &tables)
{
    QString newest;
    for (const SourceTable &source : tables) {
        const int column = source.table.column(QStringLiteral("as_of"));
        if (column < 0)
            continue;
        for (const QStringList &row : source.table.rows) {
            const QString &date = row[column];
            if (date.size() == 10 && date > newest && QDate::fromString(date, Qt::ISODate).isValid())
                newest = date;
        }
    }
    return newest;
}

} // namespace cw::catalog
