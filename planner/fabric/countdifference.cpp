#include "planner/fabric/countdifference.h"

#include <QLocale>

namespace cw::planner {

namespace {

QString perSwitch(std::int64_t cables, std::int64_t switches)
{
    return switches > 0 ? QLocale::c().toString(double(cables) / double(switches), 'g', 4) : QStringLiteral("no");
}

/// Printed more switches of a tier than needed, or fewer than an even spread takes.
QString switchesDiffer(const char *tier, std::int64_t printed, std::int64_t derived, std::int64_t links, int radix)
{
    return printed > derived
               ? QStringLiteral("each printed %1 switch has %2 of its %3 ports in use: more stand there than the links "
                                "need, and the row does not say for what")
                     .arg(QLatin1String(tier), perSwitch(links, printed))
                     .arg(radix)
               : QStringLiteral("the printed %1 switches carry %2 links each: the links above are fewer, or are dealt "
                                "out less evenly, than the oversubscription of the row asks for")
                     .arg(QLatin1String(tier), perSwitch(links, printed));
}

QString leavesDiffer(std::int64_t printed, const FabricCounts &derived)
{
    return printed > derived.leaves
               ? QStringLiteral("each printed leaf carries %1 node ports where %2 fit: places are kept free, and the "
                                "row does not say for what")
                     .arg(perSwitch(derived.nodeCables, printed))
                     .arg(derived.endsPerLeaf)
               : QStringLiteral("each printed leaf carries %1 node ports, more than the %2 that the oversubscription "
                                "of the row leaves for nodes")
                     .arg(perSwitch(derived.nodeCables, printed))
                     .arg(derived.endsPerLeaf);
}

QString linksDiffer(const char *tier, std::int64_t printed, std::int64_t derived, std::int64_t switches)
{
    return QStringLiteral("each %1 switch has %2 printed links up where the oversubscription of the row gives %3")
        .arg(QLatin1String(tier), perSwitch(printed, switches), perSwitch(derived, switches));
}

} // namespace

QString slipIn(const QString &metric, const PrintedCounts &printed)
{
    const auto lacks = [&](std::optional<int> switches, long long ends) {
        return printed.radix && switches && static_cast<long long>(*switches) * *printed.radix < ends;
    };
    const auto &up = printed.leafSpineCables;
    if (metric == QLatin1String("leaf_switches") && printed.nodeCables && up &&
        lacks(printed.leaves, static_cast<long long>(*printed.nodeCables) + *up))
        return QStringLiteral("the printed leaf switches have fewer ports than the printed cables need");
    if (metric == QLatin1String("spine_switches") && up &&
        lacks(printed.spines, static_cast<long long>(*up) + printed.spineCoreCables.value_or(0)))
        return QStringLiteral("the printed spine switches have fewer ports than the printed cables need");
    if (metric == QLatin1String("core_switches") && printed.spineCoreCables &&
        lacks(printed.cores, *printed.spineCoreCables))
        return QStringLiteral("the printed core switches have fewer ports than the printed cables need");
    if (metric == QLatin1String("node_leaf_cables") && printed.nodeCables && printed.nodes && printed.rails &&
        *printed.nodeCables < static_cast<long long>(*printed.nodes) * *printed.rails)
        return QStringLiteral("the row prints fewer node cables than nodes × rails");
    return {};
}

QString differenceReason(const QString &metric, const PrintedCounts &printed, const FabricCounts &derived, int radix)
{
    if (metric == QLatin1String("leaf_switches") && printed.leaves)
        return leavesDiffer(*printed.leaves, derived);
    if (metric == QLatin1String("spine_switches") && printed.spines)
        return switchesDiffer("spine", *printed.spines, derived.spines,
                              printed.leafSpineCables.value_or(int(derived.leafSpineCables)) +
                                  printed.spineCoreCables.value_or(int(derived.spineCoreCables)),
                              radix);
    if (metric == QLatin1String("core_switches") && printed.cores)
        return switchesDiffer("core", *printed.cores, derived.cores,
                              printed.spineCoreCables.value_or(int(derived.spineCoreCables)), radix);
    if (metric == QLatin1String("leaf_spine_cables") && printed.leafSpineCables)
        return linksDiffer("leaf", *printed.leafSpineCables, derived.leafSpineCables,
                           printed.leaves.value_or(int(derived.leaves)));
    if (metric == QLatin1String("spine_core_cables") && printed.spineCoreCables)
        return linksDiffer("spine", *printed.spineCoreCables, derived.spineCoreCables,
                           printed.spines.value_or(int(derived.spines)));
    if (metric == QLatin1String("node_leaf_cables") && printed.nodeCables)
        return *printed.nodeCables > derived.nodeCables
                   ? QStringLiteral("%1 cables more than nodes × ports: further ends that the row does not name")
                         .arg(*printed.nodeCables - derived.nodeCables)
                   : QStringLiteral("%1 cables fewer than nodes × ports: links that share a cable, or ports left free")
                         .arg(derived.nodeCables - *printed.nodeCables);
    return {};
}

} // namespace cw::planner
