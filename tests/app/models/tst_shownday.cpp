#include "app/models/shownday.h"
#include "app/models/spokentext.h"

#include <QtTest>

using namespace cw;
using namespace cw::app;

class TstShownDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speakRecordedTexts(QStringLiteral("en")); }

    void daysFollowTheLanguage()
    {
        const QDate day(2026, 11, 4);
        QCOMPARE(shownDay(day), QStringLiteral("2026-11-04"));
        speakRecordedTexts(QStringLiteral("de"));
        QCOMPARE(shownDay(day), QStringLiteral("04.11.2026"));
        QCOMPARE(shownMonth(Month(2027, 1)), QStringLiteral("01/2027"));
        QCOMPARE(shownDay(QStringLiteral("2026-11-04")), QStringLiteral("04.11.2026"));
        speakRecordedTexts(QStringLiteral("fr"));
        QCOMPARE(shownDay(day), QStringLiteral("04/11/2026"));
    }

    void monthsAreTypedAsShownOrAsRecorded()
    {
        for (const char *typed : {"2027-01", "01/2027", "1/2027", "01.2027", " 2027/1 "})
            QCOMPARE(typedMonth(QString::fromLatin1(typed)), std::optional(Month(2027, 1)));
        for (const char *wrong : {"", "2027", "13/2027", "0/2027", "1/27", "January 2027", "01/2027x"})
            QVERIFY2(!typedMonth(QString::fromLatin1(wrong)), wrong);
    }

    void whatIsNoDayStays()
    {
        speakRecordedTexts(QStringLiteral("de"));
        QCOMPARE(shownDay(QStringLiteral("2026")), QStringLiteral("2026"));
        QCOMPARE(shownDay(QStringLiteral("not stated")), QStringLiteral("not stated"));
        QCOMPARE(shownDay(QDate()), QString());
    }

    /// 04.11.2026 comes before 03.12.2026, whatever the letters say.
    void cellsSortAndLeaveAsRecorded()
    {
        speakRecordedTexts(QStringLiteral("de"));
        const Cell early = dayCell(QStringLiteral("2026-11-04")), late = dayCell(QStringLiteral("2026-12-03"));
        QVERIFY(early.sort.toString() < late.sort.toString());
        QCOMPARE(early.text, QStringLiteral("04.11.2026"));
        QCOMPARE(early.exported, QStringLiteral("2026-11-04"));
    }
};

QTEST_GUILESS_MAIN(TstShownDay)
#include "tst_shownday.moc"
