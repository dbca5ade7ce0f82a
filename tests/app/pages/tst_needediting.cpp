// Places of users and ways to procure on the Need page, with mouse and keys over the compiled catalog: shares add up to
// one, a place stands once, every step can be taken back, and what the boxes do not show is not lost.
#include "app/pages/aroundcard.h"
#include "app/pages/framecard.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/needpage.h"
#include "app/pages/usergroups.h"
#include "app/pages/wordsfield.h"
#include "app/pages/workloadeditor.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/theme.h"
#include "planner/plan/enginechoice.h"
#include "tests/support/samplewindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace cw;
using namespace cw::app;

class TstNeedediting : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    static SolveFunction neverSolves()
    {
        return [](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
                  const std::atomic_bool *) -> Result<planner::SolvedPlan> {
            return Error{ErrorCode::Cancelled, QStringLiteral("not in this test"), {}, {}, {}};
        };
    }

    /// The chat workload of the sample, on the Need page.
    static UserGroupsEditor *open(MainWindow &window, planner::Plan plan)
    {
        window.show();
        window.document().openCopy(plan, false);
        window.showPage(QStringLiteral("need"));
        return window.page(QStringLiteral("need"))->findChild<UserGroupsEditor *>();
    }

    static const UserGroups &users(MainWindow &window) { return window.document().plan().need.workloads[0].users; }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        catalog_ = tests::compiledCatalog();
        QVERIFY2(catalog_, "no compiled catalog");
    }

    void placesAreAddedSharedAndTakenBack()
    {
        MainWindow window(catalog_, neverSolves());
        UserGroupsEditor *editor = open(window, tests::samplePlan());
        QVERIFY(editor);
        QTRY_VERIFY(editor->isVisibleTo(&window)); // a layout shows what is new in it when events run
        auto *add = editor->findChild<QPushButton *>();
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(users(window).size(), std::size_t(1));
        QCOMPARE(users(window)[0].share, 1.0);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(users(window).size(), std::size_t(2));
        QVERIFY(users(window)[0].metro != users(window)[1].metro);
        QCOMPARE(users(window)[0].share + users(window)[1].share, 1.0);
        const auto shares = editor->findChildren<NumberInput *>();
        QCOMPARE(shares.size(), 2);
        shares[0]->setFocus();
        shares[0]->stepBy(4); // by 5 % each
        QCOMPARE(users(window)[0].share, 0.7);
        QCOMPARE(users(window)[1].share, 0.3);
        auto *remove = editor->findChildren<QToolButton *>().constFirst();
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(users(window).size(), std::size_t(1));
        QCOMPARE(users(window)[0].share, 1.0);
        while (window.document().undoStack()->canUndo())
            window.document().undoStack()->undo();
        QVERIFY(users(window).empty());
    }

    /// The wheel scrolls the page, whatever lies under the pointer.
    void theWheelChangesNoPlan()
    {
        MainWindow window(catalog_, neverSolves());
        open(window, tests::samplePlan());
        window.resize(1100, 500);
        StepPage *need = window.page(QStringLiteral("need"));
        QTRY_VERIFY(need->verticalScrollBar()->maximum() > 0);
        int fields = 0;
        const auto turn = [&](QWidget *field) {
            if (!field->isVisibleTo(need))
                return;
            QWheelEvent event(QPointF(field->rect().center()), QPointF(field->mapToGlobal(field->rect().center())), {},
                              QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &event);
            QVERIFY2(!event.isAccepted(), qPrintable(field->accessibleName())); // what is left alone scrolls the page
            QVERIFY2(window.document().undoStack()->count() == 0, qPrintable(field->accessibleName()));
            ++fields;
        };
        for (QComboBox *box : need->findChildren<QComboBox *>()) {
            box->setFocus(); // chosen a moment ago
            turn(box);
            QVERIFY(!box->isVisibleTo(need) || box->focusPolicy() != Qt::WheelFocus);
        }
        need->setFocus();
        for (QAbstractSpinBox *box : need->findChildren<QAbstractSpinBox *>()) {
            box->clearFocus();
            turn(box);
        }
        QVERIFY2(fields > 10, qPrintable(QString::number(fields)));
        QVERIFY(window.document().plan() == tests::samplePlan());
    }

    void aPlaceStandsOnceAndAnUnknownOneIsSaid()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads[0].users = {{QStringLiteral("Berlin"), 0.5}, {QStringLiteral("Paris"), 0.5}};
        MainWindow window(catalog_, neverSolves());
        UserGroupsEditor *editor = open(window, plan);
        auto *first = editor->findChildren<QComboBox *>().constFirst()->lineEdit();
        const auto type = [&](const QString &text) {
            first->setFocus();
            first->selectAll();
            QTest::keyClicks(first, text);
            QTest::keyClick(first, Qt::Key_Return);
        };
        type(QStringLiteral("Paris"));
        QCOMPARE(users(window)[0].metro, QStringLiteral("Berlin"));
        type(QStringLiteral("Atlantis"));
        QCOMPARE(users(window)[0].metro, QStringLiteral("Atlantis"));
        bool isSaid = false;
        for (const QLabel *label : editor->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisibleTo(editor) && label->text().contains(QStringLiteral("Atlantis")));
        QVERIFY(isSaid);
    }

    /// A hall stands somewhere: choosing its country moves it there, and every fact of it can be stated and taken back.
    void anOwnHallIsDescribed()
    {
        planner::Plan plan = tests::samplePlan();
        MainWindow window(catalog_, neverSolves());
        open(window, plan);
        const auto hall = [&]() -> const planner::OwnSite & { return window.document().plan().need.ownSites[0]; };
        const auto *card = window.page(QStringLiteral("need"))->findChild<SitesCard *>();
        const auto boxOf = [&](const QString &name) {
            QComboBox *found = nullptr;
            for (auto *box : card->findChildren<QComboBox *>())
                found = box->accessibleName() == name ? box : found;
            return found;
        };
        const auto choose = [&](const QString &name, const QString &word) {
            QComboBox *box = boxOf(name);
            QVERIFY2(box, qPrintable(name));
            box->setCurrentIndex(box->findData(word));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(QStringLiteral("Country"), QStringLiteral("FR"));
        QCOMPARE(hall().country, QStringLiteral("FR"));
        QVERIFY2(hall().latitude > 42 && hall().latitude < 51.1, qPrintable(QString::number(hall().latitude)));
        QVERIFY2(hall().longitude > -5 && hall().longitude < 8, qPrintable(QString::number(hall().longitude)));
        choose(QStringLiteral("Cooling"), QStringLiteral("liquid"));
        choose(QStringLiteral("Spare power"), QStringLiteral("2N"));
        QCOMPARE(hall().cooling, QStringLiteral("liquid"));
        QCOMPARE(hall().powerFeeds, QStringLiteral("2N"));
        NumberInput *longitude = nullptr;
        for (auto *input : card->findChildren<NumberInput *>())
            longitude = input->accessibleName() == QStringLiteral("Longitude") ? input : longitude;
        QVERIFY(longitude);
        longitude->setFocus();
        longitude->selectAll();
        QTest::keyClicks(longitude, QStringLiteral("-1.5"));
        QTest::keyClick(longitude, Qt::Key_Return);
        QCOMPARE(hall().longitude, -1.5);
        while (window.document().undoStack()->canUndo())
            window.document().undoStack()->undo();
        QCOMPARE(window.document().plan().need.ownSites, plan.need.ownSites);
    }

    void waysToProcureKeepEachOther()
    {
        planner::Plan plan = tests::samplePlan();
        plan.need.procurement = {planner::Procurement::Buy, planner::Procurement::Spot};
        MainWindow window(catalog_, neverSolves());
        open(window, plan);
        const auto boxes = window.page(QStringLiteral("need"))->findChild<FrameCard *>()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 7);
        QCheckBox *lease = nullptr;
        for (QCheckBox *box : boxes)
            lease = box->text() == QStringLiteral("Lease") ? box : lease;
        QVERIFY(lease);
        lease->setFocus();
        QTest::keyClick(lease, Qt::Key_Space);
        QCOMPARE(window.document().plan().need.procurement,
                 (std::vector{planner::Procurement::Buy, planner::Procurement::Lease, planner::Procurement::Spot}));
        window.document().undoStack()->undo();
        QCOMPARE(window.document().plan().need.procurement, plan.need.procurement);
    }

    void whatStandsAroundTheServersIsChosenAndTakenBack()
    {
        using planner::CostScope;
        planner::Plan plan = tests::samplePlan();
        plan.need.oversubscription = {1.2, 4}; // 6:5 has no box and is kept
        MainWindow window(catalog_, neverSolves());
        open(window, plan);
        const auto *card = window.page(QStringLiteral("need"))->findChild<AroundCard *>();
        QVERIFY(card);
        const auto box = [&](const char *text) {
            for (QCheckBox *each : card->findChildren<QCheckBox *>())
                if (each->text() == QLatin1String(text))
                    return each;
            return static_cast<QCheckBox *>(nullptr);
        };
        const auto press = [&](const char *text) {
            QVERIFY2(box(text), text);
            box(text)->setFocus();
            QTest::keyClick(box(text), Qt::Key_Space);
        };
        const planner::Need &need = window.document().plan().need;
        // The usual costs until one is ticked: people, software, freight.
        QVERIFY(box("People who run it")->isChecked() && box("Freight and insurance")->isChecked());
        QVERIFY(!box("Spares")->isChecked());
        press("Spares");
        QCOMPARE(need.include.value(),
                 (std::vector{CostScope::People, CostScope::Software, CostScope::Freight, CostScope::Spares}));
        press("Spares");
        QVERIFY(!need.include); // the usual ones again: nothing to say in the file
        QVERIFY(box("Kubernetes")->isChecked());
        press("Slurm");
        QCOMPARE(need.platform, (QStringList{QStringLiteral("kubernetes"), QStringLiteral("slurm")}));
        press("Kubernetes");
        QCOMPARE(need.platform, QStringList{QStringLiteral("slurm")});
        press("Slurm");
        QVERIFY(need.platform.isEmpty()); // something runs the cluster: Kubernetes
        QVERIFY(box("Kubernetes")->isChecked());
        press("MLflow"); // a product beside the cluster: Kubernetes still runs it
        QCOMPARE(need.platform, (QStringList{QStringLiteral("kubernetes"), QStringLiteral("mlflow")}));
        press("MLflow");
        QVERIFY(need.platform.isEmpty());
        press("4:1");
        QCOMPARE(need.oversubscription, std::vector<double>{1.2});
        press("2:1");
        QCOMPARE(need.oversubscription, (std::vector<double>{1.2, 2}));
        QVERIFY(box("Fat tree")->isChecked() && !box("Rail-only")->isChecked());
        press("Rail-only");
        QCOMPARE(need.topology, (QStringList{QStringLiteral("fat-tree"), QStringLiteral("rail-only")}));
        press("Fat tree");
        QCOMPARE(need.topology, QStringList{QStringLiteral("rail-only")});
        press("Rail-only");
        QVERIFY(need.topology.isEmpty()); // something joins the servers: a fat tree
        QVERIFY(box("Fat tree")->isChecked());
        while (window.document().undoStack()->canUndo())
            window.document().undoStack()->undo();
        QVERIFY(window.document().plan().need == plan.need);
        QVERIFY(box("4:1")->isChecked() && !box("2:1")->isChecked());
    }

    void withoutThinNetworksTheNonBlockingOneStaysAlone()
    {
        MainWindow window(catalog_, neverSolves());
        open(window, tests::samplePlan());
        const planner::Need &need = window.document().plan().need;
        const auto *card = window.page(QStringLiteral("need"))->findChild<AroundCard *>();
        const auto toggle = [&](const QString &ratio) {
            for (QCheckBox *each : card->findChildren<QCheckBox *>())
                if (each->text() == ratio)
                    each->click();
        };
        toggle(QStringLiteral("2:1")); // 2:1 and 3:1 are the planner's own list
        QCOMPARE(need.oversubscription, std::vector<double>{3});
        toggle(QStringLiteral("3:1"));
        QCOMPARE(need.oversubscription, std::vector<double>{1});
        toggle(QStringLiteral("3:1"));
        toggle(QStringLiteral("2:1"));
        QVERIFY(need.oversubscription.empty());
    }

    /// Product, index, components and copies of a vector search: each is a step that can be taken back, and what was
    /// said of the others stays.
    void whatCarriesAVectorSearch()
    {
        MainWindow window(catalog_, neverSolves());
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads = {newWorkload(planner::WorkloadKind::VectorSearch, plan)};
        open(window, plan);
        const planner::Workload &rag = window.document().plan().need.workloads[0];
        const auto *editor = window.page(QStringLiteral("need"))->findChild<WorkloadEditor *>();
        const auto choose = [&](const QString &name, const QString &word) {
            for (QComboBox *each : editor->findChildren<QComboBox *>()) {
                if (each->accessibleName() != name)
                    continue;
                const int index = each->findData(word);
                QVERIFY2(index >= 0, qPrintable(word));
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Home);
                for (int i = 0; i < index; ++i)
                    QTest::keyClick(each, Qt::Key_Down);
                QCOMPARE(each->currentData().toString(), word);
                return;
            }
            QFAIL(qPrintable(name));
        };
        choose(QStringLiteral("Product"), QStringLiteral("milvus"));
        QCOMPARE(rag.engine, QStringLiteral("milvus"));
        choose(QStringLiteral("Index"), QStringLiteral("ivf"));
        choose(QStringLiteral("Components kept as"), QStringLiteral("int8"));
        for (NumberInput *each : editor->findChildren<NumberInput *>())
            if (each->accessibleName().endsWith(QStringLiteral("Copies at least")))
                Q_EMIT each->edited(3);
        planner::EngineChoice wanted{QStringLiteral("milvus"), QStringLiteral("ivf"), QStringLiteral("int8"), 3};
        QCOMPARE(planner::engineChoice(rag.engine), wanted);
        window.document().undoStack()->undo();
        wanted.replicas = 0;
        QCOMPARE(planner::engineChoice(rag.engine), wanted);
        while (window.document().undoStack()->canUndo())
            window.document().undoStack()->undo();
        QVERIFY(window.document().plan().need == plan.need);
    }

    /// Versions and switch models are typed with commas between; what cannot stand is said and changes nothing.
    void versionsAndSwitchModels()
    {
        MainWindow window(catalog_, neverSolves());
        const planner::Plan plan = tests::samplePlan();
        open(window, plan);
        const planner::Need &need = window.document().plan().need;
        const auto fields =
            window.page(QStringLiteral("need"))->findChild<AroundCard *>()->findChildren<WordsField *>();
        QCOMPARE(fields.size(), 2);
        WordsField *versions = fields[0], *switches = fields[1];
        const auto type = [](WordsField *field, const QString &text) {
            field->field()->setFocus();
            field->field()->selectAll();
            text.isEmpty() ? field->field()->clear() : QTest::keyClicks(field->field(), text);
            QTest::keyClick(field->field(), Qt::Key_Return);
        };
        type(versions, QStringLiteral("kubernetes"));
        QVERIFY(versions->problem().contains(QStringLiteral("kubernetes@1.34")));
        QVERIFY(need.platform.isEmpty());
        type(versions, QStringLiteral("kubernetes@1.34, volcano@1.12"));
        QVERIFY(versions->problem().isEmpty());
        QCOMPARE(need.platform, (QStringList{QStringLiteral("kubernetes@1.34"), QStringLiteral("volcano@1.12")}));
        const auto part = [&](const char *name) -> QCheckBox * {
            for (QCheckBox *each :
                 window.page(QStringLiteral("need"))->findChild<AroundCard *>()->findChildren<QCheckBox *>())
                if (each->text() == QLatin1String(name))
                    return each;
            return nullptr;
        };
        part("Slurm")->click(); // Kubernetes stands by its version, and goes with it
        QVERIFY(part("Kubernetes")->isChecked());
        part("Kubernetes")->click();
        QCOMPARE(need.platform, (QStringList{QStringLiteral("slurm"), QStringLiteral("volcano@1.12")}));
        type(switches, QStringLiteral("nvidia-sn5601"));
        QVERIFY(switches->problem().contains(QStringLiteral("nvidia-sn56")));
        QVERIFY(need.topology.isEmpty());
        type(switches, QStringLiteral("nvidia-sn5610 ,nvidia-qm9700"));
        const QStringList named{QStringLiteral("fat-tree@nvidia-sn5610"), QStringLiteral("fat-tree@nvidia-qm9700")};
        QCOMPARE(need.topology, named);
        for (QCheckBox *each :
             window.page(QStringLiteral("need"))->findChild<AroundCard *>()->findChildren<QCheckBox *>())
            if (each->text() == QStringLiteral("Rail-only"))
                each->click();
        QCOMPARE(need.topology, named + QStringList{QStringLiteral("rail-only")}); // the models stay with the first
        type(switches, QString());
        QCOMPARE(need.topology, (QStringList{QStringLiteral("fat-tree"), QStringLiteral("rail-only")}));
        while (window.document().undoStack()->canUndo())
            window.document().undoStack()->undo();
        QVERIFY(window.document().plan().need == plan.need);
        QVERIFY(versions->field()->text().isEmpty() && switches->field()->text().isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstNeedediting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_needediting.moc"
