// Rooms and network with mouse and keys: four servers of 6 units and 11.5 kW in racks of 40 kW, three in the first and
// one in the second, with two leaves. A server goes to another rack and back again by undo; a place that cannot take it
// refuses with a sentence; a device of the fabric shows its cables, and a row of cables its line.
#include "app/charts/fabricview.h"
#include "app/charts/rackview.h"
#include "app/models/roles.h"
#include "app/models/roomfigures.h"
#include "app/pages/drawingpage.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/segmented.h"
#include "app/widgets/strip.h"
#include "app/widgets/tableview.h"
#include "planner/facility/rooms.h"
#include "tests/support/samplewindow.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 60'000; // a loaded machine

planner::Plan solvedPlan()
{
    planner::Plan plan;
    plan.title = u"Two racks"_s;
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(u"EUR"_s);
    plan.need.horizon = {Month(2027, 1), 24, 12};
    planner::OwnSite hall;
    hall.id = u"hall-1"_s;
    hall.country = u"DE"_s;
    hall.rackPowerKw = 40;
    hall.rackUnits = 42;
    hall.racks = 20;
    hall.itPowerKw = 200;
    hall.pue = 1.25;
    hall.cooling = u"air"_s;
    plan.need.ownSites = {hall};
    planner::Workload chat;
    chat.id = u"chat"_s;
    plan.need.workloads = {chat};
    const QString system = u"dell-xe9680-h200"_s, offer = u"buy/hall-1/"_s + system;
    planner::Design design;
    design.units.push_back({offer, system, hall.id, u"buy"_s, 0, 3, 3}); // three at first,
    design.units.push_back({offer, system, hall.id, u"buy"_s, 1, 4, 1}); // a fourth a year later
    for (const int period : {0, 1}) {
        design.replicas.push_back({u"c"_s, chat.id, offer, period, 3, 1, 10});
        design.extras.push_back({hall.id, u"nvidia-qm9700"_s, u"network"_s, u"leaf"_s, period, 2, period ? 0 : 2});
    }
    plan.design = planner::designToJson(design, plan.need.horizon);
    return plan;
}

} // namespace

