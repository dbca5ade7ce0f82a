#include "catalog/import/decimaltext.h"

#include "catalog/base/wideinteger.h"

#include <QHash>
#include <QRegularExpression>

#include <limits>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int microDigits = 6;
constexpr int groupDigits = 3;
constexpr qsizetype mostDigits = 24;

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x2009) || c == QChar(0x202F);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x00B4);
}

/// Thousands parted by `mark`: one to three digits, then groups of three.
bool isGrouped(const QString &text, QChar mark)
{
    const QStringList groups = text.split(mark);
    if (groups.front().isEmpty() || groups.front().size() > groupDigits || groups.front().startsWith(u'0'))
        return false;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != groupDigits)
            return false;
    return true;
}

/// Spaces and apostrophes between groups of three go; false when they part anything else.
bool joinGroups(QString &number, bool &hadGroups)
{
    static const QRegularExpression grouped(u"^(\\d{1,3})(['’´ \\x{00A0}\\x{2009}\\x{202F}]\\d{3})+(?=$|[.,])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grouped.match(number);
    if (match.hasMatch()) {
        QString whole = match.captured(0);
        whole.removeIf([](QChar c) { return isGroupSpace(c) || isApostrophe(c); });
        number = whole + number.mid(match.capturedLength(0));
        hadGroups = true;
    }
    for (const QChar c : number)
        if (isGroupSpace(c) || isApostrophe(c))
            return false;
    return true;
}
} // namespace

QString wordOf(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? u"comma"_s : u"point"_s;
}

QString currencyOf(const QString &word)
{
    static const QHash<QString, QString> names = {{u"€"_s, u"EUR"_s},          {u"EURO"_s, u"EUR"_s},
                                                  {u"EUROS"_s, u"EUR"_s},      {u"$"_s, u"USD"_s},
                                                  {u"US$"_s, u"USD"_s},        {u"USD$"_s, u"USD"_s},
                                                  {u"£"_s, u"GBP"_s},          {u"FR."_s, u"CHF"_s},
                                                  {u"SFR"_s, u"CHF"_s},        {u"SFR."_s, u"CHF"_s},
                                                  {u"¥"_s, u"JPY"_s},          {u"ZŁ"_s, u"PLN"_s},
                                                  {u"KČ"_s, u"CZK"_s},         {u"US-DOLLAR"_s, u"USD"_s},
                                                  {u"DOLLAR"_s, u"USD"_s},     {u"DOLLARS"_s, u"USD"_s},
                                                  {u"US DOLLARS"_s, u"USD"_s}, {u"US DOLLAR"_s, u"USD"_s},
                                                  {u"POUND"_s, u"GBP"_s},      {u"POUNDS"_s, u"GBP"_s},
                                                  {u"FRANKEN"_s, u"CHF"_s},    {u"SCHWEIZER FRANKEN"_s, u"CHF"_s}};
    static const QStringList codes = {u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"JPY"_s, u"SEK"_s, u"NOK"_s,
                                      u"DKK"_s, u"PLN"_s, u"CZK"_s, u"HUF"_s, u"RON"_s, u"ISK"_s, u"TRY"_s,
                                      u"AUD"_s, u"CAD"_s, u"NZD"_s, u"CNY"_s, u"HKD"_s, u"SGD"_s, u"INR"_s,
                                      u"KRW"_s, u"TWD"_s, u"ILS"_s, u"BRL"_s, u"MXN"_s, u"ZAR"_s, u"THB"_s,
                                      u"MYR"_s, u"PHP"_s, u"IDR"_s, u"AED"_s, u"SAR"_s, u"KWD"_s};
    const QString key = word.trimmed().toUpper();
    return codes.contains(key) ? key : names.value(key);
}

