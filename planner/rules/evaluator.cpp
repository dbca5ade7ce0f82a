#include "planner/rules/evaluator.h"

#include "planner/plan/findinggroup.h"
#include "planner/rules/factnames.h"

#include <algorithm>
#include <map>

namespace cw::planner {

namespace {

enum class Standing { NotApplicable, Satisfied, Open, Unknown, Broken };

/// How a rule stands to a subject, by its facts alone.
struct Judgement {
    Standing standing = Standing::NotApplicable;
    QStringList missing;      ///< facts an answer waits for
    bool isApplicable = true; ///< false: even whether it applies is not known
    bool restsOnAssumption = false;
};

bool usesAssumption(const Expression &expression, const FactSet &facts)
{
    return std::any_of(expression.factNames().begin(), expression.factNames().end(), [&](const QString &name) {
        const auto found = facts.constFind(name);
        return found != facts.constEnd() && found->kind == QLatin1String("assumed");
    });
}

Judgement judge(const Rule &rule, const FactSet &facts)
{
    Judgement judgement;
    const Truth applies = rule.when.evaluate(facts);
    if (applies == Truth::False)
        return judgement;
    judgement.restsOnAssumption = usesAssumption(rule.when, facts);
    if (applies == Truth::Unknown) {
        judgement.standing = Standing::Unknown;
        judgement.isApplicable = false;
        judgement.missing = rule.when.unknownFacts(facts);
        return judgement;
    }
    if (rule.demands.isEmpty()) {
        judgement.standing = Standing::Open;
        return judgement;
    }
    switch (rule.demands.evaluate(facts)) {
    case Truth::True:
        judgement.standing = Standing::Satisfied;
        break;
    case Truth::False:
        judgement.standing = Standing::Broken;
        break;
    case Truth::Unknown:
        judgement.standing = Standing::Unknown;
        judgement.missing = rule.demands.unknownFacts(facts);
        break;
    }
    return judgement;
}

/// The day a rule begins for these facts; a transition moves it.
QDate beginsFor(const Rule &rule, const InForce &inForce, const FactSet &facts, const QDate &asOf, QString &note)
{
    for (const Transition &transition : rule.transitions)
        if (const QDate day = transition.beginsFor(facts); day.isValid() &&
                                                           (!transition.knownFrom || *transition.knownFrom <= asOf) &&
                                                           transition.when.evaluate(facts) == Truth::True) {
            note = transition.note;
            return day;
        }
    return inForce.from;
}

int rankOf(Standing standing)
{
    return int(standing);
}

QString periodOf(const PeriodFacts &period)
{
    return period.start.toIso();
}

class Evaluation {
public:
    Evaluation(const PlanFacts &facts, const RuleSet &rules, const QDate &asOf)
        : facts_(facts), rules_(rules), asOf_(asOf)
    {
    }

    std::vector<LawFinding> run()
    {
        for (const RulePack &pack : rules_.packs)
            for (const Rule &rule : pack.rules)
                judgeRule(rule);
        askQuestions();
        askForRole();
        return std::move(findings_);
    }

private:
    struct Seen {
        Judgement judgement;
        const PeriodFacts *period = nullptr;
        const Subject *subject = nullptr;
        QDate from;
        QString note;
    };

    void judgeRule(const Rule &rule)
    {
        const Effectivity *effectivity = rule.effectiveAt(asOf_);
        if (!effectivity)
            return; // nobody knew of it on that day
        const auto *inForce = std::get_if<InForce>(effectivity);
        std::map<QString, Seen> bound, later; // by subject: within the plan, and after it
        for (const PeriodFacts &period : facts_.periods)
            for (const Subject &subject : period.of(rule.scope)) {
                Seen seen{judge(rule, subject.facts), &period, &subject, {}, {}};
                if (seen.judgement.standing == Standing::NotApplicable)
                    continue;
                bool isBound = false;
                if (inForce) {
                    seen.from = beginsFor(rule, *inForce, subject.facts, asOf_, seen.note);
                    const bool isOver =
                        inForce->until && (*inForce->until < asOf_ || *inForce->until < firstDay(period));
                    if (isOver)
                        continue;
                    isBound = seen.from <= period.lastDay || seen.from <= asOf_;
                }
                std::map<QString, Seen> &group = isBound ? bound : later;
                const auto known = group.find(subject.id);
                if (known == group.end())
                    group.emplace(subject.id, seen);
                else if (rankOf(seen.judgement.standing) > rankOf(known->second.judgement.standing))
                    known->second = seen;
            }
        for (const auto &[id, seen] : bound)
            state(rule, seen, true);
        for (const auto &[id, seen] : later)
            if (bound.find(id) == bound.end())
                state(rule, seen, false);
    }

    static QDate firstDay(const PeriodFacts &period) { return QDate(period.start.year(), period.start.month(), 1); }

