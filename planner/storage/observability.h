// What watches a cluster of one's own: the products of the catalog (table mlops) that collect, keep and show metrics,
// logs, traces and drift, with version and end of life. What no product of the catalog does is told as not known. Pure.
#pragma once

#include "planner/report/reportmodel.h"
#include "planner/storage/storagetiers.h"

#include <QDate>
#include <QStringList>

namespace cw::planner {

/// A table without rows where nothing is recorded on nodes of one's own. `vendors` are those of the accelerators; a
/// product past its end of life on `day` is marked.
[[nodiscard]] ReportTable observabilityTable(const StoragePlan &storage, const QStringList &vendors, QDate day,
                                             const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
