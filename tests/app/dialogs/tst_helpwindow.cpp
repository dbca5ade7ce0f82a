#include "app/dialogs/helpwindow.h"
#include "app/export/helppage.h"
#include "app/pages/pagelist.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw::app;

class TstHelpWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasAPageThatIsWritten()
    {
        QStringList steps{QStringLiteral("start")};
        for (const PageInfo &page : pageList())
            steps << page.key;
        for (const QString &step : steps) {
            const QString file = QStringLiteral(CW_SOURCE_DIR "/docs/%1.md").arg(HelpWindow::pageFor(step));
            QVERIFY2(QFileInfo::exists(file), qPrintable(step + QLatin1String(": ") + file));
        }
    }

    void linksOfTheGuideLeadSomewhere()
    {
        const QDir guide(QStringLiteral(CW_SOURCE_DIR "/docs/guide"));
        static const QRegularExpression link(QStringLiteral("\\]\\(((?!https?:)[^)#]+)"));
        int links = 0;
        for (const QFileInfo &page : guide.entryInfoList({QStringLiteral("*.md")})) {
            QFile file(page.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                const bool isMade = target.startsWith(QLatin1String("../reference/")); // by the build
                QVERIFY2(isMade || QFileInfo::exists(guide.filePath(target)),
                         qPrintable(page.fileName() + QLatin1String(": ") + target));
                ++links;
            }
        }
        QVERIFY(links > 20);
    }

    void aPageIsShownAndAMissingOneIsTold()
    {
        QTemporaryDir place;
        qputenv("CLUSTERWRIGHT_CATALOG", place.filePath(QStringLiteral("catalog.sqlite")).toUtf8());
        QDir(place.path()).mkpath(QStringLiteral("help/guide"));
        QFile page(place.filePath(QStringLiteral("help/guide/index.html")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(helpPage("# A title\n\n| a | b |\n|---|---|\n| one | [two](x.md) |\n"));
        page.close();
        HelpWindow window;
        window.showPage(QStringLiteral("guide/index"));
        QVERIFY(window.text().contains(QLatin1String("A title")));
        QVERIFY(window.text().contains(QLatin1String("one")));
        window.showPage(QStringLiteral("nowhere"));
        QVERIFY2(window.text().contains(QLatin1String("nowhere.html is missing")), qPrintable(window.text()));
        // Without a guide a person is told what else there is, not how to build one.
        QVERIFY(QDir(place.filePath(QStringLiteral("help"))).removeRecursively());
        window.showPage(QStringLiteral("guide/index"));
        QVERIFY2(window.text().contains(QLatin1String("not installed with the program")), qPrintable(window.text()));
        QVERIFY(window.text().contains(QLatin1String("Ctrl+K")));
    }

    void markdownLinksBecomePages()
    {
        const QByteArray html = helpPage("# T\n\n[x](a/b.md) [y](https://example.org/c.md)\n");
        QVERIFY(html.contains("a/b.html"));
        QVERIFY(html.contains("https://example.org/c.md"));
        QCOMPARE(helpTitle("intro\n# The title\n"), QStringLiteral("The title"));
    }
};

QTEST_MAIN(TstHelpWindow)
#include "tst_helpwindow.moc"
