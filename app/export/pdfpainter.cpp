#include "app/export/pdfpainter.h"

#include "app/export/pdffile.h"
#include "app/export/reportlogo.h"
#include "app/export/textmeasure.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int resolution = 1200;
constexpr double mmPerInch = 25.4, pointsPerInch = 72;

/// Dots of the device a painter paints on. Fonts are given in points and need no help.
double dotsPerMm(const QPainter &painter)
{
    return painter.device()->logicalDpiX() / mmPerInch;
}

double dotsPerPoint(const QPainter &painter)
{
    return painter.device()->logicalDpiX() / pointsPerInch;
}

void paintText(QPainter &painter, const TextItem &item)
{
    painter.setFont(fontOf(item.style));
    painter.setPen(item.style.colour);
    painter.drawText(item.baseline * dotsPerMm(painter), item.text);
}

void paintPath(QPainter &painter, const PathItem &item)
{
    painter.setBrush(item.fill ? QBrush(*item.fill) : QBrush(Qt::NoBrush));
    if (item.stroke) {
        QPen pen(*item.stroke, item.strokePoints * dotsPerPoint(painter), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!item.dashes.empty())
            pen.setDashPattern(QList<qreal>(item.dashes.begin(), item.dashes.end()));
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    const double scale = dotsPerMm(painter);
    painter.drawPath(QTransform::fromScale(scale, scale).map(item.path));
}

void paintPicture(QPainter &painter, const PictureItem &item)
{
    const double scale = dotsPerMm(painter);
    const QRectF area(item.area.topLeft() * scale, item.area.size() * scale);
    if (isSvg(item.bytes)) {
        QSvgRenderer renderer(item.bytes);
        renderer.render(&painter, area);
    } else {
        painter.drawImage(area, QImage::fromData(item.bytes));
    }
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    for (const DrawItem &item : page.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            paintText(painter, *text);
        else if (const auto *picture = std::get_if<PictureItem>(&item))
            paintPicture(painter, *picture);
        else
            paintPath(painter, std::get<PathItem>(item));
    }
}

Outcome paintPages(QPagedPaintDevice &device, const PageList &list, int first, int last)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&device);
    if (!painter.isActive())
        return Error::invalid(QStringLiteral("The pages could not be painted"), {},
                              QStringLiteral("a printer or a file that takes them"));
    for (int number = first; number <= std::min(last, int(list.pages.size())); ++number) {
        if (number > first && !device.newPage())
            return Error::invalid(QStringLiteral("Page %1 could not be begun").arg(number), {},
                                  QStringLiteral("a printer that goes on"));
        paintPage(painter, list.pages[size_t(number - 1)]);
    }
    return Done{};
}

Result<QByteArray> paintPdf(const PageList &list)
{
    // The PDF engine numbers its fonts in the order of a hash: with a random seed two runs would differ.
    QHashSeed::setDeterministicGlobalSeed();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(list.title);
        if (const Outcome painted = paintPages(writer, list, 1, int(list.pages.size())); !painted)
            return painted.error();
    }
    return finishPdf(bytes, list);
}

} // namespace cw::app
