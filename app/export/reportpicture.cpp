#include "app/export/reportpicture.h"

#include "app/export/svgcanvas.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

/// Width in the drawing's own millimetres, as SvgCanvas writes it; 0 = not one of ours.
double widthOf(const QString &svg)
{
    static const QRegularExpression box(u"viewBox=\"0 0 ([0-9.]+) [0-9.]+\" font-family=\"Clusterwright Sans"_s);
    return box.match(svg).captured(1).toDouble();
}

} // namespace

void addPicture(Page &page, const QRectF &area, const QByteArray &svg)
{
    QString drawing = QString::fromUtf8(withLettersAsText(svg));
    const double width = widthOf(drawing);
    if (width <= 0) {
        page.items.push_back(PictureItem{area, svg});
        return;
    }
    static const QRegularExpression letters(u"<text x=\"([^\"]+)\" y=\"([^\"]+)\" font-size=\"([^\"]+)\"[^>]*? "
                                            "fill=\"([^\"]+)\"([^>]*)>([^<]*)</text>\n"_s);
    const double scale = area.width() / width;
    std::vector<TextItem> texts;
    for (auto found = letters.globalMatch(drawing); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        TextItem item;
        item.baseline = area.topLeft() + QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) * scale;
        item.style.points = match.captured(3).toDouble() * scale * pointsPerMm;
        item.style.colour = QColor(match.captured(4));
        item.style.weight = match.captured(5).contains(u"600"_s) ? QFont::DemiBold : QFont::Normal;
        item.text = QTextDocumentFragment::fromHtml(match.captured(6)).toPlainText();
        texts.push_back(std::move(item));
    }
    page.items.push_back(PictureItem{area, drawing.remove(letters).toUtf8()});
    for (TextItem &text : texts)
        page.items.push_back(std::move(text));
}

} // namespace cw::app
