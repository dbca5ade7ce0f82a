// Reads the compiled catalog (read-only SQLite) into a snapshot. Opens its own connection and closes it before it
// returns, so it may run on any thread. Errors: missing, not SQLite, wrong schema version, broken row (named).
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

[[nodiscard]] Result<SnapshotPtr> readCatalog(const QString &databaseFile);

/// Where the shipped catalog lies: $CLUSTERWRIGHT_CATALOG, beside the program (../share/clusterwright), or the build.
[[nodiscard]] QString defaultCatalogFile();

} // namespace cw::catalog
