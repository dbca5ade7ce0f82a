#include "catalog/store/rowreader.h"

#include <cmath>

namespace cw::catalog {

RowReader::RowReader(const SourceTable &source) : source_(source)
{
    names_.reserve(std::size_t(source.table.columns.size()));
    for (qsizetype i = 0; i < source.table.columns.size(); ++i) {
        names_.push_back(source.table.columns[i].toUtf8());
        columns_.insert(QLatin1String(names_.back()), int(i));
    }
}

void RowReader::fail(const char *column, const QString &message, const QString &expected)
{
    if (rowIsWrong_)
        return;
    rowIsWrong_ = true;
    problems_.push_back(
        Error::invalid(message, place() + QStringLiteral(" column ") + QLatin1String(column), expected));
}

int RowReader::indexOf(const char *column)
{
    if (next_ < asked_.size() && asked_[next_].column == column)
        return asked_[next_++].index;
    const int index = columns_.value(QLatin1String(column), -1);
    if (next_ == asked_.size())
        asked_.push_back({column, index});
    else
        asked_[next_] = {column, index};
    ++next_;
    return index;
}

QString RowReader::text(const char *column)
{
    const int index = indexOf(column);
    if (index < 0) {
        if (!columnIsMissing_) {
            columnIsMissing_ = rowIsWrong_ = true;
            problems_.push_back(Error::invalid(
                QStringLiteral("the table “%1” has no column “%2”").arg(source_.table.kind, QLatin1String(column)),
                source_.table.kind + QStringLiteral(".csv line 1"), QStringLiteral("that column")));
        }
        return {};
    }
    return source_.table.rows[row_][index];
}

QString RowReader::required(const char *column)
{
    QString value = text(column);
    if (value.isEmpty())
        fail(column, QStringLiteral("the cell is empty"), QStringLiteral("a value"));
    return value;
}

QString RowReader::oneOf(const char *column, const QStringList &allowed, bool mayBeEmpty)
{
    QString value = text(column);
    if (!(value.isEmpty() && mayBeEmpty) && !allowed.contains(value))
        fail(column, QStringLiteral("“%1” is not known here").arg(value), allowed.join(QStringLiteral(", ")));
    return value;
}

std::optional<double> RowReader::number(const char *column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double result = value.toDouble(&ok);
    if (!ok || !std::isfinite(result)) {
        fail(column, QStringLiteral("“%1” is not a number").arg(value),
             QStringLiteral("a number with a decimal point, or nothing"));
        return std::nullopt;
    }
    return result;
}

std::optional<double> RowReader::positive(const char *column)
{
    const auto value = number(column);
    if (value && *value <= 0) {
        fail(column, QStringLiteral("“%1” is not above zero").arg(text(column)),
             QStringLiteral("a number above zero, or nothing where it is unknown"));
        return std::nullopt;
    }
    return value;
}

std::optional<double> RowReader::nonNegative(const char *column)
{
    const auto value = number(column);
    if (value && *value < 0) {
        fail(column, QStringLiteral("“%1” is negative").arg(text(column)), QStringLiteral("zero or more, or nothing"));
        return std::nullopt;
    }
    return value;
}

std::optional<int> RowReader::count(const char *column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int result = value.toInt(&ok);
    if (!ok || result < 0) {
        fail(column, QStringLiteral("“%1” is not a count").arg(value),
             QStringLiteral("a whole number from 0, or nothing"));
        return std::nullopt;
    }
    return result;
}

std::optional<bool> RowReader::yesNo(const char *column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    if (value == QLatin1String("y") || value == QLatin1String("yes"))
        return true;
    if (value != QLatin1String("n") && value != QLatin1String("no"))
        fail(column, QStringLiteral("“%1” is neither yes nor no").arg(value), QStringLiteral("y, n or nothing"));
    return false;
}

std::optional<Band> RowReader::band(const char *low, const char *high, const char *likely)
{
    auto lowEnd = positive(low);
    auto highEnd = positive(high);
    const auto middle = likely ? positive(likely) : std::nullopt;
    if (!lowEnd && !highEnd && !middle)
        return std::nullopt;
    if (!lowEnd)
        lowEnd = middle ? middle : highEnd;
    if (!highEnd)
        highEnd = middle ? middle : lowEnd;
    const Band result{*lowEnd, middle.value_or((*lowEnd + *highEnd) / 2), *highEnd};
    if (!result.isOrdered())
        fail(high,
             QStringLiteral("the band runs from %1 over %2 to %3").arg(result.low).arg(result.likely).arg(result.high),
             QStringLiteral("the low end first"));
    return result;
}

namespace {
template <typename Q, typename Make>
std::optional<Q> converted(const std::optional<double> &value, Make make)
{
    return value ? std::optional<Q>(make(*value)) : std::nullopt;
}
} // namespace

std::optional<Bytes> RowReader::bytesFromGigabytes(const char *column)
{
    return converted<Bytes>(positive(column), Bytes::fromGigabytes);
}

std::optional<Bytes> RowReader::bytesFromTerabytes(const char *column)
{
    return converted<Bytes>(positive(column), Bytes::fromTerabytes);
}

std::optional<Bandwidth> RowReader::gigabytesPerSecond(const char *column)
{
    return converted<Bandwidth>(positive(column), Bandwidth::fromGigabytesPerSecond);
}

std::optional<ComputeRate> RowReader::teraflops(const char *column)
{
    return converted<ComputeRate>(positive(column), ComputeRate::fromTeraflops);
}

std::optional<Power> RowReader::watts(const char *column)
{
    return converted<Power>(positive(column), Power::fromWatts);
}

std::optional<Power> RowReader::kilowatts(const char *column)
{
    return converted<Power>(positive(column), Power::fromKilowatts);
}

Provenance RowReader::provenance()
{
    Provenance p;
    p.sourceUrl = text("source_url");
    p.sourceTitle = text("source_title");
    p.confidence = required("confidence");
    p.evidence = required("evidence");
    p.asOf = required("as_of");
    p.notes = text("notes");
    return p;
}

} // namespace cw::catalog
