#include "app/export/reportlayout.h"

#include "app/export/pageflow.h"
#include "app/export/reportchart.h"
#include "app/export/reportcover.h"
#include "app/export/reportlogo.h"
#include "app/export/reportpicture.h"
#include "app/export/reporttable.h"
#include "app/export/sketch.h"

namespace cw::app {

using namespace planner;
using style::pt;

namespace {

constexpr double chapterAbove = 10;
constexpr double freshPageBelow = 0.3; ///< a chapter starts on a new page unless this share of the body is free
constexpr double listIndent = 5;
constexpr double smallestPicture = 0.7; ///< share of its full size a drawing may shrink to, to stay on its page

void setList(PageFlow &flow, const ReportList &list)
{
    for (const QString &item : list.items) {
        const QStringList lines = flow.measure().wrap(printable(item), style::body, style::bodyWidth - listIndent);
        flow.reserve(pt(style::bodyLine));
        addText(flow.page(), style::left, flow.y() + pt(style::bodyLine) * 0.72, QStringLiteral("–"), style::body);
        for (const QString &line : lines) {
            flow.reserve(pt(style::bodyLine));
            addText(flow.page(), style::left + listIndent, flow.y() + pt(style::bodyLine) * 0.72, line, style::body);
            flow.advance(pt(style::bodyLine));
        }
        flow.advance(1);
    }
    flow.advance(3);
}

/// As wide as the text, no higher than a page; a little smaller where it then fits below what stands on this one.
void setPicture(PageFlow &flow, const ReportPicture &picture)
{
    const Result<QSizeF> size = logoSize(picture.svg);
    if (!size)
        return;
    const double caption = picture.caption.isEmpty() ? 0 : pt(style::bodyLine) + 2;
    QSizeF shown = size->scaled(style::bodyWidth, PageFlow::bodyHeight - caption, Qt::KeepAspectRatio);
    const double room = flow.roomLeft() - caption;
    if (room < shown.height() && room >= smallestPicture * shown.height())
        shown.scale(style::bodyWidth, room, Qt::KeepAspectRatio);
    flow.reserve(shown.height() + caption);
    addPicture(flow.page(), QRectF(QPointF(style::left, flow.y()), shown), picture.svg);
    flow.advance(shown.height() + 2);
    if (!picture.caption.isEmpty())
        flow.paragraph(picture.caption, style::small, style::noteLine);
    flow.advance(4);
}

void setBlock(PageFlow &flow, const ReportBlock &block)
{
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        if (paragraph->footnote > 0)
            flow.reserve(pt(style::bodyLine), {paragraph->footnote});
        flow.paragraph(paragraph->text, style::body, style::bodyLine);
        flow.advance(4);
    } else if (const auto *list = std::get_if<ReportList>(&block)) {
        setList(flow, *list);
    } else if (const auto *table = std::get_if<ReportTable>(&block)) {
        setTable(flow, *table);
    } else if (const auto *chart = std::get_if<ReportChart>(&block)) {
        setChart(flow, *chart);
    } else if (const auto *picture = std::get_if<ReportPicture>(&block)) {
        setPicture(flow, *picture);
    }
}

void setHead(PageFlow &flow, const QString &title, const QString &answer)
{
    flow.startChapter(title);
    flow.paragraph(title, style::chapter, style::chapterLine);
    flow.advance(1.2);
    flow.paragraph(answer, style::answer, style::answerLine);
    flow.advance(5.5);
}

/// Whether the head would stand alone at the foot of a page, its first block on the next one.
bool isLeftAlone(const PageFlow &flow, const QString &title, const ReportChapter &chapter)
{
    if (chapter.blocks.empty())
        return false;
    PageFlow trial = flow;
    trial.advance(chapterAbove);
    setHead(trial, title, chapter.answer);
    const size_t page = trial.pageCount();
    const size_t drawn = trial.page().items.size();
    setBlock(trial, chapter.blocks.front());
    return trial.pageCount() > page && trial.itemsOf(page - 1) == drawn;
}

void setChapter(PageFlow &flow, const ReportChapter &chapter, int number, bool isAfterMemo)
{
    const QString title = QStringLiteral("%1  %2").arg(QString::number(number), chapter.title);
    const bool isAtTop = flow.y() == style::firstLine;
    if (!isAtTop && (number == 1 || chapter.isOwnPage || isAfterMemo ||
                     flow.roomLeft() < freshPageBelow * PageFlow::bodyHeight || isLeftAlone(flow, title, chapter)))
        flow.newPage();
    else if (!isAtTop)
        flow.advance(chapterAbove);
    setHead(flow, title, chapter.answer);
    for (const ReportBlock &block : chapter.blocks)
        setBlock(flow, block);
}

} // namespace

PageList layoutReport(const ReportModel &model)
{
    return *layoutReport(model, [](int) { return true; });
}

std::optional<PageList> layoutReport(const ReportModel &model, const std::function<bool(int)> &goesOn)
{
    const TextMeasure measure;
    PageFlow flow(model, measure);
    setCover(flow, model);
    int number = 0;
    bool isAfterMemo = false;
    for (const ReportChapter &chapter : model.chapters) {
        if (!goesOn(number))
            return std::nullopt;
        setChapter(flow, chapter, ++number, isAfterMemo);
        isAfterMemo = chapter.isOwnPage;
    }
    return flow.finish();
}

} // namespace cw::app
