// The engine a need states for a data service, given up: what is asked of the product where none that is stated can
// carry the service. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// "rag.engine".
[[nodiscard]] QString engineRule(const Workload &workload);

/// The workload with any product and the same index, else with any index too: whichever a product of the catalog can
/// carry. nullopt = no product is stated, or none carries it either.
[[nodiscard]] std::optional<Workload> withFreerEngine(const Workload &workload,
                                                      const catalog::CatalogSnapshot &catalog);
/// The workload with the same product and the index and components it was measured with, where those that are stated
/// are others and the product can carry it so. nullopt = no such.
[[nodiscard]] std::optional<Workload> withUsualIndex(const Workload &workload, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
