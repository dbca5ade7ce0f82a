// Managed services a cloud sells by the unit and month: vector search by the compute unit, object and file storage by
// the terabyte, feature stores by subscription. Read from the catalog (cloud_services); a row without a price is
// listed, and its note says which quote settles it. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct CloudService {
    QString id;
    QString provider, providerId, providerCountry; ///< who sells it; whose region it stands in; headquarters
    QString service;                               ///< "S3 Standard"
    QString kind;   ///< object_storage, file_storage, archive, vector_search, feature_serving
    QString engine; ///< the product a workload names ("milvus"); empty for storage
    QString region, siteId, country;
    QString unit; ///< "TB", "CU", "pod", "subscription"
    std::optional<double> capacityTb;
    std::optional<double> vectors, dimensions; ///< one unit holds so many vectors of so many dimensions
    std::optional<Band> queries;               ///< a second that one full unit answers
    std::optional<double> recall;              ///< at which it answers them; absent = not published
    std::optional<double> latencyMs;
    std::optional<double> readPerUnit, writePerUnit;     ///< GB/s that each unit adds
    std::optional<double> readOfService, writeOfService; ///< GB/s of the whole, however large
    int minUnits = 1;
    std::optional<Band> pricePerMonth; ///< of one unit, in `currency`; absent = ask
    QString currency;
    Provenance provenance;
    /// What a plan calls it: "aws:s3-standard".
    [[nodiscard]] QString system() const;
};

/// By id. A row that lacks its place or unit is left out.
[[nodiscard]] std::vector<CloudService> cloudServices(const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
