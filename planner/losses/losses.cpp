#include "planner/losses/losses.h"

#include "planner/companions/designcables.h"
#include "planner/facility/devices.h"
#include "planner/facility/switchfabrics.h"
#include "planner/losses/switchloss.h"
#include "planner/losses/workloadlosses.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/servicespans.h"
#include "planner/plan/topologywords.h"
#include "planner/services/cloudservices.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9;

QString kilowatts(double watts)
{
    constexpr double wattsPerKilowatt = 1000;
    return QString::number(watts / wattsPerKilowatt, 'f', 1);
}

/// The design where each offer is fullest, as the rooms hold it, and how much of it survives.
class LossStudy {
public:
    LossStudy(const Plan &plan, const catalog::CatalogSnapshot &catalog, Rooms rooms, Design whole)
        : plan_(plan), catalog_(catalog), services_(cloudServices(catalog)), rooms_(std::move(rooms)),
          whole_(std::move(whole)), design_(within(whole_, renewedIn(rooms_))), fullest_(fullestPeriods(design_)),
          work_(plan, design_, catalog)
    {
        // A network that cannot be wired is told by the figures of its switches alone.
        const Result<std::vector<CablePlan>> cables = shownCables(plan, catalog);
        for (const Room &room : rooms_.rooms)
            if (cables)
                reaches_[room.limits.site] = switchReaches(cables.value(), room.limits.site);
    }

    std::vector<Loss> all()
    {
        std::vector<Loss> losses;
        for (const Room &room : rooms_.rooms) {
            for (int feed = 0; feed < std::max(1, room.limits.feeds); ++feed)
                losses.push_back(withoutFeed(room, feed));
            const std::vector<SwitchFabric> fabrics = switchFabricsAt(room.limits.site, design_, whole_, catalog_);
            std::map<std::pair<QString, int>, const RackDevice *> worst; // of each kind in each fabric
            std::vector<const RackDevice **> order;
            for (const RackDevice &device : room.layout.devices) {
                if (!isSwitch(device))
                    continue;
                const auto [kind, isNew] =
                    worst.try_emplace({device.role, fabricOf(device, room.layout.devices, fabrics)}, &device);
                if (isNew)
                    order.push_back(&kind->second);
                else if (takesMore(room, device, *kind->second))
                    kind->second = &device;
            }
            for (const RackDevice *const *device : order)
                losses.push_back(withoutSwitch(room, **device));
            const Cooling cooling = coolingOf(room, catalog_);
            if (cooling.cdus > 0)
                losses.push_back(withoutCoolantUnit(room, cooling));
            if (cooling.liquidDesignW > 0)
                losses.push_back(withoutCoolant(room, cooling));
        }
        std::set<QString> sites;
        for (const DesignUnits &units : design_.units)
            if (units.active > 0 && units.period == fullestPeriodOf(units.offer))
                sites.insert(units.site);
        for (const QString &site : sites)
            losses.push_back(withoutSite(site));
        return losses;
    }

    /// A switch by its own name ("leaf-003"), which `all` does not list one by one.
    std::optional<Loss> bySwitch(const QString &id)
    {
        for (const Room &room : rooms_.rooms)
            for (const RackDevice &device : room.layout.devices)
                if (isSwitch(device) && idIn(room, device.name) == id)
                    return withoutSwitch(room, device);
        return std::nullopt;
    }

private:
    /// Periods of what is shown, by site, of rooms whose servers are replaced.
    static std::map<QString, ServiceSpan> renewedIn(const Rooms &rooms)
    {
        std::map<QString, ServiceSpan> shown;
        for (const Room &room : rooms.rooms)
            if (room.isRenewed())
                shown[room.limits.site] = room.shown;
        return shown;
    }

    static bool isSwitch(const RackDevice &device) { return isSwitchRole(device.role); }

    [[nodiscard]] QString idIn(const Room &room, const QString &what) const
    {
        return rooms_.rooms.size() > 1 ? room.limits.site + u'/' + what : what;
    }

