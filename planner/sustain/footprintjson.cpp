#include "planner/plan/jsontext.h"
#include "planner/sustain/footprint.h"
#include "planner/sustain/operation.h"

namespace cw::planner {

namespace {

constexpr double kwhPerMwh = 1e3, gramsPerKilogram = 1e3, kilogramsPerTonne = 1e3;

/// Four significant digits: what such factors carry, and what keeps files readable.
Json rounded(std::optional<double> value)
{
    if (!value)
        return nullptr;
    constexpr int digits = 4;
    return numberToJson(QString::number(*value, 'g', digits).toDouble());
}

Json factorJson(const Factor &factor)
{
    if (!factor.value)
        return nullptr;
    return Json{{"value", rounded(factor.value->likely)}, {"low", rounded(factor.value->low)},
                {"high", rounded(factor.value->high)},    {"unit", factor.unit.toStdString()},
                {"source", factor.source.toStdString()},  {"year", factor.year.toStdString()},
                {"region", factor.region.toStdString()},  {"to_verify", factor.needsVerification}};
}

std::optional<double> likely(const Factor &factor)
{
    return factor.value ? std::optional(factor.value->likely) : std::nullopt;
}

/// Tonnes a year for energy a year under one intensity.
Json carbonAYear(const SiteFootprint &site, double itKwhAYear, const Factor &intensity)
{
    if (!site.pue.value || !intensity.value)
        return nullptr;
    return rounded(carbonTonnes(itKwhAYear * site.pue.value->likely, intensity.value->likely));
}

Json siteJson(const SiteFootprint &site, double years)
{
    const double load = site.itKwhLoad / years, used = site.itKwhUtilised / years;
    const std::optional<double> pue = likely(site.pue), grid = likely(site.gridCarbon), wue = likely(site.wue),
                                water = likely(site.gridWater);
    Json json{{"site", site.site.toStdString()}, {"country", site.country.toStdString()}};
    json["pue"] = factorJson(site.pue);
    json["wue_site"] = factorJson(site.wue);
    json["wue_source"] = pue && wue && water ? rounded(sourceWaterLitresPerKwh(*wue, *pue, *water)) : Json(nullptr);
    json["cue_kg_per_kwh"] = pue && grid ? rounded(*grid * *pue / gramsPerKilogram) : Json(nullptr);
    json["ref"] = rounded(site.renewableShare);
    json["erf"] = rounded(site.reuseShare);
    json["ere"] = pue && site.reuseShare ? rounded(*pue * (1 - *site.reuseShare)) : Json(nullptr);
    json["utilisation"] = rounded(site.utilisation);
    json["it_mwh_per_year"] =
        Json{{"load_in_every_hour", rounded(load / kwhPerMwh)}, {"by_utilisation", rounded(used / kwhPerMwh)}};
    json["spare_mwh_per_year"] = rounded(site.spareKwh / years / kwhPerMwh);
    json["kept_idle_mwh_per_year"] = rounded(site.keptIdleKwh / years / kwhPerMwh);
    json["facility_mwh_per_year"] = pue ? rounded(used * *pue / kwhPerMwh) : Json(nullptr);
    Json carbon = Json::object();
    carbon["location_load"] = carbonAYear(site, load, site.gridCarbon);
    carbon["location_utilised"] = carbonAYear(site, used, site.gridCarbon);
    carbon["operational_utilised"] = carbonAYear(site, used, site.gridCarbonOperational);
    carbon["marginal_utilised"] = carbonAYear(site, used, site.gridCarbonMarginal);
    // Market based: certificates cover the stated share; the rest is taken at the location's average, because residual
    // mixes are not catalogued.
    carbon["market_utilised"] =
        site.renewableShare && pue && grid
            ? rounded(carbonTonnes(used * *pue, *grid) * (1 - std::min(1.0, *site.renewableShare)))
            : Json(nullptr);
    carbon["spare"] = carbonAYear(site, site.spareKwh / years, site.gridCarbon);        // of location_utilised
    carbon["kept_idle"] = carbonAYear(site, site.keptIdleKwh / years, site.gridCarbon); // likewise
    json["carbon_t_per_year"] = std::move(carbon);
    Json litres = Json::object();
    litres["on_site"] = wue ? rounded(waterCubicMetres(used, *wue)) : Json(nullptr);
    litres["grid"] = pue && water ? rounded(waterCubicMetres(used * *pue, *water)) : Json(nullptr);
    json["water_m3_per_year"] = std::move(litres);
    json["heat_reused_mwh_per_year"] =
        pue && site.reuseShare ? rounded(used * *pue * *site.reuseShare / kwhPerMwh) : Json(nullptr);
    json["factors"] = Json{{"grid_carbon", factorJson(site.gridCarbon)},
                           {"grid_carbon_operational", factorJson(site.gridCarbonOperational)},
                           {"grid_carbon_marginal", factorJson(site.gridCarbonMarginal)},
                           {"grid_water", factorJson(site.gridWater)}};
    return json;
}

Json workJson(const WorkFootprint &work, double years)
{
    Json json{{"workload", work.workload.toStdString()}, {"unit", work.unit.toStdString()}};
    const bool hasUnit = !work.unit.isEmpty() && work.amount > 0;
    const auto each = [&](std::optional<double> sum) {
        return hasUnit && sum ? rounded(*sum / work.amount) : Json(nullptr);
    };
    json["amount"] = rounded(hasUnit ? std::optional(work.amount) : std::nullopt);
    json["it_kwh_per_unit"] = each(work.itKwh);
    json["operation_kg_per_unit"] = each(work.locationKg);
    json["embodied_kg_per_unit"] = each(work.embodiedKg);
    const std::optional<double> sci =
        work.locationKg && work.embodiedKg ? std::optional(*work.locationKg + *work.embodiedKg) : std::nullopt;
    json["sci_kg_per_unit"] = each(sci);
    json["it_mwh_per_year"] = rounded(work.itKwh / years / kwhPerMwh);
    json["kept_idle_mwh_per_year"] = rounded(work.keptIdleKwh / years / kwhPerMwh);
    const auto tonnes = [&](std::optional<double> kilograms) {
        return kilograms ? rounded(*kilograms / years / kilogramsPerTonne) : Json(nullptr);
    };
    json["operation_t_per_year"] = tonnes(work.locationKg);
    json["embodied_t_per_year"] = tonnes(work.embodiedKg);
    return json;
}

} // namespace

Json footprintJson(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    const Footprint footprint = footprintOf(plan, result, catalog);
    if (footprint.years <= 0)
        return nullptr;
    Json json{
        {"boundary", "Compute units of the plan; switches, storage and the building are in the totals where known"},
        {"years", rounded(footprint.years)}};
    json["sites"] = Json::array();
    for (const SiteFootprint &site : footprint.sites)
        json["sites"].push_back(siteJson(site, footprint.years));
    json["embodied"] =
        Json{{"made_t", rounded(footprint.embodiedTonnes)},
             {"within_plan_t", rounded(footprint.amortisedTonnes)},
             {"life_years", rounded(footprint.lifeYears)},
             {"per_year_t",
              footprint.amortisedTonnes ? rounded(*footprint.amortisedTonnes / footprint.years) : Json(nullptr)}};
    json["work"] = Json::array();
    for (const WorkFootprint &work : footprint.work)
        json["work"].push_back(workJson(work, footprint.years));
    return json;
}

} // namespace cw::planner