class TstDrawings : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;
    planner::Json design_ = solvedPlan().design; ///< of every answer
    std::unique_ptr<MainWindow> window_;

    DrawingPage *page(const char *key)
    {
        window_->showPage(QLatin1String(key));
        auto *shown = qobject_cast<DrawingPage *>(window_->page(QLatin1String(key)));
        return QTest::qWaitFor([&] { return shown && !shown->isPreparing(); }, longMs) ? shown : nullptr;
    }

    planner::Room room()
    {
        planner::Plan plan = window_->document().answer()->plan;
        plan.extensions = window_->document().plan().extensions;
        return planner::roomsOf(plan, *catalog_).value().rooms.front();
    }

    /// The rack and unit of a device.
    QString standsIn(const QString &device)
    {
        const planner::Room here = room();
        for (const planner::Rack &rack : here.layout.racks)
            for (const planner::RackSlot &slot : rack.slots)
                if (here.layout.devices[std::size_t(slot.device)].name == device)
                    return u"%1/%2"_s.arg(rack.id).arg(slot.bottomUnit);
        return {};
    }

    /// The name of the n-th server.
    QString server(int n)
    {
        QStringList names;
        for (const planner::RackDevice &device : room().layout.devices)
            if (device.role == "system"_L1)
                names << device.name;
        return names.value(n);
    }

    /// Takes a device by its middle and sets its lowest unit down on `unit` of `rack`.
    void drag(RackView *racks, const QString &device, const QString &rack, int unit)
    {
        const QRectF from = racks->placeOf(u"hall-1"_s, device), floor = racks->unitOf(u"hall-1"_s, rack, unit);
        QVERIFY(from.isValid() && floor.isValid());
        const QPointF grip = from.center();
        const QPointF to(floor.center().x(), floor.bottom() - from.height() / 2);
        QTest::mousePress(racks, Qt::LeftButton, {}, grip.toPoint());
        QTest::mouseMove(racks, ((grip + to) / 2).toPoint());
        QTest::mouseMove(racks, to.toPoint());
        QTest::mouseRelease(racks, Qt::LeftButton, {}, to.toPoint());
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        catalog_ = tests::compiledCatalog();
        QVERIFY2(catalog_, "no compiled catalog");
    }

    void init()
    {
        const SolveFunction answersAtOnce = [this](const planner::Plan &plan, const planner::SolveOptions &,
                                                   const planner::ProgressCallback &,
                                                   const std::atomic_bool *) -> Result<planner::SolvedPlan> {
            planner::PlanResult result = tests::sampleResult();
            planner::Plan solved = plan;
            solved.design = design_;
            solved.result = planner::sealed(result);
            return planner::SolvedPlan{solved, result, nullptr, 0.01};
        };
        window_ = std::make_unique<MainWindow>(catalog_, answersAtOnce);
        window_->resize(1440, 900);
        window_->show();
        planner::Plan plan = solvedPlan();
        plan.design = {};
        window_->document().openCopy(plan, false);
        window_->solve();
        QTRY_VERIFY_WITH_TIMEOUT(window_->document().answer() && window_->answering().isSettled(), longMs);
    }

    void cleanup() { window_.reset(); }

    void aServerIsDraggedToAnotherRackAndBackByUndo()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms && rooms->racks()->isVisible());
        const QString moved = server(0), before = standsIn(moved);
        QVERIFY(before.startsWith(u"A01"_s));
        drag(rooms->racks(), moved, u"A02"_s, 20);
        QCOMPARE(standsIn(moved), u"A02/20"_s);
        QCOMPARE(window_->document().undoStack()->count(), 1);
        QVERIFY(!window_->document().isStale()); // no figure of the design depends on it
        QTRY_VERIFY_WITH_TIMEOUT(!rooms->isPreparing(), longMs);
        const QRectF unit = rooms->racks()->unitOf(u"hall-1"_s, u"A02"_s, 20);
        QCOMPARE(rooms->racks()->placeOf(u"hall-1"_s, moved).bottom(), unit.bottom());
        window_->document().undoStack()->undo();
        QCOMPARE(standsIn(moved), before);
    }

    void aDrawingUnderWayIsKept()
    {
        window_->showPage(u"rooms"_s);
        auto *rooms = qobject_cast<DrawingPage *>(window_->page(u"rooms"_s));
        QVERIFY(rooms && rooms->isPreparing());
        window_->showPage(u"rooms"_s); // asked for again before it is there
        QVERIFY(rooms->isPreparing());
        QTRY_VERIFY_WITH_TIMEOUT(!rooms->isPreparing(), longMs);
        QVERIFY(rooms->racks()->isVisible());
    }

    void aPlaceThatIsTakenRefusesWithASentence()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        const QString moved = server(0), before = standsIn(moved);
        drag(rooms->racks(), moved, u"A02"_s, 1); // the fourth server stands there
        QCOMPARE(standsIn(moved), before);
        QCOMPARE(window_->document().undoStack()->count(), 0);
        const QString said = rooms->findChild<Strip *>()->text();
        QVERIFY2(said.contains(server(3)), qPrintable(said));
    }

    void aRackWithoutThePowerRefusesToo()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        drag(rooms->racks(), server(3), u"A01"_s, 24); // four of 11.5 kW in 40 kW
        QVERIFY(standsIn(server(3)).startsWith(u"A02"_s));
        const QString said = rooms->findChild<Strip *>()->text();
        QVERIFY2(said.contains(u"carries 40"_s), qPrintable(said));
    }

    void anEmptyPlaceOfTheHallTakesAServer()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        drag(rooms->racks(), server(1), u"A03"_s, 5);
        QCOMPARE(standsIn(server(1)), u"A03/5"_s);
    }

    void keysMoveWhatIsChosen()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        const QString moved = server(3);
        rooms->racks()->setFocus();
        QTest::mouseClick(rooms->racks(), Qt::LeftButton, {},
                          rooms->racks()->placeOf(u"hall-1"_s, moved).center().toPoint());
        QCOMPARE(rooms->racks()->selectedDevice(), moved);
        QTest::keyClick(rooms->racks(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(standsIn(moved), u"A02/2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!rooms->isPreparing(), longMs);
        QTest::keyClick(rooms->racks(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(standsIn(moved), u"A03/1"_s);
    }

    void aRackOpensItsPassportDownToTheParts()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        const planner::Figure *power = rooms->figures()->figure(rackPowerFigure(u"hall-1"_s, u"A02"_s));
        QVERIFY(power && power->value);
        QCOMPARE(*power->value, 11.5); // one server
        QCOMPARE(power->formula, u"1 × 11.5"_s);
        QCOMPARE(power->inputs.size(), std::size_t(2)); // the server's nameplate and the limit of the rack
        QSignalSpy asked(rooms, &StepPage::figureRequested);
        QTest::mouseClick(rooms->racks(), Qt::LeftButton, {},
                          rooms->racks()->unitOf(u"hall-1"_s, u"A02"_s, 30).center().toPoint());
        QCOMPARE(asked.value(0).value(0).toString(), power->id);
    }

    void theToggleShowsWhatStoodThereBefore()
    {
        DrawingPage *rooms = page("rooms");
        QVERIFY(rooms);
        auto *state = rooms->findChild<Segmented *>();
        QVERIFY(state && state->isVisible());
        QVERIFY(rooms->racks()->placeOf(u"hall-1"_s, server(3)).isValid());
        state->setCurrent(1);
        Q_EMIT state->chosen(1);
        QVERIFY(rooms->racks()->placeOf(u"hall-1"_s, server(0)).isValid());
        QVERIFY(rooms->racks()->placeOf(u"hall-1"_s, server(3)).isEmpty()); // it comes a year later
    }

    void aDeviceOfTheFabricShowsItsCablesAndARowItsLine()
    {
        DrawingPage *network = page("network");
        QVERIFY(network && network->fabric()->isVisible());
        FabricView *fabric = network->fabric();
        const int all = network->cables()->model()->rowCount();
        QVERIFY(all > 1);
        int box = -1;
        for (std::size_t i = 0; i < fabric->graph().boxes.size(); ++i)
            if (fabric->graph().boxes[i].layer == 0)
                box = int(i);
        QTest::mouseClick(fabric, Qt::LeftButton, {}, fabric->placeOf(box).center().toPoint());
        QCOMPARE(fabric->pick().box, box);
        const int own = network->cables()->model()->rowCount();
        QVERIFY(own >= 1 && own < all);
        QTest::keyClick(fabric, Qt::Key_Escape);
        QCOMPARE(network->cables()->model()->rowCount(), all);
        network->cables()->setCurrentIndex(network->cables()->model()->index(1, 0));
        const int bundle =
            bundleOfRow(fabric->graph(), network->cables()->model()->index(1, 0).data(IdRole).toString());
        QVERIFY(bundle >= 0);
        QCOMPARE(fabric->pick().bundle, bundle);
        QCOMPARE(network->cables()->model()->rowCount(), all); // the rows stay, so another can be chosen
    }

    /// Three servers in the first year, two others in their place in the second: the fuller first year is shown, the
    /// second is a drawing of its own, with two servers of 8 ports and as many cables.
    void theNetworkOfAnotherStateIsADrawingOfItsOwn()
    {
        const planner::Plan plan = solvedPlan();
        planner::Design design = planner::designFromJson(plan.design, plan.need.horizon).value();
        design.units[1].active = design.units[1].added = 2;
        design.units[1].retired = 3;
        design_ = planner::designToJson(design, plan.need.horizon);
        init();
        design_ = plan.design;
        DrawingPage *network = page("network");
        QVERIFY(network && network->fabric()->isVisible());
        auto *sheets = network->findChild<QComboBox *>(u"sheets"_s);
        QVERIFY(sheets);
        const int first = sheets->findText(u"hall-1, compute"_s),
                  second = sheets->findText(u"hall-1, compute, from 2028-01 on"_s);
        QVERIFY2(first == 0 && second == 1, qPrintable(sheets->itemText(1)));
        const auto toServers = [&] {
            int cables = 0;
            for (const TopologyBundle &bundle : network->fabric()->graph().bundles)
                cables += network->fabric()->graph().boxes[std::size_t(bundle.lower)].layer == 0 ? bundle.cables : 0;
            return cables;
        };
        QCOMPARE(toServers(), 3 * 8);
        sheets->setCurrentIndex(second);
        Q_EMIT sheets->activated(second);
        QCOMPARE(toServers(), 2 * 8);
    }
};

QTEST_MAIN(TstDrawings)
#include "tst_drawings.moc"
