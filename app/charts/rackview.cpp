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
    places_.setRooms(std::move(shown), std::move(whole));
    places_.arrange(width());
    hand_.reset();
    if (!selectedPlace())
        site_.clear(), device_.clear();
    updateGeometry();
    update();
}

std::optional<std::pair<int, RackSlot>> RackView::selectedPlace() const
{
    return places_.find(site_, device_);
}

void RackView::select(const QString &site, const QString &device)
{
    site_ = site;
    device_ = device;
    if (const auto found = selectedPlace())
        setAccessibleDescription(
            deviceText(places_.room(places_.at(found->first)), places_.rack(places_.at(found->first)), found->second));
    update();
}

QRectF RackView::placeOf(const QString &site, const QString &device) const
{
    const auto found = places_.find(site, device);
    return found ? places_.deviceRect(places_.at(found->first), found->second) : QRectF();
}

QRectF RackView::unitOf(const QString &site, const QString &rack, int unit) const
{
    return places_.unitRect(site, rack, unit);
}

QSize RackView::sizeHint() const
{
    constexpr int usualWidth = 820;
    return {usualWidth, heightForWidth(usualWidth)};
}

int RackView::heightForWidth(int width) const
{
    return int(std::ceil(places_.heightFor(width)));
}

void RackView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    places_.arrange(width());
}

void RackView::choose(int place, const RackSlot *slot)
{
    if (place < 0)
        return;
    const RackPlace &at = places_.at(place);
    const Room &room = places_.room(at);
    if (slot)
        select(room.limits.site, room.layout.devices[std::size_t(slot->device)].name);
    if (at.rack >= 0)
        Q_EMIT rackChosen(room.limits.site, places_.rack(at).id);
}

void RackView::mousePressEvent(QMouseEvent *event)
{
    const int place = places_.under(event->position());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    const RackPlace &under = places_.at(place);
    if (under.rack >= 0 && weightRect(under.body).contains(event->position())) {
        Q_EMIT weightChosen(places_.room(under).limits.site, places_.rack(under).id);
        return;
    }
    const RackSlot *slot = places_.slotUnder(under, event->position());
    choose(place, slot);
    if (slot)
        hand_ = Hand{place,
                     slot->device,
                     event->position() - places_.deviceRect(places_.at(place), *slot).topLeft(),
                     event->position(),
                     -1,
                     0,
                     {}};
}

