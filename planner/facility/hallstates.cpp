#include "planner/facility/hallstates.h"

#include "planner/facility/rooms.h"
#include "planner/facility/rowplan.h"
#include "planner/plan/deviceroles.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;

class HallWalk {
public:
    HallWalk(const SiteDevices &site, const HallLayout &fullest, const HallLimits &limits,
             const catalog::CatalogSnapshot &catalog)
        : site_(site), devices_(site.devices), limits_(limits), catalog_(catalog), racks_(fullest.racks),
          isPlaced_(devices_.size(), false)
    {
        std::vector<int> standing; // as `fullest` numbers them
        for (std::size_t i = 0; i < devices_.size(); ++i)
            if (devices_[i].stands.contains(site.shown.from))
                standing.push_back(int(i));
        for (Rack &rack : racks_)
            for (RackSlot &slot : rack.slots)
                slot.device = standing[std::size_t(slot.device)];
        for (const int device : standing)
            isPlaced_[std::size_t(device)] = true;
        for (const int device : fullest.outside)
            outside_.push_back(standing[std::size_t(device)]);
    }

    HallStates run()
    {
        const std::vector<ServiceSpan> spans = statesOf(devices_);
        const auto shown = std::size_t(std::find(spans.begin(), spans.end(), site_.shown) - spans.begin());
        for (std::size_t i = shown + 1; i < spans.size(); ++i)
            admit(spans[i].from);
        for (std::size_t i = shown; i-- > 0;)
            admit(spans[i].from);
        placeRacks();
        HallStates result;
        result.shown = shown;
        result.ever = everything();
        for (const ServiceSpan &span : spans) {
            result.states.push_back({span, standingIn(result.ever, span.from)});
            result.states.back().layout.lowerBound =
                layoutHall(standingIn(site_, span.from), limits_, catalog_).lowerBound;
        }
        return result;
    }

private:
    /// What a rack holds in the period looked at.
    struct Load {
        double watts = 0, kilograms = 0, heat = 0;
        bool isEmpty = true;
    };

    [[nodiscard]] const RackDevice &deviceAt(int index) const { return devices_[std::size_t(index)]; }

    void add(Load &load, const RackDevice &device) const
    {
        load.watts += device.nameplateW;
        load.kilograms += device.weightKg.value_or(0);
        load.heat += device.isLiquid ? 0 : device.nameplateW;
        load.isEmpty = false;
    }

    void load(std::size_t rack, const RackDevice &device)
    {
        add(loads_[rack], device);
        occupied_.insert({racks_[rack].row, racks_[rack].position});
    }

    /// Places what stands there in the period and has no place yet; the largest first.
    void admit(int period)
    {
        std::vector<int> coming;
        for (std::size_t i = 0; i < devices_.size(); ++i)
            if (!isPlaced_[i] && devices_[i].stands.contains(period))
                coming.push_back(int(i));
        if (coming.empty())
            return;
        std::stable_sort(coming.begin(), coming.end(),
                         [&](int a, int b) { return deviceAt(a).units > deviceAt(b).units; });
        loads_.assign(racks_.size(), {});
        vacated_.clear();
        firstWithRoom_.clear();
        occupied_.clear();
        nextSpot_ = 0;
        for (std::size_t r = 0; r < racks_.size(); ++r)
            for (const RackSlot &slot : racks_[r].slots)
                if (const RackDevice &device = deviceAt(slot.device); device.stands.contains(period))
                    load(r, device);
                else
                    vacated_[device.units].insert({r, slot.bottomUnit});
        for (const int device : coming) {
            isPlaced_[std::size_t(device)] = true;
            place(device, period);
        }
    }

    void place(int index, int period)
    {
        const RackDevice &device = deviceAt(index);
        if (device.units == 0 || !misfit(device, limits_).isEmpty()) {
            outside_.push_back(index);
            return;
        }
        if (!device.isWholeRack) {
            std::set<std::pair<std::size_t, int>> &vacated = vacated_[device.units];
            for (auto at = vacated.begin(); at != vacated.end(); ++at)
                if (takes(at->first, device) && isFree(racks_[at->first], device, at->second, period)) {
                    const auto [rack, unit] = *at;
                    vacated.erase(at);
                    put(rack, index, unit);
                    return;
                }
            // A rack that had no room for one of these has none for the next.
            for (std::size_t &r = firstWithRoom_[device.part]; r < racks_.size(); ++r)
                if (const int unit = takes(r, device) ? freeUnit(racks_[r], device, period) : 0; unit > 0) {
                    put(r, index, unit);
                    return;
                }
        }
        put(newRack(device), index, device.isWholeRack ? 1 : firstUnit(device));
    }

    void put(std::size_t rack, int index, int unit)
    {
        racks_[rack].slots.push_back({index, unit});
        load(rack, deviceAt(index));
    }

    /// Power, weight and heat of a rack that may hold single devices and whose place in the hall is its own by now.
    [[nodiscard]] bool takes(std::size_t r, const RackDevice &device) const
    {
        if (racks_[r].isWholeRack || (loads_[r].isEmpty && !isSpotFree(racks_[r].row, racks_[r].position)))
            return false;
        Load load = loads_[r];
        add(load, device);
        const auto carries = limits_.deviceKgPerRack();
        return (!limits_.rackPowerW || load.watts <= *limits_.rackPowerW * (1 + rounding)) &&
               (!carries || load.kilograms <= *carries * (1 + rounding)) &&
               (!limits_.rackHeatW || load.heat <= *limits_.rackHeatW * (1 + rounding));
    }

