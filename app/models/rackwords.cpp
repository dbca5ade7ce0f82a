#include "app/models/rackwords.h"

#include "app/export/racksvg.h"
#include "app/models/numbers.h"
#include "planner/plan/deviceroles.h"

#include <QCoreApplication>

namespace cw::app {

namespace {

constexpr double wattsPerKilowatt = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("RackWords", text);
}

} // namespace

DeviceKind deviceKind(const planner::RackDevice &device)
{
    if (device.workload == inServiceBefore())
        return DeviceKind::Before;
    if (planner::isSwitchRole(device.role))
        return DeviceKind::Switch;
    if (device.role == QLatin1String("system"))
        return device.workload == QLatin1String("spare") ? DeviceKind::Spare : DeviceKind::System;
    return device.role == QLatin1String("node") ? DeviceKind::Node : DeviceKind::Other;
}

QString deviceKindWord(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::System:
        return say(QT_TRANSLATE_NOOP("RackWords", "Accelerators"));
    case DeviceKind::Spare:
        return say(QT_TRANSLATE_NOOP("RackWords", "Spare accelerators"));
    case DeviceKind::Node:
        return say(QT_TRANSLATE_NOOP("RackWords", "Data services"));
    case DeviceKind::Switch:
        return say(QT_TRANSLATE_NOOP("RackWords", "Switches"));
    case DeviceKind::Other:
        return say(QT_TRANSLATE_NOOP("RackWords", "Control and storage"));
    case DeviceKind::Before:
        break;
    }
    return say(QT_TRANSLATE_NOOP("RackWords", "In service before"));
}

int deviceKindSeries(DeviceKind kind)
{
    constexpr int teal = 0, blue = 2, ochre = 3, purple = 4, grey = 5;
    switch (kind) {
    case DeviceKind::System:
    case DeviceKind::Spare:
        return teal;
    case DeviceKind::Node:
        return ochre;
    case DeviceKind::Switch:
        return blue;
    case DeviceKind::Other:
        return purple;
    case DeviceKind::Before:
        break;
    }
    return grey;
}

QString kilowattText(double watts)
{
    return withUnit(watts / wattsPerKilowatt, QStringLiteral("kW"));
}

QString refusalText(const planner::RackFit &fit, const planner::RackDevice &device, const QString &rack, int unit)
{
    using Limit = planner::RackFit::Limit;
    switch (fit.limit) {
    case Limit::None:
        break;
    case Limit::NoSuchPlace:
        return say(QT_TRANSLATE_NOOP("RackWords", "The hall has no rack %1.")).arg(rack);
    case Limit::ComesAsRack:
        return say(QT_TRANSLATE_NOOP("RackWords",
                                     "%1 cannot stand in %2: what comes as a rack of its own shares none."))
            .arg(device.name, rack);
    case Limit::Height:
        return say(QT_TRANSLATE_NOOP("RackWords", "%1 is %2 U high; from unit %3 up %4 has %5 U."))
            .arg(device.name, whole(fit.wanted))
            .arg(unit)
            .arg(rack, whole(fit.allowed));
    case Limit::Occupied:
        return say(QT_TRANSLATE_NOOP("RackWords", "%1 stands there already.")).arg(fit.other);
    case Limit::Power:
        return say(QT_TRANSLATE_NOOP("RackWords", "With %1 rack %2 would draw %3 by nameplate; it carries %4."))
            .arg(device.name, rack, kilowattText(fit.wanted), kilowattText(fit.allowed));
    case Limit::Weight:
        return say(QT_TRANSLATE_NOOP("RackWords", "With %1 rack %2 would hold %3 of devices; it carries %4."))
            .arg(device.name, rack, withUnit(fit.wanted, QStringLiteral("kg")),
                 withUnit(fit.allowed, QStringLiteral("kg")));
    case Limit::Heat:
        return say(QT_TRANSLATE_NOOP("RackWords", "With %1 rack %2 would heat its air by %3; it takes %4 away."))
            .arg(device.name, rack, kilowattText(fit.wanted), kilowattText(fit.allowed));
    }
    return {};
}

} // namespace cw::app
