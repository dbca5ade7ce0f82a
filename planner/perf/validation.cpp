#include "planner/perf/validation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr double near = 0.25;     // "within 25 %"
constexpr double mostRows = 0.90; // whose errors are no larger than `p90Ape`

using Rows = std::vector<const ValidationRow *>;

MetricSummary summaryOf(const QString &metric, const Rows &rows)
{
    MetricSummary s;
    s.metric = metric;
    s.rows = int(rows.size());
    std::vector<double> errors;
    int close = 0, inBand = 0;
    for (const ValidationRow *row : rows) {
        if (!row->covered() || !row->measured || !row->predicted)
            continue;
        errors.push_back(row->ape());
        close += errors.back() <= near;
        inBand += row->low && row->high && *row->low <= *row->measured && *row->measured <= *row->high;
    }
    s.covered = int(errors.size());
    if (errors.empty())
        return s;
    std::sort(errors.begin(), errors.end());
    const double n = double(errors.size());
    for (const double e : errors)
        s.mape += e / n;
    const std::size_t middle = errors.size() / 2;
    s.medianApe = errors.size() % 2 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2;
    s.p90Ape = errors[std::size_t(std::ceil(mostRows * n)) - 1];
    s.within25 = close / n;
    s.withinBand = inBand / n;
    return s;
}

std::vector<MetricSummary> byMetric(const Rows &rows)
{
    std::map<QString, Rows> sorted;
    for (const ValidationRow *row : rows)
        sorted[row->metric].push_back(row);
    std::vector<MetricSummary> summaries;
    for (const auto &[metric, list] : sorted)
        summaries.push_back(summaryOf(metric, list));
    return summaries;
}

} // namespace

double ValidationRow::ape() const
{
    if (!measured || !predicted)
        return std::numeric_limits<double>::quiet_NaN();
    if (*measured == 0) // a published count of none
        return *predicted == 0 ? 0 : 1;
    return std::abs(*predicted - *measured) / *measured;
}

ValidationReport summarise(std::vector<ValidationRow> rows)
{
    ValidationReport report;
    report.rows = std::move(rows);
    Rows all;
    std::map<ValidationClass, Rows> classes;
    for (const ValidationRow &row : report.rows) {
        all.push_back(&row);
        for (const ValidationClass &each : row.classes)
            classes[each].push_back(&row);
    }
    report.all = summaryOf(QStringLiteral("all"), all);
    report.byMetric = byMetric(all);
    for (const auto &[of, list] : classes)
        report.byClass.push_back({of, summaryOf(QStringLiteral("all"), list), byMetric(list)});
    return report;
}

} // namespace cw::planner
