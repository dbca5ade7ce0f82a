// A number field with words, foreign marks and nothing typed into it: it never guesses, says how to write what was
// meant, and keeps its value.
#include "app/widgets/numberinput.h"
#include "app/widgets/refusal.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cw::app;

class TstNumberInput : public QObject {
    Q_OBJECT

    /// Types over what is there and leaves the field.
    static void type(NumberInput &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents(); // what is said comes after the text
    }
    static NumberInput *shown(QWidget &window, bool optional = false)
    {
        auto *field = new NumberInput(QStringLiteral("Price"), 0, 100000, 3, 1, optional, &window);
        window.show();
        window.activateWindow();
        field->setNumber(5);
        return field;
    }

private Q_SLOTS:
    void wordsAreRefusedWithASentence()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        type(*field, QStringLiteral("12kW"));
        QCOMPARE(field->value(), 12.0); // what is a number stays, the letters never came in
        QVERIFY2(field->problem().contains(QStringLiteral("no number from 0 to 100,000")),
                 qPrintable(field->problem()));
        type(*field, QStringLiteral("many"));
        QVERIFY(!field->problem().isEmpty());
        QVERIFY(isRefused(field)); // a red edge until something is typed
        type(*field, QStringLiteral("7"));
        QVERIFY(!isRefused(field));
    }

    void pastedWordsChangeNothing()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        QApplication::clipboard()->setText(QStringLiteral("about 7 units"));
        field->setFocus();
        field->selectAll();
        field->findChild<QLineEdit *>()->paste();
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(field->value(), 5.0);
        QVERIFY(edited.isEmpty());
        QVERIFY2(field->problem().contains(QStringLiteral("about 7 units")), qPrintable(field->problem()));
    }

    void marksOfAnotherLanguageAreNotGuessedAt_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("said");
        const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
        QTest::newRow("English, a comma as fraction")
            << english << QStringLiteral("1,5") << 5.0 << QStringLiteral("1.5");
        QTest::newRow("English, nothing point something")
            << english << QStringLiteral("0,190") << 5.0 << QStringLiteral("0.190");
        QTest::newRow("English, thousands") << english << QStringLiteral("1,500") << 1500.0 << QString();
        QTest::newRow("English, fraction") << english << QStringLiteral("1.5") << 1.5 << QString();
        QTest::newRow("English, both") << english << QStringLiteral("12,345.5") << 12345.5 << QString();
        QTest::newRow("English, none") << english << QStringLiteral("12345") << 12345.0 << QString();
        QTest::newRow("German, a point as fraction") << german << QStringLiteral("1.5") << 5.0 << QStringLiteral("1,5");
        QTest::newRow("German, price") << german << QStringLiteral("0.19") << 5.0 << QStringLiteral("0,19");
        QTest::newRow("German, thousands") << german << QStringLiteral("1.500") << 1500.0 << QString();
        QTest::newRow("German, fraction") << german << QStringLiteral("0,19") << 0.19 << QString();
    }

    void marksOfAnotherLanguageAreNotGuessedAt()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, said);
        QLocale::setDefault(locale);
        QWidget window;
        NumberInput *field = shown(window);
        type(*field, typed);
        QCOMPARE(field->value(), value);
        QVERIFY2(said.isEmpty() ? field->problem().isEmpty() : field->problem().contains(said),
                 qPrintable(field->problem()));
        if (!said.isEmpty())
            QVERIFY2(field->problem().contains(QStringLiteral("keeps 5")), qPrintable(field->problem()));
        QLocale::setDefault(QLocale::c());
    }

    void whileTypingNothingHalfReadIsTold()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1,50"));
        QVERIFY(!field->hasAcceptableInput()); // 1,50 would be 150 to the locale; a resting hand tells nothing of it
        QVERIFY(edited.isEmpty());
        QTest::keyClicks(field, QStringLiteral("0"));
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].value<std::optional<double>>().value(), 1500.0);
    }

    /// Told as soon as the hand rests and taken by the plan: leaving the field tells nothing new.
    void aNumberIsToldOnce()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        connect(field, &NumberInput::edited, field, [field](std::optional<double> n) { field->setNumber(n); });
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("60"));
        QTRY_COMPARE(edited.size(), 1);
        field->clearFocus();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(field->value(), 60.0);
    }

    void aNumberTakenBackLeavesTheField()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        connect(field, &NumberInput::edited, field, [field](std::optional<double> n) { field->setNumber(n); });
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("60"));
        QTRY_COMPARE(edited.size(), 1);
        QTest::keyClicks(field, QStringLiteral("0"));
        field->setNumber(60); // an answer to the 60 came while the hand goes on
        QCOMPARE(field->text(), QStringLiteral("600"));
        QTRY_COMPARE(edited.size(), 2);
        field->setNumber(5); // undone, with the cursor still in the field
        QCOMPARE(field->text(), QStringLiteral("5"));
        field->clearFocus();
        QCOMPARE(edited.size(), 2);
        QCOMPARE(field->value(), 5.0);
    }

    /// 60 was told at rest; 5, which the field held before, is typed over it and the field is left at once.
    void aNumberTypedBackIsTold()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *field = shown(window);
        QSignalSpy edited(field, &NumberInput::edited);
        connect(field, &NumberInput::edited, field, [field](std::optional<double> n) { field->setNumber(n); });
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("60"));
        QTRY_COMPARE(edited.size(), 1);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("5"));
        field->clearFocus();
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited[1][0].value<std::optional<double>>().value(), 5.0);
    }

    void anEmptiedFieldIsNotStatedWhereThatMayBe()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QWidget window;
        NumberInput *optional = shown(window, true), *needed = shown(window);
        for (NumberInput *field : {optional, needed}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        QVERIFY(!optional->number());
        QVERIFY(optional->problem().isEmpty());
        QCOMPARE(needed->value(), 5.0);
        QVERIFY(needed->problem().contains(QStringLiteral("a number from 0")));
    }
};

QTEST_MAIN(TstNumberInput)
#include "tst_numberinput.moc"
