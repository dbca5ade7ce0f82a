// Lines whose price is that of the line above them: by positions over several levels, and by bullets.
#include "catalog/import/quotereading.h"

#include <QTest>

using namespace cw;
using namespace cw::catalog;

namespace {

using Lines = std::vector<std::pair<const char *, double>>; ///< position and sum; below zero: none is printed

/// A position with its sum; no sum = nothing printed.
QuoteLine line(const char *position, std::optional<double> total, const char *description = "part")
{
    QuoteLine made;
    made.position = QLatin1String(position);
    made.description = QLatin1String(description);
    made.quantity = 1;
    if (total)
        made.unitPrice = made.total = Money::fromUnits(*total, Currency());
    return made;
}

QuoteReading folded(std::vector<QuoteLine> lines)
{
    QuoteReading reading;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].line = int(i) + 2;
    reading.lines = std::move(lines);
    foldBundles(reading);
    return reading;
}

double sumOf(const QuoteReading &reading)
{
    double sum = 0;
    for (const QuoteLine &each : reading.lines)
        sum += each.total ? each.total->toUnits() : 0;
    return sum;
}

} // namespace

class TstQuotebundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<double>("sum");
        QTest::newRow("one level") << Lines{{"2", 1000}, {"2.1", 600}, {"2.2", 400}} << 1000.0;
        QTest::newRow("three levels") << Lines{{"2", 1000}, {"2.1", 1000}, {"2.1.1", 1000}} << 1000.0;
        QTest::newRow("a level of two parts")
            << Lines{{"2", 1000}, {"2.1", 700}, {"2.1.1", 300}, {"2.1.2", 400}, {"2.2", 300}} << 1000.0;
        QTest::newRow("a title between") << Lines{{"2", 1000}, {"2.1", -1}, {"2.1.1", 600}, {"2.1.2", 400}} << 1000.0;
        QTest::newRow("titles without a sum of their own")
            << Lines{{"2", -1}, {"2.1", -1}, {"2.1.1", 600}, {"2.1.2", 400}} << 1000.0;
        QTest::newRow("options beside a bundle") << Lines{{"2", 1000}, {"2.1", 200}, {"2.2", 300}} << 1500.0;
        QTest::newRow("positions that begin again")
            << Lines{{"1", 1000}, {"1.1", 600}, {"1.2", 400}, {"1", 50}, {"1.1", 20}, {"1.2", 30}} << 1050.0;
    }

    void sums()
    {
        QFETCH(Lines, lines);
        QFETCH(double, sum);
        std::vector<QuoteLine> made;
        for (const auto &[position, total] : lines)
            made.push_back(line(position, total < 0 ? std::nullopt : std::optional(total)));
        QCOMPARE(sumOf(folded(std::move(made))), sum);
    }

    /// What each level holds is said of the level it is in.
    void eachLevelNamesTheOneAbove()
    {
        const QuoteReading reading =
            folded({line("2", 1000, "rack"), line("2.1", 1000, "server"), line("2.1.1", 1000)});
        QCOMPARE(reading.findings.size(), std::size_t(2));
        QCOMPARE(reading.findings[0].line, 4);
        QVERIFY(reading.findings[0].text.contains(QStringLiteral("server")));
        QCOMPARE(reading.findings[1].line, 3);
        QVERIFY(reading.findings[1].text.contains(QStringLiteral("rack")));
        QCOMPARE(reading.lines[2].listPrice->toUnits(), 1000.0); // as printed
    }
};

QTEST_GUILESS_MAIN(TstQuotebundles)
#include "tst_quotebundles.moc"
