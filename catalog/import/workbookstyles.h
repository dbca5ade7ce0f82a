// What the number formats of an XLSX workbook say about a cell: date, percent, currency. Pure; safe on any thread.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

#include <vector>

namespace cw::catalog {

struct CellStyle {
    bool isDate = false;
    bool isPercent = false;
    QString currency; ///< ISO code, empty = none
};

/// One per cell format (`cellXfs`), in the order cells refer to. Errors: not well formed, a document type.
[[nodiscard]] Result<std::vector<CellStyle>> readStyles(const QByteArray &xml);
/// `#,##0.00 [$€-407]` is euro, `dd.mm.yyyy` a date.
[[nodiscard]] CellStyle styleOf(int builtIn, const QString &formatCode);

} // namespace cw::catalog
