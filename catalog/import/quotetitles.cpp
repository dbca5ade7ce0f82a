#include "catalog/import/decimaltext.h"
#include "catalog/import/quotecolumns.h"
#include "catalog/import/rentunit.h"

#include <QHash>
#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
struct RoleTitles {
    QuoteRole role;
    const char *word;
    const char *titles; ///< plain labels, parted by |
};

constexpr RoleTitles roleTitles[] = {
    {QuoteRole::Position, "position",
     "pos|position|pos nr|line|line no|line item|line number|#|nr|lfd nr|lfdnr|lfd|no|zeile|position no|pos no|item "
     "#|ln"},
    {QuoteRole::Part, "part",
     "part|part number|part no|part nr|partnumber|partno|p n|pn|mpn|mfr part|mfr part no|mfr part number|mfg part|mfg "
     "part number|"
     "mfg part no|mfr pn|manufacturer part number|manufacturer part no|manufacturer part|herstellernummer|hersteller "
     "nr|"
     "hersteller artikelnummer|hersteller artikel nr|hersteller teilenummer|hersteller teilenr|herst nr|herst art "
     "nr|teilenummer|"
     "teile nr|teilenr|teil nr|oem part number|model number|model "
     "no|modellnummer|typ|typnummer|herstellerartikelnummer|"
     "herstellerteilenummer|hersteller pn"},
    {QuoteRole::SellerPart, "seller_part",
     "sku|article|article number|article no|artikelnummer|artikel nr|artikelnr|art nr|artnr|art no|bestellnummer|"
     "bestell nr|bestellnr|best nr|materialnummer|material nr|material|material no|product code|produktnummer|produkt "
     "nr|produktcode|order code|"
     "order number|order no|item number|item no|item nr|item code|item id|catalog number|catalogue number|cat "
     "no|product id|product number|product no|"
     "vendor part|vendor part number|vendor sku|supplier part number|lieferantennummer|id|artikel id|code|sachnummer|"
     "stock code|ref|reference|referenz|artikelcode|sku mpn|product sku|part sku"},
    {QuoteRole::Description, "description",
     "description|beschreibung|bezeichnung|artikelbezeichnung|artikel|product|produkt|leistung|text|product "
     "description|item description|"
     "produktbezeichnung|produktbeschreibung|positionstext|kurztext|name|product name|item "
     "name|artikelname|produktname|model|modell|konfiguration|"
     "configuration|details|bezeichnung der "
     "leistung|leistungsbeschreibung|item|component|komponente|artikeltext|langtext|service|"
     "artikelbeschreibung|materialkurztext|warenbezeichnung|part description|gegenstand"},
    {QuoteRole::Manufacturer, "manufacturer", "manufacturer|hersteller|vendor|brand|marke|mfr|mfg|oem|fabrikat|make"},
    {QuoteRole::Quantity, "quantity",
     "qty|quantity|menge|anzahl|stueck|stk|stck|stueckzahl|count|units|order qty|bestellmenge|einheiten|number of "
     "units|qty ordered|angebotsmenge|"
     "ordered|pcs|pieces|qnty|quant|liefermenge|qty pcs|menge stk|anz"},
    {QuoteRole::Unit, "unit", "unit|uom|unit of measure|einheit|me|mengeneinheit|eh|measure|mengen einheit|u m|vpe"},
    {QuoteRole::UnitPrice, "unit_price",
     "unit price|price|preis|net|einzelpreis|ep|e preis|stueckpreis|unit cost|price each|each|price per unit|preis "
     "stk|preis stueck|preis pro stueck|"
     "preis je stueck|preis je einheit|preis pro einheit|net price|nettopreis|netto preis|nettoeinzelpreis|netto "
     "einzelpreis|einzelpreis netto|ep netto|"
     "unit net|unit net price|net unit price|your price|ihr preis|sell price|einheitspreis|price unit price|offer "
     "price|angebotspreis|discounted price|"
     "special price|sonderpreis|unit price net|unit sell price|price net|preis netto|unit|stueckpreis netto|e preis "
     "netto|"
     "extended unit price|net each|price ea|unit price each|cost|rate|projektpreis|quoted price|quote "
     "price|aktionspreis|unit price excl vat|"
     "unit price ex vat|einzelpreis exkl mwst|unit price excl tax|unitprice|unit amount|ppu|einzel preis|vk|vk "
     "preis|ek|ek preis|net cost"},
    {QuoteRole::ListPrice, "list_price",
     "list price|listenpreis|uvp|msrp|list|rrp|katalogpreis|catalog price|unit list price|list unit price|list|liste|"
     "standard price|listen ep|lp|listprice|einzelpreis liste|list price each|bruttolistenpreis|unit list"},
    {QuoteRole::Discount, "discount",
     "discount|rabatt|disc|nachlass|discount rate|rabattsatz|abschlag|disc rate|discount pct|discount percent|rabatt "
     "in|rebate|preisnachlass"},
    {QuoteRole::Total, "total",
     "total|total price|amount|extended|extended price|ext price|ext|line "
     "total|gesamt|gesamtpreis|gp|summe|betrag|gesamtbetrag|"
     "positionssumme|netto|nettobetrag|net total|net "
     "amount|wert|nettowert|subtotal|sum|zeilensumme|positionspreis|total net|gesamtpreis netto|"
     "gesamt netto|gp netto|total net price|line amount|line net|extended net|net extended|total cost|ext "
     "amount|extended cost|g preis|"
     "summe netto|betrag netto|positionsbetrag|line price|total amount|price total|total excl vat|total ex "
     "vat|gesamtpreis exkl mwst|"
     "net value|netto gesamt|warenwert|total price net|gesamtsumme|gesamtwert|ext net price|extended net price|total "
     "excl tax|linetotal|preis gesamt|gesamt preis|netto gesamtpreis"},
    {QuoteRole::Currency, "currency", "currency|waehrung|curr|ccy|whg|cur|waehrg|currency code"},
    {QuoteRole::TaxRate, "tax_rate",
     "vat|tax|mwst|ust|tax rate|steuersatz|steuer|mehrwertsteuer|vat rate|ust satz|mwst satz|vat pct|tax "
     "pct|umsatzsteuer|gst|sales tax"},
    {QuoteRole::TaxAmount, "tax_amount", "vat amount|tax amount|mwst betrag|steuerbetrag|ust betrag"},
    {QuoteRole::GrossUnitPrice, "gross_unit_price",
     "einzelpreis brutto|ep brutto|unit price incl vat|unit price inc vat|unit price gross|gross unit price|gross "
     "price|price incl vat|preis brutto|preis inkl mwst|"
     "einzelpreis inkl mwst|bruttopreis|stueckpreis brutto|unit price incl tax|price inc vat|brutto "
     "einzelpreis|bruttoeinzelpreis|price incl tax"},
    {QuoteRole::GrossTotal, "gross_total",
     "gross|brutto|gross total|gesamt brutto|bruttobetrag|total incl vat|total inc vat|gesamtpreis brutto|total "
     "gross|gross amount|gesamt inkl mwst|gp brutto|"
     "gesamtpreis inkl mwst|total incl tax|summe brutto|betrag brutto|brutto gesamt|line total incl vat|amount incl "
     "vat"},
    {QuoteRole::PriceUnit, "price_unit", "pe|preiseinheit|per|price per|price basis|preis pro|preis je|price unit"},
    {QuoteRole::ValidUntil, "valid_until",
     "valid until|gueltig bis|valid to|expiry|expires|price valid until|preis gueltig bis|gueltigkeit|validity|valid "
     "thru|bindefrist|price validity|"
     "expiration date|expiry date|valid through|angebot gueltig bis"},
    {QuoteRole::LeadTime, "lead_time",
     "lead time|lieferzeit|delivery|eta|lieferfrist|delivery time|availability|verfuegbarkeit|lead time "
     "weeks|liefertermin|lieferzeit wochen|"
     "leadtime|lead time days|delivery weeks|lieferwochen"},
};

