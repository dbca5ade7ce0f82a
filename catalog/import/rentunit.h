// Tells prices of time from prices of pieces in a vendor's quote: "h", "EUR/Std.", "price per month". Pure; safe on any
// thread. Example: `rentUnitOf("Std.") == "hour"`, `rentUnitOf("Stk") == ""`.
#pragma once

#include <QString>

namespace cw::catalog {

/// "hour", "day", "week", "month" or "year" where a unit of quantity is one of time; else empty.
[[nodiscard]] QString rentUnitOf(const QString &unit);
/// The same of the title of a price: its last word, or what follows "per".
[[nodiscard]] QString rentUnitInTitle(const QString &title);

} // namespace cw::catalog
