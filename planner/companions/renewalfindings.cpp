#include "planner/companions/renewalfindings.h"

#include "planner/companions/cabledates.h"
#include "planner/plan/amount.h"
#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

/// The switches of a network that serve somebody in a period, by device.
std::vector<bool> servingIn(const CablePlan &plan, int period)
{
    std::vector<bool> serves(plan.devices.size(), false);
    for (const FabricLayer layer : {FabricLayer::NodeLeaf, FabricLayer::LeafSpine, FabricLayer::SpineCore})
        for (const CableRun &run : plan.runs)
            if (run.layer == layer && plan.spanOf(run).contains(period) &&
                (layer == FabricLayer::NodeLeaf || serves[std::size_t(run.a)]))
                serves[std::size_t(run.b)] = true;
    // Leaves that are joined among themselves pass on what others send while any is used.
    if (plan.kind == FabricKind::LeafTorus && std::find(serves.begin(), serves.end(), true) != serves.end())
        std::fill(serves.begin(), serves.end(), true);
    return serves;
}

/// By switch, the first period from which it serves nobody to the end; nothing where it serves to the end or never did.
std::map<int, int> idleFrom(const CablePlan &plan, int periods)
{
    std::map<int, int> lastUse;
    for (int period = 0; period < periods; ++period) {
        const std::vector<bool> serves = servingIn(plan, period);
        for (int device = plan.ends; device < int(plan.devices.size()); ++device)
            if (serves[std::size_t(device)])
                lastUse[device] = period;
    }
    std::map<int, int> idle;
    for (const auto &[device, period] : lastUse)
        if (period + 1 < periods)
            idle[device] = period + 1;
    return idle;
}

double typicalWatts(const Rooms &rooms, const QString &site, const QString &name)
{
    if (const Room *room = rooms.at(site))
        for (const RackDevice &device : room->ever().devices)
            if (device.name == name)
                return device.typicalW;
    return 0;
}

/// "leaf-001 (2029-01), spine-001 (2030-01)"; of many how many of each tier: "leaf × 21 (2029-01)".
QString listOf(const CablePlan &plan, const std::map<int, int> &idle, const Horizon &horizon)
{
    constexpr std::size_t mostNamed = 8;
    std::map<std::pair<int, QString>, int> counts; // by period, and by name or role
    for (const auto &[device, period] : idle) {
        const CabledDevice &each = plan.devices[std::size_t(device)];
        ++counts[{period, idle.size() > mostNamed ? each.role : each.name}];
    }
    QStringList words;
    for (const auto &[key, count] : counts)
        words.append(u"%1 (%2)"_s.arg(idle.size() > mostNamed ? u"%1 × %2"_s.arg(key.second).arg(count) : key.second,
                                      horizon.periodStart(key.first).toIso()));
    return words.join(u", "_s);
}

/// "compute" for every compute fabric of a site, else the network's own name; and what the bill calls a port of it.
struct NetworkKey {
    QString site, name, port;
    bool operator<(const NetworkKey &o) const { return std::tie(site, name) < std::tie(o.site, o.name); }
};

NetworkKey keyOf(const CablePlan &plan)
{
    return {plan.site, plan.isCompute ? u"compute"_s : plan.fabric, billedPart(plan, FabricLayer::NodeLeaf)};
}

} // namespace

std::vector<Finding> idleSwitchFindings(const std::vector<CablePlan> &plans, const Rooms &rooms, const Horizon &horizon)
{
    std::vector<Finding> out;
    for (const CablePlan &plan : plans) {
        const std::map<int, int> idle = plan.isRenewed ? idleFrom(plan, horizon.periods()) : std::map<int, int>();
        if (idle.empty())
            continue;
        double watts = 0;
        for (const auto &[device, period] : idle)
            watts += typicalWatts(rooms, plan.site, plan.devices[std::size_t(device)].name);
        out.push_back(ownFinding(
            u"fabric.idle-switches.%1.%2"_s.arg(plan.site, QString(plan.fabric).replace(u' ', u'-')),
            Verdict::Satisfied, Severity::Info,
            u"Switches of the network %1 of %2 that serve nobody once their servers have left, each with the month "
            u"from "
            u"which on: %3. The bill gives up no switch: they stay in their racks to the end of the plan and draw %4 kW"_s
                .arg(plan.fabric, plan.site, listOf(plan, idle, horizon),
                     QString::number(watts / wattsPerKilowatt, 'f', 1)),
            u"Sell them or use them elsewhere from then on; the plan does neither"_s));
    }
    return out;
}

std::vector<Finding> newCableFindings(const std::vector<CablePlan> &plans, const std::vector<Line> &bill)
{
    std::map<NetworkKey, int> listed; // cables to ends
    for (const CablePlan &plan : plans) {
        int &cables = listed[keyOf(plan)];
        for (std::size_t i = 0; plan.isRenewed && i < plan.runs.size(); ++i)
            cables += plan.runs[i].layer == FabricLayer::NodeLeaf && !plan.takenOver.contains(int(i));
    }
    std::vector<Finding> out;
    for (const auto &[network, cables] : listed) {
        double billed = 0;
        std::optional<std::pair<double, double>> prices; // least and most of a port: networks may differ in speed
        QString currency;
        for (const Line &line : bill)
            if (line.site == network.site && line.part == network.port && line.quantityUnit == "cables"_L1 &&
                line.unitPrice) {
                const double price = line.unitPrice->toUnits();
                billed += line.quantity;
                prices = prices ? std::pair(std::min(prices->first, price), std::max(prices->second, price))
                                : std::pair(price, price);
                currency = line.unitPrice->currency().code();
            }
        const double beyond = cables - billed;
        if (!prices || beyond < 0.5) // counts are whole
            continue;
        const QString least = wholeText(prices->first * beyond), most = wholeText(prices->second * beyond);
        const QString told = u"Where servers of %1 come in place of others, the %2 network takes new cables beside "
                             u"those of who has left, which lie at other ports: %3 beyond those of the bill, "_s;
        out.push_back(ownFinding(
            u"fabric.new-cables.%1.%2"_s.arg(network.site, network.name), Verdict::Conditional, Severity::Medium,
            least == most ? (told + u"about %4 %5 at its prices"_s)
                                .arg(network.site, network.name, wholeText(beyond), least, currency)
                          : (told + u"about %4 to %5 %6 at its prices, by their speed"_s)
                                .arg(network.site, network.name, wholeText(beyond), least, most, currency),
            u"Add them to the budget of the months from which cabling.csv lists them"_s));
    }
    return out;
}

} // namespace cw::planner
