// The fronts of the racks of a plan, drawn for the window: theme, language and text size follow it. A device can be
// taken to another place with the mouse, or with Alt and the arrow keys; where it cannot stand the view says why and
// asks for nothing. Arrow keys choose a device. The file racks.svg shows the same racks on paper.
#pragma once

#include "planner/facility/rackmoves.h"

#include <QWidget>

#include <optional>

namespace cw::app {

class RackView : public QWidget {
    Q_OBJECT
public:
    explicit RackView(const QString &name, QWidget *parent = nullptr);
    /// `shown` are the racks drawn, at one point of time perhaps; `whole` all that is planned, which checks look at.
    void setRooms(planner::Rooms shown, planner::Rooms whole);
    [[nodiscard]] QString selectedDevice() const { return device_; }
    void select(const QString &site, const QString &device);
    /// Where a device is drawn; empty when it is not.
    [[nodiscard]] QRectF placeOf(const QString &site, const QString &device) const;
    /// Where a height unit of a rack is drawn, the next empty rack included; empty when there is none.
    [[nodiscard]] QRectF unitOf(const QString &site, const QString &rack, int unit) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void moveRequested(const cw::planner::RackMove &move);
    void refused(const QString &sentence);
    void rackChosen(const QString &site, const QString &rack);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// One rack with its place; `rack` is -1 for the next empty one.
    struct Place {
        int room = 0, rack = 0;
        QRectF body;
    };
    /// A device in the hand and the place under it.
    struct Hand {
        int place = -1, device = -1; ///< where it was taken
        QPointF grip, at;            ///< in the device, and now
        int overPlace = -1, unit = 0;
        planner::RackFit fit;
    };

    [[nodiscard]] std::vector<Place> placesFor(double width, double *height) const;
    [[nodiscard]] const planner::Rack &rackAt(const Place &place) const;
    [[nodiscard]] const planner::Room *wholeRoom(const Place &place) const;
    [[nodiscard]] QRectF deviceRect(const Place &place, const planner::RackSlot &slot) const;
    [[nodiscard]] int placeUnder(const QPointF &at) const;
    [[nodiscard]] const planner::RackSlot *slotUnder(const Place &place, const QPointF &at) const;
    [[nodiscard]] std::optional<std::pair<int, planner::RackSlot>> selectedPlace() const;
    void choose(int place, const planner::RackSlot *slot);
    void step(int key);
    void moveBy(int key);
    void tryMove(const Place &place, int device, const Place &target, int unit);
    void carry(const QPointF &at);
    void paintNotes(QPainter &p) const;
    void paintHand(QPainter &p) const;

    planner::Rooms shown_, whole_;
    std::vector<Place> places_;
    QString site_, device_; ///< what is selected
    std::optional<Hand> hand_;
};

} // namespace cw::app
