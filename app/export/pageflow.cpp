#include "app/export/pageflow.h"

#include "app/export/sketch.h"
#include "planner/report/language.h"

#include <algorithm>

namespace cw::app {

using namespace Qt::StringLiterals;
using style::pt;

namespace {
constexpr double noteIndent = 4.6, noteRuleGap = 3.4, noteAbove = 4;
} // namespace

PageFlow::PageFlow(const planner::ReportModel &model, const TextMeasure &measure) : model_(model), measure_(measure)
{
    list_.title = model.title;
    list_.date = model.date.toString(Qt::ISODate);
    list_.language = model.language;
    list_.company = model.company;
    newPage();
}

void PageFlow::newPage()
{
    list_.pages.emplace_back();
    states_.push_back({{}, chapter_});
    y_ = style::firstLine;
}

QStringList PageFlow::noteLines(int number) const
{
    if (number < 1 || size_t(number) > model_.footnotes.size())
        return {};
    return measure_.wrap(printable(model_.footnotes[size_t(number) - 1].text), style::small,
                         style::bodyWidth - noteIndent);
}

double PageFlow::notesHeight(const std::vector<int> &notes) const
{
    if (notes.empty())
        return 0;
    double height = noteAbove + noteRuleGap;
    for (const int number : notes)
        height += double(noteLines(number).size()) * pt(style::noteLine);
    return height;
}

std::vector<int> PageFlow::withNew(const std::vector<int> &notes) const
{
    std::vector<int> all = states_.back().notes;
    for (const int number : notes)
        if (number > 0 && std::find(all.begin(), all.end(), number) == all.end())
            all.push_back(number);
    return all;
}

double PageFlow::roomLeft(const std::vector<int> &notes) const
{
    return style::bodyBottom - y_ - notesHeight(withNew(notes));
}

bool PageFlow::reserve(double height, const std::vector<int> &notes)
{
    const bool fits = roomLeft(notes) >= height;
    if (!fits)
        newPage();
    states_.back().notes = withNew(notes);
    return !fits;
}

void PageFlow::startChapter(const QString &title)
{
    chapter_ = title;
    if (y_ == style::firstLine)
        states_.back().chapter = title;
    list_.bookmarks.push_back({title, int(list_.pages.size()) - 1, y_});
}

void PageFlow::paragraph(const QString &text, const style::Text &style, double linePoints, double width)
{
    for (const QString &line : measure_.wrap(printable(text), style, width)) {
        reserve(pt(linePoints));
        addText(page(), style::left, y_ + (pt(linePoints) + TextMeasure::capHeight(style)) / 2, line, style);
        advance(pt(linePoints));
    }
}

void PageFlow::drawNotes(Page &page, const std::vector<int> &notes) const
{
    if (notes.empty())
        return;
    std::vector<int> sorted = notes;
    std::sort(sorted.begin(), sorted.end());
    double y = style::bodyBottom - notesHeight(sorted) + noteAbove;
    addRule(page, style::left, style::left + style::noteRuleWidth, y, style::mediumRule);
    y += noteRuleGap;
    for (const int number : sorted) {
        addText(page, style::left, y + pt(style::noteLine) * 0.72, QString::number(number), style::cellNote);
        for (const QString &line : noteLines(number)) {
            addText(page, style::left + noteIndent, y + pt(style::noteLine) * 0.72, line, style::small);
            y += pt(style::noteLine);
        }
    }
}

void PageFlow::drawHead(Page &page, const PageState &state) const
{
    if (state.chapter.isEmpty())
        return;
    addText(page, style::left, style::headBaseline, state.chapter, style::running);
    const double width = measure_.width(model_.kicker, style::running);
    addText(page, style::right - width, style::headBaseline, model_.kicker, style::running);
    addRule(page, style::left, style::right, style::headRule, style::hairRule, style::hairline);
}

void PageFlow::drawFoot(Page &page, size_t number) const
{
    addRule(page, style::left, style::right, style::footRule, style::hairRule, style::hairline);
    const QString place =
        planner::say(u"%1 of %2"_s).arg(QString::number(number + 1), QString::number(list_.pages.size()));
    const double width = measure_.width(place, style::smallStrong);
    // The foot repeats the title of the cover: a long one stops after two lines.
    constexpr qsizetype most = 2;
    QStringList lines =
        measure_.wrap(printable(model_.company.isEmpty() ? model_.footer : model_.company + u" · "_s + model_.footer),
                      style::small, style::bodyWidth - width - 2 * style::gutter);
    if (lines.size() > most)
        lines[most - 1] += u" …"_s;
    double y = style::footBaseline;
    for (const QString &line : lines.mid(0, most)) {
        addText(page, style::left, y, line, style::small);
        y += pt(style::noteLine);
    }
    addText(page, style::right - width, style::footBaseline, place, style::smallStrong);
}

PageList PageFlow::finish()
{
    for (size_t i = 0; i < list_.pages.size(); ++i) {
        drawNotes(list_.pages[i], states_[i].notes);
        drawHead(list_.pages[i], states_[i]);
        drawFoot(list_.pages[i], i);
    }
    return std::move(list_);
}

} // namespace cw::app