    /// The period of an offer for which the rooms are built.
    [[nodiscard]] int fullestPeriodOf(const QString &offer) const
    {
        const auto found = fullest_.find(offer);
        return found == fullest_.end() ? 0 : found->second;
    }

    /// Units of `site` fall out down to a share of them; devices off power take whole units.
    void loseUnits(Loss &loss, const QString &site, double share) const
    {
        work_.add(loss, [&](const DesignUnits &units) {
            return units.site == site ? int(std::floor(units.active * share + rounding)) : units.active;
        });
    }

    Loss withoutFeed(const Room &room, int feed) const
    {
        const QString letter(QChar(u'A' + feed));
        Loss loss;
        loss.id = idIn(room, u"feed-"_s + letter.toLower());
        loss.name = u"Feed %1 of %2"_s.arg(letter, room.limits.name);
        loss.site = room.limits.site;
        const PowerChain chain = powerChain(room, catalog_, pueOf(plan_, catalog_, room.limits.site));
        if (chain.feeds <= 1) {
            const auto ups = std::find_if(chain.stages.begin(), chain.stages.end(),
                                          [](const PowerStage &stage) { return stage.kind == "ups"_L1; });
            loss.trips.append(
                ups != chain.stages.end() && ups->bridgeMin
                    ? u"All of %1: it has one feed. Batteries bridge about %2 min of %3 kW, generators carry on only "
                      "where they are built."_s.arg(room.limits.name, QString::number(std::floor(*ups->bridgeMin)),
                                                    kilowatts(chain.typicalW))
                    : u"All of %1: it has one feed. The UPS bridges minutes, generators carry on only where they are "
                      "built."_s.arg(room.limits.name));
            loseUnits(loss, room.limits.site, 0);
            return loss;
        }
        if (!room.limits.hasSpareFeed) {
            loss.trips.append(
                u"What hangs from it: a rack has one feed, so about %1 of %2 kW; no other feed takes that "
                "over."_s.arg(kilowatts(chain.typicalW / chain.feeds), kilowatts(chain.typicalW)));
            loseUnits(loss, room.limits.site, 1 - 1.0 / chain.feeds);
            return loss;
        }
        const std::optional<double> capacity = feedCapacityW(room.limits);
        const double carried = feedLoadW(chain, room.limits);
        const bool isPaired = room.limits.hasPairedFeeds();
        const QString rest = isPaired           ? u"its partner of the other side"_s
                             : chain.feeds == 2 ? u"the other feed"_s
                                                : u"each remaining feed"_s;
        if (!capacity) {
            loss.slows.append(u"Not known: the capacity of the feeds of %1 is not stated; %2 would carry %3 kW."_s.arg(
                room.limits.name, rest, kilowatts(carried)));
            return loss;
        }
        if (carried <= *capacity * (1 + rounding)) {
            loss.left.append(u"Nothing trips: %1 carries %2 of %3 kW (typical %4 kW, nameplate %5 kW)."_s.arg(
                rest, kilowatts(carried), kilowatts(*capacity), kilowatts(chain.typicalW / room.limits.carryingFeeds()),
                kilowatts(chain.nameplateW / room.limits.carryingFeeds())));
            return loss;
        }
        const double shedW = (carried - *capacity) * (isPaired ? 1 : chain.feeds - 1);
        loss.trips.append(u"Load of %1 kW must be shed: %2 would carry %3 of %4 kW."_s.arg(
            kilowatts(shedW), rest, kilowatts(carried), kilowatts(*capacity)));
        loseUnits(loss, room.limits.site, 1 - shedW / (carried * room.limits.carryingFeeds()));
        return loss;
    }

