// Twenty-one deliberately different quotes against what a careful buyer wrote down by hand
// (tests/data/quotes/expected.json).
#include "catalog/import/datetext.h"
#include "catalog/import/quotefile.h"
#include "catalog/import/rentunit.h"
#include "catalog/store/catalogreader.h"
#include "catalog/store/quotematching.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace cw;
using namespace cw::catalog;

namespace {
using Json = nlohmann::json;

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/tests/data/quotes/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const Json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

QString shown(const std::optional<Money> &money)
{
    return money ? money->toDecimal() : QString();
}

/// The same amount, however many zeros end it.
QString decimal(const QString &text)
{
    return text.isEmpty() ? text : Money::fromDecimal(text, Currency()).value().toDecimal();
}
} // namespace

class TstQuotefiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readCatalog(defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void readsAsByHand_data()
    {
        QTest::addColumn<QString>("name");
        const Json all = Json::parse(contentOf(QStringLiteral("expected.json")));
        QCOMPARE(all.size(), 22u); // twenty-one files and the explanation
        for (const auto &[name, quote] : all.items())
            if (name != "_")
                QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void readsAsByHand()
    {
        QFETCH(QString, name);
        const Json expected = Json::parse(contentOf(QStringLiteral("expected.json")))[name.toStdString()];
        QuoteOptions options;
        options.today = QDate(2026, 11, 25);
        auto read = readQuote(contentOf(name), name, options);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        Quote &quote = read.value();
        matchLines(quote, *catalog_, PartMatcher(*catalog_));

        for (const QuoteReading &reading : quote.readings)
            QCOMPARE(shown(reading.totals.net),
                     decimal(textOf(expected["readings"].at(wordOf(reading.decimal).toStdString()))));
        QCOMPARE(quote.readings.size(), expected["readings"].size());
        QCOMPARE(quote.isAmbiguous, expected.value("ambiguous", false));
        QCOMPARE(isImportable(quote).ok(), !quote.isAmbiguous);
        if (quote.isAmbiguous)
            return;
        const QuoteReading &reading = quote.reading();
        if (expected.contains("vendor"))
            QCOMPARE(quote.vendor, textOf(expected["vendor"]));
        QCOMPARE(quote.number, QString::fromStdString(expected.value("number", "")));
        QCOMPARE(reading.currency, textOf(expected["currency"]));
        QCOMPARE(shown(reading.totals.net), decimal(QString::fromStdString(expected.value("net", ""))));
        QCOMPARE(shown(reading.totals.tax), decimal(QString::fromStdString(expected.value("tax", ""))));
        QCOMPARE(quote.validUntil.toString(Qt::ISODate), QString::fromStdString(expected.value("valid_until", "")));
        compareLines(reading, expected["lines"]);
        compareFindings(quote, expected["findings"]);
    }

    void timeIsTold_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("German hours") << "Std."
                                      << "Einzelpreis"
                                      << "hour";
        QTest::newRow("hours of an accelerator") << "GPU-h"
                                                 << "Unit price"
                                                 << "hour";
        QTest::newRow("French months") << "mois"
                                       << "Price"
                                       << "month";
        QTest::newRow("per year, in the title") << ""
                                                << "Unit price per year"
                                                << "year";
        QTest::newRow("a stroke in the title") << ""
                                               << "Preis/Std. (EUR)"
                                               << "hour";
        QTest::newRow("pieces") << "Stk"
                                << "Preis je Stück"
                                << "";
        QTest::newRow("metres") << "m"
                                << "Price"
                                << "";
        QTest::newRow("a description") << "36 months of support on site"
                                       << "Unit price"
                                       << "";
    }

    void timeIsTold()
    {
        QFETCH(QString, unit);
        QFETCH(QString, title);
        QFETCH(QString, expected);
        const QByteArray text = QStringLiteral("Part;Description;Quantity;Unit;%2;Total\nA-1;Box;2;%1;10.00;20.00\n")
                                    .arg(unit, title)
                                    .toUtf8();
        const auto read = readQuote(text, QStringLiteral("q.csv"), {});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read.value().reading().lines.front().rentUnit, expected);
        QCOMPARE(read.value().reading().lines.front().unitPrice->toUnits(), 10.0);
    }

    /// Prices that hold a tax nobody gives the rate of would go on as if they were net.
    void aTaxWithoutARateIsNotTakenIn()
    {
        const QByteArray lines = "Artikel;Menge;Preis;Summe\nServer;2;1.190,00;2.380,00\nFracht;;;119,00\n";
        QuoteOptions options;
        options.decimal = DecimalMark::Comma;
        options.currency = QStringLiteral("EUR");
        const auto quoteOf = [&](const QByteArray &said) {
            return readQuote(said + lines, QStringLiteral("q.csv"), options);
        };
        const auto open = quoteOf("Alle Preise inkl. MwSt.;;;\n");
        QVERIFY2(open.ok(), open.ok() ? "" : qPrintable(open.error().sentence()));
        QVERIFY(!isImportable(*open).ok());
        QVERIFY2(isImportable(*open).error().sentence().contains(QStringLiteral("19 % VAT")),
                 qPrintable(isImportable(*open).error().sentence()));
        // 1,190 / 1.19 = 1,000 a server, and 119 / 1.19 = 100 of freight.
        const auto told = quoteOf("Alle Preise inkl. 19 % MwSt.;;;\n");
        QVERIFY2(told.ok() && isImportable(*told).ok(), "19 %");
        const QuoteReading &reading = told->reading();
        QCOMPARE(reading.lines.size(), std::size_t(2));
        QCOMPARE(reading.lines[0].unitPrice->toUnits(), 1000.0);
        QCOMPARE(reading.lines[1].total->toUnits(), 100.0);
        QCOMPARE(reading.lines[1].statedTotal->toUnits(), 119.0);
        QCOMPARE(reading.totals.net->toUnits(), 2100.0);
    }

    void aBareDiscountIsWhatTheSumsSay_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<double>("price");
        // list 1,000 less "50": 950 by the sum, 500 as a percentage
        QTest::newRow("money") << "Box;2;1000.00;50;1900.00" << 950.0;
        QTest::newRow("a percentage") << "Box;2;1000.00;50;1000.00" << 500.0;
        QTest::newRow("neither: a percentage, and the sum does not come out") << "Box;2;1000.00;50;1800.00" << 500.0;
        QTest::newRow("without a sum") << "Box;2;1000.00;50;" << 500.0;
        QTest::newRow("already taken off") << "Box;2;1000.00;50;2000.00" << 1000.0;
    }
    void aBareDiscountIsWhatTheSumsSay()
    {
        QFETCH(QString, row);
        QFETCH(double, price);
        const auto read =
            readQuote("Part;Quantity;Unit price;Discount;Total\n" + row.toUtf8() + '\n', QStringLiteral("q.csv"), {});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->reading().lines.front().unitPrice->toUnits(), price);
    }

    /// What a cloud calls by that name is rented, though the quote names no time; the same price of an unknown part
    /// is told in its own currency, with its cents.
    void aSpanOfThousandDaysIsNoneOfZero()
    {
        const QDate quoted(2026, 11, 1);
        QCOMPARE(dayAfterSpan(QStringLiteral("valid 30 days"), quoted), QDate(2026, 12, 1));
        QVERIFY(!dayAfterSpan(QStringLiteral("valid 1000 days"), quoted).isValid());
        QVERIFY(!dayAfterSpan(QStringLiteral("valid 1.5 months"), quoted).isValid());
    }

    void aTotalForNoUnitIsNoPrice()
    {
        const auto read = readQuote("Item,Qty,Gross total,VAT\nNVIDIA H100 SXM5 80GB,0,119000.00,19%\n"
                                    "Cable,2,23.80,19%\n",
                                    QStringLiteral("zero.csv"), {});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        const QuoteReading &reading = read->reading();
        QVERIFY(!reading.lines.at(0).unitPrice);
        QCOMPARE(reading.lines.at(1).unitPrice->toDecimal(), QStringLiteral("10")); // 23.80 / 1.19 / 2
        QVERIFY(std::any_of(reading.findings.begin(), reading.findings.end(), [](const QuoteFinding &finding) {
            return finding.severity == QuoteSeverity::Error && finding.rule == QLatin1String("quantity");
        }));
    }

    void hourlyPricesAreNotComparedWithPurchases()
    {
        const auto read = readQuote("Part;Description;Quantity;Unit price EUR;Total EUR\n"
                                    "seeweb:ECS1GPU6;Seeweb, 1 x NVIDIA L4 24GB;100;0.38;38.00\n"
                                    "X-1;NVIDIA L4 24GB;100;0.38;38.00\n",
                                    QStringLiteral("q.csv"), {});
        QVERIFY(read.ok());
        Quote quote = read.value();
        matchLines(quote, *catalog_, PartMatcher(*catalog_));
        const QuoteReading &reading = quote.reading();
        QCOMPARE(reading.lines[0].rentUnit, QStringLiteral("hour"));
        QVERIFY(reading.lines[0].matched.isEmpty());
        QCOMPARE(reading.lines[1].matched, QStringLiteral("nvidia-l4"));
        QStringList rent, dear;
        for (const QuoteFinding &finding : reading.findings) {
            if (finding.rule == QLatin1String("rent"))
                rent << finding.text;
            if (finding.rule == QLatin1String("price_out_of_family"))
                dear << finding.text;
        }
        QCOMPARE(rent, QStringList{QStringLiteral("0.38 EUR per hour is paid for time: no purchase price of a part")});
        QCOMPARE(dear.size(), 1);
        QVERIFY2(dear.front().startsWith(QStringLiteral("0.38 EUR apiece is far from")), qPrintable(dear.front()));
    }

    /// What no plan can use as a price says so: below zero, zero, and signs that are no number.
    void unusablePricesAreFindings()
    {
        const auto read = readQuote("Part;Description;Quantity;Unit price EUR;Total EUR\n"
                                    "A-1;Switch A;2;-100.00;-200.00\n"
                                    "A-2;Switch B;1;0;0\n"
                                    "A-3;Switch C;1;12,34,56;\n"
                                    "A-4;Switch D;1;=1+1;=C5*D5\n"
                                    "A-5;Switch E;1;1e9;1e9\n"
                                    "A-6;Switch F;1;50.00;50.00\n",
                                    QStringLiteral("q.csv"), {});
        QVERIFY(read.ok());
        QStringList found;
        for (const QuoteFinding &finding : read->reading().findings)
            if (finding.line > 0)
                found << QStringLiteral("%1 %2").arg(finding.line).arg(finding.rule);
        QCOMPARE(found, (QStringList{QStringLiteral("2 negative_price"), QStringLiteral("3 zero_price"),
                                     QStringLiteral("4 unreadable"), QStringLiteral("5 unreadable"),
                                     QStringLiteral("6 unreadable")}));
    }

