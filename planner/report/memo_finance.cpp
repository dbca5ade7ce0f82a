#include "planner/plan/objectivewords.h"
#include "planner/plan/operatingcost.h"
#include "planner/plan/valueaddedtax.h"
#include "planner/report/chapters.h"
#include "planner/report/findingtext.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/promisetext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCategories = 10, mostRules = 3, mostOpen = 3; ///< a memo is one page

/// The month of the dearest period, where it costs more to run than the one the total speaks of.
std::optional<ReportRow> dearestMonthRow(const ReportInput &input)
{
    const Horizon &horizon = input.plan.need.horizon;
    const std::vector<MonthlyCost> costs = monthlyCosts(input.result.lines, horizon, input.plan.currency);
    const auto dearest = std::max_element(
        costs.begin(), costs.end(), [](const MonthlyCost &a, const MonthlyCost &b) { return a.likely < b.likely; });
    if (dearest == costs.end() || !(costs[std::size_t(opexPeriod(horizon))].likely < dearest->likely))
        return std::nullopt;
    const auto text = [](const Money &money) { return grouped(std::round(money.toUnits())); };
    ReportCell bar, source;
    bar.band = CellBand{dearest->low.toUnits(), dearest->likely.toUnits(), dearest->high.toUnits(), std::nullopt};
    source.footnote =
        input.notes.note(say(u"Recurring lines of the period from %1 on, without resale, by its months."_s)
                             .arg(monthText(dearest->from)));
    return ReportRow{RowStyle::Normal,
                     {{say(u"Running, a month at its dearest (from %1)"_s).arg(monthText(dearest->from))},
                      {text(dearest->likely)},
                      {text(dearest->low)},
                      {text(dearest->high)},
                      bar,
                      {u"—"_s},
                      source}};
}

ReportRow moneyRow(const ReportInput &input, const QString &label, PlanQuantity quantity)
{
    const Total *total = input.result.total(quantity);
    const auto limit = wholePlanMax(input.plan, quantity);
    ReportCell likely, bar, source;
    likely.isUnknown = !total || !total->value;
    likely.text = likely.isUnknown ? say(u"not known"_s) : grouped(std::round(*total->value));
    if (!likely.isUnknown) {
        bar.band = CellBand{total->low, total->value, total->high, limit};
        source.footnote = input.noteOf(total->passport);
    }
    const auto end = [](const std::optional<double> &value) { return value ? grouped(std::round(*value)) : u"—"_s; };
    return {RowStyle::Normal,
            {{label},
             likely,
             {total ? end(total->low) : u"—"_s},
             {total ? end(total->high) : u"—"_s},
             bar,
             {end(limit)},
             source}};
}

ReportTable moneyTable(const ReportInput &input)
{
    ReportTable table;
    const bool hasVat = holdsValueAddedTax(input.result);
    table.title =
        (hasVat ? say(u"The money, %1 with VAT"_s) : say(u"The money, %1 without VAT"_s)).arg(input.currency());
    table.columns = {{say(u"Figure"_s), Align::Left, 2},         {say(u"Likely"_s), Align::Right, 0},
                     {say(u"Low"_s), Align::Right, 0},           {say(u"High"_s), Align::Right, 0},
                     {say(u"Band and limit"_s), Align::Left, 2}, {say(u"Limit"_s), Align::Right, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    const Need &need = input.plan.need;
    const Month from = need.horizon.periodStart(std::max(0, opexPeriod(need.horizon)));
    table.rows = {
        moneyRow(input, say(u"To buy once"_s), PlanQuantity::Capex),
        moneyRow(input, say(u"Running, a month (from %1)"_s).arg(monthText(from)), PlanQuantity::OpexPerMonth)};
    if (const auto dearest = dearestMonthRow(input))
        table.rows.push_back(*dearest);
    table.rows.push_back(moneyRow(input, say(u"All of it over %1 months, net present"_s).arg(need.horizon.months),
                                  PlanQuantity::TotalCost));
    if (hasVat) {
        const SumsWithoutVat net = sumsWithoutVat(input.result, input.plan.currency);
        const auto text = [&](const Money &money) {
            return withUnit(grouped(std::round(money.toUnits())), input.currency());
        };
        table.note = say(u"Without VAT: %1 to buy once, %2 for all of it, net present."_s)
                         .arg(text(net.bought), text(net.netPresent));
    }
    return table;
}

/// What is bought and what runs, by category, largest first; the smallest of many together.
ReportTable purposeTable(const ReportInput &input)
{
    struct Paid {
        Money once, running;
        [[nodiscard]] Money sum() const { return once + running; }
    };
    const Money zero = Money::zero(input.plan.currency);
    std::map<QString, Paid> byCategory;
    Paid all{zero, zero};
    for (const Line &line : input.result.lines) {
        if (!line.total)
            continue;
        Paid &paid = byCategory.try_emplace(line.category, Paid{zero, zero}).first->second;
        (line.kind == LineKind::OneOff ? paid.once : paid.running) += *line.total;
        (line.kind == LineKind::OneOff ? all.once : all.running) += *line.total;
    }
    std::vector<std::pair<QString, Paid>> ranked(byCategory.begin(), byCategory.end());
    const auto weight = [](const Paid &paid) {
        return std::abs(paid.sum().toUnits());
    }; // what is sold is no small thing
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const auto &a, const auto &b) { return weight(b.second) < weight(a.second); });
    ReportTable table;
    table.title = say(u"What it is paid for, %1"_s).arg(input.currency());
    table.columns = {{say(u"Category"_s), Align::Left, 1},
                     {say(u"Once"_s), Align::Right, 0},
                     {say(u"Over %1 months"_s).arg(input.plan.need.horizon.months), Align::Right, 0},
                     {say(u"Share"_s), Align::Right, 0}};
    const auto row = [&](RowStyle style, const QString &name, const Paid &paid) {
        const double whole = all.sum().toUnits();
        return ReportRow{style,
                         {{name},
                          {grouped(std::round(paid.once.toUnits()))},
                          {grouped(std::round(paid.running.toUnits()))},
                          {whole > 0 ? percent(paid.sum().toUnits() / whole) : u"—"_s}}};
    };
    const size_t named = ranked.size() > mostCategories ? mostCategories - 1 : ranked.size();
    for (size_t i = 0; i < named; ++i)
        table.rows.push_back(row(RowStyle::Normal, categoryWord(ranked[i].first), ranked[i].second));
    Paid others{zero, zero};
    for (size_t i = named; i < ranked.size(); ++i) {
        others.once += ranked[i].second.once;
        others.running += ranked[i].second.running;
    }
    if (named < ranked.size())
        table.rows.push_back(row(RowStyle::Normal, say(u"All else"_s), others));
    table.rows.push_back(row(RowStyle::Sum, say(u"Sum, not discounted"_s), all));
    return table;
}

