// Places boxes of fixed size in layers with Graphviz (dot): sizes are given, labels are not, so no font is looked up
// and the same boxes get the same places on every machine. Millimetres, y downward, origin at the top left. Not
// reentrant: Graphviz keeps state; calls are serialised.
#pragma once

#include "catalog/base/result.h"

#include <QPointF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace cw::app {

struct LayoutBox {
    QSizeF size;
    int layer = 0; ///< 0 = lowest
};

struct GraphPlaces {
    std::vector<QPointF> centres; ///< of the boxes, in their order
    QSizeF size;                  ///< of the whole
};

/// Edges as pairs of indices, the upper box first. An error when Graphviz has no layout program installed.
[[nodiscard]] Result<GraphPlaces> placeBoxes(const std::vector<LayoutBox> &boxes,
                                             const std::vector<std::pair<int, int>> &edges, double gapMm,
                                             double layerGapMm);

} // namespace cw::app
