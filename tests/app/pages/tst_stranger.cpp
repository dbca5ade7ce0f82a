// A stranger with mouse and keys, on the real catalog and the real planner: from the empty window to 128 accelerators
// in one room in the EU, a vendor's quote, two sliders, and the report; then everything taken back.
#include "app/models/roles.h"
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
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"
#include "tests/support/hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
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

/// The handle of a slider is taken, moved through `path` pixels and let go.
void dragHandle(NumberSlider *slider, int path)
{
    constexpr int edge = 7; // the handle's middle never comes nearer to an end
    const int x = edge + (slider->width() - 2 * edge) * slider->value() / slider->maximum();
    const QPoint from(x, slider->height() / 2);
    tests::drag(slider, from, from + QPoint(path, 0));
    QVERIFY2(slider->hasFocus(), qPrintable(slider->accessibleName())); // it was hit, and nothing over it
}

/// The choice of a segmented switch that says `text`.
void choose(Segmented *where, const QString &text)
{
    for (auto *segment : where->findChildren<QAbstractButton *>()) {
        if (segment->text() == text) {
            tests::click(segment);
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
    static void chooseRow(TableView *table, const QString &id)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(IdRole).toString() == id) {
                const QPoint middle = table->visualRect(index).center();
                const tests::Spot spot = tests::spotOf(table->viewport(), middle);
                QTest::mouseClick(spot.window, Qt::LeftButton, {}, spot.at);
                QCOMPARE(table->currentIndex().row(), row);
                return;
            }
        }
        QFAIL(qPrintable(id));
    }
    /// By mouse and then by key: only touched, dragged, stepped. A drag is one step of undo.
    void move(NumberSlider *slider, const std::function<double()> &value)
    {
        constexpr int some = 24;
        const QUndoStack *undo = window_->document().undoStack();
        const double before = value();
        const int steps = undo->count();
        dragHandle(slider, 0);
        QCOMPARE(value(), before);
        QCOMPARE(undo->count(), steps);
        dragHandle(slider, some);
        const double dragged = value();
        QVERIFY(dragged > before);
        QCOMPARE(undo->count(), steps + 1);
        QTest::keyClick(slider->window()->windowHandle(), Qt::Key_Right);
        QVERIFY(value() > dragged);
    }
    QAbstractButton *exportButton() const
    {
        return tests::buttonOf(window_->page(QStringLiteral("report")), QStringLiteral("Make the report"));
    }
    QString newFolder(const QString &name) const
    {
        QDir(folder_.path()).mkdir(name);
        return folder_.filePath(name);
    }
    QString header(const char *page) const { return window_->page(QLatin1String(page))->header()->answer(); }

    /// Presses Escape as soon as the window stands in front again while the report is made.
    void exportAndEscape(const QString &to)
    {
        const tests::FileAnswer answer(to);
        QTimer alive; // the window goes on meanwhile
        connect(&alive, &QTimer::timeout, this, [&] {
            if (answer.title().isEmpty() || QApplication::activeModalWidget())
                return;
            window_->activateWindow(); // as a window manager does when a dialog closed
            if (window_->isActiveWindow()) {
                alive.stop();
                QTest::keyClick(window_->windowHandle(), Qt::Key_Escape);
            }
        });
        alive.start(1);
        tests::click(exportButton());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        useTemporarySettings();
        setSetting(Setting::TimeLimitSeconds, 2); // a design is enough here; its proof has tests of its own
        setSetting(Setting::ExportFolder, folder_.path());
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
                tests::click(way);
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
        tests::click(next);
        choose(wizard->place, QStringLiteral("Own room"));
        wizard->region->setFocus();
        wizard->region->lineEdit()->selectAll();
        QTest::keyClicks(wizard->region->lineEdit(), QStringLiteral("Germany"));
        type(wizard->roomKw, QStringLiteral("400"));
        tests::click(next);
        type(wizard->budget, QStringLiteral("9000000"));
        tests::click(next);
        QCOMPARE(wizard->step(), 4);
        QCOMPARE(next->text(), QStringLiteral("Plan it"));
        tests::click(next);

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
        QTRY_VERIFY_WITH_TIMEOUT(desk->desk().has_value(), solveMs);
        QVERIFY(desk->isVisible());
        QVERIFY2(header("quotes").contains(QStringLiteral("Rechenwerk")), qPrintable(header("quotes")));
        QCOMPARE(desk->desk()->quote.reading().totals.net->toDecimal(), QStringLiteral("930202.7"));
        QVERIFY(!desk->importButton()->isEnabled()); // nothing enters before the columns were looked at
        tests::click(desk->columns()->confirmButton());
        const QString before = catalog_->snapshot()->hash;
        tests::click(desk->importButton());
        QTRY_VERIFY_WITH_TIMEOUT(catalog_->snapshot()->hash != before, solveMs);
        // The catalog is laid on a thread of its own and tells the window after: until then the old answer stands.
        QTRY_VERIFY_WITH_TIMEOUT(
            isAnswered() && window_->document().answer()->result.snapshot == catalog_->snapshot()->hash, solveMs);
    }

    void twoSlidersAreDraggedAndStepped()
    {
        tests::goTo(window_.get(), QStringLiteral("Need"));
        auto *need = qobject_cast<NeedPage *>(window_->page(QStringLiteral("need")));
        QVERIFY(need->isVisible());
        chooseRow(need->rules()->findChild<TableView *>(), QStringLiteral("budget"));
        const auto budget = [&] { return window_->document().plan().need.constraints[0].max.value_or(0); };
        const auto power = [&] { return window_->document().plan().need.ownSites[0].itPowerKw.value_or(0); };
        NumberSlider *powerSlider = nullptr;
        for (auto *slider : need->findChildren<NumberSlider *>()) {
            if (slider->accessibleName().contains(QStringLiteral("power"), Qt::CaseInsensitive) &&
                slider->isVisible() && slider != need->rules()->limitSlider())
                powerSlider = powerSlider ? powerSlider : slider;
        }
        QVERIFY(powerSlider);
        move(need->rules()->limitSlider(), budget);
        move(powerSlider, power);
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled(), solveMs); // the answer followed the hand by itself
        QTest::keyClick(window_->windowHandle(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered() && window_->answering().isSettled(), solveMs);
    }

    void makingTheReportCanBeCancelled()
    {
        tests::goTo(window_.get(), QStringLiteral("Report"));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->page(QStringLiteral("report"))->isPreparing(), solveMs);
        // On a machine busy with other work the files may all be there before the window has a turn: then once more.
        constexpr int mostTries = 10;
        bool isCancelled = false;
        for (int tries = 0; tries < mostTries && !isCancelled; ++tries) {
            const QString to = newFolder(QStringLiteral("cancelled-%1").arg(tries));
            exportAndEscape(to);
            isCancelled = window_->strip()->text().contains(QStringLiteral("nothing was written"));
            QCOMPARE(QDir(to).isEmpty(), isCancelled); // all of it or nothing
        }
        QVERIFY2(isCancelled, qPrintable(window_->strip()->text()));
    }

    void theReportLeavesTheWindow()
    {
        const QString to = newFolder(QStringLiteral("out"));
        const tests::FileAnswer answer(to);
        tests::click(exportButton()); // comes back when the files are there
        QVERIFY2(answer.title().contains(QStringLiteral("folder")), qPrintable(answer.title()));
        QVERIFY2(window_->strip()->text().contains(to), qPrintable(window_->strip()->text()));
        const planner::PlanResult &result = window_->document().answer()->result;
        const auto bytes = [&](const char *name) {
            QFile file(to + QLatin1Char('/') + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(bytes("report.pdf").startsWith("%PDF-"));
        QVERIFY(bytes("report.pdf").contains("%%EOF"));
        QVERIFY(bytes("bom.xlsx").startsWith("PK"));
        QCOMPARE(bytes("bom.csv").count('\n'), qsizetype(result.lines.size() + 1)); // a row each, and the head
        QVERIFY(bytes("racks.svg").contains("</svg>"));
        QVERIFY(bytes("summary.md").contains(window_->document().title().toUtf8()));
        const planner::Json figures = planner::Json::parse(bytes("figures.json").toStdString(), nullptr, false);
        QVERIFY(!figures.is_discarded());
        QCOMPARE(figures.at("figures").size(), result.figures.size());
        const planner::PlanReading written = planner::readPlan(bytes("plan.json"));
        QVERIFY2(written.errors.empty(), "plan.json does not read back");
        QVERIFY(planner::needToJson(written.plan) == planner::needToJson(window_->document().plan()));
        QVERIFY(written.plan.isSolved());
    }

    void aFileThatIsNothingIsSaid()
    {
        QFile nothing(folder_.filePath(QStringLiteral("picture.bin")));
        QVERIFY(nothing.open(QIODevice::WriteOnly));
        nothing.write("\x01\x02\x03");
        nothing.close();
        const QString title = window_->document().title();
        drop(window_.get(), nothing.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(window_->strip()->text().contains(QStringLiteral("neither a plan")), solveMs);
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
