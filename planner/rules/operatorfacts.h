// What the catalog says of an operator, as facts of a place it runs. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/rules/fact.h"

namespace cw::planner {

/// Facts named "site.…": operator, countries, US reach, certificates, estimated levels; and the country groups.
[[nodiscard]] FactSet operatorFacts(const catalog::Provider &provider, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
