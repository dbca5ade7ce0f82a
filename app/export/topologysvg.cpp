#include "app/export/topologysvg.h"

#include "app/export/cabling.h"
#include "app/export/graphlayout.h"
#include "app/export/svgcanvas.h"
#include "app/export/topologygraph.h"
#include "planner/companions/designcables.h"
#include "planner/fabric/directlinks.h"
#include "planner/plan/deviceroles.h"
#include "planner/report/language.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14, boxWidth = 32, wideBox = 44, boxHeight = 13.5, gap = 3.5, layerGap = 24;
constexpr double arcHeight = 16; ///< room over the boxes for links within their layer
const QString ink = u"#15191F"_s, quiet = u"#46505D"_s;
const SvgText titleStyle{6, true, ink, Anchor::Start};
const SvgText fabricStyle{4.6, true, ink, Anchor::Start};
const SvgText quietStyle{3, false, quiet, Anchor::Start};
const SvgText boxStyle{2.9, true, ink, Anchor::Middle};
const SvgText partStyle{2.4, false, ink, Anchor::Middle};
const SvgText bundleStyle{2.6, true, ink, Anchor::Middle};

struct Look {
    const char *fill, *edge;
};

Look lookOf(int layer)
{
    return layer == 0   ? Look{"#E3F0F2", "#0A6375"}
           : layer == 1 ? Look{"#E8EAF8", "#2B2F8F"}
           : layer == 2 ? Look{"#F7E9F4", "#8A2F7C"}
                        : Look{"#FBF3D9", "#7A5900"};
}

/// Ends that are no servers keep the colours they have in the racks.
Look lookOf(const TopologyBox &box)
{
    if (box.layer > 0 || box.role == "system"_L1 || box.role == "node"_L1)
        return lookOf(box.layer);
    return isSwitchRole(box.role) ? lookOf(1) : Look{"#F7E9F4", "#B0479A"};
}

class TopologySheet {
public:
    TopologySheet(const Plan &plan, const std::vector<CablePlan> &plans) : plan_(plan), plans_(plans) {}

    Result<QByteArray> draw()
    {
        y_ += 6;
        write(plan_.title.isEmpty() ? say(u"Untitled plan"_s) : plan_.title, titleStyle, 6);
        write(say(u"Network between systems and switches. As of %1."_s).arg(plan_.asOf.toString(Qt::ISODate)),
              quietStyle, 5);
        if (plans_.empty()) {
            y_ += 4;
            write(say(u"This plan has no network of its own: nothing that is bought has to be joined."_s), fabricStyle,
                  8);
        }
        for (const CablePlan &cables : plans_)
            if (Outcome drawn = drawFabric(cables); !drawn)
                return drawn.error();
        return canvas_.finish(width_ + margin, y_ + margin, u"Network: "_s + plan_.title, description_);
    }

    /// One fabric alone, for a page of its own width.
    Result<QByteArray> drawAlone(const CablePlan &cables)
    {
        mostAcross_ = acrossPage;
        y_ = 0;
        if (Outcome drawn = drawFabric(cables); !drawn)
            return drawn.error();
        return canvas_.finish(std::max(width_ + margin, pageWidth), y_, cables.site + u", "_s + cables.fabric,
                              description_);
    }

private:
    static constexpr int acrossFile = 16, acrossPage = 5;
    static constexpr double pageWidth = 180; ///< least width of a page's picture: small networks are not blown up

    void write(const QString &text, const SvgText &style, double step)
    {
        canvas_.text(margin, y_, text, style);
        width_ = std::max(width_, margin + canvas_.textWidth(text, style));
        description_ += text + u' ';
        y_ += step;
    }

    /// Which state of a hall it is, where servers leave.
    [[nodiscard]] QString stateOf(const CablePlan &cables) const
    {
        const Horizon &horizon = plan_.need.horizon;
        const QString from = horizon.periodStart(cables.shown.from).toIso();
        return cables.shown.until == forGood ? say(u"As it stands from %1 on; servers leave within the plan, and each "
                                                   u"other state has a drawing with its month."_s)
                                                   .arg(from)
                                             : say(u"As it stands from %1 until %2; servers leave within the plan, and "
                                                   u"each other state has a drawing with its month."_s)
                                                   .arg(from, horizon.periodStart(cables.shown.until).toIso());
    }

