// The settings form holds every setting that has a name, keeps what is changed at once and says which it was.
#include "app/dialogs/settingsdialog.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstSettingsdialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTemporarySettings(); }

    void everyNamedSettingHasItsField()
    {
        const SettingsDialog dialog;
        for (const SettingInfo &info : settingTable()) {
            const auto *field = dialog.findChild<QWidget *>(QLatin1String(info.key));
            QCOMPARE(field != nullptr, info.label != nullptr);
            if (field)
                QVERIFY2(!field->accessibleName().isEmpty(), info.key);
        }
    }

    void noSentenceIsCut()
    {
        SettingsDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const auto *label : dialog.findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

    void whatIsChangedIsKept()
    {
        SettingsDialog dialog;
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("window/theme"));
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(setting(Setting::Theme).toString(), QStringLiteral("light"));
        auto *tick = dialog.findChild<QCheckBox *>(QStringLiteral("window/binary_memory"));
        QTest::keyClick(tick, Qt::Key_Space);
        QCOMPARE(setting(Setting::BinaryMemory).toBool(), true);
        dialog.findChild<NumberInput *>(QStringLiteral("solve/threads"))->stepBy(1);
        QCOMPARE(setting(Setting::Threads).toInt(), 2);
        auto *text = dialog.findChild<QComboBox *>(QStringLiteral("window/text_points"));
        QTest::keyClick(text, Qt::Key_End);
        QCOMPARE(setting(Setting::TextPoints).toDouble(), 16.0);
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("plan/author"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Ada"));
        Q_EMIT name->editingFinished();
        QCOMPARE(setting(Setting::Author).toString(), QStringLiteral("Ada"));
        QCOMPARE(changed.size(), 5);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpAppearance(ThemeMode::Light);
    TstSettingsdialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsdialog.moc"
