// The report's chapter on storage, control plane and software versions: what is asked of storage, what stands beside
// the servers, which versions work together. Content only. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/report/reportmodel.h"

namespace cw::planner {

/// Adds the chapter before the last one (the sources); nothing for a plan without a design.
void addPlatformChapter(ReportModel &model, const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
