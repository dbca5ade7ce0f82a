#include "catalog/import/quotefile.h"
#include "catalog/store/partmatcher.h"
#include "catalog/store/usercatalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::catalog;

namespace {
QuoteOptions asked()
{
    QuoteOptions options;
    options.decimal = DecimalMark::Point;
    options.vendor = QStringLiteral("Acme");
    return options;
}

Quote quoteOf(const QByteArray &csv)
{
    const auto quote = readQuote(csv, QStringLiteral("offer.csv"), asked());
    return quote.ok() ? quote.value() : Quote();
}
const QByteArray first = "Bestellzeichen;Menge;unit price EUR\nA-1;2;100.00\nB-2;1;50.00\n";
const QDate today(2026, 11, 25);
} // namespace

class TstUsercatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { file_ = folder_.filePath(QStringLiteral("%1.sqlite").arg(++serial_)); }

    void rememberedColumnsReadTheNextQuote()
    {
        // "Bestellzeichen" is no title the program knows: it is named once and then remembered for the vendor.
        QVERIFY(!readQuote(first, QStringLiteral("a.csv")).ok());
        QuoteOptions told = asked();
        told.mapping = {{QStringLiteral("bestellzeichen"), QuoteRole::Part}};
        const auto quote = readQuote(first, QStringLiteral("a.csv"), told);
        QVERIFY(quote.ok());
        UserCatalog user(file_);
        QVERIFY(user.addQuote(*quote, QStringLiteral("a.csv"), QStringLiteral("aaaa"), today).ok());
        QuoteOptions next = asked();
        next.remembered = [&](const QString &vendor) { return user.mapping(vendor).value(); };
        const auto again = readQuote(first, QStringLiteral("b.csv"), next);
        QVERIFY(again.ok());
        QCOMPARE(again->reading().lines.front().part, QStringLiteral("A-1"));
    }

    void theSameFileReplacesItself()
    {
        UserCatalog user(file_);
        const Quote quote = quoteOf("part;qty;unit price EUR\nA-1;2;100.00\n");
        for (int i = 0; i < 2; ++i)
            QVERIFY(user.addQuote(quote, QStringLiteral("a.csv"), QStringLiteral("aaaa"), today).ok());
        QCOMPARE(user.quotes()->size(), 1u);
        QCOMPARE(user.quotes()->front().lines.size(), 1u);
    }

    void aNewQuoteIsComparedWithTheLast()
    {
        UserCatalog user(file_);
        const Quote before = quoteOf("part;qty;unit price EUR\nA-1;2;100.00\nB-2;1;50.00\n");
        QVERIFY(user.addQuote(before, QStringLiteral("a.csv"), QStringLiteral("aaaa"), today).ok());
        const Quote now = quoteOf("part;qty;unit price EUR\nA-1;2;110.00\nC-3;4;5.00\n");
        const auto changes = changesSince(user.quotes().value(), now, QStringLiteral("bbbb"));
        QCOMPARE(changes.size(), 3u); // dearer, gone, new
        QCOMPARE(changes[0].part, QStringLiteral("A-1"));
        QCOMPARE(changes[0].priceBefore->toDecimal(), QStringLiteral("100"));
        QCOMPARE(changes[0].priceNow->toDecimal(), QStringLiteral("110"));
        QVERIFY(!changes[1].priceNow);
        QVERIFY(!changes[2].priceBefore);
    }

    void aLearnedPartMatchesWaitingLines()
    {
        UserCatalog user(file_);
        QVERIFY(user.addQuote(quoteOf("part;qty;unit price EUR\nA-1;2;100.00\n"), QStringLiteral("a.csv"),
                              QStringLiteral("aaaa"), today)
                    .ok());
        QVERIFY(user.prices()->empty());
        QVERIFY(user.learnPart(QStringLiteral("A-1"), QStringLiteral("dgx-h200")).ok());
        QCOMPARE(user.prices()->size(), 1u);
        QCOMPARE(user.prices()->front().catalogId, QStringLiteral("dgx-h200"));
        QCOMPARE(user.learnedParts()->value(QStringLiteral("A1")), QStringLiteral("dgx-h200"));
    }

    void aLineWithoutANumberIsRememberedByItsVendorsWords()
    {
        UserCatalog user(file_);
        const Quote quote =
            quoteOf("part;description;qty;unit price EUR\nA-1;Card;2;100.00\n;Big  Server 8x H200;1;5.00\n");
        QVERIFY(user.addQuote(quote, QStringLiteral("a.csv"), QStringLiteral("aaaa"), today).ok());
        const QString words = user.quotes()->front().lines[1].description;
        QVERIFY(user.learnDescription(QStringLiteral("Acme"), words, QStringLiteral("dgx-h200")).ok());
        QCOMPARE(user.quotes()->front().lines[1].matched, QStringLiteral("dgx-h200"));
        QVERIFY(user.quotes()->front().lines[0].matched.isEmpty());
        QCOMPARE(user.prices()->size(), 1u);
        const LearnedParts learned{{}, user.learnedDescriptions(QStringLiteral("Acme")).value()};
        QVERIFY(user.learnedDescriptions(QStringLiteral("Other"))->isEmpty());
        CatalogSnapshot snapshot;
        snapshot.tables = {{QStringLiteral("systems"),
                            {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("name")},
                            {{QStringLiteral("dgx-h200"), QStringLiteral("NVIDIA"), QStringLiteral("DGX H200")}}}};
        const PartMatcher matcher(snapshot, learned);
        QCOMPARE(matcher.match({}, {}, QStringLiteral("BIG server 8x  h200"))->id, QStringLiteral("dgx-h200"));
        QVERIFY(!matcher.match({}, {}, QStringLiteral("Big Server 4x H200")));
        // Taken back, the line waits again.
        QVERIFY(user.learnDescription(QStringLiteral("Acme"), words, {}).ok());
        QVERIFY(user.quotes()->front().lines[1].matched.isEmpty());
    }

    void partsThatSoundAlikeAreProposedOnly()
    {
        CatalogSnapshot snapshot;
        snapshot.tables = {
            {QStringLiteral("systems"),
             {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("name")},
             {{QStringLiteral("xe9680"), QStringLiteral("Dell"), QStringLiteral("PowerEdge XE9680 H200")},
              {QStringLiteral("xe8640"), QStringLiteral("Dell"), QStringLiteral("PowerEdge XE8640 H100")},
              {QStringLiteral("hgx"), QStringLiteral("Acme"), QStringLiteral("Rackbox Q7 B300")}}}};
        const PartMatcher matcher(snapshot);
        const QString words = QStringLiteral("Dell PowerEdge 9680 with eight H200");
        QVERIFY(!matcher.match({}, {}, words));
        // H200 stands in one name of three, PowerEdge in two: weights 1/2 and 1/3, XE9680 1/2; (1/2 + 1/3) / (4/3).
        const auto proposals = matcher.proposals(words);
        QCOMPARE(proposals.front().id, QStringLiteral("xe9680"));
        QCOMPARE(proposals.front().similarity, 0.625);
        QVERIFY(matcher.proposals(QStringLiteral("Patch cable, grey")).empty());
    }

    void aCableIsKnownWithoutItsLength()
    {
        CatalogSnapshot snapshot;
        snapshot.tables = {{QStringLiteral("optics_cables"),
                            {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("model")},
                            {{QStringLiteral("mfp7e10"), QStringLiteral("NVIDIA"), QStringLiteral("MFP7E10 MPO-12")},
                             {QStringLiteral("mcp1600-e"), QStringLiteral("NVIDIA"), QStringLiteral("MCP1600-E")}}},
                           {QStringLiteral("nics"),
                            {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("model")},
                            {{QStringLiteral("cx7200"), QStringLiteral("NVIDIA"), QStringLiteral("CX7200")}}}};
        const PartMatcher matcher(snapshot);
        QCOMPARE(matcher.match(QStringLiteral("MFP7E10-N010"), {}, {})->id, QStringLiteral("mfp7e10"));
        QCOMPARE(matcher.match({}, QStringLiteral("mcp1600-e001e30"), {})->id, QStringLiteral("mcp1600-e"));
        QVERIFY(!matcher.match(QStringLiteral("CX7200-N010"), {}, {})); // no cable: a number is taken whole
        QVERIFY(!matcher.match(QStringLiteral("MFP7E20-N010"), {}, {}));
    }

    void aDamagedFileIsRefusedAndKept()
    {
        QFile file(file_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, but a text that is long enough to be mistaken for one by nobody at all");
        file.close();
        UserCatalog user(file_);
        QVERIFY(!user.quotes().ok());
        QVERIFY(!user.addQuote(quoteOf("part;qty;unit price EUR\nA-1;2;100.00\n"), QStringLiteral("a.csv"),
                               QStringLiteral("aaaa"), today)
                     .ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("this is no database"));
    }

private:
    QTemporaryDir folder_;
    QString file_;
    int serial_ = 0;
};

QTEST_GUILESS_MAIN(TstUsercatalog)
#include "tst_usercatalog.moc"
