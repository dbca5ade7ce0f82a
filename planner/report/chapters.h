// The chapters of a report, one function each, one file each. Internal to planner/report; callers use `buildReport`.
// Each opens with its answer in a sentence. Pure but for the shared footnote numbers, which follow reading order.
#pragma once

#include "planner/report/footnotes.h"

namespace cw::planner {

struct ReportInput {
    const Plan &plan;
    const PlanResult &result;
    FootnoteBook &notes;

    [[nodiscard]] QString currency() const { return plan.currency.code(); }
    [[nodiscard]] int noteOf(const QString &passport) const
    {
        const Figure *figure = result.figure(passport);
        return figure ? notes.note(figureNote(*figure)) : 0;
    }
};

void fillCover(ReportModel &model, const ReportInput &input);
/// One page for who pays, one for who runs the building.
[[nodiscard]] ReportChapter financeMemo(const ReportInput &input);
[[nodiscard]] ReportChapter facilitiesMemo(const ReportInput &input);
[[nodiscard]] ReportChapter scheduleChapter(const ReportInput &input);
/// The change log and the hashes in full.
[[nodiscard]] ReportChapter changesChapter(const ReportInput &input);
[[nodiscard]] ReportChapter conflictChapter(const ReportInput &input);
[[nodiscard]] ReportChapter needChapter(const ReportInput &input);
[[nodiscard]] ReportChapter performanceChapter(const ReportInput &input);
[[nodiscard]] ReportChapter billChapter(const ReportInput &input);
[[nodiscard]] ReportChapter placementChapter(const ReportInput &input);
[[nodiscard]] ReportChapter powerChapter(const ReportInput &input);
[[nodiscard]] ReportChapter costChapter(const ReportInput &input);
[[nodiscard]] ReportChapter consideredChapter(const ReportInput &input);
[[nodiscard]] ReportChapter findingsChapter(const ReportInput &input);
[[nodiscard]] ReportChapter sourcesChapter(const ReportInput &input);
/// Only for results that hold `rules`.
[[nodiscard]] ReportChapter lawChapter(const ReportInput &input);
/// Only for results that hold `sustainability`.
[[nodiscard]] ReportChapter sustainabilityChapter(const ReportInput &input);

/// Sum of the totals of the lines of one kind; lines without a price count nothing (`unpricedLines` says how many).
[[nodiscard]] Money sumOf(const ReportInput &input, LineKind kind);
/// The limit a total of the whole plan stands under: a rule's, else that of the only room when nothing stands
/// elsewhere.
[[nodiscard]] std::optional<double> planLimit(const ReportInput &input, PlanQuantity quantity);
/// That what runs is discounted from the first day of its period, and what the plan would cost paid by the month; empty
/// where that is the same.
[[nodiscard]] QString discountingSentence(const ReportInput &input);
[[nodiscard]] int unpricedLines(const ReportInput &input, std::optional<LineKind> kind = {});
/// Name of a workload's predicted figure, its unit and the limit the need sets on it.
enum class PredictedKind { Amount, Share, Count };

struct PredictedInfo {
    QString label, unit;
    std::optional<double> limit;
    PredictedKind kind = PredictedKind::Amount; ///< counts are shown without digits behind the point
    double scale = 1;                           ///< one shown unit in that of the result: shares are shown in percent
};
[[nodiscard]] PredictedInfo predictedInfo(const QString &key, const Workload *workload);
/// In the unit that suits a value (readableunit.h).
[[nodiscard]] PredictedInfo readable(PredictedInfo info, double value);
[[nodiscard]] QString predictedText(double value, const PredictedInfo &info);
/// A system as the bill calls it; its id where the bill does not hold it.
[[nodiscard]] QString systemName(const ReportInput &input, const QString &system);
[[nodiscard]] const Workload *workloadOf(const Plan &plan, const QString &id);

} // namespace cw::planner
