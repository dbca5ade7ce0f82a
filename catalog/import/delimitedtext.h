// Text cut into cells at one separator, leniently: quotation marks where a field begins, doubled inside, rows of any
// length, LF, CRLF or CR. At most 200,000 rows of 500 cells. Errors: a quotation mark that is never closed, too large.
// Pure; safe on any thread.
#pragma once

#include "catalog/base/result.h"
#include "catalog/import/sheetgrid.h"

namespace cw::catalog {

/// `mostRows` > 0 stops early, for a look at the head of a file.
[[nodiscard]] Result<SheetGrid> cutText(const QString &text, QChar separator, int mostRows = 0);

} // namespace cw::catalog
