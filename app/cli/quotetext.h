// A quote that was read, as JSON (CONTRACT "catalog quote") and as lines for people. Pure.
#pragma once

#include "catalog/import/quote.h"
#include "catalog/store/usercatalog.h"
#include "planner/plan/plan.h"

namespace cw::app {

[[nodiscard]] planner::Json quoteToJson(const catalog::Quote &quote, const std::vector<catalog::QuoteChange> &changes);
[[nodiscard]] QStringList quoteToLines(const catalog::Quote &quote, const std::vector<catalog::QuoteChange> &changes);

} // namespace cw::app
