// The fronts of the racks of a plan, drawn for the window: theme, language and text size follow it. A device can be
// taken to another place with the mouse, or with Alt and the arrow keys; where it cannot stand the view says why and
// asks for nothing. Arrow keys choose a device; a click shows its rack's power, one on the weight or W the weight. The
// file racks.svg shows the same racks on paper.
#pragma once

#include "app/charts/rackplaces.h"
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
    /// The weight below a rack was clicked.
    void weightChosen(const QString &site, const QString &rack);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A device in the hand and the place under it.
    struct Hand {
        int place = -1, device = -1; ///< where it was taken
        QPointF grip, at;            ///< in the device, and now
        int overPlace = -1, unit = 0;
        planner::RackFit fit;
    };

    [[nodiscard]] std::optional<std::pair<int, planner::RackSlot>> selectedPlace() const;
    void choose(int place, const planner::RackSlot *slot);
    void step(int key);
    void moveBy(int key);
    void tryMove(const RackPlace &place, int device, const RackPlace &target, int unit);
    void carry(const QPointF &at);
    void paintNotes(QPainter &p) const;
    void paintHand(QPainter &p) const;

    RackPlaces places_;
    QString site_, device_; ///< what is selected
    std::optional<Hand> hand_;
};

} // namespace cw::app
