#include "planner/candidates/evaluation.h"

namespace cw::planner {

Result<PlanningShares> planningShares(const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *headroom = catalog.assumption(QStringLiteral("serving_headroom"));
    const catalog::Assumption *goodput = catalog.assumption(QStringLiteral("training_goodput"));
    if (!headroom || !goodput)
        return Error::absent(
            QStringLiteral("the catalog lacks the planning value %1")
                .arg(headroom ? QStringLiteral("training_goodput") : QStringLiteral("serving_headroom")));
    const catalog::Assumption *batch = catalog.assumption(QStringLiteral("training_batch_tolerance"));
    return PlanningShares{headroom->value.likely,
                          goodput->value.likely,
                          batch ? batch->value.likely : 0,
                          std::make_shared<const ServingCalibration>(servingCalibration(catalog)),
                          std::make_shared<const TrainingCalibration>(trainingCalibration(catalog)),
                          reliabilityOf(catalog),
                          assumedTerm(*headroom)};
}

QString precisionText(const Deployment &deployment)
{
    const QString weights = toText(deployment.weights);
    return deployment.kv == deployment.weights ? weights : weights + QStringLiteral(", kv ") + toText(deployment.kv);
}

QString deploymentSlug(const Deployment &deployment, WorkloadKind kind)
{
    const Parallelism &p = deployment.parallelism;
    QString slug = toText(deployment.weights);
    if (kind == WorkloadKind::Inference && deployment.kv != deployment.weights)
        slug += QStringLiteral("-kv") + toText(deployment.kv);
    slug += QStringLiteral("-tp%1").arg(p.tp);
    for (const auto &[name, degree] :
         {std::pair("pp", p.pp), std::pair("vp", p.vp), std::pair("ep", p.ep), std::pair("dp", p.dp)}) {
        if (degree > 1)
            slug += QStringLiteral("-%1%2").arg(QLatin1String(name)).arg(degree);
    }
    return slug;
}

} // namespace cw::planner
