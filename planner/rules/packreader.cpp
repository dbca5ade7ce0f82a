#include "planner/rules/packreader.h"

#include "planner/plan/objectreader.h"
#include "planner/plan/words.h"
#include "planner/rules/factnames.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

constexpr WordTable<RuleKind, 6> kindWords{{{RuleKind::Law, "law"},
                                            {RuleKind::Standard, "standard"},
                                            {RuleKind::Scheme, "scheme"},
                                            {RuleKind::Proposal, "proposal"},
                                            {RuleKind::Guidance, "guidance"},
                                            {RuleKind::Policy, "policy"}}};
constexpr WordTable<RuleScope, 4> scopeWords{{{RuleScope::Plan, "plan"},
                                              {RuleScope::Workload, "workload"},
                                              {RuleScope::Site, "site"},
                                              {RuleScope::Part, "part"}}};
const QStringList touchWords{QStringLiteral("api"), QStringLiteral("integration"), QStringLiteral("data_flow"),
                             QStringLiteral("system")};

template <typename Value, std::size_t count>
QString wordsOf(const WordTable<Value, count> &table)
{
    QStringList words;
    for (const auto &[value, word] : table)
        words += QLatin1String(word);
    return QStringLiteral("one of ") + words.join(QStringLiteral(", "));
}

class Reader {
public:
    explicit Reader(const QString &name) : name_(name) {}

    RulePack read(const YAML::Node &root)
    {
        RulePack pack;
        if (!isMap(root, QStringLiteral("the pack"),
                   {"pack", "title", "version", "reviewed", "jurisdiction", "aliases", "amendments", "sources",
                    "penalties", "rules"}))
            return pack;
        pack.id = identifier(root, "pack");
        pack.title = text(root, "title");
        pack.version = text(root, "version");
        pack.jurisdiction = text(root, "jurisdiction");
        pack.reviewed = date(root, root["reviewed"], "reviewed", true).value_or(QDate());
        for (const YAML::Node &alias : root["aliases"])
            pack.aliases += QString::fromStdString(alias.Scalar());
        readAmendments(root["amendments"]);
        readSources(root["sources"]);
        readPenalties(root["penalties"]);
        const YAML::Node rules = root["rules"];
        if (!rules || !rules.IsSequence() || rules.size() == 0) {
            refuse(rules ? rules : root, QStringLiteral("The pack has no rules"),
                   QStringLiteral("a list under `rules`"));
            return pack;
        }
        std::set<QString> seen;
        for (const YAML::Node &node : rules) {
            Rule rule = readRule(node, pack);
            if (!rule.id.isEmpty() && !seen.insert(rule.id).second)
                refuse(node["id"], QStringLiteral("The rule id “%1” is used twice").arg(rule.id),
                       QStringLiteral("an id of its own"));
            pack.rules.push_back(std::move(rule));
        }
        return pack;
    }

    std::vector<Error> errors;

private:
    void refuse(const YAML::Node &node, const QString &message, const QString &expected)
    {
        const int line = node.IsDefined() && node.Mark().line >= 0 ? node.Mark().line + 1 : 1;
        errors.push_back(Error::invalid(message, QStringLiteral("%1:%2").arg(name_).arg(line), expected));
    }

    bool isMap(const YAML::Node &node, const QString &what, const std::set<std::string> &keys)
    {
        if (!node || !node.IsMap()) {
            refuse(node, QStringLiteral("Here %1 should stand").arg(what), QStringLiteral("keys with values"));
            return false;
        }
        std::set<std::string> seen;
        for (const auto &entry : node) {
            const std::string key = entry.first.Scalar();
            if (!seen.insert(key).second)
                refuse(entry.first, QStringLiteral("The key “%1” stands twice").arg(QString::fromStdString(key)),
                       QStringLiteral("each key once"));
            if (keys.count(key) == 0 && !keys.empty()) {
                QStringList known;
                for (const std::string &each : keys)
                    known += QString::fromStdString(each);
                refuse(entry.first, QStringLiteral("Unknown key “%1”").arg(QString::fromStdString(key)),
                       QStringLiteral("one of ") + known.join(QStringLiteral(", ")));
            }
        }
        return true;
    }

