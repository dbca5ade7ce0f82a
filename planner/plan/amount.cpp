#include "planner/plan/amount.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
constexpr int mostDigits = 9; // further ones are what binary fractions leave
} // namespace

QString amount(double value)
{
    if (std::abs(value) >= 1000 || value == std::round(value))
        return wholeText(value);
    int digits = 4;
    if (std::abs(value) < 1) // a share of 0.999999 is not all of it
        digits = std::clamp(int(std::ceil(-std::log10(1 - std::abs(value)))) + 1, digits, mostDigits);
    return QLocale::c().toString(value, 'g', digits);
}

QString wholeText(double value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(std::round(value) + 0.0, 'f', 0); // never "-0"
}

} // namespace cw::planner
