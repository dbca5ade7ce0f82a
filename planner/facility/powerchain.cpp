#include "planner/facility/powerchain.h"

#include "planner/facility/powerequipment.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

struct Load {
    double nameplateW = 0, typicalW = 0;
    void add(const RackDevice &device)
    {
        nameplateW += device.nameplateW;
        typicalW += device.typicalW;
    }
};

class ChainBuilder {
public:
    ChainBuilder(const Room &room, const catalog::CatalogSnapshot &catalog, const std::optional<double> &pue)
        : room_(room), catalog_(catalog), feeds_(std::max(1, room.limits.feeds)),
          isAllNeeded_(feeds_ > 1 && !room.limits.hasSpareFeed)
    {
        chain_.site = room.limits.site;
        chain_.feeds = feeds_;
        chain_.pue = pue;
    }

    PowerChain run()
    {
        addLoads();
        addRackStrips();
        addBusways();
        addFeeds();
        if (racks_.empty()) { // workstations: what hangs from the sockets of a building is its landlord's
            addSockets();
            return std::move(chain_);
        }
        addUps();
        addGenerators();
        return std::move(chain_);
    }

private:
    void addLoads()
    {
        for (const Rack &rack : room_.layout.racks) {
            Load load;
            for (const RackSlot &slot : rack.slots)
                load.add(room_.layout.devices[std::size_t(slot.device)]);
            racks_.push_back(load);
            Load &row = rows_[rack.row];
            row.nameplateW += load.nameplateW;
            row.typicalW += load.typicalW;
        }
        for (const RackDevice &device : room_.layout.devices)
            all_.add(device);
        chain_.nameplateW = all_.nameplateW;
        chain_.typicalW = all_.typicalW;
        if (chain_.pue)
            chain_.facilityW = all_.typicalW * *chain_.pue;
    }

    /// Each feed's piece carries its share in normal operation, all of it when the other feed is lost. Where none is
    /// spare nothing is taken over.
    [[nodiscard]] double afterLoss(double watts) const { return watts / room_.limits.carryingFeeds(); }

    /// Of two sides with several feeds each, a row of racks hangs from one feed of either.
    [[nodiscard]] int feedsOfRow() const { return room_.limits.hasPairedFeeds() ? 2 : feeds_; }
    [[nodiscard]] double afterLossOfRow(double watts) const
    {
        return room_.limits.hasPairedFeeds() ? watts : afterLoss(watts);
    }

    [[nodiscard]] QString stripBasis() const
    {
        return isAllNeeded_ ? u"%1 per rack in the fullest rack; each rack hangs from one feed"_s
               : feedsOfRow() > 2
                   ? u"%1 per rack and feed in the fullest rack; the rest carries the rack when one feed is "
                     "lost"_s
                   : u"%1 per rack and feed in the fullest rack; each carries the whole rack when the other "
                     "feed is lost"_s;
    }

    void addRackStrips()
    {
        if (racks_.empty())
            return;
        const Load &fullest = *std::max_element(
            racks_.begin(), racks_.end(), [](const Load &a, const Load &b) { return a.nameplateW < b.nameplateW; });
        PowerStage stage;
        stage.kind = u"rack_pdu"_s;
        const auto sizes = equipmentSizes(catalog_, "rack_pdu");
        const int feeds = isAllNeeded_ ? 1 : feedsOfRow(); // of a rack
        const auto ofStrip = [&](const Load &rack) {
            return isAllNeeded_ ? rack.nameplateW : afterLossOfRow(rack.nameplateW);
        };
        const auto choice = chooseEquipment(sizes, ofStrip(fullest));
        if (!choice)
            return missing(u"sizes of rack strips"_s);
        stage.part = choice->size.id;
        stage.name = choice->size.name;
        for (const Load &rack : racks_)
            if (const auto own = chooseEquipment({choice->size}, ofStrip(rack)))
                stage.count += own->count * feeds;
        stage.capacityW = choice->size.watts;
        stage.nameplateW = fullest.nameplateW / feeds / choice->count;
        stage.typicalW = fullest.typicalW / feeds / choice->count;
        stage.failoverW = ofStrip(fullest) / choice->count;
        stage.basis = stripBasis().arg(choice->count);
        chain_.stages.push_back(stage);
    }

