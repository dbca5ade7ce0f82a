// What a way out allows again of what a rule forbids by name. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Units of rules that forbid by name, as parts of ways out carry them.
inline constexpr QLatin1String excludedNames("excluded");           ///< makers, providers, parts
inline constexpr QLatin1String deniedCountries("countries denied"); ///< of operators under their law

/// "AWS" of "AWS, MIST" that became "MIST"; empty: another kind of rule, or it is given up whole.
[[nodiscard]] QStringList allowedAgain(const RelaxationPart &part);

} // namespace cw::planner
