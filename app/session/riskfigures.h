// Passports of the figures a risk view works out beside the answer's own: bands, chances, drivers, ways to pay, prices
// by period. Ids begin with "risk/". Pure.
#pragma once

#include "app/session/riskview.h"

namespace cw::app {

/// Adds them to `view.figures`, behind those of the answer and of the catalog's assumptions they rest on.
void addRiskFigures(RiskView &view, const Answer &answer, const catalog::CatalogSnapshot &catalog,
                    const RuleName &ruleName = {});

/// Id of the passport of one thing: riskFigure("budget", "capex") is "risk/budget/capex".
[[nodiscard]] QString riskFigure(const char *kind, const QString &thing);

} // namespace cw::app
