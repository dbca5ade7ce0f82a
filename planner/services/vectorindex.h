// What an index of vectors takes in memory and how fast it is beside HNSW over float32, by its kind, the way its
// components are stored, and the product. Which product offers what, and up to how many dimensions, stands in the
// catalog (vector_databases); bytes and speeds in its planning values (vector_index_*, vector_bytes_*). Internal to
// planner/services.
//   HNSW     factor of the product x (bytes a component x d + links)
//   IVF      factor of lists x bytes a component x d + a row number
//   flat     bytes a component x d + a row number; every query reads all of it
//   DiskANN  share in memory x 4 d; the vectors lie on the drives of the node
#pragma once

#include "planner/services/servicenode.h"

namespace cw::planner {

struct VectorIndex {
    Band bytesPerVector;                       ///< in memory
    Band speed = Band::exact(1);               ///< queries/s over those of HNSW at the same recall
    std::optional<double> scannedBytesPerCore; ///< bytes/s; of a flat index, which reads every vector
    double drivesBytesPerVector = 0;           ///< on the drives of a node; of DiskANN
    QString wording;                           ///< empty where the workload leaves both to the product
    QString unfit;                             ///< why the product cannot hold such an index; empty = it can
};

/// `values` notes what is missing.
[[nodiscard]] VectorIndex vectorIndexOf(const Workload &workload, const catalog::FactTable &products,
                                        const QStringList &product, PlanningValues &values);

/// Products of the catalog that offer the kind and the storage the workload asks for, at its dimensions, by name.
[[nodiscard]] QStringList productsThatHold(const Workload &workload, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
