#include "app/cli/runner.h"

#include "app/cli/command.h"
#include "app/cli/helptext.h"
#include "app/cli/interrupt.h"
#include "app/memory/memoryend.h"
#include "catalog/store/catalogreader.h"
#include "catalog/store/teamplace.h"
#include "catalog/store/userfacts.h"
#include "planner/plan/scopes.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace cw::app {

namespace {
void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

/// Qt warns of things no planner can act on, such as a server's missing runtime folder. Asked for, they are shown.
void quietMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("CLUSTERWRIGHT_DEBUG"))
        writeLine(stderr, message);
    if (type == QtFatalMsg) // Qt would end the program by a signal: the library that draws cannot be loaded
        std::_Exit(int(ErrorCode::Absent));
}

Command *findCommand(const QString &name)
{
    for (const auto &command : commands())
        if (command->name() == name)
            return command.get();
    return nullptr;
}

int unknownCommand(const QString &name)
{
    QStringList names;
    for (const auto &command : commands())
        names << command->name();
    const QString near = planner::nearestWord(name, names);
    writeLine(stderr, QStringLiteral("There is no command “%1”%2.")
                          .arg(name, near.isEmpty() ? QString() : QStringLiteral("; perhaps “%1”").arg(near)));
    writeLine(stderr, QStringLiteral("clusterwright-cli help lists them."));
    return int(ErrorCode::Usage);
}

int showHelp(const QString &about)
{
    if (about.isEmpty()) {
        writeLine(stdout, programHelp());
        return 0;
    }
    const Command *command = findCommand(about);
    if (!command)
        return unknownCommand(about);
    writeLine(stdout, commandHelp(*command));
    return 0;
}

CommandIo surroundings(const std::atomic_bool *cancel)
{
    CommandIo io;
    io.out = [](const QString &line) { writeLine(stdout, line); };
    io.err = [](const QString &line) { writeLine(stderr, line); };
    io.cancel = cancel;
    io.showProgress = isatty(STDERR_FILENO) != 0;
    io.shipped = [cached = std::make_shared<catalog::SnapshotPtr>()]() -> Result<catalog::SnapshotPtr> {
        if (!*cached) {
            auto read = catalog::readCatalog(catalog::defaultCatalogFile());
            if (!read.ok())
                return read.error();
            *cached = std::move(read).value();
        }
        return *cached;
    };
    io.catalogOn = [shipped = io.shipped](QDate day) -> Result<catalog::SnapshotPtr> {
        const auto base = shipped();
        if (!base.ok())
            return base.error();
        return catalog::withUserCatalog(*base, catalog::UserCatalog(), day.isValid() ? day : QDate::currentDate());
    };
    io.catalog = [on = io.catalogOn, cached = catalog::SnapshotPtr()]() mutable -> Result<catalog::SnapshotPtr> {
        if (!cached) {
            auto laid = on({});
            if (!laid.ok())
                return laid.error();
            cached = std::move(laid).value();
        }
        return cached;
    };
    return io;
}

/// `--team ADDRESS`, wherever it stands: every command then works with the team's catalog. False: the address lacks.
bool takeTeam(QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isWhole = words[at] == QLatin1String("--team");
        if (!isWhole && !words[at].startsWith(QLatin1String("--team=")))
            continue;
        const QString address = isWhole ? words.value(at + 1) : words[at].section(QLatin1Char('='), 1);
        if (!catalog::isTeamAddress(address))
            return false;
        qputenv("CLUSTERWRIGHT_TEAM_CATALOG", address.toUtf8());
        words.remove(at, isWhole ? 2 : 1);
        return true;
    }
    return true;
}

/// What is asked for, before there is an application: a command that paints needs one with fonts.
const Command *commandIn(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromUtf8(argv[i]);
    takeTeam(words);
    return words.isEmpty() ? nullptr : findCommand(words.constFirst());
}

int run(QStringList words, const std::atomic_bool *cancel)
{
    if (!takeTeam(words)) {
        writeLine(stderr, QStringLiteral("--team: expected the address of a team catalog, such as service=NAME or "
                                         "postgresql://user@host/database."));
        return int(ErrorCode::Usage);
    }
    const QString first = words.value(0);
    if (first.isEmpty()) {
        writeLine(stderr, programHelp());
        return int(ErrorCode::Usage);
    }
    if (first == QLatin1String("help") || first == QLatin1String("--help") || first == QLatin1String("-h"))
        return showHelp(words.value(1));
    if (first == QLatin1String("--version")) {
        writeLine(stdout, QStringLiteral("clusterwright-cli " CLUSTERWRIGHT_VERSION));
        return 0;
    }
    Command *command = findCommand(first);
    if (!command)
        return unknownCommand(first);
    CommandIo io = surroundings(cancel);
    const int code = command->run(words.mid(1), io);
    if (*cancel)
        return int(ErrorCode::Cancelled);
    return code;
}

int guarded(const QStringList &words, const std::atomic_bool *cancel)
{
    try {
        return run(words, cancel);
    } catch (const std::bad_alloc &) {
        endForLackOfMemory();
    } catch (const std::exception &error) {
        writeLine(stderr, QStringLiteral("Something unforeseen happened: %1.").arg(QString::fromUtf8(error.what())));
    }
    return int(ErrorCode::Defect);
}
} // namespace

} // namespace cw::app

int runCommandLine(int argc, char **argv)
{
    using namespace cw::app;
    setenv("LC_ALL", "C.UTF-8", 1); // numbers, sorting and messages are the same for everyone
    qInstallMessageHandler(quietMessages);
    tellWhenMemoryEnds("There is not enough memory for this.\n");
    const std::atomic_bool *cancel = watchInterrupts();
    const Command *command = commandIn(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    if (command && command->paints()) {
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("clusterwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERWRIGHT_VERSION));
    const int code = guarded(QCoreApplication::arguments().mid(1), cancel);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        writeLine(stderr, QStringLiteral("Standard output cannot be written."));
        return code == 0 ? int(cw::ErrorCode::Defect) : code;
    }
    return code;
}