    void addBusways()
    {
        if (rows_.empty())
            return;
        Load fullest;
        for (const auto &[row, load] : rows_)
            if (load.nameplateW > fullest.nameplateW)
                fullest = load;
        const auto choice = chooseEquipment(equipmentSizes(catalog_, "busway"), afterLossOfRow(fullest.nameplateW));
        if (!choice)
            return missing(u"sizes of busways"_s);
        PowerStage stage;
        stage.kind = u"busway"_s;
        stage.part = choice->size.id;
        stage.name = choice->size.name;
        stage.count = int(rows_.size()) * feedsOfRow() * choice->count;
        stage.capacityW = choice->size.watts;
        stage.nameplateW = fullest.nameplateW / feedsOfRow() / choice->count;
        stage.typicalW = fullest.typicalW / feedsOfRow() / choice->count;
        stage.failoverW = afterLossOfRow(fullest.nameplateW) / choice->count;
        stage.basis = u"%1 per row and feed"_s.arg(choice->count);
        chain_.stages.push_back(stage);
    }

    void addFeeds()
    {
        PowerStage stage;
        stage.kind = u"feed"_s;
        stage.name = feeds_ == 1   ? u"Feed A"_s
                     : feeds_ == 2 ? u"Feeds A and B"_s
                                   : u"Feeds A to %1"_s.arg(QChar(u'A' + feeds_ - 1));
        stage.count = feeds_;
        stage.capacityW = feedCapacityW(room_.limits);
        stage.nameplateW = all_.nameplateW / feeds_;
        stage.typicalW = all_.typicalW / feeds_;
        stage.failoverW = feedLoadW(chain_, room_.limits);
        stage.basis = feeds_ == 1    ? u"One feed carries everything"_s
                      : isAllNeeded_ ? u"Each carries its share; none is spare, so what hangs from a lost one is off"_s
                      : room_.limits.hasPairedFeeds()
                          ? u"Each carries its share; after the loss of one side the other carries everything"_s
                          : u"Each carries its share; after the loss of one the rest carries everything"_s;
        chain_.stages.push_back(stage);
        if (!stage.capacityW)
            missing(u"the capacity of the feeds"_s);
    }

    /// One piece a device, without UPS and generator behind it.
    void addSockets()
    {
        const std::vector<RackDevice> &devices = room_.layout.devices;
        if (devices.empty())
            return;
        const RackDevice &strongest =
            *std::max_element(devices.begin(), devices.end(),
                              [](const RackDevice &a, const RackDevice &b) { return a.nameplateW < b.nameplateW; });
        PowerStage stage;
        stage.kind = u"socket"_s;
        stage.name = u"Sockets of the building, without UPS and generator"_s;
        stage.count = int(devices.size());
        stage.nameplateW = stage.failoverW = strongest.nameplateW;
        stage.typicalW = strongest.typicalW;
        stage.basis =
            u"One a workstation: a room without racks brings no UPS and no generator of its own; what a run must "
            "not lose is saved in time, or stands on a small UPS of its own"_s;
        chain_.stages.push_back(stage);
    }

    void addStandby(const char *kind, double watts, bool perFeed, const QString &basis)
    {
        const std::optional<double> share = planningValue(catalog_, "ups_load_share");
        const auto sizes = equipmentSizes(catalog_, kind);
        if (!share || sizes.empty() || watts <= 0)
            return missing(u"sizes of %1"_s.arg(QLatin1String(kind)));
        const auto choice = chooseEquipment(sizes, watts / *share);
        PowerStage stage;
        stage.kind = QLatin1String(kind);
        stage.part = choice->size.id;
        stage.name = choice->size.name;
        stage.spare = perFeed ? 0 : 1;
        stage.count = perFeed ? choice->count * feeds_ : choice->count + 1;
        stage.capacityW = choice->size.watts;
        stage.typicalW = stage.nameplateW = (perFeed ? all_.typicalW / feeds_ : watts) / choice->count;
        stage.failoverW = watts / choice->count;
        stage.basis = basis;
        chain_.stages.push_back(stage);
    }

