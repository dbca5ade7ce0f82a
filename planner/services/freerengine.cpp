#include "planner/services/freerengine.h"

#include "planner/plan/enginechoice.h"
#include "planner/services/servicesizing.h"

#include <algorithm>

namespace cw::planner {

QString engineRule(const Workload &workload)
{
    return workload.id + QStringLiteral(".engine");
}

/// Whether some product of the catalog carries the workload with this choice.
static bool carries(Workload &workload, const EngineChoice &choice, const catalog::CatalogSnapshot &catalog)
{
    workload.engine = engineText(choice);
    const std::vector<ServiceDeployment> all = serviceDeployments(workload, catalog);
    return std::any_of(all.begin(), all.end(),
                       [](const ServiceDeployment &each) { return each.usable() && each.nodes > 0; });
}

static bool isProductStated(const EngineChoice &choice)
{
    return !choice.product.isEmpty() && choice.product != QLatin1String("any");
}

std::optional<Workload> withFreerEngine(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    EngineChoice choice = engineChoice(workload.engine);
    if (!isProductStated(choice))
        return std::nullopt;
    Workload freer = workload;
    choice.product = QStringLiteral("any");
    if (carries(freer, choice, catalog))
        return freer;
    choice.index.clear();
    choice.quantisation.clear();
    return carries(freer, choice, catalog) ? std::optional(freer) : std::nullopt;
}

std::optional<Workload> withUsualIndex(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    EngineChoice choice = engineChoice(workload.engine);
    if (!isProductStated(choice) || (choice.index.isEmpty() && choice.quantisation.isEmpty()))
        return std::nullopt;
    Workload freer = workload;
    choice.index.clear();
    choice.quantisation.clear();
    return carries(freer, choice, catalog) ? std::optional(freer) : std::nullopt;
}

} // namespace cw::planner
