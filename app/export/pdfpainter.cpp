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

namespace cw::app {

namespace {

constexpr int resolution = 1200;
constexpr double dotsPerMm = resolution / 25.4;
constexpr double dotsPerPoint = resolution / 72.0;

void paintText(QPainter &painter, const TextItem &item)
{
    painter.setFont(fontOf(item.style));
    painter.setPen(item.style.colour);
    painter.drawText(item.baseline * dotsPerMm, item.text);
}

void paintPath(QPainter &painter, const PathItem &item)
{
    painter.setBrush(item.fill ? QBrush(*item.fill) : QBrush(Qt::NoBrush));
    if (item.stroke) {
        QPen pen(*item.stroke, item.strokePoints * dotsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!item.dashes.empty())
            pen.setDashPattern(QList<qreal>(item.dashes.begin(), item.dashes.end()));
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawPath(QTransform::fromScale(dotsPerMm, dotsPerMm).map(item.path));
}

void paintPicture(QPainter &painter, const PictureItem &item)
{
    const QRectF area(item.area.topLeft() * dotsPerMm, item.area.size() * dotsPerMm);
    if (isSvg(item.bytes)) {
        QSvgRenderer renderer(item.bytes);
        renderer.render(&painter, area);
    } else {
        painter.drawImage(area, QImage::fromData(item.bytes));
    }
}

} // namespace

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
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(list.title);
        QPainter painter(&writer);
        if (!painter.isActive())
            return Error::defect(QStringLiteral("The PDF could not be started"));
        bool isFirst = true;
        for (const Page &page : list.pages) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            for (const DrawItem &item : page.items) {
                if (const auto *text = std::get_if<TextItem>(&item))
                    paintText(painter, *text);
                else if (const auto *picture = std::get_if<PictureItem>(&item))
                    paintPicture(painter, *picture);
                else
                    paintPath(painter, std::get<PathItem>(item));
            }
        }
    }
    return finishPdf(bytes, list);
}

} // namespace cw::app
