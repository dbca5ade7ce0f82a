#include "catalog/import/csv.h"

#include <QFile>

#include <optional>

namespace cw::catalog {

namespace {
constexpr qint64 maxBytes = 64LL << 20;
constexpr std::size_t maxRows = 2'000'000;
constexpr qsizetype maxColumns = 1000;
constexpr qsizetype maxField = 1 << 20;

QString linePlace(int line)
{
    return QStringLiteral("line %1").arg(line);
}

/// Cuts text into records of fields. Stops at the first error and remembers it.
class Cutter {
public:
    explicit Cutter(const QString &text) : text_(text) {}

    /// False at the end of the text or at an error.
    bool next(QStringList &fields)
    {
        fields.clear();
        if (at_ >= text_.size() || error_)
            return false;
        recordLine_ = line_;
        while (true) {
            QString field;
            const bool isQuoted = at_ < text_.size() && text_[at_] == QLatin1Char('"');
            const bool more = isQuoted ? quoted(field) : plain(field);
            if (error_)
                return false;
            if (field.size() > maxField || fields.size() >= maxColumns) {
                fail(QStringLiteral("the row is too large"),
                     QStringLiteral("at most %1 columns of %2 characters").arg(maxColumns).arg(maxField));
                return false;
            }
            fields.append(field);
            if (!more)
                return true;
        }
    }
    [[nodiscard]] int recordLine() const { return recordLine_; }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

private:
    void fail(const QString &message, const QString &expected)
    {
        error_ = Error::invalid(message, linePlace(line_), expected);
    }

    /// True when a comma follows, so that another field begins.
    bool separator()
    {
        if (at_ >= text_.size())
            return false;
        const QChar c = text_[at_];
        if (c == QLatin1Char(',')) {
            ++at_;
            return true;
        }
        if (c == QLatin1Char('\r'))
            ++at_;
        if (at_ < text_.size() && text_[at_] == QLatin1Char('\n'))
            ++at_;
        ++line_;
        return false;
    }

    bool plain(QString &field)
    {
        const qsizetype start = at_;
        while (at_ < text_.size()) {
            const QChar c = text_[at_];
            if (c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
                break;
            if (c == QLatin1Char('"')) {
                fail(QStringLiteral("a quotation mark inside a field that is not quoted"),
                     QStringLiteral("the whole field in quotation marks, inner ones doubled"));
                return false;
            }
            ++at_;
        }
        field = text_.mid(start, at_ - start);
        return separator();
    }

    bool quoted(QString &field)
    {
        const int opened = line_;
        ++at_;
        while (at_ < text_.size()) {
            const QChar c = text_[at_++];
            if (c != QLatin1Char('"')) {
                line_ += c == QLatin1Char('\n') ? 1 : 0;
                field += c;
                continue;
            }
            if (at_ < text_.size() && text_[at_] == QLatin1Char('"')) {
                field += text_[at_++];
                continue;
            }
            if (at_ < text_.size() && text_[at_] != QLatin1Char(',') && text_[at_] != QLatin1Char('\n') &&
                text_[at_] != QLatin1Char('\r')) {
                fail(QStringLiteral("text after a closing quotation mark"),
                     QStringLiteral("a comma or the end of the line"));
                return false;
            }
            return separator();
        }
        line_ = opened;
        fail(QStringLiteral("a quotation mark is opened and never closed"), QStringLiteral("a closing quotation mark"));
        return false;
    }

    const QString &text_;
    qsizetype at_ = 0;
    int line_ = 1;
    int recordLine_ = 1;
    std::optional<Error> error_;
};

std::optional<Error> headerProblem(const QStringList &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].trimmed().isEmpty())
            return Error::invalid(QStringLiteral("column %1 has no name").arg(i + 1), linePlace(1),
                                  QStringLiteral("a name for every column"));
        if (columns.indexOf(columns[i]) != i)
            return Error::invalid(QStringLiteral("column “%1” appears twice").arg(columns[i]), linePlace(1),
                                  QStringLiteral("each name once"));
    }
    return std::nullopt;
}
} // namespace

Result<CsvTable> parseCsv(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return Error::invalid(QStringLiteral("the file is larger than 64 MiB"), {}, QStringLiteral("at most 64 MiB"));
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) && !bytes.contains("\xEF\xBF\xBD"))
        return Error::invalid(QStringLiteral("the file is not UTF-8 text"), {}, QStringLiteral("UTF-8"));
    if (text.contains(QChar::Null))
        return Error::invalid(QStringLiteral("the file holds binary data"), {}, QStringLiteral("text"));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);

    CsvTable table;
    Cutter cutter(text);
    if (!cutter.next(table.columns))
        return cutter.error()
                   ? *cutter.error()
                   : Error::invalid(QStringLiteral("the file is empty"), linePlace(1), QStringLiteral("a header row"));
    if (auto problem = headerProblem(table.columns))
        return *problem;

    QStringList fields;
    while (cutter.next(fields)) {
        if (fields.size() == 1 && fields[0].isEmpty())
            continue;
        if (fields.size() != table.columns.size())
            return Error::invalid(QStringLiteral("the row has %1 fields").arg(fields.size()),
                                  linePlace(cutter.recordLine()),
                                  QStringLiteral("%1 as in the header").arg(table.columns.size()));
        if (table.rows.size() >= maxRows)
            return Error::invalid(QStringLiteral("too many rows"), linePlace(cutter.recordLine()),
                                  QStringLiteral("at most 2,000,000"));
        table.rows.push_back(fields);
        table.lines.push_back(cutter.recordLine());
    }
    if (cutter.error())
        return *cutter.error();
    return table;
}

Result<CsvTable> readCsv(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("cannot be read: %1").arg(input.errorString()), file, {}, {}};
    auto table = parseCsv(input.read(maxBytes + 1)); // a device has no size and no end
    if (!table)
        return table.error().in(file);
    return table;
}

QString neutralised(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text[0]))
        return text;
    bool numeric = false;
    text.toDouble(&numeric);
    return numeric ? text : QLatin1Char('\'') + text;
}

QString csvField(const QString &value, bool neutralise)
{
    QString text = neutralise ? neutralised(value) : value;
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1Char('"'), QLatin1String("\"\""));
        text = QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

QString withoutNeutraliser(const QString &cell)
{
    const bool isNeutralised =
        cell.size() > 1 && cell[0] == QLatin1Char('\'') && csvField(cell.mid(1), true) != csvField(cell.mid(1));
    return isNeutralised ? cell.mid(1) : cell;
}

} // namespace cw::catalog
