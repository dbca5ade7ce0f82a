// What a hand does on the pages of an answer, on the real catalog and planner: a box drawn on the chart of candidates,
// charts saved by their menu, memory in GiB, a plug pulled, the report printed, help asked for, a way out taken.
#include "app/charts/chartcard.h"
#include "app/charts/scatterchart.h"
#include "app/dialogs/helpwindow.h"
#include "app/pages/mainwindow.h"
#include "app/pages/plugcard.h"
#include "app/pages/reportpage.h"
#include "app/pages/reportpreview.h"
#include "app/pages/whynotview.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "tests/support/hand.h"
#include "tests/support/samplewindow.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>

using namespace cw;
using namespace cw::app;

namespace {
constexpr int longMs = 180'000; // a loaded machine, a sanitizer
}

class TstHandwork : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;

    StepPage *page(const char *key) const { return window_->page(QLatin1String(key)); }
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled() && window_->document().answer(), longMs);
    }
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_->windowHandle(), Qt::Key(key), with);
    }
    /// Opens a button's menu and takes the entry that begins with `text`.
    static void takeFromMenu(QToolButton *button, const QString &text)
    {
        QTimer chooser;
        connect(&chooser, &QTimer::timeout, button, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            chooser.stop();
            for (QAction *entry : menu->actions())
                if (entry->text().startsWith(text))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        });
        chooser.start(10);
        tests::click(button);
        QVERIFY(!chooser.isActive());
    }
    static QStringList texts(const QWidget *place)
    {
        QStringList all;
        for (const auto *label : place->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        tests::useTestSettings();
        const catalog::SnapshotPtr catalog = tests::compiledCatalog();
        QVERIFY2(catalog, "no compiled catalog");
        window_ = std::make_unique<MainWindow>(catalog, pipelineOver(catalog));
        window_->show();
        window_->openSample(QStringLiteral(":/samples/sovereign-chat-eu.cwplan"));
        window_->solve();
        settle();
    }

    void aBoxOnTheChartFiltersTheTable()
    {
        tests::goTo(window_.get(), QStringLiteral("Candidates"));
        auto *chart = page("candidates")->findChild<ScatterChart *>();
        TableView *table = nullptr;
        for (auto *each : page("candidates")->findChildren<TableView *>())
            if (each->accessibleName() == QLatin1String("Candidates"))
                table = each;
        QVERIFY(chart && chart->isVisible() && table);
        const int all = table->model()->rowCount();
        tests::drag(chart, {chart->width() / 12, 4}, {chart->width() / 2, chart->height() - 4});
        const int inside = table->model()->rowCount();
        QVERIFY2(inside > 0 && inside < all, qPrintable(QStringLiteral("%1 of %2").arg(inside).arg(all)));
        QAbstractButton *unbrush = nullptr;
        for (auto *button : page("candidates")->findChildren<QAbstractButton *>())
            if (button->toolTip() == QLatin1String("Takes the box on the chart away"))
                unbrush = button;
        tests::click(unbrush);
        QCOMPARE(table->model()->rowCount(), all);
    }

    void aChartIsSavedAsDrawingAndAsPicture()
    {
        auto *card = page("candidates")->findChild<ChartCard *>();
        QToolButton *more = nullptr;
        for (auto *button : card->findChildren<QToolButton *>())
            if (button->menu())
                more = button;
        QVERIFY(more);
        const QString drawing = folder_.filePath(QStringLiteral("chart.svg"));
        const QString picture = folder_.filePath(QStringLiteral("chart.png"));
        {
            const tests::FileAnswer answer(drawing);
            takeFromMenu(more, QStringLiteral("Save the chart as SVG"));
            QCOMPARE(answer.title(), QStringLiteral("Save the chart"));
        }
        {
            const tests::FileAnswer answer(picture);
            takeFromMenu(more, QStringLiteral("Save the chart as PNG"));
            QCOMPARE(answer.title(), QStringLiteral("Save the chart"));
        }
        QFile svg(drawing);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray bytes = svg.readAll();
        QVERIFY(bytes.contains("<svg") && bytes.contains("</svg>"));
        QVERIFY2(bytes.contains("<title>What does throughput cost?</title>"), bytes.left(400).constData());
        QVERIFY(bytes.count("<path") + bytes.count("<circle") + bytes.count("<ellipse") > 10); // its marks
        const QImage image(picture);
        QCOMPARE(image.size(), page("candidates")->findChild<ScatterChart *>()->size() * 2);
    }

    void memoryIsToldInGibibytes()
    {
        tests::goTo(window_.get(), QStringLiteral("Performance"));
        const auto tells = [&](const char *unit) {
            const QStringList all = texts(page("performance"));
            return std::any_of(all.begin(), all.end(),
                               [&](const QString &text) { return text.endsWith(QChar(0x202F) + QLatin1String(unit)); });
        };
        QVERIFY2(tells("GB") && !tells("GiB"), qPrintable(texts(page("performance")).join(u'|')));
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY2(tells("GiB") && !tells("GB"), qPrintable(texts(page("performance")).join(u'|')));
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(tells("GB"));
    }

    void aPulledPlugSaysWhatHappens()
    {
        tests::goTo(window_.get(), QStringLiteral("Network"));
        auto *plugs = page("network")->findChild<PlugCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(plugs && plugs->isVisible(), longMs); // drawn on another thread
        const int steps = window_->document().undoStack()->count();
        auto *first = plugs->findChild<QPushButton *>();
        const QString part = first->text();
        tests::click(first);
        QVERIFY(!plugs->sentences().isEmpty());
        QVERIFY2(texts(plugs).join(u'|').contains(plugs->sentences().front()), qPrintable(part));
        QCOMPARE(window_->document().undoStack()->count(), steps); // nothing of the plan changes
    }

    void helpOpensForThePageInSight()
    {
        press(Qt::Key_F1);
        HelpWindow *help = nullptr;
        QTRY_VERIFY((help = window_->findChild<HelpWindow *>()) && help->isVisible());
        QVERIFY(!help->text().isEmpty());
        help->close();
    }

    void theReportIsPrinted()
    {
        tests::goTo(window_.get(), QStringLiteral("Report"));
        auto *report = qobject_cast<ReportPage *>(page("report"));
        QTRY_VERIFY_WITH_TIMEOUT(!report->isPreparing() && report->preview()->pages() > 0, longMs);
        const QString printed = folder_.filePath(QStringLiteral("printed.pdf"));
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            for (auto *printers : dialog->findChildren<QComboBox *>())
                if (const int file = printers->findText(QStringLiteral("Print to File (PDF)")); file >= 0)
                    printers->setCurrentIndex(file);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
            if (name) {
                name->selectAll();
                QTest::keyClicks(name, printed);
            }
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        answer.start(10);
        tests::click(tests::buttonOf(report, QStringLiteral("Print it")));
        QVERIFY(!answer.isActive());
        QFile pdf(printed);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll().count("/Type /Page\n"), qsizetype(report->preview()->pages()));
    }

    void aWayOutIsTakenByOneClick()
    {
        window_->document().close(); // what the tests before changed and solved is not asked for
        window_->openSample(QStringLiteral(":/samples/workstation-lab.cwplan")); // its ways out take a second
        planner::Plan plan = window_->document().plan();
        planner::Constraint tooSmall;
        tooSmall.id = QStringLiteral("too-small");
        tooSmall.kind = planner::ConstraintKind::Limit;
        tooSmall.quantity = planner::PlanQuantity::TotalCost;
        tooSmall.max = 1000;
        plan.need.constraints.push_back(tooSmall);
        window_->document().openCopy(plan, false);
        window_->solve();
        QTRY_VERIFY_WITH_TIMEOUT(window_->answering().isSettled() && window_->document().answer() &&
                                     window_->document().answer()->result.status == planner::Status::Infeasible,
                                 longMs);
        tests::goTo(window_.get(), QStringLiteral("Design"));
        auto *coach = page("design")->findChild<WhyNotView *>();
        QTRY_VERIFY_WITH_TIMEOUT(coach->isVisible() && tests::buttonOf(coach, QStringLiteral("Change this plan so")),
                                 longMs);
        const int steps = window_->document().undoStack()->count();
        tests::click(tests::buttonOf(coach, QStringLiteral("Change this plan so")));
        QCOMPARE(window_->document().undoStack()->count(), steps + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->document().isStale() && window_->answering().isSettled() &&
                                     window_->document().answer()->result.status != planner::Status::Infeasible,
                                 longMs);
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstHandwork test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_handwork.moc"
