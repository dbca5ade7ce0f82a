#include "app/cli/referencepages.h"

#include "app/cli/helptext.h"
#include "planner/plan/constraint.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Text inside a cell of a table.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

QString optionTerm(const CommandOption &option)
{
    return u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString::fromStdString(value.dump());
}

/// "number, above 0, at most 1" from one schema of a key; a reference becomes the name of its section.
QString typeText(const Json &schema)
{
    QStringList parts;
    if (schema.contains("$ref"))
        parts << textOf(schema["$ref"]).section(u'/', -1).replace(u'_', u' ');
    if (schema.contains("const"))
        parts << u"always "_s + textOf(schema["const"]);
    if (schema.contains("type"))
        parts << (schema["type"].is_array() ? u"any of "_s : QString()) + textOf(schema["type"]).remove(u'"');
    if (schema.contains("enum")) {
        QStringList words;
        for (const Json &word : schema["enum"])
            words << textOf(word);
        parts << u"one of "_s + words.join(u", "_s);
    }
    if (schema.contains("items"))
        parts << u"each "_s + typeText(schema["items"]);
    for (const char *kind : {"oneOf", "anyOf"})
        if (schema.contains(kind)) {
            QStringList ways;
            for (const Json &way : schema[kind])
                ways << typeText(way);
            ways.removeDuplicates();
            parts << ways.join(u" or "_s);
        }
    for (const auto &[key, word] : {std::pair{"exclusiveMinimum", u"above %1"_s},
                                    {"minimum", u"at least %1"_s},
                                    {"exclusiveMaximum", u"below %1"_s},
                                    {"maximum", u"at most %1"_s},
                                    {"maxLength", u"at most %1 characters"_s}})
        if (schema.contains(key))
            parts << word.arg(textOf(schema[key]));
    return parts.join(u", "_s);
}

QString keyTable(const Json &object)
{
    QString text = u"\n| Key | Takes | Needed |\n|---|---|---|\n"_s;
    const Json required = object.value("required", Json::array());
    for (const auto &[key, schema] : object["properties"].items()) {
        const bool isNeeded = std::find(required.begin(), required.end(), Json(key)) != required.end();
        const QString takes = schema.contains("description")
                                  ? typeText(schema) + u". "_s + textOf(schema["description"])
                                  : typeText(schema);
        text +=
            u"| `%1` | %2 | %3 |\n"_s.arg(QString::fromStdString(key), cell(takes), isNeeded ? u"yes"_s : QString());
    }
    return text;
}

} // namespace

QByteArray commandReference()
{
    QString text = u"# Commands\n\nMade from the program's own registry.\n"_s;
    for (const auto &command : commands()) {
        text += u"\n## %1\n\n%2\n\n    %3\n"_s.arg(command->name(), command->summary(), usageLine(*command));
        const auto options = command->options();
        if (!options.empty())
            text += u"\n| Option | Meaning |\n|---|---|\n"_s;
        for (const CommandOption &option : options)
            text += u"| `%1` | %2 |\n"_s.arg(cell(optionTerm(option)), cell(option.help));
    }
    return text.toUtf8();
}

QByteArray quantityReference()
{
    QString text = u"# Quantities\n\nWhat limits, objectives and `pareto` may speak of.\n\n"
                   "| Word | Means | Unit |\n|---|---|---|\n"_s;
    for (const QuantityInfo &facts : planQuantities()) {
        const QString unit = facts.isMoney ? u"the plan's currency"_s
                             : *facts.unit ? QString::fromUtf8(facts.unit)
                                           : u"a count"_s;
        text += u"| `%1` | %2 | %3 |\n"_s.arg(QLatin1String(facts.word), QString::fromUtf8(facts.label), unit);
    }
    return text.toUtf8();
}

QByteArray rulePackReference(const LawBook &law)
{
    QString text = u"# Rule packs\n\nPlanning support, not legal advice.\n"_s;
    for (const RulePack &pack : law.rules.packs) {
        text += u"\n## %1\n\n%2, version %3, reviewed %4, %5 rules."_s.arg(
            pack.id, pack.title, pack.version, pack.reviewed.toString(Qt::ISODate), QString::number(pack.rules.size()));
        if (!pack.aliases.isEmpty())
            text += u" Also called %1."_s.arg(pack.aliases.join(u", "_s));
        text += u"\n\n| Rule | Where | What it is about |\n|---|---|---|\n"_s;
        for (const Rule &rule : pack.rules)
            text += u"| `%1` | %2 | %3 |\n"_s.arg(rule.id, cell(rule.citation()), cell(rule.title));
    }
    return text.toUtf8();
}

QByteArray planKeyReference(const QByteArray &schema)
{
    const Json json = Json::parse(schema.begin(), schema.end());
    QString text =
        u"# Keys of the plan file\n\n%1\n\n## The file\n"_s.arg(textOf(json["description"])) + keyTable(json);
    for (const auto &[name, object] : json["$defs"].items()) {
        text += u"\n## %1\n\n"_s.arg(QString::fromStdString(name).replace(u'_', u' '));
        if (object.contains("description"))
            text += textOf(object["description"]) + u".\n"_s;
        text += object.contains("properties") ? keyTable(object) : typeText(object) + u'\n';
    }
    return text.toUtf8();
}

} // namespace cw::app
