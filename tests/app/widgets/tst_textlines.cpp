#include "app/widgets/textlines.h"

#include <QFont>
#include <QFontMetricsF>
#include <QtTest>

using namespace cw::app;

class TstTextLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOneLine()
    {
        const QFont font;
        const double room = QFontMetricsF(font).horizontalAdvance(QStringLiteral("all of it")) + 1;
        QCOMPARE(textLines(QStringLiteral("all of it"), font, room, 3), QStringList{QStringLiteral("all of it")});
    }

    /// What was broken before is remembered: another width, font or number of lines is another question.
    void theAnswerBelongsToItsQuestion()
    {
        const QString text = QStringLiteral("a server with eight accelerators in a rack");
        const QFont small;
        QFont large = small;
        large.setPointSizeF(small.pointSizeF() * 2);
        const double room = QFontMetricsF(small).horizontalAdvance(text) * 0.6;
        const QStringList two = textLines(text, small, room, 4);
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.join(QLatin1Char(' ')), text);
        QVERIFY(textLines(text, small, room / 2, 9).size() > 2);
        QVERIFY(textLines(text, large, room, 9).size() > 2);
        QCOMPARE(textLines(text, small, room, 1).size(), 1);
        QVERIFY(textLines(text, small, room, 1).front().endsWith(QChar(0x2026)));
        QCOMPARE(textLines(text, small, room, 4), two);
    }
};

QTEST_MAIN(TstTextLines)
#include "tst_textlines.moc"
