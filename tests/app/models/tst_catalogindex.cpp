// The catalog's list: words anywhere in a row, sections by kind, own rows, doubts, prices, comparison. And its size:
// fifty thousand rows give the same answers as one.
#include "app/models/catalogcompare.h"
#include "app/models/catalogindex.h"
#include "app/models/cataloglistmodel.h"
#include "app/models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

catalog::FactTable systems()
{
    return {QStringLiteral("systems"),
            {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("price_usd_low"),
             QStringLiteral("price_usd_high"), QStringLiteral("source_title"), QStringLiteral("confidence"),
             QStringLiteral("evidence")},
            {{QStringLiteral("dgx-h100"), QStringLiteral("NVIDIA"), QStringLiteral("300000"), QStringLiteral("460000"),
              QStringLiteral("A guide"), QStringLiteral("vendor_spec"), QStringLiteral("read")},
             {QStringLiteral("xe9680"),
              QStringLiteral("Dell"),
              {},
              {},
              QStringLiteral("A sheet"),
              QStringLiteral("vendor_spec"),
              QStringLiteral("recalled")}}};
}

catalog::FactTable offers()
{
    return {QStringLiteral("cloud_prices"),
            {QStringLiteral("id"), QStringLiteral("provider"), QStringLiteral("price_hour"),
             QStringLiteral("price_currency")},
            {{QStringLiteral("o1"), QStringLiteral("Müller Cloud"), QStringLiteral("24.5"), QStringLiteral("EUR")}}};
}

std::shared_ptr<catalog::CatalogSnapshot> snapshot()
{
    auto made = std::make_shared<catalog::CatalogSnapshot>();
    made->tables = {offers(), systems()};
    made->index();
    return made;
}

catalog::LintFinding doubt(catalog::LintSeverity severity, const QString &row)
{
    catalog::LintFinding finding;
    finding.rule = QStringLiteral("price_out_of_family");
    finding.severity = severity;
    finding.kind = QStringLiteral("systems");
    finding.row = row;
    finding.text = QStringLiteral("far from its family");
    return finding;
}

} // namespace

