// What may turn out differently in a solved plan, and how much money hangs on it. Built once per plan, then sampled.
// Multipliers are around 1 (the plan's own figure). A band low, likely, high is read as P10, P50, P90 of a two-piece
// normal distribution: it keeps all three, may be skewed, and joins others by correlation. Spreads, correlations and
// failure rates come from the catalog's assumptions, never from here. Values, safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// One uncertain multiplier or figure.
struct RiskDriver {
    QString id;    ///< "compute:dgx-h200", "energy:dgx-h200@hall-2", "exchange_rate"
    QString label; ///< for people
    QString group; ///< "hardware", "work", "rent", "cloud", "energy", "rate", "use": what moves together
    Band band{1, 1, 1};
    QString source; ///< where the band comes from
    QString asOf;   ///< day of that source, as it states it; empty = none
};

/// Money that is multiplied by the same drivers.
struct RiskItem {
    int price = -1;        ///< index into `prices`; -1 = certain
    int period = 0;        ///< index of the month it is paid in
    bool hasRate = false;  ///< priced in another currency than the plan's
    bool isEnergy = false; ///< follows the electricity price and the use
    bool mayDrift = false; ///< its price is not fixed today: bought after the validity of prices, or rented by the hour
    /// The plan's own amounts: one-off, a month of the period that `opex_per_month` speaks of, net present.
    double capex = 0, monthly = 0, present = 0;
};

/// A predicted figure with a promise on it.
struct RiskMetric {
    QString rule; ///< "chat.ttft_ms"
    Band band;    ///< P10, P50, P90 of the prediction
    double limit = 0;
    bool isMost = true; ///< met when at most the limit; else when at least
    double units = 0;   ///< machines that share the load; 0 = failures do not matter
};

struct RiskLimit {
    QString rule;
    PlanQuantity quantity = PlanQuantity::Capex;
    double limit = 0;
};

struct RiskModel {
    std::vector<RiskDriver> prices;
    RiskDriver exchangeRate, electricity, use;
    std::vector<double> years; ///< from the plan's date to each period, in years
    double rateSpread = 0, electricitySpread = 0, hardwareSpread = 0, cloudSpread = 0; ///< of the logarithm, per year
    double priceCorrelation = 0, predictionCorrelation = 0;
    Band failuresPerYear, repairDays; ///< of one machine
    /// Failures that take a whole group out at once (a rack's power, a leaf switch): share of all, and machines of one.
    double commonCauseShare = 0, commonCauseMachines = 1;
    std::vector<RiskItem> items;
    std::vector<RiskMetric> metrics;
    std::vector<RiskLimit> budgets;
    std::optional<Band> leadTimeWeeks;
    std::vector<RiskLimit> leadTimes;
    std::vector<QString> assumptions; ///< ids used, for the passport
    Currency currency;
    Month opexFrom;        ///< first month of the period that `opex_per_month` speaks of
    QDate pricesHoldUntil; ///< the plan's date plus the age at which prices are called old
    double capexAfter = 0; ///< planned purchases after that day: an estimate, no budget
};

/// Errors: an assumption the catalog lacks.
[[nodiscard]] Result<RiskModel> riskModelOf(const Plan &plan, const PlanResult &result,
                                            const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
