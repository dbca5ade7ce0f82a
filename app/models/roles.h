// What a cell can say beyond its text. Every item model of the window answers these roles; the cell painter and the
// copy, sort and passport verbs ask for nothing else.
#pragma once

#include <QMetaType>
#include <Qt>

#include <optional>

namespace cw::app {

enum CellRole {
    SortRole = Qt::UserRole + 1, ///< raw number or text to sort by
    ExportRole,                  ///< C locale text for copy and files
    PassportRole,                ///< figure id, empty when the cell is not a figure
    ShapeRole,                   ///< int(Shape), drawn first in the cell
    IconRole,                    ///< icon name, drawn first in the cell
    SecondLineRole,              ///< smaller line below the text
    BandRole,                    ///< BandValue, drawn as a bar after the text
    UnknownRole,                 ///< true: the text stands in a hatched box
    RowStyleRole,                ///< int(CellRowStyle)
    IdRole,                      ///< stable id of the row, to restore a selection
    EmphasisRole,                ///< true: semi-bold
};

enum class CellRowStyle { Normal, Group, Sum };

/// Low, likely and high of one figure on a scale its column shares, and the limit it is held against.
struct BandValue {
    std::optional<double> low, likely, high, limit;
    double scaleMin = 0;
    double scaleMax = 1;
    bool operator==(const BandValue &) const = default;
};

} // namespace cw::app

Q_DECLARE_METATYPE(cw::app::BandValue)
