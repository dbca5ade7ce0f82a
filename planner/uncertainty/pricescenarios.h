// What prices may turn out to be, as a fixed set of scenarios over a few groups of cost and the plan's periods: the
// same distributions as `risk`, with all parts of a group moving together. Linear in the amounts, so that the program
// can choose under them. The same plan gives the same scenarios on every machine. Pure; docs/uncertainty.md "Robust".
#pragma once

#include "catalog/base/band.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// What a cost moves with.
enum class PriceGroup { Hardware, Work, Rent, Cloud, Energy };
inline constexpr int priceGroupCount = 5;
[[nodiscard]] PriceGroup priceGroupOf(const QString &category, bool isCloud, LineKind kind);

/// Money of one group in one period: as planned, and how far its price band reaches up and down from there.
struct SpreadMoney {
    double planned = 0, up = 0, down = 0;
};
/// Money at a price band, per unit of money at its likely end.
[[nodiscard]] SpreadMoney spreadOf(double planned, const Band &price);

class PriceScenarios {
public:
    /// Multipliers of a group's money in a period: cost = level x (planned + above x up - below x down).
    struct Outcome {
        double level = 1, above = 0, below = 0;
        [[nodiscard]] double costOf(const SpreadMoney &money) const
        {
            return level * (money.planned + above * money.up - below * money.down);
        }
    };
    PriceScenarios(int scenarios, int periods)
        : scenarios_(scenarios), periods_(periods),
          outcomes_(std::size_t(scenarios) * std::size_t(periods) * priceGroupCount)
    {
    }
    [[nodiscard]] int count() const { return scenarios_; }
    [[nodiscard]] int periods() const { return periods_; }
    [[nodiscard]] const Outcome &at(int scenario, PriceGroup group, int period) const
    {
        return outcomes_[index(scenario, group, period)];
    }
    Outcome &at(int scenario, PriceGroup group, int period) { return outcomes_[index(scenario, group, period)]; }

private:
    [[nodiscard]] std::size_t index(int scenario, PriceGroup group, int period) const
    {
        return (std::size_t(scenario) * std::size_t(periods_) + std::size_t(period)) * priceGroupCount +
               std::size_t(group);
    }
    int scenarios_, periods_;
    std::vector<Outcome> outcomes_;
};

/// Errors: an assumption the catalog lacks.
[[nodiscard]] Result<PriceScenarios> priceScenarios(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                    int scenarios);

/// Mean of the dearest (1 - share) of costs, exact where that is no whole number of them (Rockafellar and Uryasev
/// 2000).
[[nodiscard]] double tailMean(std::vector<double> costs, double share);

/// The tail of a solved plan's net present cost over its own scenarios; absent where the plan asks for none.
struct RobustCost {
    double tail = 0; ///< mean of the dearest (1 - cvar) of scenarios
    double mean = 0; ///< of all scenarios
};
[[nodiscard]] Result<std::optional<RobustCost>> robustCost(const Plan &plan, const std::vector<Line> &lines,
                                                           const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
