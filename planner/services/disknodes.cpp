#include "planner/services/disknodes.h"

#include "catalog/model/disknode.h"

#include <algorithm>

namespace cw::planner {

std::optional<DiskNode> diskNode(const QString &system, const catalog::CatalogSnapshot &catalog)
{
    if (!catalog::isDiskNode(system))
        return std::nullopt;
    constexpr double bytesPerTb = 1e12, bytesPerGb = 1e9;
    const auto value = [&](const char *id) {
        const catalog::Assumption *found = catalog.assumption(QLatin1String(id));
        return found ? found->value : Band();
    };
    return DiskNode{value("disk_node_capacity_tb").likely * bytesPerTb, value("disk_node_read_gb_s") * bytesPerGb,
                    value("disk_node_write_gb_s") * bytesPerGb};
}

Band lesser(const Band &a, const Band &b)
{
    return {std::min(a.low, b.low), std::min(a.likely, b.likely), std::min(a.high, b.high)};
}

} // namespace cw::planner
