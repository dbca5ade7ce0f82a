// Where an own hall stands when only its country is said: at the metro of that country that most sites of the catalog
// name, which a planner then corrects. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// Country and coordinates; the coordinates stay where the catalog knows no site of the country.
void standIn(planner::OwnSite &hall, const QString &country, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
