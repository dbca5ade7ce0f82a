#include "planner/plan/valueaddedtax.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

/// Categories in the order a buyer reads them; unknown ones come after, by name.
int categoryRank(const QString &category)
{
    static const QStringList order = {u"compute"_s, u"network"_s, u"storage"_s, u"services"_s,    u"software"_s,
                                      u"room"_s,    u"energy"_s,  u"rent"_s,    u"maintenance"_s, u"labour"_s,
                                      u"people"_s,  u"spares"_s,  u"freight"_s, u"tax"_s};
    const qsizetype at = order.indexOf(category);
    return int(at < 0 ? order.size() : at);
}

using Group = std::pair<QString, std::vector<const Line *>>;

std::vector<Group> byCategory(const std::vector<const Line *> &lines)
{
    std::map<std::pair<int, QString>, std::vector<const Line *>> sorted;
    for (const Line *line : lines)
        sorted[{categoryRank(line->category), line->category}].push_back(line);
    std::vector<Group> groups;
    for (auto &[key, members] : sorted)
        groups.emplace_back(key.second, std::move(members));
    return groups;
}

int totalDecimals(const std::vector<const Line *> &lines)
{
    int decimals = 0;
    for (const Line *line : lines)
        if (line->total)
            decimals = std::max(decimals, decimalsOf(*line->total));
    return decimals;
}

Money roundedTo(const Money &price, int decimals)
{
    constexpr int microDigits = 6;
    std::int64_t step = 1;
    for (int i = decimals; i < microDigits; ++i)
        step *= 10;
    const std::int64_t half = price.micros() < 0 ? -step / 2 : step / 2;
    return Money::fromMicros((price.micros() + half) / step * step, price.currency());
}

/// Decimals of a unit price that is worked out from a share or a rate: cents, and more where they would be felt.
int priceDecimals(const Money &price)
{
    constexpr double felt = 1e-4; // of the price
    const int all = decimalsOf(price);
    for (int decimals = std::min(all, price.currency().minorDigits()); decimals < all; ++decimals)
        if (std::abs((roundedTo(price, decimals) - price).toUnits()) <= felt * std::abs(price.toUnits()))
            return decimals;
    return all;
}

/// The same for all prices of a group, so that their points stand below each other.
int priceDecimals(const std::vector<const Line *> &lines)
{
    int decimals = 0;
    for (const Line *line : lines)
        if (line->unitPrice)
            decimals = std::max(decimals, priceDecimals(*line->unitPrice));
    return decimals;
}

bool isRounded(const std::vector<const Line *> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const Line *line) {
        return line->unitPrice && priceDecimals(*line->unitPrice) < decimalsOf(*line->unitPrice);
    });
}

Money subtotal(const std::vector<const Line *> &lines, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Line *line : lines)
        if (line->total)
            sum += *line->total;
    return sum;
}

/// The end of a range, to the cent: more digits than that would only look exact. Below one unit every digit stays.
QString rangeEnd(const Money &price)
{
    constexpr std::int64_t unit = 1000000, cent = unit / 100;
    if (price.micros() < unit || decimalsOf(price) <= 2)
        return moneyDigits(price);
    return moneyDigits(Money::fromMicros((price.micros() + cent / 2) / cent * cent, price.currency()));
}

ReportCell partCell(const Line &line, bool withSite, const QString &months = {})
{
    ReportCell cell;
    cell.text = line.description.isEmpty() ? line.part : line.description;
    QStringList second;
    if (withSite)
        second << line.site;
    if (!months.isEmpty())
        second << months;
    if (isRange(line))
        second << say(u"range %1 to %2"_s).arg(rangeEnd(*line.unitPriceLow), rangeEnd(*line.unitPriceHigh));
    cell.second = second.join(u" · "_s);
    return cell;
}

