// In which version a release serves the objects that manifests hold; from the catalog's manifest_apis. Pure.
#pragma once

#include "planner/services/compatibility.h"

#include <optional>

namespace cw::planner {

struct ServedApi {
    QString group, version; ///< "resource.k8s.io", "v1beta1"
    StackPart by;           ///< version empty = not in the stack: what the newest release serves
    QString needs;          ///< what has to be switched on first; empty = nothing

    [[nodiscard]] QString text() const { return group + QLatin1Char('/') + version; }
};

/// `kind` where a group serves one in versions of its own ("Topology"). nullopt = the release in `stack` serves none.
[[nodiscard]] std::optional<ServedApi> servedApi(const QString &group, const QString &kind,
                                                 const std::vector<StackPart> &stack,
                                                 const catalog::CatalogSnapshot &catalog);

/// The first release that serves a group; empty where the catalog knows none.
[[nodiscard]] StackPart firstServing(const QString &group, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
