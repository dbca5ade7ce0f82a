#include "app/export/reporttable.h"

#include "app/export/sketch.h"
#include "app/export/tablecolumns.h"

#include <algorithm>

namespace cw::app {

using namespace planner;
using style::pt;

namespace {

constexpr double groupAbove = 1.6, titleGap = 1.2, tableBelow = 5, noteGap = 1.6, sumRow = 21;
constexpr double shortTable = 48; ///< mm: kept on one page
constexpr double fewRows = 4;

struct CellText {
    QStringList lines, second;
};

struct Row {
    const ReportRow *source = nullptr;
    std::vector<CellText> cells;
    std::vector<int> notes;
    double height = 0;
};

class TableSetter {
public:
    TableSetter(PageFlow &flow, const ReportTable &table)
        : flow_(flow), measure_(flow.measure()), table_(table), plan_(planColumns(table, measure_, style::bodyWidth))
    {
        double x = style::left;
        for (const double width : plan_.widths) {
            lefts_.push_back(x);
            x += width + columnGap;
        }
        for (size_t i = 0; i < table.columns.size(); ++i) {
            heads_.push_back(measure_.wrap(table.columns[i].head, plan_.styles.head, plan_.widths[i]));
            headLines_ = std::max(headLines_, heads_.back().size());
        }
        for (const ReportRow &row : table.rows)
            rows_.push_back(prepared(row));
    }

    void set()
    {
        reserveStart();
        drawTitle();
        drawHead();
        for (size_t i = 0; i < rows_.size();) {
            const Block together = block(i);
            if (together.height + headHeight() > PageFlow::bodyHeight) {
                setTall(rows_[i]);
                ++i;
                continue;
            }
            // The sentence below the table never stands alone on a page.
            const double height = together.height + (i + together.count == rows_.size() ? noteHeight() : 0);
            if (flow_.roomLeft(together.notes) < height)
                addRule(flow_.page(), style::left, style::right, flow_.y(), style::mediumRule);
            if (flow_.reserve(height, together.notes))
                drawHead();
            for (const size_t end = i + together.count; i < end; ++i)
                draw(rows_[i]);
        }
        if (table_.rows.empty() || table_.rows.back().style != RowStyle::Sum)
            addRule(flow_.page(), style::left, style::right, flow_.y(), style::strongRule);
        if (!table_.note.isEmpty()) {
            flow_.advance(noteGap);
            flow_.paragraph(table_.note, style::small, style::noteLine);
        }
        flow_.advance(tableBelow);
    }

private:
    struct Block {
        size_t count = 1;
        double height = 0;
        std::vector<int> notes;
    };

    const style::Text &textStyle(RowStyle row) const
    {
        return row == RowStyle::Sum     ? plan_.styles.sum
               : row == RowStyle::Group ? plan_.styles.group
                                        : plan_.styles.cell;
    }

    [[nodiscard]] double noteHeight() const
    {
        if (table_.note.isEmpty())
            return 0;
        const QStringList lines = measure_.wrap(printable(table_.note), style::small, style::bodyWidth);
        return noteGap + double(lines.size()) * pt(style::noteLine);
    }

    /// A short table stays on one page; a long one starts with a few rows at least.
    void reserveStart()
    {
        double height = titleHeight() + headHeight();
        std::vector<int> notes;
        size_t rows = 0;
        for (; rows < rows_.size() && height < shortTable; ++rows) {
            height += rows_[rows].height;
            notes.insert(notes.end(), rows_[rows].notes.begin(), rows_[rows].notes.end());
        }
        if (rows == rows_.size()) {
            if (flow_.roomLeft(notes) < height + noteHeight())
                flow_.newPage();
            return;
        }
        const Block first = block(0);
        height = titleHeight() + headHeight() +
                 std::min(std::max(first.height, fewRows * pt(style::rowHeight)), PageFlow::bodyHeight / 2);
        if (flow_.roomLeft(first.notes) < height)
            flow_.newPage();
    }

    /// Width a cell may fill: the first cell of a group or sum reaches to the next cell with a text.
    double widthOf(const ReportRow &row, size_t column) const
    {
        double width = plan_.widths[column];
        if (row.style == RowStyle::Normal || column != 0)
            return width;
        for (size_t i = 1; i < plan_.widths.size() && (i >= row.cells.size() || row.cells[i].text.isEmpty()); ++i)
            width += columnGap + plan_.widths[i];
        return width;
    }