ReportCell unitCell(const Line &line, int decimals)
{
    ReportCell cell;
    const bool isIncluded = line.quantityUnit == u"transceivers"_s && line.unitPrice && line.unitPrice->toUnits() == 0;
    cell.text = isIncluded       ? say(u"included"_s)
                : line.unitPrice ? moneyDigits(roundedTo(*line.unitPrice, decimals), decimals)
                                 : say(u"no price"_s);
    cell.isRange = isRange(line);
    cell.isUnknown = !line.unitPrice;
    return cell;
}

/// One row for what is the same: parts that several devices bring along, payments that repeat.
struct Repeated {
    const Line *first = nullptr;
    Month last;
    double quantity = 0;
    Money total;
    bool isPriced = true;
};

/// What is bought is told apart by its month too: it arrives then.
std::vector<Repeated> repeated(const std::vector<const Line *> &lines, Currency currency)
{
    std::vector<Repeated> rows;
    for (const Line *line : lines) {
        const auto same = [line](const Repeated &r) {
            return r.first->category == line->category && r.first->site == line->site && r.first->part == line->part &&
                   r.first->description == line->description && r.first->unitPrice == line->unitPrice &&
                   r.first->quantityUnit == line->quantityUnit && r.first->procurement == line->procurement &&
                   (line->kind == LineKind::Recurring || r.first->period == line->period);
        };
        auto row = std::find_if(rows.begin(), rows.end(), same);
        if (row == rows.end())
            row = rows.insert(rows.end(), Repeated{line, line->period, 0, Money::zero(currency), true});
        row->last = std::max(row->last, line->period);
        row->quantity += line->quantity;
        row->isPriced = row->isPriced && line->total;
        if (line->total)
            row->total += *line->total;
    }
    return rows;
}

