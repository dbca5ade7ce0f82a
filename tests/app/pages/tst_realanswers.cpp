// The smallest sample solved for real in the window: the front between two quantities grows to checked designs, and the
// figures of cost and risk open their passports down to the answer's own.
#include "app/charts/evenmap.h"
#include "app/charts/frontchart.h"
#include "app/models/celltablemodel.h"
#include "app/models/roles.h"
#include "app/pages/costriskpage.h"
#include "app/pages/mainwindow.h"
#include "app/pages/tradeoffspage.h"
#include "app/session/settings.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {
constexpr int longMs = 60'000; // a loaded machine
}

class TstRealanswers : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    static QPushButton *button(QWidget *page, const QString &text)
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        useTemporarySettings();
        QLocale::setDefault(QLocale::c());
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), "no compiled catalog");
        window_ = std::make_unique<MainWindow>(read.value(), pipelineOver(read.value()));
        window_->show();
        window_->openSample(QStringLiteral(":/samples/workstation-lab.cwplan"));
        window_->solve();
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled(), longMs);
        QVERIFY(window_->document().answer());
    }

    void aFrontIsWorkedOutForReal()
    {
        window_->showPage(QStringLiteral("tradeoffs"));
        auto *page = qobject_cast<TradeoffsPage *>(window_->page(QStringLiteral("tradeoffs")));
        QPushButton *work = button(page, QStringLiteral("Work it out"));
        QVERIFY(work && work->isEnabled());
        QTest::mouseClick(work, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page->job().isRunning(), longMs);
        const int points = page->table()->model()->rowCount();
        QVERIFY2(points >= 1, "no design on the front");
        page->chart()->setFocus();
        QTest::keyClick(page->chart(), Qt::Key_Right);
        QVERIFY(!page->chart()->selected().isEmpty());
        QCOMPARE(page->table()->currentIndex().row(), 0);
    }

    void fallsOfPricesFillAColumn()
    {
        window_->showPage(QStringLiteral("candidates"));
        StepPage *page = window_->page(QStringLiteral("candidates"));
        TableView *table = nullptr;
        for (auto *each : page->findChildren<TableView *>())
            if (each->accessibleName() == QLatin1String("Candidates"))
                table = each;
        const int before = table->model()->columnCount();
        QPushButton *ask = button(page, QStringLiteral("How far would prices have to fall?"));
        QVERIFY(ask && ask->isVisible() && ask->isEnabled());
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(page->canCancel() && !ask->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!page->isPreparing(), longMs);
        QVERIFY(ask->isEnabled());
        QCOMPARE(table->model()->columnCount(), before + 1);
        int falls = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, before);
            const QString figure = cell.data(PassportRole).toString();
            if (figure.isEmpty())
                continue;
            ++falls;
            Q_EMIT table->figureRequested(figure);
            const planner::Figure *shown = page->figures() ? page->figures()->figure(figure) : nullptr;
            QVERIFY2(shown && !shown->method.isEmpty(), qPrintable(figure));
        }
        QVERIFY(falls > 0);
    }

    void fallsOfPricesEndWhereTheyAreCancelled()
    {
        StepPage *page = window_->page(QStringLiteral("candidates"));
        QPushButton *ask = button(page, QStringLiteral("How far would prices have to fall?"));
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(page->canCancel());
        page->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isPreparing(), longMs);
        QVERIFY(!page->canCancel() && ask->isEnabled());
    }

    void figuresOfRiskOpenTheirPassports()
    {
        window_->showPage(QStringLiteral("cost"));
        auto *page = qobject_cast<CostRiskPage *>(window_->page(QStringLiteral("cost")));
        QTRY_VERIFY_WITH_TIMEOUT(!page->isPreparing(), longMs);
        QVERIFY2(page->view(), qPrintable(page->header()->accessibleName()));
        QVERIFY(page->figures()->figure(QStringLiteral("risk/total/total_cost")));
        int opened = 0;
        for (TableView *table : page->findChildren<TableView *>()) {
            if (!table->isVisibleTo(page) || !table->model() || table->model()->rowCount() == 0)
                continue;
            table->setCurrentIndex(table->model()->index(0, 1));
            const QString id = table->currentIndex().data(PassportRole).toString();
            if (id.isEmpty())
                continue;
            QCOMPARE(window_->passport()->figureId(), id);
            ++opened;
        }
        QVERIFY(opened > 0);
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstRealanswers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realanswers.moc"