    Row prepared(const ReportRow &source) const
    {
        Row row;
        row.source = &source;
        for (size_t i = 0; i < source.cells.size() && i < plan_.widths.size(); ++i) {
            const ReportCell &cell = source.cells[i];
            double width = widthOf(source, i) - (cell.mark != Mark::None ? markWidth : 0);
            if (cell.footnote > 0 && !cell.text.isEmpty())
                width -= measure_.width(QString::number(cell.footnote), style::cellNote) + 0.5;
            CellText text;
            text.lines = measure_.wrap(printable(cell.text), textStyle(source.style), width);
            if (!cell.second.isEmpty())
                text.second = measure_.wrap(printable(cell.second), style::cellSecond, width);
            row.height = std::max(row.height, double(text.lines.size() - 1) * pt(style::cellLine) +
                                                  double(text.second.size()) * pt(style::secondLine));
            row.cells.push_back(text);
            if (cell.footnote > 0)
                row.notes.push_back(cell.footnote);
        }
        const double base = source.style == RowStyle::Sum ? sumRow : style::rowHeight;
        const bool isSecond = row.height > 0;
        row.height += pt(base) + (source.style == RowStyle::Group ? groupAbove : 0) + (isSecond ? 0.3 : 0);
        return row;
    }

    /// Rows that may not be parted: a group with its first row, a row with the sum below it, the last two rows.
    Block block(size_t first) const
    {
        Block result;
        result.count = 0;
        for (size_t i = first; i < rows_.size(); ++i) {
            result.height += rows_[i].height;
            result.notes.insert(result.notes.end(), rows_[i].notes.begin(), rows_[i].notes.end());
            ++result.count;
            const bool leads = rows_[i].source->style == RowStyle::Group;
            const bool sumFollows = i + 1 < rows_.size() && rows_[i + 1].source->style == RowStyle::Sum;
            const bool isBeforeLast = i + 2 == rows_.size();
            if (!leads && !sumFollows && !isBeforeLast)
                break;
        }
        return result;
    }

    QStringList titleLines() const
    {
        return measure_.wrap(printable(table_.title), style::blockTitle, style::bodyWidth);
    }
    double titleHeight() const
    {
        return table_.title.isEmpty() ? 0 : double(titleLines().size()) * pt(style::bodyLine) + titleGap;
    }
    double headHeight() const { return pt(style::rowHeight + 4) + double(headLines_ - 1) * pt(style::cellLine); }

    void drawTitle()
    {
        if (table_.title.isEmpty())
            return;
        for (const QString &line : titleLines()) {
            addText(flow_.page(), style::left, flow_.y() + pt(9.5), line, style::blockTitle);
            flow_.advance(pt(style::bodyLine));
        }
        flow_.advance(titleGap);
    }

    void drawHead()
    {
        addRule(flow_.page(), style::left, style::right, flow_.y(), style::strongRule);
        const double last = flow_.y() + headHeight() - pt(7);
        for (size_t i = 0; i < heads_.size(); ++i) {
            double y = last - double(heads_[i].size() - 1) * pt(style::cellLine);
            for (const QString &line : heads_[i]) {
                drawAligned(i, y, line, plan_.styles.head, plan_.widths[i], 0);
                y += pt(style::cellLine);
            }
        }
        flow_.advance(headHeight());
        addRule(flow_.page(), style::left, style::right, flow_.y(), style::mediumRule);
        isAfterHead_ = true;
    }

    double drawAligned(size_t column, double baseline, const QString &text, const style::Text &style, double width,
                       double indent)
    {
        double x = lefts_[column] + indent;
        if (table_.columns[column].align == Align::Right)
            x = lefts_[column] + width - measure_.width(text, style);
        addText(flow_.page(), x, baseline, text, style);
        return x;
    }

