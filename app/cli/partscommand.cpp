// `report`, `dossier` and `manifests`: the parts of `plan`'s output one by one. They differ in the files they make
// alone.
#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/reportoptions.h"
#include "app/cli/solvedplan.h"
#include "app/export/dossierfiles.h"
#include "app/export/manifests.h"
#include "app/export/planoutputs.h"

#include <algorithm>

namespace cw::app {

namespace {

using Files = Result<std::vector<OutputFile>>;

struct Part {
    QString name, summary, folderOf; ///< "the report"
    bool paints = true;
    QStringList reportOptions; ///< those of the report's options that it takes
    Files (*make)(const planner::Plan &, const planner::PlanResult &, const catalog::CatalogSnapshot &);
};

class PartCommand : public Command {
public:
    explicit PartCommand(Part part) : part_(std::move(part)) {}
    QString name() const override { return part_.name; }
    QString summary() const override { return part_.summary; }
    QString arguments() const override
    {
        QString all = QStringLiteral("FILE --out DIR");
        for (const CommandOption &option : takenOptions())
            all += QStringLiteral(" [--%1 %2]").arg(option.name, option.valueName);
        return all;
    }
    bool paints() const override { return part_.paints; }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("out"), QStringLiteral("DIR"),
             QStringLiteral("Folder for %1; made when it is not there.").arg(part_.folderOf)}};
        for (CommandOption &option : takenOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("out"));
        const ReportChoice choice = readReportOptions(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const QString folder = args.value(QStringLiteral("out"));
        auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        if (const int code = applyReportChoice(io, choice, opened.value->plan))
            return code;
        const auto catalog = openCatalog(io, opened->plan);
        if (!catalog)
            return catalog.code;
        const Files files = part_.make(opened->plan, opened->result, **catalog);
        if (!files.ok())
            return tell(io, files.error().in(file));
        if (const int code = checkFolder(io, folder))
            return code;
        if (const Outcome written = writeFiles(*files, folder); !written.ok())
            return tell(io, written.error());
        io.err(QStringLiteral("Wrote %1 files below %2.").arg(files->size()).arg(folder));
        return 0;
    }

private:
    [[nodiscard]] std::vector<CommandOption> takenOptions() const
    {
        std::vector<CommandOption> taken = reportOptions();
        taken.erase(
            std::remove_if(taken.begin(), taken.end(),
                           [this](const CommandOption &option) { return !part_.reportOptions.contains(option.name); }),
            taken.end());
        return taken;
    }

    Part part_;
};

Files reportFiles(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    std::vector<OutputFile> files;
    for (const Output output : {Output::ReportPdf, Output::SummaryMarkdown}) {
        auto bytes = renderOutput(output, plan, result, &catalog);
        if (!bytes.ok())
            return bytes.error();
        files.push_back({fileName(output), std::move(bytes).value()});
    }
    return files;
}

Files dossierOf(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    if (result.status == planner::Status::Infeasible)
        return Error::invalid(QStringLiteral("The plan has no design: there is nothing to document"), {},
                              QStringLiteral("a plan with an answer"));
    auto files = dossierFiles(plan, result, catalog);
    if (files.ok())
        for (OutputFile &each : files.value())
            each.name.remove(0, QStringLiteral("dossier/").size());
    return files;
}

Files manifestsOf(const planner::Plan &plan, const planner::PlanResult &, const catalog::CatalogSnapshot &catalog)
{
    return manifestFilesIn(QString(), plan, catalog);
}

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<PartCommand>(Part{
        QStringLiteral("report"),
        QStringLiteral("Write the report of a solved plan (PDF and Markdown)."),
        QStringLiteral("the report"),
        true,
        {QStringLiteral("chapters"), QStringLiteral("language"), QStringLiteral("company"), QStringLiteral("logo")},
        reportFiles});
}

std::unique_ptr<Command> makeDossierCommand()
{
    return std::make_unique<PartCommand>(
        Part{QStringLiteral("dossier"),
             QStringLiteral("Write the compliance dossier of a solved plan (Markdown, PDF, OSCAL)."),
             QStringLiteral("the dossier"),
             true,
             {QStringLiteral("language")},
             dossierOf});
}

std::unique_ptr<Command> makeManifestsCommand()
{
    return std::make_unique<PartCommand>(
        Part{QStringLiteral("manifests"),
             QStringLiteral("Write the Kubernetes manifests of a solved plan, one folder per site."),
             QStringLiteral("the manifests"),
             false,
             {},
             manifestsOf});
}

} // namespace cw::app
