// Costs a need wants counted beside hardware, place, energy and maintenance (`need.include`): spares and freight as
// shares of what is bought, the engineers who run it, software by the server or the accelerator, import duty and
// value-added tax. Each becomes an item of the unit that causes it, so that the program sees it in that unit's cost and
// limits hold with it. Facts: tables labour_costs, software_prices, depreciation_and_tariffs and the catalog's planning
// values (docs/cost-model.md). One per run, beside its Passports; not shared between threads.
#pragma once

#include "planner/cost/offer.h"
#include "planner/cost/passports.h"

namespace cw::planner {

[[nodiscard]] bool counts(const Need &need, CostScope scope);

class IncludedCosts {
public:
    explicit IncludedCosts(Passports &passports) : passports_(passports) {}

    /// Spares and freight of what the items buy. `name` says of what, for people.
    void addShipping(std::vector<UnitCostItem> &items, const QString &name);
    /// Engineers, and software of servers and accelerators. Needs everything of the offer but its taxes.
    void addOperation(Offer &offer);
    /// The operating system and Kubernetes of so many servers, by the month.
    void addServerSoftware(std::vector<UnitCostItem> &items, const QString &part, const QString &name, int servers);
    /// Support of the operating system of a switch that comes without one of its maker's, by the month. What cannot be
    /// counted for want of a price; absent = nothing.
    [[nodiscard]] std::optional<Finding> addSwitchSoftware(std::vector<UnitCostItem> &items, const QString &switchId);
    /// Duty on what the items buy and value-added tax on all but people. Call last.
    void addTaxes(std::vector<UnitCostItem> &items, const QString &name, const QString &country);

    /// What could not be counted, each once.
    [[nodiscard]] const std::vector<Finding> &findings() const { return findings_; }

private:
    struct Licence {
        Known perYear;
        QString name;
        QString includedWith; ///< accelerator ids, separated by semicolons
        int includedMonths = 0;
    };
    [[nodiscard]] const std::optional<Known> &engineerMonth(const QString &country, const Known &staffing);
    void addLicence(std::vector<UnitCostItem> &items, const Licence &product, const QString &part, const QString &name,
                    double quantity, const char *unit);
    [[nodiscard]] const std::optional<Licence> &licence(const QString &scope, const QString &vendor);
    /// Percent; absent = not known.
    [[nodiscard]] const std::optional<Known> &taxRate(const char *record, const QString &country);
    void addEngineers(Offer &offer);
    void addFacilityStaff(Offer &offer);
    void addAcceleratorSoftware(Offer &offer);
    void addDuty(std::vector<UnitCostItem> &items, const QString &name, const QString &country);
    void addSalesTax(std::vector<UnitCostItem> &items, const QString &name, const QString &country, LineKind kind);
    void find(const QString &id, const QString &text, const QString &remedy);

    Passports &passports_;
    std::map<QString, std::optional<Known>> engineers_, taxes_;
    std::map<QString, std::optional<Licence>> licences_;
    std::vector<Finding> findings_;
};

} // namespace cw::planner
