#include "catalog/import/quotestatements.h"

#include "catalog/import/datetext.h"
#include "catalog/import/quotecolumns.h"
#include "catalog/import/quotelabels.h"

#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
bool says(const QString &label, const QRegularExpression &words)
{
    return words.match(label).hasMatch();
}

class StatementReader {
public:
    QuoteStatements read(const std::vector<const SheetRow *> &rows)
    {
        for (const SheetRow *row : rows)
            for (int i = 0; i < int(row->cells.size()); ++i)
                if (!row->cell(i).text.isEmpty())
                    readCell(*row, i);
        settleValidity();
        return said_;
    }

private:
    /// The cell to the right that holds something.
    static const SheetCell &nextTo(const SheetRow &row, int column)
    {
        for (int i = column + 1; i < int(row.cells.size()); ++i)
            if (!row.cell(i).isEmpty())
                return row.cell(i);
        static const SheetCell none;
        return none;
    }

    void readCell(const SheetRow &row, int column)
    {
        const SheetCell &cell = row.cell(column);
        const SheetCell &next = nextTo(row, column);
        const QString label = plainLabel(cell.text);
        static const QRegularExpression validity(u"\\b(gueltig\\w*|valid|validity|bindefrist|bindend|preisbindung|"
                                                 u"expires|expiry|expiration|good until|good through|"
                                                 "offer ends|gebunden|zuschlagsfrist|angebotsbindung)\\b"_s);
        static const QRegularExpression dated(
            u"^(datum|date|angebotsdatum|quote date|quotation date|dated|angebot vom|offer date|erstellt am|issue date|issued|vom|date of issue|date of quote)\\b|\\bvom \\d"_s);
        static const QRegularExpression numbered(
            u"^(angebots? ?nr|angebots? ?nummer|angebotsnummer|angebotsnr|quote (no|number|id|ref|#)|quotation "
            u"(no|number|ref|id)|"
            "offer (no|number)|quote #|angebot nr|quotation|quote|angebot|referenz|reference|our ref|unser zeichen|belegnummer|beleg nr)\\b"_s);
        static const QRegularExpression seller(
            u"^(vendor|supplier|lieferant|anbieter|seller|from|firma|verkaeufer|company|absender|bieter)\\b"_s);
        if (says(label, validity))
            readValidity(cell, next, row.line);
        else if (says(label, dated) && !said_.date.isValid())
            said_.date = dateOf(cell, next);
        else if (says(label, seller) && said_.vendor.isEmpty())
            said_.vendor = valueOf(cell.text, next.text);
        else if (said_.vendor.isEmpty())
            guessVendor(cell.text);
        // "Quote date" and "quote valid 30 days" hold figures that are no number of the quote.
        static const QRegularExpression saysNumber(u"\\b(nr|no|nummer|number|id|ref|angebotsnr|angebotsnummer)\\b|#"_s);
        const bool isOther = says(label, validity) || says(label, dated);
        if (says(label, numbered) && said_.number.isEmpty() && (!isOther || says(label, saysNumber)))
            readNumber(valueOf(cell.text, next.text));
        if (!said_.date.isValid() && says(label, dated))
            said_.date = dateOf(cell, next);
        readCurrency(label, next.text);
        readTax(label, cell.text);
    }

    void readNumber(const QString &value)
    {
        static const QRegularExpression number(u"[A-Za-z0-9][A-Za-z0-9./_-]*\\d[A-Za-z0-9/_-]*"_s);
        const auto match = number.match(value);
        if (match.hasMatch() && !findDate(match.captured(0)).date.isValid())
            said_.number = match.captured(0);
    }

    static QDate dateOf(const SheetCell &cell, const SheetCell &next)
    {
        if (next.date.isValid())
            return next.date;
        const QDate own = findDate(cell.text).date;
        return own.isValid() ? own : findDate(next.text).date;
    }

    /// "Vendor: Acme" in one cell, or the cell beside it.
    static QString valueOf(const QString &text, const QString &next)
    {
        const qsizetype colon = text.indexOf(u':');
        QString own = colon >= 0 ? text.mid(colon + 1).trimmed() : QString();
        if (!own.isEmpty())
            return own;
        return next.isEmpty() && colon < 0 ? text.section(u' ', 1) : next;
    }

