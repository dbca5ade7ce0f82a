// Catalog rows as lines, pages, JSON and CSV, and a plain word search over them. Pure; results point into the snapshot.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

struct CatalogHit {
    const catalog::FactTable *table = nullptr;
    const QStringList *row = nullptr;
};

[[nodiscard]] QStringList kindLines(const catalog::CatalogSnapshot &catalog);
[[nodiscard]] planner::Json kindsToJson(const catalog::CatalogSnapshot &catalog);
/// The first cells on one line.
[[nodiscard]] QString rowLine(const catalog::FactTable &table, const QStringList &row);
/// Every cell that holds something, one per line.
[[nodiscard]] QStringList rowPage(const catalog::FactTable &table, const QStringList &row);
/// Cells as texts, as they stand; empty cells are null.
[[nodiscard]] planner::Json rowToJson(const catalog::FactTable &table, const QStringList &row);
/// Cells that a spreadsheet would run are neutralised; `catalog import --kind` takes that back.
[[nodiscard]] QByteArray tableAsCsv(const catalog::FactTable &table);
/// Rows that hold every word somewhere, or whose kind does, without regard to case, in catalog order.
[[nodiscard]] std::vector<CatalogHit> searchCatalog(const catalog::CatalogSnapshot &catalog, const QStringList &words);

} // namespace cw::app
