// The inputs of one figure, down to the sources: a tree over a result's figures. A figure that is its own input,
// directly or not, is shown once and not opened again. Holds values; GUI thread.
#pragma once

#include "planner/plan/planresult.h"

#include <QAbstractItemModel>

#include <memory>

namespace cw::app {

class PassportTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit PassportTreeModel(QObject *parent = nullptr);
    ~PassportTreeModel() override;
    /// The inputs of `id` become the top level; an unknown id gives an empty tree.
    void setRoot(const planner::PlanResult &result, const QString &id);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    std::unique_ptr<Node> root_;
};

/// Where a figure comes from in one line: source and date, else the method.
[[nodiscard]] QString sourceLine(const planner::Figure &figure);

} // namespace cw::app
