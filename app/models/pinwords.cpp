#include "app/models/pinwords.h"

#include "app/models/placename.h"
#include "planner/plan/rulenames.h"

#include <QCoreApplication>

namespace cw::app {

QStringList pinRules(const planner::Plan &plan)
{
    QStringList rules;
    for (int i = 0; i < int(plan.pins.size()); ++i)
        rules << planner::pinRule(i);
    return rules;
}

std::optional<std::size_t> pinIndex(const QString &rule, const planner::Plan &plan)
{
    const qsizetype index = pinRules(plan).indexOf(rule);
    return index < 0 ? std::nullopt : std::optional(std::size_t(index));
}

const planner::Pin *pinOf(const QString &rule, const planner::Plan &plan)
{
    const auto index = pinIndex(rule, plan);
    return index ? &plan.pins[*index] : nullptr;
}

QString pinTitle(const planner::Pin &pin)
{
    QStringList held{systemName(pin.system), placeName(pin.site)};
    held.removeAll(QString());
    return QCoreApplication::translate("PinWords", "Pin: %1 on %2").arg(pin.workload, held.join(QStringLiteral(", ")));
}

QString pinHeld(const planner::Pin &pin)
{
    return pin.count ? QCoreApplication::translate("PinWords", "%Ln unit(s)", nullptr, *pin.count)
                     : QCoreApplication::translate("PinWords", "as many as needed");
}

} // namespace cw::app
