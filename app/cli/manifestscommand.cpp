#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/manifests.h"
#include "app/export/planoutputs.h"

namespace cw::app {

namespace {
class ManifestsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("manifests"); }
    QString summary() const override
    {
        return QStringLiteral("Write the Kubernetes manifests of a solved plan, one folder per site.");
    }
    QString arguments() const override { return QStringLiteral("FILE --out DIR"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("out"), QStringLiteral("DIR"),
                 QStringLiteral("Folder for the manifests; made when it is not there.")}};
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
        if (const auto result = openResult(io, *plan, file); !result)
            return result.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto files = manifestFilesIn(QString(), *plan, **catalog);
        if (!files.ok())
            return tell(io, files.error().in(file));
        if (const int code = checkFolder(io, folder))
            return code;
        if (const Outcome written = writeFiles(*files, folder); !written.ok())
            return tell(io, written.error());
        io.err(QStringLiteral("Wrote %1 files below %2.").arg(files->size()).arg(folder));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeManifestsCommand()
{
    return std::make_unique<ManifestsCommand>();
}

} // namespace cw::app
