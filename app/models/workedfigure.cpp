#include "app/models/workedfigure.h"

namespace cw::app {

planner::Figure workedFigure(const QString &id, const QString &label, std::optional<double> value, const QString &unit,
                             const planner::Plan &plan)
{
    planner::Figure figure;
    figure.id = id;
    figure.label = label;
    figure.value = value;
    figure.unit = unit;
    figure.kind = figure.confidence = QStringLiteral("derived");
    figure.asOf = plan.asOf.toString(Qt::ISODate);
    return figure;
}

QString formulaNumber(double value)
{
    return QString::number(value, 'g', 4);
}

} // namespace cw::app
