#include "app/export/sitemap.h"

#include "app/export/svgcanvas.h"
#include "app/export/worldoutline.h"
#include "catalog/store/catalognames.h"
#include "planner/report/language.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace cw::app {

using namespace planner;
using catalog::siteName;
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14, mapWidth = 250, mostHeight = 150;
const QString ink = u"#15191F"_s, quiet = u"#46505D"_s;
const SvgText titleStyle{6, true, ink, Anchor::Start};
const SvgText quietStyle{3, false, quiet, Anchor::Start};
const SvgText siteStyle{3.4, true, u"#0A6375"_s, Anchor::Start};
const SvgText metroStyle{3, false, ink, Anchor::Start};
const SvgText routeStyle{2.8, true, ink, Anchor::Middle};

/// How much shorter a degree of longitude is than one of latitude.
double squeezeAt(double latitude)
{
    constexpr double degreesPerRadian = 180 / std::numbers::pi;
    return std::cos(latitude / degreesPerRadian);
}

/// Degrees to millimetres: plate carrée with its standard parallel in the middle of what is shown.
class Projection {
public:
    Projection(QRectF degrees, double top) : degrees_(degrees), top_(top)
    {
        const double squeeze = squeezeAt(degrees.center().y());
        scale_ = std::min(mapWidth / (degrees.width() * squeeze), mostHeight / degrees.height());
        xScale_ = scale_ * squeeze;
    }
    [[nodiscard]] QPointF at(double longitude, double latitude) const
    {
        return {margin + (longitude - degrees_.left()) * xScale_, top_ + (degrees_.bottom() - latitude) * scale_};
    }
    [[nodiscard]] QPointF at(const Place &place) const { return at(place.longitude, place.latitude); }
    [[nodiscard]] QRectF area() const { return {margin, top_, degrees_.width() * xScale_, degrees_.height() * scale_}; }

private:
    QRectF degrees_;
    double top_, scale_ = 1, xScale_ = 1;
};

/// What the plan touches with room around it, inside the inhabited world.
QRectF framed(const std::vector<Place> &places)
{
    constexpr double border = 5, leastWidth = 24, leastHeight = 13, north = 78, south = -56;
    if (places.empty())
        return QRectF(QPointF(-180, south), QPointF(180, north));
    double west = 180, east = -180, low = 90, high = -90;
    for (const Place &place : places) {
        west = std::min(west, place.longitude);
        east = std::max(east, place.longitude);
        low = std::min(low, place.latitude);
        high = std::max(high, place.latitude);
    }
    const double height = std::max(leastHeight, high - low + 2 * border);
    const QPointF middle((west + east) / 2, (low + high) / 2);
    const double filling = height * mapWidth / mostHeight / squeezeAt(middle.y()); // a tall map takes its page's width
    const double width = std::max({leastWidth, east - west + 2 * border, filling});
    QRectF frame(middle.x() - width / 2, middle.y() - height / 2, width, height);
    return frame.intersected(QRectF(QPointF(-180, south), QPointF(180, north)));
}

/// Points along the great circle, ends included.
std::vector<Place> greatCircle(const Place &a, const Place &b)
{
    constexpr double radians = std::numbers::pi / 180;
    constexpr int steps = 32;
    const auto vector = [&](const Place &p) {
        const double lat = p.latitude * radians, lon = p.longitude * radians;
        return std::array{std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
    };
    const auto from = vector(a), to = vector(b);
    const double cosine = std::clamp(from[0] * to[0] + from[1] * to[1] + from[2] * to[2], -1.0, 1.0);
    const double angle = std::acos(cosine);
    if (angle < 1e-6)
        return {a, b};
    std::vector<Place> points;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const double u = std::sin((1 - t) * angle) / std::sin(angle), v = std::sin(t * angle) / std::sin(angle);
        const double x = u * from[0] + v * to[0], y = u * from[1] + v * to[1], z = u * from[2] + v * to[2];
        points.push_back({std::atan2(z, std::hypot(x, y)) / radians, std::atan2(y, x) / radians});
    }
    return points;
}

