// Requests in flight: what is written is read back from its own place, and storage that refuses says why.
#include "probes/device/ioqueue.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace cw::probes;

namespace {
constexpr std::size_t block = 4096, blocks = 256;

/// An open file that is closed at the end of its scope.
struct Handle {
    explicit Handle(const char *path) : number(open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    ~Handle() { close(number); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    int number;
};

IoJob job(IoDirection direction, std::size_t step = 1)
{
    return {direction, block, 16, blocks, [step](std::size_t n) { return n * step % blocks * block; }};
}
} // namespace

class TstIoQueue : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

private Q_SLOTS:
    void whatIsReadIsWhatWasWritten()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("a"))));
        IoQueue queue(file.number, 16, block);
        QVERIFY2(queue.problem().empty(), queue.problem().c_str());
        QVERIFY(queue.run(job(IoDirection::Write, 7), nullptr).seconds >
                0); // 7 and 256 share no divisor: every block once
        QCOMPARE(lseek(file.number, 0, SEEK_END), off_t(blocks * block));
        QVERIFY(queue.run(job(IoDirection::Read, 5), nullptr).seconds > 0);
        QVERIFY(queue.isVerified());
    }

    void steadyCountsOnlyWhileAllSlotsAreBusy()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("s"))));
        IoQueue queue(file.number, 16, block);
        QCOMPARE(queue.run(job(IoDirection::Write), nullptr).requests, blocks);
        IoJob steady = job(IoDirection::Read, 3);
        steady.isSteady = true;
        const IoPace pace = queue.run(steady, nullptr);
        // Sixteen come back before the count begins, sixteen are still out when the last is sent.
        QCOMPARE(pace.requests, blocks - 2 * 16);
        QVERIFY(pace.seconds > 0);
        steady.requests = 8; // fewer than slots: the whole job
        QCOMPARE(queue.run(steady, nullptr).requests, std::size_t(8));
        QVERIFY(queue.isVerified());
    }

    void aBlockInTheWrongPlaceIsNoticed()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("b"))));
        IoQueue queue(file.number, 16, block);
        QVERIFY(queue.run(job(IoDirection::Write), nullptr).seconds > 0);
        const quint64 wrong = 12345;
        QCOMPARE(pwrite(file.number, &wrong, sizeof wrong, 3 * block), ssize_t(sizeof wrong));
        QVERIFY(queue.run(job(IoDirection::Read), nullptr).seconds > 0);
        QVERIFY(!queue.isVerified());
    }

    void aFullDiskIsASentence()
    {
        const Handle full("/dev/full");
        IoQueue queue(full.number, 16, block);
        QVERIFY(queue.run(job(IoDirection::Write), nullptr).seconds < 0);
        QVERIFY2(queue.problem().find("disk became full") != std::string::npos, queue.problem().c_str());
    }

    void aFileThatEndsEarlyIsASentence()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("c"))));
        IoQueue queue(file.number, 16, block);
        QVERIFY(queue.run(job(IoDirection::Read), nullptr).seconds < 0);
        QVERIFY2(queue.problem().find("only part") != std::string::npos, queue.problem().c_str());
    }

    void moreThanTheQueueHoldsIsRefused()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("e"))));
        IoQueue queue(file.number, 4, block);
        QVERIFY(queue.run(job(IoDirection::Write), nullptr).seconds < 0); // sixteen in flight
        QVERIFY(!queue.problem().empty());
    }

    void cancellingEndsIt()
    {
        const Handle file(qPrintable(folder_.filePath(QStringLiteral("d"))));
        IoQueue queue(file.number, 16, block);
        const std::atomic_bool cancel = true;
        QVERIFY(queue.run(job(IoDirection::Write), &cancel).seconds < 0);
        QVERIFY(queue.problem().empty());
    }
};

QTEST_GUILESS_MAIN(TstIoQueue)
#include "tst_ioqueue.moc"
