// Versions of the operating layer that go together: the matrix is data (catalog: compatibility, software_stack); here
// it is applied. A stack past its end of life, or with a pair that does not work together, is told with what would
// work. An unknown end of life is unknown, not for ever. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QDate>

namespace cw::planner {

struct StackPart {
    QString product, version;
    QString endOfLife; ///< ISO date; empty = not known
    bool operator==(const StackPart &) const = default;
};

struct StackFinding {
    bool isBlocking = false; ///< does not work together, or past its end of life
    QString text, remedy;
};

/// Compares "1.35", "R610", "25.12.0" part by part as numbers; letters in front are left out.
[[nodiscard]] int compareVersions(const QString &a, const QString &b);

/// The products of the operating layer, in the order a stack names them; drivers and runtimes of every vendor.
[[nodiscard]] const QStringList &stackProducts();

/// What speaks against a stack on a day.
[[nodiscard]] std::vector<StackFinding> checkStack(const std::vector<StackPart> &stack,
                                                   const catalog::CatalogSnapshot &catalog, const QDate &day);

/// Versions of a product released by a day and not past their end of life, newest first.
[[nodiscard]] std::vector<StackPart> versionsOf(const catalog::CatalogSnapshot &catalog, const QString &product,
                                                const QDate &day);

/// The newest versions released by `day`, not past their end of life, that work together; products in a fixed order.
/// Of drivers and runtimes those of the accelerators' `vendors` alone. Where none of them goes with the rest they stand
/// in the stack all the same: `checkStack` says so.
[[nodiscard]] std::vector<StackPart> recommendedStack(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                                      const QStringList &vendors);

/// Those of `vendors` for whose accelerators the catalog knows no driver or runtime.
[[nodiscard]] QStringList vendorsWithoutSoftware(const catalog::CatalogSnapshot &catalog, const QStringList &vendors);

} // namespace cw::planner
