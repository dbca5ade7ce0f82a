#include "app/models/quotetables.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace cw::app {

using catalog::QuoteFinding;
using catalog::QuoteLine;
using catalog::QuoteRole;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("QuoteTables", text);
}

Cell moneyCell(const std::optional<Money> &money)
{
    return numberCell(money ? std::optional(money->toUnits()) : std::nullopt, quoteMoney(money));
}

Cell countCell(const std::optional<double> &count)
{
    return numberCell(count, count ? plain(*count, 3) : QString());
}

/// Of each line the worst finding.
std::map<int, QuoteFinding> worstByLine(const catalog::Quote &quote)
{
    std::map<int, QuoteFinding> worst;
    for (const QuoteFinding &finding : quoteFindings(quote)) // worst first
        if (finding.line > 0)
            worst.emplace(finding.line, finding);
    return worst;
}

/// "per hour" of a price of time.
QString perTime(const QString &unit)
{
    if (unit == QLatin1String("hour"))
        return say(QT_TRANSLATE_NOOP("QuoteTables", "per hour"));
    if (unit == QLatin1String("day"))
        return say(QT_TRANSLATE_NOOP("QuoteTables", "per day"));
    if (unit == QLatin1String("week"))
        return say(QT_TRANSLATE_NOOP("QuoteTables", "per week"));
    if (unit == QLatin1String("month"))
        return say(QT_TRANSLATE_NOOP("QuoteTables", "per month"));
    return say(QT_TRANSLATE_NOOP("QuoteTables", "per year"));
}

Cell meaningOf(const QuoteLine &line)
{
    if (!line.rentUnit.isEmpty()) {
        Cell rent = textCell(say(QT_TRANSLATE_NOOP("QuoteTables", "paid for time")));
        rent.shape = Shape::Note;
        rent.second = say(QT_TRANSLATE_NOOP("QuoteTables", "prices no part"));
        return rent;
    }
    Cell cell =
        textCell(line.matched.isEmpty() ? say(QT_TRANSLATE_NOOP("QuoteTables", "waits for a part")) : line.matched);
    cell.shape = line.matched.isEmpty() ? Shape::Unknown : Shape::Ok;
    if (line.isIncluded)
        cell.second = say(QT_TRANSLATE_NOOP("QuoteTables", "in a bundle"));
    else if (line.isOptional)
        cell.second = say(QT_TRANSLATE_NOOP("QuoteTables", "option, not in the sum"));
    return cell;
}

Cell findingCell(const std::map<int, QuoteFinding> &worst, int line)
{
    const auto found = worst.find(line);
    if (found == worst.end())
        return textCell(QStringLiteral("—"));
    Cell cell = textCell(spokenText(found->second.text));
    cell.shape = shapeOf(found->second.severity);
    return cell;
}

} // namespace

QString quoteMoney(const std::optional<Money> &money)
{
    if (!money)
        return notKnown();
    const QString decimal = money->toDecimal();
    const auto printed =
        decimal.contains(QLatin1Char('.')) ? decimal.size() - decimal.indexOf(QLatin1Char('.')) - 1 : 0;
    const int decimals = std::max(money->currency().minorDigits(), int(printed));
    return QStringLiteral("%1 %2")
        .arg(QLocale().toString(money->toUnits(), 'f', decimals), money->currency().code())
        .trimmed();
}

QString quoteRoleName(QuoteRole role)
{
    switch (role) {
    case QuoteRole::Position:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Position"));
    case QuoteRole::Part:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Part number of the maker"));
    case QuoteRole::SellerPart:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Part number of the seller"));
    case QuoteRole::Description:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Description"));
    case QuoteRole::Manufacturer:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Maker"));
    case QuoteRole::Quantity:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Quantity"));
    case QuoteRole::Unit:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Unit"));
    case QuoteRole::UnitPrice:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Unit price"));
    case QuoteRole::ListPrice:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "List price"));
    case QuoteRole::Discount:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Discount"));
    case QuoteRole::Total:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Total of the line"));
    case QuoteRole::Currency:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Currency"));
    case QuoteRole::TaxRate:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Tax rate"));
    case QuoteRole::TaxAmount:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Tax"));
    case QuoteRole::GrossUnitPrice:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Unit price with tax"));
    case QuoteRole::GrossTotal:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Total with tax"));
    case QuoteRole::PriceUnit:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Price is for so many"));
    case QuoteRole::ValidUntil:
        return say(QT_TRANSLATE_NOOP("QuoteTables", "Valid until"));
    case QuoteRole::LeadTime:
        break;
    }
    return say(QT_TRANSLATE_NOOP("QuoteTables", "Lead time"));
}

Shape shapeOf(catalog::QuoteSeverity severity)
{
    switch (severity) {
    case catalog::QuoteSeverity::Error:
        return Shape::Block;
    case catalog::QuoteSeverity::Warning:
        return Shape::Medium;
    case catalog::QuoteSeverity::Note:
        break;
    }
    return Shape::Note;
}

std::vector<QuoteFinding> quoteFindings(const catalog::Quote &quote)
{
    std::vector<QuoteFinding> findings = quote.findings;
    if (!quote.isAmbiguous && !quote.readings.empty())
        findings.insert(findings.end(), quote.reading().findings.begin(), quote.reading().findings.end());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const QuoteFinding &a, const QuoteFinding &b) { return a.severity < b.severity; });
    return findings;
}

