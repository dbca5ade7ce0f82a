#include "catalog/import/quotereading.h"

#include "catalog/import/datetext.h"
#include "catalog/import/rentunit.h"

#include <QSet>

#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr double microsPerUnit = 1e6;
constexpr double largestPercent = 100;
constexpr int centDigits = 2;

QString shown(const Money &money)
{
    return money.toDecimal();
}

/// "All prices include VAT", and no column of its own says which do.
bool holdTax(const QuoteStatements &said, const QuoteColumns &columns)
{
    return said.pricesHoldTax && !said.pricesAreNet && !columns.has(QuoteRole::GrossTotal);
}

class LineReader {
public:
    LineReader(const ItemRow &item, const QuoteColumns &columns, const QuoteStatements &said,
               const ReadingSettings &settings, QuoteReading &reading)
        : item_(item), row_(*item.row), columns_(columns), said_(said), settings_(settings), reading_(reading)
    {
    }

    QuoteLine read()
    {
        readTexts();
        readQuantity();
        readPrices();
        readDiscount();
        settlePrices();
        removeTax();
        return line_;
    }

private:
    [[nodiscard]] const SheetCell &at(QuoteRole role) const { return row_.cell(columns_.at(role)); }

    void note(QuoteSeverity severity, const QString &rule, const QString &text)
    {
        reading_.findings.push_back({row_.line, line_.part, severity, rule, text});
    }

    void readTexts()
    {
        line_.line = row_.line;
        line_.position = at(QuoteRole::Position).text;
        line_.part = at(QuoteRole::Part).text;
        line_.otherPart = at(QuoteRole::SellerPart).text;
        if (line_.part.isEmpty())
            std::swap(line_.part, line_.otherPart);
        line_.description = at(QuoteRole::Description).text;
        line_.manufacturer = at(QuoteRole::Manufacturer).text;
        line_.unit = at(QuoteRole::Unit).text;
        line_.leadTime = at(QuoteRole::LeadTime).text;
        const SheetCell &valid = at(QuoteRole::ValidUntil);
        line_.validUntil = valid.date.isValid() ? valid.date : findDate(valid.text).date;
        line_.isOptional = item_.isOptional || saysOptional(line_.description) || saysOptional(line_.position) ||
                           saysOptional(at(QuoteRole::Total).text) || saysOptional(at(QuoteRole::UnitPrice).text);
        if (row_.isHidden)
            note(QuoteSeverity::Warning, u"hidden"_s, u"the row is hidden in the workbook; it was read"_s);
    }

    /// Told one mark, a number that can only be the other is an error, not a guess.
    std::optional<double> numberOf(QuoteRole role)
    {
        const SheetCell &cell = at(role);
        const auto number = numberIn(cell, settings_);
        if (!number && !cell.number)
            if (const auto text = scanNumber(cell.text))
                note(QuoteSeverity::Error, u"unreadable"_s,
                     u"“%1” cannot be read with a decimal %2"_s.arg(cell.text, wordOf(settings_.decimal)));
        return number;
    }

    std::optional<Money> moneyOf(QuoteRole role)
    {
        return numberOf(role) ? moneyIn(at(role), settings_) : std::nullopt;
    }

    void readQuantity()
    {
        line_.quantity = numberOf(QuoteRole::Quantity);
        if (const auto text = scanNumber(at(QuoteRole::Quantity).text); text && line_.unit.isEmpty())
            line_.unit = text->unit;
        if (const QString &printed = at(QuoteRole::Quantity).text;
            !line_.quantity && !scanNumber(printed) && !printed.isEmpty()) {
            hasBadQuantity_ = true;
            note(QuoteSeverity::Error, u"quantity"_s, u"“%1” is no quantity; the line has no sum"_s.arg(printed));
        }
        if (line_.quantity && *line_.quantity == 0)
            note(QuoteSeverity::Warning, u"quantity"_s, u"the quantity is zero"_s);
        if (line_.quantity && *line_.quantity < 0)
            note(QuoteSeverity::Warning, u"quantity"_s, u"the quantity is negative; a credit?"_s);
    }

