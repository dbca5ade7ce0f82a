// A sealed bundle: one file with a solved plan, the catalog it was made with, the rule packs, and the fingerprint of
// each and of every output. Whoever opens it can prove that nothing changed and make the same outputs again, byte for
// byte. The same content gives the same bytes, signed or not. A ZIP inside, format version 1. Errors name the file that
// does not match.
#pragma once

#include "app/export/bundlesignature.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

#include <map>

namespace cw::app {

/// Name in the bundle -> bytes, sorted.
using BundleFiles = std::map<QString, QByteArray>;

struct OpenedBundle {
    planner::Plan plan;
    planner::PlanResult result;
    catalog::SnapshotPtr catalog;
    std::map<QString, QString> outputs;       ///< file below the output folder -> SHA-256
    QString madeWith;                         ///< version of the program that sealed it
    std::optional<BundleSignature> signature; ///< it holds; absent = not signed
};

/// `outputs` as the plan's output folder holds them; signed where a private key is given.
[[nodiscard]] Result<QByteArray> sealBundle(const planner::Plan &plan, const planner::PlanResult &result,
                                            const catalog::CatalogSnapshot &catalog, const BundleFiles &outputs,
                                            const QByteArray &privatePem = {});
/// Errors name what was altered: a file, the manifest, or the signature.
[[nodiscard]] Result<OpenedBundle> openBundle(const QByteArray &bytes);
/// Every file below a folder, by its path in it. Errors: one that cannot be read.
[[nodiscard]] Result<BundleFiles> filesBelow(const QString &folder);
[[nodiscard]] QString fingerprint(const QByteArray &bytes);

} // namespace cw::app
