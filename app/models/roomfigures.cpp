#include "app/models/roomfigures.h"

#include "app/models/spokentext.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("RoomFigures", text);
}

class Writer {
public:
    Writer(const PlanResult &result, const Plan &plan) : plan_(plan) { out_.figures = result.figures; }

    PlanResult run(const Rooms &rooms)
    {
        for (const Room &room : rooms.rooms) {
            const QString power = limit(room, "power", say(QT_TRANSLATE_NOOP("RoomFigures", "Power a rack may draw")),
                                        room.limits.rackPowerW, wattsPerKilowatt, u"kW"_s);
            const QString weight =
                limit(room, "weight", say(QT_TRANSLATE_NOOP("RoomFigures", "Weight of devices a rack may hold")),
                      room.limits.deviceKgPerRack(), 1, u"kg"_s);
            for (const Rack &rack : room.layout.racks) {
                addPower(room, rack, power);
                addWeight(room, rack, weight);
            }
        }
        return std::move(out_);
    }

private:
    Figure base(const QString &id, const QString &label, std::optional<double> value, const QString &unit,
                const QString &kind)
    {
        Figure figure = workedFigure(id, label, value, unit, plan_);
        figure.kind = figure.confidence = kind;
        return figure;
    }

    /// Id of the room's limit; empty where none is known.
    QString limit(const Room &room, const char *what, const QString &label, std::optional<double> value, double per,
                  const QString &unit)
    {
        if (!value)
            return {};
        Figure figure = base(u"room/%1/limit/%2"_s.arg(room.limits.site, QLatin1String(what)),
                             u"%1, %2"_s.arg(label, room.limits.name), *value / per, unit, u"given"_s);
        figure.source =
            room.limits.isOwn
                ? say(QT_TRANSLATE_NOOP("RoomFigures", "The need, or planning values for what it leaves open"))
                : say(QT_TRANSLATE_NOOP("RoomFigures", "Planning values of the catalog"));
        out_.figures.push_back(figure);
        return figure.id;
    }

    /// A part's own figure, once for all racks.
    QString part(const RackDevice &device, const char *what, const QString &label, std::optional<double> value,
                 const QString &unit)
    {
        QString id = u"room/part/%1/%2"_s.arg(device.part, QLatin1String(what));
        if (!out_.figure(id)) {
            Figure figure = base(id, u"%1, %2"_s.arg(device.title, label), value, unit, u"catalog"_s);
            figure.source = say(QT_TRANSLATE_NOOP("RoomFigures", "Catalog entry %1")).arg(device.part);
            out_.figures.push_back(std::move(figure));
        }
        return id;
    }

    void addPower(const Room &room, const Rack &rack, const QString &limitId)
    {
        double sum = 0;
        Figure figure = base(
            rackPowerFigure(room.limits.site, rack.id),
            say(QT_TRANSLATE_NOOP("RoomFigures", "Rack %1 of %2: power by nameplate")).arg(rack.id, room.limits.name),
            0, u"kW"_s, u"derived"_s);
        QStringList terms;
        for (const auto &[device, count] : counted(room, rack)) {
            const double each = device->nameplateW / wattsPerKilowatt;
            sum += count * each;
            terms << u"%1 × %2"_s.arg(count).arg(formulaNumber(each));
            figure.inputs.push_back(
                part(*device, "nameplate", say(QT_TRANSLATE_NOOP("RoomFigures", "nameplate")), each, u"kW"_s));
        }
        figure.value = sum;
        finish(std::move(figure), terms, limitId,
               say(QT_TRANSLATE_NOOP("RoomFigures", "Sum over what stands in it; redundant supplies count once")));
    }

    void addWeight(const Room &room, const Rack &rack, const QString &limitId)
    {
        double sum = 0;
        bool isKnown = true;
        Figure figure = base(
            rackWeightFigure(room.limits.site, rack.id),
            say(QT_TRANSLATE_NOOP("RoomFigures", "Rack %1 of %2: weight of devices")).arg(rack.id, room.limits.name),
            std::nullopt, u"kg"_s, u"derived"_s);
        QStringList terms;
        for (const auto &[device, count] : counted(room, rack)) {
            isKnown = isKnown && device->weightKg;
            sum += count * device->weightKg.value_or(0);
            if (device->weightKg)
                terms << u"%1 × %2"_s.arg(count).arg(formulaNumber(*device->weightKg));
            figure.inputs.push_back(
                part(*device, "weight", say(QT_TRANSLATE_NOOP("RoomFigures", "weight")), device->weightKg, u"kg"_s));
        }
        if (isKnown)
            figure.value = sum;
        finish(std::move(figure), terms, limitId,
               isKnown
                   ? say(QT_TRANSLATE_NOOP("RoomFigures", "Sum over what stands in it"))
                   : say(QT_TRANSLATE_NOOP("RoomFigures", "Not known: the weight of some devices is not published")));
    }

    void finish(Figure figure, const QStringList &terms, const QString &limitId, const QString &method)
    {
        figure.method = method;
        if (figure.value)
            figure.formula = terms.join(u" + "_s);
        if (!limitId.isEmpty())
            figure.inputs.push_back(limitId);
        out_.figures.push_back(std::move(figure));
    }

