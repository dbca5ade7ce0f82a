// Shows a CellTable. A new table is a reset; views restore the selection by IdRole. GUI thread.
#pragma once

#include "app/models/celltable.h"

#include <QAbstractTableModel>

namespace cw::app {

class CellTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(CellTable table);
    [[nodiscard]] const CellTable &table() const { return table_; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when absent

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CellTable table_;
};

/// Persistent: names in settings and menus; add at the end.
enum class TableFormat { Tsv, Csv, Markdown };

/// A whole model as text in the C locale, head first: what "copy table" puts on the clipboard. Group rows stay rows.
[[nodiscard]] QString tableText(const QAbstractItemModel &model, TableFormat format = TableFormat::Tsv);

} // namespace cw::app
