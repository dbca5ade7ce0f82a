// Places of a plan as people call them. The result knows places by their ids ("seeweb-it-fr2"), so that it reads the
// same everywhere; pages and reports say their names. Halls of one's own have no other name than the one that was
// typed. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/report/reportmodel.h"

namespace cw::planner {

/// Name by id, of the places the result uses; the longest id first, so that none is taken for a part of another.
using PlaceNames = std::vector<std::pair<QString, QString>>;

[[nodiscard]] PlaceNames placeNamesOf(const PlanResult &result, const catalog::CatalogSnapshot &catalog);
/// The ids among the words of a text replaced by names.
[[nodiscard]] QString withPlaceNames(const QString &text, const PlaceNames &names);
void namePlaces(ReportModel &model, const PlaceNames &names);
void namePlaces(ReportChapter &chapter, const PlaceNames &names);

} // namespace cw::planner
