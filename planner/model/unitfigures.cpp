#include "planner/model/modelbuilder.h"

namespace cw::planner {

namespace {

constexpr double gramsPerTonne = 1e6, kilogramsPerTonne = 1e3, litresPerCubicMetre = 1e3;

double moneyOf(const std::vector<UnitCostItem> &items, LineKind kind)
{
    double sum = 0;
    for (const UnitCostItem &item : items) {
        if (item.kind == kind && item.unitPrice)
            sum += item.quantity * item.unitPrice->likely;
    }
    return sum / moneyScale;
}

} // namespace

UnitFigures figuresOf(const Offer &offer, double hoursPerMonth)
{
    UnitFigures figures;
    figures.once = moneyOf(offer.costs, LineKind::OneOff);
    figures.monthly = moneyOf(offer.costs, LineKind::Recurring) * offer.serviceShare;
    figures.itKw = offer.itPower.toKilowatts();
    figures.nameplateKw = offer.itPowerMax.toKilowatts();
    figures.facilityKw = figures.itKw * offer.pue;
    const double kwhPerMonth = figures.itKw * hoursPerMonth * offer.serviceShare;
    figures.carbonT = kwhPerMonth * offer.pue * offer.carbonGramsPerKwh.value_or(0) / gramsPerTonne;
    figures.waterM3 = kwhPerMonth * offer.waterLitresPerKwh.value_or(0) / litresPerCubicMetre;
    const double embodied = offer.embodiedKg ? offer.embodiedKg->likely / kilogramsPerTonne : 0;
    (offer.isOwned() ? figures.embodiedT : figures.embodiedMonthlyT) =
        embodied * (offer.isOwned() ? 1 : offer.serviceShare);
    figures.weightKg = offer.isRented() || !offer.weightKg ? 0 : offer.weightKg->likely;
    figures.racks = offer.rackShare;
    figures.heightUnits = offer.rackUnits;
    figures.accelerators = offer.acceleratorsPerUnit;
    figures.networkPorts = offer.networkPorts;
    return figures;
}

Aggregation aggregationOf(PlanQuantity quantity)
{
    switch (quantity) {
    case PlanQuantity::Capex:
    case PlanQuantity::TotalCost:
    case PlanQuantity::Carbon:
    case PlanQuantity::EmbodiedCarbon:
    case PlanQuantity::Water:
        return Aggregation::Sum;
    case PlanQuantity::OpexPerMonth:
        return Aggregation::Rate;
    case PlanQuantity::ItPower:
    case PlanQuantity::FacilityPower:
    case PlanQuantity::Racks:
    case PlanQuantity::Accelerators:
    case PlanQuantity::Weight:
    case PlanQuantity::NetworkPorts:
        return Aggregation::Peak;
    case PlanQuantity::RackPower:
    case PlanQuantity::LeadTime:
    case PlanQuantity::SovereigntyScore:
        return Aggregation::Worst;
    case PlanQuantity::Sites:
    case PlanQuantity::Vendors:
        return Aggregation::Count;
    }
    return Aggregation::Sum;
}

UnitCoefficient coefficientOf(PlanQuantity quantity, const UnitFigures &figures)
{
    switch (quantity) {
    case PlanQuantity::Capex:
        return {figures.once, 0, 0};
    case PlanQuantity::OpexPerMonth:
        return {0, 0, figures.monthly};
    case PlanQuantity::TotalCost:
        return {figures.once, figures.monthly, 0};
    case PlanQuantity::Carbon:
        return {figures.embodiedT, figures.carbonT + figures.embodiedMonthlyT, 0};
    case PlanQuantity::EmbodiedCarbon:
        return {figures.embodiedT, figures.embodiedMonthlyT, 0};
    case PlanQuantity::Water:
        return {0, figures.waterM3, 0};
    case PlanQuantity::ItPower:
        return {0, 0, figures.itKw};
    case PlanQuantity::FacilityPower:
        return {0, 0, figures.facilityKw};
    case PlanQuantity::Racks:
        return {0, 0, figures.racks};
    case PlanQuantity::Accelerators:
        return {0, 0, figures.accelerators};
    case PlanQuantity::Weight:
        return {0, 0, figures.weightKg};
    case PlanQuantity::NetworkPorts:
        return {0, 0, figures.networkPorts};
    default:
        return {};
    }
}

std::optional<double> worstFigureOf(PlanQuantity quantity, const Offer &offer)
{
    if (quantity == PlanQuantity::LeadTime)
        return offer.leadTimeWeeks;
    if (quantity == PlanQuantity::SovereigntyScore)
        return offer.sealLevel ? std::optional<double>(*offer.sealLevel) : std::nullopt;
    return rackPowerKw(offer).value_or(0);
}

QString countedKey(PlanQuantity quantity, const Carrier &carrier)
{
    return quantity == PlanQuantity::Sites ? carrier.site : carrier.supplier;
}

std::pair<int, int> periodsOf(const Horizon &horizon, const Constraint &scope)
{
    int first = 0, last = horizon.periods() - 1;
    while (first <= last && scope.from && horizon.periodStart(first) + horizon.monthsIn(first) <= *scope.from)
        ++first;
    while (last >= first && scope.to && horizon.periodStart(last) > *scope.to)
        --last;
    return {first, last};
}

double scaleOf(PlanQuantity quantity)
{
    return info(quantity).isMoney ? moneyScale : 1;
}

} // namespace cw::planner
