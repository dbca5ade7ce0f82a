// A page that answers a question with drawings, their table and what happens when a part is lost: racks, fabric. It is
// made on another thread, since a large fabric takes longer than a frame; one that comes too late for the present
// answer is dropped.
#pragma once

#include "app/models/celltable.h"
#include "app/pages/steppage.h"
#include "planner/facility/losses.h"

#include <functional>

class QComboBox;

namespace cw::app {

class Card;
class CellTableModel;
class PlugCard;
class Segmented;
class SvgView;
class TableView;

/// One drawing of the page, chosen by its name, and by its state where several bear one name.
struct Sheet {
    QString name;
    QByteArray svg;
    QString state = {};
};

/// What such a page shows.
struct Drawing {
    QString answer, second;    ///< the head of the page
    std::vector<Sheet> sheets; ///< empty: there is nothing to draw, and `answer` says why
    CellTable table;
    std::vector<planner::Loss> losses; ///< what can be pulled, and what happens then
};
/// Pure; runs on any thread.
using DrawingMaker =
    std::function<Drawing(const planner::Plan &, const planner::PlanResult &, const catalog::CatalogSnapshot &)>;

/// States of a drawing, in the order of the choice.
[[nodiscard]] QStringList drawingStates();

struct DrawingTexts {
    QString question;  ///< the head before there is an answer
    QString emptyText; ///< what solving will show here
    QString name;      ///< of the drawing, for a screen reader and the file it is saved as
    QString tableTitle;
};

class DrawingPage : public StepPage {
    Q_OBJECT
public:
    DrawingPage(PageContext context, const QString &key, DrawingTexts texts, DrawingMaker make,
                QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isPreparing() const override { return waiting_; }

private:
    void show(const Drawing &drawing);
    void showSheet();
    [[nodiscard]] const Sheet *chosenSheet() const;
    void save();

    DrawingTexts texts_;
    DrawingMaker make_;
    QWidget *empty_, *content_;
    Card *drawingCard_, *tableCard_;
    SvgView *view_;
    CellTableModel *model_;
    TableView *table_;
    QComboBox *sheet_;
    Segmented *state_; ///< which of the drawings with the chosen name; hidden where there is one
    PlugCard *plug_;
    std::vector<Sheet> sheets_;
    quint64 newest_ = 0;
    bool waiting_ = false;
};

} // namespace cw::app