    void readPrices()
    {
        unit_ = moneyOf(QuoteRole::UnitPrice);
        line_.listPrice = moneyOf(QuoteRole::ListPrice);
        line_.statedTotal = moneyOf(QuoteRole::Total);
        grossUnit_ = moneyOf(QuoteRole::GrossUnitPrice);
        grossTotal_ = moneyOf(QuoteRole::GrossTotal);
        const auto perPieces = numberOf(QuoteRole::PriceUnit);
        per_ = perPieces && *perPieces > 0 ? *perPieces : columns_.priceUnit;
        rate_ = taxRate();
        line_.rentUnit = columns_.rentUnit.isEmpty() ? rentUnitOf(line_.unit) : columns_.rentUnit;
    }

    std::optional<double> taxRate()
    {
        const SheetCell &cell = at(QuoteRole::TaxRate);
        if (cell.isPercent)
            return cell.number;
        if (const auto percent = percentIn(cell.text))
            return percent;
        const auto number = numberIn(cell, settings_);
        if (!number)
            return said_.taxRate;
        return *number > 0 && *number < 1 ? *number : *number / largestPercent;
    }

    void readDiscount()
    {
        const SheetCell &cell = at(QuoteRole::Discount);
        const auto number = numberOf(QuoteRole::Discount);
        if (!number)
            return;
        const auto text = scanNumber(cell.text);
        const bool isPercent = cell.isPercent || (text && text->isPercent) || columns_.isDiscountPercent;
        const double size = std::abs(*number);
        if (!isPercent && size <= largestPercent)
            bareDiscount_ = size;
        if (cell.isPercent)
            line_.discount = size;
        else if (isPercent || size <= largestPercent)
            line_.discount = size / largestPercent;
        else if (const auto base = line_.listPrice ? line_.listPrice : unit_; base && base->toUnits() > 0)
            line_.discount = size / base->toUnits();
        if (line_.discount && *line_.discount > 1) {
            note(QuoteSeverity::Warning, u"discount"_s, u"a discount of more than 100 % was not applied"_s);
            line_.discount.reset();
        }
    }

    [[nodiscard]] std::optional<Money> product(const std::optional<Money> &price) const
    {
        if (!price || !line_.quantity)
            return std::nullopt;
        return price->timesQuantity(*line_.quantity);
    }

    /// Printed unit prices are rounded: half of their last decimal times the quantity, and half a cent of the sum.
    [[nodiscard]] bool agrees(const std::optional<Money> &sum, const Money &stated, int decimals) const
    {
        if (!sum)
            return false;
        const double slack =
            std::abs(line_.quantity.value_or(1)) * std::pow(10.0, -decimals) / 2 + std::pow(10.0, -centDigits) * 1.5;
        return std::abs(sum->toUnits() - stated.toUnits()) <= slack;
    }

    [[nodiscard]] int priceDecimals() const
    {
        const SheetCell &cell = unit_ ? at(QuoteRole::UnitPrice) : at(QuoteRole::ListPrice);
        const auto text = cell.number ? std::nullopt : scanNumber(cell.text);
        const int printed = text ? text->decimals(settings_.decimal) : centDigits;
        return std::max(printed, centDigits) + (per_ > 1 ? int(std::log10(per_)) : 0);
    }

    static Money afterDiscount(const Money &price, double discount) { return price.scaledBy(1 - discount); }

    /// A bare number of at most a hundred is a percentage, unless the quote's own sums say it is money for a piece.
    void settleBareDiscount()
    {
        const std::optional<Money> base = line_.listPrice ? line_.listPrice : unit_;
        if (!bareDiscount_ || !base || base->toUnits() <= *bareDiscount_)
            return;
        const auto comesOut = [&](double discount) {
            const Money price = afterDiscount(*base, discount);
            if (unit_ && line_.listPrice)
                return isNear(price, *unit_);
            return line_.statedTotal && agrees(product(price.scaledBy(1 / per_)), *line_.statedTotal, priceDecimals());
        };
        const double asMoney = *bareDiscount_ / base->toUnits();
        if (comesOut(asMoney) && !comesOut(line_.discount.value_or(0)) && !comesOut(0))
            line_.discount = asMoney;
    }

