// Every verb: redo changes what it says, undo brings the plan back bit for bit, quick edits of one field are one step.
#include "app/commands/listcommand.h"
#include "app/commands/needcommands.h"
#include "app/commands/renamecommand.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstCommands : public QObject {
    Q_OBJECT

    using Make = std::function<QUndoCommand *(PlanDocument &)>;

private Q_SLOTS:
    void undoBringsThePlanBack_data()
    {
        QTest::addColumn<int>("verb");
        for (std::size_t i = 0; i < verbs().size(); ++i)
            QTest::addRow("%s", verbs()[i].first) << int(i);
    }
    void undoBringsThePlanBack()
    {
        QFETCH(int, verb);
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        const planner::Plan before = document.plan();
        document.undoStack()->push(verbs()[std::size_t(verb)].second(document));
        const planner::Plan after = document.plan();
        QVERIFY(!(after == before));
        QVERIFY(document.isDirty());
        document.undoStack()->undo();
        QVERIFY(document.plan() == before);
        QVERIFY(!document.isDirty());
        document.undoStack()->redo();
        QVERIFY(document.plan() == after);
    }

    void steppingOneFieldIsOneStep()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        qint64 now = 0;
        document.setClock([&now] { return now; });
        for (const double limit : {4'900'000.0, 4'800'000.0, 4'700'000.0}) {
            document.undoStack()->push(budget(document, limit));
            now += 1000; // the last moment that still belongs to the step
        }
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(*document.plan().need.constraints[0].max, 4'700'000.0);
        document.undoStack()->undo();
        QCOMPARE(*document.plan().need.constraints[0].max, 5'000'000.0);
    }

    /// 5,000,000 EUR at 1.1 USD a euro are 5,500,000 USD; the compared answer asked in euros.
    void goingBackTakesTheCurrencyAlong()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        const planner::Plan compared = document.plan();
        document.undoStack()->push(new ChangeCurrencyCommand(document, Currency(QStringLiteral("USD")), 1.1));
        document.undoStack()->push(new ChangePriceDayCommand(document, QDate(2026, 12, 1)));
        document.undoStack()->push(new ChangeTitleCommand(document, QStringLiteral("In dollars")));
        document.undoStack()->push(new RestoreNeedCommand(document, compared));
        QVERIFY(asksTheSame(document.plan(), compared));
        QCOMPARE(document.plan().currency.code(), QStringLiteral("EUR"));
        QCOMPARE(*document.plan().need.constraints[0].max, 5'000'000.0);
        QCOMPARE(document.plan().title, QStringLiteral("In dollars"));
        document.undoStack()->undo();
        QCOMPARE(document.plan().currency.code(), QStringLiteral("USD"));
        QCOMPARE(document.plan().asOf, QDate(2026, 12, 1));
        QCOMPARE(*document.plan().need.constraints[0].max, 5'500'000.0);
    }

    void anEditAfterAPauseIsAStepOfItsOwn()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        qint64 now = 0;
        document.setClock([&now] { return now; });
        document.undoStack()->push(budget(document, 4'900'000));
        now = 1001;
        document.undoStack()->push(budget(document, 4'800'000));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(*document.plan().need.constraints[0].max, 4'900'000.0);
    }

    void differentFieldsDoNotMerge()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.undoStack()->push(budget(document, 4'000'000));
        planner::Constraint total = document.plan().need.constraints[1];
        total.max = 7'000'000;
        document.undoStack()->push(new EditConstraintCommand(document, total.id, QStringLiteral("the limit"), total));
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void removedThingsComeBackInTheirPlace()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.undoStack()->push(new RemoveConstraintCommand(document, QStringLiteral("total")));
        QCOMPARE(document.plan().need.constraints.size(), std::size_t(2));
        document.undoStack()->undo();
        QCOMPARE(document.plan().need.constraints[1].id, QStringLiteral("total"));
    }

private:
    static QUndoCommand *budget(PlanDocument &document, double limit)
    {
        planner::Constraint rule = document.plan().need.constraints[0];
        rule.max = limit;
        return new EditConstraintCommand(document, rule.id, QStringLiteral("the limit"), rule);
    }
    static const std::vector<std::pair<const char *, Make>> &verbs()
    {
        static const std::vector<std::pair<const char *, Make>> all{
            {"edit a limit", [](PlanDocument &d) { return budget(d, 1); }},
            {"add a rule",
             [](PlanDocument &d) -> QUndoCommand * {
                 planner::Constraint rule;
                 rule.id = QStringLiteral("fresh");
                 return new AddConstraintCommand(d, rule);
             }},
            {"remove a rule",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new RemoveConstraintCommand(d, QStringLiteral("budget"));
             }},
            {"edit a workload",
             [](PlanDocument &d) -> QUndoCommand * {
                 planner::Workload w = d.plan().need.workloads[0];
                 w.ttftMs = 500;
                 return new EditWorkloadCommand(d, w.id, QStringLiteral("first token"), w);
             }},
            {"remove a workload",
             [](PlanDocument &d) -> QUndoCommand * { return new RemoveWorkloadCommand(d, QStringLiteral("chat")); }},
            {"edit a site",
             [](PlanDocument &d) -> QUndoCommand * {
                 planner::OwnSite site = d.plan().need.ownSites[0];
                 site.itPowerKw.reset();
                 return new EditSiteCommand(d, site.id, QStringLiteral("IT power"), site);
             }},
            {"change the title",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangeTitleCommand(d, QStringLiteral("Other")); }},
            {"change the horizon",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new ChangeHorizonCommand(d, {Month(2028, 1), 24, 12});
             }},
            {"change the discount",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangeDiscountCommand(d, 0.03); }},
            {"change the places",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new ChangeSiteCandidatesCommand(d, {QStringLiteral("FR")});
             }},
            {"change the ways",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new ChangeProcurementCommand(d, {planner::Procurement::Lease});
             }},
            {"change the objective",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new ChangeObjectiveCommand(d, {planner::PlanQuantity::Carbon, {}, {}});
             }},
            {"change how dear prices count",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangeRobustCommand(d, planner::Robust()); }},
            {"change whether resale counts",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangeResaleCommand(d, true); }},
            {"change what may share units",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangePoolsCommand(d, QStringLiteral("separate")); }},
            {"change the day of the prices",
             [](PlanDocument &d) -> QUndoCommand * { return new ChangePriceDayCommand(d, QDate(2026, 12, 1)); }},
            {"change the currency",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new ChangeCurrencyCommand(d, Currency(QStringLiteral("USD")), 1.0 / 3);
             }},
            {"rename a workload",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new RenameCommand(d, planner::NamedThing::Workload, QStringLiteral("chat"),
                                          QStringLiteral("talk"));
             }},
            {"rename a site",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new RenameCommand(d, planner::NamedThing::Site, QStringLiteral("hall-1"),
                                          QStringLiteral("cellar"));
             }},
            {"rename a rule",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new RenameCommand(d, planner::NamedThing::Rule, QStringLiteral("budget"),
                                          QStringLiteral("cap"));
             }},
            {"pin",
             [](PlanDocument &d) -> QUndoCommand * {
                 return new TogglePinCommand(
                     d, {QStringLiteral("chat"), QStringLiteral("made-up-8"), QStringLiteral("hall-1"), {}});
             }},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(TstCommands)
#include "tst_commands.moc"
