// The rules of the catalog lint, one function per concern. Each appends its findings; the caller sorts.
#pragma once

#include "catalog/lint/cataloglint.h"

namespace cw::catalog::lint {

using Findings = std::vector<LintFinding>;

void checkAccelerators(const CatalogSnapshot &snapshot, Findings &out);
void checkSystems(const CatalogSnapshot &snapshot, Findings &out);
void checkSwitches(const CatalogSnapshot &snapshot, Findings &out);
/// Ports, power supplies, weights and prices of equipment.
void checkEquipment(const CatalogSnapshot &snapshot, Findings &out);
void checkModels(const CatalogSnapshot &snapshot, Findings &out);
void checkOffers(const CatalogSnapshot &snapshot, Findings &out);
void checkPlaces(const CatalogSnapshot &snapshot, Findings &out);
void checkAges(const CatalogSnapshot &snapshot, QDate today, const LintOptions &options, Findings &out);
void checkSources(const CatalogSnapshot &snapshot, Findings &out);
void checkDuplicates(const CatalogSnapshot &snapshot, Findings &out);

/// The last day a date text may mean: "2025" is 2025-12-31, "2026-Q1" 2026-03-31; invalid when it is not a date.
[[nodiscard]] QDate latestDay(const QString &asOf);

} // namespace cw::catalog::lint
