#include "catalog/base/money.h"

#include "catalog/base/quantity.h"
#include "catalog/base/wideinteger.h"

#include <array>
#include <cmath>

namespace cw {

namespace {
/// Divide with rounding half to even; the divisor is positive.
std::int64_t divideHalfEven(WideInteger value, std::int64_t divisor)
{
    WideInteger quotient = value / divisor;
    const WideInteger remainder = value % divisor;
    const WideInteger twice = (remainder < 0 ? -remainder : remainder) * 2;
    const bool up = twice > divisor || (twice == divisor && quotient % 2 != 0);
    if (up)
        quotient += value < 0 ? -1 : 1;
    constexpr WideInteger high = std::numeric_limits<std::int64_t>::max();
    constexpr WideInteger low = std::numeric_limits<std::int64_t>::min();
    return std::int64_t(quotient > high ? high : quotient < low ? low : quotient);
}
constexpr std::int64_t microsPerUnit = 1'000'000;
constexpr qsizetype mostDigits = 30; // with six decimals this still fits the wide integer; the range is checked after
} // namespace

Currency::Currency(QStringView iso)
{
    if (iso.size() != 3)
        return;
    for (const QChar c : iso)
        if (c < QLatin1Char('A') || c > QLatin1Char('Z'))
            return;
    for (int i = 0; i < 3; ++i)
        letters_[i] = iso[i].toLatin1();
}

QString Currency::code() const
{
    return isEmpty() ? QString() : QString::fromLatin1(letters_, 3);
}

int Currency::minorDigits() const
{
    // ISO 4217 amendment list: currencies whose minor unit is not a hundredth.
    static constexpr std::array<const char *, 15> none = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                          "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF"};
    static constexpr std::array<const char *, 7> thousandths = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const QString iso = code();
    for (const char *c : none)
        if (iso == QLatin1String(c))
            return 0;
    for (const char *c : thousandths)
        if (iso == QLatin1String(c))
            return 3;
    return 2;
}

Money Money::fromUnits(double units, Currency currency)
{
    return Money(detail::roundToInteger(units * double(microsPerUnit)), currency);
}

Result<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const auto bad = [&] {
        return Error::invalid(QStringLiteral("“%1” is not an amount of money").arg(text), {},
                              QStringLiteral("digits with an optional point and at most six decimals"));
    };
    qsizetype i = 0;
    const bool negative = !text.isEmpty() && text[0] == QLatin1Char('-');
    if (negative)
        ++i;
    WideInteger micros = 0;
    int decimals = -1;
    qsizetype digits = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('.') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return bad();
        if (decimals >= 0 && ++decimals > 6)
            return bad();
        micros = micros * 10 + (c.unicode() - '0');
        if (++digits > mostDigits)
            return bad();
    }
    if (digits == 0)
        return bad();
    for (int d = decimals < 0 ? 0 : decimals; d < 6; ++d)
        micros *= 10;
    if (micros > std::numeric_limits<std::int64_t>::max())
        return bad();
    return Money(negative ? -std::int64_t(micros) : std::int64_t(micros), currency);
}

bool Money::isSaturated() const
{
    return micros_ == std::numeric_limits<std::int64_t>::max() || micros_ == std::numeric_limits<std::int64_t>::min();
}

Money Money::toMinorUnit() const
{
    std::int64_t step = microsPerUnit;
    for (int d = currency_.minorDigits(); d > 0; --d)
        step /= 10;
    return Money(detail::saturatingMultiply(divideHalfEven(micros_, step), step), currency_);
}

QString Money::toDecimal() const
{
    const bool negative = micros_ < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(micros_) : static_cast<std::uint64_t>(micros_);
    QString text = QString::number(magnitude / microsPerUnit);
    if (const auto rest = magnitude % microsPerUnit) {
        QString decimals = QStringLiteral("%1").arg(rest, 6, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return negative ? QLatin1Char('-') + text : text;
}

Money Money::operator+(const Money &o) const
{
    Q_ASSERT(currency_ == o.currency_ || isZero() || o.isZero());
    return Money(detail::saturatingAdd(micros_, o.micros_), currency_.isEmpty() ? o.currency_ : currency_);
}

Money Money::operator-(const Money &o) const
{
    return *this + (-o);
}

Money Money::operator*(std::int64_t n) const
{
    return Money(detail::saturatingMultiply(micros_, n), currency_);
}

Money Money::timesQuantity(double quantity) const
{
    const std::int64_t microQuantity = detail::roundToInteger(quantity * double(microsPerUnit));
    return Money(divideHalfEven(WideInteger(micros_) * microQuantity, microsPerUnit), currency_);
}

Money Money::scaledBy(double factor) const
{
    return Money(detail::roundToInteger(double(micros_) * factor), currency_);
}

bool Money::operator<(const Money &o) const
{
    Q_ASSERT(currency_ == o.currency_ || isZero() || o.isZero());
    return micros_ < o.micros_;
}

} // namespace cw
