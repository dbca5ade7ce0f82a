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
#include "app/widgets/stepscolumn.h"
#include "app/widgets/strip.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWindow>

using namespace cw;
using namespace cw::app;

namespace {

constexpr int solveMs = 120'000; // a loaded machine; seconds on a quiet one

/// Where the mouse meets a widget: scrolled to, and on the window, so that whatever covers it would be hit instead.
struct Spot {
    QWindow *window = nullptr;
    QPoint at;
};

Spot spotOf(QWidget *widget, QPoint inside)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
    QWidget *top = widget->window();
    top->activateWindow(); // as a window manager does on a click: a dialog that just closed left no window active
    (void)QTest::qWaitForWindowActive(top);
    return {top->windowHandle(), widget->mapTo(top, inside)};
}

void click(QWidget *button)
{
    QVERIFY(button && button->isVisible() && button->isEnabled());
    const Spot spot = spotOf(button, button->rect().center());
    QTest::mouseClick(spot.window, Qt::LeftButton, {}, spot.at);
}

/// The handle of a slider is taken, moved through `path` pixels in steps, and let go.
void drag(NumberSlider *slider, int path)
{
    constexpr int steps = 4;
    constexpr int edge = 7; // the handle's middle never comes nearer to an end
    const int x = edge + (slider->width() - 2 * edge) * slider->value() / slider->maximum();
    const Spot spot = spotOf(slider, {x, slider->height() / 2});
    QTest::mousePress(spot.window, Qt::LeftButton, {}, spot.at);
    QVERIFY2(slider->isSliderDown(), qPrintable(slider->accessibleName()));
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(spot.window, spot.at + QPoint(path * step / steps, 0));
    QTest::mouseRelease(spot.window, Qt::LeftButton, {}, spot.at + QPoint(path, 0));
    QVERIFY(!slider->isSliderDown());
}

/// Answers the dialog for a folder as soon as it is open: its path by keys, then Enter.
class FolderAnswer : public QObject {
public:
    explicit FolderAnswer(const QString &folder)
    {
        connect(&timer_, &QTimer::timeout, this, [this, folder] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
            if (dialog)
                dialog->activateWindow();
            if (!name || !name->hasFocus()) // where the dialog begins; elsewhere a typed path does not count
                return;
            timer_.stop();
            title_ = dialog->windowTitle();
            name->selectAll();
            QTest::keyClicks(name, folder);
            QTest::keyClick(name, Qt::Key_Return);
        });
        timer_.start(10);
    }
    [[nodiscard]] QString title() const { return title_; } ///< of the dialog; empty = none came

private:
    QTimer timer_;
    QString title_;
};

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
    /// A step of the list at the left, by its name.
    void goTo(const QString &step) const
    {
        for (auto *each : window_->findChild<StepsColumn *>()->findChildren<QAbstractButton *>()) {
            if (each->text() == step) {
                click(each);
                return;
            }
        }
        QFAIL(qPrintable(step));
    }
    static void chooseRow(TableView *table, const QString &id)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(IdRole).toString() == id) {
                const QPoint middle = table->visualRect(index).center();
                const Spot spot = spotOf(table->viewport(), middle);
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
        drag(slider, 0);
        QCOMPARE(value(), before);
        QCOMPARE(undo->count(), steps);
        drag(slider, some);
        const double dragged = value();
        QVERIFY(dragged > before);
        QCOMPARE(undo->count(), steps + 1);
        QVERIFY(slider->hasFocus()); // the hand left the keys on it
        QTest::keyClick(slider->window()->windowHandle(), Qt::Key_Right);
        QVERIFY(value() > dragged);
    }
    QPushButton *exportButton() const
    {
        for (auto *button : window_->page(QStringLiteral("report"))->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Make the report")))
                return button;
        }
        return nullptr;
    }
    QString newFolder(const QString &name) const
    {
        QDir(folder_.path()).mkdir(name);
        return folder_.filePath(name);
    }
    QString header(const char *page) const { return window_->page(QLatin1String(page))->header()->answer(); }

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
        QTest::keyClicks(wizard->region->lineEdit(), QStringLiteral("Germany"));
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

    void twoSlidersAreDraggedAndStepped()
    {
        goTo(QStringLiteral("Need"));
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
        goTo(QStringLiteral("Report"));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->page(QStringLiteral("report"))->isPreparing(), solveMs);
        const QString to = newFolder(QStringLiteral("cancelled"));
        const FolderAnswer answer(to);
        int turns = 0;
        QTimer alive; // the window goes on meanwhile
        connect(&alive, &QTimer::timeout, this, [&] {
            if (answer.title().isEmpty() || QApplication::activeModalWidget())
                return;
            window_->activateWindow(); // as a window manager does when a dialog closed
            if (++turns >= 3 && window_->isActiveWindow()) {
                alive.stop();
                QTest::keyClick(window_->windowHandle(), Qt::Key_Escape);
            }
        });
        alive.start(1);
        click(exportButton());
        QVERIFY(!alive.isActive());
        QVERIFY2(window_->strip()->text().contains(QStringLiteral("nothing was written")),
                 qPrintable(window_->strip()->text()));
        QVERIFY(QDir(to).isEmpty());
    }

    void theReportLeavesTheWindow()
    {
        const QString to = newFolder(QStringLiteral("out"));
        const FolderAnswer answer(to);
        click(exportButton()); // comes back when the files are there
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
