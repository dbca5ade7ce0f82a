// Which layers of a config.json look back over a sliding window only, and which keep a state instead of a cache.
#pragma once

#include "catalog/import/configfields.h"
#include "catalog/import/modelfamilies.h"
#include "catalog/model/modelshape.h"

namespace cw::catalog {

/// Fills sliding layers and window, and linear layers. Needs `layers` filled. Layer kinds that are not understood are
/// errors in `f`.
void readWindow(ConfigFields &f, const ModelFamily &family, ModelShape &m);

} // namespace cw::catalog
