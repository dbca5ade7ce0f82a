// Reads the cells of one table row by column name and remembers the first thing that is wrong with each row: file,
// line, column and what was expected, so that a filler reads straight through and asks once at the end. Numbers are in
// the C locale. An empty cell is absent, never zero. Not shared between threads. Example: `a.memory =
// r.bytesFromGigabytes("memory_gb");`
#pragma once

#include "catalog/base/band.h"
#include "catalog/base/provenance.h"
#include "catalog/base/quantity.h"
#include "catalog/store/facttables.h"

#include <QHash>

#include <optional>

namespace cw::catalog {

class RowReader {
public:
    explicit RowReader(const SourceTable &source);

    [[nodiscard]] std::size_t rowCount() const { return source_.table.rows.size(); }
    void moveTo(std::size_t row)
    {
        row_ = row;
        next_ = 0;
        rowIsWrong_ = false;
    }
    [[nodiscard]] QString place() const { return source_.place(row_); }

    [[nodiscard]] QString text(const char *column);
    /// Text that must not be empty.
    [[nodiscard]] QString required(const char *column);
    /// One of the allowed words; empty only when `mayBeEmpty`.
    [[nodiscard]] QString oneOf(const char *column, const QStringList &allowed, bool mayBeEmpty = false);
    /// Any finite number.
    [[nodiscard]] std::optional<double> number(const char *column);
    /// A number above zero: prices, rates, sizes.
    [[nodiscard]] std::optional<double> positive(const char *column);
    /// A number that may be zero but not negative.
    [[nodiscard]] std::optional<double> nonNegative(const char *column);
    [[nodiscard]] std::optional<int> count(const char *column);
    [[nodiscard]] int countOr(const char *column, int absent) { return count(column).value_or(absent); }
    /// "y"/"yes" or "n"/"no"; absent when empty.
    [[nodiscard]] std::optional<bool> yesNo(const char *column);
    /// Absent when both ends are empty; one end alone is an exact figure; the ends must not be crossed.
    [[nodiscard]] std::optional<Band> band(const char *low, const char *high, const char *likely = nullptr);
    [[nodiscard]] std::optional<Bytes> bytesFromGigabytes(const char *column);
    [[nodiscard]] std::optional<Bytes> bytesFromTerabytes(const char *column);
    [[nodiscard]] std::optional<Bandwidth> gigabytesPerSecond(const char *column);
    [[nodiscard]] std::optional<ComputeRate> teraflops(const char *column);
    [[nodiscard]] std::optional<Power> watts(const char *column);
    [[nodiscard]] std::optional<Power> kilowatts(const char *column);
    [[nodiscard]] Provenance provenance();

    void fail(const char *column, const QString &message, const QString &expected);
    /// One for each row that is wrong; a column that is missing once.
    [[nodiscard]] const std::vector<Error> &problems() const { return problems_; }
    [[nodiscard]] std::optional<Error> error() const
    {
        return problems_.empty() ? std::nullopt : std::optional(problems_.front());
    }

private:
    /// Fillers ask every row for the same columns in the same order: where the last row found the column of an asking.
    struct Asked {
        const char *column = nullptr;
        int index = -1;
    };
    [[nodiscard]] int indexOf(const char *column);

    const SourceTable &source_;
    QHash<QLatin1String, int> columns_;
    std::vector<QByteArray> names_;
    std::vector<Asked> asked_;
    std::size_t next_ = 0; ///< into `asked_`
    std::size_t row_ = 0;
    bool rowIsWrong_ = false;
    bool columnIsMissing_ = false;
    std::vector<Error> problems_;
};

} // namespace cw::catalog
