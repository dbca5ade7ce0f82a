// The catalog page: filter, comparison with pins, and the user's own price as an undo step that the shipped catalog
// survives.
#include "app/models/catalogindex.h"
#include "app/models/cataloglistmodel.h"
#include "app/models/celltablemodel.h"
#include "app/pages/catalogpage.h"
#include "app/pages/ownrowcard.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

constexpr auto kind = "nics";

catalog::SnapshotPtr shippedCatalog()
{
    static const auto shipped = catalog::readCatalog(catalog::defaultCatalogFile());
    return shipped.ok() ? shipped.value() : nullptr;
}

/// Network cards with a price, by their id.
QStringList cards()
{
    QStringList ids;
    const catalog::FactTable *table = shippedCatalog()->table(QLatin1String(kind));
    for (const QStringList &row : table->rows)
        if (catalogPrice(*table, row))
            ids << row.value(0);
    return ids;
}

} // namespace

class TstCatalogpage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<LiveCatalog> live_;
    PlanDocument document_;
    std::unique_ptr<CatalogPage> page_;

    int all_ = 0;

    static QString priceIn(const catalog::CatalogSnapshot &snapshot, const QString &id)
    {
        const catalog::FactTable *table = snapshot.table(QLatin1String(kind));
        for (const QStringList &row : table->rows)
            if (row[0] == id)
                return row[table->column(QStringLiteral("price_usd_low"))];
        return {};
    }
    QString price(const QString &id) const { return priceIn(*live_->snapshot(), id); }
    void show(const QString &id) { page_->showRow(QLatin1String(kind), id); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(shippedCatalog());
        live_ = std::make_shared<LiveCatalog>(shippedCatalog(), folder_->filePath(QStringLiteral("user.sqlite")),
                                              QDate(2026, 11, 26));
        page_ = std::make_unique<CatalogPage>(PageContext{&document_, live_->snapshot(), live_});
        connect(live_.get(), &LiveCatalog::changed, page_.get(), [this] { page_->setCatalog(live_->snapshot()); });
        page_->show();
        page_->refresh();
        QTRY_VERIFY(page_->list()->found() > 0);
        all_ = page_->list()->found();
        QVERIFY(cards().size() >= 5);
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
        QTest::keyClicks(words, cards()[0]);
        QVERIFY(page_->list()->found() >= 1 && page_->list()->found() < all_);
        QTest::keyClicks(words, QStringLiteral(" no-such-word"));
        QCOMPARE(page_->list()->found(), 0);
        show(cards()[1]); // a row the filter hid
        QCOMPARE(page_->list()->found(), all_);
        QCOMPARE(page_->comparison()->columnCount(), 2);
        QCOMPARE(page_->comparison()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), cards()[1]);
    }

    void fourRowsStandSideBySide()
    {
        for (int i = 0; i < 5; ++i) {
            show(cards()[i]);
            page_->togglePin();
        }
        QCOMPARE(page_->comparison()->columnCount(), 1 + 4); // the fifth finds no room
        show(cards()[0]);
        page_->togglePin();
        show(cards()[4]);
        QCOMPARE(page_->comparison()->columnCount(), 1 + 4); // three pinned, and the chosen one
    }

    void spaceAndDAreVerbsInTheTable()
    {
        for (int i = 0; i < 2; ++i) {
            show(cards()[i]);
            QTest::keyClick(page_->table(), Qt::Key_Space);
        }
        show(cards()[2]);
        QCOMPARE(page_->comparison()->columnCount(), 1 + 3); // two pinned, and the chosen one
        const int all = page_->comparison()->rowCount();
        QTest::keyClick(page_->table(), Qt::Key_D);
        QVERIFY(page_->comparison()->rowCount() < all); // at least the currency and the evidence are alike
        QTest::keyClick(page_->table(), Qt::Key_D);
        QCOMPARE(page_->comparison()->rowCount(), all);
    }

    void ownPriceIsAnUndoStep()
    {
        const QString id = cards()[0], shipped = priceIn(*shippedCatalog(), id);
        show(id);
        OwnRowCard *editor = page_->editor();
        QCOMPARE(editor->low()->value(), shipped.toDouble());
        editor->low()->setNumber(1700.5);
        editor->high()->setNumber(1750);
        QSignalSpy changed(live_.get(), &LiveCatalog::changed);
        editor->setButton()->click();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(price(id), QStringLiteral("1700.5"));
        QTRY_COMPARE(page_->list()->index()->count(CatalogShow::Own), 1);
        QCOMPARE(priceIn(*live_->shipped(), id), shipped);
        document_.undoStack()->undo();
        QTRY_COMPARE(price(id), shipped);
        document_.undoStack()->redo();
        QTRY_COMPARE(price(id), QStringLiteral("1700.5"));
        QTRY_VERIFY(editor->restoreButton()->isVisible());
        editor->restoreButton()->click();
        QTRY_COMPARE(price(id), shipped);
    }

    void whatTheCatalogRefusesIsToldAndNotDone()
    {
        QSignalSpy failed(page_.get(), &StepPage::failed);
        page_->editor()->change(QLatin1String(kind), QStringLiteral("own"),
                                {{QStringLiteral("notes"), QStringLiteral("x")}});
        QTRY_VERIFY(failed.count() >= 1); // a row without confidence and evidence
        QCOMPARE(price(QStringLiteral("own")), QString());
    }

    void anOwnPartIsAdded()
    {
        const catalog::FactTable *table = shippedCatalog()->table(QLatin1String(kind));
        QMap<QString, QString> cells;
        for (int c = 1; c < table->columns.size(); ++c)
            if (!table->rows[0][c].isEmpty())
                cells.insert(table->columns[c], table->rows[0][c]);
        page_->editor()->change(QLatin1String(kind), QStringLiteral("own-card"), cells);
        QTRY_COMPARE(page_->list()->found(), all_ + 1);
        document_.undoStack()->undo();
        QTRY_COMPARE(page_->list()->found(), all_);
    }
};

QTEST_MAIN(TstCatalogpage)
#include "tst_catalogpage.moc"
