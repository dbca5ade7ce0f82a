#include "probes/host/probeprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

namespace cw::probes {

namespace {
constexpr qsizetype maxLineBytes = 1 << 20; // a longer line is no measurement, whoever wrote it
constexpr int maxProblemCharacters = 400;
constexpr int exitInterrupted = 130;

/// "signal 9, as a system that runs out of memory sends" for a signal that comes from another program; empty for one
/// that the program's own fault raises (a bad address, a failed assertion).
QString signalFromOutside(int number)
{
    switch (number) {
    case SIGKILL:
        return QStringLiteral("signal 9, as a person or a system that runs out of memory sends it");
    case SIGTERM:
    case SIGHUP:
    case SIGINT:
    case SIGQUIT:
    case SIGXCPU:
        return QStringLiteral("signal %1").arg(number);
    default:
        return {};
    }
}
} // namespace

ProbeProcess::ProbeProcess(QObject *parent) : QObject(parent)
{
    deadline_.setSingleShot(true);
    grace_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { stop(RunEnding::TimedOut); });
    connect(&grace_, &QTimer::timeout, &process_, &QProcess::kill);
    connect(&process_, &QProcess::readyReadStandardOutput, this, &ProbeProcess::readLines);
    connect(&process_, &QProcess::readyReadStandardError, this,
            [this] { run_.problem += QString::fromUtf8(process_.readAllStandardError()).left(maxProblemCharacters); });
    connect(&process_, &QProcess::finished, this, &ProbeProcess::conclude);
    // FailedToStart has no `finished`; later, so that a caller sees `finished` only after `start` returned.
    connect(
        &process_, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart || concluded_)
                return;
            run_.ending = RunEnding::NotStarted;
            run_.problem = process_.errorString();
            concluded_ = true;
            deadline_.stop();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

ProbeProcess::~ProbeProcess()
{
    process_.disconnect(this);
    if (process_.state() != QProcess::NotRunning) {
        process_.kill();
        process_.waitForFinished(graceMs);
    }
}

bool ProbeProcess::isRunning() const
{
    return !concluded_;
}

void ProbeProcess::start(const QString &program, const QStringList &arguments, int deadlineMs)
{
    run_ = ProbeRun();
    run_.measuredAt = QDateTime::currentDateTimeUtc();
    stopping_ = RunEnding::Done;
    pending_.clear();
    concluded_ = false;
    if (deadlineMs > 0)
        deadline_.start(deadlineMs);
    process_.start(program, arguments);
}

void ProbeProcess::cancel()
{
    stop(RunEnding::Cancelled);
}

void ProbeProcess::stop(RunEnding why)
{
    if (concluded_ || stopping_ != RunEnding::Done)
        return;
    stopping_ = why;
    process_.terminate();
    grace_.start(graceMs);
}

void ProbeProcess::readLines()
{
    pending_ += process_.readAllStandardOutput();
    qsizetype end = 0;
    while ((end = pending_.indexOf('\n')) >= 0) {
        const QByteArray line = pending_.left(end);
        pending_.remove(0, end + 1);
        readLine(line);
    }
    if (pending_.size() > maxLineBytes) {
        pending_.clear();
        run_.problem = QStringLiteral("a line of more than 1 MiB");
        stop(RunEnding::Malformed);
    }
}

void ProbeProcess::readLine(const QByteArray &line)
{
    const std::string text = line.toStdString();
    std::string problem;
    if (takeLine(text, problem))
        return;
    run_.problem = QString::fromStdString(problem);
    const bool foreign = problem.find("protocol") != std::string::npos;
    stop(foreign ? RunEnding::WrongVersion : RunEnding::Malformed);
}

bool ProbeProcess::takeLine(const std::string &line, std::string &problem)
{
    switch (kindOfLine(line, problem)) {
    case MessageKind::Identity:
        if (auto identity = identityFromLine(line, problem)) {
            run_.identity = std::move(*identity);
            Q_EMIT identified(run_.identity);
            return true;
        }
        return false;
    case MessageKind::Listing:
        if (auto listing = listingFromLine(line, problem)) {
            run_.listings.push_back(*listing);
            Q_EMIT listed(*listing);
            return true;
        }
        return false;
    case MessageKind::Progress:
        if (const auto progress = progressFromLine(line, problem)) {
            Q_EMIT progressed(*progress);
            return true;
        }
        return false;
    case MessageKind::Result:
        if (const auto result = resultFromLine(line, problem)) {
            run_.results.push_back(*result);
            Q_EMIT resultArrived(*result);
            return true;
        }
        return false;
    case MessageKind::Unreadable:
        break;
    }
    return false;
}

void ProbeProcess::conclude()
{
    if (concluded_)
        return;
    readLines();
    deadline_.stop();
    grace_.stop();
    concluded_ = true;
    if (stopping_ != RunEnding::Done)
        run_.ending = stopping_;
    else if (process_.exitStatus() == QProcess::CrashExit)
        run_.ending = signalFromOutside(process_.exitCode()).isEmpty() ? RunEnding::Crashed : RunEnding::Killed;
    else if (process_.exitCode() == exitInterrupted)
        run_.ending = RunEnding::Cancelled;
    else if (process_.exitCode() != 0)
        run_.ending = RunEnding::Crashed;
    else
        run_.ending = endingOf(run_.results);
    if (run_.ending == RunEnding::Killed)
        run_.problem = signalFromOutside(process_.exitCode()); // Qt on Unix: the signal's number
    run_.problem = run_.problem.trimmed();
    Q_EMIT finished();
}

QString probeProgram(const QString &programFolder)
{
    QString beside = QDir(programFolder).filePath(QStringLiteral("clusterwright-probe"));
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QStandardPaths::findExecutable(QStringLiteral("clusterwright-probe"));
}

} // namespace cw::probes
