// Heat of one room and what carries it away: air through the servers, rear doors, liquid through cold plates. All power
// drawn becomes heat; loads are typical, the design value is the nameplate. Airflow = heat / (density x heat capacity x
// warming); coolant flow = heat / (heat of a litre x warming) (first law of thermodynamics). Pure.
#pragma once

#include "planner/facility/rooms.h"

namespace cw::planner {

struct Cooling {
    QString site;
    QString kind;                                 ///< air, rear_door, liquid; empty = not stated
    double airHeatW = 0, liquidHeatW = 0;         ///< typical
    double airDesignW = 0, liquidDesignW = 0;     ///< nameplate
    std::optional<double> airflowM3PerS;          ///< for the design heat of the air
    std::optional<double> coolantLitresPerMinute; ///< for the design heat of the liquid
    QString cduPart, cduName;                     ///< coolant distribution units, or empty
    int cdus = 0, spareCdus = 0;                  ///< in all, and how many of them may fail
    double cduCapacityW = 0;                      ///< of one
    int rearDoors = 0;                            ///< racks with a rear door
    QStringList unknown;
};

[[nodiscard]] Cooling coolingOf(const Room &room, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
