#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/lefterrors.h"
#include "app/cli/validatetopology.h"
#include "app/cli/validationtext.h"
#include "app/export/planoutputs.h"

#include <chrono>

namespace cw::app {

namespace {
class ValidateCommand : public Command {
public:
    QString name() const override { return QStringLiteral("validate"); }
    QString summary() const override
    {
        return QStringLiteral("Predictions and counts against published ones, row by row.");
    }
    QString arguments() const override
    {
        return QStringLiteral("training|inference|topology CSV [--rows OUT.csv] [--json]");
    }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("rows"), QStringLiteral("OUT.csv"), QStringLiteral("Write one line per input row.")},
                {QStringLiteral("json"), QString(), QStringLiteral("Print the errors as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 2, 2);
        const QString kind = args.positional(0);
        const bool training = kind == QLatin1String("training"), topology = kind == QLatin1String("topology");
        if (!training && !topology && kind != QLatin1String("inference"))
            args.refuse(QStringLiteral("“%1” cannot be validated").arg(kind));
        if (const auto code = args.leaveWith(io))
            return *code;
        const auto table = catalog::readCsv(args.positional(1));
        if (!table.ok())
            return tell(io, table.error());
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (topology)
            return tellTopology(table.value(), **catalog, args, io);
        const auto started = std::chrono::steady_clock::now();
        const auto report = training ? planner::validateTraining(table.value(), **catalog)
                                     : planner::validateInference(table.value(), **catalog);
        if (!report.ok())
            return tell(io, report.error().in(args.positional(1)));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
        if (io.cancel && *io.cancel)
            return int(ErrorCode::Cancelled);
        if (args.has(QStringLiteral("rows"))) {
            const Outcome written =
                writeFileAtomically(args.value(QStringLiteral("rows")), validationRowsCsv(report.value()));
            if (!written.ok())
                return tell(io, written.error());
        }
        const std::vector<LeftOutError> leftOut = leftOutErrors(**catalog, training);
        if (args.has(QStringLiteral("json"))) {
            planner::Json json = validationJson(report.value(), seconds.count());
            json["left_out"] = leftOutJson(leftOut);
            printJson(io, json);
            return 0;
        }
        for (const planner::MetricSummary &metric : report->byMetric)
            io.out(validationLine(metric, metric.metric));
        io.out(validationLine(report->all, QStringLiteral("all")));
        for (const QString &line : classLines(report.value()))
            io.out(line);
        io.out(QStringLiteral("On published rows that the fit had not seen:"));
        for (const QString &line : leftOutLines(leftOut))
            io.out(QStringLiteral("  ") + line);
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

} // namespace cw::app
