#include "app/cli/validationtext.h"

#include "app/cli/common.h"

namespace cw::app {

namespace {

QString csvNumber(const std::optional<double> &value)
{
    return value ? QString::fromUtf8(planner::compactJson(planner::numberToJson(*value))) : QString();
}

/// Errors of no row at all are not zero.
planner::Json errorOf(double value, int covered)
{
    return covered > 0 ? planner::numberToJson(value) : planner::Json(nullptr);
}

QString percent(double value, int covered)
{
    return covered > 0 ? shownNumber(value * 100) + QStringLiteral(" %") : QStringLiteral("unknown");
}

} // namespace

QByteArray validationRowsCsv(const planner::ValidationReport &report)
{
    QByteArray text("id,metric,measured,predicted,low,high,ape,status\n");
    for (const planner::ValidationRow &row : report.rows) {
        const std::optional<double> ape = row.covered() ? std::optional(row.ape()) : std::nullopt;
        const QStringList cells{catalog::csvField(row.id, true),
                                catalog::csvField(row.metric),
                                csvNumber(row.measured),
                                csvNumber(row.predicted),
                                csvNumber(row.low),
                                csvNumber(row.high),
                                csvNumber(ape),
                                catalog::csvField(row.status, true)};
        text += cells.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return text;
}

planner::Json validationJson(const planner::ValidationReport &report, double seconds)
{
    planner::Json json = planner::Json::object();
    const planner::MetricSummary &all = report.all;
    json["rows"] = all.rows;
    json["covered"] = all.covered;
    json["mape"] = errorOf(all.mape, all.covered);
    json["median_ape"] = errorOf(all.medianApe, all.covered);
    planner::Json &metrics = json["by_metric"] = planner::Json::object();
    for (const planner::MetricSummary &metric : report.byMetric) {
        planner::Json each = planner::Json::object();
        each["rows"] = metric.rows;
        each["covered"] = metric.covered;
        each["mape"] = errorOf(metric.mape, metric.covered);
        each["median_ape"] = errorOf(metric.medianApe, metric.covered);
        each["within_25"] = errorOf(metric.within25, metric.covered);
        each["within_band"] = errorOf(metric.withinBand, metric.covered);
        metrics[metric.metric.toStdString()] = std::move(each);
    }
    json["within_band"] = errorOf(all.withinBand, all.covered);
    json["seconds"] = planner::numberToJson(seconds);
    return json;
}

QString validationLine(const planner::MetricSummary &metric, const QString &name)
{
    return QStringLiteral("%1 %2 rows, %3 covered, mean error %4, median %5, inside the band %6")
        .arg(name.leftJustified(24))
        .arg(metric.rows)
        .arg(metric.covered)
        .arg(percent(metric.mape, metric.covered), percent(metric.medianApe, metric.covered),
             percent(metric.withinBand, metric.covered));
}

} // namespace cw::app
