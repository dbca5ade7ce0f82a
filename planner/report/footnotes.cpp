#include "planner/report/footnotes.h"

#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <QRegularExpression>
#include <QStringList>

#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString withStop(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'…') ? text : text + u'.';
}

/// "given" and "derived" repeat the kind of a figure: no grade of confidence.
bool saysSomething(const QString &confidence)
{
    return !confidence.isEmpty() && confidence != "given"_L1 && confidence != "derived"_L1;
}

/// A sentence begins with a capital, a file, an address or a part number as it is.
QString begun(const QString &text)
{
    static const QRegularExpression word(u"^[a-z]+[ ,:]"_s);
    return word.match(text).hasMatch() ? sentenceCase(text) : text;
}

/// Weakest kind among a figure and its inputs; the passports form a tree, `seen` guards against a broken file's rings.
PriceBasis weakestBasis(const Figure *figure, const PlanResult &result, std::set<QString> &seen)
{
    if (!figure || !seen.insert(figure->id).second)
        return PriceBasis::Given;
    if (figure->kind == "assumed"_L1)
        return PriceBasis::Assumed;
    static const QRegularExpression exchangeRate(u"^[A-Z]{3} \\S+ [A-Z]{3}$"_s); // a price stays whose it is, converted
    if (exchangeRate.match(figure->unit).hasMatch())
        return PriceBasis::Given;
    PriceBasis basis = figure->kind == "catalog"_L1 ? PriceBasis::Catalog : PriceBasis::Given;
    for (const QString &input : figure->inputs)
        basis = std::max(basis, weakestBasis(result.figure(input), result, seen));
    return basis;
}

} // namespace

int FootnoteBook::note(const QString &text)
{
    if (text.isEmpty())
        return 0;
    for (const Footnote &known : notes_)
        if (known.text == text)
            return known.number;
    notes_.push_back({int(notes_.size()) + 1, text});
    return notes_.back().number;
}

QString confidenceWord(const QString &confidence)
{
    QString words = confidence;
    return say(words == "vendor_spec"_L1 ? u"vendor specification"_s : words.replace(u'_', u' '));
}

QString priceNote(const Line &line, const PlanResult &result)
{
    if (!line.unitPrice && line.priceSource.isEmpty())
        return say(u"No public price was found: ask for a quote."_s);
    QString text = line.priceSource;
    if (!line.priceAsOf.isEmpty() && !text.contains(line.priceAsOf))
        text += (text.isEmpty() ? QString() : u", "_s) + dayText(line.priceAsOf);
    text = withStop(text);
    const Figure *figure = result.figure(line.passport);
    if (figure && saysSomething(figure->confidence))
        text += say(u" Confidence: %1."_s).arg(confidenceWord(figure->confidence));
    if (isRange(line))
        text += say(u" A planning range, not an offer."_s);
    return text.trimmed();
}

QString figureNote(const Figure &figure)
{
    QStringList parts;
    if (!figure.method.isEmpty())
        parts << withStop(figure.method);
    if (figure.kind == "derived"_L1 && !parts.isEmpty())
        return parts.front();
    if (!figure.source.isEmpty())
        parts << withStop(
            begun(figure.asOf.isEmpty() ? figure.source : u"%1, %2"_s.arg(figure.source, dayText(figure.asOf))));
    if (saysSomething(figure.confidence))
        parts << say(u"Confidence: %1."_s).arg(confidenceWord(figure.confidence));
    return parts.join(u' ');
}

PriceBasis priceBasis(const Line &line, const PlanResult &result)
{
    const Figure *figure = result.figure(line.passport);
    if (!line.unitPrice || !figure)
        return PriceBasis::Unknown;
    std::set<QString> seen;
    return weakestBasis(figure, result, seen);
}

bool isRange(const Line &line)
{
    return line.unitPrice && line.unitPriceLow && line.unitPriceHigh && *line.unitPriceLow < *line.unitPriceHigh;
}

} // namespace cw::planner