class MapSheet {
public:
    MapSheet(const Plan &plan, const WideAreaView &view, const std::map<QString, Place> &sites,
             const catalog::CatalogSnapshot &catalog)
        : plan_(plan), view_(view), sites_(sites), catalog_(catalog)
    {
    }

    Result<QByteArray> draw(bool isAlone)
    {
        const Result<std::vector<Ring>> world = worldOutline();
        if (!world)
            return world.error();
        y_ += isAlone ? 2 : 6; // below the edge of what a window trims
        if (!isAlone) {
            write(plan_.title.isEmpty() ? say(u"Untitled plan"_s) : plan_.title, titleStyle, 6);
        }
        write(
            say(u"Sites, users and round trips. A full line was measured, a dashed one is estimated. Lines over sea follow the quickest chain of known cables."_s),
            quietStyle, 5);
        std::vector<Place> places;
        for (const auto &[name, place] : sites_)
            places.push_back(place);
        for (const UserRoute &route : view_.routes)
            places.insert(places.end(), route.points.begin(), route.points.end());
        for (const SiteLink &link : view_.between)
            places.insert(places.end(), link.points.begin(), link.points.end());
        const Projection projection(framed(places), y_);
        drawWorld(*world, projection);
        drawReach(projection);
        drawRoutes(projection);
        drawPlaces(projection);
        y_ += projection.area().height() + 6;
        writeRoutes();
        return canvas_.finish(std::max(width_, projection.area().right()) + margin, y_ + margin,
                              u"Site map: "_s + plan_.title, description_);
    }

private:
    void write(const QString &text, const SvgText &style, double step)
    {
        canvas_.text(margin, y_, text, style);
        width_ = std::max(width_, margin + canvas_.textWidth(text, style));
        description_ += text + u' ';
        y_ += step;
    }

    void drawWorld(const std::vector<Ring> &world, const Projection &projection)
    {
        const QRectF area = projection.area();
        SvgPen sea, land, frame;
        sea.fill = u"#F1F5F8"_s;
        canvas_.rectangle(area, sea);
        land.fill = u"#FFFFFF"_s;
        land.stroke = u"#B7C0CA"_s;
        land.width = 0.15;
        canvas_.begin(u"countries"_s);
        for (const Ring &ring : world) {
            std::vector<QPointF> points;
            for (const QPointF &point : ring)
                points.push_back(projection.at(point.x(), point.y()));
            const std::vector<QPointF> inside = clipped(std::move(points), area);
            if (inside.size() < 3)
                continue;
            QString path;
            for (const QPointF &point : inside)
                path += (path.isEmpty() ? u"M"_s : u"L"_s) + svgNumber(point.x()) + u' ' + svgNumber(point.y());
            canvas_.path(path + u'Z', land);
        }
        canvas_.end();
        frame.stroke = u"#B7C0CA"_s;
        canvas_.rectangle(area, frame);
    }

    /// Sutherland and Hodgman: the part of a polygon inside a rectangle.
    static std::vector<QPointF> clipped(std::vector<QPointF> points, const QRectF &area)
    {
        struct Side {
            bool isX, isLow;
            double at;
        };
        for (const Side side : {Side{true, true, area.left()}, Side{true, false, area.right()},
                                Side{false, true, area.top()}, Side{false, false, area.bottom()}}) {
            std::vector<QPointF> kept;
            const auto value = [&](const QPointF &p) { return side.isX ? p.x() : p.y(); };
            const auto inside = [&](const QPointF &p) {
                return side.isLow ? value(p) >= side.at : value(p) <= side.at;
            };
            for (std::size_t i = 0; i < points.size(); ++i) {
                const QPointF &a = points[i], &b = points[(i + 1) % points.size()];
                if (inside(a))
                    kept.push_back(a);
                if (inside(a) != inside(b)) {
                    const double t = (side.at - value(a)) / (value(b) - value(a));
                    kept.push_back(a + (b - a) * t);
                }
            }
            points = std::move(kept);
        }
        return points;
    }

