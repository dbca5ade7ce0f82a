// Reads the sheets of an XLSX workbook as values: shared and inline strings, numbers, dates, percent, stored results of
// formulas. Nothing is run, nothing fetched: macros, external links and formulas without a stored result become
// remarks. Bounded as ziparchive.h says, at most 100,000 rows of 500 columns a sheet. Errors: no workbook, old binary
// format, password, damaged, document types (which could expand without end). Safe on any thread.
#pragma once

#include "catalog/base/result.h"
#include "catalog/import/sheetgrid.h"

#include <QByteArray>

namespace cw::catalog {

[[nodiscard]] bool looksLikeWorkbook(const QByteArray &bytes);
/// Visible sheets in their order; hidden ones are named in a remark of the first.
[[nodiscard]] Result<std::vector<SheetGrid>> readWorkbook(const QByteArray &bytes);

} // namespace cw::catalog
