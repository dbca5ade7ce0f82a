#include "app/cli/validatetopology.h"

#include "app/cli/common.h"
#include "app/cli/validationtext.h"
#include "app/export/planoutputs.h"
#include "planner/fabric/topologyvalidation.h"

#include <chrono>

namespace cw::app {

namespace {

planner::Json differencesJson(const std::vector<planner::PublishedDifference> &differences)
{
    planner::Json list = planner::Json::array();
    for (const planner::PublishedDifference &each : differences)
        list.push_back({{"id", each.id.toStdString()},
                        {"metric", each.metric.toStdString()},
                        {"published", planner::numberToJson(each.published)},
                        {"derived", planner::numberToJson(each.derived)},
                        {"reason", each.reason.toStdString()}});
    return list;
}

/// CONTRACT's object with designs as its rows; the single counts are under `counts` and `by_metric`.
planner::Json topologyJson(const planner::TopologyReport &report, double seconds)
{
    planner::Json json = validationJson(report.counts, seconds);
    json["counts"] = {{"rows", json["rows"]}, {"covered", json["covered"]}};
    json["rows"] = report.rows;
    json["covered"] = report.covered;
    json["exact"] = report.exact;
    json["slips"] = differencesJson(report.slips);
    json["differences"] = differencesJson(report.differences);
    return json;
}

} // namespace

int tellTopology(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog, const Arguments &args,
                 CommandIo &io)
{
    const auto started = std::chrono::steady_clock::now();
    const auto report = planner::validateTopology(table, catalog);
    if (!report.ok())
        return tell(io, report.error().in(args.positional(1)));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
    if (args.has(QStringLiteral("rows"))) {
        const Outcome written =
            writeFileAtomically(args.value(QStringLiteral("rows")), validationRowsCsv(report->counts));
        if (!written.ok())
            return tell(io, written.error());
    }
    if (args.has(QStringLiteral("json"))) {
        printJson(io, topologyJson(report.value(), seconds.count()));
        return 0;
    }
    for (const planner::MetricSummary &metric : report->counts.byMetric)
        io.out(validationLine(metric, metric.metric));
    for (const auto *list : {&report->slips, &report->differences})
        for (const planner::PublishedDifference &each : *list)
            io.out(QStringLiteral("%1: prints %2 %3, the design makes %4; %5")
                       .arg(each.id, each.metric)
                       .arg(each.published, 0, 'f', 0)
                       .arg(each.derived, 0, 'f', 0)
                       .arg(each.reason));
    io.out(
        QStringLiteral("%1 designs, %2 covered, %3 exact").arg(report->rows).arg(report->covered).arg(report->exact));
    return 0;
}

} // namespace cw::app
