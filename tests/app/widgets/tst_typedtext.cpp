// What is typed into a line edit: left alone while it is typed or to be mended, counted once when the field is left,
// and what the plan has from then on.
#include "app/widgets/monthinput.h"
#include "app/widgets/typedtext.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstTypedText : public QObject {
    Q_OBJECT

    static void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

private Q_SLOTS:
    void countsOnceWhenTheFieldIsLeft()
    {
        QLineEdit field;
        field.show();
        QStringList taken;
        TypedText typed(&field, [&](const QString &text) {
            taken << text;
            return true;
        });
        typed.show(u"A"_s);
        type(field, u"B"_s);
        typed.show(u"A"_s); // an answer came meanwhile
        QCOMPARE(field.text(), u"B"_s);
        QVERIFY(taken.isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        field.clearFocus();
        QCOMPARE(taken, QStringList{u"B"_s});
    }

    void whatIsTakenBackLeavesTheField()
    {
        QLineEdit field;
        field.show();
        int taken = 0;
        TypedText typed(&field, [&](const QString &text) {
            ++taken;
            typed.show(text); // as a page does when the plan changed
            return true;
        });
        typed.show(u"A"_s);
        type(field, u"B"_s);
        typed.commit();
        typed.show(u"A"_s); // undone, with the cursor still in the field
        QCOMPARE(field.text(), u"A"_s);
        field.clearFocus();
        QCOMPARE(taken, 1);
    }

    void whatCannotStandStaysToBeMended()
    {
        QLineEdit field;
        field.show();
        TypedText typed(&field, [](const QString &text) { return text != u"bad"_s; });
        typed.show(u"A"_s);
        type(field, u"bad"_s);
        typed.commit();
        typed.show(u"A"_s);
        QCOMPARE(field.text(), u"bad"_s);
        QVERIFY(typed.isTyped());
        typed.replace(u"C"_s); // of another thing
        QCOMPARE(field.text(), u"C"_s);
        type(field, u"bad"_s);
        dropTyped(&field);
        QCOMPARE(field.text(), u"C"_s);
    }

    /// 2027-03 of a file is 03/2027 on the screen in the C locale's form; what is typed in either form is shown so.
    void aMonthIsShownInItsForm()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        MonthInput field(u"From"_s);
        field.show();
        field.setMonth(Month(2027, 1));
        const QString before = field.text();
        QSignalSpy edited(&field, &MonthInput::edited);
        connect(&field, &MonthInput::edited, &field, [&](std::optional<Month> month) { field.setMonth(month); });
        type(field, u"2027-03"_s);
        commitTyped(&field);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(field.text(), field.kept());
        field.setMonth(Month(2027, 1)); // undone
        QCOMPARE(field.text(), before);
        field.clearFocus();
        QCOMPARE(edited.size(), 1);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TstTypedText)
#include "tst_typedtext.moc"
