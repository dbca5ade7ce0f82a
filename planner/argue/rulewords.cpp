#include "planner/argue/rulewords.h"

#include "planner/plan/amount.h"
#include "planner/plan/listwords.h"
#include "planner/plan/rulenames.h"

namespace cw::planner {

namespace {

QString limitInWords(const Constraint &limit, const Plan &plan)
{
    const QuantityInfo &about = info(limit.quantity);
    const QString unit = about.isMoney ? plan.currency.code() : QString::fromLatin1(about.unit);
    QString text = QString::fromLatin1(about.label).toLower();
    if (!limit.workload.isEmpty())
        text += QStringLiteral(" of ") + limit.workload;
    if (!limit.site.isEmpty())
        text += QStringLiteral(" at ") + limit.site;
    if (limit.max)
        text += QStringLiteral(" at most %1 %2").arg(amount(*limit.max), unit);
    if (limit.min)
        text += QStringLiteral(" at least %1 %2").arg(amount(*limit.min), unit);
    return text.trimmed();
}

QString constraintInWords(const Constraint &rule, const Plan &plan)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        return limitInWords(rule, plan);
    case ConstraintKind::Residency:
        return QStringLiteral("data stays in %1").arg(rule.allow.join(QStringLiteral(", ")));
    case ConstraintKind::OperatorExposure:
        return QStringLiteral("no operator under the law of %1").arg(rule.deny.join(QStringLiteral(", ")));
    case ConstraintKind::Sovereignty:
        return QStringLiteral("sovereignty level at least %1").arg(rule.minSeal);
    case ConstraintKind::Latency:
        return QStringLiteral("round trip at most %1 ms").arg(amount(rule.maxRttMs));
    case ConstraintKind::Exclude:
        return QStringLiteral("without %1").arg((rule.vendors + rule.parts).join(QStringLiteral(", ")));
    case ConstraintKind::Redundancy:
        return QStringLiteral("redundancy %1").arg(rule.level);
    case ConstraintKind::Certification:
        return QStringLiteral("operators hold %1").arg(rule.require.join(QStringLiteral(", ")));
    case ConstraintKind::ExportControl:
        return QStringLiteral("no part that needs an export licence where it stands");
    }
    return {};
}

} // namespace

QString ruleInWords(const QString &rule, const Plan &plan)
{
    for (const Constraint &constraint : plan.need.constraints) {
        if (constraint.id == rule)
            return constraintInWords(constraint, plan);
    }
    for (std::size_t i = 0; i < plan.pins.size(); ++i) {
        const Pin &pin = plan.pins[i];
        if (pinRule(int(i)) != rule)
            continue;
        QStringList named{pin.system, pin.site, pin.workload};
        named.removeAll(QString());
        return QStringLiteral("the pin on %1").arg(listInWords(named));
    }
    if (rule == ordersRule() && plan.need.horizon.ordersFrom)
        return QStringLiteral("orders not before %1").arg(plan.need.horizon.ordersFrom->toIso());
    if (rule == poolsRule())
        return QStringLiteral("separate pools for inference and training");
    return rule;
}

} // namespace cw::planner
