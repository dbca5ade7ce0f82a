#include "planner/rules/rule.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::planner {

QString toText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Law:
        return QStringLiteral("law");
    case RuleKind::Standard:
        return QStringLiteral("standard");
    case RuleKind::Scheme:
        return QStringLiteral("scheme");
    case RuleKind::Proposal:
        return QStringLiteral("proposal");
    case RuleKind::Guidance:
        return QStringLiteral("guidance");
    case RuleKind::Policy:
        return QStringLiteral("policy");
    }
    return {};
}

QString toText(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Plan:
        return QStringLiteral("plan");
    case RuleScope::Workload:
        return QStringLiteral("workload");
    case RuleScope::Site:
        return QStringLiteral("site");
    case RuleScope::Part:
        return QStringLiteral("part");
    }
    return {};
}

QDate Transition::beginsFor(const FactSet &facts) const
{
    if (after.isEmpty())
        return from;
    const auto found = facts.constFind(after);
    const QString *day = found == facts.constEnd() ? nullptr : std::get_if<QString>(&found->value);
    return day ? QDate::fromString(*day, Qt::ISODate).addYears(years) : QDate();
}

QString Rule::citation(const QDate &asOf) const
{
    QStringList amending;
    for (const Amendment &amendment : amendments)
        if (!asOf.isValid() || amendment.knownFrom <= asOf)
            amending += amendment.by;
    QString cited = act;
    if (!amending.isEmpty())
        cited += QStringLiteral(" as amended by ") + amending.join(QStringLiteral(", "));
    return article.isEmpty() ? cited : cited + QStringLiteral(", ") + article;
}

const Effectivity *Rule::effectiveAt(const QDate &asOf) const
{
    const Effectivity *known = nullptr;
    for (const EffectivityVersion &version : effective)
        if (!version.knownFrom || *version.knownFrom <= asOf)
            known = &version.effectivity;
    return known;
}

const Rule *RuleSet::rule(const QString &id) const
{
    for (const RulePack &pack : packs)
        for (const Rule &rule : pack.rules)
            if (rule.id == id)
                return &rule;
    return nullptr;
}

const RulePack *RuleSet::packOf(const QString &ruleId) const
{
    for (const RulePack &pack : packs)
        if (std::any_of(pack.rules.begin(), pack.rules.end(), [&](const Rule &rule) { return rule.id == ruleId; }))
            return &pack;
    return nullptr;
}

std::size_t RuleSet::ruleCount() const
{
    std::size_t count = 0;
    for (const RulePack &pack : packs)
        count += pack.rules.size();
    return count;
}

QString RuleSet::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RulePack &pack : packs)
        hash.addData(QStringLiteral("%1 %2 %3\n").arg(pack.id, pack.version, pack.hash).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace cw::planner
