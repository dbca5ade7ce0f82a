// A chart with its table one key away: the title asks the question, the caption gives the unit, T switches to the
// numbers. Its menu saves the chart as SVG or PNG and copies picture or table.
#pragma once

#include "app/models/celltable.h"
#include "app/widgets/card.h"

#include <functional>

class QImage;
class QStackedWidget;
class QPushButton;
class QToolButton;

namespace cw::app {

class CellTableModel;
class TableView;

class ChartCard : public Card {
    Q_OBJECT
public:
    ChartCard(const QString &question, const QString &unit, QWidget *chart, QWidget *parent = nullptr);
    /// Made when first looked at: a chart of thousands of points needs no table until someone asks. Without one there
    /// is nothing to save or to show otherwise, and the verbs for it are away.
    void setTable(std::function<CellTable()> make);
    void toggleTable();
    [[nodiscard]] bool showsTable() const;
    /// The chart as an SVG drawing, as it is shown.
    [[nodiscard]] QByteArray svg() const;
    /// The chart as a picture of twice its size on screen.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    /// A figure of the table was chosen.
    void figureRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTable();
    void saveChart(bool asSvg);
    void buildMenu();
    std::function<CellTable()> make_;
    QStackedWidget *stack_;
    QWidget *chart_;
    QPushButton *toggle_;
    QToolButton *more_ = nullptr;
    CellTableModel *model_;
    TableView *table_;
};

} // namespace cw::app