    void drawCell(const Row &row, size_t i, double baseline)
    {
        const ReportCell &cell = row.source->cells[i];
        style::Text text = textStyle(row.source->style);
        text.mono = table_.columns[i].isMono;
        if (row.source->style == RowStyle::Group && i > 0)
            text.colour = style::black;
        if (cell.isUnknown)
            text.colour = style::quiet;
        const double width = widthOf(*row.source, i), cap = TextMeasure::capHeight(text);
        if (cell.band) {
            addBand(flow_.page(), QRectF(lefts_[i], baseline - cap / 2 - 2, plan_.widths[i], 4), *cell.band);
            return;
        }
        double indent = 0;
        if (cell.mark != Mark::None) {
            addMark(flow_.page(), QPointF(lefts_[i] + 1.5, baseline - cap / 2), 3, cell.mark);
            indent = markWidth;
        }
        const bool isBoxed = cell.isRange || cell.isUnknown;
        double y = baseline;
        for (const QString &line : row.cells[i].lines) {
            double shift = isBoxed ? (table_.columns[i].align == Align::Right ? -rangePadding : rangePadding) : 0;
            const double x = drawAligned(i, y, line, text, width + std::min(shift, 0.0), indent + std::max(shift, 0.0));
            if (isBoxed && !line.isEmpty())
                addRangeBox(flow_.page(), QRectF(x, y - cap, measure_.width(line, text), cap));
            y += pt(style::cellLine);
        }
        y += pt(style::secondLine - style::cellLine);
        for (const QString &line : row.cells[i].second) {
            drawAligned(i, y, line, style::cellSecond, width, indent);
            y += pt(style::secondLine);
        }
        if (cell.footnote > 0) {
            const QString number = QString::number(cell.footnote);
            if (cell.text.isEmpty())
                drawAligned(i, baseline, number, style::cellNote, width, 0);
            else
                addText(flow_.page(), lefts_[i] + indent + measure_.width(row.cells[i].lines.last(), text) + 0.5,
                        baseline + double(row.cells[i].lines.size() - 1) * pt(style::cellLine) - cap * 0.4, number,
                        style::cellNote);
        }
    }

    void draw(const Row &row)
    {
        const bool isGroup = row.source->style == RowStyle::Group, isSum = row.source->style == RowStyle::Sum;
        const double top = flow_.y() + (isGroup ? groupAbove : 0);
        const style::Text &text = textStyle(row.source->style);
        const double line = pt(isSum ? sumRow : style::rowHeight);
        const double baseline = top + (line + TextMeasure::capHeight(text)) / 2;
        if (isSum)
            addRule(flow_.page(), style::left, style::right, top, style::strongRule);
        else if (!isGroup && !isAfterHead_)
            addRule(flow_.page(), style::left, style::right, top, style::hairRule, style::hairline);
        for (size_t i = 0; i < row.cells.size(); ++i)
            drawCell(row, i, baseline);
        flow_.advance(row.height);
        isAfterHead_ = isGroup;
        if (isGroup)
            addRule(flow_.page(), style::left, style::right, flow_.y(), style::mediumRule);
        if (isSum)
            addRule(flow_.page(), style::left, style::right, flow_.y(), style::strongRule);
    }

    /// A row taller than a page: the only one that is parted, between lines.
    void setTall(const Row &row)
    {
        ReportRow part = *row.source;
        Row rest = row;
        const auto most =
            qsizetype((PageFlow::bodyHeight - headHeight() - pt(style::rowHeight)) / pt(style::cellLine)) - 1;
        for (qsizetype from = 0;; from += most) {
            bool isMore = false;
            for (size_t i = 0; i < rest.cells.size(); ++i) {
                QStringList all = row.cells[i].lines + row.cells[i].second;
                rest.cells[i] = {all.mid(from, most), {}};
                isMore |= all.size() > from + most;
                if (rest.cells[i].lines.isEmpty())
                    part.cells[i] = {};
            }
            flow_.newPage();
            flow_.reserve(0, row.notes);
            drawHead();
            rest.source = &part;
            qsizetype lines = 1;
            for (const CellText &cell : rest.cells)
                lines = std::max(lines, cell.lines.size());
            rest.height = pt(style::rowHeight) + double(lines - 1) * pt(style::cellLine);
            draw(rest);
            if (!isMore)
                return;
        }
    }

    PageFlow &flow_;
    const TextMeasure &measure_;
    const ReportTable &table_;
    ColumnPlan plan_;
    std::vector<double> lefts_;
    std::vector<QStringList> heads_;
    qsizetype headLines_ = 1;
    std::vector<Row> rows_;
    bool isAfterHead_ = false;
};

} // namespace

void setTable(PageFlow &flow, const ReportTable &table)
{
    if (!table.columns.empty())
        TableSetter(flow, table).set();
}

} // namespace cw::app
