#include "app/models/networkfigures.h"

#include "app/models/placename.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("NetworkFigures", text);
}

/// Figures of one fabric: what it must join first, then the switches and cables that follow from it.
class FabricWriter {
public:
    FabricWriter(const SiteFabric &fabric, const Plan &plan, std::vector<Figure> &out)
        : fabric_(fabric), plan_(plan), out_(out)
    {
    }

    void run()
    {
        const QString ports = addEnds();
        const Figure radix =
            given("radix", say(QT_TRANSLATE_NOOP("NetworkFigures", "Ports of a switch")), fabric_.spec.radix,
                  say(QT_TRANSLATE_NOOP("NetworkFigures", "Catalog entry %1")).arg(fabric_.switchId));
        const FabricCounts &count = fabric_.counts;
        const int rails = fabric_.spec.portsPerNode;
        const bool hasRails = fabric_.spec.kind == FabricKind::RailOptimised && count.tiers > 1;
        const QString places = hasRails ? u"%1 × (%2 / %3)"_s.arg(rails).arg(fabric_.spec.nodes).arg(count.endsPerLeaf)
                                        : u"%1 / %2"_s.arg(count.ends).arg(count.endsPerLeaf);
        add("leaves", say(QT_TRANSLATE_NOOP("NetworkFigures", "Leaf switches")), count.leaves,
            hasRails
                ? say(QT_TRANSLATE_NOOP("NetworkFigures", "Rails × (servers ÷ ports a leaf leaves for nodes, "
                                                          "rounded up)"))
                : say(QT_TRANSLATE_NOOP("NetworkFigures", "Ports to join ÷ ports a leaf leaves for nodes, rounded up")),
            count.endsPerLeaf > 0 ? places : QString(), {ports, radix.id});
        const bool hasGroups = fabric_.spec.kind == FabricKind::DragonflyPlus && count.groupCables > 0;
        add("spines", say(QT_TRANSLATE_NOOP("NetworkFigures", "Spine switches")), count.spines,
            hasGroups ? say(QT_TRANSLATE_NOOP("NetworkFigures", "One for each leaf: half of the ports of a spine lead "
                                                                "to the other groups"))
            : count.spines > 0
                ? say(QT_TRANSLATE_NOOP("NetworkFigures", "Uplinks of all leaves ÷ ports of a switch, rounded up to "
                                                          "a number every leaf reaches with equally many links"))
                : say(QT_TRANSLATE_NOOP("NetworkFigures", "One tier of switches joins every port: no spine is needed")),
            hasGroups          ? QString::number(count.leaves)
            : count.spines > 0 ? u"%1 × %2 / %3"_s.arg(count.leaves).arg(count.uplinksPerLeaf).arg(fabric_.spec.radix)
                               : QString(),
            {id("leaves"), radix.id});
        add("cores", say(QT_TRANSLATE_NOOP("NetworkFigures", "Core switches")), count.cores,
            count.cores > 0
                ? say(QT_TRANSLATE_NOOP("NetworkFigures",
                                        "Uplinks of all spines ÷ ports of a switch, rounded up to a number every pod "
                                        "reaches with equally many links"))
                : say(QT_TRANSLATE_NOOP("NetworkFigures", "Leaves and spines join every port: no core is needed")),
            {}, {id("spines"), radix.id});
        add("node_cables", say(QT_TRANSLATE_NOOP("NetworkFigures", "Cables to nodes")), count.nodeCables,
            say(QT_TRANSLATE_NOOP("NetworkFigures", "One for each port to join")), {}, {ports});
        add("trunk_cables", say(QT_TRANSLATE_NOOP("NetworkFigures", "Cables between switches")),
            count.cables() - count.nodeCables,
            say(QT_TRANSLATE_NOOP("NetworkFigures", "Uplinks of the leaves, of the spines, and between groups")),
            u"%1 + %2 + %3"_s.arg(count.leafSpineCables).arg(count.spineCoreCables).arg(count.groupCables),
            {id("leaves"), id("spines")});
    }

private:
    [[nodiscard]] QString id(const char *what) const { return fabricFigure(fabric_.site, fabric_.name, what); }

    [[nodiscard]] Figure named(const char *what, const QString &label, std::int64_t value) const
    {
        return workedFigure(id(what), u"%1, %2, %3"_s.arg(label, placeName(fabric_.site), fabric_.name), double(value),
                            {}, plan_);
    }

    Figure given(const char *what, const QString &label, std::int64_t value, const QString &source)
    {
        Figure figure = named(what, label, value);
        figure.kind = figure.confidence = u"catalog"_s;
        figure.source = source;
        out_.push_back(figure);
        return figure;
    }

    QString addEnds()
    {
        Figure ends = named("ends", say(QT_TRANSLATE_NOOP("NetworkFigures", "Ports to join")), fabric_.counts.ends);
        QStringList terms;
        for (const FabricMember &member : fabric_.members) {
            Figure part =
                given(qPrintable(u"member/"_s + member.system),
                      say(QT_TRANSLATE_NOOP("NetworkFigures", "Ports of %1")).arg(member.system), member.portsPerUnit,
                      say(QT_TRANSLATE_NOOP("NetworkFigures", "Catalog entry %1")).arg(member.system));
            terms << u"%1 × %2"_s.arg(member.units).arg(member.portsPerUnit);
            ends.inputs.push_back(part.id);
        }
        if (fabric_.spec.extraEnds > 0)
            terms << QString::number(fabric_.spec.extraEnds);
        ends.method = say(QT_TRANSLATE_NOOP("NetworkFigures", "Units of the fullest period × ports of each"));
        ends.formula = terms.join(u" + "_s);
        out_.push_back(ends);
        return ends.id;
    }