/// One key for "Hersteller-Artikelnr.", "Hersteller Artikel-Nummer" and the like.
QString spellingKey(const QString &label)
{
    QString key = label;
    key.replace("nummer"_L1, "nr"_L1).replace("number"_L1, "no"_L1);
    return key.remove(u' ');
}

const QHash<QString, QuoteRole> &titleIndex()
{
    static const QHash<QString, QuoteRole> index = [] {
        QHash<QString, QuoteRole> titles;
        for (const RoleTitles &entry : roleTitles)
            for (const QString &title : QString::fromLatin1(entry.titles).split(u'|'))
                if (!titles.contains(spellingKey(title)))
                    titles.insert(spellingKey(title), entry.role);
        return titles;
    }();
    return index;
}

/// Without what only qualifies: currency, "in", "net of VAT" brackets.
QString withoutCurrency(const QString &label)
{
    QStringList kept;
    for (const QString &word : label.split(u' '))
        if (currencyOf(word).isEmpty() && word != u"in"_s && word != u"%"_s && !word.isEmpty())
            kept << word;
    return kept.join(u' ');
}
} // namespace

QString plainLabel(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower()) {
        switch (c.unicode()) {
        case u'ä':
            plain += "ae"_L1;
            continue;
        case u'ö':
            plain += "oe"_L1;
            continue;
        case u'ü':
            plain += "ue"_L1;
            continue;
        case u'ß':
            plain += "ss"_L1;
            continue;
        default:
            break;
        }
        const bool keeps = c.isLetterOrNumber() || c == u'%' || c == u'#' || c == u'€' || c == u'$' || c == u'£';
        plain += keeps ? c : QChar(u' ');
    }
    return plain.simplified();
}

QString wordOf(QuoteRole role)
{
    for (const RoleTitles &entry : roleTitles)
        if (entry.role == role)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<QuoteRole> roleFromWord(const QString &word)
{
    for (const RoleTitles &entry : roleTitles)
        if (word == QLatin1String(entry.word))
            return entry.role;
    return std::nullopt;
}

QStringList roleWords()
{
    QStringList words;
    for (const RoleTitles &entry : roleTitles)
        words << QString::fromLatin1(entry.word);
    return words;
}

std::optional<QuoteRole> roleOfTitle(const QString &title)
{
    const QString label = plainLabel(title);
    if (label.isEmpty())
        return std::nullopt;
    const auto &index = titleIndex();
    const QString bare = withoutCurrency(label);
    static const QRegularExpression tail(
        u" (je|per|pro) \\d+( stk| stueck| pcs| units)?$| zzgl mwst$| exkl mwst$| excl vat$| ex vat$| exkl ust$"_s);
    QString shortened = bare;
    shortened.remove(tail);
    // "Preis/Std.", "unit price per month"
    static const QRegularExpression time(u"( je| per| pro| par)? [a-z]+$"_s);
    if (!rentUnitInTitle(bare).isEmpty())
        shortened.remove(time);
    const QString unhashed = QString(bare).remove(u'#').simplified(); // "Mfr Part #"
    for (const QString &candidate : {label, bare, shortened, unhashed})
        if (const auto found = index.constFind(spellingKey(candidate)); found != index.constEnd())
            return *found;
    return std::nullopt;
}

} // namespace cw::catalog
