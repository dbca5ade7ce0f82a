// Workbooks of strangers: bombs, passwords, document types and cut files are refused in bounded memory.
#include "catalog/import/delimitedtext.h"
#include "catalog/import/quotefile.h"
#include "catalog/import/workbookreader.h"
#include "catalog/import/workbooksheet.h"

#include <QBuffer>
#include <QTest>

#include <zip.h>

using namespace cw::catalog;

namespace {
/// A ZIP of these parts, made with the library the reader uses for reading only.
QByteArray archive(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray workbook(const QByteArray &sheet, const QByteArray &head = {})
{
    return archive({{"xl/workbook.xml",
                     head + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels",
                     "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                    {"xl/worksheets/sheet1.xml", sheet}});
}
const QByteArray small = "<worksheet><sheetData><row r=\"1\"><c r=\"B1\"><v>2.5</v></c></row></sheetData></worksheet>";
} // namespace

class TstWorkbookreader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCellsWhereTheyStand()
    {
        const auto grids = readWorkbook(workbook(small));
        QVERIFY2(grids.ok(), grids.ok() ? "" : qPrintable(grids.error().sentence()));
        QCOMPARE(grids->front().rows.front().cell(1).number.value_or(0), 2.5);
        QVERIFY(grids->front().rows.front().cell(0).isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray good = workbook(small);
        QTest::newRow("cut in half") << good.left(good.size() / 2) << QStringLiteral("archive");
        QTest::newRow("old binary format or password")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("password");
        QTest::newRow("a ZIP of something else") << archive({{"a.txt", "hello"}}) << QStringLiteral("no workbook");
        QTest::newRow("a document type that could expand")
            << workbook(small, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
            << QStringLiteral("document type");
        QTest::newRow("XML that breaks off") << workbook(small.left(60)) << QStringLiteral("damaged");
        // 49 MiB of spaces pack into 50 kB
        QTest::newRow("a bomb") << workbook("<worksheet>" + QByteArray(49 << 20, ' ') + "</worksheet>")
                                << QStringLiteral("unpacks");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto grids = readWorkbook(bytes);
        QVERIFY(!grids.ok());
        QVERIFY2(grids.error().message.contains(word), qPrintable(grids.error().sentence()));
    }

    /// One cell far to the right of each of 4,001 rows: 2,000,500 cells, nearly all of them empty.
    void cellsInAllAreBounded()
    {
        QByteArray xml("<worksheet><sheetData>");
        for (int row = 1; row <= 4001; ++row)
            xml += "<row><c r=\"SF1\"><v>1</v></c></row>";
        xml += "</sheetData></worksheet>";
        const auto sheet = readSheet(xml, {});
        QVERIFY(!sheet.ok());
        QVERIFY(sheet.error().message.contains(QStringLiteral("too many cells")));
        const auto text =
            cutText((QString(499, QLatin1Char(';')) + QLatin1Char('\n')).repeated(4001), QLatin1Char(';'));
        QVERIFY(!text.ok());
        QVERIFY(text.error().message.contains(QStringLiteral("too many cells")));
    }

    void binaryTextIsRefused()
    {
        QVERIFY(!readQuote(QByteArray("part;qty\0;x", 11), QStringLiteral("a.csv")).ok());
        QVERIFY(!readQuote(QByteArray(), QStringLiteral("a.csv")).ok());
        QVERIFY(!readQuote("part;qty;price\n\"A;1;2\n", QStringLiteral("a.csv")).ok());
    }
};

QTEST_GUILESS_MAIN(TstWorkbookreader)
#include "tst_workbookreader.moc"
