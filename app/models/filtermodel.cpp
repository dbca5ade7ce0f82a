#include "app/models/filtermodel.h"

#include "app/models/roles.h"

#include <algorithm>

namespace cw::app {

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void FilterModel::setWords(const QString &words)
{
    words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void FilterModel::setKeep(std::function<bool(int)> keep)
{
    keep_ = std::move(keep);
    invalidateFilter();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (keep_ && !keep_(row))
        return false;
    if (words_.isEmpty())
        return true;
    QString text;
    for (int c = 0; c < sourceModel()->columnCount(parent); ++c) {
        const QModelIndex index = sourceModel()->index(row, c, parent);
        text += index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') + index.data(SecondLineRole).toString() +
                QLatin1Char(' ');
    }
    text = text.toLower();
    return std::all_of(words_.begin(), words_.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace cw::app