    [[nodiscard]] bool isFree(const Rack &rack, const RackDevice &device, int unit, int period) const
    {
        return unit >= 1 && unit + device.units - 1 <= rack.units &&
               std::none_of(rack.slots.begin(), rack.slots.end(), [&](const RackSlot &slot) {
                   const RackDevice &other = deviceAt(slot.device);
                   return other.stands.contains(period) && slot.bottomUnit < unit + device.units &&
                          unit < slot.bottomUnit + other.units;
               });
    }

    /// Servers from the floor up, switches from the top down; 0 = no room.
    [[nodiscard]] int freeUnit(const Rack &rack, const RackDevice &device, int period) const
    {
        const int top = rack.units - device.units + 1;
        for (int step = 0; step < top; ++step)
            if (const int unit = isSwitchRole(device.role) ? top - step : 1 + step; isFree(rack, device, unit, period))
                return unit;
        return 0;
    }

    [[nodiscard]] int firstUnit(const RackDevice &device) const
    {
        return isSwitchRole(device.role) ? limits_.rackUnits - device.units + 1 : 1;
    }

    [[nodiscard]] bool isSpotFree(int row, int position) const { return !occupied_.contains({row, position}); }

    /// On the first place of the hall where no rack stands in the period.
    std::size_t newRack(const RackDevice &device)
    {
        const int perRow = RowPlan(1, catalog_).racksPerRow();
        while (!isSpotFree(nextSpot_ / perRow, nextSpot_ % perRow))
            ++nextSpot_;
        Rack rack;
        rack.row = nextSpot_ / perRow;
        rack.position = nextSpot_ % perRow;
        rack.id = rackName(rack.row, rack.position);
        rack.isWholeRack = device.isWholeRack;
        rack.units = device.isWholeRack ? device.units : limits_.rackUnits;
        racks_.push_back(std::move(rack));
        loads_.emplace_back();
        return racks_.size() - 1;
    }

    void placeRacks()
    {
        std::stable_sort(racks_.begin(), racks_.end(), [](const Rack &a, const Rack &b) {
            return std::pair(a.row, a.position) < std::pair(b.row, b.position);
        });
        std::set<std::pair<int, int>> spots;
        for (const Rack &rack : racks_)
            spots.insert({rack.row, rack.position});
        const RowPlan rows(int(spots.size()), catalog_);
        for (Rack &rack : racks_) {
            rows.place(rack);
            std::stable_sort(rack.slots.begin(), rack.slots.end(),
                             [](const RackSlot &a, const RackSlot &b) { return a.bottomUnit < b.bottomUnit; });
        }
    }

    [[nodiscard]] HallLayout everything()
    {
        HallLayout layout;
        layout.site = site_.site;
        layout.devices = devices_;
        layout.racks = std::move(racks_);
        layout.outside = std::move(outside_);
        std::sort(layout.outside.begin(), layout.outside.end());
        return layout;
    }

    const SiteDevices &site_;
    const std::vector<RackDevice> &devices_;
    const HallLimits &limits_;
    const catalog::CatalogSnapshot &catalog_;
    std::vector<Rack> racks_;
    std::vector<bool> isPlaced_;
    std::vector<int> outside_;
    std::set<std::pair<int, int>> occupied_; ///< row and position of racks that hold something then
    int nextSpot_ = 0;                       ///< all before are occupied
    std::vector<Load> loads_;                ///< by rack, in the period looked at
    std::map<int, std::set<std::pair<std::size_t, int>>> vacated_; ///< by height: rack and unit
    std::map<QString, std::size_t> firstWithRoom_;                 ///< by part
};

} // namespace

HallLayout standingIn(const HallLayout &whole, int period)
{
    HallLayout layout;
    layout.site = whole.site;
    layout.lowerBound = whole.lowerBound;
    std::vector<int> number(whole.devices.size(), -1);
    for (std::size_t i = 0; i < whole.devices.size(); ++i)
        if (whole.devices[i].stands.contains(period)) {
            number[i] = int(layout.devices.size());
            layout.devices.push_back(whole.devices[i]);
        }
    for (Rack rack : whole.racks) {
        std::erase_if(rack.slots, [&](const RackSlot &slot) { return number[std::size_t(slot.device)] < 0; });
        for (RackSlot &slot : rack.slots)
            slot.device = number[std::size_t(slot.device)];
        if (!rack.slots.empty())
            layout.racks.push_back(std::move(rack));
    }
    for (const int device : whole.outside)
        if (number[std::size_t(device)] >= 0)
            layout.outside.push_back(number[std::size_t(device)]);
    layout.lowerBound = std::min(layout.lowerBound, int(layout.racks.size()));
    return layout;
}

HallStates hallStates(const SiteDevices &devices, const HallLayout &fullest, const HallLimits &limits,
                      const catalog::CatalogSnapshot &catalog)
{
    return HallWalk(devices, fullest, limits, catalog).run();
}

} // namespace cw::planner
