#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/dossierfiles.h"
#include "app/export/planoutputs.h"

namespace cw::app {

namespace {
class DossierCommand : public Command {
public:
    QString name() const override { return QStringLiteral("dossier"); }
    QString summary() const override
    {
        return QStringLiteral("Write the compliance dossier of a solved plan (Markdown, PDF, OSCAL).");
    }
    QString arguments() const override { return QStringLiteral("FILE --out DIR"); }
    bool paints() const override { return true; }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("out"), QStringLiteral("DIR"),
                 QStringLiteral("Folder for the dossier; made when it is not there.")}};
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
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto result = openResult(io, *plan, file);
        if (!result)
            return result.code;
        if (result->status == planner::Status::Infeasible)
            return tell(io, Error::invalid(QStringLiteral("The plan has no design: there is nothing to document"), file,
                                           QStringLiteral("a plan with an answer")));
        if (const int code = checkFolder(io, folder))
            return code;
        auto files = dossierFiles(*plan, *result, **catalog);
        if (!files.ok())
            return tell(io, files.error().in(file));
        for (OutputFile &each : files.value())
            each.name.remove(0, QStringLiteral("dossier/").size());
        if (const Outcome written = writeFiles(files.value(), folder); !written.ok())
            return tell(io, written.error());
        io.err(QStringLiteral("Wrote %1 files into %2.").arg(files->size()).arg(folder));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeDossierCommand()
{
    return std::make_unique<DossierCommand>();
}

} // namespace cw::app
