#include "app/models/facttablemodel.h"

#include "app/models/columntitle.h"
#include "app/models/numbers.h"
#include "app/models/roles.h"
#include "app/models/shape.h"
#include "app/models/spokentext.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace cw::app {

namespace {

constexpr std::array provenanceColumns{"source_url", "source_title", "confidence", "evidence", "as_of", "notes"};

bool isProvenance(const QString &column)
{
    return std::any_of(provenanceColumns.begin(), provenanceColumns.end(),
                       [&](const char *p) { return column == QLatin1String(p); });
}

} // namespace

bool needsVerification(const catalog::FactTable &table, const QStringList &row)
{
    Provenance provenance;
    if (const int c = table.column(QStringLiteral("confidence")); c >= 0)
        provenance.confidence = row.value(c);
    if (const int c = table.column(QStringLiteral("evidence")); c >= 0)
        provenance.evidence = row.value(c);
    return provenance.needsVerification();
}

FactTableModel::FactTableModel(catalog::SnapshotPtr catalog, QObject *parent)
    : QAbstractTableModel(parent), catalog_(std::move(catalog))
{
}

void FactTableModel::setCatalog(catalog::SnapshotPtr catalog)
{
    const QString kind = table_ ? table_->kind : QString();
    const auto previous = std::exchange(catalog_, std::move(catalog)); // the table shown lives until it is replaced
    setKind(kind);
}

void FactTableModel::setKind(const QString &kind)
{
    beginResetModel();
    table_ = catalog_->table(kind);
    shown_.clear();
    numeric_.clear();
    unverified_ = 0;
    if (table_) {
        for (int c = 0; c < table_->columns.size(); ++c) {
            if (!isProvenance(table_->columns[c]))
                shown_.push_back(c);
        }
        for (const char *name : {"source_title", "confidence", "as_of"}) {
            if (const int c = table_->column(QLatin1String(name)); c >= 0)
                shown_.push_back(c);
        }
        for (const int c : shown_) {
            numeric_.push_back(std::all_of(table_->rows.begin(), table_->rows.end(), [&](const QStringList &row) {
                bool number = false;
                row.value(c).toDouble(&number);
                return number || row.value(c).isEmpty();
            }));
        }
        unverified_ = int(std::count_if(table_->rows.begin(), table_->rows.end(), [&](const QStringList &row) {
            return cw::app::needsVerification(*table_, row);
        }));
    }
    endResetModel();
}

bool FactTableModel::needsVerification(int row) const
{
    return cw::app::needsVerification(*table_, table_->rows[std::size_t(row)]);
}

QString FactTableModel::value(int row, const QString &column) const
{
    const int c = table_ ? table_->column(column) : -1;
    return c < 0 || row < 0 || std::size_t(row) >= table_->rows.size() ? QString()
                                                                       : table_->rows[std::size_t(row)].value(c);
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : int(table_->rows.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t column = std::size_t(index.column());
    const QString text = table_->rows[std::size_t(index.row())].value(shown_[column]);
    const auto shown = [&] { return numeric_[column] ? shownFact(table_->columns[shown_[column]], text) : text; };
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? QStringLiteral("—") : shown();
    case Qt::ToolTipRole:
        return text.size() > 30 ? QVariant(text) : QVariant();
    case Qt::TextAlignmentRole:
        return int((numeric_[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return numeric_[column] && !text.isEmpty() ? QVariant(text.toDouble()) : QVariant(text);
    case ExportRole:
        return text;
    case ShapeRole:
        return int(column == 0 && needsVerification(index.row()) ? Shape::Unknown : Shape::None);
    case Qt::AccessibleTextRole:
        return column == 0 && needsVerification(index.row()) ? tr("%1, to verify").arg(shown()) : shown();
    case IdRole:
        return table_->rows[std::size_t(index.row())].value(0);
    default:
        return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || std::size_t(section) >= shown_.size())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(table_->columns[shown_[std::size_t(section)]]);
    if (role == Qt::TextAlignmentRole)
        return int((numeric_[std::size_t(section)] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace cw::app
