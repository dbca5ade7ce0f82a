#include "app/charts/rackview.h"

#include "app/charts/rackpainting.h"
#include "app/models/numbers.h"
#include "app/models/rackwords.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cw::app {

using planner::Rack;
using planner::RackDevice;
using planner::RackSlot;
using planner::Room;

RackView::RackView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RackView::setRooms(planner::Rooms shown, planner::Rooms whole)
{
    shown_ = std::move(shown);
    whole_ = std::move(whole);
    hand_.reset();
    places_ = placesFor(width(), nullptr);
    if (!selectedPlace())
        site_.clear(), device_.clear();
    updateGeometry();
    update();
}

std::vector<RackView::Place> RackView::placesFor(double width, double *height) const
{
    const RackSizes is;
    std::vector<Place> places;
    const int across = std::max(1, int((width - is.left + is.gap) / (is.width + is.gap)));
    double y = 0;
    for (int r = 0; r < int(shown_.rooms.size()); ++r) {
        const Room &room = shown_.rooms[std::size_t(r)];
        y += is.roomHead;
        Place next{r, -1, {}};
        const bool hasNext = wholeRoom(next) && wholeRoom(next)->nextRack;
        const int count = int(room.layout.racks.size()) + hasNext;
        for (int first = 0; first < count; first += across) {
            int units = 0;
            for (int i = first; i < std::min(count, first + across); ++i)
                units = std::max(units, rackAt({r, i < int(room.layout.racks.size()) ? i : -1, {}}).units);
            for (int i = first; i < std::min(count, first + across); ++i) {
                Place place{r, i < int(room.layout.racks.size()) ? i : -1, {}};
                const double tall = rackAt(place).units * is.unit;
                place.body = QRectF(is.left + (i - first) * (is.width + is.gap),
                                    y + is.rackHead + units * is.unit - tall, is.width, tall);
                places.push_back(place);
            }
            y += is.rackHead + units * is.unit + is.rackFoot;
        }
        y += textHeight(roomNotes(room), width);
    }
    if (height)
        *height = y;
    return places;
}

const Rack &RackView::rackAt(const Place &place) const
{
    return place.rack >= 0 ? shown_.rooms[std::size_t(place.room)].layout.racks[std::size_t(place.rack)]
                           : *wholeRoom(place)->nextRack;
}

const Room *RackView::wholeRoom(const Place &place) const
{
    return whole_.at(shown_.rooms[std::size_t(place.room)].limits.site);
}

QRectF RackView::deviceRect(const Place &place, const RackSlot &slot) const
{
    const RackSizes is;
    const RackDevice &device = shown_.rooms[std::size_t(place.room)].layout.devices[std::size_t(slot.device)];
    const double bottom = place.body.bottom() - (slot.bottomUnit - 1) * is.unit;
    return {place.body.left(), bottom - device.units * is.unit, place.body.width(), device.units * is.unit};
}

int RackView::placeUnder(const QPointF &at) const
{
    const RackSizes is;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].body.adjusted(-is.gap / 2, -is.rackHead, is.gap / 2, is.rackFoot).contains(at))
            return int(i);
    return -1;
}

const RackSlot *RackView::slotUnder(const Place &place, const QPointF &at) const
{
    if (place.rack < 0)
        return nullptr;
    for (const RackSlot &slot : rackAt(place).slots)
        if (deviceRect(place, slot).contains(at))
            return &slot;
    return nullptr;
}

std::optional<std::pair<int, RackSlot>> RackView::selectedPlace() const
{
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const Room &room = shown_.rooms[std::size_t(places_[i].room)];
        if (places_[i].rack < 0 || room.limits.site != site_)
            continue;
        for (const RackSlot &slot : rackAt(places_[i]).slots)
            if (room.layout.devices[std::size_t(slot.device)].name == device_)
                return std::pair(int(i), slot);
    }
    return std::nullopt;
}

void RackView::select(const QString &site, const QString &device)
{
    site_ = site;
    device_ = device;
    if (const auto found = selectedPlace())
        setAccessibleDescription(deviceText(shown_.rooms[std::size_t(places_[std::size_t(found->first)].room)],
                                            rackAt(places_[std::size_t(found->first)]), found->second));
    update();
}

QRectF RackView::placeOf(const QString &site, const QString &device) const
{
    for (const Place &place : places_) {
        const Room &room = shown_.rooms[std::size_t(place.room)];
        if (place.rack < 0 || room.limits.site != site)
            continue;
        for (const RackSlot &slot : rackAt(place).slots)
            if (room.layout.devices[std::size_t(slot.device)].name == device)
                return deviceRect(place, slot);
    }
    return {};
}

QRectF RackView::unitOf(const QString &site, const QString &rack, int unit) const
{
    const RackSizes is;
    for (const Place &place : places_)
        if (shown_.rooms[std::size_t(place.room)].limits.site == site && rackAt(place).id == rack)
            return {place.body.left(), place.body.bottom() - unit * is.unit, place.body.width(), is.unit};
    return {};
}