void RackView::mouseMoveEvent(QMouseEvent *event)
{
    if (!hand_) {
        const int place = places_.under(event->position());
        const bool isDevice = place >= 0 && places_.slotUnder(places_.at(place), event->position());
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
    const int under = places_.under(at);
    if (under >= 0 && places_.at(under).room == places_.at(hand_->place).room) {
        const RackPlace &target = places_.at(under);
        const Room &room = places_.room(target);
        const int units = room.layout.devices[std::size_t(hand_->device)].units;
        const double bottom = at.y() - hand_->grip.y() + units * is.unit;
        const int unit = int(std::lround((target.body.bottom() - bottom) / is.unit)) + 1;
        hand_->overPlace = under;
        hand_->unit = std::clamp(unit, 1, std::max(1, places_.rack(target).units - units + 1));
        if (const Room *whole = places_.wholeRoom(target))
            hand_->fit = planner::fitInRack(*whole, hand_->device, places_.rack(target).id, hand_->unit);
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
    tryMove(places_.at(hand->place), hand->device, places_.at(hand->overPlace), hand->unit);
}

void RackView::tryMove(const RackPlace &place, int device, const RackPlace &target, int unit)
{
    const Room *whole = places_.wholeRoom(place);
    if (!whole) {
        if (places_.room(place).isRenewed())
            Q_EMIT refused(tr("Devices are moved in the drawing of the fullest state: other states follow it."));
        return;
    }
    for (const RackSlot &slot : target.rack >= 0 ? places_.rack(target).slots : std::vector<RackSlot>{})
        if (slot.device == device && slot.bottomUnit == unit)
            return; // set down where it was
    const QString rack = places_.rack(target).id;
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
    else if (const auto here = selectedPlace(); key == Qt::Key_W && here)
        Q_EMIT weightChosen(site_, places_.rack(places_.at(here->first)).id);
    else if (key == Qt::Key_Escape && hand_)
        hand_.reset(), update();
    else
        QWidget::keyPressEvent(event);
}

/// The next device above or below, or the nearest height in the rack beside.
void RackView::step(int key)
{
    const auto here = selectedPlace();
    const auto inUse = [this](int i) { return i >= 0 && i < places_.count() && places_.at(i).rack >= 0; };
    if (!here) {
        if (inUse(0) && !places_.rack(places_.at(0)).slots.empty())
            choose(0, &places_.rack(places_.at(0)).slots.front());
        return;
    }
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int place = isSideways ? here->first + (key == Qt::Key_Right ? 1 : -1) : here->first;
    if (!inUse(place))
        return;
    const std::vector<RackSlot> &all = places_.rack(places_.at(place)).slots;
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
    const RackPlace &from = places_.at(here->first);
    const Room *whole = places_.wholeRoom(from);
    const int beside = key == Qt::Key_Right ? here->first + 1 : key == Qt::Key_Left ? here->first - 1 : here->first;
    if (!whole) {
        tryMove(from, here->second.device, from, 0);
        return;
    }
    if (beside < 0 || beside >= places_.count() || places_.at(beside).room != from.room)
        return;
    const RackPlace &target = places_.at(beside);
    const bool isUp = key == Qt::Key_Up, isDown = key == Qt::Key_Down;
    int unit = isUp ? here->second.bottomUnit + 1 : isDown ? here->second.bottomUnit - 1 : 1;
    const int first = unit;
    for (; unit >= 1 && unit <= places_.rack(target).units; unit += isDown ? -1 : 1)
        if (planner::fitInRack(*whole, here->second.device, places_.rack(target).id, unit).fits())
            break;
    const bool isFound = unit >= 1 && unit <= places_.rack(target).units;
    tryMove(from, here->second.device, target, isFound ? unit : first);
}

bool RackView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = places_.under(help->pos());
    const RackSlot *slot = place < 0 ? nullptr : places_.slotUnder(places_.at(place), help->pos());
    if (slot)
        QToolTip::showText(help->globalPos(),
                           deviceText(places_.room(places_.at(place)), places_.rack(places_.at(place)), *slot), this);
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
    for (const RackPlace &place : places_.all()) {
        const Room &here = places_.room(place);
        if (place.room != room) {
            room = place.room;
            paintRoomHead(p,
                          QRectF(0,
                                 place.body.bottom() - places_.rack(place).units * is.unit - is.rackHead - is.roomHead,
                                 width(), is.roomHead),
                          here, t);
        }
        const QRectF all = place.body.adjusted(-is.left, -is.rackHead, is.gap, is.rackFoot);
        if (!all.intersects(QRectF(event->rect())))
            continue;
        paintRack(p, place.body, here, places_.rack(place), place.rack < 0, t);
        if (place.rack < 0)
            continue;
        for (const RackSlot &slot : places_.rack(place).slots) {
            const RackDevice &device = here.layout.devices[std::size_t(slot.device)];
            const bool isHeld = hand_ && hand_->overPlace >= 0 && hand_->device == slot.device &&
                                places_.at(hand_->place).room == place.room;
            paintRackDevice(p, places_.deviceRect(place, slot), device,
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
    for (std::size_t i = 0; i < places_.all().size(); ++i) {
        const bool isLast = i + 1 == places_.all().size() || places_.at(int(i) + 1).room != places_.at(int(i)).room;
        if (!isLast)
            continue;
        const Room &room = places_.room(places_.at(int(i)));
        const QString notes = roomNotes(room);
        p.setFont(typeFont(TypeRole::CellSecond));
        p.setPen(currentTheme().text2);
        p.drawText(QRectF(0, places_.at(int(i)).body.bottom() + is.rackFoot, width(), textHeight(notes, width())),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, notes);
    }
}

void RackView::paintHand(QPainter &p) const
{
    const Theme &t = currentTheme();
    const RackSizes is;
    const RackPlace &target = places_.at(hand_->overPlace);
    const RackDevice &device = places_.device(target, hand_->device);
    const QRectF ghost = places_.deviceRect(target, {hand_->device, hand_->unit});
    const bool fits = hand_->fit.fits();
    QColor ground = fits ? t.accent : t.block;
    ground.setAlphaF(0.18F);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(ground);
    p.setPen(QPen(fits ? t.accent : t.block, 2, Qt::DashLine));
    p.drawRoundedRect(ghost.adjusted(1, 1, -1, -1), 3, 3);
    const QString words = fits ? tr("%1 to %2, unit %3").arg(device.name, places_.rack(target).id).arg(hand_->unit)
                               : refusalText(hand_->fit, device, places_.rack(target).id, hand_->unit);
    paintBubble(p, words, hand_->at, rect(), fits ? Shape::Ok : Shape::Block, t);
}

} // namespace cw::app
