// Tab goes through the window as the eye does: from one thing to the next downwards or to the right, never back up in
// the column it is in and never back to the left on a line. Walks every page with and without an answer, and the whole
// window from the menu row over steps and page to passport and dials.
#include "app/pages/constraintspage.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "tests/support/samplewindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

constexpr int slack = 3; ///< pixels: labels and fields of one line need not stand on it exactly

bool isPartOfAnother(const QWidget *widget)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollBar *>(parent) || parent->objectName().startsWith(QLatin1String("qt_")))
            return true;
    }
    return false;
}

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !isPartOfAnother(widget) && !widget->focusProxy();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Above in the same column, or to the left on the same line.
bool isBefore(const QRect &next, const QRect &present)
{
    const bool above = next.bottom() <= present.top() + slack, below = next.top() >= present.bottom() - slack;
    const bool left = next.right() <= present.left() + slack, right = next.left() >= present.right() - slack;
    return (above && !right) || (left && !below);
}

QString nameOf(const QWidget *widget)
{
    const QRect at = placeOf(widget);
    return QStringLiteral("%1 “%2” at %3,%4")
        .arg(QLatin1String(widget->metaObject()->className()),
             widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName())
        .arg(at.x())
        .arg(at.y());
}

} // namespace

class TstReadingorder : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    QStringList wrongSteps() const
    {
        QStringList wrong;
        const QWidget *present = nullptr;
        for (QWidget *next = window_->nextInFocusChain(); next != window_.get(); next = next->nextInFocusChain()) {
            if (next->window() != window_.get() || !isReachable(next))
                continue;
            if (present && isBefore(placeOf(next), placeOf(present)))
                wrong << QStringLiteral("after %1 comes %2").arg(nameOf(present), nameOf(next));
            present = next;
        }
        return wrong;
    }

    void walkPages() const
    {
        QStringList wrong;
        for (const QString &key : window_->pageKeys()) {
            window_->showPage(key);
            QTRY_VERIFY(!window_->page(key)->isPreparing());
            QCoreApplication::processEvents();
            for (const QString &step : wrongSteps()) {
                wrong << key + QStringLiteral(": ") + step;
                qWarning("%s", qPrintable(wrong.last())); // all of them: the failure below is cut
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        const catalog::SnapshotPtr catalog = tests::compiledCatalog();
        QVERIFY2(catalog, "no compiled catalog");
        window_ = std::make_unique<MainWindow>(catalog, tests::answersAtOnce());
        window_->resize(1500, 950);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void theStartPage()
    {
        const QStringList wrong = wrongSteps();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void pagesBeforeAnAnswer()
    {
        window_->document().openCopy(tests::samplePlan(), false);
        walkPages();
    }

    void pagesWithAnAnswer()
    {
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
        walkPages();
    }

    /// Fields that are made anew for what is chosen join the order where they stand.
    void fieldsOfEveryRule()
    {
        window_->showPage(QStringLiteral("constraints"));
        const auto *page = qobject_cast<ConstraintsPage *>(window_->page(QStringLiteral("constraints")));
        for (int row = 0; row < page->table()->model()->rowCount(); ++row) {
            page->table()->setCurrentIndex(page->table()->model()->index(row, 0));
            QCoreApplication::processEvents();
            const QStringList wrong = wrongSteps();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        }
    }

    void aNarrowWindow()
    {
        window_->resize(900, 700);
        QCoreApplication::processEvents();
        walkPages();
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstReadingorder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_readingorder.moc"
