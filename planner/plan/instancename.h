// What a plan calls the instances clouds rent, "aws:p5.48xlarge", and what those without accelerators are. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Letters, digits, dots and dashes: how instance types and services stand in ids.
[[nodiscard]] QString offerSlug(const QString &text);
/// "provider:instance" of an offer, whatever its region and term.
[[nodiscard]] QString instanceName(const catalog::CloudOffer &offer);
/// Virtual CPUs of each offer by its id; offers that do not state them are left out.
[[nodiscard]] QHash<QString, int> virtualCpus(const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
