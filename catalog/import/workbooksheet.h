// One sheet of an XLSX workbook: XML to cells. Internal to the workbook reader.
#pragma once

#include "catalog/import/sheetgrid.h"
#include "catalog/import/workbookstyles.h"

namespace cw::catalog {

struct WorkbookTexts {
    QStringList shared;
    std::vector<CellStyle> styles;
    bool countsFrom1904 = false; ///< the workbook's day 0, an old Macintosh habit
};

[[nodiscard]] Result<QStringList> readSharedStrings(const QByteArray &xml);
[[nodiscard]] Result<SheetGrid> readSheet(const QByteArray &xml, const WorkbookTexts &texts);

} // namespace cw::catalog