    /// The only one of its kind takes all that spans units; of several, what hangs from it.
    Loss withoutSwitch(const Room &room, const RackDevice &device) const
    {
        const std::vector<SwitchFabric> fabrics = switchFabricsAt(room.limits.site, design_, whole_, catalog_);
        const int fabric = fabricOf(device, room.layout.devices, fabrics);
        int all = 0;
        for (const RackDevice &other : room.layout.devices)
            all += other.role == device.role && other.part == device.part &&
                   fabricOf(other, room.layout.devices, fabrics) == fabric;
        Loss loss;
        loss.id = idIn(room, device.name);
        loss.name = u"%1 (%2) of %3"_s.arg(device.name, device.title, room.limits.name);
        loss.site = room.limits.site;
        if (!isComputeSwitchRole(device.role)) {
            addBeside(loss, room, device, all);
            return loss;
        }
        const std::set<QString> offers = fabric >= 0 ? fabrics[std::size_t(fabric)].offers : offersAt(room);
        if (all == 1) {
            const QString joined =
                fabric >= 0 && fabrics.size() > 1 ? titlesOf(fabrics[std::size_t(fabric)]) : QString();
            loss.trips.append(
                joined.isEmpty()
                    ? u"The fabric of %1: this is its only %2 switch. Work inside one unit goes on; what spans "
                      "units stops."_s.arg(room.limits.name, device.role)
                    : u"The fabric of %1 that joins %2: this is its only %3 switch. Work inside one unit goes on; what "
                      "spans units stops."_s.arg(room.limits.name, joined, device.role));
            work_.add(
                loss, [&](const DesignUnits &units) { return offers.count(units.offer) > 0 ? 0 : units.active; },
                WorkloadLosses::Who::Spanning);
            return loss;
        }
        const SwitchReach *reach = reachOf(room, device);
        if (reach && reach->tier == 1)
            loseLeaf(loss, *reach, isTorus(room.limits.site), offers, work_);
        else if (reach)
            loseAbove(loss, *reach, device.role, all);
        else
            loseUnwired(loss, device.role, all);
        return loss;
    }

    /// Absent where its network could not be wired.
    [[nodiscard]] const SwitchReach *reachOf(const Room &room, const RackDevice &device) const
    {
        const auto site = reaches_.find(room.limits.site);
        if (site == reaches_.end())
            return nullptr;
        const auto found = site->second.find(device.name);
        return found == site->second.end() ? nullptr : &found->second;
    }

    [[nodiscard]] bool takesMore(const Room &room, const RackDevice &a, const RackDevice &b) const
    {
        const SwitchReach *ofA = reachOf(room, a), *ofB = reachOf(room, b);
        return ofA && ofB && isWorse(*ofA, *ofB);
    }

    /// All units of the site hang from a torus of leaf switches.
    [[nodiscard]] bool isTorus(const QString &site) const
    {
        bool any = false;
        for (const DesignUnits &units : design_.units) {
            const catalog::System *system = catalog_.system(units.system);
            if (units.site != site || units.active <= 0 || !system || system->nics == 0 || system->accelerators == 0)
                continue;
            if (!hangsFrom(units.offer, "torus"))
                return false;
            any = true;
        }
        return any;
    }

    /// A switch of the networks beside the compute fabric.
    void addBeside(Loss &loss, const Room &room, const RackDevice &device, int all) const
    {
        const SwitchReach *reach = reachOf(room, device);
        const QString &role = device.role;
        if (role.startsWith("oob"_L1)) {
            loss.slows.append(
                reach ? u"%1 of %2 out-of-band switches of %3 are left: what hangs from this one (devices: %4) cannot "
                        "be switched on or looked at from afar."_s.arg(all - 1)
                            .arg(all)
                            .arg(room.limits.name)
                            .arg(reach->hanging)
                      : u"%1 of %2 out-of-band switches of %3 are left: what hangs from this one cannot be switched "
                        "on or looked at from afar."_s.arg(all - 1)
                            .arg(all)
                            .arg(room.limits.name));
            loss.left.append(u"All work goes on."_s);
        } else if (all > 1 && !reach) {
            loseUnwired(loss, role, all);
        } else if (reach && !role.endsWith("leaf"_L1)) {
            loseAbove(loss, *reach, role.section(u'-', -1), all);
        } else if (all > 1) {
            loseLeafBeside(loss, *reach, all, offersAt(room), work_);
        } else if (role.startsWith("storage"_L1)) {
            loseOnlyStorageSwitch(loss, room);
        } else {
            loss.trips.append(
                u"The in-band network of %1: this is its only switch. Users do not reach the services there "
                "and the scheduler does not reach its servers."_s.arg(room.limits.name));
            const std::set<QString> offers = offersAt(room);
            if (reach) // workstations, say, hang from no network of the hall
                work_.add(loss, without(reach->cutParts, offers), WorkloadLosses::Who::Served);
            else
                work_.add(
                    loss, [&](const DesignUnits &units) { return units.site == room.limits.site ? 0 : units.active; },
                    WorkloadLosses::Who::Served);
        }
    }

