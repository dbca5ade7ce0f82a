#include "app/models/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using planner::Constraint;
using planner::ConstraintKind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RuleWords", text);
}

bool isPart(const QString &word, const catalog::CatalogSnapshot &catalog)
{
    const auto isNamed = [&](const auto &each) { return each.id == word; };
    return catalog.accelerator(word) || catalog.system(word) ||
           std::any_of(catalog.switches.begin(), catalog.switches.end(), isNamed);
}

bool isVendor(const QString &word, const catalog::CatalogSnapshot &catalog)
{
    const auto makes = [&](const auto &each) { return each.vendor.compare(word, Qt::CaseInsensitive) == 0; };
    return std::any_of(catalog.accelerators.begin(), catalog.accelerators.end(), makes) ||
           std::any_of(catalog.systems.begin(), catalog.systems.end(), makes) ||
           std::any_of(catalog.switches.begin(), catalog.switches.end(), makes);
}

} // namespace

RuleField fieldOf(ConstraintKind kind)
{
    switch (kind) {
    case ConstraintKind::Limit:
    case ConstraintKind::Latency:
    case ConstraintKind::Sovereignty:
        return RuleField::Number;
    case ConstraintKind::Residency:
    case ConstraintKind::OperatorExposure:
    case ConstraintKind::Exclude:
    case ConstraintKind::Certification:
        return RuleField::Words;
    case ConstraintKind::Redundancy:
        return RuleField::Redundancy;
    case ConstraintKind::ExportControl:
        break;
    }
    return RuleField::Nothing;
}

std::optional<double> numberOf(const Constraint &rule)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        return rule.max ? rule.max : rule.min;
    case ConstraintKind::Latency:
        return rule.maxRttMs;
    case ConstraintKind::Sovereignty:
        return rule.minSeal;
    default:
        return std::nullopt;
    }
}

void setNumber(Constraint &rule, std::optional<double> value)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        (rule.max || !rule.min ? rule.max : rule.min) = value;
        break;
    case ConstraintKind::Latency:
        rule.maxRttMs = value.value_or(0);
        break;
    case ConstraintKind::Sovereignty:
        rule.minSeal = int(value.value_or(0));
        break;
    default:
        break;
    }
}

QString wordsOf(const Constraint &rule)
{
    const auto listed = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
    switch (rule.kind) {
    case ConstraintKind::Residency:
        return listed(rule.allow);
    case ConstraintKind::OperatorExposure:
        return listed(rule.deny);
    case ConstraintKind::Exclude:
        return listed(rule.vendors + rule.parts);
    case ConstraintKind::Certification:
        return listed(rule.require);
    default:
        return rule.level;
    }
}

void setWords(Constraint &rule, const QStringList &words, const catalog::CatalogSnapshot &catalog)
{
    switch (rule.kind) {
    case ConstraintKind::Residency:
        rule.allow = words;
        break;
    case ConstraintKind::OperatorExposure:
        rule.deny = words;
        break;
    case ConstraintKind::Exclude: {
        const QStringList partsBefore = rule.parts;
        rule.vendors.clear();
        rule.parts.clear();
        for (const QString &word : words)
            (partsBefore.contains(word) || isPart(word, catalog) ? rule.parts : rule.vendors) << word;
        break;
    }
    case ConstraintKind::Certification:
        rule.require = words;
        break;
    default:
        break;
    }
}

QString hintOf(ConstraintKind kind)
{
    switch (kind) {
    case ConstraintKind::Residency:
    case ConstraintKind::OperatorExposure:
        return say(QT_TRANSLATE_NOOP("RuleWords", "Countries such as DE, or EU, EEA or *, with commas between"));
    case ConstraintKind::Exclude:
        return say(QT_TRANSLATE_NOOP("RuleWords", "Vendors or ids of parts, with commas between"));
    case ConstraintKind::Certification:
        return say(QT_TRANSLATE_NOOP("RuleWords", "Certificates such as ISO 27001 or C5, with commas between"));
    default:
        return {};
    }
}

QString refusalOf(ConstraintKind kind, const QStringList &words, const catalog::CatalogSnapshot &catalog)
{
    if (words.isEmpty())
        return say(
            QT_TRANSLATE_NOOP("RuleWords", "A rule without a word says nothing. Write one, or remove the rule."));
    for (const QString &word : words) {
        const bool isPlace = kind == ConstraintKind::Residency || kind == ConstraintKind::OperatorExposure;
        if (isPlace && catalog.countriesOf(word).isEmpty())
            return say(QT_TRANSLATE_NOOP("RuleWords",
                                         "“%1” is no country or group of the catalog. Write countries such "
                                         "as DE, or EU, EEA or *."))
                .arg(word);
        if (kind == ConstraintKind::Exclude && !isPart(word, catalog) && !isVendor(word, catalog))
            return say(QT_TRANSLATE_NOOP("RuleWords", "“%1” is neither a vendor nor a part of the catalog.")).arg(word);
    }
    return {};
}

} // namespace cw::app