    void add(const char *what, const QString &label, std::int64_t value, const QString &method, const QString &formula,
             const std::vector<QString> &inputs)
    {
        Figure figure = named(what, label, value);
        figure.method = method;
        figure.formula = formula;
        figure.inputs = inputs;
        out_.push_back(std::move(figure));
    }

    const SiteFabric &fabric_;
    const Plan &plan_;
    std::vector<Figure> &out_;
};

/// A round trip, measured or estimated.
Figure roundTrip(const QString &id, const QString &label, const std::optional<double> &ms, bool isMeasured,
                 double kilometres, const Plan &plan)
{
    Figure figure = workedFigure(id, label, ms, u"ms"_s, plan);
    if (isMeasured) {
        figure.kind = figure.confidence = u"measured"_s;
        figure.source = say(QT_TRANSLATE_NOOP("NetworkFigures", "Catalog table latency_geo"));
        figure.method =
            say(QT_TRANSLATE_NOOP("NetworkFigures", "Measured, 95th percentile of an operator's backbone between the "
                                                    "metros both ends stand in"));
    } else {
        figure.confidence = u"estimate"_s;
        figure.method = ms ? say(QT_TRANSLATE_NOOP("NetworkFigures",
                                                   "Estimated from the great circle of %1 km: way there and back by "
                                                   "light in fibre, with the base and the detour fitted on operators' "
                                                   "backbones (assumptions rtt_*)"))
                                 .arg(qRound(kilometres))
                           : say(QT_TRANSLATE_NOOP("NetworkFigures", "The place of one end is not known"));
    }
    return figure;
}

} // namespace

QString fabricFigure(const QString &site, const QString &fabric, const char *what)
{
    return u"net/%1/%2/%3"_s.arg(site, fabric, QLatin1String(what));
}

QString cableFigure(const QString &site, const QString &fabric, const QString &row)
{
    return u"net/%1/%2/cable/%3"_s.arg(site, fabric, row);
}

QString routeFigure(const QString &metro, const QString &site)
{
    return u"net/route/%1/%2"_s.arg(metro, site);
}

QString linkFigure(const QString &siteA, const QString &siteB)
{
    return u"net/link/%1/%2"_s.arg(siteA, siteB);
}

QString placeFigure(const QString &site)
{
    return u"net/place/%1"_s.arg(site);
}

std::vector<Figure> fabricFigures(const std::vector<SiteFabric> &fabrics, const Plan &plan)
{
    std::vector<Figure> figures;
    for (const SiteFabric &fabric : fabrics)
        FabricWriter(fabric, plan, figures).run();
    return figures;
}

std::vector<Figure> mapFigures(const WideAreaView &view, const PlanResult &result, const Plan &plan)
{
    std::vector<Figure> figures;
    std::map<QString, std::vector<QString>> routesOf; // by site
    const auto add = [&](Figure figure) {
        const bool isNew =
            std::none_of(figures.begin(), figures.end(), [&](const Figure &f) { return f.id == figure.id; });
        if (isNew)
            figures.push_back(std::move(figure));
    };
    for (const UserRoute &route : view.routes) {
        const QString id = routeFigure(route.metro, route.site);
        Figure figure = roundTrip(
            id,
            say(QT_TRANSLATE_NOOP("NetworkFigures", "Round trip, %1 to %2")).arg(route.metro, placeName(route.site)),
            route.ms, route.isMeasured, greatCircleKm(route.from, route.to), plan);
        if (route.limitMs)
            figure.method +=
                say(QT_TRANSLATE_NOOP("NetworkFigures", "; at most %1 ms asked")).arg(formulaNumber(*route.limitMs));
        add(std::move(figure));
        auto &all = routesOf[route.site];
        if (std::find(all.begin(), all.end(), id) == all.end())
            all.push_back(id);
    }
    for (const SiteLink &link : view.between)
        add(roundTrip(linkFigure(link.from, link.to),
                      say(QT_TRANSLATE_NOOP("NetworkFigures", "Round trip, %1 to %2"))
                          .arg(placeName(link.from), placeName(link.to)),
                      link.ms, link.isMeasured, greatCircleKm(link.a, link.b), plan));
    std::map<QString, int> accelerators;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements) {
            auto &most = accelerators[placement.site];
            most = std::max(most, placement.accelerators);
        }
    for (const auto &[site, count] : accelerators) {
        Figure figure =
            workedFigure(placeFigure(site),
                         say(QT_TRANSLATE_NOOP("NetworkFigures", "Accelerators of the largest placement at %1"))
                             .arg(placeName(site)),
                         count, u"accelerators"_s, plan);
        figure.method = say(QT_TRANSLATE_NOOP("NetworkFigures", "As the design places them; below, the round trips of "
                                                                "the users served from here"));
        figure.inputs = routesOf[site];
        add(std::move(figure));
    }
    return figures;
}

} // namespace cw::app
