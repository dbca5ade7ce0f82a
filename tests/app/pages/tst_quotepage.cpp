// The quote desk: total under each reading before anything enters, columns confirmed once and remembered, lines that
// wait matched by search, a second quote as a difference, a wrong file as a sentence with a way on.
#include "app/models/celltablemodel.h"
#include "app/models/quotetables.h"
#include "app/models/roles.h"
#include "app/pages/quotecards.h"
#include "app/pages/quotepage.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

catalog::SnapshotPtr parts()
{
    static const auto shipped = catalog::readCatalog(catalog::defaultCatalogFile());
    return shipped.ok() ? shipped.value() : nullptr;
}

QString quoteFile(const char *name)
{
    return QStringLiteral(CW_SOURCE_DIR "/tests/data/quotes/") + QLatin1String(name);
}

} // namespace

class TstQuotepage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<LiveCatalog> live_;
    PlanDocument document_;
    std::unique_ptr<QuotePage> page_;

    void open(const QString &file)
    {
        page_->openQuote(file);
        QTRY_VERIFY(!page_->isPreparing());
    }
    std::vector<catalog::StoredQuote> stored() const { return live_->user().quotes().value(); }
    void importIt()
    {
        page_->importButton()->click();
        QTRY_VERIFY(!live_->isBusy() && !page_->isPreparing());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(parts());
        live_ = std::make_shared<LiveCatalog>(parts(), folder_->filePath(QStringLiteral("user.sqlite")),
                                              QDate(2026, 11, 26));
        page_ = std::make_unique<QuotePage>(PageContext{&document_, live_->snapshot(), live_});
        connect(live_.get(), &LiveCatalog::changed, page_.get(), [this] { page_->setCatalog(live_->snapshot()); });
        page_->resize(1000, 800);
        page_->show();
        page_->refresh();
    }

    void cleanup()
    {
        document_.undoStack()->clear();
        page_.reset();
        live_.reset();
    }

    void aPersonDecidesBetweenCommaAndPoint()
    {
        open(quoteFile("03-ambiguous.csv"));
        QVERIFY(page_->desk()->quote.isAmbiguous);
        page_->columns()->confirmButton()->click();
        QVERIFY(!page_->importButton()->isEnabled());
        // 4 x 1.250 + 2 x 2.500 = 10.000: with a comma ten, as thousands ten thousand
        QPushButton *thousands = page_->readings()->choice(catalog::DecimalMark::Comma);
        QVERIFY(thousands && page_->readings()->choice(catalog::DecimalMark::Point));
        QCOMPARE(thousands->accessibleDescription(), QStringLiteral("10,000.00 EUR"));
        thousands->click();
        QTRY_VERIFY(!page_->isPreparing());
        QVERIFY(!page_->desk()->quote.isAmbiguous);
        QVERIFY(page_->importButton()->isEnabled()); // what was confirmed stays so
        importIt();
        QCOMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored()[0].lines[0].unitPrice->toDecimal(), QStringLiteral("1250"));
        document_.undoStack()->undo();
        QTRY_VERIFY(!live_->isBusy());
        QVERIFY(stored().empty());
    }

    void columnsAreConfirmedOnceForAVendor()
    {
        open(quoteFile("01-german-semicolon.csv"));
        QVERIFY(!page_->columns()->isConfirmed());
        QVERIFY(!page_->importButton()->isEnabled());
        page_->columns()->confirmButton()->click();
        importIt();
        QVERIFY(page_->isImported());
        open(quoteFile("01-german-semicolon.csv"));
        QVERIFY(page_->desk()->isMappingKnown);
        QVERIFY(page_->desk()->isStored);
        QVERIFY(page_->columns()->isConfirmed());
    }

    void aLineThatWaitsIsMatchedBySearch()
    {
        open(quoteFile("01-german-semicolon.csv"));
        const int waiting = unmatchedLines(page_->desk()->quote);
        QVERIFY(page_->desk()->quote.reading().lines[3].matched.isEmpty()); // a patch cable nobody lists
        page_->columns()->confirmButton()->click();
        importIt();
        QTRY_COMPARE(page_->tray()->waiting(), waiting);
        page_->tray()->lookFor(QStringLiteral("KAB-01"), QStringLiteral("Patchkabel"));
        page_->tray()->searchField()->setText(QStringLiteral("mcx75310aas neat"));
        QVERIFY(page_->tray()->hits()->rowCount() >= 1);
        QVERIFY(page_->tray()->matchButton()->isEnabled());
        const QString part = page_->tray()->hitTable()->currentIndex().data(IdRole).toString();
        page_->tray()->matchButton()->click();
        QTRY_COMPARE(page_->tray()->waiting(), waiting - 1);
        QCOMPARE(live_->user().learnedParts().value().value(QStringLiteral("KAB01")), part);
        document_.undoStack()->undo(); // the match, not the import
        QTRY_COMPARE(page_->tray()->waiting(), waiting);
    }

    /// The table shows "2 × 400G"; what is remembered is what the vendor wrote.
    void aLineWithoutAPartIsRememberedAsItIsWritten()
    {
        QFile file(folder_->filePath(QStringLiteral("optics.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Vendor,Northgate\nPart Number,Description,Qty,Unit Price (EUR)\nA-1,Card,2,100.50\n"
                   ",\"Optics, 2 x 400G SR8\",4,900.00\n");
        file.close();
        open(file.fileName());
        page_->columns()->confirmButton()->click();
        importIt();
        QTRY_VERIFY(page_->tray()->waiting() > 0);
        const int waiting = page_->tray()->waiting();
        const QAbstractItemModel *lines = page_->tray()->lineTable()->model();
        int row = 0;
        while (row < lines->rowCount() && !lines->index(row, 0).data().toString().startsWith(QStringLiteral("Optics")))
            ++row;
        QVERIFY(row < lines->rowCount());
        page_->tray()->lineTable()->setCurrentIndex(lines->index(row, 0));
        page_->tray()->searchField()->setText(QStringLiteral("mcx75310aas neat"));
        QVERIFY(page_->tray()->hits()->rowCount() >= 1);
        page_->tray()->matchButton()->click();
        QTRY_COMPARE(page_->tray()->waiting(), waiting - 1);
    }

    void aSecondQuoteIsShownAgainstTheFirst()
    {
        const auto write = [&](const char *name, const char *price) {
            QFile file(folder_->filePath(QLatin1String(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray("Vendor,Northgate\nPart Number,Description,Qty,Unit Price (EUR)\nA-1,Card,2,") +
                           price + "\n");
            return file.fileName();
        };
        open(write("first.csv", "100.50"));
        page_->columns()->confirmButton()->click();
        importIt();
        open(write("second.csv", "90.45"));
        QVERIFY(page_->desk()->hasEarlier);
        QCOMPARE(page_->desk()->changes.size(), std::size_t(1));
        const CellTable table = quoteChangeTable(page_->desk()->changes);
        QCOMPARE(table.rows[0].cells[3].text, QStringLiteral("100.50 EUR"));
        QCOMPARE(table.rows[0].cells[4].text, QStringLiteral("90.45 EUR"));
        QVERIFY(table.rows[0].cells[5].text.contains(QStringLiteral("10"))); // 90.45 is a tenth below 100.50
    }

    void aWrongFileIsASentenceAndAWayOn()
    {
        QFile file(folder_->filePath(QStringLiteral("list.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ding;Wieviel;Kosten\nA-1;2;100,50\n");
        file.close();
        open(file.fileName());
        QVERIFY(!page_->desk());
        QVERIFY(page_->header()->answer().contains(QStringLiteral("list.csv")));
        QVERIFY(page_->columns()->isVisible()); // a person may say what the columns mean
        for (const auto &[title, role] : {std::pair{"Ding", catalog::QuoteRole::Part},
                                          {"Wieviel", catalog::QuoteRole::Quantity},
                                          {"Kosten", catalog::QuoteRole::UnitPrice}}) {
            QComboBox *box = page_->columns()->roleOf(QLatin1String(title));
            QVERIFY(box);
            box->setCurrentIndex(box->findData(catalog::wordOf(role)));
        }
        Q_EMIT page_->columns()->changed();
        QTRY_VERIFY(!page_->isPreparing());
        QVERIFY2(page_->desk().has_value(), qPrintable(page_->header()->answer()));
        QCOMPARE(page_->desk()->quote.reading().lines.size(), std::size_t(1));
        open(folder_->filePath(QStringLiteral("absent.csv")));
        QVERIFY(page_->header()->answer().contains(QStringLiteral("absent.csv")));
        QVERIFY(stored().empty());
    }
};

QTEST_MAIN(TstQuotepage)
#include "tst_quotepage.moc"
