// Words, a group and an order over a table of a few rows, under Qt's own model tester; scattered matches reach the view
// as one removal and one insertion.
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstFiltermodel : public QObject {
    Q_OBJECT

    static CellTable table()
    {
        CellTable made;
        made.columns = {{QStringLiteral("Name"), false, true}, {QStringLiteral("Cost"), true, false}};
        const std::vector<std::pair<const char *, double>> rows{{"Gamma one", 30}, {"alpha two", 4}, {"Beta two", 200}};
        for (const auto &[name, cost] : rows) {
            Cell first = textCell(QString::fromLatin1(name));
            first.second = QStringLiteral("hall-%1").arg(cost);
            made.rows.push_back({first.text, CellRowStyle::Normal, {first, numberCell(cost, QString::number(cost))}});
        }
        return made;
    }

    static QStringList names(const FilterModel &filter)
    {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all << filter.index(row, 0).data().toString();
        return all;
    }

private Q_SLOTS:
    void everyWordHasToOccur()
    {
        CellTableModel source;
        source.setTable(table());
        FilterModel filter;
        filter.setSourceModel(&source);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(filter.rowCount(), 3);
        filter.setWords(QStringLiteral("TWO"));
        QCOMPARE(names(filter), (QStringList{QStringLiteral("alpha two"), QStringLiteral("Beta two")}));
        filter.setWords(QStringLiteral("two hall-200")); // the second line counts too
        QCOMPARE(names(filter), QStringList{QStringLiteral("Beta two")});
        QCOMPARE(filter.mapToSource(filter.index(0, 1)).row(), 2);
        QCOMPARE(filter.mapFromSource(source.index(2, 0)).row(), 0);
        QVERIFY(!filter.mapFromSource(source.index(0, 0)).isValid());
        filter.setWords(QStringLiteral("nothing"));
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Cost"));
        filter.setWords({});
        filter.setKeep([](int row) { return row != 1; });
        QCOMPARE(filter.rowCount(), 2);
        source.setTable({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void numbersSortAsNumbersAndWordsWithoutCase()
    {
        CellTableModel source;
        source.setTable(table());
        FilterModel filter;
        filter.setSourceModel(&source);
        filter.sort(1);
        QCOMPARE(names(filter).first(), QStringLiteral("alpha two")); // 4 before 30 before 200
        QCOMPARE(names(filter).last(), QStringLiteral("Beta two"));
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), QStringLiteral("Gamma one"));
        filter.sort(-1);
        QCOMPARE(names(filter).first(), QStringLiteral("Gamma one"));
    }

    void scatteredRowsAreTwoSignals()
    {
        CellTableModel source;
        CellTable large;
        large.columns = {{QStringLiteral("Name"), false, true}};
        for (int i = 0; i < 2000; ++i)
            large.rows.push_back({QString::number(i), CellRowStyle::Normal, {textCell(QString::number(i % 10))}});
        source.setTable(std::move(large));
        FilterModel filter;
        filter.setSourceModel(&source);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved),
            inserted(&filter, &QAbstractItemModel::rowsInserted);
        filter.setWords(QStringLiteral("7"));
        QCOMPARE(filter.rowCount(), 200);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstFiltermodel)
#include "tst_filtermodel.moc"
