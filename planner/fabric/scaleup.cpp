#include "planner/fabric/scaleup.h"

#include "planner/plan/factrows.h"

#include <algorithm>

namespace cw::planner {

std::optional<ScaleUpDomain> scaleUpOf(const QString &acceleratorId, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("scale_up"));
    if (!table || acceleratorId.isEmpty())
        return std::nullopt;
    for (const QStringList &row : table->rows) {
        if (textOf(*table, row, "accelerator_id") != acceleratorId)
            continue;
        const auto number = [&](const char *column) { return int(numberOf(*table, row, column).value_or(0)); };
        ScaleUpDomain domain;
        domain.link = textOf(*table, row, "link");
        domain.wiring = textOf(*table, row, "wiring");
        domain.switchName = textOf(*table, row, "switch_name");
        domain.accelerators = number("domain");
        domain.switches = number("switches_per_domain");
        domain.switchTrays = number("switch_trays_per_domain");
        domain.linksPerAccelerator = number("links_per_accelerator");
        domain.provenance = provenanceOf(*table, row);
        return domain.accelerators > 0 ? std::optional(domain) : std::nullopt;
    }
    return std::nullopt;
}

ScaleUpCounts countScaleUp(const ScaleUpDomain &domain, std::int64_t accelerators, int perSystem)
{
    ScaleUpCounts counts;
    counts.domain = domain;
    // A server with fewer accelerators than a domain has is no part of another's: each is a domain of its own.
    const bool isWithinSystem = perSystem > 0 && domain.wiring == QLatin1String("full mesh");
    const std::int64_t each = isWithinSystem ? std::min(domain.accelerators, perSystem) : domain.accelerators;
    counts.domains = (accelerators + each - 1) / each;
    counts.switches = counts.domains * domain.switches;
    counts.switchTrays = counts.domains * domain.switchTrays;
    const std::int64_t ends = accelerators * domain.linksPerAccelerator;
    counts.links = domain.wiring == QLatin1String("switched") ? ends : ends / 2;
    return counts;
}

} // namespace cw::planner
