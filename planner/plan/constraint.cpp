#include "planner/plan/constraint.h"

#include "planner/plan/words.h"

namespace cw::planner {

namespace {
constexpr WordTable<ConstraintKind, 9> kinds{{{ConstraintKind::Limit, "limit"},
                                              {ConstraintKind::Residency, "residency"},
                                              {ConstraintKind::OperatorExposure, "operator_exposure"},
                                              {ConstraintKind::Sovereignty, "sovereignty"},
                                              {ConstraintKind::Latency, "latency"},
                                              {ConstraintKind::Exclude, "exclude"},
                                              {ConstraintKind::Redundancy, "redundancy"},
                                              {ConstraintKind::Certification, "certification"},
                                              {ConstraintKind::ExportControl, "export_control"}}};
} // namespace

const std::vector<QuantityInfo> &planQuantities()
{
    static const std::vector<QuantityInfo> all{
        {PlanQuantity::Capex, "capex", "", "Capital expenditure", true, false},
        {PlanQuantity::OpexPerMonth, "opex_per_month", "", "Operating cost per month", true, false},
        {PlanQuantity::TotalCost, "total_cost", "", "Total cost, net present", true, false},
        {PlanQuantity::ItPower, "it_power_kw", "kW", "IT power", false, false},
        {PlanQuantity::FacilityPower, "facility_power_kw", "kW", "Facility power", false, false},
        {PlanQuantity::RackPower, "rack_power_kw", "kW", "Power per rack", false, false},
        {PlanQuantity::Racks, "racks", "", "Racks", false, true},
        {PlanQuantity::Accelerators, "accelerators", "", "Accelerators", false, true},
        {PlanQuantity::Carbon, "carbon_t", "t", "Carbon, operation and embodied", false, false},
        {PlanQuantity::EmbodiedCarbon, "embodied_t", "t", "Embodied carbon", false, false},
        {PlanQuantity::Water, "water_m3", "m3", "Water", false, false},
        {PlanQuantity::LeadTime, "lead_time_weeks", "weeks", "Lead time", false, false},
        {PlanQuantity::Sites, "sites", "", "Sites", false, true},
        {PlanQuantity::Vendors, "vendors", "", "Vendors", false, true},
        {PlanQuantity::SovereigntyScore, "sovereignty_score", "", "Sovereignty score", false, false},
        {PlanQuantity::Weight, "weight_kg", "kg", "Weight", false, false},
        {PlanQuantity::NetworkPorts, "network_ports", "", "Network ports of servers", false, true},
    };
    return all;
}

const QuantityInfo &info(PlanQuantity quantity)
{
    for (const QuantityInfo &entry : planQuantities())
        if (entry.quantity == quantity)
            return entry;
    return planQuantities().front();
}

std::optional<PlanQuantity> planQuantityFromText(const QString &word)
{
    for (const QuantityInfo &entry : planQuantities())
        if (word == QLatin1String(entry.word))
            return entry.quantity;
    return std::nullopt;
}

QString toText(ConstraintKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<ConstraintKind> constraintKindFromText(const QString &text)
{
    return valueOf(kinds, text);
}

} // namespace cw::planner
