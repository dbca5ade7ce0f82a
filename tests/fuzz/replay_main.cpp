// Replays every seed of a target with the ordinary compiler: `fuzz_replay_plan FOLDER…`. Fails when a folder is missing
// or empty, so that a lost corpus does not look like success. With `--mutate SECONDS` in front it goes on with seeds
// that are changed at random (the same ones in every run) for that much CPU time: what CI does where there is no
// libFuzzer. An input that breaks the reader is left in `fuzz-broken-<target>` in the working folder.
#include "tests/fuzz/fuzztarget.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace {
constexpr qint64 longestMs = 10'000; // no input may hang a reader

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    std::sort(files.begin(), files.end());
    return files;
}

/// What readers stumble over more often than over random bytes.
constexpr std::array<const char *, 14> snags{
    "\"",       "{",    "[",  "]]]]",  "\\u0000", "-",  "1e999", "99999999999999999999",
    "\xff\xfe", "\r\n", ";;", "&a *a", "null",    "../"};

/// One to eight changes: bytes flipped, cut out, doubled, taken from another seed, or a snag put in.
QByteArray changed(QByteArray bytes, const std::vector<QByteArray> &seeds, QRandomGenerator &chance)
{
    constexpr qsizetype longest = 65536;
    for (int n = 1 + chance.bounded(8); n > 0; --n) {
        const qsizetype size = bytes.size(), at = size > 0 ? qsizetype(chance.bounded(int(size))) : 0;
        const qsizetype length = 1 + chance.bounded(int(std::clamp<qsizetype>(size - at, 1, 64)));
        switch (chance.bounded(5)) {
        case 0:
            if (size > 0)
                bytes[at] = char(bytes[at] ^ char(1 << chance.bounded(8)));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3: {
            const QByteArray &other = seeds[std::size_t(chance.bounded(int(seeds.size())))];
            const qsizetype from = other.isEmpty() ? 0 : qsizetype(chance.bounded(int(other.size())));
            bytes.insert(at, other.mid(from, 1 + chance.bounded(256)));
            break;
        }
        default:
            bytes.insert(at, snags[std::size_t(chance.bounded(int(snags.size())))]);
        }
    }
    return bytes.left(longest);
}

/// The input lies in a file while it is read, so that one that ends the program is found there.
long mutate(const std::vector<QByteArray> &seeds, double seconds)
{
    QRandomGenerator chance(1);
    QFile kept(QStringLiteral("fuzz-broken-%1").arg(QLatin1String(cw::fuzz::targetName)));
    if (!kept.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return -1;
    long read = 0;
    const std::clock_t end = std::clock() + std::clock_t(seconds * CLOCKS_PER_SEC);
    for (; std::clock() < end; ++read) {
        const QByteArray input = changed(seeds[std::size_t(chance.bounded(int(seeds.size())))], seeds, chance);
        if (!kept.resize(0) || !kept.seek(0) || kept.write(input) != input.size())
            return -1;
        cw::fuzz::readOne(input);
    }
    kept.remove();
    return read;
}
} // namespace

int main(int argc, char **argv)
{
    int replayed = 0;
    const bool goesOn = argc > 2 && QLatin1String(argv[1]) == QLatin1String("--mutate");
    const double seconds = goesOn ? QByteArray(argv[2]).toDouble() : 0;
    std::vector<QByteArray> seeds;
    for (int i = goesOn ? 3 : 1; i < argc; ++i) {
        const QStringList files = filesIn(QString::fromLocal8Bit(argv[i]));
        if (files.isEmpty()) {
            std::fprintf(stderr, "%s: no seeds in %s\n", cw::fuzz::targetName, argv[i]);
            return 1;
        }
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
                return 1;
            }
            QElapsedTimer clock;
            clock.start();
            seeds.push_back(file.readAll());
            cw::fuzz::readOne(seeds.back());
            if (clock.elapsed() > longestMs) {
                std::fprintf(stderr, "%s took %lld ms\n", qPrintable(name), static_cast<long long>(clock.elapsed()));
                return 1;
            }
            ++replayed;
        }
    }
    std::printf("%s: %d inputs replayed\n", cw::fuzz::targetName, replayed);
    if (replayed == 0 || seconds <= 0)
        return replayed > 0 ? 0 : 1;
    const long changedInputs = mutate(seeds, seconds);
    std::printf("%s: %ld changed inputs\n", cw::fuzz::targetName, changedInputs);
    return changedInputs > 0 ? 0 : 1;
}