QSize RackView::sizeHint() const
{
    constexpr int usualWidth = 820;
    return {usualWidth, heightForWidth(usualWidth)};
}

int RackView::heightForWidth(int width) const
{
    double height = 0;
    (void)placesFor(width, &height);
    return int(std::ceil(height));
}

void RackView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    places_ = placesFor(width(), nullptr);
}

void RackView::choose(int place, const RackSlot *slot)
{
    if (place < 0)
        return;
    const Place &at = places_[std::size_t(place)];
    const Room &room = shown_.rooms[std::size_t(at.room)];
    if (slot)
        select(room.limits.site, room.layout.devices[std::size_t(slot->device)].name);
    if (at.rack >= 0)
        Q_EMIT rackChosen(room.limits.site, rackAt(at).id);
}

void RackView::mousePressEvent(QMouseEvent *event)
{
    const int place = placeUnder(event->position());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    const RackSlot *slot = slotUnder(places_[std::size_t(place)], event->position());
    choose(place, slot);
    if (slot)
        hand_ = Hand{place,
                     slot->device,
                     event->position() - deviceRect(places_[std::size_t(place)], *slot).topLeft(),
                     event->position(),
                     -1,
                     0,
                     {}};
}

void RackView::mouseMoveEvent(QMouseEvent *event)
{
    if (!hand_) {
        const int place = placeUnder(event->position());
        const bool isDevice = place >= 0 && slotUnder(places_[std::size_t(place)], event->position());
        setCursor(isDevice ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (hand_->overPlace < 0 && (event->position() - hand_->at).manhattanLength() < QApplication::startDragDistance())
        return;
    carry(event->position());
}

/// The device follows the hand and snaps to height units; what the place would say is worked out on the way.
void RackView::carry(const QPointF &at)
{
    const RackSizes is;
    setCursor(Qt::ClosedHandCursor);
    hand_->at = at;
    const int under = placeUnder(at);
    if (under >= 0 && places_[std::size_t(under)].room == places_[std::size_t(hand_->place)].room) {
        const Place &target = places_[std::size_t(under)];
        const Room &room = shown_.rooms[std::size_t(target.room)];
        const int units = room.layout.devices[std::size_t(hand_->device)].units;
        const double bottom = at.y() - hand_->grip.y() + units * is.unit;
        const int unit = int(std::lround((target.body.bottom() - bottom) / is.unit)) + 1;
        hand_->overPlace = under;
        hand_->unit = std::clamp(unit, 1, std::max(1, rackAt(target).units - units + 1));
        if (const Room *whole = wholeRoom(target))
            hand_->fit = planner::fitInRack(*whole, hand_->device, rackAt(target).id, hand_->unit);
    }
    update();
}

void RackView::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::ArrowCursor);
    const std::optional<Hand> hand = std::exchange(hand_, std::nullopt);
    update();
    if (!hand || hand->overPlace < 0)
        return;
    tryMove(places_[std::size_t(hand->place)], hand->device, places_[std::size_t(hand->overPlace)], hand->unit);
}

void RackView::tryMove(const Place &place, int device, const Place &target, int unit)
{
    const Room *whole = wholeRoom(place);
    if (!whole)
        return;
    for (const RackSlot &slot : target.rack >= 0 ? rackAt(target).slots : std::vector<RackSlot>{})
        if (slot.device == device && slot.bottomUnit == unit)
            return; // set down where it was
    const QString rack = rackAt(target).id;
    const RackDevice &moved = whole->layout.devices[std::size_t(device)];
    const planner::RackFit fit = planner::fitInRack(*whole, device, rack, unit);
    if (fit.fits())
        Q_EMIT moveRequested({whole->limits.site, moved.name, rack, unit});
    else
        Q_EMIT refused(refusalText(fit, moved, rack, unit));
}

void RackView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (isArrow && event->modifiers() & Qt::AltModifier)
        moveBy(key);
    else if (isArrow)
        step(key);
    else if (key == Qt::Key_Escape && hand_)
        hand_.reset(), update();
    else
        QWidget::keyPressEvent(event);
}

/// The next device above or below, or the nearest height in the rack beside.
void RackView::step(int key)
{
    const auto here = selectedPlace();
    const auto inUse = [this](int i) { return i >= 0 && i < int(places_.size()) && places_[std::size_t(i)].rack >= 0; };
    if (!here) {
        if (inUse(0) && !rackAt(places_.front()).slots.empty())
            choose(0, &rackAt(places_.front()).slots.front());
        return;
    }
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int place = isSideways ? here->first + (key == Qt::Key_Right ? 1 : -1) : here->first;
    if (!inUse(place))
        return;
    const std::vector<RackSlot> &all = rackAt(places_[std::size_t(place)]).slots;
    const RackSlot *best = nullptr;
    for (const RackSlot &slot : all) {
        const int away = slot.bottomUnit - here->second.bottomUnit;
        const bool counts = isSideways || (key == Qt::Key_Up ? away > 0 : away < 0);
        if (counts && (!best || std::abs(away) < std::abs(best->bottomUnit - here->second.bottomUnit)))
            best = &slot;
    }
    choose(place, best);
}