    /// Runs stop writing checkpoints where nodes keep them; data sets are on the in-band network too.
    void loseOnlyStorageSwitch(Loss &loss, const Room &room) const
    {
        const bool keepsCheckpoints =
            std::any_of(design_.extras.begin(), design_.extras.end(), [&](const DesignExtra &extra) {
                return extra.site == room.limits.site && extra.active > 0 && extra.role == "storage"_L1;
            });
        if (keepsCheckpoints)
            loss.trips.append(u"The storage network of %1: this is its only switch. Runs go on until their next "
                              "checkpoint, which cannot be written."_s.arg(room.limits.name));
        else
            loss.slows.append(u"The storage network of %1: this is its only switch. What it joins is reached over the "
                              "in-band network alone."_s.arg(room.limits.name));
        const bool holdsData =
            std::any_of(plan_.need.workloads.begin(), plan_.need.workloads.end(), [&](const Workload &workload) {
                return workload.kind == WorkloadKind::Dataset &&
                       std::any_of(design_.replicas.begin(), design_.replicas.end(), [&](const DesignReplicas &each) {
                           return each.workload == workload.id && each.count > 0 &&
                                  offersAt(room).count(each.offer) > 0;
                       });
            });
        if (keepsCheckpoints && holdsData)
            loss.slows.append(u"Data sets kept there are read over the in-band network alone."_s);
    }

    [[nodiscard]] std::set<QString> offersAt(const Room &room) const
    {
        std::set<QString> offers;
        for (const DesignUnits &units : design_.units)
            if (units.site == room.limits.site)
                offers.insert(units.offer);
        return offers;
    }

    /// "DGX H100, GB200 NVL72"; empty where it is not told whose ports they are.
    [[nodiscard]] QString titlesOf(const SwitchFabric &fabric) const
    {
        QStringList titles;
        for (const QString &id : fabric.systems)
            if (const catalog::System *system = catalog_.system(id))
                titles.append(system->name);
        return titles.join(u", "_s);
    }

    Loss withoutCoolantUnit(const Room &room, const Cooling &cooling) const
    {
        Loss loss;
        loss.id = idIn(room, u"cdu-1"_s);
        loss.name = u"One coolant distribution unit of %1"_s.arg(room.limits.name);
        loss.site = room.limits.site;
        // One is planned to spare, so that the rest carries what all of them are sized for.
        loss.left.append(
            u"Nothing trips: %1 of %2 units carry %3 of %4 kW."_s.arg(cooling.cdus - 1)
                .arg(cooling.cdus)
                .arg(kilowatts(cooling.liquidDesignW), kilowatts((cooling.cdus - 1) * cooling.cduCapacityW)));
        return loss;
    }

    /// The loop itself, its pumps or the cold behind it: no unit to spare helps.
    Loss withoutCoolant(const Room &room, const Cooling &cooling) const
    {
        Loss loss;
        loss.id = idIn(room, u"coolant"_s);
        loss.name = u"All coolant of %1"_s.arg(room.limits.name);
        loss.site = room.limits.site;
        std::set<QString> cooled;
        for (const RackDevice &device : room.layout.devices)
            if (device.isLiquid)
                cooled.insert(device.part);
        const auto isLost = [&](const DesignUnits &units) {
            return units.site == room.limits.site && cooled.count(units.system) > 0;
        };
        int units = 0;
        for (const DesignUnits &each : design_.units)
            if (isLost(each) && each.period == fullestPeriodOf(each.offer))
                units += each.active;
        loss.trips.append(
            u"What liquid cools in %1 stops (units: %2): nothing else takes %3 kW of heat from it (typical)."_s
                .arg(room.limits.name)
                .arg(units)
                .arg(kilowatts(cooling.liquidHeatW)));
        work_.add(loss, [&](const DesignUnits &each) { return isLost(each) ? 0 : each.active; });
        return loss;
    }

