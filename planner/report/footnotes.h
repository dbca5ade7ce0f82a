// Numbers the sources of a report: the same text keeps its number. Numbers start at 1 in order of first use.
// Not thread-safe: one per report.
#pragma once

#include "planner/report/reportmodel.h"

namespace cw::planner {

class FootnoteBook {
public:
    /// The number of this text; 0 for an empty text.
    int note(const QString &text);
    [[nodiscard]] const std::vector<Footnote> &all() const { return notes_; }

private:
    std::vector<Footnote> notes_;
};

/// Source, date and confidence of a line's price in one footnote text.
[[nodiscard]] QString priceNote(const Line &line, const PlanResult &result);
/// How a figure came about, as a footnote text: method or source, confidence.
[[nodiscard]] QString figureNote(const Figure &figure);
/// "vendor_spec" as people say it: "vendor specification".
[[nodiscard]] QString confidenceWord(const QString &confidence);

/// What the price of a line rests on, from the weakest input of its passport.
enum class PriceBasis { Given, Catalog, Assumed, Unknown };
[[nodiscard]] PriceBasis priceBasis(const Line &line, const PlanResult &result);
[[nodiscard]] bool isRange(const Line &line);

} // namespace cw::planner
