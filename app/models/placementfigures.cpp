#include "app/models/placementfigures.h"

#include "app/models/workedfigure.h"

#include <QCoreApplication>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlacementFigures", text);
}

} // namespace

QString placementFigure(const planner::Placement &placement, const char *what)
{
    return u"place/%1@%2/%3"_s.arg(placement.candidate, placement.period.toIso(), QLatin1String(what));
}

std::vector<planner::Figure> placementFigures(const planner::PlanResult &result, const planner::Plan &plan)
{
    std::vector<planner::Figure> figures;
    for (const planner::WorkloadResult &workload : result.workloads)
        for (const planner::Placement &p : workload.placements) {
            const auto named = [&](const char *what, const QString &label, double value) {
                return workedFigure(placementFigure(p, what), u"%1, %2, %3"_s.arg(label, workload.id, p.period.toIso()),
                                    value, {}, plan);
            };
            planner::Figure replicas =
                named("replicas", say(QT_TRANSLATE_NOOP("PlacementFigures", "Replicas")), p.replicas);
            replicas.method = say(QT_TRANSLATE_NOOP("PlacementFigures",
                                                    "The demand of the period ÷ what one replica carries, rounded up "
                                                    "over all places, and spare ones where the need asks for them"));
            for (const auto &[metric, predicted] : p.predicted)
                if (!predicted.passport.isEmpty())
                    replicas.inputs.push_back(predicted.passport);
            planner::Figure accelerators =
                named("accelerators", say(QT_TRANSLATE_NOOP("PlacementFigures", "Accelerators")), p.accelerators);
            accelerators.method = say(QT_TRANSLATE_NOOP("PlacementFigures", "Replicas × accelerators of one replica"));
            if (p.replicas > 0)
                accelerators.formula =
                    u"%1 × %2"_s.arg(formulaNumber(p.replicas), formulaNumber(double(p.accelerators) / p.replicas));
            accelerators.inputs = {replicas.id};
            planner::Figure units = named("units", say(QT_TRANSLATE_NOOP("PlacementFigures", "Units")), p.units);
            units.method = say(QT_TRANSLATE_NOOP("PlacementFigures",
                                                 "Accelerators ÷ those of one unit, rounded up; workloads may share a "
                                                 "unit"));
            units.inputs = {accelerators.id};
            for (planner::Figure *figure : {&replicas, &accelerators, &units})
                figures.push_back(std::move(*figure));
        }
    return figures;
}

} // namespace cw::app