    /// Printed prices are rounded, some of them to whole units.
    static bool isNear(const Money &expected, const Money &printed)
    {
        return std::abs(expected.toUnits() - printed.toUnits()) <=
               std::max(0.011, 0.001 * std::abs(expected.toUnits()));
    }

    void settlePrices()
    {
        settleBareDiscount();
        if (!unit_ && line_.listPrice) {
            unit_ = line_.discount ? afterDiscount(*line_.listPrice, *line_.discount) : *line_.listPrice;
        } else if (unit_ && line_.listPrice && line_.discount) {
            const Money expected = afterDiscount(*line_.listPrice, *line_.discount);
            if (!isNear(expected, *unit_))
                contradict(u"discount"_s, u"%1 less %2 % is %3, the quote says %4"_s.arg(
                                              shown(*line_.listPrice), QString::number(*line_.discount * 100),
                                              shown(expected.toMinorUnit()), shown(*unit_)));
        } else if (unit_ && line_.discount && *line_.discount > 0) {
            applyOrKeepDiscount();
        }
        if (unit_ && per_ != 1)
            unit_ = unit_->scaledBy(1 / per_);
        settleMissing();
        settleTotal();
    }

    /// A unit price beside a discount is before it or after it; the printed sum tells.
    void applyOrKeepDiscount()
    {
        const Money reduced = afterDiscount(*unit_, *line_.discount);
        const std::optional<Money> stated = line_.statedTotal;
        const int decimals = priceDecimals();
        if (stated && agrees(product(unit_->scaledBy(1 / per_)), *stated, decimals) &&
            !agrees(product(reduced.scaledBy(1 / per_)), *stated, decimals))
            return; // already reduced
        if (!stated || !agrees(product(reduced.scaledBy(1 / per_)), *stated, decimals))
            note(QuoteSeverity::Note, u"discount"_s,
                 u"the discount of %1 % was taken off the unit price"_s.arg(*line_.discount * 100));
        line_.listPrice = unit_;
        unit_ = reduced;
    }

    /// What stands in the place of the price, holds digits and is no number: "12,34,56", "1e9", "=1+1".
    [[nodiscard]] QString unreadPrice() const
    {
        for (const QuoteRole role : {QuoteRole::UnitPrice, QuoteRole::Total}) {
            const QString &printed = at(role).text;
            const bool hasDigits =
                std::any_of(printed.begin(), printed.end(), [](QChar sign) { return sign.isDigit(); });
            if (hasDigits && !at(role).number && !scanNumber(printed))
                return printed;
        }
        return {};
    }

    void settleMissing()
    {
        const QString priceText = at(QuoteRole::UnitPrice).text + u' ' + at(QuoteRole::Total).text;
        const bool saysPart = saysIncluded(at(QuoteRole::UnitPrice).text) || saysIncluded(at(QuoteRole::Total).text);
        if (!unit_ && !line_.statedTotal && !grossUnit_ && !grossTotal_) {
            if (saysPart) {
                line_.isIncluded = true;
                note(QuoteSeverity::Note, u"bundle"_s, u"the price is part of another line"_s);
            } else if (saysAskForPrice(at(QuoteRole::UnitPrice).text) || saysAskForPrice(at(QuoteRole::Total).text)) {
                note(QuoteSeverity::Warning, u"no_price"_s, u"no price yet: “%1”"_s.arg(priceText.trimmed()));
            } else if (const QString printed = unreadPrice(); !printed.isEmpty()) {
                note(QuoteSeverity::Error, u"unreadable"_s, u"“%1” is no price; the line has no sum"_s.arg(printed));
            }
            return;
        }
        if (!line_.quantity && unit_ && line_.statedTotal && !unit_->isZero()) {
            line_.quantity =
                std::round(line_.statedTotal->toUnits() / unit_->toUnits() * microsPerUnit) / microsPerUnit;
            note(QuoteSeverity::Warning, u"quantity"_s,
                 u"no quantity; %1 follows from price and sum"_s.arg(*line_.quantity));
        } else if (!line_.quantity && !hasBadQuantity_) {
            line_.quantity = 1;
            note(QuoteSeverity::Warning, u"quantity"_s, u"no quantity; one was assumed"_s);
        }
    }

