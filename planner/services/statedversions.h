// The versions a need states of the operating layer ("platform": ["kubernetes@1.34"]), read against the catalog, and
// the stack a plan stands on: what is stated, beside it the newest that goes with it. Pure.
#pragma once

#include "planner/plan/plan.h"
#include "planner/services/compatibility.h"

namespace cw::planner {

struct StatedVersions {
    std::vector<StackPart> parts;        ///< of products the catalog knows; an unknown version has no end of life
    std::vector<StackPart> unknownParts; ///< those of them whose version the catalog does not know
    QStringList unknownProducts;         ///< words of products it does not know: "foo"

    [[nodiscard]] bool holds(const QString &product) const;
    [[nodiscard]] bool isUnknown(const QString &product) const;
};

[[nodiscard]] StatedVersions statedVersions(const QStringList &platform, const catalog::CatalogSnapshot &catalog);

/// The versions the clusters of a plan run, with the drivers and runtimes of the accelerators' `vendors`.
[[nodiscard]] std::vector<StackPart> stackOf(const Plan &plan, const QStringList &vendors,
                                             const catalog::CatalogSnapshot &catalog);

/// "NVIDIA data-centre driver" as a need writes it: "nvidia-data-centre-driver".
[[nodiscard]] QString wordOfProduct(const QString &product);

} // namespace cw::planner