class TstCatalogindex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyWordMustStandSomewhereInTheRow()
    {
        const auto shipped = snapshot();
        const CatalogIndex index(shipped, *shipped, {});
        QCOMPARE(index.matching({}).size(), std::size_t(3));
        QCOMPARE(index.matching({QStringLiteral("dgx nvidia"), {}, {}}), std::vector<int>{1});
        QCOMPARE(index.matching({QStringLiteral("GX-H1"), {}, {}}), std::vector<int>{1}); // inside a word, any case
        QCOMPARE(index.matching({QStringLiteral("MÜLLER"), {}, {}}), std::vector<int>{0});
        QVERIFY(index.matching({QStringLiteral("dgx dell"), {}, {}}).empty());
        QVERIFY(index.matching({QStringLiteral("nvidia a"), QStringLiteral("cloud_prices"), {}}).empty());
    }

    void ownRowsAreThoseThatDifferFromTheShippedOnes()
    {
        const auto shipped = snapshot();
        const auto laid = snapshot();
        laid->tables[1].rows[0][2] = QStringLiteral("290000");
        laid->tables[1].rows.push_back({QStringLiteral("mine"), QStringLiteral("Me"), {}, {}, {}, {}, {}});
        const CatalogIndex index(laid, *shipped, {});
        QCOMPARE(index.count(CatalogShow::Own), 2);
        QCOMPARE(index.matching({{}, {}, CatalogShow::Own}), (std::vector<int>{1, 3}));
        QCOMPARE(index.count(CatalogShow::ToVerify), 1); // the recalled one
    }

    void theWorstDoubtOfARowComesFirst()
    {
        const auto shipped = snapshot();
        const CatalogIndex index(shipped, *shipped,
                                 {doubt(catalog::LintSeverity::Note, QStringLiteral("xe9680")),
                                  doubt(catalog::LintSeverity::Error, QStringLiteral("xe9680"))});
        QCOMPARE(index.matching({{}, {}, CatalogShow::Doubtful}), std::vector<int>{2});
        const CatalogIndex::Entry &entry = index.entries()[2];
        QCOMPARE(entry.findings, 2);
        QCOMPARE(int(index.findings()[std::size_t(entry.firstFinding)].severity), int(catalog::LintSeverity::Error));
    }

    void pricesReadAsTheirTableStatesThem()
    {
        const auto price = [](const catalog::FactTable &table, int row) {
            return catalogPrice(table, table.rows[std::size_t(row)]);
        };
        QCOMPARE(priceText(*price(systems(), 0)), QStringLiteral("300,000 to 460,000 USD"));
        QVERIFY(!price(systems(), 1)); // an empty price is not known, not zero
        QCOMPARE(priceText(*price(offers(), 0)), QStringLiteral("24.5 EUR/h"));
    }

    void sectionsHaveHeadsWithCounts()
    {
        const auto shipped = snapshot();
        CatalogListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIndex(std::make_shared<CatalogIndex>(shipped, *shipped, std::vector<catalog::LintFinding>()));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Cloud prices · 1"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Systems · 2"));
        QCOMPARE(model.index(2, 0).data(RowStyleRole).toInt(), int(CellRowStyle::Group));
        QCOMPARE(model.entryAt(2), -1);
        QCOMPARE(model.index(4, CatalogListModel::Price).data(UnknownRole).toBool(), true);
        model.setQuery({QStringLiteral("dgx"), {}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.found(), 1);
        model.setQuery({QStringLiteral("dgx-h100"), {}, {}}); // narrower: looks at what is left
        QCOMPARE(model.found(), 1);
        model.setQuery({QStringLiteral("d"), {}, {}}); // wider again
        QVERIFY(model.found() > 1);
    }

    void comparisonMarksWhatDiffers()
    {
        const auto shipped = snapshot();
        const CatalogIndex index(shipped, *shipped, {});
        const CellTable all = compareTable(index, {1, 2}, false);
        const CellTable different = compareTable(index, {1, 2}, true);
        const auto rowOf = [](const CellTable &table, const QString &id) -> const CellRow * {
            for (const CellRow &row : table.rows)
                if (row.id == id)
                    return &row;
            return nullptr;
        };
        QVERIFY(rowOf(all, QStringLiteral("vendor"))->cells[0].text.startsWith(QStringLiteral("≠ ")));
        QVERIFY(rowOf(all, QStringLiteral("price_usd_low"))->cells[2].unknown);
        QVERIFY(rowOf(all, QStringLiteral("confidence")));
        QVERIFY(!rowOf(different, QStringLiteral("confidence"))); // both the same
        QCOMPARE(compareTable(index, {0, 1, 2, 0, 1}, false).columns.size(), std::size_t(1 + mostCompared));
    }

    void fiftyThousandRowsAnswerTheSame()
    {
        const auto large = std::make_shared<catalog::CatalogSnapshot>();
        catalog::FactTable table = systems();
        table.rows.clear();
        for (int i = 0; i < 50'000; ++i)
            table.rows.push_back({QStringLiteral("part-%1").arg(i), QStringLiteral("Vendor %1").arg(i % 7),
                                  QString::number(1000 + i), QString::number(2000 + i), QStringLiteral("List"),
                                  QStringLiteral("vendor_spec"), QStringLiteral("read")});
        large->tables = {table};
        large->index();
        CatalogListModel model;
        model.setIndex(std::make_shared<CatalogIndex>(large, *large, std::vector<catalog::LintFinding>()));
        model.setQuery({QStringLiteral("part-4999"), {}, {}});
        QCOMPARE(model.found(), 1 + 10);                             // part-4999 and part-49990 to part-49999
        model.setQuery({QStringLiteral("part-4999 51999"), {}, {}}); // the highest price of part-49999 alone
        QCOMPARE(model.found(), 1);
    }
};

QTEST_GUILESS_MAIN(TstCatalogindex)
#include "tst_catalogindex.moc"
