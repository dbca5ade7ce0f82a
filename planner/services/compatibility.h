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
    /// "Kubernetes 1.35", one argument of a sentence: by itself a version would be written as a number of a language.
    [[nodiscard]] QString text() const { return product + QLatin1Char(' ') + version; }
};

struct StackFinding {
    bool isBlocking = false; ///< does not work together, or past its end of life
    QString product, other;  ///< whom it is about; other: empty = the product alone
    QString text, remedy;
};

/// Compares "1.35", "R610", "25.12.0" part by part as numbers; letters in front are left out.
[[nodiscard]] int compareVersions(const QString &a, const QString &b);

/// Whether a version belongs to a release of the catalog: "1.35.2" to "1.35", "R610.43" to "R610".
[[nodiscard]] bool isOfRelease(const QString &version, const QString &release);

/// The products of the operating layer, in the order a stack names them; drivers and runtimes of every vendor.
[[nodiscard]] const QStringList &stackProducts();

/// What speaks against a stack on a day.
[[nodiscard]] std::vector<StackFinding> checkStack(const std::vector<StackPart> &stack,
                                                   const catalog::CatalogSnapshot &catalog, const QDate &day);

/// Pairs of a stack of which the matrix says nothing, though it speaks of other versions of the first: whether they
/// work together is not known.
[[nodiscard]] std::vector<std::pair<StackPart, StackPart>> untoldPairs(const std::vector<StackPart> &stack,
                                                                       const catalog::CatalogSnapshot &catalog);

/// All versions of a product that the catalog knows, newest first.
[[nodiscard]] std::vector<StackPart> releasesOf(const catalog::CatalogSnapshot &catalog, const QString &product);

/// Versions of a product released by a day and not past their end of life, newest first.
[[nodiscard]] std::vector<StackPart> versionsOf(const catalog::CatalogSnapshot &catalog, const QString &product,
                                                const QDate &day);

/// The newest versions released by `day`, not past their end of life, that work together; products in a fixed order.
/// Of drivers and runtimes those of the accelerators' `vendors` alone. Where none of them goes with the rest they stand
/// in the stack all the same: `checkStack` says so. Versions `held` stand whatever speaks against them. Slurm and its
/// operator, which few clusters run, stand there where they are held or named in `also`; products of `without` only
/// where they are held.
[[nodiscard]] std::vector<StackPart> recommendedStack(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                                      const QStringList &vendors,
                                                      const std::vector<StackPart> &held = {},
                                                      const QStringList &also = {}, const QStringList &without = {});

/// Kubernetes and what runs on nothing else: without it none of them is installed.
[[nodiscard]] QStringList productsOfKubernetes(const catalog::CatalogSnapshot &catalog);

/// Those of `vendors` for whose accelerators the catalog knows no driver or runtime.
[[nodiscard]] QStringList vendorsWithoutSoftware(const catalog::CatalogSnapshot &catalog, const QStringList &vendors);

} // namespace cw::planner
