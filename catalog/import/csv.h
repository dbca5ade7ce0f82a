// RFC 4180 CSV, UTF-8, header row required. Bounded: at most 64 MiB, 2,000,000 rows, 1,000 columns, 1 MiB per field.
// Errors name the line. Reads only; values stay text.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace cw::catalog {

struct CsvTable {
    QStringList columns;
    std::vector<QStringList> rows;
    std::vector<int> lines; ///< line number of each row in the file
    [[nodiscard]] int column(const QString &name) const { return int(columns.indexOf(name)); }
};

[[nodiscard]] Result<CsvTable> parseCsv(const QByteArray &bytes);
[[nodiscard]] Result<CsvTable> readCsv(const QString &file);
/// Cells that start with = + - @, a tab or a carriage return get a leading apostrophe unless numeric: no spreadsheet
/// runs them.
[[nodiscard]] QString neutralised(const QString &text);
/// Quotes where RFC 4180 asks for it, neutralised first where asked.
[[nodiscard]] QString csvField(const QString &value, bool neutralise = false);
/// A cell that `csvField` neutralised, as it was.
[[nodiscard]] QString withoutNeutraliser(const QString &cell);

} // namespace cw::catalog
