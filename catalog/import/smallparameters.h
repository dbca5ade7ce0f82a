// Parameters beside the large matrices: biases, norms beyond the usual two of a layer, learned sinks, gates and
// poolers. They are a thousandth of a model and decide whether a count is the published one to the last digit. Which of
// them a family has follows its published implementation in Hugging Face transformers (recalled).
#pragma once

#include "catalog/import/configfields.h"
#include "catalog/import/modelfamilies.h"
#include "catalog/model/modelshape.h"

namespace cw::catalog {

/// Sets `smallParameters` and `smallPerExpert`; the rest of the shape is read before.
void readSmallParameters(ConfigFields &f, const ModelFamily &family, ModelShape &m);

} // namespace cw::catalog