ReportTable purchaseTable(const ReportInput &input, const std::vector<const Line *> &lines, bool withSite)
{
    const int decimals = totalDecimals(lines);
    ReportTable table;
    table.columns = {{say(u"No."_s), Align::Left, 0},    {say(u"Part"_s), Align::Left, 1},
                     {say(u"From"_s), Align::Left, 0},   {say(u"Count"_s), Align::Right, 0},
                     {say(u"Unit"_s), Align::Right, 0},  {say(u"Total"_s), Align::Right, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    int groupNumber = 0;
    for (const auto &[category, members] : byCategory(lines)) {
        ++groupNumber;
        table.rows.push_back({RowStyle::Group,
                              {{categoryWord(category)},
                               {},
                               {},
                               {},
                               {},
                               {moneyDigits(subtotal(members, input.plan.currency), decimals)}}});
        int number = 0;
        const int unitDecimals = priceDecimals(members);
        for (const Repeated &row : repeated(members, input.plan.currency)) {
            ReportCell total, source;
            total.text = row.isPriced ? moneyDigits(row.total, decimals) : say(u"ask for a quote"_s);
            source.footnote = input.notes.note(priceNote(*row.first, input.result));
            table.rows.push_back({RowStyle::Normal,
                                  {{u"%1.%2"_s.arg(count(groupNumber), count(++number))},
                                   partCell(*row.first, withSite),
                                   {monthText(row.first->period)},
                                   {plain(row.quantity)},
                                   unitCell(*row.first, unitDecimals),
                                   total,
                                   source}});
        }
    }
    const auto sum = [&](const QString &label, const Money &money) {
        table.rows.push_back({RowStyle::Sum, {{label}, {}, {}, {}, {}, {moneyDigits(money, decimals)}}});
    };
    sum(say(u"To buy, without VAT"_s), sumsWithoutVat(input.result, input.plan.currency).bought);
    if (holdsValueAddedTax(input.result))
        sum(say(u"To buy, with VAT"_s), sumOf(input, LineKind::OneOff));
    return table;
}

ReportTable runningTable(const ReportInput &input, const std::vector<const Line *> &lines, bool withSite)
{
    const int decimals = totalDecimals(lines);
    ReportTable table;
    table.title = say(u"Rented and running, %1 months"_s).arg(input.plan.need.horizon.months);
    table.columns = {{say(u"What"_s), Align::Left, 1},   {say(u"Quantity"_s), Align::Right, 0},
                     {say(u"Unit"_s), Align::Left, 0},   {say(u"Price"_s), Align::Right, 0},
                     {say(u"Total"_s), Align::Right, 0}, {say(u"Source"_s), Align::Right, 0}};
    for (const auto &[category, members] : byCategory(lines)) {
        table.rows.push_back(
            {RowStyle::Group,
             {{categoryWord(category)}, {}, {}, {}, {moneyDigits(subtotal(members, input.plan.currency), decimals)}}});
        const int unitDecimals = priceDecimals(members);
        for (const Repeated &row : repeated(members, input.plan.currency)) {
            ReportCell total, source;
            total.text = row.isPriced ? moneyDigits(row.total, decimals) : say(u"ask for a quote"_s);
            source.footnote = input.notes.note(priceNote(*row.first, input.result));
            const QString months = row.last == row.first->period
                                       ? monthText(row.first->period)
                                       : say(u"%1 to %2"_s).arg(monthText(row.first->period), monthText(row.last));
            table.rows.push_back({RowStyle::Normal,
                                  {partCell(*row.first, withSite, months),
                                   {plain(row.quantity, 2)},
                                   {unitText(row.first->quantityUnit)},
                                   unitCell(*row.first, unitDecimals),
                                   total,
                                   source}});
        }
    }
    table.rows.push_back(
        {RowStyle::Sum,
         {{say(u"Rented and running"_s)}, {}, {}, {}, {moneyDigits(sumOf(input, LineKind::Recurring), decimals)}}});
    return table;
}

QString largestShare(const ReportInput &input, const std::vector<const Line *> &lines, const Money &sum)
{
    const auto groups = byCategory(lines);
    const auto largest = std::max_element(groups.begin(), groups.end(), [&](const Group &a, const Group &b) {
        return subtotal(a.second, input.plan.currency) < subtotal(b.second, input.plan.currency);
    });
    if (largest == groups.end() || sum.micros() <= 0)
        return say(u"Nothing is bought: everything is rented or runs on what is there."_s);
    const double share = subtotal(largest->second, input.plan.currency).toUnits() / sum.toUnits();
    return say(u"%1 to buy; %2 of it is %3."_s)
        .arg(withUnit(moneyDigits(sum), input.currency()), percent(share), midSentence(categoryWord(largest->first)));
}

} // namespace

ReportChapter billChapter(const ReportInput &input)
{
    std::vector<const Line *> bought, running;
    QStringList sites;
    for (const Line &line : input.result.lines) {
        (line.kind == LineKind::OneOff ? bought : running).push_back(&line);
        sites << line.site;
    }
    sites.removeDuplicates();
    const bool withSite = sites.size() > 1;
    ReportChapter chapter;
    chapter.title = say(u"Bill of materials"_s);
    chapter.answer = largestShare(input, bought, sumOf(input, LineKind::OneOff));
    if (const int unpriced = unpricedLines(input); unpriced > 0)
        chapter.answer += u' ' + sentenceCase(countOf(unpriced, u"line has no price and is not in the sums."_s,
                                                      u"lines have no price and are not in the sums."_s));
    chapter.answer +=
        (holdsValueAddedTax(input.result)
             ? say(u" Prices in %1; VAT stands in lines of its own and is in the sums; hatched prices are ranges, not "
                   "offers."_s)
             : say(u" Prices in %1, without VAT; hatched prices are ranges, not offers."_s))
            .arg(input.currency());
    const auto add = [&](ReportTable table, const std::vector<const Line *> &lines) {
        if (isRounded(lines))
            table.note = say(u"Unit prices that follow from a share or a rate are shown rounded; totals are worked out "
                             "from all their digits, which bom.csv and the workbook hold."_s);
        chapter.blocks.push_back(std::move(table));
    };
    if (!bought.empty())
        add(purchaseTable(input, bought, withSite), bought);
    if (!running.empty())
        add(runningTable(input, running, withSite), running);
    return chapter;
}

} // namespace cw::planner
