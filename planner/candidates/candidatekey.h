// What a set of candidates belongs to: as long as the key is the same, a set worked out before is taken again.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

/// Hash of all that the candidates depend on.
[[nodiscard]] QString candidateKey(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
