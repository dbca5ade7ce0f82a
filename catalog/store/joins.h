// What one table knows about rows of another: prices in one currency, sites of offers, PUE, water and rent of sites.
// Every value that is carried over names its source. Errors name the row whose reference or price is wrong.
#pragma once

#include "catalog/store/typedrows.h"

namespace cw::catalog {

/// Every id that points into another table must be found there.
[[nodiscard]] Problems checkReferences(const CatalogSnapshot &snapshot);
/// Prices in USD through the catalog's exchange rates; a price above the assumption
/// `price_sentinel_per_accelerator_hour` is a stand-in for "no price" and refused.
[[nodiscard]] Problems joinOffers(CatalogSnapshot &snapshot);
/// List prices that a source states in euro only, in USD through the catalog's exchange rates.
[[nodiscard]] Problem joinSwitchPrices(CatalogSnapshot &snapshot);
/// PUE and water: the site's own newest figure, else its operator's fleet, else a named world average.
[[nodiscard]] Problem joinFacilityFacts(CatalogSnapshot &snapshot);
/// Rent of colocation sites: own metro, else the country, else another metro of it, else the world average; all named.
[[nodiscard]] Problem joinRents(CatalogSnapshot &snapshot);

} // namespace cw::catalog