/// One free place up or down, or the lowest one in the rack beside.
void RackView::moveBy(int key)
{
    const auto here = selectedPlace();
    if (!here)
        return;
    const Place &from = places_[std::size_t(here->first)];
    const Room *whole = wholeRoom(from);
    const int beside = key == Qt::Key_Right ? here->first + 1 : key == Qt::Key_Left ? here->first - 1 : here->first;
    if (!whole || beside < 0 || beside >= int(places_.size()) || places_[std::size_t(beside)].room != from.room)
        return;
    const Place &target = places_[std::size_t(beside)];
    const bool isUp = key == Qt::Key_Up, isDown = key == Qt::Key_Down;
    int unit = isUp ? here->second.bottomUnit + 1 : isDown ? here->second.bottomUnit - 1 : 1;
    const int first = unit;
    for (; unit >= 1 && unit <= rackAt(target).units; unit += isDown ? -1 : 1)
        if (planner::fitInRack(*whole, here->second.device, rackAt(target).id, unit).fits())
            break;
    const bool isFound = unit >= 1 && unit <= rackAt(target).units;
    tryMove(from, here->second.device, target, isFound ? unit : first);
}

bool RackView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = placeUnder(help->pos());
    const RackSlot *slot = place < 0 ? nullptr : slotUnder(places_[std::size_t(place)], help->pos());
    if (slot)
        QToolTip::showText(help->globalPos(),
                           deviceText(shown_.rooms[std::size_t(places_[std::size_t(place)].room)],
                                      rackAt(places_[std::size_t(place)]), *slot),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void RackView::paintEvent(QPaintEvent *event)
{
    const Theme &t = currentTheme();
    const RackSizes is;
    QPainter p(this);
    int room = -1;
    for (const Place &place : places_) {
        const Room &here = shown_.rooms[std::size_t(place.room)];
        if (place.room != room) {
            room = place.room;
            paintRoomHead(p,
                          QRectF(0, place.body.bottom() - rackAt(place).units * is.unit - is.rackHead - is.roomHead,
                                 width(), is.roomHead),
                          here, t);
        }
        const QRectF all = place.body.adjusted(-is.left, -is.rackHead, is.gap, is.rackFoot);
        if (!all.intersects(QRectF(event->rect())))
            continue;
        paintRack(p, place.body, here, rackAt(place), place.rack < 0, t);
        if (place.rack < 0)
            continue;
        for (const RackSlot &slot : rackAt(place).slots) {
            const RackDevice &device = here.layout.devices[std::size_t(slot.device)];
            const bool isHeld = hand_ && hand_->overPlace >= 0 && hand_->device == slot.device &&
                                places_[std::size_t(hand_->place)].room == place.room;
            paintRackDevice(p, deviceRect(place, slot), device,
                            isHeld                                                ? DeviceLook::Held
                            : device.name == device_ && here.limits.site == site_ ? DeviceLook::Selected
                                                                                  : DeviceLook::Plain,
                            t);
        }
    }
    paintNotes(p);
    if (hand_ && hand_->overPlace >= 0)
        paintHand(p);
    if (hasFocus() && !hand_)
        roundedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), 3, Qt::transparent, t.accent, 2);
}

void RackView::paintNotes(QPainter &p) const
{
    const RackSizes is;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const bool isLast = i + 1 == places_.size() || places_[i + 1].room != places_[i].room;
        if (!isLast)
            continue;
        const Room &room = shown_.rooms[std::size_t(places_[i].room)];
        const QString notes = roomNotes(room);
        p.setFont(typeFont(TypeRole::CellSecond));
        p.setPen(currentTheme().text2);
        p.drawText(QRectF(0, places_[i].body.bottom() + is.rackFoot, width(), textHeight(notes, width())),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, notes);
    }
}

void RackView::paintHand(QPainter &p) const
{
    const Theme &t = currentTheme();
    const RackSizes is;
    const Place &target = places_[std::size_t(hand_->overPlace)];
    const RackDevice &device = shown_.rooms[std::size_t(target.room)].layout.devices[std::size_t(hand_->device)];
    const QRectF ghost = deviceRect(target, {hand_->device, hand_->unit});
    const bool fits = hand_->fit.fits();
    QColor ground = fits ? t.accent : t.block;
    ground.setAlphaF(0.18F);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(ground);
    p.setPen(QPen(fits ? t.accent : t.block, 2, Qt::DashLine));
    p.drawRoundedRect(ghost.adjusted(1, 1, -1, -1), 3, 3);
    const QString words = fits ? tr("%1 to %2, unit %3").arg(device.name, rackAt(target).id).arg(hand_->unit)
                               : refusalText(hand_->fit, device, rackAt(target).id, hand_->unit);
    paintBubble(p, words, hand_->at, rect(), fits ? Shape::Ok : Shape::Block, t);
}

} // namespace cw::app
