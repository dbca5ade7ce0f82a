// Memory that runs out where nobody looks, in processes of their own with little room. Room is counted in addresses:
// RLIMIT_AS, beyond which the system's allocator has nothing.
#include "app/memory/memoryend.h"
#include "app/memory/reserve.h"
#include "catalog/base/result.h"

#include <QFile>
#include <QList>
#include <QTest>
#include <QUnhandledException>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <vector>

using namespace cw;
using namespace cw::app;

namespace {

constexpr std::size_t mebibyte = std::size_t(1) << 20;
constexpr int good = 0, bad = 99, unlimited = 98;

struct Ended {
    int code = -1; ///< negative: the signal that ended it
    QByteArray said;
};

/// Addresses of this process that are taken, in bytes.
rlim_t taken()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return rlim_t(file.readLine().split(' ')[0].toLongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
}

/// What becomes of `work` where only so much more may be taken. It returns what the process ends with.
Ended inRoomOf(std::size_t bytes, const std::function<int()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        const rlim_t most = taken() + bytes;
        const rlimit limit = {most, most};
        _exit(setrlimit(RLIMIT_AS, &limit) == 0 ? work() : unlimited);
    }
    close(ends[1]);
    Ended ended;
    char bite[256];
    for (ssize_t got = read(ends[0], bite, sizeof bite); got > 0; got = read(ends[0], bite, sizeof bite))
        ended.said.append(bite, qsizetype(got));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return ended;
}

/// Takes all there is, as work does that outgrows the machine, up to where `new` throws.
std::vector<std::unique_ptr<char[]>> takeAll()
{
    std::vector<std::unique_ptr<char[]>> held;
    held.reserve(4096);
    try {
        for (;;)
            held.push_back(std::make_unique<char[]>(mebibyte));
    } catch (const std::bad_alloc &) {
        return held;
    }
}

/// Compilers leave out requests whose block nobody uses.
void *asked(void *block)
{
    static void *volatile last;
    last = block;
    return last;
}

/// As what takes itself apart and needs memory for it.
bool needTooMuchWhereNothingMayThrow() noexcept
{
    return std::vector<char>(128 * mebibyte).empty();
}

} // namespace

class TstMemoryend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tellWhenMemoryEnds("Nothing is left.\n"); }

    void aListThatCannotGrowIsASentence()
    {
        const Ended ended = inRoomOf(64 * mebibyte, [] {
            const QList<double> list(qsizetype(128 * mebibyte)); // Qt 6.4 writes to what it did not get
            return list.isEmpty() ? bad : good;
        });
        QCOMPARE(ended.code, int(ErrorCode::LimitWithoutAnswer));
        QCOMPARE(ended.said, QByteArray("Nothing is left.\n"));
    }

    void askingByNewStillThrows()
    {
        const Ended ended = inRoomOf(64 * mebibyte, [] {
            struct alignas(64) Wide {
                char bytes[64];
            };
            try {
                const std::vector<char> block(128 * mebibyte);
                return bad;
            } catch (const std::bad_alloc &) {
            }
            try {
                const std::vector<Wide> block(2 * mebibyte);
                return bad;
            } catch (const std::bad_alloc &) {
            }
            return std::unique_ptr<char[]>(new (std::nothrow) char[128 * mebibyte]) ? bad : good;
        });
        QCOMPARE(ended.said, QByteArray());
        QCOMPARE(ended.code, good);
    }

    void shortRequestsGoOnUntilTheReserveIsGone()
    {
        const Ended ended = inRoomOf(64 * mebibyte, [] {
            const auto held = takeAll();
            for (int got = 0; got < 4; ++got)
                if (!asked(std::malloc(mebibyte)))
                    return bad;
            if (isReserveHeld()) // 4 MiB came from somewhere
                return bad;
            for (;;)
                if (!asked(std::malloc(mebibyte)))
                    return bad;
        });
        QCOMPARE(ended.code, int(ErrorCode::LimitWithoutAnswer));
        QCOMPARE(ended.said, QByteArray("Nothing is left.\n"));
    }

    void theReserveIsTakenAgainOnceThereIsRoom()
    {
        const Ended ended = inRoomOf(64 * mebibyte, [] {
            auto held = takeAll();
            void *block = asked(std::calloc(2, mebibyte));
            if (isReserveHeld())
                return bad;
            std::free(block);
            held.clear();
            ::operator delete(asked(::operator new(1)));
            return isReserveHeld() ? good : bad;
        });
        QCOMPARE(ended.said, QByteArray());
        QCOMPARE(ended.code, good);
    }

    void whatIsThrownWhereNothingMayIsASentence()
    {
        const Ended ended = inRoomOf(64 * mebibyte, [] { return needTooMuchWhereNothingMayThrow() ? bad : good; });
        QCOMPARE(ended.code, int(ErrorCode::LimitWithoutAnswer));
        QCOMPARE(ended.said, QByteArray("Nothing is left.\n"));
    }

    void aFutureThatWrapsItIsKnown()
    {
        const auto wrapped = [](const std::exception_ptr &inside) {
            return std::make_exception_ptr(QUnhandledException(inside));
        };
        const auto memory = std::make_exception_ptr(std::bad_alloc());
        QVERIFY(isLackOfMemory(memory));
        QVERIFY(isLackOfMemory(wrapped(memory)));
        QVERIFY(!isLackOfMemory(wrapped(std::make_exception_ptr(std::runtime_error("another")))));
        QVERIFY(!isLackOfMemory(nullptr));
    }

    void aBlockThatGrowsOrShrinksKeepsItsBytes()
    {
        auto *block = static_cast<char *>(std::malloc(3));
        std::memcpy(block, "ab", 3);
        block = static_cast<char *>(std::realloc(block, mebibyte));
        QCOMPARE(block, "ab");
        QVERIFY(!std::realloc(block, 0)); // given back
        void *aligned = nullptr;
        QCOMPARE(posix_memalign(&aligned, 3, 16), EINVAL);
        QCOMPARE(posix_memalign(&aligned, 4096, 16), 0);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(aligned) % 4096, std::uintptr_t(0));
        std::free(aligned);
    }
};

QTEST_APPLESS_MAIN(TstMemoryend)
#include "tst_memoryend.moc"
