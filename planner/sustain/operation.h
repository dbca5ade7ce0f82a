// What running causes: energy, carbon and water from IT power. Average (inventory) figures, location based; marginal
// carbon and certificates are another question and never mixed in. Formulae: ISO/IEC 30134-2 (PUE), -8 (CUE = intensity
// x PUE), -9 (source water = on site + PUE x grid). Pure.
#pragma once

namespace cw::planner {

/// kWh at the meter: IT power x PUE x hours.
[[nodiscard]] inline double energyKwh(double itKw, double pue, double hours)
{
    return itKw * pue * hours;
}

/// Tonnes CO2e of energy at the meter; intensity in g/kWh.
[[nodiscard]] inline double carbonTonnes(double kwhAtMeter, double gramsPerKwh)
{
    constexpr double gramsPerTonne = 1e6;
    return kwhAtMeter * gramsPerKwh / gramsPerTonne;
}

/// Litres per IT kWh: what the site evaporates and what its power plants do.
[[nodiscard]] inline double sourceWaterLitresPerKwh(double onSite, double pue, double grid)
{
    return onSite + pue * grid;
}

/// Cubic metres for an amount of IT energy.
[[nodiscard]] inline double waterCubicMetres(double itKwh, double litresPerItKwh)
{
    constexpr double litresPerCubicMetre = 1e3;
    return itKwh * litresPerItKwh / litresPerCubicMetre;
}

} // namespace cw::planner
