#include "planner/facility/powerequipment.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

std::vector<EquipmentSize> equipmentSizes(const catalog::CatalogSnapshot &catalog, const char *kind)
{
    constexpr double wattsPerKilowatt = 1000;
    std::vector<EquipmentSize> sizes;
    const catalog::FactTable *table = catalog.table(u"power_equipment"_s);
    if (!table)
        return sizes;
    const int id = table->column(u"id"_s), of = table->column(u"kind"_s), name = table->column(u"name"_s),
              rating = table->column(u"rating_kw"_s);
    if (std::min({id, of, name, rating}) < 0)
        return sizes;
    for (const QStringList &row : table->rows) {
        bool isNumber = false;
        const double kilowatts = row[rating].toDouble(&isNumber);
        if (row[of] == QLatin1String(kind) && isNumber && kilowatts > 0)
            sizes.push_back({row[id], row[name], kilowatts * wattsPerKilowatt});
    }
    std::sort(sizes.begin(), sizes.end(),
              [](const EquipmentSize &a, const EquipmentSize &b) { return a.watts < b.watts; });
    return sizes;
}

std::optional<EquipmentChoice> chooseEquipment(const std::vector<EquipmentSize> &sizes, double watts)
{
    if (sizes.empty())
        return std::nullopt;
    constexpr double rounding = 1e-9;
    for (const EquipmentSize &size : sizes)
        if (size.watts * (1 + rounding) >= watts)
            return EquipmentChoice{size, 1};
    return EquipmentChoice{sizes.back(), int(std::ceil(watts / sizes.back().watts - rounding))};
}

} // namespace cw::planner
