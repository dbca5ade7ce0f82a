// Random verbs with mouse, keys and actions over the pages that edit, with undo and redo between: whatever was done,
// taking it all back leaves the plan as it was and doing it again brings the same plan, to the byte. Short and seeded
// in the suite; CLUSTERWRIGHT_SOAK_SECONDS=600 runs as long as it says, CLUSTERWRIGHT_SOAK_SEED begins elsewhere,
// CLUSTERWRIGHT_SOAK_CATALOG=1 solves for real over the compiled catalog.
#include "app/commands/listcommand.h"
#include "app/models/needfields.h"
#include "app/pages/constraintspage.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "planner/plan/planfile.h"
#include "tests/support/samplewindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace cw;
using namespace cw::app;

namespace {

constexpr int verbsOfARound = 60; ///< between two comparisons

/// Answers at once, with what the plan says.
SolveFunction answersAtOnce()
{
    return [](const planner::Plan &plan, const planner::SolveOptions &options, const planner::ProgressCallback &,
              const std::atomic_bool *) -> Result<planner::SolvedPlan> {
        planner::PlanResult result = tests::sampleResult();
        result.status = options.quick ? planner::Status::Feasible : planner::Status::Optimal;
        planner::Plan solved = plan;
        solved.result = planner::sealed(result);
        return planner::SolvedPlan{solved, result, nullptr, 0.01};
    };
}

/// What is planned, without the log of who did what when.
QByteArray planned(MainWindow &window)
{
    planner::Plan plan = window.document().plan();
    plan.changes.clear();
    plan.changesSeal.clear();
    plan.design = plan.result = planner::Json();
    return planner::writePlan(plan);
}

/// One hand that does something, never the same way twice in a row.
class Hand {
public:
    Hand(MainWindow &window, quint32 seed) : window_(window), random_(seed) {}

    void move()
    {
        switch (random_.bounded(11)) {
        case 0:
            return stepANumber();
        case 1:
            return dragASlider();
        case 2:
            return tickABox();
        case 3:
            return chooseFromABox();
        case 4:
            return changeAList();
        case 5:
            return lookElsewhere();
        case 6:
            return chooseARule();
        case 7:
            return typeAMonth();
        default:
            return triggerAVerb();
        }
    }

private:
    /// A visible, enabled child of a page that edits; nullptr when there is none.
    template <typename Widget>
    Widget *any()
    {
        const QString key = random_.bounded(3) == 0 ? QStringLiteral("constraints") : QStringLiteral("need");
        window_.showPage(key);
        QList<Widget *> shown = window_.page(key)->findChildren<Widget *>();
        shown.removeIf([](const Widget *w) { return !w->isVisible() || !w->isEnabled(); });
        return shown.isEmpty() ? nullptr : shown[random_.bounded(int(shown.size()))];
    }

    void stepANumber()
    {
        if (auto *input = any<NumberInput>())
            input->stepBy(random_.bounded(2) == 0 ? 1 : -1);
    }

    void dragASlider()
    {
        auto *slider = any<NumberSlider>();
        if (!slider || slider->width() < 8)
            return;
        const auto at = [&] { return QPoint(random_.bounded(slider->width()), slider->height() / 2); };
        QTest::mousePress(slider, Qt::LeftButton, {}, at());
        QTest::mouseMove(slider, at());
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at());
    }

    void tickABox()
    {
        if (auto *box = any<QCheckBox>())
            QTest::keyClick(box, Qt::Key_Space);
    }

