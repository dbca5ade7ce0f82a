#include "planner/facility/cooling.h"

#include "planner/facility/powerequipment.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

Cooling coolingOf(const Room &room, const catalog::CatalogSnapshot &catalog)
{
    Cooling cooling;
    cooling.site = room.limits.site;
    cooling.kind = room.limits.cooling;
    const std::optional<double> liquidShare = planningValue(catalog, "liquid_heat_share");
    for (const RackDevice &device : room.layout.devices) {
        const double share = device.isLiquid ? liquidShare.value_or(1) : 0;
        cooling.liquidHeatW += share * device.typicalW;
        cooling.liquidDesignW += share * device.nameplateW;
        cooling.airHeatW += (1 - share) * device.typicalW;
        cooling.airDesignW += (1 - share) * device.nameplateW;
    }
    const auto density = planningValue(catalog, "air_density_kg_m3");
    const auto heat = planningValue(catalog, "air_heat_j_per_kg_k");
    const auto warming = planningValue(catalog, "air_delta_t_k");
    if (density && heat && warming)
        cooling.airflowM3PerS = cooling.airDesignW / (*density * *heat * *warming);
    else
        cooling.unknown.append(u"the airflow"_s);
    if (cooling.kind == "rear_door"_L1)
        for (const Rack &rack : room.layout.racks)
            cooling.rearDoors += rack.isWholeRack ? 0 : 1;
    if (cooling.liquidDesignW <= 0)
        return cooling;
    constexpr double secondsPerMinute = 60;
    const auto litre = planningValue(catalog, "coolant_heat_j_per_l_k");
    const auto rise = planningValue(catalog, "coolant_delta_t_k");
    if (litre && rise)
        cooling.coolantLitresPerMinute = cooling.liquidDesignW / (*litre * *rise) * secondsPerMinute;
    else
        cooling.unknown.append(u"the flow of coolant"_s);
    if (const auto choice = chooseEquipment(equipmentSizes(catalog, "cdu"), cooling.liquidDesignW)) {
        cooling.cduPart = choice->size.id;
        cooling.cduName = choice->size.name;
        cooling.cduCapacityW = choice->size.watts;
        cooling.spareCdus = 1;
        cooling.cdus = choice->count + cooling.spareCdus;
    } else {
        cooling.unknown.append(u"sizes of coolant distribution units"_s);
    }
    return cooling;
}

} // namespace cw::planner
