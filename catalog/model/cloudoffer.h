// One rentable instance type in one region at one term, as observed. Price in USD per instance and hour; an offer whose
// price is absent is listed but cannot be chosen ("sold out" or "ask"). Values, safe between threads.
#pragma once

#include "catalog/model/accelerator.h"

namespace cw::catalog {

struct CloudOffer {
    QString id; ///< provider-slug/instance/region/term: unique
    QString provider;
    QString providerId; ///< into providers; empty when it is not listed there
    QString providerCountry;
    QString instanceType;
    QString region;
    QString country; ///< ISO alpha-2 of the region; empty = not stated
    QString siteId;  ///< into sites; empty when the region is not listed there
    QString acceleratorId;
    int accelerators = 0;
    std::optional<Bytes> memory;        ///< host memory
    std::optional<double> pricePerHour; ///< as billed, in `priceCurrency`
    QString priceCurrency;
    std::optional<double> priceUsdPerHour; ///< the same price at the catalog's exchange rate
    std::optional<double> spotUsdPerHour;
    QString term; ///< on_demand, reserved_1y, reserved_3y, capacity_block
    Provenance provenance;
};

} // namespace cw::catalog
