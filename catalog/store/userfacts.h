// Facts the user imported and prices the user was quoted, laid over the shipped catalog: a row with a known id changes
// the cells it names, another is added. The result is a snapshot like any other, with a fingerprint of its own.
#pragma once

#include "catalog/import/factimport.h"
#include "catalog/store/catalogsnapshot.h"
#include "catalog/store/usercatalog.h"

namespace cw::catalog {

/// Rows whose values the catalog refuses get a `refusal`; the others come back as a snapshot.
[[nodiscard]] Result<SnapshotPtr> layFacts(const SnapshotPtr &base, std::vector<ImportedRow> &rows);

/// The shipped catalog with everything in the user's own laid over it, as known on `day`: prices and exchange rates by
/// `priceOn`, other imported cells by their newest version, calibrations whenever they were measured. Where nothing
/// changes, the snapshot comes back as it is. Own rows that the shipped catalog of today refuses are left out;
/// `leftOut` takes them with the reason.
[[nodiscard]] Result<SnapshotPtr> withUserCatalog(const SnapshotPtr &base, const UserCatalog &user, QDate day,
                                                  std::vector<ImportedRow> *leftOut = nullptr);
/// The same without calibrations: what they are worked out from.
[[nodiscard]] Result<SnapshotPtr> withUserFacts(const SnapshotPtr &base, const UserCatalog &user, QDate day);

/// What an import looks up in the catalog: accelerators, providers, vendors. The snapshot must outlive it.
[[nodiscard]] ImportContext importContext(const CatalogSnapshot &snapshot);

/// Accelerator by its id, its name, or one of the names in the tables of device aliases: "H100", "A100-80GB".
[[nodiscard]] QString acceleratorByName(const CatalogSnapshot &snapshot, const QString &name);

} // namespace cw::catalog
