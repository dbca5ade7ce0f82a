#include "app/models/numbers.h"

#include "app/models/spokentext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace cw::app {

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar trueMinus(0x2212);
constexpr double million = 1e6;

struct ValueAndScale {
    double value = 0;
    QString unit;
};

/// Qt 6.4 groups only the last digits of a language that leaves four together, as Spanish does: "1294.982".
QString regrouped(QString text)
{
    constexpr qsizetype group = 3;
    const QString mark = QLocale().groupSeparator();
    for (qsizetype at = text.indexOf(mark) - group; at > 0 && text[at - 1].isDigit(); at -= group)
        text.insert(at, mark);
    return text;
}

QString polished(const QString &written)
{
    QString text = regrouped(written);
    return text.replace(QLocale().negativeSign(), QString(trueMinus)).replace(QLatin1Char('-'), trueMinus);
}

bool countsInMillions(double value, const QString &unit)
{
    return isCurrency(unit) && std::abs(value) >= million;
}

int decimalsFor(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    return std::max(0, digits - 1 - int(std::floor(std::log10(std::abs(value)))));
}

/// "4.46", "20.0", "612": three digits, zeros kept, at most cents of a million.
QString inMillions(double value)
{
    const double scaled = value / million;
    return polished(QLocale().toString(scaled, 'f', std::min(2, decimalsFor(scaled, 3))));
}

bool binary = false; // of the GUI thread

/// Decimal bytes in their binary unit: GB -> GiB, TB -> TiB; other units as they are.
ValueAndScale inShownUnit(double value, const QString &unit)
{
    constexpr double gibi = 1.073741824, tebi = 1.099511627776; // 2^30 / 10^9, 2^40 / 10^12
    if (binary && (unit == QLatin1String("GB") || unit.startsWith(QLatin1String("GB/"))))
        return {value / gibi, QStringLiteral("GiB") + unit.mid(2)};
    if (binary && (unit == QLatin1String("TB") || unit.startsWith(QLatin1String("TB/"))))
        return {value / tebi, QStringLiteral("TiB") + unit.mid(2)};
    return {value, unit};
}

/// "6.85 × 10" as the window's language writes it; what stands in an English sentence of numbers stays.
QString mantissa(const QString &digits)
{
    QString text = digits;
    return text.replace(u'.', QLocale().decimalPoint());
}

/// Long whole numbers of a formula in groups, "128 256" for "128256", with a space: beside the points of its fractions
/// a language's own mark could be read as one. Numbers with a fraction, of versions and of parts stay as they are.
QString inGroups(const QString &formula)
{
    static const QRegularExpression wholeNumber(QStringLiteral("(?<![\\w.,/-])\\d{5,}(?![\\w/-]|[.,]\\d)"));
    QString text;
    qsizetype done = 0;
    for (auto all = wholeNumber.globalMatch(formula); all.hasNext();) {
        const auto match = all.next();
        text += QStringView(formula).mid(done, match.capturedStart() - done);
        QString number = match.captured();
        constexpr qsizetype group = 3;
        for (qsizetype at = number.size() - group; at > 0; at -= group)
            number.insert(at, narrowSpace);
        text += number;
        done = match.capturedEnd();
    }
    text += QStringView(formula).mid(done);
    return text;
}

/// A share of something has no unit to name: "ratio" says nothing, "ratio per year" is a share per year.
QString withoutRatio(const QString &unit)
{
    const QLatin1String word("ratio");
    return unit.startsWith(word) ? unit.mid(word.size()).trimmed() : unit;
}

} // namespace

void setBinaryMemory(bool wanted)
{
    binary = wanted;
}

bool binaryMemory()
{
    return binary;
}

QString significant(double value, int digits)
{
    return plain(value, decimalsFor(value, digits));
}

QString whole(double value)
{
    return polished(QLocale().toString(value, 'f', 0));
}

QString plain(double value, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return polished(text);
}

int decimalsOf(double largest)
{
    return decimalsFor(largest, 3);
}

