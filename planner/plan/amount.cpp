#include "planner/plan/amount.h"

#include <QLocale>

#include <cmath>

namespace cw::planner {

QString amount(double value)
{
    const QLocale c = QLocale::c();
    QLocale grouped(QLocale::English, QLocale::UnitedStates);
    if (std::abs(value) >= 1000 || value == std::round(value))
        return grouped.toString(qlonglong(std::llround(value)));
    return c.toString(value, 'g', 4);
}

} // namespace cw::planner
