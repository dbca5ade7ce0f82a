// What a provider publishes of data that leaves it for the internet (catalog table `egress_prices`).
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct EgressPrice {
    Band perGigabyte; ///< 0 where traffic is included
    QString currency;
    Provenance provenance;
};

/// Whose network a place hangs from: "aws" of "aws-us-east-1", of a region the catalog has no site of too. Empty = not
/// known.
[[nodiscard]] QString providerAt(const QString &site, const catalog::CatalogSnapshot &catalog);

/// Absent where the provider publishes none.
[[nodiscard]] std::optional<EgressPrice> publishedEgress(const QString &providerId,
                                                         const catalog::CatalogSnapshot &catalog);
/// What counts at a place of a cloud: what its provider publishes, else the catalog's planning value in US dollars.
[[nodiscard]] std::optional<EgressPrice> egressAt(const QString &site, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
