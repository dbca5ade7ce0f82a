// The same machines bought, leased, put into a colocation, reserved, rented on demand, or rented on spot: what each way
// has cost by the end of each month, and from when on owning is cheaper. Owned costs are the plan's lines of these
// machines and their network; rents are the catalog's cheapest offers of the same accelerator for the machines in
// service, on demand for the hours they have work, whatever the plan's rules say about their provider. Not discounted;
// tax only when asked. Values, safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct OwnOrRentOptions {
    double use = 1; ///< share of their hours of work the machines are needed; on-demand and spot pay for these only
    std::optional<double> taxRate; ///< of profits; costs and depreciation then save tax
    bool countsResidual = true;    ///< what bought hardware is still worth at the end
};

/// One way to get the machines.
struct WayToPay {
    QString id; ///< buy, lease, colocation, reserved_3y, reserved_1y, on_demand, spot
    QString label, source;
    std::vector<double> cumulative; ///< paid by the end of month 1, 2, …, in the plan's currency
    QString unknown;                ///< why it cannot be told; then `cumulative` is empty
    double worthAtEnd = 0;          ///< what the hardware fetches at the end of the horizon, after tax

    /// Over the horizon, less what is left; not for an unknown way.
    [[nodiscard]] double total() const { return cumulative.back() - worthAtEnd; }
};

struct BreakEven {
    QString way;               ///< the rental owning is compared with
    std::optional<int> month;  ///< first month at whose end owning has cost less; absent = not within the horizon
    std::optional<double> use; ///< above this share of the hours owning is cheaper over the horizon
    std::optional<double> electricity; ///< below this price per kWh owning is cheaper, at the use asked
};

struct OwnOrRent {
    QString accelerator;  ///< catalog id
    int accelerators = 0; ///< most in service at once
    bool hasJobs = false; ///< some work for the days of a job only, and are rented on demand for these
    QString currency;
    OwnOrRentOptions options;               ///< asked with
    double kilowattHours = 0;               ///< of owning them, over the horizon
    std::optional<double> electricityPrice; ///< paid per kWh in the plan
    bool countsResidual = false;            ///< owning is credited with what its hardware is still worth at the end
    std::vector<WayToPay> ways;
    std::vector<BreakEven> breakEvens;
    QString unknown; ///< why there is nothing to compare; then the rest is empty

    [[nodiscard]] const WayToPay *way(const QString &id) const;
};

[[nodiscard]] OwnOrRent ownOrRent(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                                  const OwnOrRentOptions &options = {});

/// The rental that costs least over the horizon. Spot may be interrupted at any hour: it counts only where there is no
/// other. Null = no rent is known.
[[nodiscard]] const WayToPay *cheapestRent(const OwnOrRent &comparison);
/// Null where that rental is not compared.
[[nodiscard]] const BreakEven *breakEvenWith(const OwnOrRent &comparison, const QString &way);

/// Which is cheaper over the horizon, owning or renting on demand, over a grid of electricity price and use. Owning
/// costs `fixed + kWh x use-independent price`; renting is proportional to the use.
struct BreakEvenMap {
    std::vector<double> electricity;           ///< per kWh
    std::vector<double> use;                   ///< share of the hours
    std::vector<std::vector<bool>> owningWins; ///< [electricity][use]
    QString sentence;                          ///< "Owning is cheaper if …"
};
[[nodiscard]] std::optional<BreakEvenMap> breakEvenMap(const OwnOrRent &comparison);

} // namespace cw::planner
