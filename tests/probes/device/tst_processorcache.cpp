// Sizes of caches and free memory as made-up files tell them.
#include "probes/device/processorcache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw::probes;

class TstProcessorCache : public QObject {
    Q_OBJECT
private:
    static void write(const QString &path, const char *text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static void cache(const QString &sys, int cpu, int index, int level, const char *type, const char *size,
                      const char *shared)
    {
        const QString folder =
            QStringLiteral("%1/devices/system/cpu/cpu%2/cache/index%3/").arg(sys).arg(cpu).arg(index);
        write(folder + QStringLiteral("level"), QByteArray::number(level));
        write(folder + QStringLiteral("type"), type);
        write(folder + QStringLiteral("size"), size);
        write(folder + QStringLiteral("shared_cpu_list"), shared);
    }

private Q_SLOTS:
    /// Four cores in two groups that share 32 MiB each: 64 MiB in all, each once.
    void sharedCachesOfTheLastLevelCountOnce()
    {
        const QTemporaryDir sys;
        for (int cpu = 0; cpu < 4; ++cpu) {
            cache(sys.path(), cpu, 0, 1, "Data", "48K\n", "0\n");
            cache(sys.path(), cpu, 1, 2, "Unified", "1M\n", "0\n");
            cache(sys.path(), cpu, 2, 3, "Unified", "32768K\n", cpu < 2 ? "0-1\n" : "2-3\n");
        }
        QCOMPARE(lastLevelCacheBytes(sys.path().toStdString()), std::size_t(64) << 20);
    }

    void aSystemThatDoesNotTellHasNone()
    {
        const QTemporaryDir sys;
        QCOMPARE(lastLevelCacheBytes(sys.path().toStdString()), std::size_t(0));
        QCOMPARE(availableMemoryBytes(sys.filePath(QStringLiteral("meminfo")).toStdString()), std::size_t(0));
    }

    void freeMemoryIsReadInKib()
    {
        const QTemporaryDir sys;
        const QString file = sys.filePath(QStringLiteral("meminfo"));
        write(file, "MemTotal:       24684092 kB\nMemFree:        9000 kB\nMemAvailable:   2048 kB\n");
        QCOMPARE(availableMemoryBytes(file.toStdString()), std::size_t(2) << 20);
    }
};

QTEST_GUILESS_MAIN(TstProcessorCache)
#include "tst_processorcache.moc"