    /// How far a site reaches over land within a round trip, by the estimate: rings that are neither a dot nor off the
    /// map.
    void drawReach(const Projection &projection)
    {
        constexpr std::array rings{5.0, 10.0, 20.0, 30.0, 50.0, 100.0, 200.0};
        constexpr double smallest = 0.08, largest = 0.45; ///< radius as a share of the map's width
        const QRectF area = projection.area();
        for (const auto &[name, place] : sites_)
            for (const double ms : rings) {
                const std::optional<double> kilometres = reachKm(ms);
                if (!kilometres)
                    continue;
                std::vector<QPointF> points;
                for (const Place &each : circle(place, *kilometres))
                    points.push_back(projection.at(each));
                const double radius = std::hypot(points.front().x() - projection.at(place).x(),
                                                 points.front().y() - projection.at(place).y());
                if (radius < smallest * area.width() || radius > largest * area.width())
                    continue;
                drawRing(clipped(points, area), labelPlace(points, area), ms, name);
            }
    }

    /// North, south, east or west on a ring, the first that lies well inside the map.
    static std::optional<QPointF> labelPlace(const std::vector<QPointF> &ring, const QRectF &area)
    {
        const QRectF inside = area.adjusted(8, 4, -8, -4);
        const std::size_t quarter = ring.size() / 4;
        for (const std::size_t at : {std::size_t(0), 2 * quarter, quarter, 3 * quarter})
            if (inside.contains(ring[at]))
                return ring[at];
        return std::nullopt;
    }

    void drawRing(const std::vector<QPointF> &points, const std::optional<QPointF> &label, double ms,
                  const QString &site)
    {
        if (points.size() < 3)
            return;
        SvgPen pen;
        pen.stroke = u"#0A6375"_s;
        pen.width = 0.2;
        pen.dashes = u"0.6 0.9"_s;
        QString path;
        for (const QPointF &point : points)
            path += (path.isEmpty() ? u"M"_s : u"L"_s) + svgNumber(point.x()) + u' ' + svgNumber(point.y());
        canvas_.begin(u"reach"_s, {{u"data-site"_s, site}, {u"data-ms"_s, svgNumber(ms)}});
        canvas_.path(path + u'Z', pen);
        if (label)
            drawLabel(*label, milliseconds(ms));
        canvas_.end();
    }