    Outcome drawFabric(const CablePlan &cables)
    {
        const TopologyGraph graph = topologyGraph(cables, mostAcross_);
        y_ += 6;
        write(u"%1, %2"_s.arg(cables.site, cables.fabric), fabricStyle, 5.4);
        write(summaryOf(cables, graph), quietStyle, cables.isRenewed ? 4.4 : 8);
        if (cables.isRenewed) {
            const bool isIdle = cables.runs.empty() && cables.problems.isEmpty();
            write(stateOf(cables), quietStyle, isIdle ? 4.4 : 8);
            if (isIdle)
                write(say(u"Its servers have left, its switches are still there."_s), quietStyle, 8);
        }
        std::vector<LayoutBox> boxes;
        for (const TopologyBox &box : graph.boxes)
            boxes.push_back({{box.count > 1 ? wideBox : boxWidth, boxHeight}, box.layer});
        std::vector<std::pair<int, int>> edges;
        bool hasArcs = false;
        for (const TopologyBundle &bundle : graph.bundles) {
            if (isLevel(graph, bundle))
                hasArcs = true; // drawn over the boxes: they must not move them
            else
                edges.emplace_back(bundle.upper, bundle.lower);
        }
        Result<GraphPlaces> places = placeBoxes(boxes, edges, gap, layerGap);
        if (!places)
            return places.error();
        sortSwitches(graph, places.value());
        if (hasArcs)
            y_ += arcHeight;
        canvas_.begin(u"fabric"_s, {{u"data-site"_s, cables.site}, {u"data-fabric"_s, cables.fabric}});
        drawBundles(graph, *places);
        for (std::size_t i = 0; i < graph.boxes.size(); ++i)
            drawBox(graph.boxes[i], boxes[i].size, places->centres[i], !cables.isCompute && graph.boxes[i].layer == 0);
        canvas_.end();
        width_ = std::max(width_, margin + places->size.width());
        y_ += places->size.height() + 6;
        for (const QString &problem : cables.problems)
            write(problem + u'.', quietStyle, 4.4);
        return Done{};
    }

