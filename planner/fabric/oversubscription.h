// Oversubscription as a choice with a price: a thinner network costs less and makes each training step longer, and a
// longer step is the same as owning less hardware. For each ratio: exact counts, price of switches and cables, step
// time from the training model with that network, and the hardware the lost time stands for. Prices in one currency.
// Pure.
#pragma once

#include "planner/fabric/fabriccounts.h"
#include "planner/perf/trainingmodel.h"

namespace cw::planner {

struct FabricPrices {
    double perSwitch = 0;
    double perCable = 0;
    double hardware = 0; ///< of all servers the job runs on
};

struct OversubscriptionChoice {
    Oversubscription ratio;
    FabricCounts counts;
    double fabricPrice = 0;
    Band stepSeconds;
    double slowdown = 0;  ///< step time beyond that of a non-blocking network, as a share
    double lostPrice = 0; ///< slowdown x hardware
    [[nodiscard]] double total() const { return fabricPrice + lostPrice; }
};

/// Those worth comparing, from 1:1 up.
[[nodiscard]] const std::vector<Oversubscription> &comparedRatios();

/// Ratios from 1:1 up, those the switch can be shared in; the cheapest in total is `best`. A server, which has one port
/// on each rail where there are rails, holds `acceleratorsPerServer`. An error when the fabric cannot be built or the
/// training model does not cover the job.
struct OversubscriptionPrices {
    std::vector<OversubscriptionChoice> choices;
    int best = 0;
};
[[nodiscard]] Result<OversubscriptionPrices> priceOversubscription(const FabricSpec &fabric, const TrainingCase &job,
                                                                   const FabricPrices &prices,
                                                                   int acceleratorsPerServer);

} // namespace cw::planner
