#include "app/models/rulewords.h"

#include "planner/plan/scopes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace cw::app {

using planner::Constraint;
using planner::ConstraintKind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RuleWords", text);
}

/// "ISO 27001/27017; C5 type 2" names three certificates.
QStringList namedIn(const QString &list)
{
    static const QRegularExpression between(QStringLiteral("[;,] *")), aside(QStringLiteral(" *\\(.*|:.*"));
    QStringList names;
    for (const QString &entry : list.split(between, Qt::SkipEmptyParts)) {
        const QStringList numbers = QString(entry).remove(aside).trimmed().split(QLatin1Char('/'));
        const QString family = numbers.first().section(QLatin1Char(' '), 0, -2);
        names << numbers.first();
        for (const QString &further : numbers.mid(1))
            names << (family.isEmpty() ? further : family + QLatin1Char(' ') + further);
    }
    return names;
}

QStringList certificates(const catalog::CatalogSnapshot &catalog)
{
    QStringList all;
    for (const catalog::Provider &provider : catalog.providers)
        for (const QString &name : namedIn(provider.certifications))
            if (planner::holdsCertificate(provider.certifications, name))
                all << name;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

template <typename Rows>
void addVendors(QStringList &into, const Rows &rows)
{
    for (const auto &row : rows)
        if (!row.vendor.isEmpty())
            into << row.vendor;
}

template <typename Rows>
void addIds(QStringList &into, const Rows &rows)
{
    for (const auto &row : rows)
        into << row.id;
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
        return rule.max;
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
        rule.max = value;
        break;
    case ConstraintKind::Latency:
        rule.maxRttMs = value.value_or(0);
        break;
    case ConstraintKind::Sovereignty:
        rule.minSeal = int(std::clamp(value.value_or(0), 0.0, double(std::numeric_limits<int>::max())));
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
        const planner::Scopes scopes({}, catalog); // own sites are no parts
        rule.vendors.clear();
        rule.parts.clear();
        for (const QString &word : words)
            (partsBefore.contains(word) || scopes.isPart(word) ? rule.parts : rule.vendors) << word;
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

QString refusalOf(ConstraintKind kind, const QStringList &words, const planner::Plan &plan,
                  const catalog::CatalogSnapshot &catalog)
{
    if (words.isEmpty())
        return say(
            QT_TRANSLATE_NOOP("RuleWords", "A rule without a word says nothing. Write one, or remove the rule."));
    const planner::Scopes scopes(plan, catalog);
    for (const QString &word : words) {
        const bool isPlace = kind == ConstraintKind::Residency || kind == ConstraintKind::OperatorExposure;
        if (isPlace && catalog.countriesOf(word).isEmpty())
            return say(QT_TRANSLATE_NOOP("RuleWords",
                                         "“%1” is no country or group of the catalog. Write countries such "
                                         "as DE, or EU, EEA or *."))
                .arg(word);
        if (kind == ConstraintKind::Exclude && !scopes.isPart(word) && !scopes.isVendor(word))
            return say(QT_TRANSLATE_NOOP("RuleWords", "“%1” is neither a vendor nor a part of the catalog.")).arg(word);
        if (kind == ConstraintKind::Certification && !scopes.isCertificate(word))
            return say(QT_TRANSLATE_NOOP("RuleWords", "No operator of the catalog is known to hold “%1”.")).arg(word);
    }
    return {};
}

QStringList wordsToChoose(ConstraintKind kind, const catalog::CatalogSnapshot &catalog)
{
    QStringList words;
    switch (kind) {
    case ConstraintKind::Residency:
    case ConstraintKind::OperatorExposure:
        for (const catalog::Country &country : catalog.countries)
            words << country.iso2;
        words.sort();
        return QStringList{QStringLiteral("EU"), QStringLiteral("EEA")} + words;
    case ConstraintKind::Exclude: {
        addVendors(words, catalog.accelerators);
        addVendors(words, catalog.systems);
        addVendors(words, catalog.switches);
        addVendors(words, catalog.storageSystems);
        for (const catalog::Provider &provider : catalog.providers)
            words << provider.name;
        words.removeDuplicates();
        words.erase(std::remove_if(words.begin(), words.end(), [](const QString &w) { return w.contains(u','); }),
                    words.end()); // the field parts words there
        words.sort(Qt::CaseInsensitive);
        QStringList parts;
        addIds(parts, catalog.accelerators);
        addIds(parts, catalog.systems);
        addIds(parts, catalog.switches);
        addIds(parts, catalog.storageSystems);
        parts.sort();
        return words + parts;
    }
    case ConstraintKind::Certification:
        return certificates(catalog);
    default:
        return words;
    }
}

} // namespace cw::app
