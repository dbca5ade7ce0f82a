#include "planner/services/freerengine.h"

#include "planner/plan/enginechoice.h"
#include "planner/services/servicesizing.h"

#include <algorithm>

namespace cw::planner {

QString engineRule(const Workload &workload)
{
    return workload.id + QStringLiteral(".engine");
}

std::optional<Workload> withFreerEngine(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    EngineChoice choice = engineChoice(workload.engine);
    if (choice.product.isEmpty() || choice.product == QLatin1String("any"))
        return std::nullopt;
    Workload freer = workload;
    const auto carries = [&] {
        freer.engine = engineText(choice);
        const std::vector<ServiceDeployment> all = serviceDeployments(freer, catalog);
        return std::any_of(all.begin(), all.end(),
                           [](const ServiceDeployment &each) { return each.usable() && each.nodes > 0; });
    };
    choice.product = QStringLiteral("any");
    if (carries())
        return freer;
    choice.index.clear();
    choice.quantisation.clear();
    return carries() ? std::optional(freer) : std::nullopt;
}

} // namespace cw::planner
