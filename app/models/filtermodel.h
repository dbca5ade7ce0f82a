// Filters any table by words that must all occur somewhere in the row, and by a group of its own; sorts by SortRole.
// Made for tens of thousands of rows: the text of a row is put together once, and a change of the filter is one removal
// and one insertion for the view, however the rows are scattered.
#pragma once

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace cw::app {

class FilterModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);
    void setWords(const QString &words);
    /// Rows for which `keep(sourceRow)` is false are left out; an empty function keeps all.
    void setKeep(std::function<bool(int)> keep);

    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 brings the order of the source back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void forgetRows();
    void showRows(std::vector<int> rows);
    [[nodiscard]] std::vector<int> wantedRows() const;
    [[nodiscard]] const QString &textOf(int row) const;
    void putInOrder(std::vector<int> &rows) const;

    QStringList words_;
    std::function<bool(int)> keep_;
    std::vector<int> rows_;              ///< source rows, as shown
    std::vector<int> places_;            ///< by source row; -1 = left out
    mutable std::vector<QString> texts_; ///< by source row, lower case; null = not put together yet
    int sortColumn_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace cw::app
