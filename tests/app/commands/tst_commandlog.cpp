// The change log under the hand: one entry a verb, one for a drag, none for what was undone in time, a visible one for
// what was undone after the plan had left the program.
#include "app/commands/approvalcommand.h"
#include "app/commands/listcommand.h"
#include "app/commands/needcommands.h"
#include "app/commands/notecommand.h"
#include "app/commands/rulecommand.h"
#include "planner/plan/planfile.h"
#include "tests/support/sampleresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstCommandLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerbIsOneEntry()
    {
        PlanDocument document;
        open(document);
        document.log().setReason(u"the council asked"_s);
        document.undoStack()->push(new ChangeTitleCommand(document, u"Other"_s));
        const planner::ChangeEntry entry = only(document);
        QCOMPARE(entry.by, u"Ada"_s);
        QCOMPARE(entry.at, u"2026-11-26T10:00:00Z"_s);
        QCOMPARE(entry.why, u"the council asked"_s);
        QCOMPARE(entry.what, u"title Synthetic assistant for a made-up town -> Other"_s);
        QCOMPARE(entry.need, planner::needHashOf(document.plan()));
        QVERIFY(planner::brokenLinks(document.plan()).empty());
    }

    void aDragIsOneEntryFromWhereItBegan()
    {
        PlanDocument document;
        open(document);
        for (const double limit : {4'900'000.0, 4'800'000.0, 4'700'000.0})
            document.undoStack()->push(budget(document, limit));
        QCOMPARE(only(document).what, u"budget.max 5000000 -> 4700000"_s);
    }

    void whatIsUndoneInTimeLeavesNone()
    {
        PlanDocument document;
        open(document);
        document.undoStack()->push(budget(document, 4'000'000));
        const planner::ChangeEntry entry = only(document);
        document.undoStack()->undo();
        QVERIFY(document.plan().changes.empty());
        document.undoStack()->redo();
        QCOMPARE(only(document), entry);
    }

    void whatIsUndoneAfterSavingIsTold()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        open(document);
        document.undoStack()->push(budget(document, 4'000'000));
        QVERIFY(document.saveAs(folder.filePath(u"a.cwplan"_s)).ok());
        document.undoStack()->undo();
        QCOMPARE(document.plan().changes.size(), std::size_t(2));
        QCOMPARE(document.plan().changes[1].what, u"Undone: budget.max 4000000 -> 5000000"_s);
        document.undoStack()->redo(); // back to what was saved: the undoing was seen by nobody
        QCOMPARE(only(document).what, u"budget.max 5000000 -> 4000000"_s);
        document.undoStack()->undo();
        QVERIFY(document.saveAs(folder.filePath(u"a.cwplan"_s)).ok());
        document.undoStack()->redo();
        QCOMPARE(document.plan().changes.size(), std::size_t(3));
        QVERIFY(planner::brokenLinks(document.plan()).empty());
    }

    void aSavedEntryIsNotMergedAway()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        open(document);
        document.undoStack()->push(budget(document, 4'900'000));
        QVERIFY(document.saveAs(folder.filePath(u"a.cwplan"_s)).ok());
        document.undoStack()->push(budget(document, 4'800'000));
        QCOMPARE(document.plan().changes.size(), std::size_t(2));
        document.undoStack()->undo();
        QVERIFY(planner::brokenLinks(document.plan()).empty());
    }

    void notesApprovalsAndAnswersAreEntries()
    {
        PlanDocument document;
        open(document);
        document.undoStack()->push(new AddNoteCommand(document, u"agreed by phone"_s));
        planner::Approval approval;
        approval.finding = u"house.pue@hall-1"_s;
        approval.by = u"Grace"_s;
        approval.reason = u"until the new chiller"_s;
        approval.until = QDate(2027, 6, 30);
        document.undoStack()->push(new ChangeApprovalsCommand(document, {approval}, approval.reason));
        planner::RuleSettings rules = document.plan().need.rules;
        rules.role = u"deployer"_s;
        document.undoStack()->push(new ChangeRulesCommand(document, rules));
        const auto &changes = document.plan().changes;
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].what, u"Note: agreed by phone"_s);
        QVERIFY(changes[1].what.startsWith(u"approval of house.pue@hall-1 added: "_s));
        QCOMPARE(changes[1].why, approval.reason);
        QVERIFY2(changes[2].what.contains(u"deployer"_s), qPrintable(changes[2].what));
        document.undoStack()->undo();
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(document.plan().changes.empty());
    }

private:
    static void open(PlanDocument &document)
    {
        document.openCopy(tests::samplePlan(), false);
        document.log().setAuthor(u"Ada"_s);
        document.log().setClock([] { return u"2026-11-26T10:00:00Z"_s; });
    }
    static planner::ChangeEntry only(const PlanDocument &document)
    {
        return document.plan().changes.size() == 1 ? document.plan().changes.front() : planner::ChangeEntry{};
    }
    static QUndoCommand *budget(PlanDocument &document, double limit)
    {
        planner::Constraint rule = document.plan().need.constraints[0];
        rule.max = limit;
        return new EditConstraintCommand(document, rule.id, u"the limit"_s, rule);
    }
};

QTEST_GUILESS_MAIN(TstCommandLog)
#include "tst_commandlog.moc"
