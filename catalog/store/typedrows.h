// One function per kind: a table of text becomes typed rows, every cell checked. Each returns the first thing that is
// wrong, or nothing. Values only; safe on any thread. What joins tables together is in joins.h.
#pragma once

#include "catalog/store/facttables.h"

namespace cw::catalog {

using Problem = std::optional<Error>;

[[nodiscard]] Problem fillAccelerators(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillSystems(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillCloudOffers(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillSites(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillCountries(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillGridZones(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillProviders(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillSwitches(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillCables(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillStorageSystems(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillEmbodied(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillAssumptions(const SourceTable &source, CatalogSnapshot &snapshot);
/// Exchange rates; the price-trend rows of the same file stay text.
[[nodiscard]] Problem fillRates(const SourceTable &source, CatalogSnapshot &snapshot);
[[nodiscard]] Problem fillModels(const SourceTable &source, CatalogSnapshot &snapshot);
/// Tables without a type of their own: id and provenance are checked, the rest stays text.
[[nodiscard]] Problem checkPlainTable(const SourceTable &source);

} // namespace cw::catalog
