#include "catalog/import/quotelabels.h"

#include "catalog/import/quotecolumns.h"

#include <QHash>
#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
/// Patterns are literals, so their address names them; compiling one costs more than all its matches.
bool matches(const char *pattern, const QString &label)
{
    thread_local QHash<const char *, QRegularExpression> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end())
        found = compiled.insert(pattern, QRegularExpression(QString::fromLatin1(pattern)));
    return found->match(label).hasMatch();
}
constexpr char taxWord[] = "\\b(mwst|ust|mehrwertsteuer|umsatzsteuer|vat|tax|gst|tva|steuer|sales tax)\\b";
constexpr char sumWord[] =
    "\\b(total|totals|summe|gesamt|gesamtsumme|gesamtbetrag|gesamtpreis|endsumme|endbetrag|angebotssumme|angebotspreis|"
    "auftragssumme|betrag|amount|sum|gesamtwert|angebotswert|gesamtangebotspreis)\\b";
constexpr char netWord[] =
    "\\b(netto|net|nettosumme|nettobetrag|nettogesamt|nettowert|nettoangebotssumme|nettogesamtbetrag|nettogesamtsumme|"
    "warenwert)\\b";
constexpr char grossWord[] =
    "\\b(brutto|gross|bruttosumme|bruttobetrag|bruttogesamtbetrag|bruttogesamtsumme|zahlbetrag|rechnungsbetrag|"
    "zu zahlen|amount due|total due|payable)\\b";
constexpr char withoutWord[] =
    "\\b(excl|exkl|ohne|before|exclusive|excluding|exklusive|without|vor|ex|zzgl|zuzueglich|plus)\\b";
constexpr char withWord[] =
    "\\b(incl|inkl|inklusive|inclusive|including|inc|mit|with|einschl|einschliesslich|after)\\b";
} // namespace

std::optional<SumKind> sumKindOf(const QString &text)
{
    const QString label = plainLabel(text);
    if (label.isEmpty() || label.size() > 90)
        return std::nullopt;
    const bool hasTax = matches(taxWord, label);
    const bool hasSum = matches(sumWord, label);
    const bool hasNet = matches(netWord, label);
    const bool hasGross = matches(grossWord, label);
    if (matches("\\bskonto\\b|\\bcash discount\\b|\\bearly payment\\b", label))
        return SumKind::CashDiscount;
    if (matches("^(zwischensumme|subtotal|sub total|teilsumme|uebertrag|carry|carried|brought forward|section "
                "total|summe (pos|los|titel|"
                "abschnitt|position|gruppe|block|kapitel)|total section|total (for )?section|group total|summe "
                "bereich|titelsumme|"
                "lossumme|gruppensumme|page total|seitensumme|zwischentotal)",
                label))
        return hasNet && !hasSum && matches("^(zwischensumme|subtotal|sub total) netto$|^net subtotal$", label)
                   ? SumKind::Net
                   : SumKind::Subtotal;
    if (matches("^(abzgl |abzueglich |less |minus |abzug |- ?)?(\\d+ ?\\d* ?% )?(\\w+ "
                ")?(\\w*rabatt|discount|nachlass|preisnachlass|gutschrift|rebate|"
                "\\w*bonus|credit)\\b",
                label) &&
        !matches("^net |after discount|nach rabatt|abzueglich rabatt gesamt", label))
        return SumKind::Discount;
    if (hasTax) {
        if (matches(withoutWord, label) && (hasSum || hasNet))
            return matches("^(zzgl|zuzueglich|plus)", label) ? SumKind::Tax : SumKind::Net;
        if (matches(withWord, label) && (hasSum || hasGross))
            return SumKind::Gross;
        if (hasSum && matches("^(summe|total|gesamtbetrag|gesamtsumme|gesamt) .*(mwst|ust|vat)", label) && hasGross)
            return SumKind::Gross;
        if (hasNet && hasSum)
            return SumKind::Net;
        return SumKind::Tax;
    }
    if (hasGross)
        return SumKind::Gross;
    if (hasNet &&
        (hasSum || matches("^(netto|net|nettosumme|nettobetrag|nettowert|nettogesamt\\w*|warenwert)\\b", label)))
        return SumKind::Net;
    if (matches("^(versand\\w*|fracht\\w*|transport\\w*|lieferkosten|lieferung|lieferpauschale|shipping|freight|"
                "delivery|handling|carriage|porto|verpackung\\w*|"
                "mindermengenzuschlag|surcharge|\\w*zuschlag|packing|insurance|transportversicherung|logistik\\w*|"
                "bearbeitungsgebuehr|handling fee)\\b",
                label))
        return SumKind::Charge;
    if (matches("^(grand "
                "total|total|summe|gesamt|gesamtsumme|gesamtbetrag|gesamtpreis|endsumme|endbetrag|angebotssumme|"
                "angebotspreis|"
                "quote total|quotation total|order total|total price|total amount|total "
                "quote|gesamtwert|angebotswert|auftragssumme|sum|"
                "gesamtangebotspreis|total cost)\\b",
                label))
        return SumKind::Total;
    return std::nullopt;
}

std::optional<double> percentIn(const QString &text)
{
    static const QRegularExpression percent(u"(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:%|percent|prozent)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = percent.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double value = match.captured(1).replace(u',', u'.').toDouble();
    return value <= 100 ? std::optional(value / 100) : std::nullopt;
}

bool saysIncluded(const QString &text)
{
    return matches(
        "^(incl|inkl|included|inklusive|enthalten|inbegriffen|in bundle|im bundle|im preis|in price|included in|im set|"
        "incl in|gratis im|bundle|im paket)",
        plainLabel(text));
}

bool saysAskForPrice(const QString &text)
{
    return matches(
        "^(auf anfrage|a a|on request|upon request|tbd|tba|call|request|poa|price on application|n a|ask|nach aufwand|"
        "anfrage|offen|open|t b d)",
        plainLabel(text));
}

bool saysOptional(const QString &text)
{
    return matches(
        "^(optional\\w*|option|alternativ\\w*|alternative|eventual\\w*|bedarfsposition\\w*|optionale position|opt)\\b|"
        "\\b(alternativposition|bedarfsposition|eventualposition|optionalposition|not included in total|nicht in der "
        "summe|"
        "nicht im gesamtpreis)\\b|\\(?optional\\)?$",
        plainLabel(text));
}

} // namespace cw::catalog
