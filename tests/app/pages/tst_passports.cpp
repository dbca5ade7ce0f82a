// Every number of the answer's pages opens: the chat sample is solved for real, every cell of every table that holds a
// number names a passport, and choosing the cell shows that one. The map's places and routes do the same with a click
// and with the arrow keys.
#include "app/charts/mapview.h"
#include "app/models/celltable.h"
#include "app/pages/drawingpage.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {
constexpr int longMs = 60'000; // a loaded machine
}

class TstPassports : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    StepPage *show(const QString &key)
    {
        window_->showPage(key);
        StepPage *page = window_->page(key);
        return QTest::qWaitFor([&] { return !page->isPreparing(); }, longMs) ? page : nullptr;
    }

    QString shownFigure() const { return window_->findChild<PassportPanel *>()->figureId(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        useTemporarySettings();
        QLocale::setDefault(QLocale::c());
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), "no compiled catalog");
        window_ = std::make_unique<MainWindow>(read.value(), pipelineOver(read.value()));
        window_->resize(1440, 900);
        window_->show();
        window_->openSample(QStringLiteral(":/samples/sovereign-chat-eu.cwplan"));
        window_->solve();
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled(), longMs);
        QVERIFY(window_->document().answer());
    }

    void everyNumberOpens_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"plan", "candidates", "performance", "rooms", "network", "law", "sustainability", "cost"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void everyNumberOpens()
    {
        QFETCH(QString, key);
        StepPage *page = show(key);
        QVERIFY(page);
        int opened = 0;
        for (TableView *table : page->findChildren<TableView *>()) {
            const QAbstractItemModel *model = table->model();
            if (!table->isVisibleTo(page) || !model)
                continue;
            constexpr int mostRows = 40; // of one table: the rest is made by the same code
            for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex cell = model->index(row, column);
                    const bool isNumber = cell.data(SortRole).userType() == QMetaType::Double;
                    if (!isNumber || cell.data(UnknownRole).toBool())
                        continue;
                    const QString figure = cell.data(PassportRole).toString();
                    const QString where =
                        QStringLiteral("%1, row %2, column %3: %4")
                            .arg(table->accessibleName())
                            .arg(row)
                            .arg(model->headerData(column, Qt::Horizontal).toString(), cell.data().toString());
                    QVERIFY2(!figure.isEmpty(), qPrintable(where));
                    table->setCurrentIndex({});
                    table->setCurrentIndex(cell);
                    QVERIFY2(shownFigure() == figure, qPrintable(where + QStringLiteral(" asks for ") + figure));
                    ++opened;
                }
        }
        QVERIFY(opened > 0);
    }

    void theMapAnswersClickAndKeys()
    {
        auto *page = qobject_cast<DrawingPage *>(show(QStringLiteral("network")));
        QVERIFY(page);
        auto *sheets = page->findChild<QComboBox *>(QStringLiteral("sheets"));
        QVERIFY(sheets);
        sheets->setCurrentIndex(sheets->count() - 1); // the map is the last one
        Q_EMIT sheets->activated(sheets->currentIndex());
        MapView *map = page->map();
        QVERIFY(map->isVisible());
        QCOMPARE(map->spots().size(), std::size_t(3)); // hall-1, and users of Berlin and Paris
        QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(0).toPoint());
        QCOMPARE(shownFigure(), QStringLiteral("net/place/hall-1"));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(shownFigure(), QStringLiteral("net/route/Berlin/hall-1"));
        QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(2).toPoint());
        QCOMPARE(shownFigure(), QStringLiteral("net/route/Paris/hall-1"));
        QTest::keyClick(map, Qt::Key_Right); // round to the first
        QCOMPARE(map->chosen(), 0);
    }
};

QTEST_MAIN(TstPassports)
#include "tst_passports.moc"
