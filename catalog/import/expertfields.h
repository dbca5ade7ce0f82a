// The mixture-of-experts part of a config.json.
#pragma once

#include "catalog/import/configfields.h"
#include "catalog/import/modelfamilies.h"
#include "catalog/model/modelshape.h"

namespace cw::catalog {

/// Fills experts, their width, the shared ones and the number of dense layers. Needs `layers` filled. Errors go to `f`.
void readExperts(ConfigFields &f, const ModelFamily &family, ModelShape &m);

} // namespace cw::catalog