    /// What runs elsewhere goes on; what only this site keeps is out of reach.
    void addElsewhere(Loss &loss, const QString &site) const
    {
        QStringList goesOn;
        for (const WorkloadLoss &each : loss.workloads)
            if (each.left > 0)
                goesOn.append(each.workload);
        if (!goesOn.isEmpty())
            loss.left.append(u"%1 at other sites: requests have to be sent there, over longer ways for some "
                             "users."_s.arg(goesOn.join(u", "_s)));
        const bool keeps = std::any_of(design_.extras.begin(), design_.extras.end(), [&](const DesignExtra &extra) {
            static const std::set<QString> roles{u"storage"_s, u"archive"_s, u"object-store"_s, u"history"_s};
            return extra.site == site && extra.active > 0 && roles.count(extra.role) > 0;
        });
        if (keeps)
            loss.trips.append(u"What is kept at %1 (checkpoints, archives, records) is out of reach: no site keeps a "
                              "copy of another's."_s.arg(site));
    }

    Loss withoutSite(const QString &site) const
    {
        Loss loss;
        loss.id = site;
        loss.name = u"The whole site %1"_s.arg(site);
        loss.site = site;
        int units = 0;
        std::map<QString, int> services; // by what a plan calls them: terabytes and the like, no machines
        for (const DesignUnits &each : design_.units)
            if (each.site == site && each.period == fullestPeriodOf(each.offer))
                (isService(each.system) ? services[each.system] : units) += each.active;
        if (units > 0)
            loss.trips.append(units == 1 ? u"1 unit at %1."_s.arg(site) : u"%1 units at %2."_s.arg(units).arg(site));
        for (const CloudService &service : services_)
            if (const auto amount = services.find(service.system()); amount != services.end() && amount->second > 0) {
                loss.trips.append(u"Out of reach at %1: %2 %3 of %4."_s.arg(site)
                                      .arg(amount->second)
                                      .arg(service.unit, service.service));
                services.erase(amount); // listed for several regions
            }
        loseUnits(loss, site, 0);
        addElsewhere(loss, site);
        return loss;
    }

    [[nodiscard]] bool isService(const QString &system) const
    {
        return std::any_of(services_.begin(), services_.end(),
                           [&](const CloudService &service) { return service.system() == system; });
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    std::vector<CloudService> services_;
    Rooms rooms_;
    Design whole_, design_;          ///< all of it, and of rooms whose servers are replaced what they show
    std::map<QString, int> fullest_; ///< period by offer
    WorkloadLosses work_;
    std::map<QString, std::map<QString, SwitchReach>> reaches_; ///< by site and name
};

Result<LossStudy> studyOf(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    if (plan.design.is_null() || plan.design.empty())
        return Error::invalid(u"The plan has no design yet, so nothing can be lost"_s, u"/design"_s,
                              u"a solved plan"_s);
    Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    if (!design)
        return design.error();
    return LossStudy(plan, catalog, std::move(rooms).value(), std::move(design).value());
}

} // namespace

Result<std::vector<Loss>> lossesOf(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    Result<LossStudy> study = studyOf(plan, catalog);
    if (!study)
        return study.error();
    return study.value().all();
}

Result<Loss> lossOf(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &id)
{
    Result<LossStudy> study = studyOf(plan, catalog);
    if (!study)
        return study.error();
    QStringList known;
    for (Loss &loss : study.value().all()) {
        if (loss.id == id)
            return loss;
        known.append(loss.id);
    }
    if (std::optional<Loss> loss = study.value().bySwitch(id))
        return *loss;
    return Error{ErrorCode::Usage, u"This plan has no “%1” to lose"_s.arg(id), {}, known.join(u", "_s), {}};
}

} // namespace cw::planner
