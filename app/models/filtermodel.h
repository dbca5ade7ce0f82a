// Filters any table by words that must all occur somewhere in the row, and by a group of its own; sorts by SortRole.
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace cw::app {

class FilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);
    void setWords(const QString &words);
    /// Rows for which `keep(sourceRow)` is false are left out; an empty function keeps all.
    void setKeep(std::function<bool(int)> keep);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList words_;
    std::function<bool(int)> keep_;
};

} // namespace cw::app
