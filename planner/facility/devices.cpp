#include "planner/facility/devices.h"

#include "catalog/model/producttitle.h"
#include "catalog/store/switchweight.h"
#include "planner/facility/halllimits.h"
#include "planner/facility/switchwatts.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/servicespans.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

void once(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

QString titleOf(const catalog::System &system)
{
    return catalog::productTitle(system.vendor, system.name);
}

RackDevice deviceOfSystem(const catalog::System &system, const catalog::CatalogSnapshot &catalog, QStringList &unknown)
{
    RackDevice device;
    device.part = system.id;
    device.title = titleOf(system);
    device.role = system.accelerators > 0 ? u"system"_s : u"node"_s;
    device.isWholeRack = system.kind == "rack"_L1;
    device.isLiquid = system.cooling.startsWith("liquid"_L1);
    device.units = system.kind == "workstation"_L1 ? 0 : system.rackUnits.value_or(0);
    if (device.units == 0 && device.isWholeRack)
        device.units = int(planningValue(catalog, "rack_units_usable").value_or(0));
    else if (device.units == 0 && system.kind != "workstation"_L1)
        once(unknown, u"the height of %1"_s.arg(device.title));
    if (system.powerMax)
        device.nameplateW = system.powerMax->toWatts();
    else if (system.powerTypical) // the bill goes the same way
        device.nameplateW = system.powerTypical->toWatts();
    else
        once(unknown, u"the nameplate power of %1"_s.arg(device.title));
    const double share = planningValue(catalog, "typical_power_share").value_or(1);
    device.typicalW = system.powerTypical ? system.powerTypical->toWatts() : device.nameplateW * share;
    if (system.weight)
        device.weightKg = system.weight->toKilograms();
    else if (const auto perUnit = planningValue(catalog, "server_weight_kg_per_u");
             perUnit && system.rackUnits && (system.kind == "server"_L1 || system.kind == "cpu_node"_L1))
        device.weightKg = *perUnit * *system.rackUnits;
    else if (system.kind != "workstation"_L1)
        once(unknown, u"the weight of %1"_s.arg(device.title));
    return device;
}

RackDevice deviceOfSwitch(const catalog::Switch &model, const catalog::CatalogSnapshot &catalog, QStringList &unknown)
{
    RackDevice device;
    device.part = model.id;
    device.title = catalog::productTitle(model.vendor, model.name);
    device.units = std::max(1, model.rackUnits.value_or(1));
    const SwitchWatts watts = switchWatts(model, catalog); // the bill goes the same way
    device.typicalW = watts.typical;
    device.nameplateW = watts.nameplate;
    if (const auto weight = catalog::switchWeight(catalog, model.id))
        device.weightKg = weight->toKilograms();
    else if (const auto perUnit = planningValue(catalog, "switch_weight_kg_per_u"))
        device.weightKg = *perUnit * device.units;
    if (!model.rackUnits)
        once(unknown, u"the height of %1 (one unit is drawn)"_s.arg(device.title));
    return device;
}

RackDevice deviceOfStorage(const catalog::StorageSystem &model, QStringList &unknown)
{
    RackDevice device;
    device.part = model.id;
    device.title = catalog::productTitle(model.vendor, model.name);
    device.units = model.rackUnits.value_or(0);
    if (device.units == 0)
        once(unknown, u"the height of %1"_s.arg(device.title));
    if (model.power)
        device.nameplateW = device.typicalW = model.power->toWatts();
    else
        once(unknown, u"the power of %1"_s.arg(device.title));
    once(unknown, u"the weight of %1"_s.arg(device.title));
    return device;
}

int orderOf(const QString &role)
{
    static const QStringList order = {u"system"_s, u"node"_s, u"core"_s, u"spine"_s, u"leaf"_s};
    const auto at = order.indexOf(role);
    if (at >= 0)
        return int(at);
    return int(order.size()) + (isSwitchRole(role) ? 1 : 0); // nodes beside the servers, then their networks
}

bool isCloud(const QString &procurement)
{
    return procurement == "cloud"_L1;
}

/// Which workload fills each unit of an offer, from the replicas of one period: the first units of the first workload.
QStringList fillingOf(const Design &design, const QString &offer, int period, int units)
{
    QStringList filling(units, u"spare"_s);
    double from = 0;
    for (const DesignReplicas &replicas : design.replicas) {
        if (replicas.offer != offer || replicas.period != period || replicas.count <= 0)
            continue;
        constexpr double rounding = 1e-9;
        const double to = from + replicas.count * replicas.unitsPerReplica;
        for (int unit = int(std::floor(from + rounding)); unit < units && unit < to - rounding; ++unit)
            filling[unit] =
                filling[unit] == "spare"_L1 ? replicas.workload : filling[unit] + u", "_s + replicas.workload;
        from = to;
    }
    return filling;
}

/// Units of one offer, or pieces of one kind beside them.
struct Group {
    QString site, part, role, offer;
    std::vector<ServiceSpan> spans; ///< one per device
};

std::vector<Group> groupsOf(const Design &design)
{
    const std::map<QString, std::vector<ServiceSpan>> spans = unitSpans(design);
    std::vector<Group> groups;
    for (const auto &[offer, units] : fullestUnits(design))
        if (!isCloud(units->procurement))
            groups.push_back({units->site, units->system, {}, offer, spans.at(offer)});
    for (const auto &[place, pieces] : extraSpans(design))
        groups.push_back({place.site, place.part, place.role, {}, pieces});
    return groups;
}

/// A device with its number among those of its offer.
struct Member {
    RackDevice device;
    std::size_t group = 0, number = 0;
};

double nameplateIn(const std::vector<RackDevice> &devices, int period)
{
    double watts = 0;
    for (const RackDevice &device : devices)
        watts += device.stands.contains(period) ? device.nameplateW : 0;
    return watts;
}

ServiceSpan fullestState(const SiteDevices &site)
{
    constexpr double rounding = 1e-9;
    const std::vector<ServiceSpan> states = statesOf(site.devices);
    if (!site.isRenewed() && !states.empty())
        return states.back();
    ServiceSpan fullest;
    double most = -1;
    for (const ServiceSpan &state : states)
        if (const double watts = nameplateIn(site.devices, state.from); watts > most * (1 + rounding)) {
            most = watts;
            fullest = state;
        }
    return fullest;
}

/// Names the workloads that fill the units: in the state that is shown, and of units not there then when they are
/// nearest to it.
class Filling {
public:
    Filling(const Design &design, const std::vector<Group> &groups, const SiteDevices &site)
        : groups_(groups), design_(design),
          shown_(site.isRenewed() ? within(design, {{site.site, site.shown}}) : design), fullest_(fullestUnits(shown_)),
          span_(site.shown)
    {
    }

    [[nodiscard]] QString of(const Member &member)
    {
        const Group &group = groups_[member.group];
        if (group.offer.isEmpty())
            return {};
        const auto [filling, isNew] = fillings_.try_emplace({member.group, periodOf(group, member.device.stands)});
        if (isNew)
            filling->second = fillingIn(group, filling->first.second);
        return filling->second.value(qsizetype(member.number));
    }

private:
    [[nodiscard]] int periodOf(const Group &group, const ServiceSpan &stands) const
    {
        if (stands.until <= span_.from)
            return stands.until - 1;
        const auto fullest = fullest_.find(group.offer);
        return stands.from > span_.from || fullest == fullest_.end() ? stands.from : fullest->second->period;
    }

    /// By number of the unit; those not there in the period have none.
    [[nodiscard]] QStringList fillingIn(const Group &group, int period) const
    {
        std::vector<qsizetype> standing;
        for (std::size_t i = 0; i < group.spans.size(); ++i)
            if (group.spans[i].contains(period))
                standing.push_back(qsizetype(i));
        const QStringList ofStanding = fillingOf(design_, group.offer, period, int(standing.size()));
        QStringList all(qsizetype(group.spans.size()));
        for (std::size_t i = 0; i < standing.size(); ++i)
            all[standing[i]] = ofStanding[qsizetype(i)];
        return all;
    }

    const std::vector<Group> &groups_;
    const Design &design_;
    Design shown_;
    std::map<QString, const DesignUnits *> fullest_;
    ServiceSpan span_;
    std::map<std::pair<std::size_t, int>, QStringList> fillings_; ///< by group and period
};

} // namespace

