#include "app/export/reportcover.h"

#include "app/export/reportlogo.h"
#include "app/export/sketch.h"
#include "planner/report/language.h"

#include <algorithm>
#include <array>

namespace cw::app {

using namespace planner;
using style::pt;

namespace {

constexpr double accentBarTop = 21.8, accentBarWidth = 10, accentBarHeight = 1.4, kickerBaseline = 30;
constexpr double titleTop = 37.5, longTitle = 60; ///< characters: longer titles are set smaller
constexpr double figureLeft = 39.5, bandLeft = 123, bandArea = 48;
constexpr double logoWidth = 45, logoHeight = 14, logoBottom = 23.2;
constexpr double columnWidth = (style::bodyWidth - 2 * style::gutter) / 2;
constexpr double numberIndent = 5.6;

/// How much air the cover has; long answers take the tighter ones.
struct Density {
    double figureRow, subtitlePoints, gap, notePlace;
};
constexpr std::array<Density, 6> densities = {{{20.4, 12.5, 7.5, 15.7},
                                               {19, 11.8, 6.7, 15},
                                               {17.4, 11, 5.8, 14.3},
                                               {15.8, 10.2, 4.8, 13.5},
                                               {14.2, 9.5, 3.8, 12.6},
                                               {12.4, 9, 2.4, 11.2}}};

class CoverSetter {
public:
    CoverSetter(PageFlow &flow, const ReportModel &model, const Density &density, size_t decisions)
        : flow_(flow), measure_(flow.measure()), model_(model), density_(density), decisions_(decisions)
    {
    }

    void set()
    {
        drawTitle();
        flow_.advance(density_.gap);
        drawFigures();
        flow_.advance(density_.gap);
        drawColumns();
        drawIdentity();
    }

private:
    [[nodiscard]] static double baselineIn(double linePoints, const style::Text &text)
    {
        return (pt(linePoints) + TextMeasure::capHeight(text)) / 2;
    }

    void drawTitle()
    {
        PathItem bar;
        bar.path.addRect(QRectF(style::left, accentBarTop, accentBarWidth, accentBarHeight));
        bar.fill = style::accent;
        flow_.page().items.push_back(bar);
        addText(flow_.page(), style::left, kickerBaseline, model_.kicker, style::kicker);
        const QString dated = model_.dated.isEmpty() ? say(QStringLiteral("Prices as of %1")) : model_.dated;
        const QString date = dated.arg(dayText(model_.date));
        addText(flow_.page(), style::right - measure_.width(date, style::owner), kickerBaseline, date, style::owner);

        drawOwner();
        style::Text title = style::title;
        double line = style::titleLine;
        if (model_.title.size() > longTitle) {
            const double factor = model_.title.size() > 4 * longTitle ? 0.4 : 0.65;
            title.points *= factor;
            line *= factor * 1.05;
        }
        flow_.advance(titleTop - style::firstLine);
        flow_.paragraph(model_.title, title, line, balancedWidth(title));
        flow_.advance(2.6);
        style::Text subtitle = style::subtitle;
        subtitle.points = density_.subtitlePoints;
        flow_.paragraph(model_.subtitle, subtitle,
                        style::subtitleLine * density_.subtitlePoints / style::subtitle.points);
    }

    /// Whose report it is: logo and name above the kicker, at the right.
    void drawOwner()
    {
        double right = style::right;
        if (const Result<QSizeF> size = logoSize(model_.logo); !model_.logo.isEmpty() && size) {
            const QSizeF shown = size->scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
            const QRectF area(right - shown.width(), logoBottom - shown.height(), shown.width(), shown.height());
            flow_.page().items.push_back(PictureItem{area, model_.logo});
            right = area.left() - style::gutter;
        }
        if (model_.company.isEmpty())
            return;
        const double room = right - style::left - accentBarWidth - style::gutter;
        const QStringList lines = measure_.wrap(printable(model_.company), style::owner, room);
        double y = logoBottom - double(lines.size() - 1) * pt(style::answerLine);
        for (const QString &each : lines) {
            addText(flow_.page(), right - measure_.width(each, style::owner), y, each, style::owner);
            y += pt(style::answerLine);
        }
    }

    /// The narrowest width that needs no more lines: lines of about one length, no word left alone.
    [[nodiscard]] double balancedWidth(const style::Text &title) const
    {
        constexpr double step = 4;
        const QString text = printable(model_.title);
        double width = style::bodyWidth;
        const qsizetype lines = measure_.wrap(text, title, width).size();
        const double least = measure_.longestWord(text, title);
        while (lines > 1 && width - step > least && measure_.wrap(text, title, width - step).size() == lines)
            width -= step;
        return width;
    }

