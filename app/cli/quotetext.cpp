#include "app/cli/quotetext.h"

#include "app/cli/common.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using catalog::Quote;
using catalog::QuoteFinding;
using catalog::QuoteLine;
using catalog::QuoteReading;
using planner::Json;

namespace {
Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json moneyOrNull(const std::optional<Money> &money)
{
    return money ? Json(money->toDecimal().toStdString()) : Json(nullptr);
}

Json dateOrNull(QDate date)
{
    return textOrNull(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

int decimalsOf(const QString &decimal)
{
    return decimal.contains(u'.') ? int(decimal.section(u'.', 1).size()) : 0;
}

QString shownMoney(const std::optional<Money> &money)
{
    if (!money)
        return u"unknown"_s;
    const int decimals = std::max(money->currency().minorDigits(), decimalsOf(money->toDecimal()));
    return u"%1 %2"_s.arg(shownNumber(money->toUnits(), decimals), money->currency().code()).trimmed();
}

Json numberOrNull(const std::optional<double> &number)
{
    if (!number)
        return nullptr;
    return *number == std::int64_t(*number) ? Json(std::int64_t(*number)) : Json(*number);
}

/// While comma and point are open, an amount of one reading would be a guess.
Json lineToJson(const QuoteLine &line, bool isOpen)
{
    Json json = Json::object();
    json["line"] = line.line;
    json["part"] = line.part.toStdString();
    json["description"] = line.description.toStdString();
    json["quantity"] = isOpen ? Json(nullptr) : numberOrNull(line.quantity);
    json["unit"] = textOrNull(line.unit);
    json["unit_price"] = isOpen ? Json(nullptr) : moneyOrNull(line.unitPrice);
    json["list_price"] = isOpen ? Json(nullptr) : moneyOrNull(line.listPrice);
    json["discount"] = line.discount ? Json(*line.discount) : Json(nullptr);
    json["currency"] = textOrNull(line.unitPrice ? line.unitPrice->currency().code() : QString());
    json["total"] = isOpen ? Json(nullptr) : moneyOrNull(line.total);
    json["stated_total"] = isOpen ? Json(nullptr) : moneyOrNull(line.statedTotal);
    json["included"] = line.isIncluded;
    json["optional"] = line.isOptional;
    json["matched"] = textOrNull(line.matched);
    json["paid_per"] = textOrNull(line.rentUnit);
    return json;
}

std::vector<QuoteFinding> findingsOf(const Quote &quote)
{
    std::vector<QuoteFinding> findings = quote.findings;
    if (!quote.isAmbiguous) {
        const auto &own = quote.reading().findings;
        findings.insert(findings.end(), own.begin(), own.end());
    } else {
        findings.push_back({0,
                            {},
                            catalog::QuoteSeverity::Error,
                            u"ambiguous"_s,
                            u"comma and point can be read in two ways; say which with --decimal"_s});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const QuoteFinding &a, const QuoteFinding &b) { return a.line < b.line; });
    return findings;
}

Json changeToJson(const catalog::QuoteChange &change)
{
    return {{"part", change.part.toStdString()},
            {"description", change.description.toStdString()},
            {"quantity", {{"before", numberOrNull(change.quantityBefore)}, {"now", numberOrNull(change.quantityNow)}}},
            {"unit_price", {{"before", moneyOrNull(change.priceBefore)}, {"now", moneyOrNull(change.priceNow)}}}};
}
} // namespace

Json quoteToJson(const Quote &quote, const std::vector<catalog::QuoteChange> &changes)
{
    const QuoteReading &reading = quote.reading();
    const bool isOpen = quote.isAmbiguous;
    Json json = Json::object();
    json["vendor"] = textOrNull(quote.vendor);
    json["number"] = textOrNull(quote.number);
    json["date"] = dateOrNull(quote.date);
    Json &lines = json["lines"] = Json::array();
    for (const QuoteLine &line : reading.lines)
        lines.push_back(lineToJson(line, isOpen));
    json["net"] = isOpen ? Json(nullptr) : moneyOrNull(reading.totals.net);
    json["tax"] = isOpen ? Json(nullptr) : moneyOrNull(reading.totals.tax);
    json["tax_rate"] = reading.totals.taxRate ? Json(*reading.totals.taxRate) : Json(nullptr);
    json["gross"] = isOpen ? Json(nullptr) : moneyOrNull(reading.totals.gross);
    json["discount"] = isOpen ? Json(nullptr) : moneyOrNull(reading.totals.discount);
    json["stated_net"] = isOpen ? Json(nullptr) : moneyOrNull(reading.totals.statedNet);
    json["currency"] = textOrNull(reading.currency);
    json["valid_until"] = dateOrNull(quote.validUntil);
    json["ambiguous"] = isOpen;
    json["decimal"] = isOpen ? Json(nullptr) : Json(wordOf(reading.decimal).toStdString());
    Json &readings = json["readings"] = Json::array();
    for (const QuoteReading &one : quote.readings)
        readings.push_back({{"decimal", wordOf(one.decimal).toStdString()}, {"net", moneyOrNull(one.totals.net)}});
    Json &mapping = json["mapping"] = Json::object();
    for (const auto &[role, title] : quote.mapping)
        mapping[role.toStdString()] = title.toStdString();
    Json &findings = json["findings"] = Json::array();
    for (const QuoteFinding &finding : findingsOf(quote))
        findings.push_back({{"line", finding.line > 0 ? Json(finding.line) : Json(nullptr)},
                            {"part", finding.part.toStdString()},
                            {"severity", severityWord(finding.severity).toStdString()},
                            {"rule", finding.rule.toStdString()},
                            {"text", finding.text.toStdString()}});
    Json &differences = json["changes"] = Json::array();
    for (const catalog::QuoteChange &change : changes)
        differences.push_back(changeToJson(change));
    return json;
}

QStringList quoteToLines(const Quote &quote, const std::vector<catalog::QuoteChange> &changes)
{
    const QuoteReading &reading = quote.reading();
    QStringList text;
    text << u"%1%2, valid until %3"_s.arg(quote.vendor, quote.number.isEmpty() ? QString() : u' ' + quote.number,
                                          quote.validUntil.isValid() ? quote.validUntil.toString(Qt::ISODate)
                                                                     : u"unknown"_s);
    QStringList columns;
    for (const auto &[role, title] : quote.mapping)
        columns << u"“%1” as %2"_s.arg(title, QString(role).replace(u'_', u' '));
    text << u"Columns: "_s + columns.join(u", "_s);
    for (const QuoteReading &one : quote.readings)
        text << u"Net with a decimal %1: %2"_s.arg(wordOf(one.decimal), shownMoney(one.totals.net));
    if (!quote.isAmbiguous) {
        int waiting = 0;
        for (const QuoteLine &line : reading.lines) {
            const bool isRent = !line.rentUnit.isEmpty();
            waiting += line.matched.isEmpty() && !isRent ? 1 : 0;
            text << u"  line %1: %2 × %3 %4 at %5 = %6 (%7)"_s.arg(
                QString::number(line.line), line.quantity ? QString::number(*line.quantity, 'g', 12) : u"unknown"_s,
                line.part, line.description, shownMoney(line.unitPrice), shownMoney(line.total),
                isRent                   ? u"per "_s + line.rentUnit + u", no price of a part"_s
                : line.matched.isEmpty() ? u"waits in the tray"_s
                                         : u"is "_s + line.matched);
        }
        text << u"Tax: %1. Waiting in the tray: %2 of %3 lines."_s.arg(shownMoney(reading.totals.tax))
                    .arg(waiting)
                    .arg(reading.lines.size());
    }
    for (const QuoteFinding &finding : findingsOf(quote))
        text << u"%1: %2%3"_s.arg(severityWord(finding.severity),
                                  finding.line > 0 ? u"line %1: "_s.arg(finding.line) : QString(), finding.text);
    if (!changes.empty())
        text << u"Against the last quote of %1:"_s.arg(quote.vendor);
    for (const catalog::QuoteChange &change : changes)
        text << u"  %1 %2: quantity %3 became %4, unit price %5 became %6"_s.arg(
            change.part, change.description,
            change.quantityBefore ? QString::number(*change.quantityBefore) : u"nothing"_s,
            change.quantityNow ? QString::number(*change.quantityNow) : u"nothing"_s, shownMoney(change.priceBefore),
            shownMoney(change.priceNow));
    return text;
}

} // namespace cw::app
