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

namespace {

planner::Json summaryJson(const planner::MetricSummary &metric)
{
    planner::Json each = planner::Json::object();
    each["rows"] = metric.rows;
    each["covered"] = metric.covered;
    each["mape"] = errorOf(metric.mape, metric.covered);
    each["median_ape"] = errorOf(metric.medianApe, metric.covered);
    each["p90_ape"] = errorOf(metric.p90Ape, metric.covered);
    each["within_25"] = errorOf(metric.within25, metric.covered);
    each["within_band"] = errorOf(metric.withinBand, metric.covered);
    return each;
}

planner::Json metricsJson(const std::vector<planner::MetricSummary> &metrics)
{
    planner::Json json = planner::Json::object();
    for (const planner::MetricSummary &metric : metrics)
        json[metric.metric.toStdString()] = summaryJson(metric);
    return json;
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
    json["p90_ape"] = errorOf(all.p90Ape, all.covered);
    json["by_metric"] = metricsJson(report.byMetric);
    if (!report.byClass.empty()) {
        planner::Json &kinds = json["by_class"] = planner::Json::object();
        for (const planner::ClassSummary &each : report.byClass) {
            planner::Json of = summaryJson(each.all);
            of["by_metric"] = metricsJson(each.byMetric);
            kinds[each.of.kind.toStdString()][each.of.name.toStdString()] = std::move(of);
        }
    }
    json["within_band"] = errorOf(all.withinBand, all.covered);
    json["seconds"] = planner::numberToJson(seconds);
    return json;
}

QString validationLine(const planner::MetricSummary &metric, const QString &name)
{
    return QStringLiteral("%1 %2 rows, %3 covered, mean error %4, median %5, nine in ten within %6, inside the band %7")
        .arg(name.leftJustified(24))
        .arg(metric.rows)
        .arg(metric.covered)
        .arg(percent(metric.mape, metric.covered), percent(metric.medianApe, metric.covered),
             percent(metric.p90Ape, metric.covered), percent(metric.withinBand, metric.covered));
}

QStringList classLines(const planner::ValidationReport &report)
{
    QStringList lines;
    QString kind;
    for (const planner::ClassSummary &each : report.byClass) {
        if (each.of.kind != kind) {
            kind = each.of.kind;
            lines << QStringLiteral("By %1:").arg(kind);
        }
        lines << QStringLiteral("  ") + validationLine(each.all, each.of.name);
    }
    return lines;
}

} // namespace cw::app
