// A walk over the whole window as a screen reader and a keyboard see it: every widget one can reach says its name and
// has a role, Tab goes round without a trap, every verb has a text, and nothing a person reads is smaller than allowed.
#include "app/pages/mainwindow.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/theme.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

/// Parts of Qt's own widgets are spoken through their owner.
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

QByteArray told(const QWidget *widget, const QString &page)
{
    return QStringLiteral("%1 (%2) on %3")
        .arg(QLatin1String(widget->metaObject()->className()),
             QLatin1String(widget->parentWidget()->metaObject()->className()), page)
        .toUtf8();
}

} // namespace

class TstAccessibility : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

private Q_SLOTS:
    void anOlderDialSaysSo()
    {
        DialsRow row;
        DialValue value;
        value.sentence = QStringLiteral("Budget: 4.46 of 5.00 M EUR");
        for (const bool isStale : {true, false}) {
            row.setValues({value}, isStale);
            const auto *dial = row.findChild<QAbstractButton *>();
            QVERIFY(dial->accessibleName().contains(value.sentence));
            QCOMPARE(dial->accessibleName().contains(QStringLiteral("older")), isStale);
        }
    }

    void initTestCase()
    {
        tests::useTestSettings();
        window_ = std::make_unique<MainWindow>(tests::emptyCatalog(), tests::answersAtOnce());
        window_->show();
        window_->document().openCopy(tests::samplePlan(), false);
        window_->solve();
        QTRY_VERIFY(window_->answering().isSettled());
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void cleanupTestCase() { window_.reset(); }

    void everythingReachableHasANameAndARole()
    {
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            QCoreApplication::processEvents();
            for (QWidget *widget : window_->findChildren<QWidget *>()) {
                if (!isReachable(widget))
                    continue;
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken, told(widget, page).constData());
                const bool named = !spoken->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty();
                QVERIFY2(named, told(widget, page).constData());
                QVERIFY2(spoken->role() != QAccessible::NoRole, told(widget, page).constData());
            }
        }
    }

    void tabGoesRoundEveryPage()
    {
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            QCoreApplication::processEvents();
            QSet<const QWidget *> reachable, reached;
            for (const QWidget *widget : window_->findChildren<QWidget *>()) {
                if (isReachable(widget))
                    reachable.insert(widget);
            }
            window_->setFocus();
            for (qsizetype i = 0; i < 3 * reachable.size(); ++i) {
                QTest::keyClick(window_->focusWidget() ? window_->focusWidget() : window_.get(), Qt::Key_Tab);
                if (const QWidget *focus = QApplication::focusWidget())
                    reached.insert(focus);
            }
            // Exclusive buttons (segments) are one stop, moved in with arrow keys: a handful may be missing.
            QVERIFY2(reached.size() * 2 >= reachable.size(),
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(page).arg(reached.size()).arg(reachable.size())));
        }
    }

    void everyVerbHasATextAndAWayToIt()
    {
        for (const auto &[key, action] : window_->actionTable()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(key));
            QVERIFY2(!action->shortcut().isEmpty() || !action->associatedObjects().isEmpty(), qPrintable(key));
        }
    }

    void noTextIsSmallerThanAllowed()
    {
        // 11 px at 96 dpi is the smallest size; the base is 13 px.
        const double smallest = 11.0 / 13.0 * QFontInfo(QApplication::font()).pixelSize() - 0.6;
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            for (const QLabel *label : window_->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(QFontInfo(label->font()).pixelSize() >= smallest,
                             qPrintable(page + QLatin1String(": ") + label->text()));
            }
        }
    }

    void tablesSpeakTheirCells()
    {
        for (const QString &page : window_->pageKeys()) {
            window_->showPage(page);
            for (const QAbstractItemView *view : window_->findChildren<QAbstractItemView *>()) {
                if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView *>(view))
                    continue;
                const QAbstractItemModel *model = view->model();
                for (int c = 0; model->rowCount() > 0 && c < model->columnCount(); ++c) {
                    const QModelIndex cell = model->index(0, c);
                    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                    QVERIFY2(!spoken.isEmpty() || cell.data(Qt::DisplayRole).toString().isEmpty(),
                             told(view, page).constData());
                }
            }
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
