// A page that answers a question with drawings, their table and what happens when a part is lost: racks, fabric, map.
// Racks and fabrics are views one can work with: a device is moved by a verb, a chosen device or line shows its cables.
// All is made on another thread, since a large fabric takes longer than a frame; what comes too late for the present
// answer is dropped.
#pragma once

#include "app/models/celltable.h"
#include "app/pages/steppage.h"
#include "planner/fabric/cableplan.h"
#include "planner/losses/losses.h"
#include "planner/facility/rackmoves.h"

#include <functional>
#include <memory>

class QComboBox;

namespace cw::app {

class Card;
class CellTableModel;
class FabricView;
class MapView;
class PlugCard;
class FindingsCard;
class RackView;
class Segmented;
class Strip;
class TableView;

/// One drawing of the page, chosen by its name, and by its state where several bear one name.
struct Sheet {
    QString name;
    QByteArray svg; ///< as it is saved; shown where there is no view for it
    QString state = {};
    planner::Rooms rooms = {};                             ///< racks to show
    std::shared_ptr<const planner::CablePlan> fabric = {}; ///< or a fabric
    bool isMap = false;                                    ///< places and routes that can be chosen
};

/// What such a page shows.
struct Drawing {
    QString answer, second;    ///< the head of the page
    std::vector<Sheet> sheets; ///< empty: there is nothing to draw, and `answer` says why
    CellTable table;
    std::vector<planner::Loss> losses; ///< what can be pulled, and what happens then
    planner::Rooms whole = {};         ///< the racks with all that is planned
    int first = 0;                     ///< the sheet shown first
    planner::PlanResult figures = {};  ///< the answer's and those of the page, for their passports
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
    /// It follows a moved device at once.
    [[nodiscard]] bool editsPlan() const override { return true; }
    [[nodiscard]] const planner::PlanResult *figures() const override { return &figures_; }
    [[nodiscard]] RackView *racks() const { return racks_; }
    [[nodiscard]] FabricView *fabric() const { return fabric_; }
    [[nodiscard]] MapView *map() const { return map_; }
    [[nodiscard]] TableView *cables() const { return cables_; }

private:
    void show(const Drawing &drawing);
    void showHead();
    void buildFabric();
    void showSheet();
    void showCables();
    [[nodiscard]] const Sheet *chosenSheet() const;
    void save();

    DrawingTexts texts_;
    DrawingMaker make_;
    QWidget *empty_, *content_, *nothing_;
    Card *drawingCard_, *tableCard_, *cablesCard_;
    Strip *said_; ///< why a device cannot stand where it was taken to
    RackView *racks_;
    FabricView *fabric_;
    MapView *map_;
    CellTableModel *cablesModel_;
    TableView *cables_;
    CellTableModel *model_;
    TableView *table_;
    QComboBox *sheet_;
    Segmented *state_; ///< which of the drawings with the chosen name; hidden where there is one
    PlugCard *plug_;
    FindingsCard *findings_;
    std::vector<Sheet> sheets_;
    QString answer_, second_; ///< of the drawing shown
    QString drawnFor_;        ///< answer and moves it was made for
    planner::Rooms whole_;
    planner::PlanResult drawn_, figures_; ///< of the drawing, and with those of the cables shown
    quint64 newest_ = 0;
    bool waiting_ = false;
};

} // namespace cw::app
