// What a plan can state and the Need page once could not: names, runs of a training, data, objective, frame. With keys
// over the compiled catalog; every edit is one step that can be taken back.
#include "app/pages/framecard.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/namefield.h"
#include "app/pages/needpage.h"
#include "app/pages/objectivecard.h"
#include "app/pages/workloadeditor.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/numberinput.h"
#include "tests/support/samplewindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace cw;
using namespace cw::app;

namespace {

/// The box of this name that is shown.
template <typename Box>
Box *boxOf(const QWidget *owner, const QString &name)
{
    for (auto *box : owner->findChildren<Box *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

void choose(QComboBox *box, const QVariant &data)
{
    QVERIFY(box);
    const int index = box->findData(data);
    QVERIFY2(index >= 0, qPrintable(data.toString()));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void type(QWidget *field, const QString &text)
{
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TstNeedforms : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;
    std::unique_ptr<MainWindow> window_;

    static SolveFunction neverSolves()
    {
        return [](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
                  const std::atomic_bool *) -> Result<planner::SolvedPlan> {
            return Error{ErrorCode::Cancelled, QStringLiteral("not in this test"), {}, {}, {}};
        };
    }

    void open(const planner::Plan &plan)
    {
        window_ = std::make_unique<MainWindow>(catalog_, neverSolves());
        window_->show();
        window_->document().openCopy(plan, false);
        window_->showPage(QStringLiteral("need"));
    }
    QWidget *page() const { return window_->page(QStringLiteral("need")); }
    const planner::Need &need() const { return window_->document().plan().need; }
    void undoAll() const
    {
        while (window_->document().undoStack()->canUndo())
            window_->document().undoStack()->undo();
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        catalog_ = tests::compiledCatalog();
        QVERIFY2(catalog_, "no compiled catalog");
    }
    void cleanup() { window_.reset(); }

    void aWorkloadGetsAnotherName()
    {
        planner::Plan plan = tests::samplePlan();
        plan.pins = {{QStringLiteral("chat"), {}, QStringLiteral("hall-1"), {}, nullptr}};
        plan.need.constraints[2].workloads = {QStringLiteral("chat")};
        open(plan);
        auto *name = page()->findChild<WorkloadEditor *>()->findChild<NameField *>();
        QCOMPARE(name->field()->text(), QStringLiteral("chat"));
        type(name->field(), QStringLiteral("hall-1")); // the hall has this one
        QCOMPARE(need().workloads[0].id, QStringLiteral("chat"));
        QVERIFY(name->problem().contains(QStringLiteral("hall-1")));
        QCOMPARE(name->field()->text(), QStringLiteral("hall-1")); // to be mended
        type(name->field(), QStringLiteral("talk"));
        QVERIFY(name->problem().isEmpty());
        QCOMPARE(need().workloads[0].id, QStringLiteral("talk"));
        QCOMPARE(need().constraints[2].workloads, QStringList{QStringLiteral("talk")});
        QCOMPARE(window_->document().plan().pins[0].workload, QStringLiteral("talk"));
        // The workload stays the chosen one, and its fields change what is called so now.
        QCOMPARE(page()->findChild<WorkloadEditor *>()->workload(), QStringLiteral("talk"));
        auto *ttft = boxOf<NumberInput>(page(), QStringLiteral("talk: First token within"));
        type(ttft, QStringLiteral("700"));
        QCOMPARE(*need().workloads[0].ttftMs, 700.0);
        QCOMPARE(window_->document().undoStack()->count(), 2);
        undoAll();
        QVERIFY(window_->document().plan() == plan);
        QCOMPARE(page()->findChild<WorkloadEditor *>()->workload(), QStringLiteral("chat"));
        QCOMPARE(name->field()->text(), QStringLiteral("chat"));
    }

    void aHallGetsAnotherName()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.constraints[0].site = QStringLiteral("hall-1");
        open(plan);
        auto *name = page()->findChild<SitesCard *>()->findChild<NameField *>();
        type(name->field(), QStringLiteral("DE"));
        QVERIFY(!name->problem().isEmpty());
        type(name->field(), QStringLiteral("keller"));
        QCOMPARE(need().ownSites[0].id, QStringLiteral("keller"));
        QCOMPARE(need().constraints[0].site, QStringLiteral("keller"));
        undoAll();
        QVERIFY(window_->document().plan() == plan);
    }

    void aRunIsDescribed()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads = {newWorkload(planner::WorkloadKind::FineTuning, plan)};
        const QString id = plan.need.workloads[0].id;
        open(plan);
        const auto &tune = [this]() -> const planner::Workload & { return need().workloads[0]; };
        choose(boxOf<QComboBox>(page(), id + QStringLiteral(": what is tuned")), QStringLiteral("full"));
        QCOMPARE(tune().method, QStringLiteral("full"));
        type(boxOf<MonthInput>(page(), id + QStringLiteral(": from, month")), QStringLiteral("2027-03"));
        QVERIFY(tune().from == Month(2027, 3));
        choose(boxOf<QComboBox>(page(), id + QStringLiteral(": may be interrupted")), true);
        QCOMPARE(tune().interruptible, std::optional(true));
        type(boxOf<NumberInput>(page(), id + QStringLiteral(": Sequence length")), QStringLiteral("4096"));
        QCOMPARE(tune().sequenceLength, 4096);
        type(boxOf<NumberInput>(page(), id + QStringLiteral(": Done within")), QStringLiteral("3"));
        QCOMPARE(*tune().deadlineDays, 3.0);
        choose(boxOf<QComboBox>(page(), id + QStringLiteral(": personal data")), false);
        QCOMPARE(tune().personalData, std::optional(false));
        choose(boxOf<QComboBox>(page(), id + QStringLiteral(": personal data")), QVariant());
        QVERIFY(!tune().personalData); // not stated is no "no"
        type(boxOf<QLineEdit>(page(), id + QStringLiteral(": classification of its data")), QStringLiteral("internal"));
        QCOMPARE(tune().classification, QStringLiteral("internal"));
        undoAll();
        QVERIFY(window_->document().plan() == plan);
    }

    void whatIsBestIsRankedAndWeighed()
    {
        const planner::Plan plan = tests::samplePlan();
        open(plan);
        auto *card = page()->findChild<ObjectiveCard *>();
        auto *form = boxOf<QComboBox>(card, QStringLiteral("Keep as low as possible"));
        choose(form, int(ObjectiveForm::Ranks));
        QCOMPARE(need().minimise.then.size(), std::size_t(1));
        choose(boxOf<QComboBox>(card, QStringLiteral("Quantity 2 to keep low")), int(planner::PlanQuantity::Carbon));
        QVERIFY(need().minimise.then[0] == planner::PlanQuantity::Carbon);
        // The one that stands first already changes places with it.
        choose(boxOf<QComboBox>(card, QStringLiteral("Quantity 2 to keep low")), int(planner::PlanQuantity::TotalCost));
        QVERIFY(need().minimise.quantity == planner::PlanQuantity::Carbon);
        QVERIFY(need().minimise.then[0] == planner::PlanQuantity::TotalCost);
        choose(form, int(ObjectiveForm::Weights));
        type(boxOf<NumberInput>(card, QStringLiteral("Weight of quantity 1")), QStringLiteral("80"));
        QCOMPARE(need().minimise.weights.size(), std::size_t(2));
        QCOMPARE(need().minimise.weights[0].weight, 80.0);
        QTest::mouseClick(boxOf<QToolButton>(card, QStringLiteral("Remove quantity 1")), Qt::LeftButton);
        QCOMPARE(need().minimise.weights.size(), std::size_t(1));
        choose(form, int(ObjectiveForm::One));
        QVERIFY(need().minimise == plan.need.minimise);
        undoAll();
        QVERIFY(window_->document().plan() == plan);
    }

    void dearPricesCountWhereTotalCostIsMinimised()
    {
        const planner::Plan plan = tests::samplePlan();
        open(plan);
        auto *card = page()->findChild<ObjectiveCard *>();
        QCheckBox *robust = nullptr;
        for (auto *box : card->findChildren<QCheckBox *>())
            robust = box->text().startsWith(QStringLiteral("Stay cheap")) ? box : robust;
        QVERIFY(robust && robust->isEnabled());
        robust->click();
        QVERIFY(need().robust == planner::Robust());
        type(boxOf<NumberInput>(card, QStringLiteral("Dearest scenarios that count, %")), QStringLiteral("10"));
        QCOMPARE(need().robust->cvar, 0.9);
        robust->click();
        QVERIFY(!need().robust);
        choose(boxOf<QComboBox>(card, QStringLiteral("Quantity 1 to keep low")), int(planner::PlanQuantity::Carbon));
        QVERIFY(!robust->isEnabled());
        undoAll();
        QVERIFY(window_->document().plan() == plan);
    }

    void theFrameHoldsDayCurrencyAndFirstOrders()
    {
        const planner::Plan plan = tests::samplePlan();
        open(plan);
        auto *card = page()->findChild<FrameCard *>();
        type(boxOf<MonthInput>(card, QStringLiteral("First orders, month")), QStringLiteral("2027-02"));
        QVERIFY(need().horizon.ordersFrom == Month(2027, 2));
        auto *currency = boxOf<QComboBox>(card, QStringLiteral("Currency"));
        QCOMPARE(currency->currentText(), QStringLiteral("EUR"));
        currency->setCurrentText(QStringLiteral("USD"));
        Q_EMIT currency->activated(currency->currentIndex());
        const double rate = *catalog_->exchangeRate(Currency(u"EUR"), Currency(u"USD"));
        QCOMPARE(window_->document().plan().currency.code(), QStringLiteral("USD"));
        QVERIFY(std::abs(*need().constraints[0].max - 5'000'000 * rate) < 0.01);
        auto *day = card->findChild<QDateEdit *>();
        day->setDate(plan.asOf.addDays(1));
        QCOMPARE(window_->document().plan().asOf, plan.asOf.addDays(1));
        undoAll();
        QVERIFY(window_->document().plan() == plan);
        QCOMPARE(day->date(), plan.asOf);
    }
};

QTEST_MAIN(TstNeedforms)
#include "tst_needforms.moc"
