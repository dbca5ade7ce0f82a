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
        QVERIFY2(text.contains(QStringLiteral("(der Text endet zu früh)")), qPrintable(text));
        for (const char *broken : {"hello", "{\"a\": \"x", "{\"a\": \"x\ty\"}", "{\"a\": \"\\q\"}",
                                   "{\"a\": \"\\u12\"}", "{\"a\": \"\\ud800\"}", "{\"a\": \"\xff\"}", "{\"a\": -}",
                                   "{\"a\": [1", "{\"a\": 1", "{\"a\": 1} 2", "{\"a\": 1,}", "{a: 1}", "{\"a\" 1}",
                                   "{\"a\": 1 \"b\": 2}", "{\"a\": [1 2]}", "{\"a\": }", "{\"a\": tru}"}) {
            for (const char *language : {"de", "fr"}) { // every word of it, whatever is wrong
                const Error wrong = firstError(broken);
                speakRecordedTexts(QString::fromLatin1(language));
                const QString said = shownError(wrong);
                const QString why = wrong.message.section(u'(', 1).chopped(1);
                QVERIFY2(!why.isEmpty() && !said.contains(why), qPrintable(said));
                QVERIFY2(!said.contains(wrong.expected), qPrintable(said));
            }
        }
    }

    void whatIsMissingIsNamed()
    {
        const auto why = [](const char *text) {
            const Error error = firstError(text);
            return error.message.section(u'(', 1).chopped(1) + QStringLiteral("; ") + error.expected;
        };
        QCOMPARE(why("{\"a\": 1 \"b\": 2}"), QStringLiteral("a comma is missing; a comma or “}”"));
        QCOMPARE(why("{\"a\": \"x\" \"b\": 2}"), QStringLiteral("a comma is missing; a comma or “}”"));
        QCOMPARE(why("[\"x\" \"y\"]"), QStringLiteral("a comma is missing; a comma or “]”"));
        QCOMPARE(why("{\"a\" \"b\"}"), QStringLiteral("a colon is missing; “:” behind the key"));
        QCOMPARE(why("{\"a\": 1,}"),
                 QStringLiteral("a key is missing or has no double quotes; a key in double quotes; no "
                                "comma stands before “}”"));
        QCOMPARE(why("{\"a\": }"), QStringLiteral("a value is missing; a text, a number, true, false or null"));
        QCOMPARE(why("{\"a\": 1"), QStringLiteral("the text ends too early; a comma or “}”"));
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