    void settleTotal()
    {
        if (!unit_ && line_.statedTotal && line_.quantity.value_or(0) != 0) {
            unit_ = line_.statedTotal->scaledBy(1 / *line_.quantity);
            note(QuoteSeverity::Note, u"unit_price"_s, u"no unit price; it follows from sum and quantity"_s);
            line_.total = line_.statedTotal;
        } else if (unit_) {
            const auto sum = product(unit_);
            line_.total = sum ? std::optional(sum->toMinorUnit()) : std::nullopt;
            if (sum && line_.statedTotal && !agrees(sum, *line_.statedTotal, priceDecimals()))
                contradict(u"arithmetic"_s, u"%1 × %2 is %3, the quote says %4"_s.arg(
                                                QString::number(*line_.quantity, 'g', 12), shown(*unit_),
                                                shown(*line_.total), shown(*line_.statedTotal)));
            else if (line_.statedTotal)
                line_.total = line_.statedTotal;
        }
        line_.unitPrice = unit_;
        if (unit_ && unit_->isZero() && !line_.isIncluded)
            zero_ = true;
    }

    void contradict(const QString &rule, const QString &text)
    {
        ++reading_.contradictions;
        note(QuoteSeverity::Error, rule, text);
    }

    /// Catalog prices are without tax.
    void removeTax()
    {
        if (!line_.unitPrice && (grossUnit_ || grossTotal_)) {
            if (!rate_) {
                note(QuoteSeverity::Error, u"tax"_s, u"the price holds tax and the rate is not stated"_s);
                return;
            }
            const double quantity = line_.quantity.value_or(1);
            if (!(quantity > 0)) {
                note(QuoteSeverity::Error, u"quantity"_s,
                     u"of a total for no unit no price of one unit can be worked out"_s);
                return;
            }
            const Money gross = grossUnit_ ? grossUnit_->scaledBy(1 / per_) : grossTotal_->scaledBy(1 / quantity);
            line_.unitPrice = gross.scaledBy(1 / (1 + *rate_));
            line_.total =
                (grossTotal_ ? grossTotal_->scaledBy(1 / (1 + *rate_)) : line_.unitPrice->timesQuantity(quantity))
                    .toMinorUnit();
            line_.quantity = quantity;
        } else if (holdTax(said_, columns_)) {
            if (!rate_) {
                note(QuoteSeverity::Error, u"tax"_s, u"the prices hold tax and the rate is not stated"_s);
                return;
            }
            for (auto *money : {&line_.unitPrice, &line_.listPrice, &line_.total})
                if (*money)
                    *money = (*money)->scaledBy(1 / (1 + *rate_));
            if (line_.total)
                line_.total = line_.total->toMinorUnit();
        }
        if (zero_)
            note(QuoteSeverity::Warning, u"zero_price"_s,
                 u"the price is zero; it is not used as the price of a part"_s);
        if (line_.unitPrice && line_.unitPrice->micros() < 0)
            note(QuoteSeverity::Warning, u"negative_price"_s,
                 u"the price is negative; it is not used as the price of a part"_s);
    }

    const ItemRow &item_;
    const SheetRow &row_;
    const QuoteColumns &columns_;
    const QuoteStatements &said_;
    const ReadingSettings &settings_;
    QuoteReading &reading_;
    QuoteLine line_;
    std::optional<Money> unit_, grossUnit_, grossTotal_;
    std::optional<double> rate_;
    std::optional<double> bareDiscount_; ///< printed without a sign of what it is
    double per_ = 1;
    bool zero_ = false;
    bool hasBadQuantity_ = false;
};

/// A number that can only be the other mark is read so, unless the user said which mark holds.
std::optional<std::int64_t> microsIn(const QString &cell, const ReadingSettings &settings)
{
    const auto text = scanNumber(cell);
    if (!text)
        return std::nullopt;
    if (const auto micros = text->micros(settings.decimal); micros || settings.isTold)
        return micros;
    return text->micros(settings.decimal == DecimalMark::Comma ? DecimalMark::Point : DecimalMark::Comma);
}

