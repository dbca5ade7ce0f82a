// The cost-and-risk page as tables and sentences: bands of totals, chance of each promise and budget, drivers, ways to
// pay, price horizon. Pure.
#pragma once

#include "app/models/celltable.h"
#include "app/session/riskview.h"

namespace cw::app {

[[nodiscard]] CellTable riskBandTable(const RiskView &view, const planner::Plan &plan);
/// Budgets with value at risk, then promises; the least sure first.
[[nodiscard]] CellTable promiseTable(const RiskView &view, const planner::Plan &plan);
[[nodiscard]] CellTable tornadoTable(const RiskView &view);
[[nodiscard]] CellTable wayTable(const planner::OwnOrRent &comparison);
/// For each electricity price the use from which on owning is cheaper.
[[nodiscard]] CellTable evenTable(const planner::BreakEvenMap &map);
/// "Owning is cheaper than renting on demand if …"
[[nodiscard]] QString evenSentence(const planner::OwnOrRent &comparison);
[[nodiscard]] CellTable holdTable(const RiskView &view);
/// Band of today's prices per period: what is bought later is an estimate.
[[nodiscard]] CellTable horizonTable(const RiskView &view);

/// The page's answer: when owning becomes cheaper and what it saves.
[[nodiscard]] QString ownOrRentSentence(const planner::OwnOrRent &comparison);
/// What a lease costs against owning, which is told against rents alone; empty where it is not known.
[[nodiscard]] QString leaseSentence(const planner::OwnOrRent &comparison);
/// Spot is no rent to rely on; where it costs less than owning all the same, that is said. Empty = it does not.
[[nodiscard]] QString spotSentence(const planner::OwnOrRent &comparison);
/// That owning is credited with what its hardware is still worth, where the plan's total is not; empty else.
[[nodiscard]] QString resaleSentence(const planner::OwnOrRent &comparison, const planner::Need &need);
/// How sure: total with band, budget with its chance, the first price to end.
[[nodiscard]] QString sureSentence(const RiskView &view, QDate today);
/// "Until 2026-12-18 this is a budget: …; after that it is an estimate."
[[nodiscard]] QString budgetSentence(const RiskView &view);
/// Sure enough, so-so, or not: the shape of a chance.
[[nodiscard]] Shape shapeOfChance(double probability);

} // namespace cw::app