ReportTable rulesTable(const ReportInput &input)
{
    std::vector<const Binding *> priced;
    for (const Binding &binding : input.result.binding)
        if (binding.priceOfRule && *binding.priceOfRule > 0)
            priced.push_back(&binding);
    std::stable_sort(priced.begin(), priced.end(),
                     [](const Binding *a, const Binding *b) { return *a->priceOfRule > *b->priceOfRule; });
    const bool isMoney = objectiveUnit(input.plan) == input.currency();
    ReportTable table;
    table.title = say(u"What the dearest rules cost"_s);
    table.columns = {{say(u"Rule"_s), Align::Left, 1},
                     {say(u"Saved without it, %1"_s).arg(say(objectiveUnit(input.plan))), Align::Right, 0}};
    for (size_t i = 0; i < std::min(priced.size(), mostRules); ++i)
        table.rows.push_back(
            {RowStyle::Normal,
             {{ruleText(input.plan, priced[i]->constraint)},
              {isMoney ? grouped(std::round(*priced[i]->priceOfRule)) : significant(*priced[i]->priceOfRule)}}});
    return table;
}

ReportList openPoints(const ReportInput &input)
{
    ReportList list;
    if (const QString unsure = unsurePromises(input, 1); !unsure.isEmpty())
        list.items.push_back(unsure);
    if (const int unpriced = unpricedLines(input); unpriced > 0)
        list.items.push_back(sentenceCase(countOf(unpriced, u"line has no price and is not in the sums."_s,
                                                  u"lines have no price and are not in the sums."_s)));
    qsizetype ranged = 0;
    for (const Line &line : input.result.lines)
        ranged += isRange(line) && line.kind == LineKind::OneOff ? 1 : 0;
    if (ranged > 0)
        list.items.push_back(sentenceCase(countOf(ranged, u"line to buy rests on a range, not on an offer."_s,
                                                  u"lines to buy rest on ranges, not on offers."_s)));
    std::vector<Finding> findings = input.result.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    const auto add = [&list](const QString &remedy) { // two late parts ask for the same
        if (const QString item = ended(remedy);
            std::find(list.items.begin(), list.items.end(), item) == list.items.end())
            list.items.push_back(item);
    };
    for (const Finding &finding : findings)
        if (list.items.size() < mostOpen && finding.severity <= Severity::High && finding.status != "approved"_L1 &&
            finding.verdict != Verdict::Satisfied && finding.verdict != Verdict::Waived && !finding.remedy.isEmpty())
            add(sayRecorded(finding.remedy));
    return list;
}

} // namespace

ReportChapter financeMemo(const ReportInput &input)
{
    ReportChapter memo;
    memo.title = say(u"Decision memo for finance"_s);
    memo.isOwnPage = true;
    const Total *capex = input.result.total(PlanQuantity::Capex), *all = input.result.total(PlanQuantity::TotalCost);
    const bool buys = capex && capex->value && *capex->value > 0;
    memo.answer = buys ? say(u"To approve: %1 to buy."_s).arg(shortMoneyText(*capex->value, input.currency()))
                       : say(u"Nothing is bought: the plan is paid month by month."_s);
    if (all && all->value)
        memo.answer += u' ' + say(u"With all that follows it costs %1 over %2 months, net present at %3 a year."_s)
                                  .arg(shortMoneyText(*all->value, input.currency()),
                                       count(input.plan.need.horizon.months), percent(input.plan.need.discountRate));
    memo.blocks.push_back(moneyTable(input));
    memo.blocks.push_back(purposeTable(input));
    if (ReportTable rules = rulesTable(input); !rules.rows.empty())
        memo.blocks.push_back(std::move(rules));
    if (ReportList open = openPoints(input); !open.items.empty()) {
        memo.blocks.push_back(ReportParagraph{say(u"Before signing:"_s)});
        memo.blocks.push_back(std::move(open));
    }
    return memo;
}

} // namespace cw::planner