    void readValidity(const SheetCell &cell, const SheetCell &next, int line)
    {
        if (said_.validUntil.isValid())
            return;
        for (const SheetCell *place : {&cell, &next}) {
            if (place->date.isValid()) {
                said_.validUntil = place->date;
                return;
            }
            // "dated 1.11.2026, valid until 30.11.2026": what follows the word counts
            static const QRegularExpression word(u"(bis|until|to|till|through|thru|expires|expiry|gültig)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
            const auto at = word.match(place->text);
            DateText found = at.hasMatch() ? findDate(place->text.mid(at.capturedEnd())) : DateText();
            if (!found.date.isValid() && !found.isAmbiguous)
                found = findDate(place->text);
            if (found.date.isValid()) {
                said_.validUntil = found.date;
                return;
            }
            if (found.isAmbiguous) {
                said_.findings.push_back(
                    {line,
                     {},
                     QuoteSeverity::Warning,
                     u"validity"_s,
                     u"“%1” may be two days: day and month cannot be told apart"_s.arg(place->text)});
                return;
            }
        }
        span_ = cell.text + u' ' + next.text;
        spanLine_ = line;
    }

    void settleValidity()
    {
        if (said_.validUntil.isValid() || span_.isEmpty())
            return;
        said_.validUntil = dayAfterSpan(span_, said_.date);
        if (said_.validUntil.isValid())
            said_.findings.push_back(
                {spanLine_,
                 {},
                 QuoteSeverity::Note,
                 u"validity"_s,
                 u"valid until %1, counted from the date of the quote"_s.arg(said_.validUntil.toString(Qt::ISODate))});
        else if (dayAfterSpan(span_, QDate(2000, 1, 1)).isValid())
            said_.findings.push_back({spanLine_,
                                      {},
                                      QuoteSeverity::Warning,
                                      u"validity"_s,
                                      u"the validity counts from a date that the quote does not state"_s});
    }

    void guessVendor(const QString &text)
    {
        static const QRegularExpression company(
            u"\\b(GmbH|AG|KG|SE|e\\.K\\.|Inc\\.?|Ltd\\.?|Limited|LLC|Corp\\.?|Corporation|B\\.V\\.|N\\.V\\.|S\\.A\\.|SAS|S\\.r\\.l\\.|Oy|AB|A/S|plc)(?=\\W|$)"_s);
        const auto match = company.match(text);
        if (match.hasMatch())
            said_.vendor = text.left(match.capturedEnd()).trimmed();
    }

    void readCurrency(const QString &label, const QString &next)
    {
        if (!said_.currency.isEmpty())
            return;
        static const QRegularExpression named(
            u"\\b(currency|waehrung|angebotswaehrung|prices?|preise?|betraege|amounts?|values|werte|angaben)\\b"_s);
        if (!says(label, named))
            return;
        for (const QString &word : label.split(u' '))
            if (said_.currency.isEmpty())
                said_.currency = currencyOf(word);
        static const QRegularExpression dollars(u"\\bus dollars?\\b"_s);
        if (said_.currency.isEmpty() && says(label, dollars))
            said_.currency = u"USD"_s;
        if (said_.currency.isEmpty() && (label.startsWith(u"currency"_s) || label.contains(u"waehrung"_s)))
            said_.currency = currencyOf(next);
    }

    void readTax(const QString &label, const QString &text)
    {
        static const QRegularExpression tax(u"\\b(mwst|ust|vat|mehrwertsteuer|umsatzsteuer|tax)\\b"_s);
        if (!says(label, tax))
            return;
        if (const auto rate = percentIn(text); rate && !said_.taxRate)
            said_.taxRate = rate;
        static const QRegularExpression prices(u"\\b(preise?|prices?|betraege|amounts?|angaben|alle)\\b"_s);
        static const QRegularExpression with(
            u"\\b(inkl|inklusive|incl|including|include|inclusive|enthalten|einschl|einschliesslich|brutto)\\b"_s);
        static const QRegularExpression without(
            u"\\b(zzgl|zuzueglich|exkl|excl|excluding|exclusive|exclude|exklusive|plus|ohne|net|netto|not|nicht)\\b"_s);
        if (says(label, without))
            said_.pricesAreNet = true;
        else if (says(label, with) && says(label, prices))
            said_.pricesHoldTax = true;
    }

    QuoteStatements said_;
    QString span_;
    int spanLine_ = 0;
};
} // namespace

QuoteStatements readStatements(const std::vector<const SheetRow *> &rows)
{
    return StatementReader().read(rows);
}

} // namespace cw::catalog
