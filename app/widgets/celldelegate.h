// Paints a cell by its roles: selection tint with a bar at the left, shape or icon first, text, second line, band bar,
// hatched box for what is not known, semi-bold sums. Text that is wider than its cell takes as many lines as the row
// has room for. One delegate for every table of the window.
#pragma once

#include <QStyledItemDelegate>

namespace cw::app {

/// The first column of a table stands this much farther in, under its card's title.
inline constexpr int tableEdge = 4;

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTall(bool tall) { tall_ = tall; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height the texts of a cell want at `width`: what does not fit beside its neighbours takes further lines.
    [[nodiscard]] int heightAt(const QModelIndex &index, int width) const;

private:
    bool tall_ = false;
};

} // namespace cw::app
