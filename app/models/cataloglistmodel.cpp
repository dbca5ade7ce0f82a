#include "app/models/cataloglistmodel.h"

#include "app/models/columntitle.h"
#include "app/models/numbers.h"
#include "app/models/roles.h"
#include "app/models/shownday.h"
#include "app/models/words.h"

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr int summaryCells = 4;
const QString separator = QStringLiteral(" · ");
constexpr std::array aside{"source_url", "source_title", "confidence",   "evidence",
                           "as_of",      "notes",        "price_source", "price_as_of"};

QString cellOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int at = table.column(QLatin1String(column));
    return at < 0 ? QString() : row.value(at);
}

/// A source as a list names it: without what its title says in brackets or goes on to say; the row's sheet has all.
QString shortTitle(const QString &title)
{
    constexpr qsizetype fits = 34;
    if (title.size() <= fits)
        return title;
    const qsizetype ends[] = {title.indexOf(u" ("), title.indexOf(u"; "), title.indexOf(u", as relayed")};
    qsizetype end = title.size();
    for (const qsizetype at : ends)
        if (at > 0)
            end = std::min(end, at);
    return title.left(end);
}

} // namespace

QString rowSummary(const catalog::FactTable &table, const QStringList &row)
{
    QStringList parts;
    for (int c = 1; c < table.columns.size() && parts.size() < summaryCells; ++c) {
        const QString &name = table.columns[c];
        if (!row.value(c).isEmpty() &&
            std::none_of(aside.begin(), aside.end(), [&](const char *other) { return name == QLatin1String(other); }))
            parts << row[c];
    }
    return parts.join(separator);
}

/// What people call a row: "AMD Instinct MI300X"; its id where the table has no names.
static QString partName(const catalog::FactTable &table, const QStringList &row)
{
    const QString name = cellOf(table, row, "name"), vendor = cellOf(table, row, "vendor");
    if (name.isEmpty())
        return row.value(0);
    return vendor.isEmpty() || name.startsWith(vendor) ? name : vendor + QLatin1Char(' ') + name;
}

Shape shapeOf(catalog::LintSeverity severity)
{
    switch (severity) {
    case catalog::LintSeverity::Error:
        return Shape::Block;
    case catalog::LintSeverity::Warning:
        return Shape::Medium;
    case catalog::LintSeverity::Note:
        return Shape::Note;
    }
    return Shape::Note;
}

void CatalogListModel::setIndex(std::shared_ptr<const CatalogIndex> index)
{
    index_ = std::move(index);
    fill();
}

void CatalogListModel::setQuery(const CatalogQuery &query)
{
    query_ = query;
    fill();
}

void CatalogListModel::fill()
{
    beginResetModel();
    matches_ = index_ ? index_->matching(query_) : std::vector<int>();
    shown_.clear();
    shown_.reserve(matches_.size() + (index_ ? index_->snapshot().tables.size() : 0));
    int table = -1;
    for (int n = 0; n < int(matches_.size()); ++n) {
        const int entry = matches_[std::size_t(n)];
        if (const int own = index_->entries()[std::size_t(entry)].table; own != table) {
            table = own;
            shown_.push_back(-n - 1);
        }
        shown_.push_back(entry);
    }
    endResetModel();
}

int CatalogListModel::entryAt(int row) const
{
    return row < 0 || std::size_t(row) >= shown_.size() ? -1 : std::max(-1, shown_[std::size_t(row)]);
}

int CatalogListModel::rowOf(int entry) const
{
    const auto found = std::find(shown_.begin(), shown_.end(), entry);
    return entry < 0 || found == shown_.end() ? -1 : int(found - shown_.begin());
}

int CatalogListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shown_.size());
}

int CatalogListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CatalogListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int entry = entryAt(index.row());
    if (entry < 0)
        return headOfSection(index.row(), index.column(), role);
    switch (role) {
    case IdRole:
        return QString(index_->table(entry).kind + QLatin1Char('/') + index_->id(entry));
    case RowStyleRole:
        return int(CellRowStyle::Normal);
    case Qt::TextAlignmentRole:
        return int((index.column() == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case ExportRole: {
        const bool isSource = index.column() == Source;
        const QString text = isSource ? cellOf(index_->table(entry), index_->row(entry), "source_title")
                                      : data(index, Qt::DisplayRole).toString();
        const QString second = data(index, SecondLineRole).toString();
        if (role == ExportRole && index.column() == Part) // as the catalog writes it
            return partName(index_->table(entry), index_->row(entry));
        if (role == ExportRole && index.column() != Doubts)
            return text;
        return second.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, second);
    }
    default:
        break;
    }
    switch (Column(index.column())) {
    case Part:
        return partData(entry, role);
    case Price:
        return priceData(entry, role);
    case Source:
        return sourceData(entry, role);
    case Doubts:
        return doubtData(entry, role);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CatalogListModel::headOfSection(int row, int column, int role) const
{
    if (role == RowStyleRole)
        return int(CellRowStyle::Group);
    if (column != Part)
        return {};
    const int first = -shown_[std::size_t(row)] - 1;
    const int table = index_->entries()[std::size_t(matches_[std::size_t(first)])].table;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case ExportRole: {
        const auto end = std::find_if(matches_.begin() + first, matches_.end(),
                                      [&](int entry) { return index_->entries()[std::size_t(entry)].table != table; });
        return QStringLiteral("%1 · %2").arg(factKindTitle(index_->snapshot().tables[std::size_t(table)].kind),
                                             whole(double(end - matches_.begin() - first)));
    }
    case EmphasisRole:
        return true;
    default:
        return {};
    }
}

QVariant CatalogListModel::partData(int entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return partText(partName(index_->table(entry), index_->row(entry)));
    case SecondLineRole: {
        QStringList parts = rowSummary(index_->table(entry), index_->row(entry)).split(separator);
        if (const QString name = partName(index_->table(entry), index_->row(entry)); name != index_->id(entry)) {
            parts.removeOne(cellOf(index_->table(entry), index_->row(entry), "vendor"));
            parts.removeOne(cellOf(index_->table(entry), index_->row(entry), "name"));
            parts.prepend(index_->id(entry)); // what files and commands call it
        }
        parts.removeAll(QString());
        return partText(parts.join(separator));
    }
    case IconRole:
        return index_->entries()[std::size_t(entry)].isOwn ? QVariant(QStringLiteral("edit")) : QVariant();
    default:
        return {};
    }
}

QVariant CatalogListModel::priceData(int entry, int role) const
{
    const catalog::FactTable &table = index_->table(entry);
    const auto columns = priceColumns(table, index_->row(entry));
    const auto price = catalogPrice(table, index_->row(entry));
    if (role == Qt::DisplayRole)
        return price ? priceText(*price) : columns ? notKnown() : QStringLiteral("—");
    if (role == UnknownRole)
        return columns && !price;
    if (role == SecondLineRole && price)
        return shownDay(cellOf(table, index_->row(entry), "price_as_of"));
    return {};
}

QVariant CatalogListModel::sourceData(int entry, int role) const
{
    const catalog::FactTable &table = index_->table(entry);
    const QStringList &row = index_->row(entry);
    switch (role) {
    case Qt::DisplayRole:
        return shortTitle(cellOf(table, row, "source_title"));
    case SecondLineRole:
        return QStringLiteral("%1 · %2").arg(confidenceName(cellOf(table, row, "confidence")),
                                             shownDay(cellOf(table, row, "as_of")));
    case ShapeRole:
        return int(index_->entries()[std::size_t(entry)].needsVerification ? Shape::Unknown : Shape::None);
    default:
        return {};
    }
}

QVariant CatalogListModel::doubtData(int entry, int role) const
{
    const CatalogIndex::Entry &e = index_->entries()[std::size_t(entry)];
    if (e.findings == 0)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("—")) : QVariant();
    const catalog::LintFinding &worst = index_->findings()[std::size_t(e.firstFinding)];
    switch (role) {
    case Qt::DisplayRole:
        return whole(e.findings);
    case Qt::ToolTipRole:
        return worst.text;
    case ShapeRole:
        return int(shapeOf(worst.severity));
    default:
        return {};
    }
}

QVariant CatalogListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Part:
        return tr("Part or fact");
    case Price:
        return tr("Price");
    case Source:
        return tr("Source");
    case Doubts:
        return tr("Doubts");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace cw::app
