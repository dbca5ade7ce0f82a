#include "app/export/graphlayout.h"

#include <QByteArray>

#include <gvc.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace cw::app {

namespace {

constexpr double mmPerInch = 25.4, mmPerPoint = 25.4 / 72;

void set(void *object, const char *name, const QByteArray &value)
{
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.constData()), const_cast<char *>(""));
}

QByteArray inches(double millimetres)
{
    return QByteArray::number(millimetres / mmPerInch, 'f', 4);
}

struct GraphCloser {
    GVC_t *context = nullptr;
    void operator()(Agraph_t *graph) const
    {
        gvFreeLayout(context, graph);
        agclose(graph);
    }
};
struct ContextCloser {
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};

/// Boxes of one layer stand side by side.
void tieLayers(Agraph_t *graph, const std::vector<LayoutBox> &boxes, const std::vector<Agnode_t *> &nodes)
{
    std::map<int, Agraph_t *> layers;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Agraph_t *&layer = layers[boxes[i].layer];
        if (!layer) {
            QByteArray name = "layer" + QByteArray::number(boxes[i].layer);
            layer = agsubg(graph, name.data(), 1);
            set(layer, "rank", "same");
        }
        agsubnode(layer, nodes[i], 1);
    }
}

} // namespace

Result<GraphPlaces> placeBoxes(const std::vector<LayoutBox> &boxes, const std::vector<std::pair<int, int>> &edges,
                               double gapMm, double layerGapMm)
{
    static std::mutex serial;
    const std::lock_guard<std::mutex> lock(serial);
    GraphPlaces places;
    if (boxes.empty())
        return places;
    // One for the life of the program: Graphviz loses memory with each, and its fonts remember one that was freed.
    static const std::unique_ptr<GVC_t, ContextCloser> context(gvContext());
    QByteArray graphName("fabric");
    std::unique_ptr<Agraph_t, GraphCloser> graph(agopen(graphName.data(), Agundirected, nullptr),
                                                 GraphCloser{context.get()});
    set(graph.get(), "splines", "false");
    set(graph.get(), "nodesep", inches(gapMm));
    set(graph.get(), "ranksep", inches(layerGapMm));
    std::vector<Agnode_t *> nodes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QByteArray name = "n" + QByteArray::number(qulonglong(i));
        Agnode_t *node = agnode(graph.get(), name.data(), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(boxes[i].size.width()));
        set(node, "height", inches(boxes[i].size.height()));
        nodes.push_back(node);
    }
    for (const auto &[upper, lower] : edges)
        agedge(graph.get(), nodes[std::size_t(upper)], nodes[std::size_t(lower)], nullptr, 1);
    tieLayers(graph.get(), boxes, nodes);
    if (gvLayout(context.get(), graph.get(), "dot") != 0)
        return Error::absent(QStringLiteral("Graphviz cannot lay out the drawing of the fabric"),
                             QStringLiteral("the layout program “dot” of Graphviz"));
    const double height = GD_bb(graph.get()).UR.y * mmPerPoint;
    for (Agnode_t *node : nodes)
        places.centres.emplace_back(ND_coord(node).x * mmPerPoint, height - ND_coord(node).y * mmPerPoint);
    places.size = QSizeF(GD_bb(graph.get()).UR.x * mmPerPoint, height);
    return places;
}

} // namespace cw::app
