// The catalog page: filter, comparison with pins, and the user's own price as an undo step that the shipped catalog
// survives.
#include "app/models/catalogindex.h"
#include "app/models/cataloglistmodel.h"
#include "app/models/celltablemodel.h"
#include "app/pages/catalogpage.h"
#include "app/pages/ownrowcard.h"
#include "app/widgets/numberinput.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

catalog::SnapshotPtr cards()
{
    auto made = std::make_shared<catalog::CatalogSnapshot>();
    made->asOf = QStringLiteral("2026-11-24");
    const QStringList columns{QStringLiteral("id"),
                              QStringLiteral("name"),
                              QStringLiteral("price_usd_low"),
                              QStringLiteral("price_usd_high"),
                              QStringLiteral("source_url"),
                              QStringLiteral("source_title"),
                              QStringLiteral("confidence"),
                              QStringLiteral("evidence"),
                              QStringLiteral("as_of"),
                              QStringLiteral("notes")};
    const auto row = [](const char *id, const char *name, const char *price) {
        return QStringList{QLatin1String(id),
                           QLatin1String(name),
                           QLatin1String(price),
                           QLatin1String(price),
                           {},
                           QStringLiteral("List"),
                           QStringLiteral("vendor_spec"),
                           QStringLiteral("read"),
                           QStringLiteral("2026-11-01"),
                           {}};
    };
    made->tables = {
        {QStringLiteral("nics"),
         columns,
         {row("cx6", "ConnectX-6", "900"), row("cx7", "ConnectX-7", "1879"), row("cx8", "ConnectX-8", "2400"),
          row("e810", "Intel E810", "500"), row("thor", "Broadcom Thor", "700")}}};
    made->index();
    return made;
}

} // namespace

class TstCatalogpage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<LiveCatalog> live_;
    PlanDocument document_;
    std::unique_ptr<CatalogPage> page_;

    QString price(const QString &id) const
    {
        for (const QStringList &row : live_->snapshot()->tables[0].rows)
            if (row[0] == id)
                return row[2];
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        live_ = std::make_shared<LiveCatalog>(cards(), folder_->filePath(QStringLiteral("user.sqlite")),
                                              QDate(2026, 11, 26));
        page_ = std::make_unique<CatalogPage>(PageContext{&document_, live_->snapshot(), live_});
        connect(live_.get(), &LiveCatalog::changed, page_.get(), [this] { page_->setCatalog(live_->snapshot()); });
        page_->show();
        page_->refresh();
        QTRY_COMPARE(page_->list()->found(), 5);
    }

    void cleanup()
    {
        document_.undoStack()->clear();
        page_.reset();
        live_.reset();
    }

    void typingFilters()
    {
        auto *words = qobject_cast<QLineEdit *>(page_->filterField());
        QTest::keyClicks(words, QStringLiteral("connectx"));
        QCOMPARE(page_->list()->found(), 3);
        QTest::keyClicks(words, QStringLiteral(" 1879"));
        QCOMPARE(page_->list()->found(), 1);
        page_->showRow(QStringLiteral("nics"), QStringLiteral("e810")); // a row the filter hid
        QCOMPARE(page_->list()->found(), 5);
        QCOMPARE(page_->comparison()->columnCount(), 2);
        QCOMPARE(page_->comparison()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("e810"));
    }

    void fourRowsStandSideBySide()
    {
        for (const char *id : {"cx6", "cx7", "cx8", "e810", "thor"}) {
            page_->showRow(QStringLiteral("nics"), QLatin1String(id));
            page_->togglePin();
        }
        QCOMPARE(page_->comparison()->columnCount(), 1 + 4); // the fifth finds no room
        page_->showRow(QStringLiteral("nics"), QStringLiteral("cx6"));
        page_->togglePin();
        page_->showRow(QStringLiteral("nics"), QStringLiteral("thor"));
        QCOMPARE(page_->comparison()->columnCount(), 1 + 4); // three pinned, and the chosen one
    }

    void ownPriceIsAnUndoStep()
    {
        page_->showRow(QStringLiteral("nics"), QStringLiteral("cx7"));
        OwnRowCard *editor = page_->editor();
        QCOMPARE(editor->low()->value(), 1879.0);
        editor->low()->setNumber(1700);
        editor->high()->setNumber(1750);
        QSignalSpy changed(live_.get(), &LiveCatalog::changed);
        editor->setButton()->click();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(price(QStringLiteral("cx7")), QStringLiteral("1700"));
        QTRY_COMPARE(page_->list()->index()->count(CatalogShow::Own), 1);
        QCOMPARE(live_->shipped()->tables[0].rows[1][2], QStringLiteral("1879"));
        document_.undoStack()->undo();
        QTRY_COMPARE(price(QStringLiteral("cx7")), QStringLiteral("1879"));
        document_.undoStack()->redo();
        QTRY_COMPARE(price(QStringLiteral("cx7")), QStringLiteral("1700"));
        QTRY_VERIFY(editor->restoreButton()->isVisible());
        editor->restoreButton()->click();
        QTRY_COMPARE(price(QStringLiteral("cx7")), QStringLiteral("1879"));
    }

    void whatTheCatalogRefusesIsToldAndNotDone()
    {
        QSignalSpy failed(page_.get(), &StepPage::failed);
        page_->editor()->change(QStringLiteral("nics"), QStringLiteral("own"),
                                {{QStringLiteral("name"), QStringLiteral("x")}});
        QTRY_COMPARE(failed.count(), 1); // a row without confidence and evidence
        QCOMPARE(document_.undoStack()->count(), 0);
    }

    void anOwnPartIsAdded()
    {
        page_->editor()->change(QStringLiteral("nics"), QStringLiteral("own"),
                                {{QStringLiteral("name"), QStringLiteral("My card")},
                                 {QStringLiteral("confidence"), QStringLiteral("vendor_spec")},
                                 {QStringLiteral("evidence"), QStringLiteral("unsourced")},
                                 {QStringLiteral("as_of"), QStringLiteral("2026-11-26")}});
        QTRY_COMPARE(page_->list()->found(), 6);
        document_.undoStack()->undo();
        QTRY_COMPARE(page_->list()->found(), 5);
    }
};

QTEST_MAIN(TstCatalogpage)
#include "tst_catalogpage.moc"
