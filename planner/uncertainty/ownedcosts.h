// What owning the machines of one accelerator costs, month by month: their own lines of the plan and the network of
// their site. What a plan needs beside them whoever owns them (CPU nodes, storage, data services, the line to the
// users) is left out, as it is of every rent. Values, safe between threads.
#pragma once

#include "planner/cost/resale.h"
#include "planner/uncertainty/machineuse.h"

namespace cw::planner {

struct OwnedCosts {
    Months hardware; ///< servers, switches, cables: what keeps a value
    Months beside;   ///< paid once beside it: installation, freight, spares, taxes
    Months running;  ///< energy, support, people
    Months sold;     ///< what hardware fetches that the plan's own lines sell, negative
    Months rooms;    ///< rent of rooms
    Months kilowattHours;
    Months nameplateKw; ///< of what is in service, by its energy: what a colocation bills, here as in plans
    double energyCost = 0;
    bool isResold = false; ///< the plan's own lines sell what leaves, and at the end what stays

    [[nodiscard]] Months purchases() const; ///< hardware and what is paid once beside it
};

[[nodiscard]] OwnedCosts ownedCostsOf(const Plan &plan, const PlanResult &result,
                                      const catalog::CatalogSnapshot &catalog, const QString &accelerator);

/// How hardware loses value: for a buyer as `HardwareLife` says, evenly to nothing in the books (straight-line). A life
/// of no months is an unknown one: then it is worth nothing and nothing is written off.
class HardwareValue {
public:
    explicit HardwareValue(const HardwareLife &life) : life_(life) {}

    /// What it fetches at the end of the horizon, after the months it has served by then.
    [[nodiscard]] double residual(const Months &hardware) const;
    /// Written off in a month.
    [[nodiscard]] double depreciation(const Months &purchases, std::size_t month) const;
    /// Not yet written off at the end of the horizon.
    [[nodiscard]] double book(const Months &purchases) const;

private:
    HardwareLife life_;
};

[[nodiscard]] Months summedUp(Months list);
[[nodiscard]] Months plus(Months a, const Months &b);

} // namespace cw::planner