QString aligned(double value, int decimals)
{
    const double least = 0.5 * std::pow(10, -decimals); // of what does not round to nought
    if (value > 0 && value < least)
        return QLatin1Char('<') + aligned(2 * least, decimals);
    return polished(QLocale().toString(value, 'f', decimals));
}

ValueAndUnit split(double given, const QString &givenUnit)
{
    const auto [value, english] = inShownUnit(given, givenUnit);
    constexpr int symbol = 3; // ms, kW, EUR: the same in every language
    // Bytes are octets in French, and full-time equivalents have a short form of their own in each language.
    const bool isSymbol = english.size() <= symbol && !english.endsWith(u'B') && english != QLatin1String("FTE");
    const QString unit = isSymbol ? english : spokenText(withoutRatio(english)); // "kg/m²", too
    if (countsInMillions(value, unit))
        return {inMillions(value), QCoreApplication::translate("Numbers", "M %1").arg(unit)};
    if (isCurrency(unit))
        return {std::abs(value) >= 100 ? whole(value) : significant(value), unit};
    return {std::abs(value) >= 1000 || value == std::floor(value) ? whole(value) : significant(value), unit};
}

QString withUnit(double value, const QString &unit)
{
    ValueAndUnit parts = split(value, unit);
    if (countsInMillions(value, unit)) // "M" stays with its currency where a line ends
        parts.unit.replace(QLatin1Char(' '), QChar::Nbsp);
    return parts.unit.isEmpty() ? parts.value : parts.value + narrowSpace + parts.unit;
}

QString percent(double share)
{
    constexpr double least = 0.005; // rounds to nought, and is not
    const QString value = share > 0 && share < least ? QStringLiteral("<1") : whole(share * 100);
    return value + narrowSpace + QLatin1Char('%');
}

QString change(double value, const QString &unit)
{
    if (value == 0)
        return QChar(0xB1) + withUnit(0, unit);
    const QString text = withUnit(std::abs(value), unit);
    return (value > 0 ? QLatin1Char('+') : trueMinus) + text;
}

QString amount(const Money &money)
{
    const double units = money.toUnits();
    const int digits = units == std::floor(units) || std::abs(units) >= 1000 ? 0 : money.currency().minorDigits();
    return polished(QLocale().toString(units, 'f', digits));
}

QString notKnown()
{
    return QCoreApplication::translate("Numbers", "not known");
}

QString range(double low, double high, const QString &unit)
{
    const bool millions = countsInMillions(high, unit);
    const auto part = [&](double v) { return millions ? inMillions(v) : split(v, unit).value; };
    return QCoreApplication::translate("Numbers", "%1 to %2").arg(part(low), part(high));
}

bool isCurrency(const QString &unit)
{
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QString formulaText(const QString &formula)
{
    static const QRegularExpression power(QStringLiteral("([\\d.,]*\\d)e([+-]?)0*(\\d+)\\b"));
    static const QRegularExpression times(QStringLiteral("(?<=[\\w)%]) x (?=[\\w(])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    qsizetype done = 0;
    for (auto all = power.globalMatch(formula); all.hasNext();) {
        const auto match = all.next();
        text += QStringView(formula).mid(done, match.capturedStart() - done);
        text += mantissa(match.captured(1)) + QStringLiteral(" × 10");
        if (match.capturedView(2) == u"-")
            text += QChar(u'⁻');
        for (const QChar digit : match.capturedView(3))
            text += raised[digit.digitValue()];
        done = match.capturedEnd();
    }
    text += QStringView(formula).mid(done);
    return inGroups(text).replace(times, QStringLiteral(" × "));
}

QString partText(const QString &name)
{
    const bool hasTimes = name.contains(QLatin1String(" x ")), hasArea = name.contains(QLatin1String("/m2"));
    if (!hasTimes && !hasArea)
        return name;
    static const QRegularExpression times(QStringLiteral("(?<=\\d) x (?=\\w)"));
    QString text = name;
    text.replace(times, QStringLiteral(" × "));
    return text.replace(QLatin1String("/m2"), QStringLiteral("/m²"));
}

QString exportNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace cw::app
