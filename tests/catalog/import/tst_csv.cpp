#include "catalog/import/csv.h"

#include <QtTest>

using namespace cw::catalog;

class TstCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatASpreadsheetWouldRunIsNeutralisedAndComesBack_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("command") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab before") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("number") << QStringLiteral("-12.5") << QStringLiteral("-12.5");
        QTest::newRow("text") << QStringLiteral("8 x H200") << QStringLiteral("8 x H200");
        QTest::newRow("an apostrophe of its own") << QStringLiteral("'tis") << QStringLiteral("'tis");
    }
    void whatASpreadsheetWouldRunIsNeutralisedAndComesBack()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvField(cell, true), written);
        QCOMPARE(withoutNeutraliser(written), cell);
    }

    void quotedFieldsKeepCommasQuotesAndLines()
    {
        const auto table = parseCsv("id,note\r\na,\"1,5 \"\"kW\"\"\nsecond line\"\r\nb,\n");
        QVERIFY(table.ok());
        QCOMPARE(table->columns, QStringList({QStringLiteral("id"), QStringLiteral("note")}));
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->rows[0][1], QStringLiteral("1,5 \"kW\"\nsecond line"));
        QCOMPARE(table->rows[1][1], QString());
        // Row b stands on line 4: the header, then a row over two lines.
        QCOMPARE(table->lines, (std::vector<int>{2, 4}));
        QCOMPARE(table->column(QStringLiteral("note")), 1);
    }

    void theLastLineNeedsNoLineFeed()
    {
        const auto table = parseCsv("id,a,b\nx,1,");
        QVERIFY(table.ok());
        QCOMPARE(table->rows[0], QStringList({QStringLiteral("x"), QStringLiteral("1"), QString()}));
    }

    void byteOrderMarkIsNoPartOfTheFirstName()
    {
        QCOMPARE(parseCsv("\xEF\xBB\xBFid\nx\n")->columns.first(), QStringLiteral("id"));
    }

    void brokenTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("an empty file") << QByteArray() << QStringLiteral("line 1");
        QTest::newRow("a row too short") << QByteArray("id,a\nx,1\ny\n") << QStringLiteral("line 3");
        QTest::newRow("a row too long") << QByteArray("id,a\nx,1,2\n") << QStringLiteral("line 2");
        QTest::newRow("a quotation mark never closed") << QByteArray("id,a\nx,\"1\ny,2\n") << QStringLiteral("line 2");
        QTest::newRow("a quotation mark in the middle") << QByteArray("id,a\nx,1\"2\n") << QStringLiteral("line 2");
        QTest::newRow("text after a closing mark") << QByteArray("id,a\nx,\"1\"2\n") << QStringLiteral("line 2");
        QTest::newRow("a column twice") << QByteArray("id,id\nx,1\n") << QStringLiteral("line 1");
        QTest::newRow("a column without a name") << QByteArray("id,\nx,1\n") << QStringLiteral("line 1");
        QTest::newRow("bytes that are no UTF-8") << QByteArray("id\n\xFF\xFE\n") << QString();
        QTest::newRow("a zero byte") << QByteArray("id\nx\0y\n", 7) << QString();
    }
    void brokenTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto table = parseCsv(text);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, cw::ErrorCode::InvalidInput);
        QVERIFY2(table.error().place.startsWith(place), qPrintable(table.error().sentence()));
        QVERIFY(!table.error().expected.isEmpty());
    }

    void missingFileIsNamed()
    {
        const auto table = readCsv(QStringLiteral("/nowhere/parts.csv"));
        QVERIFY(!table.ok());
        QVERIFY(table.error().sentence().contains(QStringLiteral("/nowhere/parts.csv")));
    }

    void fieldsAreQuotedWhereNeeded()
    {
        QCOMPARE(csvField(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(csvField(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("5\" disk")), QStringLiteral("\"5\"\" disk\""));
        QCOMPARE(csvField(QStringLiteral("=HYPERLINK(1)"), true), QStringLiteral("'=HYPERLINK(1)"));
        QCOMPARE(csvField(QStringLiteral("@x"), true), QStringLiteral("'@x"));
        QCOMPARE(csvField(QStringLiteral("-12.5"), true), QStringLiteral("-12.5"));
        QCOMPARE(csvField(QStringLiteral("=1+1")), QStringLiteral("=1+1"));
    }
};

QTEST_GUILESS_MAIN(TstCsv)
#include "tst_csv.moc"
