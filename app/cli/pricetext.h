// Prices with their days as JSON and as lines: the history of a part, what a plan's parts cost on a day, and how long
// those prices hold.
#pragma once

#include "app/cli/command.h"
#include "catalog/store/pricehistory.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// The price of each bought or rented part of a result that was known on a day, where more than the shipped one is.
struct PartPrice {
    catalog::DatedPrice price;
    bool isLater = false; ///< none was known that day
    int known = 0;        ///< prices of the part in all
};
[[nodiscard]] Result<std::vector<PartPrice>> pricesOf(const planner::PlanResult &result, CommandIo &io, QDate day);
[[nodiscard]] planner::Json pricesToJson(const std::vector<PartPrice> &prices);
[[nodiscard]] QStringList priceLines(const std::vector<PartPrice> &prices, QDate day);

/// Sentences on prices that came after the day of a plan and are therefore not used; empty = there are none.
[[nodiscard]] QStringList newerPrices(CommandIo &io, QDate day);
/// What prices may be in each period, as JSON; null where the catalog lacks an assumption.
[[nodiscard]] planner::Json horizonToJson(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog);

/// `catalog prices ID`: every price of a part, and the one that holds on the day.
[[nodiscard]] int runPrices(const QString &part, QDate day, bool asJson, CommandIo &io);

} // namespace cw::app
