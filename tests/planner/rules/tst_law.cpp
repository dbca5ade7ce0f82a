// The evaluator's promises: three truth values, dates on both sides, amendments as they were known, the strictest
// reading, questions instead of silence, approvals that fall, a change log that shows tampering.
#include "planner/rules/approvals.h"
#include "planner/rules/planfacts.h"
#include "planner/rules/sovereigntyanswers.h"

#include <QtTest>

#include "rulecases.h"

using namespace rulecases;

namespace {

const QDate before(2027, 12, 1), on(2027, 12, 2);

FactSet highRisk()
{
    FactSet facts = withGroups();
    const auto put = [&](const char *name, FactValue value, const char *kind = "given") {
        facts.insert(QLatin1String(name), {std::move(value), QLatin1String(kind), {}, {}, {}});
    };
    put("plan.in_eu", true);
    put("plan.risk_class", QStringLiteral("high"));
    put("plan.roles", QStringList{QStringLiteral("provider")});
    put("system.high_risk_basis", QStringLiteral("annex3"));
    return facts;
}

RuleSet packs(const QStringList &ids)
{
    RuleSet all = shippedRules(), chosen;
    for (RulePack &pack : all.packs)
        if (ids.contains(pack.id))
            chosen.packs.push_back(std::move(pack));
    return chosen;
}

const LawFinding *named(const std::vector<LawFinding> &findings, const char *id)
{
    for (const LawFinding &law : findings)
        if (law.finding.id == QLatin1String(id))
            return &law;
    return nullptr;
}

QByteArray onePack(const QByteArray &when, const QByteArray &rest = {})
{
    return "pack: mine\ntitle: t\nversion: \"1\"\nreviewed: 2026-11-24\njurisdiction: own\n"
           "sources:\n  s: {url: u, title: t, confidence: official, evidence: direct, checked: 2026-11-24}\n"
           "rules:\n  - id: mine.one\n    title: t\n    act: a\n    kind: policy\n    source: s\n"
           "    effective: {from: 2026-01-01}\n    when: '" +
           when +
           "'\n    verdict: violation\n    severity: block\n    text: t\n    remedy: r\n    evidence: e\n    dossier: "
           "d\n" +
           rest;
}

} // namespace

class TstLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truthTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("truth");
        const int no = int(Truth::False), open = int(Truth::Unknown), yes = int(Truth::True);
        QTest::newRow("and unknown") << "x.t and x.u" << open;
        QTest::newRow("and false") << "x.f and x.u" << no;
        QTest::newRow("or true") << "x.u or x.t" << yes;
        QTest::newRow("or unknown") << "x.f or x.u" << open;
        QTest::newRow("not unknown") << "not x.u" << open;
        QTest::newRow("compare unknown") << "x.n > 3 and x.missing > 1" << open;
        QTest::newRow("known") << "known(x.missing)" << no;
        QTest::newRow("stated unknown is false") << "stated(x.missing)" << no;
        QTest::newRow("strictly greater") << "x.n > 4" << no;
        QTest::newRow("in") << "x.c in group.EU" << yes;
        QTest::newRow("precedence: not, and, or") << "x.t or x.f and x.f" << yes;
        QTest::newRow("dates compare as text") << "x.d < \"2026-08-02\"" << yes;
    }
    void truthTable()
    {
        QFETCH(QString, text);
        QFETCH(int, truth);
        FactSet facts = withGroups();
        facts.insert(QStringLiteral("x.t"), {true, {}, {}, {}, {}});
        facts.insert(QStringLiteral("x.f"), {false, {}, {}, {}, {}});
        facts.insert(QStringLiteral("x.n"), {4.0, {}, {}, {}, {}});
        facts.insert(QStringLiteral("x.c"), {QStringLiteral("DE"), {}, {}, {}, {}});
        facts.insert(QStringLiteral("x.d"), {QStringLiteral("2026-08-01"), {}, {}, {}, {}});
        const Result<Expression> expression = Expression::parse(text, {});
        QVERIFY2(expression.ok(), qPrintable(expression.ok() ? QString() : expression.error().sentence()));
        QCOMPARE(int(expression->evaluate(facts)), truth);
    }

    void brokenPacksNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown fact") << onePack("site.pu > 1") << "mine.yaml:15";
        QTest::newRow("types do not fit") << onePack("plan.in_eu == 3") << "mine.yaml:15";
        QTest::newRow("fact of another scope") << onePack("site.pue > 1") << "mine.yaml:15";
        QTest::newRow("unknown key") << onePack("plan.in_eu", "    colour: red\n") << "mine.yaml:22";
        QTest::newRow("a proposal may not block")
            << onePack("plan.in_eu").replace("kind: policy", "kind: proposal") << "mine.yaml:17";
        const auto counted = [](const QByteArray &rest) {
            return onePack("plan.in_eu", "    transitions:\n      - {when: 'plan.in_eu', " + rest + "}\n");
        };
        QTest::newRow("counted from a truth") << counted("after: plan.in_eu, years: 2") << "mine.yaml:23";
        QTest::newRow("counted from no fact") << counted("after: plan.in_ue, years: 2") << "mine.yaml:23";
        QTest::newRow("counted from another scope")
            << counted("after: site.operation_start, years: 2") << "mine.yaml:23";
        QTest::newRow("counted by no years") << counted("after: system.placed_on_market") << "mine.yaml:23";
        QTest::newRow("counted by parts of years")
            << counted("after: system.placed_on_market, years: 1.5") << "mine.yaml:23";
        QTest::newRow("a day and a fact")
            << counted("from: 2027-01-01, after: system.placed_on_market, years: 2") << "mine.yaml:23";
        QTest::newRow("no YAML") << QByteArray("pack: [") << "mine.yaml:1";
    }
    void brokenPacksNameTheirLine()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, place);
        const PackReading reading = readRulePack(yaml, QStringLiteral("mine.yaml"));
        QVERIFY(!reading.ok());
        QCOMPARE(reading.errors.front().place, place);
    }
    void soundPackIsRead() { QVERIFY(readRulePack(onePack("plan.in_eu"), QStringLiteral("mine.yaml")).ok()); }
    void aCountedBeginningIsRead()
    {
        const QByteArray rest =
            "    transitions:\n      - {when: 'plan.in_eu', after: system.placed_on_market, years: 3}\n";
        const PackReading reading = readRulePack(onePack("plan.in_eu", rest), QStringLiteral("mine.yaml"));
        QVERIFY(reading.ok());
        FactSet facts;
        const Transition &transition = reading.pack.rules.front().transitions.front();
        QVERIFY(!transition.beginsFor(facts).isValid());
        facts.insert(QStringLiteral("system.placed_on_market"), {QStringLiteral("2028-02-29"), {}, {}, {}, {}});
        QCOMPARE(transition.beginsFor(facts), QDate(2031, 2, 28));
    }

    /// The application of Annex III flips on its day, and nothing else does.
    void annexThreeFlipsOnItsDay()
    {
        const RuleSet rules = shippedRules();
        const PlanFacts facts = onePeriod(highRisk(), Month(2027, 7), QDate(2027, 12, 31));
        const auto then = evaluate(facts, rules, before), now = evaluate(facts, rules, on);
        int flipped = 0;
        for (const LawFinding &law : now) {
            const LawFinding *was = nullptr;
            for (const LawFinding &each : then)
                if (each.finding.id == law.finding.id)
                    was = &each;
            QVERIFY(was);
            if (was->finding.verdict == law.finding.verdict)
                continue;
            ++flipped;
            QCOMPARE(toText(was->finding.verdict), QStringLiteral("upcoming"));
            QCOMPARE(law.finding.inForceFrom, QStringLiteral("2027-12-02"));
            QVERIFY(law.finding.rule.startsWith(QStringLiteral("eu-ai-act.")));
        }
        QVERIFY(flipped > 10);
        // The period that holds the day is the one it binds in.
        QCOMPARE(named(then, "eu-ai-act.art-11")->finding.period, QStringLiteral("2027-07"));
    }

    /// Before the omnibus nobody knew of the later date.
    void amendmentsAreJudgedAsKnown()
    {
        const RuleSet rules = packs({QStringLiteral("eu-ai-act")});
        const PlanFacts facts = onePeriod(highRisk(), Month(2027, 1), QDate(2028, 12, 31));
        QCOMPARE(named(evaluate(facts, rules, QDate(2026, 7, 1)), "eu-ai-act.art-11")->finding.inForceFrom,
                 QStringLiteral("2026-08-02"));
        QCOMPARE(named(evaluate(facts, rules, QDate(2026, 11, 1)), "eu-ai-act.art-11")->finding.inForceFrom,
                 QStringLiteral("2027-12-02"));
    }

    /// A hall that began on 2026-09-01 keeps 1.2 from 2028-09-01: until then a worse one is no violation.
    void aBeginningIsCountedFromAFact()
    {
        FactSet facts = withGroups();
        const auto put = [&](const char *name, FactValue value) {
            facts.insert(QLatin1String(name), {std::move(value), QStringLiteral("given"), {}, {}, {}});
        };
        put("site.country", QStringLiteral("DE"));
        put("site.kind", QStringLiteral("own"));
        put("site.rated_kw", 2000.0);
        put("site.pue", 1.3);
        put("site.heat_reuse_share", 0.2);
        put("site.operation_start", QStringLiteral("2026-09-01"));
        const RuleSet rules = packs({QStringLiteral("de-enefg")});
        const auto pueAt = [&](const QDate &asOf, const QDate &end) {
            const auto findings = evaluate(onePeriod(facts, Month(2028, 7), end), rules, asOf);
            const LawFinding *law = named(findings, "de-enefg.pue-1-2@it");
            return law ? QStringList{toText(law->finding.verdict), toText(law->finding.severity),
                                     law->finding.inForceFrom, law->finding.period}
                       : QStringList();
        };
        const auto begins = QStringLiteral("2028-09-01");
        QCOMPARE(pueAt(QDate(2026, 11, 1), QDate(2028, 12, 31)),
                 (QStringList{QStringLiteral("upcoming"), QStringLiteral("high"), begins, QStringLiteral("2028-07")}));
        QCOMPARE(pueAt(QDate(2026, 11, 1), QDate(2028, 8, 31)),
                 (QStringList{QStringLiteral("upcoming"), QStringLiteral("info"), begins, QString()}));
        QCOMPARE(pueAt(QDate(2028, 9, 1), QDate(2028, 12, 31)),
                 (QStringList{QStringLiteral("violation"), QStringLiteral("high"), begins, QStringLiteral("2028-07")}));
        put("site.pue", 1.2);
        QCOMPARE(pueAt(QDate(2028, 9, 1), QDate(2028, 12, 31)).value(0), QStringLiteral("satisfied"));
        put("site.operation_start", QStringLiteral("2027")); // no day to count from: the rule's own beginning
        put("site.pue", 1.3);
        QCOMPARE(pueAt(QDate(2026, 11, 1), QDate(2028, 12, 31)).value(2), QStringLiteral("2026-07-01"));
    }

    void withoutARoleTheStrictestStands()
    {
        FactSet facts = highRisk();
        facts[QStringLiteral("plan.roles")].kind = QStringLiteral("assumed");
        const auto findings = evaluate(onePeriod(facts, Month(2028, 1), QDate(2028, 12, 31)),
                                       packs({QStringLiteral("eu-ai-act")}), QDate(2028, 1, 1));
        QCOMPARE(toText(named(findings, "eu-ai-act.art-11")->finding.verdict), QStringLiteral("conditional"));
        const LawFinding *question = named(findings, "question.role");
        QVERIFY(question);
        QCOMPARE(toText(question->finding.severity), QStringLiteral("high"));
    }

    void unknownIsAQuestion()
    {
        const auto findings = evaluate(onePeriod(withGroups(), Month(2027, 1), QDate(2027, 12, 31)),
                                       packs({QStringLiteral("dora")}), QDate(2027, 1, 1));
        QVERIFY(!findings.empty());
        for (const LawFinding &law : findings) {
            QCOMPARE(toText(law.finding.verdict), QStringLiteral("unknown"));
            QVERIFY(law.finding.id.startsWith(QStringLiteral("question.")));
        }
    }

    void aWordThatAFactCannotHaveIsNotStated()
    {
        Plan plan;
        plan.need.rules.facts = Json{{"org.sector", "helth"}, {"org.size", "sme"}, {"org.country", "anywhere"}};
        const PlanFacts facts = factsOf(plan, PlanResult(), catalog::CatalogSnapshot());
        const FactSet &whole = facts.periods.front().plan.front().facts;
        QVERIFY(!whole.value(QStringLiteral("org.sector")).isKnown());
        QCOMPARE(std::get<QString>(whole.value(QStringLiteral("org.size")).value), QStringLiteral("sme"));
        QCOMPARE(std::get<QString>(whole.value(QStringLiteral("org.country")).value), QStringLiteral("anywhere"));
    }

    void factsAreToldInWords()
    {
        QCOMPARE(factText(true), QStringLiteral("yes"));
        QCOMPARE(factText(false), QStringLiteral("no"));
        QCOMPARE(factText(1.25), QStringLiteral("1.25"));
        QCOMPARE(factText(QStringList{QStringLiteral("DE"), QStringLiteral("FR")}), QStringLiteral("DE, FR"));
        QCOMPARE(factText(QStringList()), QStringLiteral("none"));
        QCOMPARE(factText(FactValue()), QStringLiteral("not known"));
        FactSet facts; // a condition keeps its own words
        facts.insert(QStringLiteral("x.t"), {true, {}, {}, {}, {}});
        const auto condition = Expression::parse(QStringLiteral("x.t"), {});
        QVERIFY(condition.ok());
        QVERIFY2(condition->trace(facts).startsWith(QStringLiteral("x.t [true]")), qPrintable(condition->trace(facts)));
    }

    void approvalsFallWithTheirFacts()
    {
        LawFinding law;
        law.finding.id = QStringLiteral("mine.one@hall-1");
        law.finding.verdict = Verdict::Violation;
        law.finding.severity = Severity::High;
        law.asks = {QStringLiteral("x")};
        law.used = {{QStringLiteral("site.pue"), {1.3, {}, {}, {}, {}}}};
        Approval approval{law.finding.id,     QStringLiteral("A"), QStringLiteral("why"),
                          QDate(2027, 6, 30), factsUnder(law),     nullptr};
        std::vector<LawFinding> same{law}, changed{law}, late{law};
        applyApprovals(same, {approval}, QDate(2027, 1, 1));
        QCOMPARE(same[0].finding.status, QStringLiteral("approved"));
        QCOMPARE(toText(same[0].finding.verdict), QStringLiteral("waived"));
        changed[0].used[0].second.value = 1.4;
        applyApprovals(changed, {approval}, QDate(2027, 1, 1));
        QCOMPARE(changed[0].finding.status, QStringLiteral("open"));
        QVERIFY(changed[0].finding.text.contains(QStringLiteral("site.pue was 1.3 and is 1.4")));
        applyApprovals(late, {approval}, QDate(2027, 7, 1));
        QCOMPARE(late[0].finding.status, QStringLiteral("open"));
    }

    void sovereigntyAnswersAreRead()
    {
        const auto table = readSovereigntyAnswers(bytesOf(sourceFolder("resources/rules/answers/csf.yaml")),
                                                  QStringLiteral("csf.yaml"));
        QVERIFY2(table.ok(), qPrintable(table.ok() ? QString() : table.error().sentence()));
        QVERIFY(table->answers.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TstLaw)
#include "tst_law.moc"
