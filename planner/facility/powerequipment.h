// Sizes of power and cooling equipment, from the catalog's power_equipment table. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

struct EquipmentSize {
    QString id, name;
    double watts = 0; ///< rating of one piece
};

/// Sizes of a kind (rack_pdu, busway, ups, generator, cdu), smallest first.
[[nodiscard]] std::vector<EquipmentSize> equipmentSizes(const catalog::CatalogSnapshot &catalog, const char *kind);

struct EquipmentChoice {
    EquipmentSize size;
    int count = 0; ///< pieces that carry the load together
};

/// The smallest size that carries `watts` in one piece; several of the largest where none does. Absent = no sizes.
[[nodiscard]] std::optional<EquipmentChoice> chooseEquipment(const std::vector<EquipmentSize> &sizes, double watts);

} // namespace cw::planner