private:
    static void compareLines(const QuoteReading &reading, const Json &expected)
    {
        QCOMPARE(reading.lines.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const QuoteLine &line = reading.lines[i];
            QCOMPARE(line.part.isEmpty() ? line.description : line.part, textOf(expected[i][0]));
            QCOMPARE(line.quantity.value_or(-1), expected[i][1].get<double>());
            QCOMPARE(shown(line.unitPrice), decimal(textOf(expected[i][2])));
            QCOMPARE(shown(line.total), decimal(textOf(expected[i][3])));
            QCOMPARE(line.matched, textOf(expected[i][4]));
        }
    }

    /// Exactly these, apart from notes on the missing validity and on matches by name, which most files have.
    static void compareFindings(const Quote &quote, const Json &expected)
    {
        QStringList found, wanted;
        for (const auto *list : {&quote.findings, &quote.reading().findings})
            for (const QuoteFinding &finding : *list)
                if (finding.rule != QLatin1String("matched_by_name") &&
                    !(finding.rule == QLatin1String("validity") && finding.line == 0))
                    found << QStringLiteral("%1 %2").arg(finding.line).arg(finding.rule);
        for (const Json &one : expected)
            wanted << QStringLiteral("%1 %2").arg(one[0].get<int>()).arg(textOf(one[1]));
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstQuotefiles)
#include "tst_quotefiles.moc"
