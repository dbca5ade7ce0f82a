#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/planoutputs.h"

#include <QDir>

namespace cw::app {

namespace {
class ReportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override { return QStringLiteral("Write the report of a solved plan (PDF and Markdown)."); }
    QString arguments() const override { return QStringLiteral("FILE --out DIR"); }
    bool paints() const override { return true; }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("out"), QStringLiteral("DIR"),
                 QStringLiteral("Folder for the report; made when it is not there.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("out"));
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const QString folder = args.value(QStringLiteral("out"));
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const auto result = openResult(io, *plan, file);
        if (!result)
            return result.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (const int code = checkFolder(io, folder))
            return code;
        if (!QDir().mkpath(folder))
            return tell(io, Error::invalid(QStringLiteral("The folder cannot be made"), folder));
        for (const Output output : {Output::ReportPdf, Output::SummaryMarkdown}) {
            const auto bytes = renderOutput(output, *plan, *result, catalog->get());
            if (!bytes.ok())
                return tell(io, bytes.error());
            const QString target = QDir(folder).filePath(fileName(output));
            const Outcome written = writeFileAtomically(target, bytes.value());
            if (!written.ok())
                return tell(io, written.error());
            io.err(QStringLiteral("Wrote %1.").arg(target));
        }
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace cw::app
