// A row of the passport's tree: icon of the kind, name, value right, source line below.
#pragma once

#include <QStyledItemDelegate>

namespace cw::app {

class InputDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cw::app
