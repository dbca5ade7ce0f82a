#include "planner/plan/retention.h"

#include <algorithm>

namespace cw::planner {

const QStringList &retentionTiers()
{
    static const QStringList tiers{QStringLiteral("object"), QStringLiteral("archive")};
    return tiers;
}

QString retentionMeasure(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Training:
    case WorkloadKind::FineTuning:
        return QStringLiteral("checkpoints");
    case WorkloadKind::Inference:
        return QStringLiteral("days");
    case WorkloadKind::Dataset:
        return QStringLiteral("copies");
    default:
        return {};
    }
}

std::optional<Retention> retentionOf(const Workload &workload)
{
    const QString measure = retentionMeasure(workload.kind);
    Retention retention;
    for (const QString &part : workload.engine.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString key = part.section(QLatin1Char('='), 0, 0), value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("tier"))
            retention.tier = value;
        else if (key == measure)
            retention.amount = value.toInt();
    }
    return measure.isEmpty() || retention.tier.isEmpty() || retention.amount <= 0 ? std::nullopt
                                                                                  : std::optional(retention);
}

QString retentionText(const Retention &retention, WorkloadKind kind)
{
    return QStringLiteral("tier=%1 %2=%3").arg(retention.tier, retentionMeasure(kind)).arg(retention.amount);
}

void setRetention(Workload &workload, const std::optional<Retention> &retention)
{
    const QString measure = retentionMeasure(workload.kind);
    QStringList parts = workload.engine.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                               [&measure](const QString &part) {
                                   const QString key = part.section(QLatin1Char('='), 0, 0);
                                   return part.contains(QLatin1Char('=')) &&
                                          (key == QLatin1String("tier") || key == measure);
                               }),
                parts.end());
    if (retention)
        parts.append(retentionText(*retention, workload.kind));
    workload.engine = parts.join(QLatin1Char(' '));
}

} // namespace cw::planner
