// A quote against the catalog: which parts it prices, and whether a price is far from what the catalog knows. Changes
// the quote's lines and findings; pure otherwise.
#pragma once

#include "catalog/import/quote.h"
#include "catalog/store/partmatcher.h"

namespace cw::catalog {

/// Sets `matched` in every reading; lines without a part stay empty and wait in the tray.
void matchLines(Quote &quote, const CatalogSnapshot &snapshot, const PartMatcher &matcher);

/// Price band of a catalog row in USD, from whichever price columns its table has.
[[nodiscard]] std::optional<Band> catalogPriceUsd(const CatalogSnapshot &snapshot, const QString &kind,
                                                  const QString &id);

} // namespace cw::catalog
