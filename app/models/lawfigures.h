// Passports of the counts on the page of the law: how full a document of the dossier is, and what a place scores.
// Ids begin with "law/". Pure.
#pragma once

#include "planner/plan/planresult.h"
#include "planner/rules/dossier.h"

namespace cw::app {

/// `what`: filled, left.
[[nodiscard]] QString dossierFigure(const QString &document, const char *what);
/// `what`: first, second (scores by both sets of weights), unknown.
[[nodiscard]] QString sovereigntyFigure(const QString &site, const char *what);
[[nodiscard]] std::vector<planner::Figure> lawFigures(const std::vector<planner::DossierPart> &parts,
                                                      const planner::Json &sovereignty, const planner::Plan &plan);

} // namespace cw::app
