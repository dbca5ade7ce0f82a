// The site map of a plan one can work with: a click on a place or a route, or the arrow keys, choose it and ask for its
// passport. The picture is the one of sitemap.svg in the colours of the theme; what can be chosen is read from its
// groups, so that both never differ.
#pragma once

#include "app/widgets/svgview.h"

#include <QPolygonF>

#include <vector>

namespace cw::app {

/// Something of the map that has a passport.
struct MapSpot {
    QString name;    ///< for people: "Berlin to hall-1"
    QString figure;  ///< id of its passport
    QPolygonF shape; ///< in units of the drawing: the line of a route, the outline of a place
    bool isLine = false;
};
/// Sites and routes of a drawn map, places first, by their order in the drawing.
[[nodiscard]] std::vector<MapSpot> mapSpots(const QByteArray &svg);

class MapView : public SvgView {
    Q_OBJECT
public:
    explicit MapView(const QString &name, QWidget *parent = nullptr);
    void setMap(const QByteArray &svg);
    [[nodiscard]] const std::vector<MapSpot> &spots() const { return spots_; }
    [[nodiscard]] int chosen() const { return chosen_; }
    /// Middle of a spot in the widget: where a hand would click.
    [[nodiscard]] QPointF placeOf(int spot) const;

Q_SIGNALS:
    void figureRequested(const QString &id);
    void placeChosen(const QString &site);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int spotAt(const QPointF &at) const;
    void choose(int spot);
    std::vector<MapSpot> spots_;
    int chosen_ = -1;
};

} // namespace cw::app
