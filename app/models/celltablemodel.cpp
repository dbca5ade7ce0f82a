#include "app/models/celltablemodel.h"

#include "app/models/numbers.h"
#include "catalog/import/csv.h"

#include <algorithm>

namespace cw::app {

Cell textCell(QString text)
{
    Cell cell;
    cell.text = std::move(text);
    return cell;
}

Cell numberCell(std::optional<double> value, const QString &text, const QString &passport)
{
    Cell cell;
    cell.text = value ? text : notKnown();
    cell.unknown = !value;
    cell.passport = passport;
    if (value) {
        cell.sort = *value;
        cell.exported = exportNumber(*value);
    }
    return cell;
}

void CellTableModel::setTable(CellTable table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int CellTableModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(table_.rows.begin(), table_.rows.end(), [&](const CellRow &r) { return r.id == id; });
    return found == table_.rows.end() ? -1 : int(found - table_.rows.begin());
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table_.columns.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow &row = table_.rows[std::size_t(index.row())];
    if (role == IdRole)
        return row.id;
    if (role == RowStyleRole)
        return int(row.style);
    if (std::size_t(index.column()) >= row.cells.size())
        return {};
    const Cell &cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return partText(cell.text);
    case Qt::TextAlignmentRole:
        return int((table_.columns[std::size_t(index.column())].right ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        QString spoken = cell.spoken.isEmpty() ? cell.text : cell.spoken;
        if (cell.shape != Shape::None)
            spoken = QStringLiteral("%1, %2").arg(shapeWord(cell.shape), spoken);
        return cell.second.isEmpty() ? spoken : QStringLiteral("%1, %2").arg(spoken, cell.second);
    }
    case Qt::ToolTipRole: // the whole text where a narrow window cuts it
        return cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.second;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ExportRole:
        return cell.unknown ? QString() : cell.exported.isEmpty() ? cell.text : cell.exported;
    case PassportRole:
        return cell.passport;
    case ShapeRole:
        return int(cell.shape);
    case IconRole:
        return cell.icon;
    case SecondLineRole:
        return partText(cell.second);
    case BandRole:
        return cell.band ? QVariant::fromValue(*cell.band) : QVariant();
    case UnknownRole:
        return cell.unknown;
    case EmphasisRole:
        return cell.emphasis;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || std::size_t(section) >= table_.columns.size())
        return {};
    const CellColumn &column = table_.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return column.help.isEmpty() ? QVariant() : QVariant(column.help);
    if (role == Qt::TextAlignmentRole)
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

namespace {

/// Texts of quotes and foreign plans stand in tables: a spreadsheet that one is pasted into must not run them.
QString quoted(QString text, TableFormat format)
{
    for (const char breaking : {'\n', '\r', '\t'})
        text.replace(QLatin1Char(breaking), QLatin1Char(' '));
    if (format == TableFormat::Markdown)
        return text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    if (format == TableFormat::Csv)
        return catalog::csvField(text, true);
    return catalog::neutralised(text);
}

QString lineOf(const QStringList &cells, TableFormat format)
{
    switch (format) {
    case TableFormat::Tsv:
        break;
    case TableFormat::Csv:
        return cells.join(QLatin1Char(','));
    case TableFormat::Markdown:
        return QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")));
    }
    return cells.join(QLatin1Char('\t'));
}

} // namespace

QString tableText(const QAbstractItemModel &model, TableFormat format)
{
    QStringList lines, head, rule;
    for (int c = 0; c < model.columnCount(); ++c) {
        head << quoted(model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(), format);
        const bool right = model.headerData(c, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        rule << (right ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    lines << lineOf(head, format);
    if (format == TableFormat::Markdown)
        lines << lineOf(rule, format);
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c < model.columnCount(); ++c)
            cells << quoted(model.index(r, c).data(ExportRole).toString(), format);
        lines << lineOf(cells, format);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace cw::app
