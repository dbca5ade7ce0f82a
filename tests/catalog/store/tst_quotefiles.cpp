// Twenty deliberately different quotes against what a careful buyer wrote down by hand
// (tests/data/quotes/expected.json).
#include "catalog/import/quotefile.h"
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
        QCOMPARE(all.size(), 21u); // twenty files and the explanation
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
