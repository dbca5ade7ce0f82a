// The answer's tables on the synthetic result. Sums by hand: 7 x 318,000 + 3 x 318,000 = 3,180,000 compute; 5 x 31,000
// + 42 x 180 = 162,560 network; 6 x 98,000 = 588,000 storage; 3,180,000 + 162,560 + 588,000 = 3,930,560 bought. First
// half year: 3,930,560 - 954,000 (bought in 2028) = 2,976,560 bought; 410,250.5 kWh x 0.19 = 77,947.595 -> 77,947.60
// (half to even at the cent: 77,947.595 lies between .59 and .60); 6 x 21,450 = 128,700; 89,088 x 2.24 = 199,557.12.
#include "app/models/celltablemodel.h"
#include "app/models/columntitle.h"
#include "app/models/facttablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/passporttreemodel.h"
#include "app/models/plantables.h"
#include "planner/plan/valueaddedtax.h"
#include "tests/support/sampleresult.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <numeric>

using namespace cw;
using namespace cw::app;

class TstPlantables : public QObject {
    Q_OBJECT

    static const Cell *find(const CellTable &table, const QString &id, int column)
    {
        for (const CellRow &row : table.rows) {
            if (row.id == id)
                return &row.cells[std::size_t(column)];
        }
        return nullptr;
    }

private Q_SLOTS:
    void columnsAreNamedAsPeopleWriteThem()
    {
        QCOMPARE(columnTitle(QStringLiteral("memory_bandwidth_tb_s")), QStringLiteral("Memory bandwidth, TB/s"));
        QCOMPARE(columnTitle(QStringLiteral("fp8_tflops")), QStringLiteral("FP8, TFLOP/s"));
        QCOMPARE(columnTitle(QStringLiteral("list_price_usd_low")), QStringLiteral("List price, low, USD"));
        QCOMPARE(columnTitle(QStringLiteral("vendor_hq_country")), QStringLiteral("Vendor HQ country"));
        QCOMPARE(columnTitle(QStringLiteral("vcpus")), QStringLiteral("vCPUs"));
        QCOMPARE(columnTitle(QStringLiteral("rand_read_iops")), QStringLiteral("Rand read, IOPS"));
        QCOMPARE(factKindTitle(QStringLiteral("cloud_offers")), QStringLiteral("Cloud offers"));
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void aRuleThatIsGivenUpIsSaidToBeDropped()
    {
        planner::PlanResult result = tests::infeasibleResult();
        result.relaxations.resize(1);
        result.relaxations.front().to.reset();
        result.relaxations.front().toText.clear();
        const CellTable table = relaxationTable(result, tests::samplePlan());
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(table.rows.front().cells[2].text, QStringLiteral("dropped"));
        QVERIFY(!table.rows.front().cells[2].unknown);
    }

    void linesAreGroupedAndSummed()
    {
        const CellTable table = lineTable(tests::sampleResult(), tests::samplePlan(), planner::LineKind::OneOff);
        QCOMPARE(find(table, QStringLiteral("group-compute"), 4)->sort.toDouble(), 3180000.0);
        QCOMPARE(find(table, QStringLiteral("group-network"), 4)->sort.toDouble(), 162560.0);
        QCOMPARE(find(table, QStringLiteral("group-storage"), 4)->sort.toDouble(), 588000.0);
        QCOMPARE(find(table, QStringLiteral("sum"), 4)->sort.toDouble(), 3930560.0);
        QCOMPARE(find(table, QStringLiteral("sum"), 0)->text,
                 QStringLiteral("Bought in all, without what has no price"));
        const Cell *unpriced = find(table, QStringLiteral("l5"), 4);
        QVERIFY(unpriced->unknown);
        QVERIFY(!unpriced->sort.isValid()); // unknown is never a zero
    }

    void theSumSaysWhetherItHoldsVat()
    {
        planner::PlanResult result = tests::sampleResult();
        std::erase_if(result.lines, [](const planner::Line &line) { return !line.total; });
        const auto sum = [&] {
            const CellTable table = lineTable(result, tests::samplePlan(), planner::LineKind::OneOff);
            return find(table, QStringLiteral("sum"), 0)->text;
        };
        QCOMPARE(sum(), QStringLiteral("Bought in all, excluding VAT"));
        planner::Line tax = result.lines.front();
        tax.category = QStringLiteral("tax");
        tax.quantityUnit = QLatin1String(planner::vatPaymentsUnit);
        result.lines.push_back(tax);
        QCOMPARE(sum(), QStringLiteral("Bought in all, with VAT"));
    }

    void recurringPaymentsOfOneThingAreOneRow()
    {
        const CellTable table = lineTable(tests::sampleResult(), tests::samplePlan(), planner::LineKind::Recurring);
        int energy = 0;
        for (const CellRow &row : table.rows)
            energy += row.style == CellRowStyle::Normal && row.cells[0].text == QStringLiteral("Electricity of hall-1");
        QCOMPARE(energy, 1);
    }

    void costOverTimeAddsUpThePeriods()
    {
        const CostOverTime cost = costOverTime(tests::sampleResult(), tests::samplePlan());
        QCOMPARE(cost.periods.size(), std::size_t(8));
        QCOMPARE(cost.periods.front(), QStringLiteral("2027 H1"));
        double first = 0;
        for (const auto &row : cost.amounts)
            first += row.front();
        QCOMPARE(qRound64(first * 100), qRound64((2976560 + 77947.60 + 128700 + 199557.12) * 100));
    }

    void modelsKeepTheirPromises()
    {
        CellTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(lineTable(tests::sampleResult(), tests::samplePlan(), planner::LineKind::OneOff));
        const int all = filter.rowCount();
        filter.setWords(QStringLiteral("SWITCH made-up"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), all);
        filter.sort(4, Qt::DescendingOrder);
        QVERIFY(tableText(model).startsWith(QStringLiteral("What, where and how\tCount\t")));
        model.setTable(placementTable(tests::sampleResult(), tests::samplePlan()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 6).data(PassportRole).toString(), QStringLiteral("f7"));
    }

    void passportTreeGoesDownToTheSources()
    {
        planner::PlanResult result = tests::sampleResult();
        result.figures[1].inputs = {QStringLiteral("f1")}; // a circle must not hang
        PassportTreeModel tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setRoot(result, QStringLiteral("f1"));
        QCOMPARE(tree.rowCount(), 2);
        QCOMPARE(tree.index(0, 0).data().toString(), QStringLiteral("Price of Made-up Server X8"));
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 0);
        tree.setRoot(result, QStringLiteral("no such figure"));
        QCOMPARE(tree.rowCount(), 0);
    }

    void factsSayWhatIsToVerify()
    {
        auto catalog = std::make_shared<catalog::CatalogSnapshot>();
        catalog->tables = {
            {QStringLiteral("things"),
             {QStringLiteral("id"), QStringLiteral("power_kw"), QStringLiteral("confidence"),
              QStringLiteral("evidence")},
             {{QStringLiteral("a"), QStringLiteral("7.5"), QStringLiteral("vendor_spec"), QStringLiteral("direct")},
              {QStringLiteral("b"), {}, QStringLiteral("recalled"), QStringLiteral("recalled")}}}};
        FactTableModel model(catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKind(QStringLiteral("things"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.unverified(), 1);
        QCOMPARE(model.index(0, 1).data(SortRole).toDouble(), 7.5);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Power, kW"));
        QCOMPARE(model.index(1, 0).data(ShapeRole).toInt(), int(Shape::Unknown));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("7,5"));
        QCOMPARE(model.index(0, 1).data(ExportRole).toString(), QStringLiteral("7.5"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(shownFact(QStringLiteral("version"), QStringLiteral("1.30")), QStringLiteral("1.30"));
    }
};

QTEST_GUILESS_MAIN(TstPlantables)
#include "tst_plantables.moc"
