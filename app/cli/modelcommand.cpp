#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/export/planloading.h"
#include "catalog/import/modelconfig.h"
#include "planner/plan/jsontext.h"

#include <QFileInfo>

namespace cw::app {

namespace {
constexpr double bytesPerCacheElement = 2; // bf16, the format a cache has unless an engine is told otherwise

planner::Json textsOf(const QStringList &texts)
{
    planner::Json list = planner::Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

class ModelCommand : public Command {
public:
    QString name() const override { return QStringLiteral("model"); }
    QString summary() const override { return QStringLiteral("The passport of a Hugging Face config.json."); }
    QString arguments() const override { return QStringLiteral("FILE [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("json"), QString(), QStringLiteral("Print the passport as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto bytes = readBoundedFile(file, maxModelBytes);
        if (!bytes.ok())
            return tell(io, bytes.error());
        const auto passport = catalog::readModelConfig(bytes.value(), QFileInfo(file).fileName());
        if (!passport.ok())
            return tell(io, passport.error().in(file));
        if (args.has(QStringLiteral("json")))
            printJson(io, toJson(passport.value()));
        else
            print(io, passport.value());
        return 0;
    }

private:
    static planner::Json toJson(const catalog::ModelPassport &passport)
    {
        const catalog::ModelShape &shape = passport.shape;
        planner::Json json = planner::Json::object();
        json["name"] = shape.name.toStdString();
        json["family"] = shape.family.toStdString();
        json["parameters_total"] = planner::numberToJson(shape.parameters());
        json["parameters_active"] = planner::numberToJson(shape.activeParameters());
        json["kv_bytes_per_token"] = planner::numberToJson(shape.kvElementsPerToken() * bytesPerCacheElement);
        if (shape.slidingLayers > 0) {
            json["kv_bytes_per_token_beyond_window"] =
                planner::numberToJson(shape.kvElementsBeyondWindow() * bytesPerCacheElement);
            json["sliding_window"] = shape.slidingWindow;
            json["sliding_layers"] = shape.slidingLayers;
        }
        json["kv_precision"] = "bf16";
        json["layers"] = shape.layers;
        json["max_context"] = shape.maxContext;
        json["understood"] = textsOf(passport.understood);
        json["defaulted"] = textsOf(passport.defaulted);
        json["ignored"] = textsOf(passport.ignored);
        return json;
    }

    static void print(CommandIo &io, const catalog::ModelPassport &passport)
    {
        const catalog::ModelShape &shape = passport.shape;
        io.out(QStringLiteral("Model                %1").arg(shape.name));
        io.out(QStringLiteral("Parameters           %1").arg(shownNumber(shape.parameters(), 0)));
        io.out(QStringLiteral("Active per token     %1").arg(shownNumber(shape.activeParameters(), 0)));
        io.out(QStringLiteral("KV cache per token   %1 bytes in bf16")
                   .arg(shownNumber(shape.kvElementsPerToken() * bytesPerCacheElement, 0)));
        if (shape.slidingLayers > 0)
            io.out(QStringLiteral("  beyond the window  %1 bytes: %2 of %3 layers look back %4 tokens")
                       .arg(shownNumber(shape.kvElementsBeyondWindow() * bytesPerCacheElement, 0))
                       .arg(shape.slidingLayers)
                       .arg(shape.layers)
                       .arg(shape.slidingWindow));
        io.out(QStringLiteral("Understood           %1").arg(passport.understood.join(QStringLiteral(", "))));
        io.out(QStringLiteral("Defaulted            %1")
                   .arg(passport.defaulted.isEmpty() ? QStringLiteral("nothing")
                                                     : passport.defaulted.join(QStringLiteral("; "))));
        io.out(QStringLiteral("Ignored              %1")
                   .arg(passport.ignored.isEmpty() ? QStringLiteral("nothing")
                                                   : passport.ignored.join(QStringLiteral(", "))));
    }
};
} // namespace

std::unique_ptr<Command> makeModelCommand()
{
    return std::make_unique<ModelCommand>();
}

} // namespace cw::app