    /// Batteries are bought for minutes at the rating; at less load they last longer, in proportion (a little more in
    /// truth: Peukert).
    void addBatteries(PowerStage &ups)
    {
        constexpr double minutesPerHour = 60, wattsPerKilowatt = 1000;
        const std::optional<double> minutes = planningValue(catalog_, "ups_bridge_min");
        if (!minutes || !ups.capacityW || ups.failoverW <= 0)
            return;
        ups.bridgeMin = *minutes * *ups.capacityW / ups.failoverW;
        ups.basis += u"; batteries of %1 kWh a piece carry it for %2 min"_s.arg(
            QString::number(*ups.capacityW * *minutes / minutesPerHour / wattsPerKilowatt, 'f', 1),
            QString::number(*ups.bridgeMin, 'f', 0));
    }

    void addUps()
    {
        if (isAllNeeded_)
            addStandby("ups", afterLoss(all_.typicalW), true, u"Each feed's units carry its share"_s);
        else if (room_.limits.hasPairedFeeds())
            addStandby("ups", afterLoss(all_.typicalW), true, u"The units of one side carry the whole typical load"_s);
        else if (feeds_ > 2)
            addStandby("ups", afterLoss(all_.typicalW), true,
                       u"The units of all feeds but one carry the whole typical load"_s);
        else if (feeds_ > 1)
            addStandby("ups", all_.typicalW, true, u"Each feed's units carry the whole typical load alone"_s);
        else
            addStandby("ups", all_.typicalW, false, u"Units for the typical load and one to spare"_s);
        if (!chain_.stages.empty() && chain_.stages.back().kind == "ups"_L1)
            addBatteries(chain_.stages.back());
    }

    void addGenerators()
    {
        if (!chain_.facilityW)
            return missing(u"the PUE"_s);
        addStandby("generator", *chain_.facilityW, false,
                   u"Sets for typical load × PUE %1 and one to spare"_s.arg(QString::number(*chain_.pue)));
    }

    void missing(const QString &what) { chain_.unknown.append(what); }

    const Room &room_;
    const catalog::CatalogSnapshot &catalog_;
    int feeds_;
    bool isAllNeeded_; ///< several feeds, none of them spare
    PowerChain chain_;
    std::vector<Load> racks_;
    std::map<int, Load> rows_;
    Load all_;
};

} // namespace

std::optional<double> feedCapacityW(const HallLimits &limits)
{
    if (limits.feedPowerW)
        return limits.feedPowerW;
    if (!limits.itPowerW)
        return std::nullopt;
    return *limits.itPowerW / limits.carryingFeeds();
}

namespace {

/// A stated feed is a rating of breakers and cables: nameplates count. A hall's IT power is what it is fed and cooled
/// for: what is drawn counts.
double countedW(const PowerChain &chain, const HallLimits &limits)
{
    return limits.feedPowerW ? chain.nameplateW : chain.typicalW;
}

} // namespace

double feedLoadW(const PowerChain &chain, const HallLimits &limits)
{
    return countedW(chain, limits) / limits.carryingFeeds();
}

std::optional<double> pueOf(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &site)
{
    for (const OwnSite &own : plan.need.ownSites)
        if (own.id == site && own.pue)
            return own.pue;
    if (const catalog::Site *found = catalog.site(site); found && found->pue)
        return found->pue;
    return planningValue(catalog, "default_pue");
}

PowerChain powerChain(const Room &room, const catalog::CatalogSnapshot &catalog, const std::optional<double> &pue)
{
    return ChainBuilder(room, catalog, pue).run();
}

} // namespace cw::planner
