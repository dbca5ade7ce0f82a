// No driver, half a driver, a closed one and an old one are told apart.
#include "probes/device/gpudriver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw::probes;

namespace {
constexpr auto nowhere = "libcuda-that-is-not-here.so.1";

bool touch(const QString &path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
}
} // namespace

class TstGpuDriver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLackHasItsOwnSentence_data()
    {
        QTest::addColumn<bool>("library");
        QTest::addColumn<bool>("module");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("cuda");
        QTest::addColumn<QString>("said");
        QTest::newRow("no driver") << false << false << false << 0 << QStringLiteral("no NVIDIA driver was found");
        QTest::newRow("no library") << false << true << false << 0 << QStringLiteral("libcuda.so.1 was not found");
        QTest::newRow("no module") << true << false << false << 13000 << QStringLiteral("module is not loaded");
        QTest::newRow("closed") << true << true << true << 13000 << QStringLiteral("no permission to use the GPU");
        QTest::newRow("old") << true << true << false << 12040
                             << QStringLiteral("serves CUDA 12.4, this program needs 13.0");
        QTest::newRow("good") << true << true << false << 13000 << QString();
        QTest::newRow("newer") << true << true << false << 13020 << QString();
        QTest::newRow("version not told") << true << true << false << 0 << QString();
    }

    void eachLackHasItsOwnSentence()
    {
        QFETCH(bool, library);
        QFETCH(bool, module);
        QFETCH(bool, closed);
        QFETCH(int, cuda);
        QFETCH(QString, said);
        const GpuDriver driver{library, module, closed, cuda > 0 ? std::optional(cuda) : std::nullopt};
        const QString sentence = QString::fromStdString(driverObstacle(driver, 13000));
        QVERIFY2(said.isEmpty() ? sentence.isEmpty() : sentence.contains(said), qPrintable(sentence));
    }

    void aMachineWithoutADriverHasNone()
    {
        const QTemporaryDir root;
        const GpuDriver driver = findGpuDriver(nowhere, root.path().toStdString());
        QVERIFY(!driver.hasLibrary && !driver.hasModule && !driver.isClosed && !driver.cuda);
    }

    void theLibraryIsAskedForItsVersion()
    {
        const QTemporaryDir root;
        QVERIFY(touch(root.filePath(QStringLiteral("proc/driver/nvidia/version"))));
        const GpuDriver driver = findGpuDriver(CW_FAKE_CUDA, root.path().toStdString());
        QVERIFY(driver.hasLibrary && driver.hasModule && !driver.isClosed);
        QCOMPARE(driver.cuda, std::optional(12040));
    }
};

QTEST_GUILESS_MAIN(TstGpuDriver)
#include "tst_gpudriver.moc"
