// A laid-out document as plain drawing items in millimetres from the top left of the page: what the layout makes and
// the PDF writer paints. Knows no device, so that a test can read where each word stands. Values.
#pragma once

#include "app/export/reportstyle.h"

#include <QByteArray>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace cw::app {

struct TextItem {
    QPointF baseline; ///< left end
    QString text;
    style::Text style;
};

/// Closed or open path. A fill, a stroke, or both.
struct PathItem {
    QPainterPath path;
    std::optional<QColor> fill, stroke;
    double strokePoints = style::mediumRule;
    std::vector<double> dashes = {}; ///< in multiples of the stroke's width
};

/// A picture inside `area`: SVG stays vectors, PNG and JPEG stay pixels.
struct PictureItem {
    QRectF area;
    QByteArray bytes;
};

using DrawItem = std::variant<TextItem, PathItem, PictureItem>;

struct Page {
    std::vector<DrawItem> items;
};

struct Bookmark {
    QString title;
    int page = 0; ///< from 0
    double y = 0; ///< mm from the top
};

struct PageList {
    QString title;
    QString date; ///< ISO; the document's creation date
    QString language = QStringLiteral("en");
    QString company = {}; ///< the document's author; may be empty
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

} // namespace cw::app
