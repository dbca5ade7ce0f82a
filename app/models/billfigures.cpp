#include "app/models/billfigures.h"

#include "app/models/words.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("BillFigures", text);
}

QString labelOf(planner::LineKind kind, const QString &category)
{
    const bool once = kind == planner::LineKind::OneOff;
    if (category.isEmpty())
        return once ? say(QT_TRANSLATE_NOOP("BillFigures", "Bought in all"))
                    : say(QT_TRANSLATE_NOOP("BillFigures", "Running in all, undiscounted"));
    return (once ? say(QT_TRANSLATE_NOOP("BillFigures", "%1, bought"))
                 : say(QT_TRANSLATE_NOOP("BillFigures", "%1, running")))
        .arg(categoryName(category));
}

} // namespace

QString billFigure(planner::LineKind kind, const QString &category)
{
    const bool once = kind == planner::LineKind::OneOff;
    return QStringLiteral("bill/%1/%2").arg(once ? QLatin1String("once") : QLatin1String("running"), category);
}

std::vector<planner::Figure> billFigures(const planner::PlanResult &result, const planner::Plan &plan)
{
    std::map<QString, planner::Figure> sums;
    const auto take = [&](const planner::Line &line, const QString &category) {
        const QString id = billFigure(line.kind, category);
        auto at = sums.find(id);
        if (at == sums.end()) {
            planner::Figure sum = workedFigure(id, labelOf(line.kind, category), 0, plan.currency.code(), plan);
            sum.method = say(QT_TRANSLATE_NOOP("BillFigures", "Sum of its lines, each quantity × unit price"));
            at = sums.emplace(id, std::move(sum)).first;
        }
        planner::Figure &sum = at->second;
        *sum.value += line.total->toUnits();
        const auto &inputs = sum.inputs;
        if (!line.passport.isEmpty() && std::find(inputs.begin(), inputs.end(), line.passport) == inputs.end())
            sum.inputs.push_back(line.passport);
    };
    for (const planner::Line &line : result.lines) {
        if (!line.total)
            continue; // what has no price is in no sum, and the table says so
        take(line, line.category);
        take(line, {});
    }
    std::vector<planner::Figure> figures;
    for (auto &[id, figure] : sums)
        figures.push_back(std::move(figure));
    return figures;
}

} // namespace cw::app
