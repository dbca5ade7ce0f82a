// Cities that users of a plan may live in: which of them the catalog knows, under what names. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Whether a place of the catalog answers to a metro as people write it: "Berlin" is metro-berlin, named
/// "Berlin-Brandenburg"; "Espoo" is a part of "Helsinki / Espoo"; "Frankfurt" is "Frankfurt am Main". Without regard to
/// case.
[[nodiscard]] bool answersTo(const catalog::Site &site, const QString &metro);

/// Metros of sites and of measured round trips, sorted, each once.
[[nodiscard]] QStringList metroNames(const catalog::CatalogSnapshot &catalog);

/// Whether the catalog knows where that is, from a site or a measured round trip.
[[nodiscard]] bool isMetro(const QString &name, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
