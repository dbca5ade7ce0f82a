#include "app/export/planoutputs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstAtomicFile : public QObject {
    Q_OBJECT

    static constexpr uid_t nobody = 65534;
    static constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QTemporaryDir folder_;

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

private Q_SLOTS:
    void replacesAndKeepsPermissions()
    {
        const QString file = folder_.filePath(u"a.txt"_s);
        QVERIFY(writeFileAtomically(file, "one").ok());
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeFileAtomically(file, "two").ok());
        QCOMPARE(contents(file), QByteArray("two"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QDir(folder_.path()).entryList({u"a.txt*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void followsALinkAndKeepsIt()
    {
        const QString real = folder_.filePath(u"real.txt"_s), link = folder_.filePath(u"link.txt"_s);
        QVERIFY(writeFileAtomically(real, "one").ok());
        QVERIFY(QFile::link(real, link));
        QVERIFY(writeFileAtomically(link, "two").ok());
        QCOMPARE(contents(real), QByteArray("two"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aPipeIsWrittenIntoAndStaysOne()
    {
        const QByteArray pipe = QFile::encodeName(folder_.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
        const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeFileAtomically(folder_.filePath(u"pipe"_s), "through").ok());
        char read[16] = {};
        QCOMPARE(::read(reader, read, sizeof read), ssize_t(7));
        QCOMPARE(QByteArray(read), QByteArray("through"));
        ::close(reader);
        struct stat facts {};
        QCOMPARE(::stat(pipe.constData(), &facts), 0);
        QVERIFY(S_ISFIFO(facts.st_mode));
    }

    void missingFolderIsNamed()
    {
        const QString file = folder_.filePath(u"no/such/folder/a.txt"_s);
        const Outcome outcome = writeFileAtomically(file, "x");
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence().contains(u"folder does not exist"_s),
                 qPrintable(outcome.error().sentence()));
        QVERIFY(outcome.error().sentence().contains(file));
    }

    void folderInTheWayIsNamed()
    {
        QVERIFY(QDir(folder_.path()).mkdir(u"b.txt"_s));
        const Outcome outcome = writeFileAtomically(folder_.filePath(u"b.txt"_s), "x");
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence().contains(u"folder of that name"_s), qPrintable(outcome.error().sentence()));
    }

    void readOnlyFolderLeavesTheOldFile()
    {
        const QString sub = folder_.filePath(u"locked"_s), file = sub + u"/a.txt"_s;
        QVERIFY(QDir().mkpath(sub));
        QVERIFY(writeFileAtomically(file, "old").ok());
        QFile::setPermissions(folder_.path(), readable | QFile::WriteOwner);
        QFile::setPermissions(sub, readable);
        // Permissions do not bind root: it steps down for the one call.
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(nobody) == 0);
        const Outcome outcome = writeFileAtomically(file, "new");
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QFile::setPermissions(sub, readable | QFile::WriteOwner);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence().contains(u"may not write"_s), qPrintable(outcome.error().sentence()));
        QCOMPARE(contents(file), QByteArray("old"));
        QCOMPARE(QDir(sub).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aWriteThatFailsHalfwayLeavesTheOldFile()
    {
        const QString file = folder_.filePath(u"c.txt"_s);
        QVERIFY(writeFileAtomically(file, "old").ok());
        // A limit on the size of files stands in for a full disk: the write stops in the middle with an error.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{4096, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Outcome outcome = writeFileAtomically(file, QByteArray(100000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence().contains(u"larger than"_s), qPrintable(outcome.error().sentence()));
        QCOMPARE(contents(file), QByteArray("old"));
        QCOMPARE(QDir(folder_.path()).entryList({u"c.txt*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstAtomicFile)
#include "tst_atomicfile.moc"
