// The rows of a catalog index that a query leaves, a section per kind: part, price, source, doubts. Cells are made when
// the table asks for them. GUI thread.
#pragma once

#include "app/models/catalogindex.h"
#include "app/models/shape.h"

#include <QAbstractTableModel>

#include <memory>

namespace cw::app {

class CatalogListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Part, Price, Source, Doubts, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setIndex(std::shared_ptr<const CatalogIndex> index);
    void setQuery(const CatalogQuery &query);
    [[nodiscard]] const CatalogQuery &query() const { return query_; }
    [[nodiscard]] const CatalogIndex *index() const { return index_.get(); }
    /// Entry of the index in a row; -1 for the head of a section.
    [[nodiscard]] int entryAt(int row) const;
    [[nodiscard]] int rowOf(int entry) const; ///< -1 when it is filtered out
    [[nodiscard]] int found() const { return int(matches_.size()); }
    using QAbstractTableModel::index;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] QVariant headOfSection(int row, int column, int role) const;
    [[nodiscard]] QVariant partData(int entry, int role) const;
    [[nodiscard]] QVariant priceData(int entry, int role) const;
    [[nodiscard]] QVariant sourceData(int entry, int role) const;
    [[nodiscard]] QVariant doubtData(int entry, int role) const;

    std::shared_ptr<const CatalogIndex> index_;
    CatalogQuery query_;
    std::vector<int> matches_; ///< entries, in table order
    std::vector<int> shown_;   ///< entries; -n - 1 is the head of the section that begins with match n
};

/// What a row says beside its id, in short: "NVIDIA · DGX H100 · server".
[[nodiscard]] QString rowSummary(const catalog::FactTable &table, const QStringList &row);
[[nodiscard]] Shape shapeOf(catalog::LintSeverity severity);

} // namespace cw::app
