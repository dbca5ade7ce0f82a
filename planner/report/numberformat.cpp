#include "planner/report/numberformat.h"

#include "planner/report/language.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::planner {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar minusSign(0x2212);
constexpr QChar narrowSpace(0x202F);
constexpr double million = 1e6;
constexpr double longNumber = 1e15; ///< nobody counts the digits of more

QString groupDigits(const QString &digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype whole = point < 0 ? digits.size() : point;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0)
            text += spoken().groupMark;
        text += i == point ? spoken().decimalPoint : digits.at(i);
    }
    return text;
}

bool isAllZero(const QString &digits)
{
    for (const QChar c : digits)
        if (c != QLatin1Char('0') && c != QLatin1Char('.'))
            return false;
    return true;
}

QString signedText(bool negative, const QString &digits)
{
    return (negative && !isAllZero(digits) ? QString(minusSign) : QString()) + groupDigits(digits);
}

/// "1.93 × 10²³"
QString powerOfTen(double value, int digits)
{
    static const std::array<char16_t, 10> raised = {u'\u2070', u'\u00B9', u'\u00B2', u'\u00B3', u'\u2074',
                                                    u'\u2075', u'\u2076', u'\u2077', u'\u2078', u'\u2079'};
    const QString scientific = QString::number(std::abs(value), 'e', digits - 1);
    const qsizetype mark = scientific.indexOf(QLatin1Char('e'));
    QString exponent;
    for (const QChar digit : QString::number(scientific.mid(mark + 1).toInt()))
        exponent += QChar(raised[size_t(digit.digitValue())]);
    return signedText(value < 0, scientific.left(mark)) + u" × 10"_s + exponent;
}

} // namespace

QString grouped(double value, int decimals)
{
    if (!std::isfinite(value))
        return say(u"not known"_s);
    return signedText(value < 0, QString::number(std::abs(value), 'f', decimals));
}

QString givenText(double value)
{
    constexpr int least = 3, most = 9; // further decimals are what binary fractions leave
    const double rest = 1 - std::abs(value);
    return plain(value, rest > 0 ? std::clamp(int(std::ceil(-std::log10(rest))) + 1, least, most) : least);
}

QString significant(double value, int digits)
{
    if (!std::isfinite(value))
        return say(u"not known"_s);
    if (value == 0)
        return QStringLiteral("0");
    if (std::abs(value) >= longNumber)
        return powerOfTen(value, digits);
    const QString scientific = QString::number(std::abs(value), 'e', digits - 1);
    const int exponent = scientific.mid(scientific.indexOf(QLatin1Char('e')) + 1).toInt();
    const int decimals = std::max(0, digits - 1 - exponent);
    if (scientific.toDouble() == 1 && std::abs(value) < 1) // a share of 0.99995 is not all of it
        return plain(value, int(std::ceil(-std::log10(1 - std::abs(value)))));
    return signedText(value < 0, QString::number(scientific.toDouble(), 'f', decimals));
}

QString plain(double value, int decimals)
{
    if (!std::isfinite(value))
        return say(u"not known"_s);
    if (std::abs(value) >= longNumber)
        return powerOfTen(value, 3);
    QString digits = QString::number(std::abs(value), 'f', decimals);
    if (digits.contains(QLatin1Char('.'))) {
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (digits.endsWith(QLatin1Char('.')))
            digits.chop(1);
    }
    return signedText(value < 0, digits);
}

QString count(long long value)
{
    return signedText(value < 0, QString::number(std::abs(value)));
}

int decimalsOf(const Money &money)
{
    std::int64_t rest = std::abs(money.micros() % 1000000);
    if (rest == 0)
        return 0;
    int decimals = 6;
    for (; rest % 10 == 0; rest /= 10)
        --decimals;
    return std::max(decimals, money.currency().minorDigits());
}

QString moneyDigits(const Money &money, int decimals)
{
    constexpr std::int64_t microsPerUnit = 1000000;
    const int shown = decimals < 0 ? decimalsOf(money) : decimals;
    const std::int64_t micros = std::abs(money.micros());
    QString digits = QString::number(micros / microsPerUnit);
    if (shown > 0) {
        const QString fraction = QStringLiteral("%1").arg(micros % microsPerUnit, 6, 10, QLatin1Char('0'));
        digits += QLatin1Char('.') + fraction.left(shown);
    }
    return signedText(money.micros() < 0, digits);
}

ShortMoney shortMoney(double units, const QString &currency)
{
    // 999,600 would round to 1,000,000: it is written as millions then.
    if (std::abs(units) >= million - 500)
        return {significant(std::abs(units) < million ? std::copysign(1.0, units) : units / million),
                say(u"M %1"_s).arg(currency), million};
    return {significant(units), currency, 1};
}

QString shortMoneyText(double units, const QString &currency)
{
    const ShortMoney money = shortMoney(units, currency);
    return withUnit(money.value, money.unit);
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + narrowSpace + sayRecorded(unit);
}

QString percent(double fraction, int decimals)
{
    constexpr double wholeFrom = 10;
    const double value = fraction * 100;
    const bool isWhole = decimals <= 1 && std::abs(value) >= wholeFrom;
    return withUnit(plain(value, isWhole ? 0 : decimals), QStringLiteral("%"));
}

QString bandText(std::optional<double> low, std::optional<double> high, double scale)
{
    if (!low)
        return {};
    if (!high)
        return say(u"at least %1"_s).arg(significant(*low / scale));
    const QString a = significant(*low / scale), b = significant(*high / scale);
    return a == b ? QString() : say(u"%1 to %2"_s).arg(a, b);
}

QString countWord(long long value)
{
    static const std::array<const char *, 13> words = {"no",    "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    if (value >= 0 && value < static_cast<long long>(words.size()))
        return say(QLatin1String(words[static_cast<size_t>(value)]));
    return count(value);
}

QString countOf(long long value, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(countWord(value), say(value == 1 ? one : many));
}

QString listing(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    return say(u"%1 and %2"_s).arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString midSentence(const QString &text)
{
    return spoken().keepsCapitals || (text.size() > 1 && text.at(1).isUpper()) ? text
                                                                               : text.left(1).toLower() + text.mid(1);
}

} // namespace cw::planner