std::map<QString, const DesignUnits *> fullestUnits(const Design &design)
{
    const auto load = [&](const DesignUnits &units) {
        double sum = 0;
        for (const DesignReplicas &replicas : design.replicas)
            if (replicas.offer == units.offer && replicas.period == units.period)
                sum += replicas.count * replicas.unitsPerReplica;
        return sum;
    };
    const auto key = [&](const DesignUnits &units) { return std::tuple(units.active, load(units), units.period); };
    std::map<QString, const DesignUnits *> fullest;
    for (const DesignUnits &units : design.units) {
        if (units.active <= 0)
            continue;
        const DesignUnits *&best = fullest[units.offer];
        if (!best || key(units) > key(*best))
            best = &units;
    }
    return fullest;
}

std::optional<RackDevice> deviceOf(const QString &part, const QString &role, const catalog::CatalogSnapshot &catalog,
                                   QStringList &unknown)
{
    std::optional<RackDevice> device;
    if (const catalog::System *system = catalog.system(part))
        device = deviceOfSystem(*system, catalog, unknown);
    for (const catalog::Switch &model : catalog.switches)
        if (!device && model.id == part)
            device = deviceOfSwitch(model, catalog, unknown);
    for (const catalog::StorageSystem &model : catalog.storageSystems)
        if (!device && model.id == part)
            device = deviceOfStorage(model, unknown);
    if (device && !role.isEmpty())
        device->role = role;
    return device;
}

