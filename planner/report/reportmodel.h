// The procurement report as content: chapters, paragraphs, tables, charts, footnotes. Knows no painter, no page, no
// locale beyond its number format. Window, PDF and Markdown render the same model. Values.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

enum class Align { Left, Right };

struct ReportColumn {
    QString head;
    Align align = Align::Left;
    double weight = 1;   ///< share of what is left of the width; 0 = as wide as its texts
    bool isMono = false; ///< ids and hashes
};

/// A shape with a word, before the text of a cell; never colour alone.
enum class Mark { None, Blocks, High, Medium, Note, Satisfied, Unknown, Upcoming, Waived };
[[nodiscard]] QString markWord(Mark mark); ///< "Blocks", "High", …; empty for None

/// A band in a cell, on a scale of its own from zero to past its largest end.
struct CellBand {
    std::optional<double> low, likely, high, limit;
};

struct ReportCell {
    QString text;
    int footnote = 0;       ///< number of a footnote; 0 = none. With an empty text it stands at the base line.
    bool isRange = false;   ///< hatched: a range, not an offer
    bool isUnknown = false; ///< hatched and white: not known, the text says what to do
    Mark mark = Mark::None;
    std::optional<CellBand> band = {}; ///< drawn instead of the text
    QString second = {};               ///< a quieter second line
};

enum class RowStyle { Normal, Group, Sum };

struct ReportRow {
    RowStyle style = RowStyle::Normal;
    std::vector<ReportCell> cells;
};

struct ReportTable {
    QString title;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    QString note; ///< a sentence below the table; may be empty
};

enum class ChartKind { StackedBars, Lines, Scatter };

struct ChartSeries {
    QString name;
    std::vector<double> x; ///< for scatter; otherwise the category index
    std::vector<double> y;
    std::vector<QString> labels; ///< per point, may be empty
};

struct ReportChart {
    ChartKind kind = ChartKind::StackedBars;
    QString title;   ///< asks the question
    QString caption; ///< unit
    std::vector<QString> categories;
    std::vector<ChartSeries> series;
    QString xTitle, yTitle;
};

/// One of the five figures of the cover.
struct HeadlineFigure {
    QString label, value, unit, note;
    std::optional<double> low, likely, high, limit; ///< for the band bar; in one unit
    QString limitText;
    int footnote = 0;
};

struct ReportParagraph {
    QString text;
    int footnote = 0;
};
struct ReportList {
    std::vector<QString> items;
};

/// A drawing as SVG: racks, topology, map. As wide as the page allows, no higher than a page.
struct ReportPicture {
    QByteArray svg;
    QString caption; ///< what is seen, for those who do not see it; may be empty
};

using ReportBlock = std::variant<ReportParagraph, ReportList, ReportTable, ReportChart, ReportPicture>;

struct ReportChapter {
    QString title;
    QString answer; ///< the first sentence: what this chapter answers
    std::vector<ReportBlock> blocks;
    QString id = {};        ///< of `reportChapterIds()`
    bool isOwnPage = false; ///< a memo: begins on a page of its own, and so does what follows
};

struct Footnote {
    int number = 0;
    QString text;
};

struct ReportModel {
    QString kicker;
    QString title, subtitle;
    std::vector<HeadlineFigure> headline;
    std::vector<QString> decideNow;
    QString howSure;
    std::vector<std::pair<QString, QString>> identity; ///< "Plan" -> hash, "Catalog" -> hash, "Made with" -> …
    std::vector<ReportChapter> chapters;
    std::vector<Footnote> footnotes; ///< by number, from 1
    QString footer;                  ///< "<title> · prices as of <date>"
    QString dated;                   ///< before the date on the cover, with %1; empty = "Prices as of %1"
    QDate date;                      ///< the plan's as-of date: also the PDF's creation date
    QString company;                 ///< stands on cover and feet; may be empty
    QByteArray logo;                 ///< bytes of a picture that can be read; may be empty
    QString language = QStringLiteral("en");
};

/// Needs a solved plan; an infeasible one gives a report of the conflict. In the language spoken (language.h), else
/// pure. Holds all chapters; `chooseChapters` leaves those the plan asks for.
[[nodiscard]] ReportModel buildReport(const Plan &plan, const PlanResult &result);
/// The answer in the language spoken: what the cover says.
[[nodiscard]] QString answerInWords(const Plan &plan, const PlanResult &result);

/// Brings the chapters into the order of `reportChapterIds()` and leaves the chosen ones; none chosen = all stay.
void chooseChapters(ReportModel &model, const QStringList &ids);

} // namespace cw::planner
