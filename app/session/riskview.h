// How sure the money of an answer is, worked out whole for one page: sampled bands and promises, own against rent, how
// long each price holds. No window, no globals: run it on any thread; `cancel` ends it soon.
#pragma once

#include "app/session/answer.h"
#include "planner/uncertainty/montecarlo.h"
#include "planner/uncertainty/ownorrent.h"
#include "planner/uncertainty/pricehorizon.h"

#include <functional>

namespace cw::app {

/// What is bought of one part, and until when its price holds.
struct PriceHold {
    QString part, name, source;
    double amount = 0; ///< of the plan's purchases, in its currency
    QDate from, until; ///< invalid: not known
    bool isQuote = false;
};

struct RiskView {
    planner::RiskAnswer risk;
    planner::OwnOrRent ownOrRent;
    std::vector<planner::PricePeriod> horizon;
    std::vector<PriceHold> holds; ///< largest amount first
    QString currency;
    planner::PlanResult figures; ///< passports of the above beside those of the answer; nothing else
};

struct RiskChoices {
    int samples = 10'000;
    planner::OwnOrRentOptions own;
    [[nodiscard]] bool operator==(const RiskChoices &o) const
    {
        return samples == o.samples && own.use == o.own.use && own.taxRate == o.own.taxRate &&
               own.countsResidual == o.own.countsResidual;
    }
};

/// What people call the rule of an id. Called on the thread that works.
using RuleName = std::function<QString(const QString &rule)>;

/// Passports name rules by `ruleName`, without one by their ids; `drawn` counts the samples. Errors: cancelled; an
/// assumption the catalog lacks.
[[nodiscard]] Result<RiskView> riskView(const Answer &answer, const catalog::CatalogSnapshot &catalog,
                                        const RiskChoices &choices, const std::atomic_bool *cancel,
                                        const RuleName &ruleName = {}, std::atomic_int64_t *drawn = nullptr);

/// Purchases by part with the end of their prices: of the quote they were priced by, as it states; else the catalog's
/// age of prices.
[[nodiscard]] std::vector<PriceHold> priceHolds(const planner::PlanResult &result, int daysHeld);

} // namespace cw::app
