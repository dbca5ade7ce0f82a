#include "planner/fabric/devicepool.h"

#include <algorithm>

namespace cw::planner {

DevicePool::DevicePool(const HallLayout *hall, const CableRouting &routing)
{
    if (!hall)
        return;
    places_.resize(hall->devices.size());
    isTaken_.resize(hall->devices.size(), false);
    for (std::size_t i = 0; i < hall->devices.size(); ++i) {
        const RackDevice &device = hall->devices[i];
        places_[i] = {device.name, device.part, device.title, device.role, {}, 0, device.units, 0, 0, 0, {}};
        places_[i].stands = device.stands;
        byKind_[{device.role == QLatin1String("node") ? QStringLiteral("system") : device.role, device.part}].push_back(
            int(i));
    }
    int order = 0;
    for (const Rack &rack : hall->racks) {
        for (const RackSlot &slot : rack.slots) {
            CabledDevice &place = places_[std::size_t(slot.device)];
            place.rackOrder = order;
            place.rack = rack.id;
            place.unit = slot.bottomUnit;
            place.xM = rack.xM;
            place.yM = rack.yM;
            const double middle = slot.bottomUnit - 1 + place.height / 2.0;
            place.riseM = (rack.units - middle) * routing.rackUnitM + routing.trayAboveRackM;
        }
        ++order;
    }
}

CabledDevice DevicePool::next(const QString &role, const QString &part, int period)
{
    std::optional<std::size_t> found;
    if (const auto kind = byKind_.find({role, part}); kind != byKind_.end()) {
        const std::vector<int> &devices = kind->second;
        std::size_t &first = firstLeft_[kind->first];
        while (first < devices.size() && isTaken_[std::size_t(devices[first])])
            ++first;
        for (std::size_t i = first; i < devices.size(); ++i) {
            const auto device = std::size_t(devices[i]);
            if (isTaken_[device])
                continue;
            if (places_[device].stands.contains(period)) {
                found = device;
                break;
            }
            if (!found)
                found = device;
        }
    }
    return taken(found, {role, part});
}

CabledDevice DevicePool::nextSwitch(const QString &role, const QString &part, int begins)
{
    std::optional<std::size_t> found;
    if (const auto kind = byKind_.find({role, part}); kind != byKind_.end()) {
        const std::vector<int> &devices = kind->second;
        std::size_t &first = firstLeft_[kind->first];
        while (first < devices.size() && isTaken_[std::size_t(devices[first])])
            ++first;
        for (std::size_t i = first; i < devices.size(); ++i)
            if (const auto device = std::size_t(devices[i]);
                !isTaken_[device] && (!found || suitsBetter(places_[device].stands, places_[*found].stands, begins)))
                found = device;
    }
    return taken(found, {role, part});
}

CabledDevice DevicePool::taken(std::optional<std::size_t> device, const Kind &kind)
{
    if (device) {
        isTaken_[*device] = true;
        return places_[*device];
    }
    const auto &[role, part] = kind;
    const auto known = byKind_.find(kind);
    const int number = int(known == byKind_.end() ? 0 : known->second.size()) + ++placeless_[kind];
    return {QStringLiteral("%1-%2").arg(role == QLatin1String("system") ? part : role).arg(number),
            part,
            part,
            role,
            {},
            0,
            0,
            0,
            0,
            0,
            {}};
}

std::vector<CabledDevice> DevicePool::left(const QString &role, const QString &part) const
{
    std::vector<CabledDevice> devices;
    if (const auto kind = byKind_.find({role, part}); kind != byKind_.end())
        for (const int device : kind->second)
            if (!isTaken_[std::size_t(device)])
                devices.push_back(places_[std::size_t(device)]);
    return devices;
}

void DevicePool::take(const CabledDevice &device)
{
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].name == device.name)
            isTaken_[i] = true;
}

} // namespace cw::planner
