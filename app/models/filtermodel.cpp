#include "app/models/filtermodel.h"

#include "app/models/roles.h"

#include <algorithm>

namespace cw::app {

namespace {

/// What a cell sorts by: numbers before words, words without regard to case.
struct SortKey {
    bool isNumber = false;
    double number = 0;
    QString text;

    explicit SortKey(const QVariant &value)
    {
        number = value.typeId() == QMetaType::QString ? 0 : value.toDouble(&isNumber);
        if (!isNumber)
            text = value.toString().toLower();
    }
    [[nodiscard]] bool operator<(const SortKey &other) const
    {
        if (isNumber != other.isNumber)
            return isNumber;
        return isNumber ? number < other.number : text < other.text;
    }
};

} // namespace

FilterModel::FilterModel(QObject *parent) : QAbstractProxyModel(parent) {}

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        forgetRows();
        endResetModel();
    });
    const auto renew = [this] {
        beginResetModel();
        forgetRows();
        endResetModel();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, renew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, renew);
    connect(model, &QAbstractItemModel::layoutChanged, this, renew);
    connect(model, &QAbstractItemModel::dataChanged, this, renew);
    forgetRows();
    endResetModel();
}

/// The source is another one: everything is worked out anew.
void FilterModel::forgetRows()
{
    texts_.assign(std::size_t(sourceModel()->rowCount()), QString());
    places_.assign(texts_.size(), -1);
    rows_ = wantedRows();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        places_[std::size_t(rows_[i])] = int(i);
}

void FilterModel::showRows(std::vector<int> rows)
{
    if (rows == rows_)
        return;
    if (!rows_.empty()) {
        beginRemoveRows({}, 0, int(rows_.size()) - 1);
        rows_.clear();
        std::fill(places_.begin(), places_.end(), -1);
        endRemoveRows();
    }
    if (rows.empty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    rows_ = std::move(rows);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        places_[std::size_t(rows_[i])] = int(i);
    endInsertRows();
}

void FilterModel::setWords(const QString &words)
{
    words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (sourceModel())
        showRows(wantedRows());
}

void FilterModel::setKeep(std::function<bool(int)> keep)
{
    keep_ = std::move(keep);
    if (sourceModel())
        showRows(wantedRows());
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column;
    order_ = order;
    if (sourceModel())
        showRows(wantedRows());
}

const QString &FilterModel::textOf(int row) const
{
    QString &text = texts_[std::size_t(row)];
    if (!text.isNull())
        return text;
    text = QLatin1String("");
    for (int c = 0; c < sourceModel()->columnCount(); ++c) {
        const QModelIndex index = sourceModel()->index(row, c);
        text += index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') + index.data(SecondLineRole).toString() +
                QLatin1Char(' ');
    }
    text = text.toLower();
    return text;
}

std::vector<int> FilterModel::wantedRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        if (keep_ && !keep_(row))
            continue;
        if (std::all_of(words_.begin(), words_.end(), [&](const QString &word) { return textOf(row).contains(word); }))
            rows.push_back(row);
    }
    putInOrder(rows);
    return rows;
}

void FilterModel::putInOrder(std::vector<int> &rows) const
{
    if (sortColumn_ < 0 || sortColumn_ >= sourceModel()->columnCount())
        return;
    std::vector<std::pair<SortKey, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(SortKey(sourceModel()->index(row, sortColumn_).data(SortRole)), row);
    const bool rises = order_ == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(),
                     [rises](const auto &a, const auto &b) { return rises ? a.first < b.first : b.first < a.first; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &entry) { return entry.second; });
}

QModelIndex FilterModel::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !sourceModel())
        return {};
    return sourceModel()->index(rows_[std::size_t(proxy.row())], proxy.column());
}

QModelIndex FilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || std::size_t(source.row()) >= places_.size() || places_[std::size_t(source.row())] < 0)
        return {};
    return createIndex(places_[std::size_t(source.row())], source.column());
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FilterModel::parent(const QModelIndex &) const
{
    return {};
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace cw::app
