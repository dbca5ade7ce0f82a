// Every shipped rule: read strictly, cited, dated, and shown to speak and to be silent on small facts
// (tests/data/rules/<pack>.yaml).
#include "planner/rules/factnames.h"

#include <QtTest>

#include "rulecases.h"

using namespace rulecases;

class TstRulepacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { rules_ = shippedRules(); }

    void packsAreRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo &file : QDir(sourceFolder("resources/rules")).entryInfoList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    void packsAreRead()
    {
        QFETCH(QString, file);
        const PackReading reading = readRulePack(bytesOf(file), QFileInfo(file).fileName());
        for (const Error &error : reading.errors)
            qWarning("%s", qPrintable(error.sentence()));
        QVERIFY(reading.ok());
        QCOMPARE(reading.pack.id + QStringLiteral(".yaml"), QFileInfo(file).fileName());
        for (const Rule &rule : reading.pack.rules) {
            QVERIFY2(!rule.citation().isEmpty() && rule.source.checked.isValid(), qPrintable(rule.id));
            QVERIFY2(!rule.effective.empty(), qPrintable(rule.id));
        }
    }

    void rulesAreMany() { QVERIFY(rules_.ruleCount() >= 120); }
    void idsAreUnique() { QVERIFY(clashesIn(rules_).empty()); }

    /// Sectors that a pack counts, and all that a plan can state, are one set of words.
    void sectorsArePossibleWords()
    {
        const QStringList possible = factChoices(QStringLiteral("org.sector"));
        QVERIFY(possible.contains(QStringLiteral("another")));
        int lists = 0;
        for (const RulePack &pack : rules_.packs)
            for (const Rule &rule : pack.rules)
                if (const FactValue stated = rule.parameters.value(QStringLiteral("sectors"));
                    const auto *sectors = std::get_if<QStringList>(&stated)) {
                    ++lists;
                    for (const QString &sector : *sectors)
                        QVERIFY2(possible.contains(sector), qPrintable(rule.id + QLatin1Char(' ') + sector));
                }
        QVERIFY(lists > 0);
    }

    void speaksAndIsSilent_data()
    {
        QTest::addColumn<QString>("id");
        for (const RulePack &pack : rules_.packs)
            for (const Rule &rule : pack.rules)
                QTest::newRow(qPrintable(rule.id)) << rule.id;
    }
    void speaksAndIsSilent()
    {
        QFETCH(QString, id);
        const Rule *rule = rules_.rule(id);
        const QString pack = rules_.packOf(id)->id;
        const YAML::Node cases =
            YAML::Load(bytesOf(sourceFolder("tests/data/rules/") + pack + QStringLiteral(".yaml")).toStdString());
        const YAML::Node here = cases[id.toStdString()];
        QVERIFY2(here && here["fires"] && here["quiet"], "the rule has no example");
        const std::vector<FactSet> fires = examplesFrom(here["fires"]), quiets = examplesFrom(here["quiet"]);
        QVERIFY(!fires.empty() && !quiets.empty());
        for (const FactSet &facts : fires)
            for (const FactSet &quiet : quiets)
                testExample(*rule, facts, quiet);
    }

private:
    void testExample(const Rule &rule, const FactSet &fires, const FactSet &quiet) const
    {
        const Effectivity &last = rule.effective.back().effectivity;
        const auto *inForce = std::get_if<InForce>(&last);
        QDate day = inForce ? inForce->from : QDate(2026, 11, 24);
        for (const Transition &transition : rule.transitions)
            if (transition.when.evaluate(fires) == Truth::True)
                day = std::max(day, transition.beginsFor(fires));
        const LawFinding *spoken = nullptr;
        const std::vector<LawFinding> at = judge(rule, fires, day);
        for (const LawFinding &law : at)
            if (law.rule)
                spoken = &law;
        QVERIFY2(spoken, "silent on the facts that should make it speak");
        QVERIFY(spoken->finding.verdict != Verdict::Satisfied);
        if (inForce) {
            QVERIFY(spoken->finding.verdict != Verdict::Upcoming);
            QCOMPARE(spoken->finding.inForceFrom <= day.toString(Qt::ISODate), true);
            // The day before it was still to come, and could not block.
            for (const LawFinding &before : judge(rule, fires, day.addDays(-1)))
                if (before.rule && rule.transitions.empty()) {
                    QCOMPARE(toText(before.finding.verdict), QStringLiteral("upcoming"));
                    QVERIFY(before.finding.severity != Severity::Block);
                }
        } else {
            QCOMPARE(toText(spoken->finding.verdict), QStringLiteral("upcoming"));
            QCOMPARE(toText(spoken->finding.severity), QStringLiteral("info"));
        }
        for (const LawFinding &law : judge(rule, quiet, day))
            QVERIFY2(law.finding.verdict == Verdict::Satisfied, qPrintable(law.finding.text));
    }

    /// One rule, one period that ends on the as-of day.
    std::vector<LawFinding> judge(const Rule &rule, const FactSet &facts, const QDate &day) const
    {
        RulePack pack;
        pack.id = QStringLiteral("one");
        pack.rules = {rule};
        kept_.packs = {pack};
        return evaluate(onePeriod(facts, Month(day.year(), day.month()), day), kept_, day);
    }

    RuleSet rules_;
    mutable RuleSet kept_;
};

QTEST_GUILESS_MAIN(TstRulepacks)
#include "tst_rulepacks.moc"
