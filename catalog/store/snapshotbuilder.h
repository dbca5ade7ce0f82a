// Tables of text become the snapshot: the one way in, for the compiler of CSV files and for the reader of the database,
// so that both check the same things.
#pragma once

#include "catalog/store/facttables.h"

namespace cw::catalog {

/// The error is the first of what is wrong; `problems` takes all that one step found, one for each row.
[[nodiscard]] Result<SnapshotPtr> buildSnapshot(std::vector<SourceTable> tables,
                                                std::vector<Error> *problems = nullptr);

} // namespace cw::catalog
