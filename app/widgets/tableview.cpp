#include "app/widgets/tableview.h"

#include "app/models/celltablemodel.h"
#include "app/widgets/celldelegate.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace cw::app {

namespace {
constexpr int sampleRows = 200, widest = 340, widestStretch = 420, narrowestStretch = 170;
constexpr int tightStretch = 110;     ///< where there is no room for more without moving sideways
constexpr double nameShare = 0.58;    ///< of the room of stretching columns, at most for the first
constexpr double fittingUncut = 0.9;  ///< the same for other columns, and where the table does not wrap
constexpr double fittingShare = 0.75; ///< of the rows, in a column that may wrap
constexpr int mostLines = 2;          ///< that the widest text of a column takes where there is room
constexpr int wrappedRows = 600;      ///< of longer tables only the rows in sight are measured: a filter stays instant

/// The least width at which a head's words stand in so many lines.
int widthInLines(const QString &head, int lines, const QFontMetrics &metrics)
{
    const QStringList words = head.split(QLatin1Char(' '));
    const auto taken = [&](int width) {
        int count = 1, filled = 0;
        const int space = metrics.horizontalAdvance(QLatin1Char(' '));
        for (const QString &word : words) {
            const int wide = metrics.horizontalAdvance(word);
            if (filled > 0 && filled + space + wide > width)
                ++count, filled = 0;
            filled += (filled > 0 ? space : 0) + wide;
        }
        return count;
    };
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    const int whole = metrics.horizontalAdvance(head);
    constexpr int step = 4, slack = 4; // a break at a word must not become two over a rounding
    while (width < whole && taken(width) > lines)
        width += step;
    return lines == 1 ? whole : std::min(whole, width + slack);
}
} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent), delegate_(new CellDelegate(this))
{
    setAccessibleName(name);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(scaled(space::row));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setAccessibleName(tr("%1, columns").arg(name));
    horizontalHeader()->setFont(typeFont(TypeRole::Caption));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(scaled(space::row));
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void TableView::setTall(bool tall)
{
    delegate_->setTall(tall);
    verticalHeader()->setDefaultSectionSize(tall ? scaled(space::tallRow) : scaled(space::row));
}

void TableView::setStretch(const QList<int> &columns)
{
    stretch_ = columns;
    fitColumns();
}

void TableView::fitRows(int first, int last)
{
    const int normal = verticalHeader()->defaultSectionSize(), one = scaled(space::row);
    const bool wraps = !stretch_.isEmpty() && isWrapping(); // else it moves sideways instead
    if (!wraps && (!fit_ || normal == one))
        return;
    if (isLong()) {
        fitRowsInSight();
        return;
    }
    for (int r = first; r <= last; ++r) {
        if (isRowHidden(r))
            continue;
        if (const int height = wantedHeight(r, wraps); rowHeight(r) != height)
            setRowHeight(r, height);
    }
}

int TableView::wantedHeight(int row, bool wraps) const
{
    const bool isPlain = CellRowStyle(model()->index(row, 0).data(RowStyleRole).toInt()) == CellRowStyle::Normal;
    int height = isPlain ? verticalHeader()->defaultSectionSize() : scaled(space::row);
    for (int c = 0; wraps && c < model()->columnCount(); c += columnSpan(row, c))
        height = std::max(height, delegate_->heightAt(model()->index(row, c), spannedWidth(row, c)));
    return height;
}

bool TableView::isLong() const
{
    return !fit_ && model()->rowCount() > wrappedRows;
}

/// A table that is as high as its rows would have to measure all of them.
bool TableView::isWrapping() const
{
    return !fit_ || model()->rowCount() <= wrappedRows;
}

/// Rows in sight are as high as their texts; what stands above keeps its place, the end stays in sight where it was.
void TableView::fitRowsInSight()
{
    if (isFitting_ || !model() || stretch_.isEmpty() || !isLong())
        return;
    const QScopedValueRollback<bool> once(isFitting_, true);
    QScrollBar *bar = verticalScrollBar();
    const int rows = model()->rowCount(), bottom = viewport()->height();
    const auto fit = [this](int row) {
        const int height = wantedHeight(row, true), grown = height - rowHeight(row);
        if (grown != 0)
            setRowHeight(row, height);
        return grown;
    };
    if (bar->value() > 0 && bar->value() == bar->maximum()) {
        for (int r = rows - 1, filled = 0; r >= 0 && filled < bottom; --r)
            fit(r), filled += rowHeight(r);
        updateGeometries();
        bar->setValue(bar->maximum());
        return;
    }
    for (int r = rowAt(0); r >= 0 && r < rows && rowViewportPosition(r) < bottom; ++r) {
        const bool isCutAbove = rowViewportPosition(r) < 0; // then its lower part is what was seen
        if (const int grown = fit(r); grown != 0 && isCutAbove) {
            updateGeometries(); // the range grows first
            bar->setValue(bar->value() + grown);
        }
    }
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        fitRowsInSight();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!model() || !isLong())
        return;
    fitRowsInSight(); // rows above it may have grown and pushed it out of sight
    QTableView::scrollTo(index, hint);
}

