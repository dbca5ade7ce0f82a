#include "app/models/passporttreemodel.h"

#include "app/models/numbers.h"
#include "app/models/readablefigure.h"
#include "app/models/roles.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QRegularExpression>
#include <QStringList>

namespace cw::app {

namespace {

/// A row names its source by title; the address is in its tip and in what is copied.
QString withoutAddress(QString source)
{
    static const QRegularExpression address(QStringLiteral(",? https?://\\S+[^,\\s]"));
    return source.remove(address).trimmed();
}

} // namespace

struct PassportTreeModel::Node {
    planner::Figure figure;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    void fill(const planner::PlanResult &result, QStringList above)
    {
        constexpr int deepest = 24;
        above << figure.id;
        if (above.size() > deepest)
            return;
        for (const QString &id : figure.inputs) {
            const planner::Figure *input = result.figure(id);
            if (!input || above.contains(id))
                continue;
            auto child = std::make_unique<Node>();
            child->figure = *input;
            child->parent = this;
            child->row = int(children.size());
            child->fill(result, above);
            children.push_back(std::move(child));
        }
    }
};

PassportTreeModel::PassportTreeModel(QObject *parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

PassportTreeModel::~PassportTreeModel() = default;

void PassportTreeModel::setRoot(const planner::PlanResult &result, const QString &id)
{
    beginResetModel();
    root_ = std::make_unique<Node>();
    if (const planner::Figure *figure = result.figure(id)) {
        root_->figure = *figure;
        root_->fill(result, {});
    }
    endResetModel();
}

const PassportTreeModel::Node *PassportTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : root_.get();
}

QModelIndex PassportTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    if (row < 0 || std::size_t(row) >= above->children.size() || column != 0)
        return {};
    return createIndex(row, column, above->children[std::size_t(row)].get());
}

QModelIndex PassportTreeModel::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? node(index)->parent : nullptr;
    return above && above != root_.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int PassportTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int PassportTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PassportTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const planner::Figure &f = node(index)->figure;
    const planner::Figure shown = inReadableUnit(f);
    const QString value = f.value ? withUnit(*shown.value, shown.unit) : notKnown();
    switch (role) {
    case Qt::DisplayRole:
        return formulaText(spokenText(f.label));
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(spokenText(f.label), sourceLine(f));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(spokenText(f.label), value, figureKindName(f.kind));
    case SortRole:
        return f.value ? QVariant(*f.value) : QVariant();
    case ExportRole:
        return f.value ? exportNumber(*f.value) : QString();
    case Qt::UserRole:
        return value;
    case PassportRole:
    case IdRole:
        return f.id;
    case IconRole:
        return figureKindIcon(f.kind);
    case SecondLineRole:
        return withoutAddress(sourceLine(f));
    case UnknownRole:
        return !f.value;
    default:
        return {};
    }
}

QString sourceLine(const planner::Figure &figure)
{
    const bool worked = figure.kind == QLatin1String("derived") && !figure.method.isEmpty();
    if (worked || figure.source.isEmpty())
        return formulaText(spokenText(figure.method));
    const QString source = spokenText(figure.source);
    return figure.asOf.isEmpty() ? source : QStringLiteral("%1, %2").arg(source, shownDay(figure.asOf));
}

} // namespace cw::app
