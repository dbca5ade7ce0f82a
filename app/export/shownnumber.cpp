#include "app/export/shownnumber.h"

#include "planner/plan/jsontext.h"

#include <QLocale>

namespace cw::app {

QString shownNumber(const std::optional<double> &value, int decimals)
{
    return value ? QLocale(QLocale::English).toString(*value, 'f', decimals) : QStringLiteral("unknown");
}

planner::Json orNull(const std::optional<double> &value)
{
    return value ? planner::numberToJson(*value) : planner::Json(nullptr);
}

} // namespace cw::app
