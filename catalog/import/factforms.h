// The forms of fact files, one function each. Internal to the importer of facts.
#pragma once

#include "catalog/import/csv.h"
#include "catalog/import/factimport.h"

#include <vector>

namespace cw::catalog {

/// A row whose cells are found by any of several titles, compared by `plainLabel`.
struct RowView {
    const CsvTable &table;
    std::size_t row = 0;
    [[nodiscard]] QString cell(const std::vector<const char *> &titles) const;
};

[[nodiscard]] bool hasColumn(const CsvTable &table, const std::vector<const char *> &titles);
/// The text when it is a number above zero, empty when there is none; else the row is refused.
[[nodiscard]] QString positiveNumber(const QString &text, const QString &name, QString &refusal);
void addProvenance(ImportedRow &row, const ImportContext &context, const QString &title);

[[nodiscard]] Result<FactImport> importModel(const QByteArray &json, const ImportContext &context);
[[nodiscard]] FactImport importPrices(const CsvTable &table, const ImportContext &context);
[[nodiscard]] bool isGridTable(const CsvTable &table);
[[nodiscard]] FactImport importGrid(const CsvTable &table, const ImportContext &context);
[[nodiscard]] bool isSpecificationTable(const CsvTable &table);
[[nodiscard]] FactImport importSpecifications(const CsvTable &table, const ImportContext &context);

} // namespace cw::catalog
