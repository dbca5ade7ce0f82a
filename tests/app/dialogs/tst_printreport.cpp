#include "app/dialogs/printreport.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

PageList threePages()
{
    PageList list;
    list.title = u"Three pages"_s;
    for (int i = 0; i < 3; ++i) {
        TextItem text;
        text.baseline = QPointF(20, 20);
        text.text = u"Page %1"_s.arg(i + 1);
        list.pages.push_back({{text}});
    }
    return list;
}

/// How many pages a PDF holds.
qsizetype pagesOf(const QString &file)
{
    QFile pdf(file);
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll().count("/Type /Page\n") : -1;
}

} // namespace

class TstPrintReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }

    void printsAllPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder_.filePath(u"all.pdf"_s));
        QVERIFY(printPages(printer, threePages()).ok());
        QCOMPARE(pagesOf(folder_.filePath(u"all.pdf"_s)), 3);
    }

    void printsTheRangeAsked()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder_.filePath(u"two.pdf"_s));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        QVERIFY(printPages(printer, threePages()).ok());
        QCOMPARE(pagesOf(folder_.filePath(u"two.pdf"_s)), 2);
    }

    void aPageBeyondTheEndIsTold()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder_.filePath(u"none.pdf"_s));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(4, 9);
        const cw::Outcome printed = printPages(printer, threePages());
        QVERIFY(!printed.ok());
        QVERIFY(printed.error().sentence().contains(u"3 pages"_s));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder_.filePath(u"no/such/folder/report.pdf"_s));
        QVERIFY(!printPages(printer, threePages()).ok());
    }

private:
    QTemporaryDir folder_;
};

QTEST_MAIN(TstPrintReport)
#include "tst_printreport.moc"
