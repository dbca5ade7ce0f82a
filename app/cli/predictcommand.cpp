#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/predictcases.h"

namespace cw::app {

namespace {
class PredictCommand : public Command {
public:
    QString name() const override { return QStringLiteral("predict"); }
    QString summary() const override
    {
        return QStringLiteral("One performance prediction with its band and passport.");
    }
    QString arguments() const override
    {
        return QStringLiteral("training|inference --model M --system S [OPTIONS] [--explain] [--json]");
    }
    std::vector<CommandOption> options() const override { return predictOptions(); }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("model"));
        args.require(QStringLiteral("system"));
        const QString kind = args.positional(0);
        const bool training = kind == QLatin1String("training");
        if (!training && kind != QLatin1String("inference") && !kind.isEmpty())
            args.refuse(QStringLiteral("“%1” cannot be predicted").arg(kind));
        if (const auto code = args.leaveWith(io))
            return *code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto model = openModel(io, args.value(QStringLiteral("model")), **catalog);
        if (!model)
            return model.code;
        std::optional<catalog::ModelShape> draft;
        if (args.has(QStringLiteral("draft-model"))) {
            const auto named = openModel(io, args.value(QStringLiteral("draft-model")), **catalog);
            if (!named)
                return named.code;
            draft = *named;
        }
        const auto machine = findMachine(args.value(QStringLiteral("system")), **catalog);
        if (!machine.ok())
            return tell(io, machine.error());
        const auto answer =
            training ? predictTrainingFor(args, *model, machine.value(), planner::trainingCalibration(**catalog),
                                          planner::reliabilityOf(**catalog))
                     : predictServingFor(args, *model, draft ? &*draft : nullptr, machine.value(),
                                         planner::servingCalibration(**catalog));
        if (const auto code = args.leaveWith(io))
            return *code;
        return show(answer, args, io);
    }

private:
    static int show(const PredictAnswer &answer, const Arguments &args, CommandIo &io)
    {
        const bool explained = args.has(QStringLiteral("explain"));
        if (args.has(QStringLiteral("json")))
            printJson(io, toJson(answer, explained));
        else
            for (const QString &line : toLines(answer, explained))
                io.out(line);
        if (!answer.refusal.isEmpty()) {
            io.err(answer.refusal + QLatin1Char('.'));
            return int(answer.refusalCode);
        }
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makePredictCommand()
{
    return std::make_unique<PredictCommand>();
}

} // namespace cw::app
