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

/// 6.6 + 1.91 x the fibre's own round trip over land, 0.6 + 1.18 x the chain of cables over sea, 3 + 1.63 x the fibre's
/// own where no chain is known. Index the catalog afterwards.
inline void addRoundTripFit(cw::catalog::CatalogSnapshot &catalog)
{
    assume(catalog, "rtt_fibre_index", 1.468);
    assume(catalog, "rtt_land_base_ms", 6.6);
    assume(catalog, "rtt_land_factor", 1.91);
    assume(catalog, "rtt_sea_base_ms", 0.6);
    assume(catalog, "rtt_sea_factor", 1.18);
    assume(catalog, "rtt_straight_base_ms", 3);
    assume(catalog, "rtt_straight_factor", 1.63);
}

} // namespace handmade
