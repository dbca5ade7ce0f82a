// How the window may be called: every option in words, and what a wrong one is answered with.
#include "app/session/startoptions.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstStartoptions : public QObject {
    Q_OBJECT

    static Result<StartOptions> read(const QStringList &arguments)
    {
        return readStartOptions(QStringList{QStringLiteral("clusterwright")} + arguments);
    }

private Q_SLOTS:
    void statesAndDropsBelongToPictures()
    {
        const auto both = read({QStringLiteral("--screenshots=shots"), QStringLiteral("--states"),
                                QStringLiteral("--drop=quote.csv"), QStringLiteral("plan.cwplan")});
        QVERIFY(both.ok());
        QVERIFY(both->states);
        QCOMPARE(both->dropped, QStringLiteral("quote.csv"));
        QVERIFY(!read({QStringLiteral("--states")}).ok());
        QVERIFY(!read({QStringLiteral("--drop=quote.csv"), QStringLiteral("plan.cwplan")}).ok());
    }

    void everyOptionIsRead()
    {
        const auto options =
            read({QStringLiteral("--screenshots"), QStringLiteral("shots"), QStringLiteral("--language=de"),
                  QStringLiteral("--theme=contrast"), QStringLiteral("--text-size"), QStringLiteral("16"),
                  QStringLiteral("--size=960x640"), QStringLiteral("--scale=200"), QStringLiteral("plan.cwplan")});
        QVERIFY(options.ok());
        QCOMPARE(options->pictures, QStringLiteral("shots"));
        QCOMPARE(options->language, QStringLiteral("de"));
        QCOMPARE(options->theme, QStringLiteral("contrast"));
        QCOMPARE(options->textPoints.value(), 16.0);
        QCOMPARE(options->size, QSize(960, 640));
        QCOMPARE(options->file, QStringLiteral("plan.cwplan"));
        QVERIFY(read({}).ok());
        QVERIFY(read({})->file.isEmpty());
    }

    void aWrongValueIsNamed_data()
    {
        QTest::addColumn<QString>("argument");
        for (const char *wrong : {"--language=xx", "--theme=pink", "--text-size=7", "--text-size=big", "--scale=10",
                                  "--scale=2,5", "--size=large", "--colour=red"})
            QTest::addRow("%s", wrong) << QString::fromLatin1(wrong);
    }
    void aWrongValueIsNamed()
    {
        QFETCH(QString, argument);
        const auto options = read({argument});
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, ErrorCode::Usage);
        const QString value = argument.section(QLatin1Char('='), 1);
        QVERIFY2(options.error().sentence().contains(value) ||
                     options.error().sentence().contains(QStringLiteral("colour")),
                 qPrintable(options.error().sentence()));
    }

    void theScaleIsSetBeforeQtStarts()
    {
        qunsetenv("QT_SCALE_FACTOR");
        const char *const arguments[] = {"clusterwright", "--scale", "150"};
        (void)prepareDisplay(3, arguments);
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
        qunsetenv("QT_SCALE_FACTOR");
        const char *const wrong[] = {"clusterwright", "--scale=9000"};
        (void)prepareDisplay(2, wrong);
        QVERIFY(!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
    }
};

QTEST_GUILESS_MAIN(TstStartoptions)
#include "tst_startoptions.moc"