    /// Devices of a rack by part, with their number.
    static std::vector<std::pair<const RackDevice *, int>> counted(const Room &room, const Rack &rack)
    {
        std::vector<std::pair<const RackDevice *, int>> parts;
        std::map<QString, std::size_t> known;
        for (const RackSlot &slot : rack.slots) {
            const RackDevice &device = room.layout.devices[std::size_t(slot.device)];
            const auto [at, isNew] = known.try_emplace(device.part, parts.size());
            if (isNew)
                parts.emplace_back(&device, 0);
            ++parts[at->second].second;
        }
        return parts;
    }

    const Plan &plan_;
    PlanResult out_;
};

/// One stage of the power at a time; every load is the fullest piece's.
class ChainWriter {
public:
    ChainWriter(const Room &room, const PowerChain &chain, const Plan &plan, std::vector<Figure> &out)
        : room_(room), chain_(chain), plan_(plan), out_(out)
    {
    }

    void run()
    {
        for (const Rack &rack : room_.layout.racks)
            racks_.push_back(rackPowerFigure(room_.limits.site, rack.id));
        for (const PowerStage &stage : chain_.stages)
            add(stage);
    }

private:
    Figure named(const PowerStage &stage, const char *what, const QString &label, std::optional<double> value,
                 const QString &unit) const
    {
        return workedFigure(powerFigure(room_.limits.site, stage.kind, what),
                            u"%1, %2, %3"_s.arg(spokenText(stage.name), label, room_.limits.name), value, unit, plan_);
    }

    void add(const PowerStage &stage)
    {
        Figure capacity =
            named(stage, "capacity", say(QT_TRANSLATE_NOOP("RoomFigures", "may carry")),
                  stage.capacityW ? std::optional(*stage.capacityW / wattsPerKilowatt) : std::nullopt, u"kW"_s);
        const bool isPart = !stage.part.isEmpty();
        capacity.kind = capacity.confidence = isPart ? u"catalog"_s : u"given"_s;
        capacity.source = isPart ? say(QT_TRANSLATE_NOOP("RoomFigures", "Catalog entry %1")).arg(stage.part)
                                 : say(QT_TRANSLATE_NOOP("RoomFigures", "The need: its feeds, or the IT power shared "
                                                                        "among those that must hold after a loss"));
        out_.push_back(capacity);
        Figure pieces = named(stage, "pieces", say(QT_TRANSLATE_NOOP("RoomFigures", "pieces")), stage.count, {});
        pieces.method = spokenText(stage.basis);
        pieces.inputs = {capacity.id};
        out_.push_back(std::move(pieces));
        load(stage, "nameplate", say(QT_TRANSLATE_NOOP("RoomFigures", "nameplate")), stage.nameplateW,
             say(QT_TRANSLATE_NOOP("RoomFigures", "Share of the fullest piece while every feed works: what the parts "
                                                  "behind it could draw at most")));
        load(stage, "typical", say(QT_TRANSLATE_NOOP("RoomFigures", "typical")), stage.typicalW,
             say(QT_TRANSLATE_NOOP("RoomFigures", "Share of the fullest piece while every feed works: what the parts "
                                                  "behind it usually draw")));
        load(stage, "failover", say(QT_TRANSLATE_NOOP("RoomFigures", "a feed lost")), stage.failoverW,
             say(QT_TRANSLATE_NOOP("RoomFigures", "What the fullest piece carries when one feed is lost; held "
                                                  "against what it may carry")));
    }

    void load(const PowerStage &stage, const char *what, const QString &label, double watts, const QString &method)
    {
        Figure figure = named(stage, what, label, watts / wattsPerKilowatt, u"kW"_s);
        figure.method = method;
        figure.inputs = racks_;
        figure.inputs.push_back(powerFigure(room_.limits.site, stage.kind, "capacity"));
        out_.push_back(std::move(figure));
    }

    const Room &room_;
    const PowerChain &chain_;
    const Plan &plan_;
    std::vector<Figure> &out_;
    std::vector<QString> racks_;
};

} // namespace

QString powerFigure(const QString &site, const QString &stage, const char *what)
{
    return u"room/%1/chain/%2/%3"_s.arg(site, stage, QLatin1String(what));
}

std::vector<Figure> powerFigures(const Rooms &rooms, const std::vector<PowerChain> &chains, const Plan &plan)
{
    std::vector<Figure> figures;
    for (const PowerChain &chain : chains)
        if (const Room *room = rooms.at(chain.site))
            ChainWriter(*room, chain, plan, figures).run();
    return figures;
}

QString rackPowerFigure(const QString &site, const QString &rack)
{
    return u"room/%1/%2/power"_s.arg(site, rack);
}

QString rackWeightFigure(const QString &site, const QString &rack)
{
    return u"room/%1/%2/weight"_s.arg(site, rack);
}

PlanResult roomFigures(const PlanResult &result, const Rooms &rooms, const Plan &plan)
{
    return Writer(result, plan).run(rooms);
}

} // namespace cw::app
