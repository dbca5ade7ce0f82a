// The document: files, dirty state, answers as a cache keyed by the question, and what happens when saving fails.
#include "app/session/filewatch.h"
#include "app/session/plandocument.h"
#include "planner/plan/planfile.h"
#include "tests/support/sampleresult.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoCommand>

using namespace cw;
using namespace cw::app;

namespace {

/// A change without app/commands: sets the budget.
class SetBudget : public QUndoCommand {
public:
    SetBudget(PlanDocument &document, double budget)
        : document_(document), before_(document.plan()), after_(document.plan())
    {
        after_.need.constraints[0].max = budget;
    }
    void redo() override { document_.replacePlan(after_); }
    void undo() override { document_.replacePlan(before_); }

private:
    PlanDocument &document_;
    planner::Plan before_, after_;
};

Answer answerTo(const planner::Plan &plan, const QString &words)
{
    Answer answer;
    answer.plan = plan;
    answer.result = tests::sampleResult();
    answer.result.answer = words;
    answer.plan.result = planner::sealed(answer.result);
    return answer;
}

} // namespace

class TstPlandocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoShowsTheOldAnswerAtOnce()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.addAnswer(answerTo(document.plan(), QStringLiteral("first")));
        QVERIFY(!document.isStale());
        document.undoStack()->push(new SetBudget(document, 4'000'000));
        QVERIFY(document.isStale());
        QCOMPARE(document.answer()->result.answer, QStringLiteral("first")); // the last answer stays, marked older
        document.addAnswer(answerTo(document.plan(), QStringLiteral("second")));
        QCOMPARE(document.answer()->result.answer, QStringLiteral("second"));
        document.undoStack()->undo();
        QCOMPARE(document.answer()->result.answer, QStringLiteral("first"));
        QVERIFY(!document.isStale());
    }

    void savingAndReadingGiveTheSamePlan()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document;
        document.openCopy(tests::samplePlan(), true);
        QVERIFY(document.isDirty());
        QVERIFY(document.saveAs(file).ok());
        QVERIFY(!document.isDirty());
        PlanDocument other;
        const Outcome opened = other.open(file);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().sentence()));
        QVERIFY(asksTheSame(other.plan(), document.plan()));
        QCOMPARE(other.bytes(), document.bytes());
    }

    /// A result that was changed by hand is not shown, and the document says so: it would be left out of the next save.
    void aDamagedAnswerIsTold()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document;
        document.openCopy(tests::samplePlan(), true);
        document.addAnswer(answerTo(document.plan(), QStringLiteral("first")));
        QVERIFY(document.saveAs(file).ok());
        PlanDocument whole;
        QVERIFY(whole.open(file).ok());
        QVERIFY(whole.answer());
        QVERIFY(!whole.refusedAnswer());
        QByteArray bytes = document.bytes();
        bytes.replace("\"first\"", "\"other\"");
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(bytes);
        changed.close();
        PlanDocument damaged;
        QVERIFY(damaged.open(file).ok());
        QVERIFY(!damaged.answer());
        QVERIFY(damaged.refusedAnswer());
        QVERIFY2(damaged.refusedAnswer()->sentence().contains(QStringLiteral("changed after")),
                 qPrintable(damaged.refusedAnswer()->sentence()));
        damaged.openCopy(tests::samplePlan(), false);
        QVERIFY(!damaged.refusedAnswer());
    }

    void aStaleAnswerIsNotSaved()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.addAnswer(answerTo(document.plan(), QStringLiteral("first")));
        QVERIFY(document.bytes().contains("\"result\""));
        document.undoStack()->push(new SetBudget(document, 1));
        const auto reading = planner::readPlan(document.bytes());
        QVERIFY(reading.ok());
        QVERIFY(!reading.plan.isSolved());
    }

    /// Minutes of solving are work like an edit: they make the plan unsaved, and nothing to undo.
    void aWholeAnswerIsUnsavedWork()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(document.saveAs(file).ok());
        QSignalSpy dirty(&document, &PlanDocument::dirtyChanged);
        Answer quick = answerTo(document.plan(), QStringLiteral("quick"));
        quick.isQuick = true;
        document.addAnswer(quick);
        QVERIFY(!document.isDirty()); // never written, so nothing is lost
        document.addAnswer(answerTo(document.plan(), QStringLiteral("by itself")));
        QVERIFY(!document.isDirty()); // a plan that was only looked at is left without a question
        Answer asked = answerTo(document.plan(), QStringLiteral("whole"));
        asked.isAsked = true;
        document.addAnswer(asked);
        QVERIFY(document.isDirty());
        QCOMPARE(dirty.size(), 1);
        QVERIFY(document.undoStack()->isClean());
        QVERIFY(document.saveAs(file).ok());
        QVERIFY(!document.isDirty());
        document.addAnswer(asked);
        QVERIFY(!document.isDirty()); // the file holds the same
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty file") << QByteArray();
        QTest::addRow("not JSON") << QByteArray("hello");
        QTest::addRow("another format") << QByteArray("{\"format\": \"something-else\", \"version\": 1}");
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("broken.cwplan"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        const Outcome opened = document.open(name);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence().contains(QStringLiteral("broken.cwplan")),
                 qPrintable(opened.error().sentence()));
        QCOMPARE(document.plan().title, tests::samplePlan().title); // the open plan is untouched
    }

    void aMissingFolderKeepsThePlanDirty()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), true);
        QVERIFY(!document.saveAs(QStringLiteral("/no/such/folder/a.cwplan")).ok());
        QVERIFY(document.isDirty());
        QVERIFY(document.file().isEmpty());
    }

    void unsavedWorkIsKeptAndForgotten()
    {
        QTemporaryDir folder;
        PlanDocument document;
        FileWatch watch(&document, folder.filePath(QStringLiteral("recovery")));
        document.openCopy(tests::samplePlan(), false);
        document.undoStack()->push(new SetBudget(document, 7));
        QVERIFY(watch.recoverable({}).isEmpty());
        QVERIFY(watch.keepCopy());
        QVERIFY(!watch.keepCopy()); // nothing new to keep
        const QString copy = folder.filePath(QStringLiteral("recovery/untitled-1.cwplan"));
        QVERIFY(watch.recoverable({}).isEmpty()); // the window lives: its work is not offered to another
        PlanDocument recovered;
        QVERIFY(recovered.open(copy).ok());
        QCOMPARE(*recovered.plan().need.constraints[0].max, 7.0);
        QVERIFY(document.saveAs(folder.filePath(QStringLiteral("kept.cwplan"))).ok());
        QVERIFY(!QFile::exists(copy));
    }

    /// The config.json of a model lies beside the plan; a plan saved elsewhere without it would not open again.
    void whatAPlanNamesGoesWithIt()
    {
        QTemporaryDir here, there;
        QFile config(here.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096,
            "intermediate_size": 14336, "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8,
            "vocab_size": 128256, "max_position_embeddings": 131072, "torch_dtype": "bfloat16"})");
        config.close();
        planner::Plan plan = tests::samplePlan();
        plan.need.workloads[0].model = {};
        plan.need.workloads[0].model.configPath = QStringLiteral("config.json");
        PlanDocument document, variant, opened;
        document.openCopy(plan, false);
        QVERIFY(document.saveAs(here.filePath(QStringLiteral("a.cwplan"))).ok());
        QVERIFY(document.open(document.file()).ok());
        variant.openCopy(document.plan(), true, document.folder());
        QVERIFY(variant.saveAs(there.filePath(QStringLiteral("b.cwplan"))).ok());
        QVERIFY(opened.open(there.filePath(QStringLiteral("b.cwplan"))).ok());
        QVERIFY(opened.plan().need.workloads[0].model.resolved);
    }

    /// Without a file: the copy says where the files lie that the plan names.
    void aCopyKnowsItsFolder()
    {
        QTemporaryDir folder;
        PlanDocument document;
        FileWatch watch(&document, folder.path());
        document.openCopy(tests::samplePlan(), true, QStringLiteral("/plans/of/ours"));
        QVERIFY(watch.keepCopy());
        const QString copy = folder.filePath(QStringLiteral("untitled-1.cwplan"));
        QCOMPARE(FileWatch::folderOf(copy), QStringLiteral("/plans/of/ours"));
        FileWatch::forget(copy);
        QVERIFY(FileWatch::folderOf(copy).isEmpty());
    }

    /// A start after a crash: the copy has nobody's lock, and opening or editing what it belongs to keeps it.
    void workOfACrashIsOfferedAndStays()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.cwplan"));
        const QString recovery = folder.filePath(QStringLiteral("recovery"));
        PlanDocument saved;
        saved.openCopy(tests::samplePlan(), false);
        QVERIFY(saved.saveAs(file).ok());
        QString copy;
        {
            PlanDocument document;
            FileWatch watch(&document, recovery);
            QVERIFY(document.open(file).ok());
            document.undoStack()->push(new SetBudget(document, 7));
            QVERIFY(watch.keepCopy());
        } // ended without a save, as a killed program does
        PlanDocument document;
        FileWatch watch(&document, recovery);
        QVERIFY(document.open(file).ok());
        copy = watch.recoverable(file);
        QVERIFY(QFile::exists(copy));
        document.undoStack()->push(new SetBudget(document, 8));
        QVERIFY(watch.keepCopy()); // beside it, not over it
        PlanDocument old;
        QVERIFY(old.open(copy).ok());
        QCOMPARE(*old.plan().need.constraints[0].max, 7.0);
    }

    /// A program killed between making its lock and writing its name into it.
    void aTornLockIsNobodys()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document, next;
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(document.saveAs(name).ok());
        for (const char *torn : {".a.cwplan.lock", ".a.cwplan.lock.rmlock"}) {
            QFile file(folder.filePath(QLatin1String(torn)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        FileWatch watch(&next, folder.path());
        QVERIFY(next.open(name).ok());
        QVERIFY2(watch.lockSentence().isEmpty(), qPrintable(watch.lockSentence()));
    }

    void twoPlansWithoutAFileAreKeptApart()
    {
        QTemporaryDir folder;
        PlanDocument one, two, next;
        auto *first = new FileWatch(&one, folder.path());
        FileWatch second(&two, folder.path());
        one.openCopy(tests::samplePlan(), true);
        two.openCopy(tests::samplePlan(), true);
        QVERIFY(first->keepCopy());
        QVERIFY(second.keepCopy());
        delete first;
        const FileWatch later(&next, folder.path());
        QCOMPARE(QFileInfo(later.recoverable({})).fileName(), QStringLiteral("untitled-1.cwplan"));
    }

    void aClockSetBackHidesNoWork()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document;
        FileWatch watch(&document, folder.filePath(QStringLiteral("recovery")));
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(document.saveAs(name).ok());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addYears(1), QFileDevice::FileModificationTime));
        document.undoStack()->push(new SetBudget(document, 7));
        QVERIFY(watch.keepCopy());
        QVERIFY(!watch.recoverable(name).isEmpty());
    }

    void anAnswerAfterTheLastEditIsKept()
    {
        QTemporaryDir folder;
        PlanDocument document;
        FileWatch watch(&document, folder.path());
        document.openCopy(tests::samplePlan(), false);
        document.undoStack()->push(new SetBudget(document, 7));
        QVERIFY(watch.keepCopy());
        document.addAnswer(answerTo(document.plan(), QStringLiteral("after")));
        QVERIFY(watch.keepCopy());
        QVERIFY(!watch.keepCopy());
        PlanDocument recovered;
        QVERIFY(recovered.open(folder.filePath(QStringLiteral("untitled-1.cwplan"))).ok());
        QVERIFY(recovered.answer());
        QCOMPARE(recovered.answer()->result.answer, QStringLiteral("after"));
    }

    /// A sync or a checkout writes the file's time anew; the copy is still work that nobody saved.
    void aTouchedFileHidesNoWork()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.cwplan"));
        const QString recovery = folder.filePath(QStringLiteral("recovery"));
        {
            PlanDocument document;
            FileWatch watch(&document, recovery);
            document.openCopy(tests::samplePlan(), false);
            QVERIFY(document.saveAs(name).ok());
            document.undoStack()->push(new SetBudget(document, 7));
            QVERIFY(watch.keepCopy());
        } // ended without a save
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
        file.close();
        PlanDocument document;
        FileWatch watch(&document, recovery);
        QVERIFY(document.open(name).ok());
        const QString copy = watch.recoverable(name);
        QVERIFY(!copy.isEmpty());
        document.undoStack()->push(new SetBudget(document, 8));
        QVERIFY(watch.keepCopy()); // beside it
        PlanDocument kept;
        QVERIFY(kept.open(copy).ok());
        QCOMPARE(*kept.plan().need.constraints[0].max, 7.0);
    }

    void workThatCannotBeKeptIsSaidOnce()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("recovery")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        PlanDocument document;
        FileWatch watch(&document, inTheWay.fileName());
        QSignalSpy said(&watch, &FileWatch::notKept);
        document.openCopy(tests::samplePlan(), true);
        QVERIFY(!watch.keepCopy());
        QVERIFY(!watch.keepCopy());
        QCOMPARE(said.size(), 1);
    }

    void aSecondWindowIsTold()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument first, second;
        FileWatch firstWatch(&first, folder.path());
        first.openCopy(tests::samplePlan(), true);
        QVERIFY(first.saveAs(file).ok());
        QVERIFY(firstWatch.lockSentence().isEmpty());
        FileWatch secondWatch(&second, folder.path());
        QVERIFY(second.open(file).ok());
        QVERIFY(secondWatch.lockSentence().contains(QStringLiteral("already open")));
    }

    void aChangeByAnotherProgramIsNoticed()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.cwplan"));
        PlanDocument document;
        FileWatch watch(&document, folder.path());
        document.openCopy(tests::samplePlan(), true);
        QVERIFY(document.saveAs(name).ok());
        QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
        QVERIFY(document.saveAs(name).ok()); // our own save is none
        QTest::qWait(50);
        QCOMPARE(changed.count(), 0);
        QFile file(name);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        QTRY_VERIFY(changed.count() >= 1);
    }
};

QTEST_GUILESS_MAIN(TstPlandocument)
#include "tst_plandocument.moc"
