// The runs of the probe in the window: what can be measured here, a run in progress, the runs of before. The probe is a
// process of its own; nothing here waits for it. Runs are kept as files beside the user's catalog, each with the hash
// of its figures. GUI thread.
#pragma once

#include "catalog/base/result.h"
#include "probes/host/probeprocess.h"

#include <QObject>

#include <optional>
#include <vector>

namespace cw::app {

/// How one probe stands.
struct ProbeLine {
    enum class State { Unknown, Ready, CannotRun, Waiting, Running, Done, Failed, Waived, Cancelled };
    QString name, description;
    QString obstacle; ///< why it cannot run, or why it failed
    State state = State::Unknown;
    QString metric = {};       ///< the figure that is measured now
    int done = 0, figures = 0; ///< figures 0: not known
};

/// What to measure.
struct ProbeWishes {
    bool quick = true;
    QStringList probes; ///< empty: all
    QString file;       ///< for storage; empty: not measured
    int device = 0;
};

struct StoredRun {
    QString file;
    QString hash; ///< of the file's figures, hexadecimal
    probes::ProbeRun run;
};

class ProbeSession : public QObject {
    Q_OBJECT
public:
    /// `folder` holds the runs; it is made when the first is kept.
    explicit ProbeSession(const QString &folder, QObject *parent = nullptr);

    /// Another program in tests; `before` are arguments that come first.
    void setProgram(const QString &program, const QStringList &before = {});
    void setDeadline(int milliseconds) { deadlineMs_ = milliseconds; }

    /// Asks the probe what can be measured here; `changed` follows.
    void list();
    /// Begins a run; one at a time.
    void start(const ProbeWishes &wishes);
    void cancel();
    [[nodiscard]] bool isRunning() const { return isRunning_; }
    [[nodiscard]] bool isListing() const { return isListing_; }

    [[nodiscard]] const std::vector<ProbeLine> &lines() const { return lines_; }
    /// The run that is shown: the present or last one, or one chosen from the history.
    [[nodiscard]] const probes::ProbeRun &run() const { return run_; }
    /// Whether there is one.
    [[nodiscard]] bool hasRun() const { return hasRun_; }
    /// Its bytes as a file; empty while it is in progress.
    [[nodiscard]] QByteArray content() const;

    /// Newest first.
    [[nodiscard]] const std::vector<StoredRun> &history() const { return history_; }
    void show(const QString &hash);
    /// Reads a run measured elsewhere and keeps it. Errors: not a run, from a newer program, changed afterwards.
    [[nodiscard]] Outcome import(const QString &file);
    [[nodiscard]] Outcome exportTo(const QString &file) const;

Q_SIGNALS:
    /// Lines, figures or the history changed.
    void changed();
    /// A run ended, whatever way; `run()` tells which.
    void finished();
    void failed(const cw::Error &error);

private:
    void concludeRun();
    void take(const probes::ProbeResult &result);
    [[nodiscard]] ProbeLine &line(const QString &name);
    void readHistory();
    [[nodiscard]] Outcome keep(const probes::ProbeRun &run);

    QString folder_, program_;
    QStringList before_;
    int deadlineMs_;
    probes::ProbeProcess process_;
    std::vector<ProbeLine> lines_;
    probes::ProbeRun run_;
    std::vector<StoredRun> history_;
    bool isRunning_ = false, isListing_ = false, hasRun_ = false;
    std::optional<ProbeWishes> next_; ///< asked for while the list was still being read
};

} // namespace cw::app
