// Starts clusterwright-probe, reads its lines as they come, keeps a deadline, and says in one sentence how it ended.
// Lives on the thread that made it; needs that thread's event loop. Never blocks.
#pragma once

#include "probes/host/proberun.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace cw::probes {

class ProbeProcess : public QObject {
    Q_OBJECT
public:
    explicit ProbeProcess(QObject *parent = nullptr);
    ~ProbeProcess() override;

    /// `deadlineMs` <= 0: none. The signals come later, also for a program that cannot be started.
    void start(const QString &program, const QStringList &arguments, int deadlineMs);
    /// Asks the probe to stop; after `graceMs` it is killed. Nothing happens when it does not run.
    void cancel();

    [[nodiscard]] const ProbeRun &run() const { return run_; }
    [[nodiscard]] bool isRunning() const;

    static constexpr int graceMs = 3000;

Q_SIGNALS:
    void identified(const cw::probes::Identity &identity);
    void resultArrived(const cw::probes::ProbeResult &result);
    void listed(const cw::probes::Listing &listing);
    /// A figure begins; only with --progress among the arguments.
    void progressed(const cw::probes::Progress &progress);
    void finished();

private:
    void readLines();
    void readLine(const QByteArray &line);
    /// False and a sentence when the line is not of this protocol.
    bool takeLine(const std::string &line, std::string &problem);
    void stop(RunEnding why);
    void conclude();

    QProcess process_;
    QTimer deadline_;
    QTimer grace_;
    QByteArray pending_;
    ProbeRun run_;
    RunEnding stopping_ = RunEnding::Done;
    bool concluded_ = true;
};

/// The probe beside the running program; empty when there is none.
[[nodiscard]] QString probeProgram(const QString &programFolder);

} // namespace cw::probes