    QString text(const YAML::Node &owner, const char *key, bool required = true)
    {
        const YAML::Node node = owner[key];
        if (!node) {
            if (required)
                refuse(owner, QStringLiteral("“%1” is missing").arg(QLatin1String(key)), QStringLiteral("a text"));
            return {};
        }
        if (!node.IsScalar() || node.Scalar().empty()) {
            refuse(node, QStringLiteral("“%1” is not a text").arg(QLatin1String(key)), QStringLiteral("a text"));
            return {};
        }
        return QString::fromStdString(node.Scalar()).simplified();
    }

    QString identifier(const YAML::Node &owner, const char *key)
    {
        static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,79}$"));
        QString id = text(owner, key);
        if (!id.isEmpty() && !pattern.match(id).hasMatch())
            refuse(owner[key], QStringLiteral("“%1” is not an id").arg(id),
                   QStringLiteral("lower-case letters, digits, dot, dash or underscore"));
        return id;
    }

    std::optional<QDate> date(const YAML::Node &owner, const YAML::Node &node, const char *key, bool required)
    {
        if (!node) {
            if (required)
                refuse(owner, QStringLiteral("“%1” is missing").arg(QLatin1String(key)), QStringLiteral("a date"));
            return std::nullopt;
        }
        const QDate day = node.IsScalar() ? strictDate(QString::fromStdString(node.Scalar())) : QDate();
        if (!day.isValid()) {
            refuse(node, QStringLiteral("“%1” is not a date").arg(QLatin1String(key)),
                   QStringLiteral("a day such as 2027-12-02"));
            return std::nullopt;
        }
        return day;
    }

    template <typename Value, std::size_t count>
    Value word(const YAML::Node &owner, const char *key, const WordTable<Value, count> &table, Value otherwise)
    {
        if (!owner[key])
            return otherwise;
        const auto value = valueOf(table, text(owner, key));
        if (!value)
            refuse(owner[key], QStringLiteral("“%1” is not known here").arg(text(owner, key)), wordsOf(table));
        return value.value_or(otherwise);
    }

    std::optional<double> number(const YAML::Node &node, const char *key)
    {
        if (!node)
            return std::nullopt;
        bool fine = false;
        const double value = node.IsScalar() ? QString::fromStdString(node.Scalar()).toDouble(&fine) : 0;
        if (!fine)
            refuse(node, QStringLiteral("“%1” is not a number").arg(QLatin1String(key)), QStringLiteral("a number"));
        return fine ? std::optional(value) : std::nullopt;
    }

    void readSources(const YAML::Node &node)
    {
        if (!node || !isMap(node, QStringLiteral("the sources"), {}))
            return;
        for (const auto &entry : node) {
            if (!isMap(entry.second, QStringLiteral("a source"), {"url", "title", "confidence", "evidence", "checked"}))
                continue;
            RuleSource source;
            source.url = text(entry.second, "url");
            source.title = text(entry.second, "title");
            source.confidence = text(entry.second, "confidence");
            source.evidence = text(entry.second, "evidence");
            source.checked = date(entry.second, entry.second["checked"], "checked", true).value_or(QDate());
            sources_.insert(QString::fromStdString(entry.first.Scalar()), source);
        }
    }

    void readAmendments(const YAML::Node &node)
    {
        for (const YAML::Node &each : node) {
            if (!isMap(each, QStringLiteral("an amendment"), {"act", "by", "known_from"}))
                continue;
            const QDate known = date(each, each["known_from"], "known_from", true).value_or(QDate());
            amendments_.insert(text(each, "act"), {text(each, "by"), known});
        }
    }

    void readPenalties(const YAML::Node &node)
    {
        if (!node || !isMap(node, QStringLiteral("the penalties"), {}))
            return;
        for (const auto &entry : node) {
            if (!isMap(entry.second, QStringLiteral("a penalty"),
                       {"citation", "eur", "turnover_share", "lower_for_small"}))
                continue;
            Penalty penalty;
            penalty.citation = text(entry.second, "citation");
            penalty.eur = number(entry.second["eur"], "eur");
            penalty.turnoverShare = number(entry.second["turnover_share"], "turnover_share");
            penalty.lowerForSmall =
                entry.second["lower_for_small"] && text(entry.second, "lower_for_small") == QLatin1String("true");
            penalties_.insert(QString::fromStdString(entry.first.Scalar()), penalty);
        }
    }

    std::optional<Effectivity> effectivity(const YAML::Node &node, std::optional<QDate> &knownFrom)
    {
        if (!isMap(node, QStringLiteral("the time it is in force"),
                   {"from", "until", "pending", "expected", "known_from"}))
            return std::nullopt;
        knownFrom = date(node, node["known_from"], "known_from", false);
        if (node["pending"]) {
            if (node["from"])
                refuse(node["from"], QStringLiteral("A rule is in force from a day or waits for an act, not both"),
                       QStringLiteral("“from” or “pending”"));
            return Pending{text(node, "pending"), date(node, node["expected"], "expected", false)};
        }
        const std::optional<QDate> from = date(node, node["from"], "from", true);
        InForce inForce{from.value_or(QDate()), date(node, node["until"], "until", false)};
        if (inForce.until && *inForce.until < inForce.from)
            refuse(node["until"], QStringLiteral("The rule ends before it begins"), QStringLiteral("a later day"));
        return from ? std::optional<Effectivity>(inForce) : std::nullopt;
    }

    void readEffective(const YAML::Node &node, Rule &rule)
    {
        for (const YAML::Node &earlier : node["earlier"])
            if (std::optional<QDate> known; auto effective = effectivity(earlier, known))
                rule.effective.push_back({known, *effective});
        if (!node["effective"]) {
            refuse(node, QStringLiteral("“effective” is missing"), QStringLiteral("“from” a day, or “pending” an act"));
            return;
        }
        std::optional<QDate> known;
        if (auto effective = effectivity(node["effective"], known))
            rule.effective.push_back({known, *effective});
        for (const YAML::Node &each : node["transitions"]) {
            if (!isMap(each, QStringLiteral("a transition"), {"when", "from", "after", "years", "note", "known_from"}))
                continue;
            Transition transition;
            transition.when = condition(each, "when", rule);
            if (each["after"])
                readCounted(each, rule, transition);
            else
                transition.from = date(each, each["from"], "from", true).value_or(QDate());
            transition.note = text(each, "note", false);
            transition.knownFrom = date(each, each["known_from"], "known_from", false);
            rule.transitions.push_back(std::move(transition));
        }
    }

    /// A beginning that is counted from a fact: `after` and `years`, in place of `from`.
    void readCounted(const YAML::Node &node, const Rule &rule, Transition &transition)
    {
        constexpr int mostYears = 100;
        transition.after = text(node, "after");
        parsed(QStringLiteral("known(%1)").arg(transition.after), node["after"], rule); // a fact of the rule's scope
        if (const FactType type = factType(transition.after); type != FactType::Text && type != FactType::Any)
            refuse(node["after"], QStringLiteral("“%1” holds no date").arg(transition.after),
                   QStringLiteral("a fact such as site.operation_start"));
        const double years = number(node["years"], "years").value_or(0);
        transition.years = years >= 1 && years <= mostYears ? int(years) : 0;
        if (transition.years < 1 || transition.years != years)
            refuse(node["years"] ? node["years"] : node, QStringLiteral("“years” is not a count of years"),
                   QStringLiteral("a whole number from 1 to %1").arg(mostYears));
        if (node["from"])
            refuse(node["from"], QStringLiteral("“from” and “after” exclude each other"),
                   QStringLiteral("a day, or a fact and years"));
    }

    Expression condition(const YAML::Node &owner, const char *key, const Rule &rule)
    {
        return parsed(text(owner, key), owner[key], rule);
    }

    Expression parsed(const QString &source, const YAML::Node &node, const Rule &rule)
    {
        const Result<Expression> expression = Expression::parse(source, rule.parameters);
        if (!expression.ok()) {
            refuse(node, expression.error().message + QStringLiteral(" at ") + expression.error().place,
                   expression.error().expected);
            return {};
        }
        static const std::map<RuleScope, QStringList> own{
            {RuleScope::Plan, {}},
            {RuleScope::Workload, {QStringLiteral("workload.")}},
            {RuleScope::Site, {QStringLiteral("site.")}},
            {RuleScope::Part, {QStringLiteral("part."), QStringLiteral("site.")}}};
        for (const QString &name : expression->factNames())
            for (const char *prefix : {"workload.", "site.", "part."})
                if (name.startsWith(QLatin1String(prefix)) && !own.at(rule.scope).contains(QLatin1String(prefix)))
                    refuse(node, QStringLiteral("“%1” is no fact of %2").arg(name, toText(rule.scope)),
                           QStringLiteral("another scope, or a fact of the plan"));
        return expression.value();
    }

    void readParameters(const YAML::Node &node, Rule &rule)
    {
        if (!node || !isMap(node, QStringLiteral("the parameters"), {}))
            return;
        for (const auto &entry : node) {
            const QString name = QString::fromStdString(entry.first.Scalar());
            const QString value = entry.second.IsScalar() ? QString::fromStdString(entry.second.Scalar()) : QString();
            bool isNumber = false;
            const double parsed = value.toDouble(&isNumber);
            if (entry.second.IsSequence()) {
                QStringList list;
                for (const YAML::Node &item : entry.second)
                    list += QString::fromStdString(item.Scalar());
                rule.parameters.insert(name, list);
            } else if (isNumber) {
                rule.parameters.insert(name, parsed);
            } else {
                rule.parameters.insert(name, value);
            }
        }
    }

    void readVerdict(const YAML::Node &node, Rule &rule)
    {
        const QString verdict = text(node, "verdict"), severity = text(node, "severity");
        if (const auto known = verdictFromText(verdict);
            known && (*known == Verdict::Violation || *known == Verdict::Obligation || *known == Verdict::Conditional))
            rule.verdict = *known;
        else if (!verdict.isEmpty())
            refuse(node["verdict"], QStringLiteral("“%1” is no verdict of a rule").arg(verdict),
                   QStringLiteral("violation, obligation or conditional"));
        if (const auto known = severityFromText(severity))
            rule.severity = *known;
        else if (!severity.isEmpty())
            refuse(node["severity"], QStringLiteral("“%1” is no severity").arg(severity),
                   QStringLiteral("block, high, medium or info"));
        const bool mayBlock = rule.kind == RuleKind::Law || rule.kind == RuleKind::Policy;
        if (rule.severity == Severity::Block && !mayBlock)
            refuse(node["severity"], QStringLiteral("A %1 may not block").arg(toText(rule.kind)),
                   QStringLiteral("high, medium or info; only law and policy block"));
        if (rule.kind == RuleKind::Proposal && rule.severity != Severity::Info)
            refuse(node["severity"], QStringLiteral("A proposal only informs"), QStringLiteral("info"));
    }

    Rule readRule(const YAML::Node &node, const RulePack &pack)
    {
        Rule rule;
        if (!isMap(node, QStringLiteral("a rule"),
                   {"id",          "title",    "act",      "article",    "kind",    "source",  "effective", "earlier",
                    "transitions", "readings", "scope",    "parameters", "when",    "demands", "verdict",   "severity",
                    "text",        "remedy",   "evidence", "dossier",    "touches", "penalty"}))
            return rule;
        rule.line = node.Mark().line + 1;
        rule.id = identifier(node, "id");
        if (!rule.id.isEmpty() && !rule.id.startsWith(pack.id + QLatin1Char('.')))
            refuse(node["id"], QStringLiteral("The rule id “%1” does not begin with its pack’s").arg(rule.id),
                   pack.id + QStringLiteral(".…"));
        rule.title = text(node, "title");
        rule.act = text(node, "act");
        rule.article = text(node, "article", false);
        for (const Amendment &amendment : amendments_.values(rule.act))
            rule.amendments.push_back(amendment);
        std::sort(rule.amendments.begin(), rule.amendments.end(),
                  [](const Amendment &a, const Amendment &b) { return a.knownFrom < b.knownFrom; });
        rule.kind = word(node, "kind", kindWords, RuleKind::Law);
        rule.scope = word(node, "scope", scopeWords, RuleScope::Plan);
        const QString source = text(node, "source");
        if (!source.isEmpty() && !sources_.contains(source))
            refuse(node["source"], QStringLiteral("The pack has no source “%1”").arg(source),
                   QStringLiteral("a key under `sources`"));
        rule.source = sources_.value(source);
        readParameters(node["parameters"], rule);
        readEffective(node, rule);
        for (const YAML::Node &each : node["readings"])
            if (isMap(each, QStringLiteral("a reading"), {"text", "source"}))
                rule.readings.push_back({text(each, "text"), text(each, "source")});
        rule.when = condition(node, "when", rule);
        if (node["demands"])
            rule.demands = condition(node, "demands", rule);
        readVerdict(node, rule);
        rule.text = text(node, "text");
        rule.remedy = text(node, "remedy");
        rule.evidence = text(node, "evidence");
        rule.dossier = text(node, "dossier");
        for (const YAML::Node &each : node["touches"]) {
            const QString touched = QString::fromStdString(each.Scalar());
            if (!touchWords.contains(touched))
                refuse(each, QStringLiteral("“%1” is no part of a plan").arg(touched),
                       QStringLiteral("one of ") + touchWords.join(QStringLiteral(", ")));
            rule.touches += touched;
        }
        if (node["penalty"]) {
            const QString penalty = text(node, "penalty");
            if (!penalties_.contains(penalty))
                refuse(node["penalty"], QStringLiteral("The pack has no penalty “%1”").arg(penalty),
                       QStringLiteral("a key under `penalties`"));
            else
                rule.penalty = penalties_.value(penalty);
        }
        return rule;
    }

    QString name_;
    QMultiHash<QString, Amendment> amendments_; ///< by the act they change
    QHash<QString, RuleSource> sources_;
    QHash<QString, Penalty> penalties_;
};

} // namespace

