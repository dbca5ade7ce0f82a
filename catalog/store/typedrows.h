// One function per kind: a table of text becomes typed rows, every cell checked. Each returns the first thing
// that is wrong with each row; rows that are wrong are in the snapshot too, which then is of no use. Values only; safe
// on any thread. What joins tables together is in joins.h.
#pragma once

#include "catalog/store/facttables.h"

namespace cw::catalog {

using Problem = std::optional<Error>;
/// One for each row that is wrong.
using Problems = std::vector<Error>;

[[nodiscard]] Problems fillAccelerators(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillSystems(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillCloudOffers(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillSites(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillCountries(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillGridZones(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillProviders(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillSwitches(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillCables(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillStorageSystems(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillEmbodied(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillAssumptions(const SourceTable &source, CatalogSnapshot &snapshot);
/// Exchange rates; the price-trend rows of the same file stay text.
[[nodiscard]] Problems fillRates(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problems fillModels(const SourceTable &source, CatalogSnapshot &snapshot);
/// Tables without a type of their own: id and provenance are checked, the rest stays text.
[[nodiscard]] Problems checkPlainTable(const SourceTable &source);

} // namespace cw::catalog
