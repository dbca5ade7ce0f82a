#include "planner/plan/amount.h"

#include <QLocale>

#include <cmath>

namespace cw::planner {

QString amount(double value)
{
    if (std::abs(value) >= 1000 || value == std::round(value))
        return wholeText(value);
    return QLocale::c().toString(value, 'g', 4);
}

QString wholeText(double value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(std::round(value) + 0.0, 'f', 0); // never "-0"
}

} // namespace cw::planner
