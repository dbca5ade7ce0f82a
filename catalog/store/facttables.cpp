#include "catalog/store/facttables.h"

#include "catalog/import/csv.h"
#include "catalog/store/cellpool.h"

#include <QDate>
#include <QDir>
#include <QSet>
#include <QStringConverter>

#include <openssl/evp.h>

#include <algorithm>
#include <numeric>

namespace cw::catalog {

namespace {
// Record separator: like that of cells it cannot stand in one (CSV text holds no control characters of this kind).
constexpr char16_t rowEnd = 0x1E;
constexpr int isoDateLength = 10;

/// SHA-256 of UTF-8 text that is handed over in pieces.
class TextHash {
public:
    TextHash() : context_(EVP_MD_CTX_new()) { EVP_DigestInit_ex(context_, EVP_sha256(), nullptr); }
    ~TextHash() { EVP_MD_CTX_free(context_); }
    TextHash(const TextHash &) = delete;
    TextHash &operator=(const TextHash &) = delete;

    void add(QStringView text)
    {
        const qsizetype room = encoder_.requiredSpace(text.size());
        if (used_ + room > qsizetype(buffer_.size()))
            flush(room);
        used_ = encoder_.appendToBuffer(buffer_.data() + used_, text) - buffer_.data();
    }
    void add(char16_t mark)
    {
        const QChar one(mark);
        add(QStringView(&one, 1));
    }
    void add(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                add(cellEnd);
            if (!cells[i].isEmpty())
                add(cells[i]);
        }
        add(rowEnd);
    }
    [[nodiscard]] QString hexadecimal()
    {
        flush(0);
        QByteArray result(EVP_MAX_MD_SIZE, '\0');
        unsigned size = 0;
        EVP_DigestFinal_ex(context_, reinterpret_cast<unsigned char *>(result.data()), &size);
        result.truncate(qsizetype(size));
        return QString::fromLatin1(result.toHex());
    }

private:
    void flush(qsizetype room)
    {
        EVP_DigestUpdate(context_, buffer_.data(), std::size_t(used_));
        used_ = 0;
        buffer_.resize(std::size_t(std::max(room, qsizetype(bufferBytes))));
    }
    static constexpr int bufferBytes = 1 << 16;
    EVP_MD_CTX *context_;
    QStringEncoder encoder_{QStringEncoder::Utf8};
    std::vector<char> buffer_ = std::vector<char>(bufferBytes);
    qsizetype used_ = 0;
};

/// The rows as the fingerprint takes them, by the bytes of their joined UTF-8. Ids without surrogates that rise by
/// their UTF-16 are in that order already.
bool isInByteOrder(const FactTable &table)
{
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QString &id = table.rows[i].constFirst();
        const bool isPlain =
            std::all_of(id.begin(), id.end(), [](QChar c) { return c > QChar(cellEnd) && !c.isSurrogate(); });
        if (!isPlain || (i > 0 && !(table.rows[i - 1].constFirst() < id)))
            return false;
    }
    return true;
}

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
    const auto precedes = [](const QStringList &left, const QStringList &right) {
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    };
    auto &rows = source.table.rows;
    const auto second = std::is_sorted_until(rows.begin(), rows.end(), precedes);
    if (second == rows.end())
        return;
    // The user's own rows, in order, behind the shipped ones, in order.
    if (source.lines.empty() && std::is_sorted(second, rows.end(), precedes)) {
        std::inplace_merge(rows.begin(), second, rows.end(), precedes);
        return;
    }
    std::vector<std::size_t> order(source.table.rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return precedes(source.table.rows[a], source.table.rows[b]); });
    SourceTable sorted;
    sorted.table.kind = source.table.kind;
    sorted.table.columns = source.table.columns;
    sorted.table.rows.reserve(order.size());
    for (const std::size_t row : order) {
        sorted.table.rows.push_back(std::move(source.table.rows[row]));
        if (!source.lines.empty())
            sorted.lines.push_back(source.lines[row]);
    }
    source = std::move(sorted);
}

QString contentHash(const std::vector<SourceTable> &tables)
{
    std::vector<const FactTable *> byKind;
    for (const SourceTable &source : tables)
        byKind.push_back(&source.table);
    std::sort(byKind.begin(), byKind.end(),
              [](const FactTable *a, const FactTable *b) { return a->kind.toUtf8() < b->kind.toUtf8(); });
    TextHash hash;
    for (const FactTable *table : byKind) {
        hash.add(table->kind);
        hash.add(rowEnd);
        hash.add(table->columns);
        if (isInByteOrder(*table)) {
            for (const QStringList &row : table->rows)
                hash.add(row);
            continue;
        }
        std::vector<QByteArray> rows;
        rows.reserve(table->rows.size());
        for (const QStringList &row : table->rows)
            rows.push_back(row.join(QChar(cellEnd)).toUtf8());
        std::sort(rows.begin(), rows.end());
        for (const QByteArray &row : rows) {
            hash.add(QString::fromUtf8(row));
            hash.add(rowEnd);
        }
    }
    return hash.hexadecimal();
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
            if (date.size() == isoDateLength && date > newest && QDate::fromString(date, Qt::ISODate).isValid())
                newest = date;
        }
    }
    return newest;
}

} // namespace cw::catalog