bool waits(const QuoteLine &line)
{
    return line.matched.isEmpty() && line.rentUnit.isEmpty();
}

int unmatchedLines(const catalog::Quote &quote)
{
    const auto &lines = quote.reading().lines;
    return int(std::count_if(lines.begin(), lines.end(), [](const QuoteLine &l) { return waits(l); }));
}

int rentedLines(const catalog::Quote &quote)
{
    const auto &lines = quote.reading().lines;
    return int(std::count_if(lines.begin(), lines.end(), [](const QuoteLine &l) { return !l.rentUnit.isEmpty(); }));
}

CellTable quoteLineTable(const catalog::Quote &quote)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("QuoteTables", "Line")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Part")), false, true},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Quantity")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Unit price")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Total")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "In the catalog")), false, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Finding")), false, true}};
    const auto worst = worstByLine(quote);
    const bool isOpen = quote.isAmbiguous;
    for (const QuoteLine &line : quote.reading().lines) {
        Cell part = textCell(line.part.isEmpty() ? line.description : line.part);
        part.second = line.part.isEmpty() ? line.manufacturer : line.description;
        Cell price = moneyCell(isOpen ? std::nullopt : line.unitPrice);
        if (!isOpen && line.listPrice && line.discount)
            price.second = say(QT_TRANSLATE_NOOP("QuoteTables", "list %1 less %2"))
                               .arg(quoteMoney(line.listPrice), percent(*line.discount));
        if (!isOpen && !line.rentUnit.isEmpty())
            price.second = perTime(line.rentUnit);
        table.rows.push_back(
            {QString::number(line.line),
             CellRowStyle::Normal,
             {numberCell(line.line, whole(line.line)), part, countCell(isOpen ? std::nullopt : line.quantity), price,
              moneyCell(isOpen ? std::nullopt : line.total), meaningOf(line), findingCell(worst, line.line)}});
    }
    return table;
}

CellTable quoteFindingTable(const catalog::Quote &quote)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("QuoteTables", "Finding")), false, true},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Line")), true, false}};
    int number = 0;
    for (const QuoteFinding &finding : quoteFindings(quote)) {
        Cell text = textCell(spokenText(finding.text));
        text.shape = shapeOf(finding.severity);
        table.rows.push_back(
            {QString::number(++number),
             CellRowStyle::Normal,
             {text, finding.line > 0 ? numberCell(finding.line, whole(finding.line))
                                     : textCell(say(QT_TRANSLATE_NOOP("QuoteTables", "whole file")))}});
    }
    return table;
}

CellTable quoteChangeTable(const std::vector<catalog::QuoteChange> &changes)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("QuoteTables", "Part")), false, true},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Quantity before")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "now")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Unit price before")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "now")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Change")), true, false}};
    const auto side = [](Cell cell, bool isThere) {
        return isThere ? std::move(cell) : textCell(say(QT_TRANSLATE_NOOP("QuoteTables", "not in it")));
    };
    for (const catalog::QuoteChange &change : changes) {
        Cell part = textCell(change.part.isEmpty() ? change.description : change.part);
        part.second = change.part.isEmpty() ? QString() : change.description;
        const bool wasThere = change.quantityBefore || change.priceBefore;
        const bool isThere = change.quantityNow || change.priceNow;
        Cell moved = textCell(QStringLiteral("—"));
        if (change.priceBefore && change.priceNow && change.priceBefore->toUnits() > 0 &&
            change.priceBefore->currency() == change.priceNow->currency()) {
            const double share = change.priceNow->toUnits() / change.priceBefore->toUnits() - 1;
            moved = numberCell(share, app::change(share * 100, QStringLiteral("%")));
        }
        table.rows.push_back(
            {change.part + QLatin1Char('/') + change.description,
             CellRowStyle::Normal,
             {part, side(countCell(change.quantityBefore), wasThere), side(countCell(change.quantityNow), isThere),
              side(moneyCell(change.priceBefore), wasThere), side(moneyCell(change.priceNow), isThere), moved}});
    }
    return table;
}

QString trayRow(const catalog::StoredQuote &quote, const QuoteLine &line)
{
    return QStringLiteral("%1/%2").arg(quote.id).arg(line.line);
}

CellTable trayTable(const std::vector<catalog::StoredQuote> &stored)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("QuoteTables", "Line that waits")), false, true},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Quantity")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Unit price")), true, false},
                     {say(QT_TRANSLATE_NOOP("QuoteTables", "Quote")), false, true}};
    for (const catalog::StoredQuote &quote : stored) {
        for (const QuoteLine &line : quote.lines) {
            if (!line.matched.isEmpty())
                continue;
            Cell part = textCell(line.part.isEmpty() ? line.description : line.part);
            part.second = line.part.isEmpty() ? QString() : line.description;
            Cell from = textCell(quote.vendor);
            from.second = say(QT_TRANSLATE_NOOP("QuoteTables", "%1, line %2")).arg(quote.file).arg(line.line);
            table.rows.push_back({trayRow(quote, line),
                                  CellRowStyle::Normal,
                                  {part, countCell(line.quantity), moneyCell(line.unitPrice), from}});
        }
    }
    return table;
}

} // namespace cw::app
