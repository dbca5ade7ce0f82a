// What is wrong with a plan is said in the language of the window, with its numbers and names.
#include "app/models/errortext.h"
#include "app/models/spokentext.h"
#include "planner/plan/planfile.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstErrortext : public QObject {
    Q_OBJECT

    static Error firstError(const QByteArray &json)
    {
        const planner::PlanReading reading = planner::readPlan(json);
        return reading.ok() ? Error{} : reading.errors.front();
    }

private Q_SLOTS:
    void cleanup() { speakRecordedTexts(QStringLiteral("en")); }

    void englishIsTheErrorItself()
    {
        const Error error = firstError("{\"format\": \"clusterwright-plan\", \"version\": 1, \"as_of\": \"soon\"}");
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(shownError(error), error.sentence());
    }

    void aLanguageSaysItWithItsArguments()
    {
        const Error error{ErrorCode::InvalidInput,
                          QStringLiteral("The name “chat” is taken"),
                          QStringLiteral("/need/workloads/1/id"),
                          QStringLiteral("a name unlike the one at /need/workloads/0/id"),
                          {}};
        speakRecordedTexts(QStringLiteral("de"));
        QVERIFY2(shownError(error).contains(QStringLiteral("Der Name „chat“ ist vergeben")),
                 qPrintable(shownError(error)));
        QVERIFY2(shownError(error).contains(QStringLiteral("ein anderer Name als bei /need/workloads/0/id")),
                 qPrintable(shownError(error)));
        speakRecordedTexts(QStringLiteral("fr"));
        QVERIFY2(shownError(error).contains(QStringLiteral("Le nom «\u00a0chat\u00a0» est pris")),
                 qPrintable(shownError(error)));
    }

    void aBrokenFileSaysWhereInTheLanguage()
    {
        const Error error = firstError("{\"format\": ").in(QStringLiteral("half.cwplan"));
        speakRecordedTexts(QStringLiteral("de"));
        const QString text = shownError(error);
        QVERIFY2(text.contains(QStringLiteral("half.cwplan Zeile 1, Spalte ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Das ist kein gültiges JSON")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("expected a JSON")), qPrintable(text));
    }

    void whatNoMessageFitsStays()
    {
        speakRecordedTexts(QStringLiteral("de"));
        QCOMPARE(shownError({ErrorCode::InvalidInput, QStringLiteral("Frobnication failed"), {}, {}, {}}),
                 QStringLiteral("Frobnication failed."));
    }
};

QTEST_GUILESS_MAIN(TstErrortext)
#include "tst_errortext.moc"
