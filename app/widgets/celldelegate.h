// Paints a cell by its roles: selection tint with a bar at the left, shape or icon first, text, second line, band bar,
// hatched box for what is not known, semi-bold sums. One delegate for every table of the window.
#pragma once

#include <QStyledItemDelegate>

namespace cw::app {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTall(bool tall) { tall_ = tall; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool tall_ = false;
};

} // namespace cw::app
