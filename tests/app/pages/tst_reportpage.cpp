// The page of the report: its sheets are laid out off the window's thread and can be turned; company, language,
// chapters and files are choices of the plan that can be taken back; the verbs of the list make it.
#include "app/commands/reportcommand.h"
#include "app/pages/mainwindow.h"
#include "app/pages/reportchoices.h"
#include "app/pages/reportpage.h"
#include "app/pages/reportpreview.h"
#include "app/pages/sheetview.h"
#include "app/widgets/theme.h"
#include "app/widgets/workstrip.h"
#include "tests/support/samplewindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstReportpage : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;
    QTemporaryDir folder_;

    ReportPage *page() const { return qobject_cast<ReportPage *>(window_->page(QStringLiteral("report"))); }
    const planner::ReportSettings &report() const { return window_->document().plan().report; }
    void waitForPages() const { QTRY_VERIFY(!page()->isPreparing() && page()->preview()->pages() > 0); }
    void undo() const { window_->document().undoStack()->undo(); }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        const catalog::SnapshotPtr catalog = tests::compiledCatalog();
        QVERIFY2(catalog, "no compiled catalog");
        window_ = std::make_unique<MainWindow>(catalog, tests::answersAtOnce());
        window_->resize(1600, 1000);
        window_->show();
        window_->document().openCopy(tests::samplePlan(), false);
    }

    void whatBeginsInAWindowIsReportedInItsLanguage()
    {
        MainWindow window(tests::compiledCatalog(), tests::answersAtOnce());
        const QString sample = QStringLiteral(":/samples/workstation-lab.cwplan");
        const QLocale before;
        for (const auto &[locale, language] :
             {std::pair("de_DE", "de"), {"fr_CA", "fr"}, {"en_GB", ""}, {"sv_SE", ""}}) {
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            window.actionTable().at(QStringLiteral("new"))->trigger();
            QCOMPARE(window.document().plan().report.language, QLatin1String(language));
            QVERIFY(!window.document().isDirty());
            window.openSample(sample);
            QCOMPARE(window.document().plan().report.language, QLatin1String(language));
        }
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        window.document().openCopy(tests::samplePlan(), false); // what was made elsewhere stays as it was
        QCOMPARE(window.document().plan().report.language, QString());
        QLocale::setDefault(before);
    }

    void withoutAnAnswerThereIsNothingToHandOn()
    {
        window_->showPage(QStringLiteral("report"));
        QCOMPARE(page()->header()->answer(), QStringLiteral("There is nothing to hand on yet."));
        QVERIFY(!page()->preview()->isVisible());
    }

    void theSheetsAreThoseOfThePdf()
    {
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
        window_->showPage(QStringLiteral("report"));
        waitForPages();
        QVERIFY(page()->preview()->chapters() > 5);
        QVERIFY2(page()->header()->answer().contains(QString::number(page()->preview()->pages())),
                 qPrintable(page()->header()->answer()));
        SheetView *sheets = page()->preview()->sheets();
        QVERIFY2(sheets->accessibleDescription().contains(QStringLiteral("Synthetic assistant")),
                 qPrintable(sheets->accessibleDescription()));
        QTRY_VERIFY(sheets->isDrawn());
        const QImage shown = sheets->grab().toImage(); // ink stands on the paper
        int dark = 0;
        for (int y = 0; y < shown.height(); y += 3)
            for (int x = 0; x < shown.width(); x += 3)
                dark += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
        QVERIFY2(dark > 100, qPrintable(QString::number(dark)));
    }

    void pagesAreTurnedByKeys()
    {
        SheetView *sheets = page()->preview()->sheets();
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_PageDown);
        QVERIFY(sheets->page() > 0);
        QTest::keyClick(sheets, Qt::Key_End);
        QCOMPARE(sheets->page(), page()->preview()->pages() - 1);
        QTest::keyClick(sheets, Qt::Key_PageDown); // there is no further one
        QCOMPARE(sheets->page(), page()->preview()->pages() - 1);
        QTest::keyClick(sheets, Qt::Key_Home);
        QCOMPARE(sheets->page(), 0);
    }

    /// A layout that takes its time shows what it does; Esc ends it, the pages of before stay, a verb brings the new
    /// ones.
    void aSlowLayoutIsToldAndEnded()
    {
        ReportPreview *preview = page()->preview();
        const int before = preview->pages();
        const auto goes = std::make_shared<QSemaphore>();
        preview->setMaker([goes](const WrittenPlan &written, const catalog::CatalogSnapshot *catalog,
                                 const ReportProgress &progress) -> Result<PageList> {
            if (!progress(ReportStage::Pages, 6, 12))
                return Error{ErrorCode::Cancelled, {}, {}, {}, {}};
            goes->acquire(); // as long as it takes until it is told
            return reportPages(written.plan, written.result, catalog, progress);
        });
        const auto ask = [&](const QString &company) {
            planner::ReportSettings settings = report();
            settings.company = company;
            window_->document().undoStack()->push(new ChangeReportCommand(window_->document(), settings));
        };
        ask(QStringLiteral("Stadtwerke"));
        QTRY_VERIFY(preview->strip()->isVisible());
        QTRY_VERIFY2(preview->strip()->text().contains(QStringLiteral("step 7 of 12")),
                     qPrintable(preview->strip()->text()));
        QAction *esc = window_->actionTable().at(QStringLiteral("cancel"));
        QVERIFY(esc->isEnabled());
        esc->trigger();
        QVERIFY(!preview->isWorking() && !esc->isEnabled());
        QCOMPARE(preview->pages(), before);
        goes->release();
        QVERIFY2(preview->strip()->text().contains(QStringLiteral("cancelled")), qPrintable(preview->strip()->text()));
        goes->release();
        auto *verb = preview->strip()->findChild<QPushButton *>();
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY(!preview->isWorking());
        QVERIFY(!preview->strip()->isVisible());
        QVERIFY(preview->sheets()->accessibleDescription().contains(QStringLiteral("Stadtwerke")));
        goes->release(10); // what follows is not held up
        undo();
        waitForPages();
    }

    void choicesAreStepsOfThePlan()
    {
        ReportChoices *choices = page()->choices();
        choices->company()->setFocus();
        QTest::keyClicks(choices->company(), QStringLiteral("Stadtwerke Musterstadt"));
        QTest::keyClick(choices->company(), Qt::Key_Return);
        QCOMPARE(report().company, QStringLiteral("Stadtwerke Musterstadt"));
        waitForPages();
        QVERIFY(page()->preview()->sheets()->accessibleDescription().contains(QStringLiteral("Stadtwerke")));

        const int before = page()->preview()->pages();
        const auto law = std::find_if(choices->chapters().begin(), choices->chapters().end(),
                                      [](const QCheckBox *check) { return check->objectName() == u"need"; });
        QVERIFY(law != choices->chapters().end());
        QTest::mouseClick(*law, Qt::LeftButton, {}, QPoint(8, (*law)->height() / 2));
        QVERIFY(!report().chapters.isEmpty() && !report().chapters.contains(QStringLiteral("need")));
        waitForPages();
        QTRY_VERIFY(page()->preview()->pages() <= before);

        choices->language()->setFocus();
        choices->language()->setCurrentIndex(1);
        Q_EMIT choices->language()->activated(1);
        QCOMPARE(report().language, QStringLiteral("de"));
        undo();
        undo();
        undo();
        QVERIFY(report() == planner::ReportSettings());
        QCOMPARE(choices->company()->text(), QString());
    }

    void theLastChapterStays()
    {
        ReportChoices *choices = page()->choices();
        planner::ReportSettings one;
        one.chapters = {QStringLiteral("need")};
        choices->showSettings(one, {});
        for (QCheckBox *check : choices->chapters())
            if (check->isChecked())
                QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
        QVERIFY2(choices->problem().contains(QStringLiteral("have to stay")), qPrintable(choices->problem()));
        choices->showSettings(report(), {});
    }

    void aLogoLiesBesideThePlan()
    {
        ReportChoices *choices = page()->choices();
        QTemporaryDir elsewhere;
        for (const QString &at : {folder_.path(), elsewhere.path()}) {
            QFile logo(at + QStringLiteral("/logo.svg"));
            QVERIFY(logo.open(QIODevice::WriteOnly));
            logo.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><path d=\"M0 0h40v20z\"/></svg>");
        }
        QVERIFY(window_->document().saveAs(folder_.filePath(QStringLiteral("one.cwplan"))).ok());
        page()->refresh();
        choices->useLogo(elsewhere.filePath(QStringLiteral("logo.svg")));
        QVERIFY2(choices->problem().contains(folder_.path()), qPrintable(choices->problem()));
        QVERIFY(report().logo.isEmpty());
        choices->useLogo(folder_.filePath(QStringLiteral("logo.svg")));
        QCOMPARE(report().logo, QStringLiteral("logo.svg"));
        undo();
        QVERIFY(report().logo.isEmpty());
    }

    void theVerbLeadsHere()
    {
        window_->showPage(QStringLiteral("need"));
        window_->actionTable().at(QStringLiteral("report-settings"))->trigger();
        QVERIFY(page()->isVisible());
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstReportpage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reportpage.moc"