bool SiteDevices::isRenewed() const
{
    return std::any_of(devices.begin(), devices.end(),
                       [](const RackDevice &device) { return device.stands.until != forGood; });
}

SiteDevices standingIn(const SiteDevices &ever, int period)
{
    SiteDevices site = ever;
    std::erase_if(site.devices, [&](const RackDevice &device) { return !device.stands.contains(period); });
    return site;
}

std::vector<ServiceSpan> statesOf(const std::vector<RackDevice> &ever)
{
    std::set<int> changes;
    for (const RackDevice &device : ever)
        changes.insert({device.stands.from, device.stands.until});
    changes.erase(forGood);
    std::vector<ServiceSpan> states;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto next = std::next(change);
        const ServiceSpan state{*change, next == changes.end() ? forGood : *next};
        if (std::any_of(ever.begin(), ever.end(),
                        [&](const RackDevice &device) { return device.stands.contains(state.from); }))
            states.push_back(state);
    }
    return states;
}

std::vector<SiteDevices> devicesOf(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    const std::vector<Group> groups = groupsOf(design);
    std::map<QString, SiteDevices> sites;
    std::map<QString, std::vector<Member>> members; // by site
    for (std::size_t g = 0; g < groups.size(); ++g) {
        QStringList unknown;
        std::optional<RackDevice> device = deviceOf(groups[g].part, groups[g].role, catalog, unknown);
        if (!device)
            continue;
        SiteDevices &site = sites[groups[g].site];
        site.site = groups[g].site;
        for (const QString &gap : unknown)
            once(site.unknown, gap);
        for (std::size_t i = 0; i < groups[g].spans.size(); ++i) {
            device->stands = groups[g].spans[i];
            members[site.site].push_back({*device, g, i});
        }
    }
    std::vector<SiteDevices> all;
    for (auto &[id, site] : sites) {
        std::vector<Member> &here = members[id];
        std::stable_sort(here.begin(), here.end(), [](const Member &x, const Member &y) {
            const RackDevice &a = x.device, &b = y.device;
            return std::tuple(orderOf(a.role), a.role, a.part) < std::tuple(orderOf(b.role), b.role, b.part);
        });
        std::map<QString, int> numbers;
        for (Member &member : here) {
            RackDevice &device = member.device;
            const bool isSystem = device.role == "system"_L1 || device.role == "node"_L1;
            const QString stem = isSystem ? device.part : device.role;
            device.name = u"%1-%2"_s.arg(stem).arg(++numbers[stem], isSystem ? 4 : 3, 10, QChar(u'0'));
            site.devices.push_back(device);
        }
        site.shown = fullestState(site);
        Filling filling(design, groups, site);
        for (std::size_t i = 0; i < here.size(); ++i)
            site.devices[i].workload = filling.of(here[i]);
        all.push_back(std::move(site));
    }
    return all;
}

std::vector<std::pair<QString, int>> rentedPlaces(const Design &design)
{
    std::map<QString, std::map<int, int>> units;
    for (const DesignUnits &unit : design.units)
        if (isCloud(unit.procurement))
            units[unit.site][unit.period] += unit.active;
    std::vector<std::pair<QString, int>> places;
    for (const auto &[site, periods] : units) {
        int most = 0;
        for (const auto &[period, count] : periods)
            most = std::max(most, count);
        places.emplace_back(site, most);
    }
    return places;
}

} // namespace cw::planner
