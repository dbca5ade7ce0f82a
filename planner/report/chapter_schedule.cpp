#include "planner/plan/lowerbound.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysPerWeek = 7;

/// The day `weeks` before the month begins.
QDate orderDay(Month month, double weeks)
{
    return QDate::fromString(month.toIso() + u"-01"_s, Qt::ISODate)
        .addDays(-std::llround(std::ceil(weeks * daysPerWeek)));
}

/// "8 to 16": weeks as people say them; empty where both ends are one.
QString weeksBand(const std::optional<double> &low, const std::optional<double> &high)
{
    return low && high && *low < *high ? say(u"%1 to %2"_s).arg(plain(*low, 1), plain(*high, 1)) : QString();
}

ReportTable leadTable(const ReportInput &input, const Total &total)
{
    ReportTable table;
    table.title = say(u"Order to delivery, weeks"_s);
    table.columns = {{say(u"What"_s), Align::Left, 1},
                     {say(u"Likely"_s), Align::Right, 0},
                     {say(u"Low to high"_s), Align::Right, 0},
                     {say(u"Band and limit"_s), Align::Left, 1},
                     {say(u"Source"_s), Align::Right, 0}};
    const Figure *all = input.result.figure(total.passport);
    if (!all)
        return table;
    const auto limit = wholePlanMax(input.plan, PlanQuantity::LeadTime);
    for (const QString &id : all->inputs) {
        const Figure *figure = input.result.figure(id);
        if (!figure || figure->unit != "weeks"_L1)
            continue;
        ReportCell likely, bar, source;
        likely.isUnknown = !figure->value;
        likely.text = figure->value ? plain(*figure->value, 1) : say(u"not known"_s);
        bar.band = CellBand{figure->low, figure->value, figure->high, limit};
        source.footnote = input.noteOf(figure->id);
        const QString band = weeksBand(figure->low, figure->high);
        const qsizetype comma = figure->label.indexOf(u", "_s); // "Lead time, <part>"
        table.rows.push_back({RowStyle::Normal,
                              {{comma < 0 ? figure->label : figure->label.mid(comma + 2)},
                               likely,
                               {band.isEmpty() ? u"—"_s : band},
                               bar,
                               source}});
    }
    return table;
}

ReportTable orderTable(const ReportInput &input, const Total &lead)
{
    std::map<Month, Money> months;
    for (const Line &line : input.result.lines)
        if (line.kind == LineKind::OneOff) {
            Money &sum = months.try_emplace(line.period, Money::zero(input.plan.currency)).first->second;
            if (line.total)
                sum += *line.total;
        }
    ReportTable table;
    table.title = say(u"When to order"_s);
    table.columns = {{say(u"In service from"_s), Align::Left, 1},
                     {say(u"Order likely by"_s), Align::Left, 0},
                     {say(u"Order at the latest lead time by"_s), Align::Left, 0},
                     {say(u"Value, %1"_s).arg(input.currency()), Align::Right, 0}};
    const auto orderBy = [](Month month, const std::optional<double> &weeks) {
        return weeks ? dayText(orderDay(month, *weeks)) : say(u"not known"_s);
    };
    bool isLate = false;
    for (const auto &[month, sum] : months) {
        isLate |= lead.value && orderDay(month, *lead.value) < input.plan.asOf;
        table.rows.push_back({RowStyle::Normal,
                              {{monthText(month)},
                               {orderBy(month, lead.value)},
                               {orderBy(month, lead.high)},
                               {grouped(std::round(sum.toUnits()))}}});
    }
    if (isLate)
        table.note =
            say(u"An order day before %1 has passed: what is ordered today arrives after the month in which the "
                "need begins."_s)
                .arg(dayText(input.plan.asOf));
    return table;
}

} // namespace

ReportChapter scheduleChapter(const ReportInput &input)
{
    ReportChapter chapter;
    chapter.title = say(u"Schedule and lead times"_s);
    const Total *lead = input.result.total(PlanQuantity::LeadTime);
    const bool buys = std::any_of(input.result.lines.begin(), input.result.lines.end(),
                                  [](const Line &line) { return line.kind == LineKind::OneOff; });
    if (!buys || !lead) {
        chapter.answer = say(u"Nothing has to be delivered: what is rented can be used from its first month."_s);
        return chapter;
    }
    chapter.answer =
        lead->value ? say(u"The slowest server takes %1 weeks from order to delivery."_s).arg(plain(*lead->value, 1))
                    : say(u"No lead time was found for what is bought."_s);
    const auto &findings = input.result.findings;
    if (lead->value &&
        std::any_of(findings.begin(), findings.end(),
                    [id = unknownPartsId(PlanQuantity::LeadTime)](const Finding &each) { return each.id == id; }))
        chapter.answer += u' ' + say(u"Of other parts no lead time was found: it may take longer."_s);
    if (const QString band = weeksBand(lead->low, lead->high); lead->value && !band.isEmpty())
        chapter.answer += u' ' + say(u"It may be %1."_s).arg(band);
    for (const Finding &finding : findings)
        if (finding.id.startsWith(laterCompanions))
            chapter.answer += u' ' + sayRecorded(finding.text) + u'.';
    chapter.blocks.push_back(orderTable(input, *lead));
    if (ReportTable leads = leadTable(input, *lead); !leads.rows.empty())
        chapter.blocks.push_back(std::move(leads));
    return chapter;
}

} // namespace cw::planner