Money inCurrency(const Money &money, Currency currency)
{
    return Money::fromMicros(money.micros(), currency);
}

void giveCurrency(QuoteLine &line, Currency currency)
{
    for (auto *money : {&line.unitPrice, &line.listPrice, &line.total, &line.statedTotal})
        if (*money)
            *money = inCurrency(**money, currency);
}

/// Own column, then the sign at the price, then the title, then what the file says, then what the user said.
QString currencyOfRow(const SheetRow &row, const QuoteColumns &columns, const QuoteStatements &said)
{
    if (QString own = currencyOf(row.cell(columns.at(QuoteRole::Currency)).text); !own.isEmpty())
        return own;
    for (const QuoteRole role : {QuoteRole::UnitPrice, QuoteRole::Total, QuoteRole::ListPrice, QuoteRole::GrossTotal}) {
        const SheetCell &cell = row.cell(columns.at(role));
        if (!cell.currency.isEmpty())
            return cell.currency;
        if (const auto text = cell.number ? std::nullopt : scanNumber(cell.text); text && !text->currency.isEmpty())
            return text->currency;
    }
    return columns.currency.isEmpty() ? said.currency : columns.currency;
}

void settleCurrency(const QuoteTable &table, const QuoteColumns &columns, const QuoteStatements &said,
                    const ReadingSettings &settings, QuoteReading &reading)
{
    QSet<QString> found;
    bool isOpen = false;
    for (std::size_t i = 0; i < reading.lines.size(); ++i) {
        QString code = currencyOfRow(*table.items[i].row, columns, said);
        isOpen = isOpen || code.isEmpty();
        if (code.isEmpty())
            code = settings.currency;
        if (!code.isEmpty())
            found.insert(code);
        giveCurrency(reading.lines[i], Currency(code));
    }
    if (found.size() == 1 && isOpen) // a sign at some prices holds for the others
        for (QuoteLine &line : reading.lines)
            giveCurrency(line, Currency(*found.begin()));
    if (found.size() == 1)
        reading.currency = *found.begin();
    QStringList names(found.begin(), found.end());
    names.sort();
    if (found.size() > 1)
        reading.findings.push_back({0,
                                    {},
                                    QuoteSeverity::Warning,
                                    u"currency"_s,
                                    u"prices in several currencies (%1) are not added"_s.arg(names.join(u", "_s))});
    else if (found.isEmpty() && !reading.lines.empty())
        reading.findings.push_back(
            {0, {}, QuoteSeverity::Warning, u"currency"_s, u"no currency is stated; say which with --currency"_s});
    if (!settings.currency.isEmpty() && found.size() == 1 && *found.begin() != settings.currency)
        reading.findings.push_back({0,
                                    {},
                                    QuoteSeverity::Error,
                                    u"currency"_s,
                                    u"the quote is in %1, not in %2"_s.arg(reading.currency, settings.currency)});
}
} // namespace

std::optional<double> numberIn(const SheetCell &cell, const ReadingSettings &settings)
{
    if (cell.number)
        return cell.number;
    const auto micros = microsIn(cell.text, settings);
    return micros ? std::optional(double(*micros) / microsPerUnit) : std::nullopt;
}

std::optional<Money> moneyIn(const SheetCell &cell, const ReadingSettings &settings)
{
    if (cell.number)
        return Money::fromUnits(*cell.number, Currency());
    const auto micros = microsIn(cell.text, settings);
    return micros ? std::optional(Money::fromMicros(*micros, Currency())) : std::nullopt;
}

QuoteReading readLines(const QuoteTable &table, const QuoteColumns &columns, const QuoteStatements &said,
                       const ReadingSettings &settings)
{
    QuoteReading reading;
    reading.decimal = settings.decimal;
    for (const ItemRow &item : table.items)
        reading.lines.push_back(LineReader(item, columns, said, settings, reading).read());
    foldBundles(reading);
    settleCurrency(table, columns, said, settings, reading);
    checkRepeats(reading);
    addSums(table, said, holdTax(said, columns) ? said.taxRate.value_or(0) : 0, settings, reading);
    return reading;
}

} // namespace cw::catalog