    void drawFigure(const HeadlineFigure &figure)
    {
        const double limit = measure_.width(figure.limitText, style::figureNote);
        const double right = style::bodyWidth - figureLeft - limit - style::gutter;
        const QStringList label = measure_.wrap(printable(figure.label), style::figureLabel, figureLeft - 3);
        const QStringList note = measure_.wrap(printable(figure.note), style::figureNote, right);
        const std::vector<int> notes = figure.footnote > 0 ? std::vector<int>{figure.footnote} : std::vector<int>{};
        const double more = double(note.size() - 1) * pt(style::cellLine);
        const double labels = double(label.size()) * pt(style::answerLine) + 3;
        const double height = std::max(density_.figureRow + more, labels);
        flow_.reserve(height, notes);
        const double top = flow_.y();
        const double lift = (densities.front().figureRow - density_.figureRow) / 3;
        double y = top + 7.2 - lift;
        for (const QString &line : label) {
            addText(flow_.page(), style::left, y, line, style::figureLabel);
            y += pt(style::answerLine);
        }
        const double x = style::left + figureLeft, base = top + 9.9 - lift;
        addText(flow_.page(), x, base, figure.value, style::figure);
        double end = x + measure_.width(figure.value, style::figure) + (figure.unit.isEmpty() ? 0.8 : 2);
        addText(flow_.page(), end, base, figure.unit, style::figureUnit);
        end += measure_.width(figure.unit, style::figureUnit) + 0.6;
        if (figure.footnote > 0)
            addText(flow_.page(), end, base - 3.2, QString::number(figure.footnote), style::cellNote);
        y = top + density_.notePlace;
        for (const QString &line : note) {
            addText(flow_.page(), x, y, line, style::figureNote);
            y += pt(style::cellLine);
        }
        addBand(flow_.page(), QRectF(style::left + bandLeft, top + 4.8 - lift, bandArea, 5),
                CellBand{figure.low, figure.likely, figure.high, figure.limit});
        addText(flow_.page(), style::right - limit, top + density_.notePlace, figure.limitText, style::figureNote);
        flow_.advance(height);
    }

    void drawFigures()
    {
        if (model_.headline.empty())
            return;
        bool isFirst = true;
        for (const HeadlineFigure &figure : model_.headline) {
            addRule(flow_.page(), style::left, style::right, flow_.y(), isFirst ? style::strongRule : style::hairRule,
                    isFirst ? style::black : style::hairline);
            drawFigure(figure);
            isFirst = false;
        }
        addRule(flow_.page(), style::left, style::right, flow_.y(), style::strongRule);
    }

    struct Item {
        QString number;
        QStringList lines;
    };

    void drawColumns()
    {
        std::vector<Item> items;
        double height = 0;
        for (size_t i = 0; i < decisions_; ++i) {
            items.push_back({QString::number(i + 1),
                             measure_.wrap(printable(model_.decideNow[i]), style::body, columnWidth - numberIndent)});
            height += double(items.back().lines.size()) * pt(style::bodyLine) + 1.6;
        }
        const QStringList sure = measure_.wrap(printable(model_.howSure), style::body, columnWidth);
        height = std::max(height, double(sure.size()) * pt(style::bodyLine)) + 8;
        flow_.reserve(height);
        const double top = flow_.y(), second = style::left + columnWidth + 2 * style::gutter;
        addText(flow_.page(), style::left, top + 3.2, say(QStringLiteral("To decide now")), style::section);
        addText(flow_.page(), second, top + 3.2, say(QStringLiteral("How sure we are")), style::section);
        double y = top + 6.6;
        for (const Item &item : items) {
            addText(flow_.page(), style::left, y + baselineIn(style::bodyLine, style::body), item.number,
                    style::bodyNumber);
            for (const QString &line : item.lines) {
                addText(flow_.page(), style::left + numberIndent, y + baselineIn(style::bodyLine, style::body), line,
                        style::body);
                y += pt(style::bodyLine);
            }
            y += 1.6;
        }
        y = top + 6.6;
        for (const QString &line : sure) {
            addText(flow_.page(), second, y + baselineIn(style::bodyLine, style::body), line, style::body);
            y += pt(style::bodyLine);
        }
        flow_.advance(height);
    }

    void drawIdentity()
    {
        constexpr double row = 5.1, labelWidth = 20;
        const double height = double((model_.identity.size() + 1) / 2) * row + 5.5;
        flow_.reserve(height + 2);
        addRule(flow_.page(), style::left, style::right, flow_.y(), style::hairRule, style::hairline);
        for (size_t i = 0; i < model_.identity.size(); ++i) {
            const auto &[name, value] = model_.identity[i];
            const double x = style::left + (i % 2 == 0 ? 0 : columnWidth + 2 * style::gutter);
            const double y = flow_.y() + 6 + double(i / 2) * row;
            const bool isHash = value.startsWith(QStringLiteral("sha256"));
            addText(flow_.page(), x, y, name, style::figureNote);
            addText(flow_.page(), x + labelWidth, y, value, isHash ? style::mono : style::cell);
        }
        flow_.advance(height);
    }

    PageFlow &flow_;
    const TextMeasure &measure_;
    const ReportModel &model_;
    const Density &density_;
    size_t decisions_; ///< of those to be taken now, the most urgent
};

} // namespace

void setCover(PageFlow &flow, const ReportModel &model)
{
    // The airiest that stays on one page; where none does, the last of what is to decide is left to its chapter.
    constexpr size_t fewestDecisions = 2;
    for (size_t decisions = model.decideNow.size();; --decisions) {
        for (const Density &density : densities) {
            PageFlow trial(model, flow.measure());
            CoverSetter(trial, model, density, decisions).set();
            const bool isLast = decisions <= fewestDecisions && &density == &densities.back();
            if (trial.pageCount() == 1 || isLast) {
                CoverSetter(flow, model, density, decisions).set();
                return;
            }
        }
    }
}

} // namespace cw::app
