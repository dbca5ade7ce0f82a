#include "catalog/import/netboxdoubts.h"

#include "catalog/import/netboxrows.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cw::catalog {

namespace {

constexpr double bitsPerByte = 8;

QString watts(double value)
{
    return QString::number(value, 'f', 0);
}

double ratings(const DeviceType &type)
{
    double sum = 0;
    for (const PowerInput &input : type.powerInputs)
        sum += input.maximum ? input.maximum->toWatts() : 0;
    return sum;
}

/// "; the library holds 3 power supplies of Supermicro, rated 1200 to 2700 W: choose which stand in them".
QString suppliesInWords(const DeviceType &type, const PowerSupplies &supplies)
{
    const auto found = supplies.find(type.manufacturer);
    if (found == supplies.end() || found->second.empty())
        return {};
    const auto [least, most] = std::minmax_element(found->second.begin(), found->second.end());
    return QStringLiteral("; the library holds %1 power supplies of %2, rated %3 to %4 W: choose which stand in them")
        .arg(found->second.size())
        .arg(type.manufacturer, watts(*least), watts(*most));
}

void doubtPower(const DeviceType &type, const PowerSupplies &supplies, QStringList &doubts)
{
    const auto rated = std::count_if(type.powerInputs.begin(), type.powerInputs.end(),
                                     [](const PowerInput &input) { return input.maximum.has_value(); });
    if (rated > 1)
        doubts.append(
            QStringLiteral("%1 power inputs are rated %2 W together: that is the rating of its power supplies, not "
                           "what it draws; whether they back each other up is not told")
                .arg(rated)
                .arg(watts(ratings(type))));
    if (type.powerInputs.empty() && type.powerBays > 0)
        doubts.append(QStringLiteral("Its power supplies are modules (%1 bays): no power is known without them")
                          .arg(type.powerBays) +
                      suppliesInWords(type, supplies));
    else if (rated == 0)
        doubts.append(QStringLiteral("No power is told: ask the vendor"));
    if (type.powerBays > 0 && !type.powerInputs.empty() && type.powerBays != int(type.powerInputs.size()))
        doubts.append(QStringLiteral("%1 power inputs but %2 bays for power supplies")
                          .arg(type.powerInputs.size())
                          .arg(type.powerBays));
}

/// "6.5 kW", "250 kW" in the text against the ratings.
void doubtText(const DeviceType &type, QStringList &doubts)
{
    static const QRegularExpression kilowatts(QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*kW\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    constexpr double wattsPerKilowatt = 1000, tolerance = 0.05;
    const double rated = ratings(type);
    for (auto each = kilowatts.globalMatch(type.comments); each.hasNext();) {
        const auto match = each.next();
        const double told = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * wattsPerKilowatt;
        const bool agrees = std::any_of(type.powerInputs.begin(), type.powerInputs.end(), [&](const PowerInput &input) {
            return input.maximum && std::abs(input.maximum->toWatts() - told) <= tolerance * told;
        });
        if (agrees || std::abs(rated - told) <= tolerance * told)
            continue;
        doubts.append(rated > 0 ? QStringLiteral("The text says %1, the power inputs are rated %2 W together")
                                      .arg(match.captured(0), watts(rated))
                                : QStringLiteral("A figure stands in the text alone: %1").arg(match.captured(0)));
    }
}

QSet<QString> accelerators(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("\\b(MI[0-9]{3}[AX]?|[ABHL][0-9]{2,3}|GB[0-9]{3}|GH[0-9]{3})\\b"));
    QSet<QString> names;
    for (auto each = name.globalMatch(text); each.hasNext();)
        names.insert(each.next().captured(1));
    return names;
}

void doubtNames(const DeviceType &type, QStringList &doubts)
{
    const QString all = QString::fromStdString(type.document.dump());
    const QSet<QString> inTitle = accelerators(type.model + QLatin1Char(' ') + type.comments);
    const QSet<QString> everywhere = accelerators(all);
    if (inTitle.isEmpty() || inTitle == everywhere)
        return;
    QStringList others = (everywhere - inTitle).values();
    others.sort();
    if (!others.isEmpty())
        doubts.append(QStringLiteral("Names %1 beside the accelerator of its title: data of two products may be mixed")
                          .arg(others.join(QStringLiteral(", "))));
}

/// Fewest and most cages of a speed that the listed ports take: a slower one has a cage for itself, or shares it with
/// as many as it splits into. A cage has eight lanes at most: what is slower than one of them is another kind of port.
std::pair<double, int> cagesOf(const DeviceType &type, double gbps)
{
    constexpr double mostLanes = 8;
    double fewest = 0;
    int most = 0;
    for (const auto &[kind, count] : type.ports) {
        if (!kind.gbps || *kind.gbps < gbps / mostLanes)
            continue;
        fewest += count * std::min(1.0, *kind.gbps / gbps);
        most += count;
    }
    return {fewest, most};
}

void doubtPorts(const DeviceType &type, const std::vector<Switch> &switches, QStringList &doubts)
{
    constexpr int manyPorts = 32;
    const bool isServer = !accelerators(type.model).isEmpty() || type.model.contains(QLatin1String("DGX"));
    int ethernet = 0;
    for (const auto &[kind, count] : type.ports)
        ethernet += kind.protocol == QLatin1String("Ethernet") ? count : 0;
    if (isServer && ethernet >= manyPorts)
        doubts.append(
            QStringLiteral("A server with %1 Ethernet ports: the ports look like those of a switch").arg(ethernet));
    const Switch *known = knownSwitch(type, switches);
    if (!known || known->ports == 0 || !known->portOneWay)
        return;
    const double gbps = known->portOneWay->toGigabytesPerSecond() * bitsPerByte;
    const bool infiniBand = known->protocol.startsWith(QLatin1String("InfiniBand"));
    int right = 0, otherKind = 0, atItsSpeed = 0; // faster ones beside those may be uplinks
    for (const auto &[kind, count] : type.ports)
        atItsSpeed += kind.gbps == gbps ? count : 0;
    for (const auto &[kind, count] : type.ports)
        if (kind.gbps && *kind.gbps >= gbps)
            ((kind.protocol == QLatin1String("InfiniBand")) == infiniBand ? right : otherKind) += count;
    if (otherKind > 0)
        doubts.append(
            QStringLiteral("%1 ports are typed %2, the switch is %3")
                .arg(otherKind)
                .arg(infiniBand ? QStringLiteral("Ethernet") : QStringLiteral("InfiniBand"), known->protocol));
    const auto [fewest, most] = cagesOf(type, gbps);
    if (atItsSpeed != known->ports && (known->ports < fewest || known->ports > most))
        doubts.append(
            QStringLiteral("%1 fast ports are listed, the switch has %2").arg(right + otherKind).arg(known->ports));
}

} // namespace

QStringList doubtsAbout(const DeviceType &type, const std::vector<Switch> &switches, const PowerSupplies &supplies)
{
    QStringList doubts = type.findings;
    doubtPower(type, supplies, doubts);
    doubtText(type, doubts);
    doubtNames(type, doubts);
    doubtPorts(type, switches, doubts);
    return doubts;
}

} // namespace cw::catalog
