// Fills pages from top to bottom: running head, body, footnotes on the page of their mark, foot with "n of m".
// Callers ask for room before they draw; what they draw goes to `page()` at `y()` (mm). Not thread-safe; GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "app/export/textmeasure.h"
#include "planner/report/reportmodel.h"

#include <map>
#include <set>

namespace cw::app {

class PageFlow {
public:
    PageFlow(const planner::ReportModel &model, const TextMeasure &measure);

    [[nodiscard]] Page &page() { return list_.pages.back(); }
    [[nodiscard]] double y() const { return y_; }
    [[nodiscard]] size_t pageCount() const { return list_.pages.size(); }
    /// Items drawn on a page so far, footnotes and heads not counted.
    [[nodiscard]] size_t itemsOf(size_t page) const { return list_.pages[page].items.size(); }
    void advance(double mm) { y_ += mm; }
    [[nodiscard]] const TextMeasure &measure() const { return measure_; }
    /// Room left on this page, after its footnotes and these new ones.
    [[nodiscard]] double roomLeft(const std::vector<int> &notes = {}) const;
    /// Starts a page unless `height` and the footnotes fit on this one; then claims the footnotes. True: a new page.
    bool reserve(double height, const std::vector<int> &notes = {});
    void newPage();
    void startChapter(const QString &title); ///< running head and bookmark at the present place
    /// Wrapped text over `width`, broken between lines where a page ends; returns nothing, moves on.
    void paragraph(const QString &text, const style::Text &style, double linePoints, double width = style::bodyWidth);
    /// Heads, feet and footnotes of all pages; call once, at the end.
    [[nodiscard]] PageList finish();

    static constexpr double bodyHeight = style::bodyBottom - style::firstLine;

private:
    struct PageState {
        std::vector<int> notes;
        QString chapter; ///< of the running head; empty on the cover
    };
    [[nodiscard]] double notesHeight(const std::vector<int> &notes) const;
    [[nodiscard]] std::vector<int> withNew(const std::vector<int> &notes) const;
    [[nodiscard]] QStringList noteLines(int number) const;
    void drawNotes(Page &page, const std::vector<int> &notes) const;
    void drawHead(Page &page, const PageState &state) const;
    void drawFoot(Page &page, size_t number) const;

    const planner::ReportModel &model_;
    const TextMeasure &measure_;
    PageList list_;
    std::vector<PageState> states_;
    QString chapter_;
    double y_ = 0;
};

} // namespace cw::app
