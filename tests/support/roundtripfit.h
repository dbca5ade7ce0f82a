// The estimate of round trips as the catalog has it, for catalogs made by hand.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace handmade {

inline void assume(cw::catalog::CatalogSnapshot &catalog, const char *id, double value)
{
    cw::catalog::Assumption row;
    row.id = QString::fromLatin1(id);
    row.value = cw::Band::exact(value);
    catalog.assumptions.push_back(row);
}

/// 9.6 + 1.47 x the fibre's own round trip up to 2,500 km, 18.4 + 1.29 x beyond. Index the catalog afterwards.
inline void addRoundTripFit(cw::catalog::CatalogSnapshot &catalog)
{
    assume(catalog, "rtt_fibre_index", 1.468);
    assume(catalog, "rtt_short_limit_km", 2500);
    assume(catalog, "rtt_short_base_ms", 9.6);
    assume(catalog, "rtt_short_factor", 1.47);
    assume(catalog, "rtt_long_base_ms", 18.4);
    assume(catalog, "rtt_long_factor", 1.29);
}

} // namespace handmade