std::optional<NumberText> scanNumber(const QString &text)
{
    // sign or bracket · currency · sign · number · dashes for "no cents" · percent, currency or unit · sign or bracket
    static const QRegularExpression shape(
        u"^\\s*([-−+(]?)\\s*([A-Za-z]{2,3}\\$?|€|US\\$|\\$|£|¥|Fr\\.)?\\s*([-−+]?)\\s*"
        "(\\d[\\d.,'’´ \\x{00A0}\\x{2009}\\x{202F}]*\\d|\\d|[.,]\\d+)"
        "([.,]?[-–—]{1,2}(?=\\s|$|€|[A-Z]))?\\s*(%|€|\\$|£|¥|[[:alpha:]][^\\d]*)?\\s*([-−)]?)\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    NumberText number;
    const QString before = match.captured(2);
    const QString after = match.captured(6).trimmed();
    if (!before.isEmpty()) {
        number.currency = currencyOf(before);
        if (number.currency.isEmpty())
            return std::nullopt; // "DGX 8" is a name
    }
    number.isPercent = after == u"%"_s;
    if (!after.isEmpty() && !number.isPercent) {
        const QString code = currencyOf(after.section(u'/', 0, 0));
        if (!code.isEmpty())
            number.currency = code;
        else
            number.unit = after;
    }
    const QString lead = match.captured(1);
    number.isNegative = lead == u"-"_s || lead == u"−"_s || lead == u"("_s || match.captured(3) == u"-"_s ||
                        match.captured(3) == u"−"_s || match.captured(7) == u"-"_s || match.captured(7) == u"−"_s;
    number.digits = match.captured(4);
    if (!joinGroups(number.digits, number.hadGroups))
        return std::nullopt;
    if (number.evidence() == DecimalEvidence::None && (number.digits.contains(u',') || number.digits.contains(u'.')))
        return std::nullopt; // separators in places no number has them
    return number;
}

DecimalEvidence NumberText::evidence() const
{
    const qsizetype commas = digits.count(u',');
    const qsizetype points = digits.count(u'.');
    if (commas == 0 && points == 0)
        return DecimalEvidence::None;
    if (commas > 0 && points > 0) {
        const bool commaLast = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.');
        const QChar decimal = commaLast ? u',' : u'.';
        const QChar group = commaLast ? u'.' : u',';
        if ((commaLast ? commas : points) != 1 || hadGroups || !isGrouped(digits.section(decimal, 0, 0), group))
            return DecimalEvidence::None;
        return commaLast ? DecimalEvidence::Comma : DecimalEvidence::Point;
    }
    const QChar mark = commas > 0 ? u',' : u'.';
    const auto decimal = commas > 0 ? DecimalEvidence::Comma : DecimalEvidence::Point;
    const auto other = commas > 0 ? DecimalEvidence::Point : DecimalEvidence::Comma;
    if (commas + points > 1)
        return isGrouped(digits, mark) && !hadGroups ? other : DecimalEvidence::None;
    return isGrouped(digits, mark) && !hadGroups ? DecimalEvidence::Ambiguous : decimal;
}

std::optional<std::int64_t> NumberText::micros(DecimalMark mark) const
{
    const DecimalEvidence found = evidence();
    if ((found == DecimalEvidence::Comma && mark == DecimalMark::Point) ||
        (found == DecimalEvidence::Point && mark == DecimalMark::Comma))
        return std::nullopt;
    const QChar decimal = mark == DecimalMark::Comma ? u',' : u'.';
    QString whole = digits;
    whole.remove(mark == DecimalMark::Comma ? u'.' : u',');
    const QString fraction = whole.section(decimal, 1);
    whole = whole.section(decimal, 0, 0);
    if (whole.size() + fraction.size() > mostDigits)
        return std::nullopt;
    WideInteger value = 0;
    for (const QChar c : whole)
        value = value * 10 + c.digitValue();
    for (int i = 0; i < microDigits; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i].digitValue() : 0);
    if (fraction.size() > microDigits && fraction[microDigits].digitValue() >= 5)
        ++value;
    if (value > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return isNegative ? -std::int64_t(value) : std::int64_t(value);
}

int NumberText::decimals(DecimalMark mark) const
{
    const qsizetype at = digits.lastIndexOf(mark == DecimalMark::Comma ? u',' : u'.');
    return at < 0 ? 0 : int(digits.size() - at - 1);
}

} // namespace cw::catalog
