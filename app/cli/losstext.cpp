#include "app/cli/losstext.h"

#include "planner/losses/losses.h"
#include "planner/report/language.h"

namespace cw::app {

using namespace planner;

namespace {

Json jsonOf(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &text : list)
        json.push_back(text.toStdString());
    return json;
}

Json jsonOf(const Loss &loss)
{
    Json json = {{"id", loss.id.toStdString()}, {"name", loss.name.toStdString()}, {"site", loss.site.toStdString()}};
    json["trips"] = jsonOf(loss.trips);
    json["slows"] = jsonOf(loss.slows);
    json["left"] = jsonOf(loss.left);
    json["workloads"] = Json::array();
    for (const WorkloadLoss &workload : loss.workloads)
        json["workloads"].push_back({{"id", workload.workload.toStdString()},
                                     {"capacity_before", workload.before},
                                     {"capacity_left", workload.left}});
    return json;
}

void tellLoss(CommandIo &io, const Loss &loss)
{
    io.err(say(QStringLiteral("%1 (%2) is lost.")).arg(sayRecorded(loss.name), loss.id));
    const auto list = [&](const QString &head, const QStringList &sentences) {
        for (const QString &sentence : sentences)
            io.err(QStringLiteral("  ") + head + spoken().colon + sayRecorded(sentence));
    };
    list(say(QStringLiteral("trips")), loss.trips);
    list(say(QStringLiteral("slows")), loss.slows);
    list(say(QStringLiteral("left")), loss.left);
}

} // namespace

int tellLoss(CommandIo &io, const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &part, bool asJson)
{
    std::vector<Loss> losses;
    if (part == QLatin1String("list")) {
        Result<std::vector<Loss>> all = lossesOf(plan, catalog);
        if (!all)
            return tell(io, all.error());
        losses = std::move(all).value();
    } else {
        Result<Loss> one = lossOf(plan, catalog, part);
        if (!one)
            return tell(io, one.error());
        losses.push_back(std::move(one).value());
    }
    if (asJson) {
        Json json = Json::array();
        for (const Loss &loss : losses)
            json.push_back(jsonOf(loss));
        printJson(io, {{"losses", json}});
    }
    for (const Loss &loss : losses)
        tellLoss(io, loss);
    return 0;
}

} // namespace cw::app
