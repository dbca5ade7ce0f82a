// The window's table: head on the head tint, one divider per row, no grid, keyboard first. Columns get their width once
// from a sample of rows; stretch columns take what is left. Emits the figure of the current cell. Ctrl+C copies the
// table as tab-separated text, the context menu (Menu key, right click) also as CSV and Markdown; sorting is the
// caller's choice.
#pragma once

#include <QAction>
#include <QHash>
#include <QTableView>

#include <array>
#include <functional>

namespace cw::app {

class CellDelegate;

class TableView : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    void setTall(bool tall);
    /// Columns that share the width the others leave.
    void setStretch(const QList<int> &columns);
    /// Grow to the height of all rows, so that the page scrolls and not the table.
    void setFitRows(bool fit);
    /// Rows fold under their group row; a click, Space or the arrow keys on it open and close. `isOpenAtFirst` is asked
    /// with a group's id and its number of rows; what the user opened stays open when the rows are told anew.
    void setFoldable(std::function<bool(const QString &group, int rows)> isOpenAtFirst);
    [[nodiscard]] bool isFoldable() const { return bool(isOpenAtFirst_); }
    /// For a group row: whether its rows are shown.
    [[nodiscard]] bool isOpen(const QModelIndex &group) const;
    void setOpen(const QModelIndex &group, bool open);
    void fitColumns();
    /// The least width at which nothing has to be moved sideways.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// "Copy as CSV" and so on, for the context menu and for a card's corner; owned by `parent`.
    [[nodiscard]] QList<QAction *> copyActions(QObject *parent);

Q_SIGNALS:
    void figureRequested(const QString &id);
    void rowChosen(const QModelIndex &index);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreSelection();
    void foldRows();
    [[nodiscard]] int lastOfGroup(int group) const;
    void fitRows(int first, int last); ///< as high as the texts are; group and sum rows keep one line in a table of two
    void fitRowsInSight();
    [[nodiscard]] int wantedHeight(int row, bool wraps) const;
    [[nodiscard]] bool isLong() const;     ///< moves, and has too many rows to measure them all
    [[nodiscard]] bool isWrapping() const; ///< texts go on in further lines where they have no room
    void distribute();
    void spanGroups();
    [[nodiscard]] int spannedWidth(int row, int column) const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] bool crowdsNames() const;
    [[nodiscard]] int widthWith(int lines) const; ///< lines of the head beyond the first
    CellDelegate *delegate_;
    QList<int> stretch_;
    std::array<QList<int>, 3> widths_; ///< of the columns with heads in one line, in two, in three
    QString currentId_;
    int currentColumn_ = 0;
    bool fit_ = false, isFitting_ = false;
    std::function<bool(const QString &, int)> isOpenAtFirst_;
    QHash<QString, bool> opened_; ///< what the user chose, by group
};

/// A table as high as its rows, over `model`; the page scrolls.
[[nodiscard]] TableView *makeFittedTable(const QString &name, QAbstractItemModel *model, const QList<int> &stretch);

} // namespace cw::app