    /// Kilometres over land a round trip takes by the estimate, which grows with the distance; absent when even none
    /// takes longer.
    [[nodiscard]] std::optional<double> reachKm(double ms) const
    {
        constexpr double halfTheEarth = 20'000;
        double low = 0, high = halfTheEarth;
        const std::optional<double> least = overLandMs(low, catalog_), most = overLandMs(high, catalog_);
        if (!least || !most || *least >= ms || *most <= ms)
            return std::nullopt;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (overLandMs(middle, catalog_).value_or(0) < ms ? low : high) = middle;
        }
        return low;
    }

    /// Points at one distance from a place, northernmost first.
    static std::vector<Place> circle(const Place &middle, double kilometres)
    {
        constexpr double radians = std::numbers::pi / 180, earthKm = 6371.0088;
        constexpr int steps = 72;
        const double lat = middle.latitude * radians, lon = middle.longitude * radians, d = kilometres / earthKm;
        std::vector<Place> points;
        for (int i = 0; i < steps; ++i) {
            const double bearing = 2 * std::numbers::pi * i / steps;
            const double y = std::asin(std::sin(lat) * std::cos(d) + std::cos(lat) * std::sin(d) * std::cos(bearing));
            const double x = lon + std::atan2(std::sin(bearing) * std::sin(d) * std::cos(lat),
                                              std::cos(d) - std::sin(lat) * std::sin(y));
            points.push_back({y / radians, x / radians});
        }
        return points;
    }

    void drawWay(const Projection &projection, const std::vector<Place> &way, bool isMeasured, const QString &colour)
    {
        SvgPen pen;
        pen.stroke = colour;
        pen.width = 0.5;
        pen.dashes = isMeasured ? QString() : u"1.6 1"_s;
        constexpr double halfTurn = 180;
        QString path;
        std::optional<Place> last;
        for (std::size_t leg = 1; leg < way.size(); ++leg)
            for (const Place &place : greatCircle(way[leg - 1], way[leg])) {
                // Where the line leaves one edge of the world it goes on at the other.
                const bool isBroken = !last || std::abs(place.longitude - last->longitude) > halfTurn;
                const QPointF point = projection.at(place);
                path += (isBroken ? u"M"_s : u"L"_s) + svgNumber(point.x()) + u' ' + svgNumber(point.y());
                last = place;
            }
        canvas_.path(path, pen);
    }

    void drawLabel(const QPointF &where, const QString &text)
    {
        const double width = canvas_.textWidth(text, routeStyle) + 1.6;
        const QRectF area(where.x() - width / 2, where.y() - 2.1, width, 4.2);
        for (const QRectF &other : labels_)
            if (other.intersects(area))
                return; // the list below the map has it
        labels_.push_back(area);
        SvgPen paper;
        paper.fill = u"#FFFFFF"_s;
        paper.stroke = u"#B7C0CA"_s;
        paper.width = 0.1;
        paper.radius = 0.8;
        canvas_.rectangle(area, paper);
        canvas_.text(where.x(), where.y() + 1, text, routeStyle);
    }

    /// One line for each pair of metro and site, whatever the number of workloads.
    void drawRoutes(const Projection &projection)
    {
        std::map<std::pair<QString, QString>, const UserRoute *> pairs;
        for (const UserRoute &route : view_.routes)
            pairs.try_emplace({route.metro, route.site}, &route);
        for (const auto &[key, route] : pairs) {
            canvas_.begin(u"route"_s, {{u"data-metro"_s, route->metro}, {u"data-site"_s, route->site}});
            drawWay(projection, route->points, route->isMeasured, u"#8A2F7C"_s);
            canvas_.end();
        }
        for (const SiteLink &link : view_.between) {
            canvas_.begin(u"link"_s, {{u"data-from"_s, link.from}, {u"data-to"_s, link.to}});
            drawWay(projection, link.points, link.isMeasured, u"#0A6375"_s);
            canvas_.end();
        }
        for (const auto &[key, route] : pairs)
            if (route->ms) {
                const QPointF a = projection.at(route->from), b = projection.at(route->to);
                if (std::hypot(a.x() - b.x(), a.y() - b.y()) > 12)
                    drawLabel(projection.at(middleOf(route->points)), milliseconds(*route->ms));
            }
    }

    /// Half way along a way of great circles.
    static Place middleOf(const std::vector<Place> &way)
    {
        double left = 0;
        for (std::size_t leg = 1; leg < way.size(); ++leg)
            left += greatCircleKm(way[leg - 1], way[leg]) / 2;
        for (std::size_t leg = 1; leg < way.size(); ++leg) {
            const double length = greatCircleKm(way[leg - 1], way[leg]);
            if (left <= length && length > 0) {
                const std::vector<Place> points = greatCircle(way[leg - 1], way[leg]);
                return points[std::size_t(std::lround(left / length * double(points.size() - 1)))];
            }
            left -= length;
        }
        return way.front();
    }

    /// " over SeaMeWe-4, SeaMeWe-5", or nothing on land.
    static QString overCables(const QStringList &cables)
    {
        return cables.isEmpty() ? QString() : say(u" over %1"_s).arg(cables.join(u", "_s));
    }

    static QString milliseconds(double ms) { return QString::number(ms, 'f', ms < 10 ? 1 : 0) + u" ms"_s; }

    void drawPlaces(const Projection &projection)
    {
        std::map<QString, Place> metros;
        for (const UserRoute &route : view_.routes)
            metros.try_emplace(route.metro, route.from);
        SvgPen user, site;
        user.fill = u"#8A2F7C"_s;
        site.fill = u"#0A6375"_s;
        for (const auto &[name, place] : metros) {
            const QPointF at = projection.at(place);
            canvas_.begin(u"metro"_s, {{u"data-name"_s, name}});
            SvgPen dot = user;
            dot.radius = 1;
            canvas_.rectangle(QRectF(at.x() - 1, at.y() - 1, 2, 2), dot);
            drawName(at, name, metroStyle, projection.area().right());
            canvas_.end();
        }
        for (const auto &[name, place] : sites_) {
            const QPointF at = projection.at(place);
            canvas_.begin(u"site"_s, {{u"data-name"_s, name}});
            canvas_.rectangle(QRectF(at.x() - 1.4, at.y() - 1.4, 2.8, 2.8), site);
            drawName(at, siteName(catalog_, name), siteStyle, projection.area().right());
            canvas_.end();
        }
    }

    /// Beside the dot, to its left where the map ends at `right`; moved down while it would cover another name.
    void drawName(const QPointF &dot, const QString &name, const SvgText &style, double right)
    {
        constexpr double beside = 2.4;
        const double width = canvas_.textWidth(name, style);
        const double x = dot.x() + beside + width > right ? dot.x() - beside - width : dot.x() + beside;
        double y = dot.y() - 1.6;
        for (int tries = 0; tries < 6; ++tries, y += 3.8) {
            const QRectF area(x, y - 2.6, width, 3.6);
            if (std::none_of(labels_.begin(), labels_.end(), [&](const QRectF &o) { return o.intersects(area); }))
                break;
        }
        labels_.emplace_back(x, y - 2.6, width, 3.6);
        SvgPen paper;
        paper.fill = u"#FFFFFF"_s;
        paper.radius = 0.6;
        canvas_.rectangle(QRectF(x - 0.4, y - 2.9, width + 0.8, 3.9), paper);
        canvas_.text(x, y, name, style);
    }

    void writeRoutes()
    {
        for (const UserRoute &route : view_.routes)
            write(say(u"%1: %2 to %3, %4%5%6%7"_s)
                      .arg(route.workload, route.metro, siteName(catalog_, route.site),
                           route.ms ? milliseconds(*route.ms) : say(u"unknown"_s),
                           route.isMeasured ? say(u" measured (95th percentile of an operator's backbone)"_s)
                                            : say(u" estimated"_s),
                           overCables(route.over),
                           route.limitMs ? say(u", at most %1 asked"_s).arg(milliseconds(*route.limitMs)) : QString()),
                  quietStyle, 4.4);
        for (const SiteLink &link : view_.between)
            write(say(u"Between %1 and %2: %3%4%5"_s)
                      .arg(siteName(catalog_, link.from), siteName(catalog_, link.to),
                           link.ms ? milliseconds(*link.ms) : say(u"unknown"_s),
                           link.isMeasured ? say(u" measured"_s) : say(u" estimated"_s), overCables(link.over)),
                  quietStyle, 4.4);
        if (view_.routes.empty())
            write(say(u"The plan names no users with a place, so there are no routes to draw."_s), quietStyle, 4.4);
        for (const QString &name : view_.unknown)
            write(say(u"Where %1 lies is not known."_s).arg(siteName(catalog_, name)), quietStyle, 4.4);
    }

    const Plan &plan_;
    const WideAreaView &view_;
    const std::map<QString, Place> &sites_;
    const catalog::CatalogSnapshot &catalog_;
    SvgCanvas canvas_;
    double y_ = margin, width_ = 160;
    std::vector<QRectF> labels_;
    QString description_;
};

} // namespace

std::vector<std::pair<QString, QString>> servedAt(const PlanResult &result)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements)
            pairs.emplace_back(workload.id, placement.site);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

namespace {

Result<QByteArray> draw(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                        bool isAlone)
{
    const std::vector<std::pair<QString, QString>> served = servedAt(result);
    const WideAreaView view = wideArea(plan, served, catalog);
    std::map<QString, Place> sites;
    for (const auto &[workload, site] : served)
        if (const auto place = placeOfSite(site, plan.need, catalog))
            sites.emplace(site, *place);
    return MapSheet(plan, view, sites, catalog).draw(isAlone);
}

} // namespace

Result<QByteArray> siteMapPicture(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    return draw(plan, result, catalog, true);
}

Result<std::vector<OutputFile>> siteMapSvg(const Plan &plan, const PlanResult &result,
                                           const catalog::CatalogSnapshot &catalog)
{
    Result<QByteArray> drawn = draw(plan, result, catalog, false);
    if (!drawn)
        return drawn.error();
    return std::vector<OutputFile>{{u"sitemap.svg"_s, drawn.value()}};
}

} // namespace cw::app
