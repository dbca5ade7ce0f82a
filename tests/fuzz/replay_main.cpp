// Replays every seed of a target with the ordinary compiler: `fuzz_replay_plan FOLDER…`. Fails when a folder is missing
// or empty, so that a lost corpus does not look like success.
#include "tests/fuzz/fuzztarget.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

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
} // namespace

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
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
            cw::fuzz::readOne(file.readAll());
            if (clock.elapsed() > longestMs) {
                std::fprintf(stderr, "%s took %lld ms\n", qPrintable(name), static_cast<long long>(clock.elapsed()));
                return 1;
            }
            ++replayed;
        }
    }
    std::printf("%s: %d inputs replayed\n", cw::fuzz::targetName, replayed);
    return replayed > 0 ? 0 : 1;
}
