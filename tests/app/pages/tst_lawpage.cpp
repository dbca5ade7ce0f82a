// The page of the law: a question is answered in place, a pack of one's own is added and a broken one refused with its
// line, another day shows what changes.
#include "app/commands/needcommands.h"
#include "app/export/completion.h"
#include "app/models/roles.h"
#include "app/pages/governancepage.h"
#include "app/pages/lawanswer.h"
#include "app/pages/lawpage.h"
#include "app/widgets/refusal.h"
#include "app/widgets/tableview.h"
#include "planner/plan/planfile.h"
#include "tests/support/sampleresult.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray pack(const QByteArray &condition)
{
    return "pack: mine\ntitle: Mine\nversion: \"1\"\nreviewed: 2026-11-24\njurisdiction: own\n"
           "sources:\n  s: {url: u, title: t, confidence: official, evidence: direct, checked: 2026-11-24}\n"
           "rules:\n  - id: mine.one\n    title: Mine\n    act: a\n    kind: policy\n    source: s\n"
           "    effective: {from: 2026-01-01}\n    when: '" +
           condition +
           "'\n    verdict: violation\n    severity: high\n    text: t\n    remedy: r\n    evidence: e\n    dossier: "
           "d\n";
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class TstLawPage : public QObject {
    Q_OBJECT

    static PageContext contextOf(PlanDocument &document)
    {
        return {&document, std::make_shared<catalog::CatalogSnapshot>()};
    }
    static void open(PlanDocument &document)
    {
        document.openCopy(tests::samplePlan(), false);
        document.addAnswer({tests::samplePlan(), tests::sampleResult(), nullptr, 0});
        document.log().setAuthor(u"Ada"_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aPackOfOnesOwnIsAddedBesideThePlan()
    {
        const QTemporaryDir folder, elsewhere;
        PlanDocument document;
        open(document);
        LawPage page(contextOf(document));
        const QString file = write(elsewhere, u"mine.yaml"_s, pack("plan.has_inference"));
        QVERIFY(!page.addPack(file).ok()); // the plan has no file yet
        QVERIFY(document.saveAs(folder.filePath(u"a.cwplan"_s)).ok());
        const Outcome added = page.addPack(file);
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().sentence()));
        QVERIFY(document.plan().need.rules.packs.contains(u"mine.yaml"_s));
        QVERIFY(document.plan().need.rules.packs.contains(u"gdpr"_s)); // the shipped ones go on
        QVERIFY(QFile::exists(folder.filePath(u"mine.yaml"_s)));
        QCOMPARE(document.plan().changes.back().by, u"Ada"_s);
        document.undoStack()->undo();
        QVERIFY(document.plan().need.rules.packs.isEmpty());
        const Outcome broken = page.addPack(write(elsewhere, u"broken.yaml"_s, pack("plan.has_inferenc")));
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().sentence().contains(u"broken.yaml:15"_s), qPrintable(broken.error().sentence()));
    }

    void aQuestionIsAnsweredInPlace()
    {
        PlanDocument document;
        open(document);
        LawPage page(contextOf(document));
        page.resize(1000, 900);
        page.refresh();
        planner::LawFinding question;
        question.finding.id = u"question.role"_s;
        question.asks = {u"plan.roles"_s, u"org.employees"_s, u"org.is_public"_s};
        auto *answer = page.findChild<LawAnswer *>();
        QVERIFY(answer);
        answer->ask(&question, document.plan().need.rules);
        const auto boxes = answer->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[0]->setCurrentIndex(boxes[0]->findData(u"deployer"_s));
        boxes[1]->setCurrentIndex(boxes[1]->findData(true));
        answer->findChild<QPushButton *>()->click();
        QCOMPARE(document.plan().need.rules.role, u"deployer"_s);
        QCOMPARE(document.plan().need.rules.facts["org.is_public"].get<bool>(), true);
        QVERIFY(!document.plan().need.rules.facts.contains("org.employees")); // left empty: not stated
        document.undoStack()->undo();
        QVERIFY(document.plan().need.rules.role.isEmpty());
    }

    void anotherDayShowsWhatChanges()
    {
        PlanDocument document;
        open(document);
        LawPage page(contextOf(document));
        page.resize(1000, 900);
        page.refresh();
        page.show();
        const auto changes = [&]() -> TableView * {
            for (TableView *table : page.findChildren<TableView *>())
                if (table->accessibleName() == u"What changes"_s)
                    return table;
            return nullptr;
        };
        QVERIFY(changes());
        QVERIFY(!changes()->isVisibleTo(&page));
        page.findChild<QDateEdit *>()->setDate(QDate(2026, 7, 1));
        QVERIFY(changes()->isVisibleTo(&page));
        QVERIFY(changes()->model()->rowCount() > 0);
        const QModelIndex was = changes()->model()->index(0, 1); // in words of people; a copy keeps those of files
        QVERIFY2(!was.data().toString().contains(u", "_s), qPrintable(was.data().toString()));
        QVERIFY(!was.data(ExportRole).toString().isEmpty());
    }

    /// "1.5" is no number where a fraction has a comma: it is said, and nothing is stated.
    void aNumberThatCannotBeReadIsSaid()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        LawAnswer answer;
        planner::LawFinding question;
        question.finding.id = u"question.size"_s;
        question.asks = {u"org.employees"_s};
        planner::RuleSettings rules;
        rules.facts = planner::Json{{"org.employees", 12.5}};
        answer.ask(&question, rules);
        answer.show();
        auto *field = answer.findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), u"12,5"_s);
        QSignalSpy stated(&answer, &LawAnswer::stated);
        field->setText(u"1.5"_s);
        answer.findChild<QPushButton *>()->click();
        QVERIFY(stated.isEmpty());
        QVERIFY(isRefused(field));
        QVERIFY2(field->toolTip().contains(u"1.500,5"_s), qPrintable(field->toolTip()));
        field->selectAll();
        QTest::keyClicks(field, u"1,5"_s);
        QVERIFY(!isRefused(field));
        answer.findChild<QPushButton *>()->click();
        QCOMPARE(stated.size(), 1);
        QCOMPARE(stated[0][0].value<planner::RuleSettings>().facts["org.employees"].get<double>(), 1.5);
        QLocale::setDefault(QLocale::c());
    }

    /// A title or an approval asks nothing new of the solver; what is written speaks of it all the same.
    void whatIsWrittenSpeaksOfNewTitlesAndApprovals()
    {
        const catalog::CatalogSnapshot catalog;
        PlanDocument document;
        open(document);
        document.setCompletion([&](planner::Plan &plan, planner::PlanResult &result) {
            QVERIFY(completeAnswer(plan, result, catalog).ok());
        });
        document.undoStack()->push(new ChangeTitleCommand(document, u"Other"_s));
        const WrittenPlan written = document.written();
        QCOMPARE(written.plan.title, u"Other"_s);
        QCOMPARE(written.result.needHash, planner::needHashOf(written.plan));
        QVERIFY(planner::brokenLinks(written.plan).empty());
        QCOMPARE(written.plan.changes.size(), std::size_t(2)); // the verb, and the answer that goes with it
        document.sealLog();
        QCOMPARE(document.written().plan.changes, written.plan.changes);
    }

    void theLogIsShownWithItsVerdict()
    {
        PlanDocument document;
        open(document);
        GovernancePage page(contextOf(document));
        page.resize(1000, 900);
        page.refresh();
        const QString before = page.header()->answer();
        planner::Plan broken = document.plan();
        planner::appendChange(broken, u"one"_s, {});
        broken.changes[0].what = u"another"_s;
        document.openCopy(broken, false);
        page.refresh();
        QVERIFY(page.header()->answer() != before);
        QVERIFY(page.header()->answer().contains(u"broken"_s));
    }
};

QTEST_MAIN(TstLawPage)
#include "tst_lawpage.moc"
