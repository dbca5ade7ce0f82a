#include "app/export/recordedtexts.h"
#include "app/export/reportlanguage.h"
#include "planner/plan/reportwords.h"

#include <QTest>

using namespace cw::app;
using namespace Qt::StringLiterals;

class TstRecordedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSectionSignStaysWithItsNumber()
    {
        for (const char *language : {"de", "fr"})
            for (const auto &[english, translation] : recordedMessages(QLatin1String(language)))
                QVERIFY2(!translation.contains(QStringLiteral("§ ")), qPrintable(translation));
    }

    void readsMessages()
    {
        const QByteArray ts = "<TS><context><name>Result</name>"
                              "<message><source>a &lt; %1</source><translation>b &lt; %1</translation></message>"
                              "<message><source>begun</source><translation></translation></message></context></TS>";
        const auto messages = messagesOf(ts);
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages.front().first, u"a < %1"_s);
        QCOMPARE(messages.front().second, u"b < %1"_s);
        QVERIFY(messagesOf("no XML at all").empty());
    }

    void completeLanguagesHaveTheirMessages()
    {
        for (const QString &code : {u"de"_s, u"fr"_s})
            QVERIFY2(recordedMessages(code).size() > 1000, qPrintable(code));
        QVERIFY(recordedMessages(u"xx"_s).empty());
    }

    void everyLanguageOfReportsSpeaks()
    {
        for (const QString &code : cw::planner::reportLanguages())
            QCOMPARE(languageOf(code).code, code);
        QCOMPARE(languageOf(u"de"_s).recorded->spoken(u"Power under load, DGX Spark"_s),
                 u"Leistung unter Last, DGX Spark"_s);
        QCOMPARE(languageOf(u"it"_s).recorded->spoken(u"Power under load, DGX Spark"_s),
                 u"Power under load, DGX Spark"_s); // begun: falls back
    }

    /// A version is a name: with a decimal comma it would be another one.
    void versionsAreNoNumbers()
    {
        const auto recorded = [](const char *language) { return languageOf(QLatin1String(language)).recorded; };
        for (
            const QString &english :
            {u"Kubernetes 1.31 is past its end of life (2025-11-11)"_s,
             u"Until when Kueue 0.10 is maintained is not known"_s,
             u"The catalog does not know Volcano 1.10, so whether it works with the others is not known"_s,
             u"Kubernetes 1.31 does not serve resource.k8s.io in a version the manifests are written in, so they hold none of its objects"_s})
            for (const char *language : {"de", "fr"}) {
                const QString spoken = recorded(language)->spoken(english);
                QVERIFY2(spoken != english &&
                             (spoken.contains(u"1.31"_s) || spoken.contains(u" 0.10 "_s) || spoken.contains(u"1.10"_s)),
                         qPrintable(spoken));
            }
        QCOMPARE(recorded("de")->spoken(u"Kubernetes 1.31 is past its end of life (2025-11-11)"_s),
                 u"Kubernetes 1.31 wird nicht mehr gepflegt (11.11.2025)"_s);
        QCOMPARE(recorded("fr")->spoken(u"Kubernetes 1.32 or later"_s), u"Kubernetes 1.32 ou plus récent"_s);
    }
};

QTEST_GUILESS_MAIN(TstRecordedTexts)
#include "tst_recordedtexts.moc"
