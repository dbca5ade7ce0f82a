// A table as values: columns and rows of cells that carry everything the cell painter, the copy verb and the passport
// panel want. Pure functions build them from plan and result; `CellTableModel` shows them.
#pragma once

#include "app/models/roles.h"
#include "app/models/shape.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace cw::app {

struct CellColumn {
    QString title;
    bool right = false;   ///< numbers stand right with their head
    bool stretch = false; ///< takes the width the others leave
    QString help = {};    ///< what the head stands for, on hover; see columnhelp.h
};

struct Cell {
    QString text;
    QVariant sort;    ///< absent: sorted by text
    QString exported; ///< C locale; empty: the text itself
    QString passport; ///< figure id
    Shape shape = Shape::None;
    QString icon;
    QString second;
    std::optional<BandValue> band;
    bool unknown = false;
    bool emphasis = false;
    QString spoken; ///< for a screen reader when the text alone does not say it
};

struct CellRow {
    QString id;
    CellRowStyle style = CellRowStyle::Normal;
    std::vector<Cell> cells; ///< one per column
};

struct CellTable {
    std::vector<CellColumn> columns;
    std::vector<CellRow> rows;
    bool tall = false; ///< two lines per row
};

[[nodiscard]] Cell textCell(QString text);
/// Right-hand figure with its sort and export value; absent is the hatched "not known".
[[nodiscard]] Cell numberCell(std::optional<double> value, const QString &text, const QString &passport = {});

} // namespace cw::app