    void chooseFromABox()
    {
        if (auto *box = any<QComboBox>(); box && !box->isEditable() && box->count() > 0)
            QTest::keyClick(box, random_.bounded(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }

    void chooseARule()
    {
        window_.showPage(QStringLiteral("constraints"));
        auto *page = qobject_cast<ConstraintsPage *>(window_.page(QStringLiteral("constraints")));
        if (const int rows = page->table()->model()->rowCount(); rows > 0)
            page->table()->setCurrentIndex(page->table()->model()->index(random_.bounded(rows), 0));
    }

    /// Within the plan, before it, past its end, or none.
    void typeAMonth()
    {
        auto *field = any<MonthInput>();
        if (!field)
            return;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        if (random_.bounded(4) > 0)
            QTest::keyClicks(field, Month(2026 + random_.bounded(6), 1 + random_.bounded(12)).toIso());
        QTest::keyClick(field, Qt::Key_Return);
    }

    void changeAList()
    {
        PlanDocument &document = window_.document();
        const planner::Need &need = document.plan().need;
        using planner::WorkloadKind;
        constexpr std::array kinds{WorkloadKind::Inference, WorkloadKind::Training, WorkloadKind::VectorSearch};
        switch (random_.bounded(6)) {
        case 0:
            document.undoStack()->push(new AddWorkloadCommand(
                document, newWorkload(kinds[std::size_t(random_.bounded(int(kinds.size())))], document.plan())));
            break;
        case 1:
            if (need.workloads.size() > 1)
                document.undoStack()->push(new RemoveWorkloadCommand(document, need.workloads.back().id));
            break;
        case 2:
            document.undoStack()->push(new AddSiteCommand(document, newSite(document.plan())));
            break;
        case 3: {
            const auto &quantities = planner::planQuantities();
            document.undoStack()->push(new AddConstraintCommand(
                document,
                newLimit(quantities[std::size_t(random_.bounded(int(quantities.size())))].quantity, document.plan())));
            break;
        }
        case 4:
            if (need.constraints.size() > 1)
                document.undoStack()->push(new RemoveConstraintCommand(document, need.constraints.back().id));
            break;
        default:
            if (!need.ownSites.empty())
                document.undoStack()->push(new RemoveSiteCommand(document, need.ownSites.back().id));
        }
    }

    void lookElsewhere()
    {
        const QStringList keys = window_.pageKeys();
        window_.showPage(keys[random_.bounded(int(keys.size()))]);
    }

    void triggerAVerb()
    {
        static const QStringList verbs{QStringLiteral("undo"),       QStringLiteral("undo"),
                                       QStringLiteral("redo"),       QStringLiteral("reference"),
                                       QStringLiteral("solve"),      QStringLiteral("cancel"),
                                       QStringLiteral("passport"),   QStringLiteral("back-to-reference"),
                                       QStringLiteral("theme-dark"), QStringLiteral("binary-memory")};
        window_.actionTable().at(verbs[random_.bounded(int(verbs.size()))])->trigger();
    }

    MainWindow &window_;
    QRandomGenerator random_;
};

} // namespace

class TstSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }

    void whateverIsDoneCanBeTakenBack()
    {
        const bool isReal = qEnvironmentVariableIntValue("CLUSTERWRIGHT_SOAK_CATALOG") != 0;
        const qint64 milliseconds = 1000LL * qEnvironmentVariableIntValue("CLUSTERWRIGHT_SOAK_SECONDS");
        const int givenSeed = qEnvironmentVariableIntValue("CLUSTERWRIGHT_SOAK_SEED");
        const quint32 seed = givenSeed > 0 ? quint32(givenSeed) : 20261126;
        qInfo("seed %u", seed);
        catalog::SnapshotPtr catalog = tests::emptyCatalog();
        if (isReal)
            catalog = tests::compiledCatalog();
        QVERIFY2(catalog, "no compiled catalog");
        MainWindow window(catalog, isReal ? pipelineOver(catalog) : answersAtOnce());
        window.show();
        window.document().openCopy(tests::samplePlan(), false);
        window.solve();
        Hand hand(window, seed);
        QElapsedTimer clock;
        clock.start();
        int rounds = 0;
        do {
            while (window.document().undoStack()->canUndo())
                window.document().undoStack()->undo();
            const QByteArray begin = planned(window);
            for (int i = 0; i < verbsOfARound; ++i) {
                hand.move();
                QApplication::processEvents();
            }
            const QByteArray end = planned(window);
            const int steps = window.document().undoStack()->index();
            while (window.document().undoStack()->canUndo())
                window.document().undoStack()->undo();
            QCOMPARE(planned(window), begin);
            window.document().undoStack()->setIndex(steps);
            QCOMPARE(planned(window), end);
            ++rounds;
        } while (clock.elapsed() < milliseconds || rounds < 3);
        qInfo("%d rounds of %d verbs", rounds, verbsOfARound);
        window.actionTable().at(QStringLiteral("cancel"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.answering().isSettled(), 60000);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstSoak test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_soak.moc"
