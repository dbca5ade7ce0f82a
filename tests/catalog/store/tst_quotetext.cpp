#include "catalog/store/quotetext.h"

#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

class TstQuotetext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QuotedPrice quote;
        quote.number = u"2026-881"_s;
        quote.vendor = u"House of Servers, Inc."_s;
        quote.unitPrice = Money::fromUnits(431660.83, Currency(u"EUR"));
        quote.date = QDate(2026, 11, 20);
        quote.isDated = true;
        quote.validUntil = QDate(2026, 12, 31);
        QCOMPARE(quoteText(quote),
                 u"Quote 2026-881 of House of Servers, Inc., 431660.83 EUR, dated 2026-11-20, valid until "
                 "2026-12-31"_s);
        auto terms = quoteTermsOf(quoteText(quote));
        QVERIFY(terms);
        QCOMPARE(terms->date, quote.date);
        QCOMPARE(terms->validUntil, quote.validUntil);
        quote.number.clear();
        quote.isDated = false;
        quote.validUntil = {};
        QCOMPARE(quoteText(quote), u"Quote of House of Servers, Inc., 431660.83 EUR, taken in 2026-11-20"_s);
        terms = quoteTermsOf(quoteText(quote));
        QVERIFY(terms);
        QCOMPARE(terms->date, quote.date);
        QVERIFY(!terms->validUntil.isValid());
    }

    void otherSourcesAreNoQuotes()
    {
        for (const QString &source : {QString(), u"Quote of the day"_s, u"Reseller list, 31000 EUR"_s,
                                      u"Invented quote Q-1 of 2026-11-18, 14 lines"_s})
            QVERIFY2(!quoteTermsOf(source), qPrintable(source));
    }
};

QTEST_GUILESS_MAIN(TstQuotetext)
#include "tst_quotetext.moc"
