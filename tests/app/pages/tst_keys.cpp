// The window without a mouse: the list of verbs behind Ctrl+K holds every verb with its key and runs what is chosen, a
// figure is found by part of its name, a first plan is made by keys alone, and the passport's verbs have keys.
#include "app/dialogs/palette.h"
#include "app/pages/firstplanwizard.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/theme.h"
#include "tests/support/samplewindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    /// A key for the window: a dialog that just closed leaves it to be activated again.
    void press(int key, Qt::KeyboardModifiers with) const
    {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key(key), with);
    }
    CommandPalette *palette() const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto *found = window_->findChild<CommandPalette *>();
        return found && found->isVisible() ? found : nullptr;
    }
    static QStringList entries(const CommandPalette *palette)
    {
        QStringList texts;
        const auto *list = palette->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
    /// Types into the palette and takes the first match.
    void run(const QString &words)
    {
        CommandPalette *open = palette();
        QVERIFY(open);
        auto *field = open->findChild<QLineEdit *>();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!window_->findChild<CommandPalette *>());
    }
    QString shownPage() const
    {
        for (const QString &key : window_->pageKeys())
            if (window_->page(key)->isVisible())
                return key;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestSettings();
        const catalog::SnapshotPtr catalog = tests::compiledCatalog();
        QVERIFY2(catalog, "no compiled catalog");
        window_ = std::make_unique<MainWindow>(catalog, tests::answersAtOnce());
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void aFirstPlanIsMadeByKeysAlone()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        auto *wizard = window_->findChild<FirstPlanWizard *>();
        QTRY_VERIFY(wizard && wizard->isVisible());
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(wizard->step(), step);
            QWidget *focus = wizard->focusWidget();
            QVERIFY2(focus, qPrintable(QString::number(step)));
            QTest::keyClick(focus, Qt::Key_Return);
        }
        QTRY_VERIFY(window_->document().isOpen());
        QVERIFY(!window_->document().plan().need.workloads.empty());
        QTRY_VERIFY(window_->answering().isSettled() && window_->document().answer());
        QCOMPARE(shownPage(), QStringLiteral("design"));
    }

    void everyVerbStandsInTheList()
    {
        CommandPalette *open = palette();
        QVERIFY(open);
        const QStringList listed = entries(open);
        for (const auto &[key, action] : window_->actionTable())
            if (action->isEnabled())
                QVERIFY2(listed.contains(action->text().remove(QLatin1Char('&'))), qPrintable(key));
        QTest::keyClick(open, Qt::Key_Escape);
        QTRY_VERIFY(!window_->findChild<CommandPalette *>());
    }

    /// The list has no focus: what Enter would run is said of the field, and a name that is cut stands in its tip.
    void theChosenVerbIsSpoken()
    {
        CommandPalette *open = palette();
        QVERIFY(open);
        auto *field = open->findChild<QLineEdit *>();
        auto *list = open->findChild<QListWidget *>();
        QVERIFY(list->count() > 1);
        QVERIFY(field->accessibleDescription().startsWith(list->item(0)->text()));
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->accessibleDescription().startsWith(list->item(1)->text()));
        QVERIFY(list->item(1)->toolTip().startsWith(list->item(1)->text()));
        QTest::keyClick(open, Qt::Key_Escape);
        QTRY_VERIFY(!window_->findChild<CommandPalette *>());
    }

    void noTwoVerbsShareAKey()
    {
        QHash<QString, QString> taken;
        for (const auto &[key, action] : window_->actionTable()) {
            const QString pressed = action->shortcut().toString();
            if (pressed.isEmpty())
                continue;
            QVERIFY2(!taken.contains(pressed), qPrintable(key + QStringLiteral(" and ") + taken.value(pressed)));
            taken.insert(pressed, key);
        }
    }

    void everyStepIsReachedByItsKeyAndByName()
    {
        for (const QString &key : window_->pageKeys()) {
            QAction *verb = window_->actionTable().at(QStringLiteral("step-") + key);
            window_->showPage(key == QLatin1String("need") ? QStringLiteral("law") : QStringLiteral("need"));
            const QKeyCombination pressed = verb->shortcut()[0];
            press(pressed.key(), pressed.keyboardModifiers());
            QCOMPARE(shownPage(), key);
            window_->showPage(key == QLatin1String("need") ? QStringLiteral("law") : QStringLiteral("need"));
            run(verb->text().remove(QLatin1Char('&')));
            QCOMPARE(shownPage(), key);
        }
    }

    void aFigureIsFoundByName()
    {
        run(QStringLiteral("Price of Made-up Server"));
        const auto *passport = window_->findChild<PassportPanel *>();
        QCOMPARE(passport->figureId(), QStringLiteral("f2"));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("318")),
                 qPrintable(QApplication::clipboard()->text()));
        run(QStringLiteral("Totals"));
        QCOMPARE(passport->figureId(), QStringLiteral("f1"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(passport->figureId(), QStringLiteral("f2"));
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keys.moc"
