#include "probes/device/directfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw::probes;

class TstDirectFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatExistsIsNeverTouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        QVERIFY(DirectFile::obstacle(path.toStdString(), 1024).find("exists already") != std::string::npos);
        const DirectFile refused(path.toStdString());
        QVERIFY(!refused.problem().empty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kept"));
    }

    void rawDevicesAndMissingFoldersAreRefused()
    {
        QVERIFY(DirectFile::obstacle("/dev/null", 1024).find("is a device") != std::string::npos);
        QVERIFY(DirectFile::obstacle("/tmp", 1024).find("is a folder") != std::string::npos);
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), link)); // a name that leads to one is one
        QVERIFY(DirectFile::obstacle(link.toStdString(), 1024).find("is a device") != std::string::npos);
        const QString missing = folder.filePath(QStringLiteral("missing/file"));
        QVERIFY(DirectFile::obstacle(missing.toStdString(), 1024).find("no folder") != std::string::npos);
    }

    void aFullDiskIsSaidBeforehand()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("file")).toStdString();
        QVERIFY(DirectFile::obstacle(path, 1024).empty());
        QVERIFY(DirectFile::obstacle(path, std::size_t(1) << 60).find("free, the probe needs") != std::string::npos);
    }

    void leavesNoNameBehind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("scratch"));
        const DirectFile file(path.toStdString());
        QVERIFY(!QFile::exists(path)); // whether or not the file system offers direct I/O
    }
};

QTEST_GUILESS_MAIN(TstDirectFile)
#include "tst_directfile.moc"
