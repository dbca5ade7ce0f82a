// Looks through a catalog for what is probably wrong although every cell is well formed: sparse rates, prices out of
// family, units mixed up, power supplies that cannot carry their load, old or doubtful rows. Findings are data, sorted
// by severity, kind, id and column. Pure; safe on any thread. Example: `for (const auto &f : catalogLint(*snapshot,
// QDate::currentDate(), {.staleDays = 90})) print(f.sentence());`
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <QDate>

namespace cw::catalog {

enum class LintSeverity { Error, Warning, Note };

struct LintFinding {
    QString rule; ///< stable name: "sparse_rate", "price_out_of_family", …
    LintSeverity severity = LintSeverity::Warning;
    QString kind;   ///< table
    QString row;    ///< id
    QString column; ///< may be empty
    QString text;
    QString remedy;

    [[nodiscard]] QString place() const;
    /// "warning: accelerators nvidia-h100-sxm fp8_tflops: … To do: …."
    [[nodiscard]] QString sentence() const;
};

struct LintOptions {
    /// Rows older than this many days before `today` are findings; absent: only prices, by the assumption
    /// price_age_days.
    std::optional<int> staleDays;
};

[[nodiscard]] std::vector<LintFinding> catalogLint(const CatalogSnapshot &snapshot, QDate today,
                                                   LintOptions options = {});
[[nodiscard]] QString severityWord(LintSeverity severity);

} // namespace cw::catalog
