// Predictions against published measurements, row by row. Rows come as CSV tables (columns of the two published files);
// no row is dropped: each is covered or carries its reason. Identity columns (id, titles, notes) are never read by the
// models.
#pragma once

#include "catalog/import/csv.h"
#include "catalog/store/catalogsnapshot.h"

#include <optional>
#include <tuple>

namespace cw::planner {

/// What a row is of one kind of class: {"engine", "SGLang"}.
struct ValidationClass {
    QString kind, name;
    bool operator<(const ValidationClass &other) const
    {
        return std::tie(kind, name) < std::tie(other.kind, other.name);
    }
};

struct ValidationRow {
    QString id, metric;
    std::vector<ValidationClass> classes; ///< that the errors are broken down by
    std::optional<double> measured, predicted, low, high;
    QString status; ///< "covered" or "not covered: <reason>"
    [[nodiscard]] bool covered() const { return status == QLatin1String("covered"); }
    [[nodiscard]] double ape() const; ///< |predicted - measured| / measured
};

struct MetricSummary {
    QString metric;
    int rows = 0, covered = 0;
    double mape = 0, medianApe = 0, p90Ape = 0, within25 = 0, withinBand = 0;
};

/// The rows of one class, together and by metric.
struct ClassSummary {
    ValidationClass of;
    MetricSummary all;
    std::vector<MetricSummary> byMetric; ///< in alphabetical order
};

struct ValidationReport {
    std::vector<ValidationRow> rows;
    MetricSummary all;
    std::vector<MetricSummary> byMetric; ///< in alphabetical order
    std::vector<ClassSummary> byClass;   ///< by kind, then by name
};

[[nodiscard]] Result<ValidationReport> validateTraining(const catalog::CsvTable &table,
                                                        const catalog::CatalogSnapshot &catalog);
[[nodiscard]] Result<ValidationReport> validateInference(const catalog::CsvTable &table,
                                                         const catalog::CatalogSnapshot &catalog);
[[nodiscard]] ValidationReport summarise(std::vector<ValidationRow> rows);

} // namespace cw::planner