    void state(const Rule &rule, const Seen &seen, bool isBound)
    {
        if (!seen.judgement.isApplicable) {
            // Law that does not bind within the plan raises no question about itself.
            if (isBound)
                open_[seen.judgement.missing.join(QLatin1Char(' '))].push_back({&rule, seen});
            return;
        }
        const bool inForceNow = seen.from.isValid() && seen.from <= asOf_;
        LawFinding law;
        law.rule = &rule;
        law.subject = seen.subject->id;
        law.subjectLabel = seen.subject->label;
        law.inForceFrom = seen.from;
        Finding &finding = law.finding;
        finding.id = seen.subject->id.isEmpty() ? rule.id : rule.id + QLatin1Char('@') + seen.subject->id;
        finding.rule = rule.id;
        finding.citation = rule.citation(asOf_);
        finding.inForceFrom = seen.from.isValid() ? seen.from.toString(Qt::ISODate) : QString();
        finding.period = isBound ? periodOf(*seen.period) : QString();
        finding.verdict = verdictOf(rule, seen.judgement);
        finding.severity = severityOf(rule, seen.judgement, isBound, inForceNow);
        if (!inForceNow && finding.verdict != Verdict::Satisfied)
            finding.verdict = Verdict::Upcoming;
        finding.text = textOf(rule, seen, isBound, inForceNow);
        finding.remedy = remedyOf(rule, seen.judgement);
        finding.trace = rule.when.trace(seen.subject->facts);
        if (!rule.demands.isEmpty())
            finding.trace += QStringLiteral("; demands ") + rule.demands.trace(seen.subject->facts);
        collectFacts(rule, seen.subject->facts, law.used);
        law.asks = seen.judgement.missing;
        findings_.push_back(std::move(law));
    }

    static Verdict verdictOf(const Rule &rule, const Judgement &judgement)
    {
        switch (judgement.standing) {
        case Standing::Satisfied:
            return Verdict::Satisfied;
        case Standing::Unknown:
            return Verdict::Unknown;
        default:
            return judgement.restsOnAssumption ? Verdict::Conditional : rule.verdict;
        }
    }

    static Severity severityOf(const Rule &rule, const Judgement &judgement, bool isBound, bool inForceNow)
    {
        if (judgement.standing == Standing::Satisfied || !isBound || rule.kind == RuleKind::Proposal)
            return Severity::Info;
        const bool mayBlock = (rule.kind == RuleKind::Law || rule.kind == RuleKind::Policy) && inForceNow &&
                              judgement.standing != Standing::Unknown && !judgement.restsOnAssumption;
        return rule.severity == Severity::Block && !mayBlock ? Severity::High : rule.severity;
    }

    QString textOf(const Rule &rule, const Seen &seen, bool isBound, bool inForceNow) const
    {
        QString text = rule.text;
        if (!seen.subject->label.isEmpty() && rule.scope != RuleScope::Plan)
            text = QStringLiteral("%1: %2").arg(seen.subject->label, text);
        if (!seen.from.isValid())
            text = QStringLiteral("Not in force (%1). ").arg(pendingText(rule)) + text;
        else if (!inForceNow)
            text = QStringLiteral("From %1%2. ")
                       .arg(seen.from.toString(Qt::ISODate),
                            isBound ? QStringLiteral(", within this plan") : QStringLiteral(", after this plan ends")) +
                   text;
        if (!seen.note.isEmpty())
            text += QStringLiteral(" (%1)").arg(seen.note);
        if (seen.judgement.restsOnAssumption)
            text += QStringLiteral(" Role or risk class is not stated: this is the strictest reading.");
        if (seen.judgement.standing == Standing::Unknown)
            text += QStringLiteral(" Whether it is met is not known: %1.")
                        .arg(seen.judgement.missing.join(QStringLiteral(", ")));
        for (const Reading &reading : rule.readings)
            text += QStringLiteral(" Disputed: %1 [%2].").arg(reading.text, reading.source);
        if (rule.source.needsVerification())
            text += QStringLiteral(" Recalled, to be verified.");
        return text;
    }

    QString pendingText(const Rule &rule) const
    {
        const Effectivity *effectivity = rule.effectiveAt(asOf_);
        const auto *pending = effectivity ? std::get_if<Pending>(effectivity) : nullptr;
        return pending ? pending->act : QStringLiteral("no date");
    }

    static QString remedyOf(const Rule &rule, const Judgement &judgement)
    {
        if (judgement.standing == Standing::Satisfied)
            return {};
        if (judgement.standing != Standing::Unknown)
            return rule.remedy;
        const auto isNamed = [&rule](const QString &fact) { return rule.remedy.contains(fact); };
        if (std::all_of(judgement.missing.begin(), judgement.missing.end(), isNamed))
            return rule.remedy;
        return QStringLiteral("State %1 under need.rules.facts. %2")
            .arg(judgement.missing.join(QStringLiteral(", ")), rule.remedy);
    }

