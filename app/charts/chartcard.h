// A chart with its table one key away: the title asks the question, the caption gives the unit, T switches to the
// numbers.
#pragma once

#include "app/models/celltable.h"
#include "app/widgets/card.h"

#include <functional>

class QStackedWidget;
class QPushButton;

namespace cw::app {

class CellTableModel;
class TableView;

class ChartCard : public Card {
    Q_OBJECT
public:
    ChartCard(const QString &question, const QString &unit, QWidget *chart, QWidget *parent = nullptr);
    /// Made when first looked at: a chart of thousands of points needs no table until someone asks.
    void setTable(std::function<CellTable()> make);
    void toggleTable();
    [[nodiscard]] bool showsTable() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTable();
    std::function<CellTable()> make_;
    QStackedWidget *stack_;
    QPushButton *toggle_;
    CellTableModel *model_;
    TableView *table_;
};

} // namespace cw::app