int TableView::spannedWidth(int row, int column) const
{
    int width = 0;
    for (int c = column; c < column + columnSpan(row, column); ++c)
        width += columnWidth(c);
    return width;
}

/// The name of a group takes the room of the empty cells beside it.
void TableView::spanGroups()
{
    clearSpans();
    if (!model() || model()->rowCount() > wrappedRows)
        return;
    for (int r = 0; r < model()->rowCount(); ++r) {
        if (CellRowStyle(model()->index(r, 0).data(RowStyleRole).toInt()) != CellRowStyle::Group)
            continue;
        int empty = 0;
        while (empty + 1 < model()->columnCount() && model()->index(r, empty + 1).data().toString().isEmpty())
            ++empty;
        if (empty > 0)
            setSpan(r, 0, 1, empty + 1);
    }
}

void TableView::setFitRows(bool fit)
{
    fit_ = fit;
    setSizePolicy(QSizePolicy::Expanding, fit ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void TableView::setFoldable(std::function<bool(const QString &, int)> isOpenAtFirst)
{
    isOpenAtFirst_ = std::move(isOpenAtFirst);
    foldRows();
}

int TableView::lastOfGroup(int group) const
{
    int last = group;
    while (last + 1 < model()->rowCount() &&
           CellRowStyle(model()->index(last + 1, 0).data(RowStyleRole).toInt()) == CellRowStyle::Normal)
        ++last;
    return last;
}

bool TableView::isOpen(const QModelIndex &group) const
{
    const QString id = group.data(IdRole).toString();
    const auto chosen = opened_.constFind(id);
    return chosen != opened_.constEnd() ? *chosen : isOpenAtFirst_(id, lastOfGroup(group.row()) - group.row());
}

void TableView::setOpen(const QModelIndex &group, bool open)
{
    opened_[group.data(IdRole).toString()] = open;
    const int last = lastOfGroup(group.row());
    for (int r = group.row() + 1; r <= last; ++r)
        setRowHidden(r, !open);
    fitRows(group.row() + 1, last);
    const QString name = group.siblingAtColumn(0).data().toString();
    setAccessibleDescription(open ? tr("%1 is open").arg(name) : tr("%1 is folded").arg(name));
    updateGeometry();
}

void TableView::foldRows()
{
    if (!isFoldable() || !model())
        return;
    bool open = true;
    for (int r = 0; r < model()->rowCount(); ++r) {
        const QModelIndex index = model()->index(r, 0);
        const auto style = CellRowStyle(index.data(RowStyleRole).toInt());
        if (style == CellRowStyle::Group)
            open = isOpen(index);
        const bool hide = !open && style == CellRowStyle::Normal;
        if (isRowHidden(r) != hide)
            setRowHidden(r, hide);
    }
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spanGroups();
        foldRows();
        fitColumns();
        restoreSelection();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        fitRows(first, last);
        restoreSelection();
        updateGeometry();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    spanGroups();
    fitColumns();
}

void TableView::fitColumns()
{
    for (QList<int> &widths : widths_)
        widths.clear();
    if (!model())
        return;
    const int rows = std::min(model()->rowCount(), sampleRows);
    const QFontMetrics head(typeFont(TypeRole::Caption));
    for (int c = 0; c < model()->columnCount(); ++c) {
        const QString title = model()->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        const int around = 2 * space::half + (isSortingEnabled() ? 16 : 0) + (c == 0 ? tableEdge : 0);
        int cells = 0;
        std::vector<int> wanted;
        for (int r = 0; r < rows; ++r)
            if (columnSpan(r, c) == 1)
                wanted.push_back(delegate_->sizeHint({}, model()->index(r, c)).width());
        if (!wanted.empty()) {
            // What few rows want takes a second line there instead of room from all others.
            const bool wraps = stretch_.contains(c) && isWrapping();
            const bool isName = wraps && c == stretch_.constFirst();
            const double share = isName ? fittingShare : stretch_.contains(c) ? fittingUncut : 1;
            const auto fitting = wanted.begin() + std::ptrdiff_t(double(wanted.size() - 1) * share);
            std::nth_element(wanted.begin(), fitting, wanted.end());
            cells = *fitting;
            // One long text among many dashes is not broken letter by letter.
            if (wraps)
                cells = std::max(cells, *std::max_element(wanted.begin(), wanted.end()) / mostLines);
        }
        const int most = stretch_.contains(c) ? widestStretch : widest;
        for (std::size_t i = 0; i < widths_.size(); ++i)
            widths_[i] << std::min(std::max(widthInLines(title, int(i) + 1, head) + around, cells), most);
    }
    distribute();
}

void TableView::distribute()
{
    if (widths_[0].isEmpty() || widths_[0].size() != horizontalHeader()->count())
        return;
    // Heads go into two lines, and three, before anything moves sideways.
    std::size_t lines = 0;
    while (lines + 1 < widths_.size() && widthWith(int(lines)) > viewport()->width())
        ++lines;
    if (lines == 0 && crowdsNames())
        lines = 1;
    const QList<int> &natural = widths_[lines];
    const int narrowest = scaled(lines == 0 ? narrowestStretch : tightStretch);
    const int head = scaled(space::row) + int(lines) * QFontMetrics(typeFont(TypeRole::Caption)).lineSpacing();
    if (horizontalHeader()->height() != head)
        horizontalHeader()->setFixedHeight(head);
    int room = viewport()->width(), wanted = 0;
    QList<int> narrowFirst;
    std::copy_if(stretch_.begin(), stretch_.end(), std::back_inserter(narrowFirst),
                 [&natural](int c) { return c < natural.size(); }); // the model may just have lost some
    std::sort(narrowFirst.begin(), narrowFirst.end(),
              [&natural](int a, int b) { return natural.value(a) < natural.value(b); });
    for (int c = 0; c < natural.size(); ++c) {
        if (!stretch_.contains(c))
            room -= natural[c], setColumnWidth(c, natural[c]);
        else
            wanted += natural[c];
    }
    const int spare = std::max(0, room - wanted);
    const auto least = [&](int c) { return std::min(narrowest, natural[c]); };
    int others = 0; // what those that follow need at least
    for (const int c : narrowFirst)
        others += least(c);
    for (int i = 0; i < narrowFirst.size(); ++i) { // short texts first get what they need, the longest shares the rest
        const int c = narrowFirst[i], left = int(narrowFirst.size()) - i;
        // The first of them names the row and comes before what is said of it: where all want more, it gets more.
        const int name = stretch_.constFirst();
        const bool isBeforeName = std::find(narrowFirst.begin() + i + 1, narrowFirst.end(), name) != narrowFirst.end();
        const double share = c == name ? nameShare : isBeforeName ? (1 - nameShare) / (left - 1) : 1.0 / left;
        const int width = left == 1   ? room
                          : spare > 0 ? natural[c] + spare / left / 2
                                      : std::min(natural[c], int(room * share));
        others -= least(c);
        setColumnWidth(c, std::max(least(c), std::min(width, room - others)));
        room -= columnWidth(c);
    }
    fitRows(0, model()->rowCount() - 1);
    updateGeometry();
}

/// Heads in one line take room that the names of the rows miss.
bool TableView::crowdsNames() const
{
    constexpr int worthIt = 80;
    int wanted = 0, saved = 0;
    for (int c = 0; c < widths_[0].size(); ++c) {
        wanted += widths_[0][c];
        if (!stretch_.contains(c))
            saved += widths_[0][c] - widths_[1][c];
    }
    return !stretch_.isEmpty() && wanted > viewport()->width() && saved >= scaled(worthIt);
}

int TableView::widthWith(int lines) const
{
    const QList<int> &columns = widths_[std::size_t(lines)];
    const int narrowest = scaled(lines == 0 ? narrowestStretch : tightStretch);
    int width = 0;
    for (int c = 0; c < columns.size(); ++c)
        width += stretch_.contains(c) ? std::min(narrowest, columns[c]) : columns[c];
    return width;
}

int TableView::neededWidth() const
{
    return widthWith(int(widths_.size()) - 1);
}

int TableView::contentHeight() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->height() + (model() ? verticalHeader()->length() : 0) + bar;
}

QSize TableView::sizeHint() const
{
    return fit_ ? QSize(200, contentHeight()) : QTableView::sizeHint();
}

QSize TableView::minimumSizeHint() const
{
    return fit_ ? QSize(120, contentHeight()) : QSize(120, 3 * scaled(space::row));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    currentId_ = current.data(IdRole).toString();
    currentColumn_ = current.column();
    QString figure = current.data(PassportRole).toString();
    for (int c = 0; figure.isEmpty() && c < model()->columnCount(); ++c)
        figure = current.siblingAtColumn(c).data(PassportRole).toString();
    if (!figure.isEmpty())
        Q_EMIT figureRequested(figure);
    Q_EMIT rowChosen(current);
}

void TableView::restoreSelection()
{
    if (currentId_.isEmpty())
        return;
    for (int r = 0; r < model()->rowCount(); ++r) {
        const QModelIndex index = model()->index(r, std::min(currentColumn_, model()->columnCount() - 1));
        if (index.data(IdRole).toString() == currentId_) {
            const QSignalBlocker quiet(this);
            if (isRowHidden(r)) { // what is chosen is seen
                int group = r;
                while (group > 0 &&
                       CellRowStyle(model()->index(group, 0).data(RowStyleRole).toInt()) != CellRowStyle::Group)
                    --group;
                setOpen(model()->index(group, 0), true);
            }
            setCurrentIndex(index);
            return;
        }
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    distribute();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && model()) {
        QApplication::clipboard()->setText(tableText(*model()));
        return;
    }
    const QModelIndex group = currentIndex();
    if (isFoldable() && CellRowStyle(group.data(RowStyleRole).toInt()) == CellRowStyle::Group) {
        const bool toggles = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
        const bool opens = event->key() == Qt::Key_Right && group.column() == 0 && !isOpen(group);
        const bool folds = event->key() == Qt::Key_Left && group.column() == 0 && isOpen(group);
        if (toggles || opens || folds) {
            setOpen(group, !isOpen(group));
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex group = indexAt(event->position().toPoint());
    const bool isNumber = !group.data(PassportRole).toString().isEmpty(); // that one shows its passport
    if (isFoldable() && event->button() == Qt::LeftButton && !isNumber &&
        CellRowStyle(group.data(RowStyleRole).toInt()) == CellRowStyle::Group)
        setOpen(group, !isOpen(group));
}

QList<QAction *> TableView::copyActions(QObject *parent)
{
    QList<QAction *> actions;
    const auto add = [&](const QString &text, TableFormat format) {
        auto *action = new QAction(text, parent);
        connect(action, &QAction::triggered, this, [this, format] {
            if (model())
                QApplication::clipboard()->setText(tableText(*model(), format));
        });
        actions << action;
    };
    add(tr("Copy the table, tab-separated"), TableFormat::Tsv);
    add(tr("Copy the table as CSV"), TableFormat::Csv);
    add(tr("Copy the table as Markdown"), TableFormat::Markdown);
    return actions;
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    if (currentIndex().isValid() && !currentIndex().data().toString().isEmpty())
        menu.addAction(tr("Copy “%1”").arg(currentIndex().data().toString()), this,
                       [this] { QApplication::clipboard()->setText(currentIndex().data(ExportRole).toString()); });
    menu.addActions(copyActions(&menu));
    menu.exec(event->globalPos());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

TableView *makeFittedTable(const QString &name, QAbstractItemModel *model, const QList<int> &stretch)
{
    auto *table = new TableView(name);
    table->setModel(model);
    table->setFitRows(true);
    table->setStretch(stretch);
    return table;
}

} // namespace cw::app