    /// Switches of a layer stand in the order of their numbers: the layout would save a crossing and puzzle the reader.
    static void sortSwitches(const TopologyGraph &graph, GraphPlaces &places)
    {
        std::map<int, std::vector<std::size_t>> layers;
        for (std::size_t i = 0; i < graph.boxes.size(); ++i)
            if (graph.boxes[i].layer > 0)
                layers[graph.boxes[i].layer].push_back(i);
        for (const auto &[layer, boxes] : layers) {
            const bool isAlone = graph.boxes[boxes.front()].count == 1; // piles are wider
            if (std::any_of(boxes.begin(), boxes.end(),
                            [&](std::size_t box) { return (graph.boxes[box].count == 1) != isAlone; }))
                continue;
            std::vector<QPointF> free;
            for (const std::size_t box : boxes)
                free.push_back(places.centres[box]);
            std::sort(free.begin(), free.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
            for (std::size_t i = 0; i < boxes.size(); ++i)
                places.centres[boxes[i]] = free[i];
        }
    }

    static QString counted(int count, const QString &one, const QString &many)
    {
        return QString::number(count) + u' ' + (count == 1 ? one : many);
    }

    /// What the network is where it is no tree.
    static QString topologyText(const CablePlan &cables)
    {
        switch (cables.kind) {
        case FabricKind::RailOptimised:
            return say(u"Rail-optimised: each port of a server joins the leaf of its rail, spines join the rails. "_s);
        case FabricKind::RailOnly:
            return say(u"Rail-only: each port of a server joins a network of its own. "_s);
        case FabricKind::DragonflyPlus:
            return std::any_of(cables.runs.begin(), cables.runs.end(),
                               [](const CableRun &run) { return run.layer == FabricLayer::Group; })
                       ? say(u"Dragonfly+: groups of leaves and spines, every pair of groups joined. "_s)
                       : say(u"Dragonfly+ of one group, which is a fat tree. "_s);
        case FabricKind::LeafTorus:
            return torusText(cables);
        default:
            return {};
        }
    }

    static QString torusText(const CablePlan &cables)
    {
        std::set<int> leaves;
        for (const CableRun &run : cables.runs)
            if (run.layer == FabricLayer::Neighbour)
                leaves.insert({run.a, run.b});
        const int neighbours = torusNeighbours(int(leaves.size()));
        constexpr int each = 6; // one way round and the other, in three dimensions
        return neighbours == each || neighbours == 0 ? say(u"Torus: every leaf is joined to six neighbours. "_s)
                                                     : say(u"Torus: every leaf is joined to %1 neighbours; where both "
                                                           u"ways round lead to the same leaf, it "
                                                           u"has the cables of both. "_s)
                                                           .arg(neighbours);
    }

    static QString summaryOf(const CablePlan &cables, const TopologyGraph &graph)
    {
        std::map<int, int> devices;
        for (const TopologyBox &box : graph.boxes)
            devices[box.layer] += box.count;
        int toNodes = 0;
        for (const CableRun &run : cables.runs)
            toNodes += run.layer == FabricLayer::NodeLeaf;
        const auto between = int(cables.runs.size()) - toNodes;
        QString text =
            topologyText(cables) + say(u"%1: %2 on %3"_s)
                                       .arg(cables.protocol,
                                            counted(devices[0], cables.isCompute ? say(u"system"_s) : say(u"device"_s),
                                                    cables.isCompute ? say(u"systems"_s) : say(u"devices"_s)),
                                            counted(devices[1], say(u"leaf"_s), say(u"leaves"_s)));
        if (devices[2] > 0)
            text += u", "_s + counted(devices[2], say(u"spine"_s), say(u"spines"_s));
        if (devices[3] > 0)
            text += u", "_s + counted(devices[3], say(u"core"_s), say(u"cores"_s));
        text += say(u"; %1 cables of %2 Gbit/s to them"_s).arg(toNodes).arg(cables.linkGbps);
        const auto up = std::count_if(cables.runs.begin(), cables.runs.end(),
                                      [](const CableRun &run) { return run.layer == FabricLayer::LeafSpine; });
        const bool isTree = cables.kind == FabricKind::FatTree || cables.kind == FabricKind::RailOptimised;
        const double ratio =
            isTree && up > 0 ? double(toNodes) * cables.linkGbps / (double(up) * cables.uplinkGbps) : 1;
        constexpr double asGood = 1.05; // a last leaf that is not full makes no thin network
        if (between > 0)
            text += ratio > asGood ? say(u", %1 of %2 Gbit/s between switches, %3:1 down to up"_s)
                                         .arg(between)
                                         .arg(cables.uplinkGbps)
                                         .arg(QString::number(ratio, 'g', 2))
                    : isTree ? say(u", %1 of %2 Gbit/s between switches, as much up as down"_s)
                                   .arg(between)
                                   .arg(cables.uplinkGbps)
                             : say(u", %1 of %2 Gbit/s between switches"_s).arg(between).arg(cables.uplinkGbps);
        return text + u'.';
    }

    void drawBundles(const TopologyGraph &graph, const GraphPlaces &places)
    {
        constexpr std::size_t labelled = 24;
        std::vector<std::pair<QPointF, const TopologyBundle *>> middles;
        for (const TopologyBundle &bundle : graph.bundles) {
            const QPointF top = at(places, bundle.upper) + QPointF(0, boxHeight / 2),
                          bottom = at(places, bundle.lower) - QPointF(0, boxHeight / 2);
            const bool isArc = isLevel(graph, bundle);
            canvas_.begin(u"bundle"_s,
                          {{u"data-cables"_s, QString::number(bundle.cables)},
                           {u"data-layer"_s, QString::number(graph.boxes[std::size_t(bundle.lower)].layer)}});
            SvgPen pen;
            pen.stroke = quiet;
            pen.width = std::min(1.2, 0.18 + 0.02 * bundle.cables);
            const QPointF middle = isArc ? drawArc(places, bundle, pen)
                                         : QPointF((top.x() + bottom.x() * 2) / 3, (top.y() + bottom.y() * 2) / 3);
            if (!isArc)
                canvas_.line(top.x(), top.y(), bottom.x(), bottom.y(), pen);
            canvas_.end();
            middles.emplace_back(middle, &bundle);
        }
        if (graph.bundles.size() <= labelled)
            for (const auto &[middle, bundle] : middles) // over all lines
                drawNumber(middle, *bundle);
        if (graph.bundles.size() > labelled)
            writeNumbers(graph, places);
    }

    /// Between two boxes of one layer, or within one: the groups of a dragonfly+, the leaves of a torus.
    static bool isLevel(const TopologyGraph &graph, const TopologyBundle &bundle)
    {
        return graph.boxes[std::size_t(bundle.upper)].layer == graph.boxes[std::size_t(bundle.lower)].layer;
    }

    /// An arc over the boxes, the higher the farther it goes; where its number stands.
    QPointF drawArc(const GraphPlaces &places, const TopologyBundle &bundle, const SvgPen &pen)
    {
        constexpr double loop = 9, perMillimetre = 0.12, leastRise = 7;
        QPointF from = at(places, bundle.upper) - QPointF(0, boxHeight / 2 + 0.9),
                to = at(places, bundle.lower) - QPointF(0, boxHeight / 2 + 0.9);
        if (bundle.upper == bundle.lower) {
            from.rx() -= loop;
            to.rx() += loop;
        }
        const double rise = std::min(2 * arcHeight - 4, leastRise + perMillimetre * std::abs(to.x() - from.x()));
        const QPointF top((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - rise);
        const auto point = [](const QPointF &p) {
            return QString::number(p.x(), 'f', 3) + u' ' + QString::number(p.y(), 'f', 3);
        };
        canvas_.path(u"M%1Q%2 %3"_s.arg(point(from), point(top), point(to)), pen);
        return {top.x(), (from.y() + to.y()) / 2 - rise / 2};
    }

    void drawNumber(const QPointF &middle, const TopologyBundle &bundle)
    {
        const QString text = QString::number(bundle.cables);
        const double width = canvas_.textWidth(text, bundleStyle) + 1.6;
        SvgPen paper;
        paper.fill = u"#FFFFFF"_s;
        paper.radius = 0.8;
        canvas_.rectangle(QRectF(middle.x() - width / 2, middle.y() - 1.9, width, 3.8), paper);
        canvas_.text(middle.x(), middle.y() + 0.95, text, bundleStyle);
    }

    /// Too many lines for a number each: the numbers that occur, between the layers at the left.
    void writeNumbers(const TopologyGraph &graph, const GraphPlaces &places)
    {
        // Lower layer, and whether the lines are arcs within it -> fewest and most cables of a line.
        std::map<std::pair<int, bool>, std::pair<int, int>> ends;
        std::map<std::pair<int, bool>, double> heights;
        for (const TopologyBundle &bundle : graph.bundles) {
            const std::pair layer(graph.boxes[std::size_t(bundle.lower)].layer, isLevel(graph, bundle));
            const auto [range, isNew] = ends.try_emplace(layer, bundle.cables, bundle.cables);
            range->second = {std::min(range->second.first, bundle.cables),
                             std::max(range->second.second, bundle.cables)};
            heights[layer] = (at(places, bundle.upper).y() + at(places, bundle.lower).y()) / 2 -
                             (layer.second ? boxHeight / 2 + arcHeight - 4 : 0);
        }
        for (const auto &[layer, range] : ends) {
            const auto [least, most] = range;
            const QString text = least == most ? say(u"each line %1 cable(s)"_s).arg(least)
                                               : say(u"each line %1 to %2 cables"_s).arg(least).arg(most);
            SvgText style = bundleStyle;
            style.anchor = Anchor::Start;
            SvgPen paper;
            paper.fill = u"#FFFFFF"_s;
            canvas_.rectangle(QRectF(margin - 1, heights[layer] - 3, canvas_.textWidth(text, style) + 2, 4.2), paper);
            canvas_.text(margin, heights[layer], text, style);
        }
    }

    [[nodiscard]] QPointF at(const GraphPlaces &places, int box) const
    {
        return places.centres[std::size_t(box)] + QPointF(margin, y_);
    }

    /// A device is drawn as such once: networks beside the compute fabric show what they join as ends.
    void drawBox(const TopologyBox &box, const QSizeF &size, const QPointF &place, bool isEnd)
    {
        const QPointF centre = place + QPointF(margin, y_);
        canvas_.begin(
            isEnd ? u"end"_s : u"device"_s,
            {{u"data-role"_s, box.role}, {u"data-part"_s, box.part}, {u"data-count"_s, QString::number(box.count)}});
        const Look look = lookOf(box);
        SvgPen pen;
        pen.fill = QLatin1String(look.fill);
        pen.stroke = QLatin1String(look.edge);
        pen.width = 0.3;
        pen.radius = 1.2;
        const QRectF area(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
        if (box.count > 1) // a pile
            canvas_.rectangle(area.translated(0.9, -0.9), pen);
        canvas_.rectangle(area, pen);
        const double room = size.width() - 2;
        const QStringList lines = inTwo(box.text, room);
        fitted(centre.x(), centre.y() - (lines.size() > 1 ? 2.1 : 0.6), box.title, room, boxStyle);
        for (qsizetype i = 0; i < lines.size(); ++i)
            fitted(centre.x(), centre.y() + (lines.size() > 1 ? 1.4 : 3.2) + 3.1 * double(i), lines[i], room,
                   partStyle);
        canvas_.end();
    }

    /// A long name on two lines, broken at the space that leaves them most alike.
    [[nodiscard]] QStringList inTwo(const QString &text, double room) const
    {
        if (canvas_.textWidth(text, partStyle) <= room)
            return {text};
        QStringList lines{text};
        double widest = canvas_.textWidth(text, partStyle);
        for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
            const QStringList halves{text.left(at), text.mid(at + 1)};
            const double width =
                std::max(canvas_.textWidth(halves[0], partStyle), canvas_.textWidth(halves[1], partStyle));
            if (width < widest) {
                widest = width;
                lines = halves;
            }
        }
        return lines;
    }

    /// Shrunk while it stays legible, then cut.
    void fitted(double x, double y, QString text, double room, SvgText style)
    {
        constexpr double least = 0.75;
        const double share = room / std::max(1e-6, canvas_.textWidth(text, style));
        style.size *= std::clamp(share, least, 1.0);
        if (share < least) {
            while (text.size() > 1 && canvas_.textWidth(text + u'…', style) > room)
                text.chop(1);
            text = text.trimmed() + u'…';
        }
        canvas_.text(x, y, text, style);
    }

    const Plan &plan_;
    const std::vector<CablePlan> &plans_;
    SvgCanvas canvas_;
    double y_ = margin, width_ = 160;
    int mostAcross_ = acrossFile;
    QString description_;
};

} // namespace

Result<QByteArray> topologyPicture(const Plan &plan, const CablePlan &fabric)
{
    const std::vector<CablePlan> none;
    return TopologySheet(plan, none).drawAlone(fabric);
}

Result<QByteArray> drawTopology(const Plan &plan, const std::vector<CablePlan> &plans)
{
    return TopologySheet(plan, plans).draw();
}

Result<std::vector<OutputFile>> topologySvg(const Plan &plan, const PlanResult &,
                                            const catalog::CatalogSnapshot &catalog)
{
    const Result<std::vector<CablePlan>> plans = designCables(plan, catalog);
    if (!plans)
        return plans.error();
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    std::vector<OutputFile> files;
    const auto draw = [&](const QString &name, const std::vector<CablePlan> &shown) -> Outcome {
        Result<QByteArray> bytes = drawTopology(plan, shown);
        if (!bytes)
            return bytes.error();
        files.push_back({name, bytes.value()});
        return Done{};
    };
    if (Outcome drawn = draw(u"topology.svg"_s, shownParts(*plans)); !drawn)
        return drawn.error();
    for (const int period : otherStates(*rooms)) {
        const std::vector<CablePlan> then = cablesOfState(*plans, roomsIn(*rooms, period));
        if (Outcome drawn =
                draw(u"topology-%1.svg"_s.arg(plan.need.horizon.periodStart(period).toIso()), shownParts(then));
            !drawn)
            return drawn.error();
    }
    return files;
}

} // namespace cw::app
