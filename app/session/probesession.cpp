#include "app/session/probesession.h"

#include "app/export/calibrations.h"
#include "app/export/planoutputs.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace cw::app {

namespace {
constexpr int usualDeadlineMs = 900'000;
constexpr int listDeadlineMs = 30'000;
constexpr int mostRunsShown = 100;

ProbeLine::State stateOf(probes::Ending ending)
{
    switch (ending) {
    case probes::Ending::Done:
        return ProbeLine::State::Done;
    case probes::Ending::Waived:
        return ProbeLine::State::Waived;
    case probes::Ending::Failed:
        return ProbeLine::State::Failed;
    case probes::Ending::Cancelled:
        break;
    }
    return ProbeLine::State::Cancelled;
}
} // namespace

ProbeSession::ProbeSession(const QString &folder, QObject *parent)
    : QObject(parent), folder_(folder), program_(probes::probeProgram(QCoreApplication::applicationDirPath())),
      deadlineMs_(usualDeadlineMs)
{
    connect(&process_, &probes::ProbeProcess::listed, this, [this](const probes::Listing &listing) {
        ProbeLine &mine = line(QString::fromStdString(listing.probe));
        mine.description = QString::fromStdString(listing.description);
        mine.obstacle = QString::fromStdString(listing.obstacle);
        mine.state = listing.obstacle.empty() ? ProbeLine::State::Ready : ProbeLine::State::CannotRun;
    });
    connect(&process_, &probes::ProbeProcess::identified, this, [this](const probes::Identity &identity) {
        run_.identity = identity;
        Q_EMIT changed();
    });
    connect(&process_, &probes::ProbeProcess::progressed, this, [this](const probes::Progress &progress) {
        ProbeLine &mine = line(QString::fromStdString(progress.probe));
        mine.state = ProbeLine::State::Running;
        mine.metric = QString::fromStdString(progress.metric);
        mine.done = progress.done;
        mine.figures = progress.figures;
        Q_EMIT changed();
    });
    connect(&process_, &probes::ProbeProcess::resultArrived, this, &ProbeSession::take);
    connect(&process_, &probes::ProbeProcess::finished, this, &ProbeSession::concludeRun);
    readHistory();
}

void ProbeSession::setProgram(const QString &program, const QStringList &before)
{
    program_ = program;
    before_ = before;
}

ProbeLine &ProbeSession::line(const QString &name)
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const auto &each) { return each.name == name; });
    if (found != lines_.end())
        return *found;
    ProbeLine &added = lines_.emplace_back();
    added.name = name;
    return added;
}

void ProbeSession::list()
{
    if (process_.isRunning())
        return;
    isListing_ = true;
    process_.start(program_, before_ + QStringList{QStringLiteral("--list"), QStringLiteral("--json")}, listDeadlineMs);
}

void ProbeSession::start(const ProbeWishes &wishes)
{
    if (process_.isRunning()) {
        if (isListing_) { // begins when the list has ended
            next_ = wishes;
            isRunning_ = true;
            Q_EMIT changed();
        }
        return;
    }
    QStringList arguments = before_;
    arguments << QStringLiteral("--progress") << QStringLiteral("--device") << QString::number(wishes.device);
    if (wishes.quick)
        arguments << QStringLiteral("--quick");
    if (!wishes.file.isEmpty())
        arguments << QStringLiteral("--file") << wishes.file;
    arguments += wishes.probes;
    isListing_ = false;
    isRunning_ = hasRun_ = true;
    run_ = probes::ProbeRun();
    run_.measuredAt = QDateTime::currentDateTimeUtc();
    for (ProbeLine &each : lines_) {
        const bool isMeant = wishes.probes.isEmpty() || wishes.probes.contains(each.name);
        each.metric.clear();
        each.done = each.figures = 0;
        if (isMeant && each.state != ProbeLine::State::CannotRun)
            each.state = ProbeLine::State::Waiting;
    }
    process_.start(program_, arguments, deadlineMs_);
    Q_EMIT changed();
}

void ProbeSession::cancel()
{
    if (next_) {
        next_.reset();
        isRunning_ = false;
        Q_EMIT changed();
        return;
    }
    process_.cancel();
}

void ProbeSession::take(const probes::ProbeResult &result)
{
    ProbeLine &mine = line(QString::fromStdString(result.probe));
    mine.state = stateOf(result.ending);
    mine.obstacle = QString::fromStdString(result.reason);
    mine.metric.clear();
    run_.results.push_back(result);
    Q_EMIT changed();
}

void ProbeSession::concludeRun()
{
    if (isListing_) {
        // A probe that cannot even list says so when it is asked to measure; here its sentence is kept.
        isListing_ = false;
        if (next_) {
            start(*std::exchange(next_, std::nullopt));
            return;
        }
        if (process_.run().listings.empty()) {
            run_ = process_.run();
            hasRun_ = true;
            Q_EMIT finished();
        }
        Q_EMIT changed();
        return;
    }
    isRunning_ = false;
    run_ = process_.run();
    for (ProbeLine &each : lines_)
        if (each.state == ProbeLine::State::Waiting || each.state == ProbeLine::State::Running)
            each.state = ProbeLine::State::Cancelled; // did not come to its turn, or to its end
    if (probes::hasMeasured(run_.results))
        if (const Outcome kept = keep(run_); !kept.ok())
            Q_EMIT failed(kept.error());
    Q_EMIT changed();
    Q_EMIT finished();
}

QByteArray ProbeSession::content() const
{
    return isRunning_ || !hasRun_ ? QByteArray() : toFile(run_);
}

void ProbeSession::readHistory()
{
    history_.clear();
    const QStringList names =
        QDir(folder_).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name | QDir::Reversed);
    for (const QString &name : names.mid(0, mostRunsShown)) {
        const QString file = QDir(folder_).filePath(name);
        QByteArray bytes;
        auto run = readRun(file, bytes);
        if (run.ok()) // what was damaged meanwhile is left where it lies and not shown
            history_.push_back({file, probes::hashOfRun(*run), std::move(run).value()});
    }
}

void ProbeSession::show(const QString &hash)
{
    if (isRunning_)
        return;
    const auto found =
        std::find_if(history_.begin(), history_.end(), [&](const StoredRun &each) { return each.hash == hash; });
    if (found == history_.end())
        return;
    run_ = found->run;
    hasRun_ = true;
    Q_EMIT changed();
}

Outcome ProbeSession::keep(const probes::ProbeRun &run)
{
    const QString hash = probes::hashOfRun(run);
    if (!QDir().mkpath(folder_))
        return Error::invalid(tr("The folder of the runs cannot be made"), folder_);
    constexpr int shortHash = 8;
    const QDateTime time = run.measuredAt.isValid() ? run.measuredAt : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QString name = QStringLiteral("%1-%2.json")
                             .arg(time.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")), hash.left(shortHash));
    Outcome written = writeFileAtomically(QDir(folder_).filePath(name), toFile(run));
    if (written.ok())
        readHistory();
    return written;
}

Outcome ProbeSession::import(const QString &file)
{
    QByteArray bytes;
    const auto run = readRun(file, bytes);
    if (!run.ok())
        return run.error();
    if (Outcome kept = keep(*run); !kept.ok())
        return kept;
    show(probes::hashOfRun(*run));
    return Done{};
}

Outcome ProbeSession::exportTo(const QString &file) const
{
    const QByteArray bytes = content();
    if (bytes.isEmpty())
        return Error::invalid(tr("There is no finished run to export"));
    return writeFileAtomically(file, bytes);
}

} // namespace cw::app
