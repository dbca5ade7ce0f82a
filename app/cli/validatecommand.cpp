#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/planoutputs.h"
#include "catalog/import/csv.h"
#include "planner/perf/validation.h"
#include "planner/plan/jsontext.h"

#include <chrono>

namespace cw::app {

namespace {
QString csvNumber(const std::optional<double> &value)
{
    return value ? QString::fromUtf8(planner::compactJson(planner::numberToJson(*value))) : QString();
}

QByteArray rowsAsCsv(const planner::ValidationReport &report)
{
    QByteArray text("id,metric,measured,predicted,low,high,ape,status\n");
    for (const planner::ValidationRow &row : report.rows) {
        const std::optional<double> ape = row.covered() ? std::optional(row.ape()) : std::nullopt;
        const QStringList cells{catalog::csvField(row.id),
                                catalog::csvField(row.metric),
                                csvNumber(row.measured),
                                csvNumber(row.predicted),
                                csvNumber(row.low),
                                csvNumber(row.high),
                                csvNumber(ape),
                                catalog::csvField(row.status)};
        text += cells.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return text;
}

/// Errors of no row at all are not zero.
planner::Json errorOf(double value, int covered)
{
    return covered > 0 ? planner::numberToJson(value) : planner::Json(nullptr);
}

planner::Json reportAsJson(const planner::ValidationReport &report, double seconds)
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

QString percent(double value, int covered)
{
    return covered > 0 ? shownNumber(value * 100) + QStringLiteral(" %") : QStringLiteral("unknown");
}

QString summaryLine(const planner::MetricSummary &metric, const QString &name)
{
    return QStringLiteral("%1 %2 rows, %3 covered, mean error %4, median %5, inside the band %6")
        .arg(name.leftJustified(24))
        .arg(metric.rows)
        .arg(metric.covered)
        .arg(percent(metric.mape, metric.covered), percent(metric.medianApe, metric.covered),
             percent(metric.withinBand, metric.covered));
}

class ValidateCommand : public Command {
public:
    QString name() const override { return QStringLiteral("validate"); }
    QString summary() const override
    {
        return QStringLiteral("Predictions against published measurements, row by row.");
    }
    QString arguments() const override { return QStringLiteral("training|inference CSV [--rows OUT.csv] [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("rows"), QStringLiteral("OUT.csv"), QStringLiteral("Write one line per input row.")},
                {QStringLiteral("json"), QString(), QStringLiteral("Print the errors as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 2, 2);
        const QString kind = args.positional(0);
        const bool training = kind == QLatin1String("training");
        if (!training && kind != QLatin1String("inference"))
            args.refuse(QStringLiteral("“%1” cannot be validated").arg(kind));
        if (const auto code = args.leaveWith(io))
            return *code;
        const auto table = catalog::readCsv(args.positional(1));
        if (!table.ok())
            return tell(io, table.error());
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto started = std::chrono::steady_clock::now();
        const auto report = training ? planner::validateTraining(table.value(), **catalog)
                                     : planner::validateInference(table.value(), **catalog);
        if (!report.ok())
            return tell(io, report.error().in(args.positional(1)));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        if (io.cancel && *io.cancel)
            return int(ErrorCode::Cancelled);
        if (args.has(QStringLiteral("rows"))) {
            const Outcome written = writeFileAtomically(args.value(QStringLiteral("rows")), rowsAsCsv(report.value()));
            if (!written.ok())
                return tell(io, written.error());
        }
        if (args.has(QStringLiteral("json"))) {
            printJson(io, reportAsJson(report.value(), seconds.count()));
            return 0;
        }
        for (const planner::MetricSummary &metric : report->byMetric)
            io.out(summaryLine(metric, metric.metric));
        io.out(summaryLine(report->all, QStringLiteral("all")));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

} // namespace cw::app