    static void collectFacts(const Rule &rule, const FactSet &facts, std::vector<std::pair<QString, Fact>> &used)
    {
        for (const Expression *expression : {&rule.when, &rule.demands})
            for (const QString &name : expression->factNames()) {
                if (name.startsWith(QLatin1String("group.")))
                    continue;
                if (std::none_of(used.begin(), used.end(), [&](const auto &each) { return each.first == name; }))
                    used.emplace_back(name, facts.value(name));
            }
    }

    /// One question for each set of facts that rules wait for.
    void askQuestions()
    {
        for (const auto &[key, waiting] : open_) {
            const QStringList missing = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            LawFinding law;
            law.asks = missing;
            Finding &finding = law.finding;
            finding.id = questionId(missing.join(QLatin1Char('+')));
            finding.rule = waiting.front().first->id;
            finding.verdict = Verdict::Unknown;
            finding.severity = Severity::Info;
            QStringList citations, rules, questions;
            for (const auto &[rule, seen] : waiting) {
                finding.severity = std::min(finding.severity, severityOf(*rule, seen.judgement, true, true));
                if (!rules.contains(rule->id))
                    rules += rule->id;
                if (const QString citation = rule->citation(asOf_); !citations.contains(citation))
                    citations += citation;
            }
            for (const QString &name : missing)
                questions += questionOf(name);
            constexpr qsizetype citationsShown = 3;
            finding.citation = citations.mid(0, citationsShown).join(QStringLiteral("; "));
            finding.period = periodOf(*waiting.front().second.period);
            finding.text =
                QStringLiteral("%1 %2: %3")
                    .arg(questions.join(QLatin1Char(' ')),
                         rules.size() == 1 ? QStringLiteral("One rule waits for the answer")
                                           : QStringLiteral("%1 rules wait for the answer").arg(rules.size()),
                         rules.join(QStringLiteral(", ")));
            finding.remedy = QStringLiteral("State %1 under need.rules.facts").arg(missing.join(QStringLiteral(", ")));
            finding.trace = waiting.front().first->when.trace(waiting.front().second.subject->facts);
            findings_.push_back(std::move(law));
        }
    }

    /// Role and risk class decide which duties are whose: without them the strictest stand, and the plan is asked.
    void askForRole()
    {
        if (facts_.periods.empty() || facts_.periods.front().plan.empty())
            return;
        const FactSet &known = facts_.periods.front().plan.front().facts;
        struct Asked {
            const char *fact, *key, *question;
        };
        for (const Asked &asked :
             {Asked{"plan.roles", "role",
                    "Which role do you have under the EU AI Act: provider, deployer, importer, distributor or "
                    "manufacturer?"},
              Asked{"plan.risk_class", "risk_class",
                    "Which risk class has the system under the EU AI Act: prohibited, high, limited or minimal?"}}) {
            const QString name = QLatin1String(asked.fact);
            if (known.value(name).kind != QLatin1String("assumed"))
                continue;
            const auto touched = std::count_if(findings_.begin(), findings_.end(), [&](const LawFinding &law) {
                return std::any_of(law.used.begin(), law.used.end(),
                                   [&](const auto &each) { return each.first == name; });
            });
            if (touched == 0)
                continue;
            LawFinding law;
            law.asks = {name};
            law.finding.id = questionId(QLatin1String(asked.key));
            law.finding.verdict = Verdict::Unknown;
            law.finding.severity = Severity::High;
            law.finding.citation = QStringLiteral("Regulation (EU) 2024/1689, Arts. 3, 6");
            law.finding.period = periodOf(facts_.periods.front());
            law.finding.text =
                QStringLiteral("%1 The plan does not say: the strictest reading is applied to %2 findings")
                    .arg(QLatin1String(asked.question))
                    .arg(touched);
            law.finding.remedy = QStringLiteral("State need.rules.%1").arg(QLatin1String(asked.key));
            law.finding.trace = name + QStringLiteral(" [not stated]");
            findings_.push_back(std::move(law));
        }
    }

    static QString questionOf(const QString &name)
    {
        const FactInfo *info = factInfo(name);
        if (info && *info->question)
            return QString::fromUtf8(info->question);
        if (!info)
            return QStringLiteral("Not known: %1.").arg(name);
        const QString meaning = QString::fromUtf8(info->meaning);
        if (info->type != FactType::Truth)
            return QStringLiteral("Not known: %1 (%2).").arg(meaning, name);
        return QStringLiteral("It is open whether %1 (%2).").arg(meaning.left(1).toLower() + meaning.mid(1), name);
    }

    const PlanFacts &facts_;
    const RuleSet &rules_;
    QDate asOf_;
    std::vector<LawFinding> findings_;
    std::map<QString, std::vector<std::pair<const Rule *, Seen>>> open_; ///< by missing facts
};

} // namespace

std::vector<LawFinding> evaluate(const PlanFacts &facts, const RuleSet &rules, const QDate &asOf)
{
    return Evaluation(facts, rules, asOf).run();
}

} // namespace cw::planner
