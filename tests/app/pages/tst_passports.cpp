// Every number of the answer's pages opens: the chat sample is solved for real, every cell of every table that holds a
// number names a passport, and choosing the cell shows that one. The map's places and routes do the same with a click
// and with the arrow keys.
#include "app/charts/mapview.h"
#include "app/models/catalogindex.h"
#include "app/models/cataloglistmodel.h"
#include "app/models/celltable.h"
#include "app/pages/catalogpage.h"
#include "app/pages/drawingpage.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace cw;
using namespace cw::app;

namespace {
constexpr int longMs = 180'000; // a loaded machine, a sanitizer
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

    QUrl opened_;

public Q_SLOTS:
    void take(const QUrl &address) { opened_ = address; }

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
        for (const char *key : {"design", "constraints", "candidates", "performance", "rooms", "network", "law",
                                "sustainability", "cost"})
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

    void theFigureHasVerbs()
    {
        const auto &actions = window_->actionTable();
        const auto verb = [&](const char *key) { return actions.at(QLatin1String(key)); };
        const planner::PlanResult &result = window_->document().answer()->result;
        const auto named = [&](const char *kind, const char *beginning) {
            for (const planner::Figure &figure : result.figures)
                if (figure.kind == QLatin1String(kind) && figure.label.startsWith(QLatin1String(beginning)) &&
                    figure.value)
                    return figure;
            return planner::Figure();
        };
        show(QStringLiteral("design"));
        const QString total = result.total(planner::PlanQuantity::TotalCost)->passport;
        window_->showFigure(total);
        verb("figure-copy")->trigger();
        QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("EUR")),
                 qPrintable(QApplication::clipboard()->text()));
        QVERIFY(verb("figure-inputs")->isEnabled());
        QVERIFY(!verb("figure-origin")->isEnabled()); // it is worked out
        verb("figure-inputs")->trigger();
        QVERIFY(window_->passport()->tree()->hasFocus());
        QVERIFY(window_->passport()->tree()->currentIndex().isValid());

        const planner::Figure price = named("catalog", "Price, ");
        QVERIFY(!price.id.isEmpty());
        window_->showFigure(price.id);
        QVERIFY(verb("figure-source")->isEnabled() == price.source.contains(QStringLiteral("http")));
        verb("figure-origin")->trigger();
        auto *shelf = qobject_cast<CatalogPage *>(window_->page(QStringLiteral("catalog")));
        QVERIFY(shelf->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!shelf->isPreparing(), longMs);
        QVERIFY(shelf->list()->rowCount() > 0);
        QVERIFY(shelf->findChild<TableView *>()->currentIndex().isValid());

        verb("figure-back")->trigger();
        QCOMPARE(shownFigure(), total);
        verb("figure-back")->trigger(); // further back, or nothing to go back to
        show(QStringLiteral("design"));
    }

    void theSourceOpensItsAddress()
    {
        planner::Figure sourced;
        for (const planner::Figure &figure : window_->document().answer()->result.figures)
            if (figure.source.contains(QStringLiteral("https://")))
                sourced = figure;
        QVERIFY(!sourced.id.isEmpty());
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take");
        window_->showFigure(sourced.id);
        window_->actionTable().at(QStringLiteral("figure-source"))->trigger();
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QVERIFY2(sourced.source.contains(opened_.toString()), qPrintable(opened_.toString()));
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
