// A stranger with mouse and keys, on the real catalog and the real planner: from the empty window to 128 accelerators
// in one room in the EU, a vendor's quote, two sliders, and the report; then everything taken back.
#include "app/pages/catalogpage.h"
#include "app/pages/firstplanwizard.h"
#include "app/pages/listcards.h"
#include "app/pages/mainwindow.h"
#include "app/pages/needpage.h"
#include "app/pages/quotecards.h"
#include "app/pages/quotepage.h"
#include "app/pages/wayin.h"
#include "app/session/settings.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/segmented.h"
#include "app/widgets/strip.h"
#include "catalog/store/catalogreader.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace cw;
using namespace cw::app;

namespace {

constexpr int solveMs = 120'000; // a loaded machine; seconds on a quiet one

void click(QWidget *button)
{
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The choice of a segmented switch that says `text`.
void choose(Segmented *where, const QString &text)
{
    for (auto *segment : where->findChildren<QAbstractButton *>()) {
        if (segment->text() == text) {
            click(segment);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void type(NumberInput *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void drop(QWidget *window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

} // namespace

class TstStranger : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::shared_ptr<LiveCatalog> catalog_;
    std::unique_ptr<MainWindow> window_;

    bool isAnswered() const
    {
        return window_->document().answer() && !window_->document().isStale() && !window_->document().answer()->isQuick;
    }
    QString header(const char *page) const { return window_->page(QLatin1String(page))->header()->answer(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        useTemporarySettings();
        setSetting(Setting::TimeLimitSeconds, 2); // a design is enough here; its proof has tests of its own
        QLocale::setDefault(QLocale::c());
        const auto shipped = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(shipped.ok(), shipped.ok() ? "" : qPrintable(shipped.error().sentence()));
        catalog_ = std::make_shared<LiveCatalog>(shipped.value(), folder_.filePath(QStringLiteral("user.sqlite")),
                                                 QDate(2026, 11, 26));
        window_ = std::make_unique<MainWindow>(catalog_, pipelineOver(catalog_->current()));
        window_->show();
    }

    void theEmptyWindowOffersAWayIn()
    {
        for (auto *way : window_->findChildren<WayIn *>()) {
            if (way->text() == QLatin1String("Plan step by step")) {
                click(way);
                return;
            }
        }
        QFAIL("no way in");
    }

    void fiveQuestionsMakeAPlan()
    {
        auto *wizard = window_->findChild<FirstPlanWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        QPushButton *next = wizard->nextButton();
        QTest::keyClick(wizard, Qt::Key_Return); // what for: the template is inference
        QCOMPARE(wizard->step(), 1);
        choose(wizard->measure, QStringLiteral("By accelerators"));
        type(wizard->accelerators, QStringLiteral("128"));
        click(next);
        choose(wizard->place, QStringLiteral("Own room"));
        wizard->region->setFocus();
        wizard->region->lineEdit()->selectAll();
        QTest::keyClicks(wizard->region->lineEdit(), QStringLiteral("DE"));
        type(wizard->roomKw, QStringLiteral("400"));
        click(next);
        type(wizard->budget, QStringLiteral("9000000"));
        click(next);
        QCOMPARE(wizard->step(), 4);
        QCOMPARE(next->text(), QStringLiteral("Plan it"));
        click(next);

        const planner::Plan &plan = window_->document().plan();
        QCOMPARE(window_->document().undoStack()->count(), 1); // one step, however much was asked
        QCOMPARE(plan.need.ownSites.size(), std::size_t(1));
        QCOMPARE(plan.need.ownSites[0].country, QStringLiteral("DE"));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), solveMs);
        const planner::Total *accelerators =
            window_->document().answer()->result.total(planner::PlanQuantity::Accelerators);
        QVERIFY2(accelerators && accelerators->value && *accelerators->value >= 128, qPrintable(header("design")));
    }

    void aDroppedQuoteIsReadConfirmedAndPricesThePlan()
    {
        drop(window_.get(), QStringLiteral(CW_SOURCE_DIR "/tests/data/quotes/01-german-semicolon.csv"));
        auto *desk = qobject_cast<QuotePage *>(window_->page(QStringLiteral("quotes")));
        QTRY_VERIFY(desk->desk().has_value());
        QVERIFY(desk->isVisible());
        QVERIFY2(header("quotes").contains(QStringLiteral("Rechenwerk")), qPrintable(header("quotes")));
        QCOMPARE(desk->desk()->quote.reading().totals.net->toDecimal(), QStringLiteral("930202.7"));
        QVERIFY(!desk->importButton()->isEnabled()); // nothing enters before the columns were looked at
        click(desk->columns()->confirmButton());
        const QString before = catalog_->snapshot()->hash;
        click(desk->importButton());
        QTRY_VERIFY_WITH_TIMEOUT(catalog_->snapshot()->hash != before, solveMs);
        // The catalog is laid on a thread of its own and tells the window after: until then the old answer stands.
        QTRY_VERIFY_WITH_TIMEOUT(
            isAnswered() && window_->document().answer()->result.snapshot == catalog_->snapshot()->hash, solveMs);
    }

    void twoSlidersAreMovedByKey()
    {
        window_->showPage(QStringLiteral("need"));
        auto *need = qobject_cast<NeedPage *>(window_->page(QStringLiteral("need")));
        need->rules()->select(QStringLiteral("budget"));
        const auto budget = [&] { return window_->document().plan().need.constraints[0].max.value_or(0); };
        const double before = budget();
        need->rules()->limitSlider()->setFocus();
        QTest::keyClick(need->rules()->limitSlider(), Qt::Key_Right);
        QVERIFY(budget() > before);
        NumberSlider *power = nullptr;
        for (auto *slider : need->findChildren<NumberSlider *>()) {
            if (slider->accessibleName().contains(QStringLiteral("power"), Qt::CaseInsensitive) &&
                slider->isVisible() && slider != need->rules()->limitSlider())
                power = power ? power : slider;
        }
        QVERIFY(power);
        const double room = window_->document().plan().need.ownSites[0].itPowerKw.value_or(0);
        power->setFocus();
        QTest::keyClick(power, Qt::Key_Right);
        QVERIFY(window_->document().plan().need.ownSites[0].itPowerKw.value_or(0) > room);
        window_->solve();
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), solveMs);
    }

    void makingTheReportCanBeCancelled()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled(), solveMs);
        const QString to = folder_.filePath(QStringLiteral("cancelled"));
        int turns = 0;
        QTimer alive; // the window goes on meanwhile
        connect(&alive, &QTimer::timeout, this, [&] {
            if (++turns == 3)
                window_->actionTable().at(QStringLiteral("cancel"))->trigger();
        });
        alive.start(1);
        const Outcome done = window_->exportTo(to);
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::Cancelled);
        QVERIFY2(window_->strip()->text().contains(QStringLiteral("nothing was written")),
                 qPrintable(window_->strip()->text()));
        QVERIFY(!QFile::exists(to));
    }

    void theReportLeavesTheWindow()
    {
        const QString to = folder_.filePath(QStringLiteral("out"));
        const Outcome done = window_->exportTo(to);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence()));
        QVERIFY(QFile::exists(to + QStringLiteral("/report.pdf")));
        QVERIFY(window_->strip()->text().contains(to));
    }

    void aFileThatIsNothingIsSaid()
    {
        QFile nothing(folder_.filePath(QStringLiteral("picture.bin")));
        QVERIFY(nothing.open(QIODevice::WriteOnly));
        nothing.write("\x01\x02\x03");
        nothing.close();
        const QString title = window_->document().title();
        drop(window_.get(), nothing.fileName());
        QTRY_VERIFY(window_->strip()->text().contains(QStringLiteral("neither a plan")));
        QCOMPARE(window_->document().title(), title);
    }

    void undoTakesEverythingBack()
    {
        const QString quoted = catalog_->snapshot()->hash;
        QUndoStack *undo = window_->document().undoStack();
        while (undo->canUndo())
            undo->undo();
        QTRY_VERIFY_WITH_TIMEOUT(catalog_->snapshot()->hash != quoted, solveMs);
        QCOMPARE(catalog_->snapshot()->hash, catalog_->shipped()->hash);
        QVERIFY(window_->document().plan().need.workloads.empty());
    }

    void cleanupTestCase()
    {
        window_.reset();
        catalog_.reset();
    }
};

QTEST_MAIN(TstStranger)
#include "tst_stranger.moc"