PackReading readRulePack(const QByteArray &yaml, const QString &name)
{
    PackReading reading;
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        Reader reader(name);
        reading.pack = reader.read(root);
        reading.errors = std::move(reader.errors);
    } catch (const YAML::Exception &exception) {
        reading.errors.push_back(Error::invalid(
            QStringLiteral("The file is not YAML: %1").arg(QString::fromStdString(exception.msg)),
            QStringLiteral("%1:%2").arg(name).arg(exception.mark.line + 1), QStringLiteral("a rule pack")));
    }
    reading.pack.hash = QString::fromLatin1(QCryptographicHash::hash(yaml, QCryptographicHash::Sha256).toHex());
    return reading;
}

std::vector<Error> clashesIn(const RuleSet &rules)
{
    std::vector<Error> errors;
    std::set<QString> packs, ids;
    for (const RulePack &pack : rules.packs) {
        if (!packs.insert(pack.id).second)
            errors.push_back(Error::invalid(QStringLiteral("Two packs are called “%1”").arg(pack.id), {},
                                            QStringLiteral("an id of its own")));
        for (const Rule &rule : pack.rules)
            if (!ids.insert(rule.id).second)
                errors.push_back(Error::invalid(QStringLiteral("Two packs hold a rule “%1”").arg(rule.id), {},
                                                QStringLiteral("an id of its own")));
    }
    return errors;
}

} // namespace cw::planner
