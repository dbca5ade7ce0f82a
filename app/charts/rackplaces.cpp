#include "app/charts/rackplaces.h"

#include "app/charts/rackpainting.h"

#include <algorithm>

namespace cw::app {

using planner::Rack;
using planner::RackDevice;
using planner::RackSlot;
using planner::Room;

void RackPlaces::setRooms(planner::Rooms shown, planner::Rooms whole)
{
    shown_ = std::move(shown);
    whole_ = std::move(whole);
}

std::vector<RackPlace> RackPlaces::placesFor(double width, double *height) const
{
    const RackSizes is;
    std::vector<RackPlace> places;
    const int across = std::max(1, int((width - is.left + is.gap) / (is.width + is.gap)));
    double y = 0;
    for (int r = 0; r < int(shown_.rooms.size()); ++r) {
        const Room &here = shown_.rooms[std::size_t(r)];
        RackPlace next{r, -1, {}};
        const bool hasNext = wholeRoom(next) && wholeRoom(next)->nextRack;
        const int racks = int(here.layout.racks.size()), wanted = racks + hasNext;
        if (wanted == 0)
            continue; // what stands there stands beside racks
        y += is.roomHead;
        for (int first = 0; first < wanted; first += across) {
            const int end = std::min(wanted, first + across);
            int units = 0;
            for (int i = first; i < end; ++i)
                units = std::max(units, rack({r, i < racks ? i : -1, {}}).units);
            for (int i = first; i < end; ++i) {
                RackPlace place{r, i < racks ? i : -1, {}};
                const double tall = rack(place).units * is.unit;
                place.body = QRectF(is.left + (i - first) * (is.width + is.gap),
                                    y + is.rackHead + units * is.unit - tall, is.width, tall);
                places.push_back(place);
            }
            y += is.rackHead + units * is.unit + is.rackFoot;
        }
        y += textHeight(roomNotes(here), width);
    }
    if (height)
        *height = y;
    return places;
}

double RackPlaces::heightFor(double width) const
{
    double height = 0;
    (void)placesFor(width, &height);
    return height;
}

const Room &RackPlaces::room(const RackPlace &place) const
{
    return shown_.rooms[std::size_t(place.room)];
}

const Room *RackPlaces::wholeRoom(const RackPlace &place) const
{
    const Room *whole = whole_.at(room(place).limits.site);
    const bool isOther = whole && whole->isRenewed() && room(place).shown != whole->shown; // holds other devices
    return isOther ? nullptr : whole;
}

const Rack &RackPlaces::rack(const RackPlace &place) const
{
    return place.rack >= 0 ? room(place).layout.racks[std::size_t(place.rack)] : *wholeRoom(place)->nextRack;
}

const RackDevice &RackPlaces::device(const RackPlace &place, int device) const
{
    return room(place).layout.devices[std::size_t(device)];
}

QRectF RackPlaces::deviceRect(const RackPlace &place, const RackSlot &slot) const
{
    const RackSizes is;
    const double tall = device(place, slot.device).units * is.unit;
    const double bottom = place.body.bottom() - (slot.bottomUnit - 1) * is.unit;
    return {place.body.left(), bottom - tall, place.body.width(), tall};
}

int RackPlaces::under(const QPointF &at) const
{
    const RackSizes is;
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (all_[i].body.adjusted(-is.gap / 2, -is.rackHead, is.gap / 2, is.rackFoot).contains(at))
            return int(i);
    return -1;
}

const RackSlot *RackPlaces::slotUnder(const RackPlace &place, const QPointF &at) const
{
    if (place.rack < 0)
        return nullptr;
    for (const RackSlot &slot : rack(place).slots)
        if (deviceRect(place, slot).contains(at))
            return &slot;
    return nullptr;
}

std::optional<std::pair<int, RackSlot>> RackPlaces::find(const QString &site, const QString &name) const
{
    for (int i = 0; i < count(); ++i) {
        if (at(i).rack < 0 || room(at(i)).limits.site != site)
            continue;
        for (const RackSlot &slot : rack(at(i)).slots)
            if (device(at(i), slot.device).name == name)
                return std::pair(i, slot);
    }
    return std::nullopt;
}

QRectF RackPlaces::unitRect(const QString &site, const QString &name, int unit) const
{
    const RackSizes is;
    for (const RackPlace &place : all_)
        if (room(place).limits.site == site && rack(place).id == name)
            return {place.body.left(), place.body.bottom() - unit * is.unit, place.body.width(), is.unit};
    return {};
}

} // namespace cw::app
