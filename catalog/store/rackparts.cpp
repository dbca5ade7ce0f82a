#include "catalog/store/rackparts.h"

#include <algorithm>

namespace cw::catalog {

std::vector<RackPart> rackParts(const CatalogSnapshot &catalog, const QString &system)
{
    std::vector<RackPart> parts;
    const FactTable *table = catalog.table(QStringLiteral("rack_parts"));
    if (!table)
        return parts;
    const int of = table->column(QStringLiteral("system_id")), name = table->column(QStringLiteral("part")),
              count = table->column(QStringLiteral("count")), ports = table->column(QStringLiteral("management_ports"));
    if (of < 0 || name < 0 || count < 0 || ports < 0)
        return parts;
    for (const QStringList &row : table->rows)
        if (row[of] == system)
            parts.push_back({row[name], std::max(0, row[count].toInt()), std::max(0, row[ports].toInt())});
    return parts;
}

int managementPortsOfParts(const CatalogSnapshot &catalog, const QString &system)
{
    int ports = 0;
    for (const RackPart &part : rackParts(catalog, system))
        ports += part.count * part.managementPorts;
    return ports;
}

} // namespace cw::catalog
