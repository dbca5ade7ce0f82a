#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/probedoctor.h"
#include "app/export/planoutputs.h"
#include "probes/host/probeprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <array>

namespace cw::app {

namespace {
constexpr int pollMs = 100;
constexpr int longestSeconds = 24 * 3600;
constexpr int mostGib = 4096;
constexpr int mostDevices = 1024;

/// "12.3 GB/s", "85.4 GFLOP/s", "4.2 µs", "39,561 1/s".
QString shownFigure(double value, const std::string &unit)
{
    using Prefixes = std::array<std::pair<double, const char *>, 4>;
    static constexpr Prefixes large = {{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}},
                              small = {{{1, ""}, {1e-3, "m"}, {1e-6, "µ"}, {1e-9, "n"}}};
    const QString name = QString::fromStdString(unit);
    if (unit == "B/s" || unit == "FLOP/s" || unit == "s")
        for (const auto &[scale, prefix] : unit == "s" ? small : large)
            if (value >= scale)
                return shownNumber(value / scale) + QStringLiteral(" ") + QString::fromUtf8(prefix) + name;
    return shownNumber(value, 0) + QStringLiteral(" ") + name;
}

void printListing(CommandIo &io, const probes::Listing &listing)
{
    const std::string option = listing.option.empty() ? "" : " (" + listing.option + ")";
    io.out(QStringLiteral("%1  %2").arg(QString::fromStdString(listing.probe).leftJustified(14),
                                        QString::fromStdString(listing.obstacle.empty()
                                                                   ? listing.description
                                                                   : "cannot run here: " + listing.obstacle + option)));
}

void printResult(CommandIo &io, const probes::ProbeResult &result)
{
    const QString name = QString::fromStdString(result.probe);
    if (result.ending != probes::Ending::Done)
        io.out(QStringLiteral("%1  not measured: %2")
                   .arg(name, -14)
                   .arg(result.reason.empty() ? QStringLiteral("cancelled") : QString::fromStdString(result.reason)));
    for (const probes::Measurement &m : result.measurements)
        io.out(QStringLiteral("%1  %2  %3   quartiles %4 to %5, %6 repetitions%7")
                   .arg(name, -14)
                   .arg(QString::fromStdString(m.metric), -18)
                   .arg(shownFigure(m.median, m.unit), 16)
                   .arg(shownFigure(m.quartileLow, m.unit), shownFigure(m.quartileHigh, m.unit))
                   .arg(m.repetitions)
                   .arg(m.verified ? QString() : QStringLiteral(", NOT verified against its reference")));
    for (const std::string &note : result.notes)
        io.out(QStringLiteral("%1  note: %2").arg(name, -14).arg(QString::fromStdString(note)));
}

class ProbeCommand : public Command {
public:
    QString name() const override { return QStringLiteral("probe"); }
    QString summary() const override
    {
        return QStringLiteral("Measures this machine: memory, processor, storage and GPU.");
    }
    QString arguments() const override
    {
        return QStringLiteral("[PROBE...] [--list] [--quick] [--json] [--out FILE] | --doctor RESULT [--json]");
    }
    std::vector<CommandOption> options() const override
    {
        return {
            {QStringLiteral("list"), QString(), QStringLiteral("Say for each probe whether this machine can run it.")},
            {QStringLiteral("quick"), QString(), QStringLiteral("Fewer repetitions, under a minute.")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print the probe's own JSON lines.")},
            {QStringLiteral("out"), QStringLiteral("FILE"),
             QStringLiteral("Write the run with its hash, for `calibrate`.")},
            {QStringLiteral("doctor"), QStringLiteral("RESULT"),
             QStringLiteral("Measure nothing: say what is wrong with the machine of this result.")},
            {QStringLiteral("accelerator"), QStringLiteral("ID"),
             QStringLiteral("doctor: the catalog's accelerator that was measured, where the result does not tell.")},
            {QStringLiteral("file"), QStringLiteral("PATH"),
             QStringLiteral("Measure storage with a new file at PATH, deleted afterwards.")},
            {QStringLiteral("size-gib"), QStringLiteral("N"), QStringLiteral("Size of that file; 1 unless stated.")},
            {QStringLiteral("device"), QStringLiteral("N"), QStringLiteral("GPU to measure; 0 is the first.")},
            {QStringLiteral("time-limit"), QStringLiteral("S"),
             QStringLiteral("Stop after S seconds; 900 unless stated.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        constexpr int usualSeconds = 900;
        Arguments args(*this, words, 0, -1);
        const int seconds = args.integer(QStringLiteral("time-limit"), usualSeconds, 1, longestSeconds);
        const int gib = args.integer(QStringLiteral("size-gib"), 1, 1, mostGib);
        const int device = args.integer(QStringLiteral("device"), 0, 0, mostDevices);
        if (args.has(QStringLiteral("doctor")) && !args.positionals().isEmpty())
            args.refuse(QStringLiteral("--doctor reads a result and measures nothing"));
        if (const auto code = args.leaveWith(io))
            return *code;
        if (args.has(QStringLiteral("doctor")))
            return runDoctor(args.value(QStringLiteral("doctor")), args.value(QStringLiteral("accelerator")),
                             args.has(QStringLiteral("json")), io);
        const QString program = probes::probeProgram(QCoreApplication::applicationDirPath());
        if (program.isEmpty()) {
            io.err(
                QStringLiteral("The program clusterwright-probe is neither beside this one nor on the search path."));
            return int(ErrorCode::Absent);
        }
        QStringList given = args.positionals();
        if (args.has(QStringLiteral("list")))
            given << QStringLiteral("--list") << QStringLiteral("--json");
        if (args.has(QStringLiteral("quick")))
            given << QStringLiteral("--quick");
        if (args.has(QStringLiteral("file")))
            given << QStringLiteral("--file") << args.value(QStringLiteral("file")) << QStringLiteral("--size-gib")
                  << QString::number(gib);
        given << QStringLiteral("--device") << QString::number(device);
        const bool asJson = args.has(QStringLiteral("json"));
        const QString out = args.value(QStringLiteral("out")); // a place that takes nothing is told before measuring
        if (!out.isEmpty())
            if (const int code = checkFolder(io, QFileInfo(out).absolutePath()))
                return code;
        const probes::ProbeRun run = watch(io, program, given, seconds, asJson);
        return conclude(io, run, args, asJson);
    }

private:
    static probes::ProbeRun watch(CommandIo &io, const QString &program, const QStringList &given, int seconds,
                                  bool asJson)
    {
        probes::ProbeProcess process;
        QEventLoop loop;
        QObject::connect(&process, &probes::ProbeProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &probes::ProbeProcess::resultArrived, &loop, [&](const probes::ProbeResult &result) {
            if (asJson)
                io.out(QString::fromStdString(toLine(result)));
            else
                printResult(io, result);
        });
        QObject::connect(&process, &probes::ProbeProcess::identified, &loop, [&](const probes::Identity &identity) {
            if (asJson)
                io.out(QString::fromStdString(toLine(identity)));
            else
                io.out(QStringLiteral("%1, %2 logical cores")
                           .arg(QString::fromStdString(identity.host))
                           .arg(identity.logicalCores));
        });
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &process, [&] {
            if (io.cancel && *io.cancel)
                process.cancel();
        });
        poll.start(pollMs);
        process.start(program, given, seconds * 1000);
        loop.exec();
        return process.run();
    }

    static int conclude(CommandIo &io, const probes::ProbeRun &run, const Arguments &args, bool asJson)
    {
        using probes::RunEnding;
        for (const probes::Listing &listing : run.listings)
            if (asJson)
                io.out(QString::fromStdString(toLine(listing)));
            else
                printListing(io, listing);
        const bool listed = args.has(QStringLiteral("list")) && !run.listings.empty();
        // A wrong probe name is the caller's mistake, and the probe has said so.
        if (run.ending == RunEnding::Crashed && run.results.empty() &&
            run.problem.contains(QStringLiteral("--list names"))) {
            io.err(run.problem.section(QStringLiteral(": "), 1));
            return int(ErrorCode::Usage);
        }
        if (!listed || run.ending != RunEnding::Done)
            io.err(toSentence(run));
        if (args.has(QStringLiteral("out")) && !run.results.empty()) {
            const auto written = writeFileAtomically(args.value(QStringLiteral("out")), toFile(run));
            if (!written.ok()) {
                for (const auto &result : run.results) // minutes of a borrowed machine are not lost with the disk
                    if (!args.has(QStringLiteral("json")))
                        io.out(QString::fromStdString(toLine(result)));
                return tell(io, written.error());
            }
        }
        switch (run.ending) {
        case RunEnding::Done:
            return 0;
        case RunEnding::Waived:
        case RunEnding::NotStarted:
        case RunEnding::WrongVersion:
            return int(ErrorCode::Absent);
        case RunEnding::Cancelled:
            return int(ErrorCode::Cancelled);
        case RunEnding::Killed:
        case RunEnding::TimedOut:
            return int(run.results.empty() ? ErrorCode::LimitWithoutAnswer : ErrorCode::LimitWithAnswer);
        case RunEnding::Crashed:
        case RunEnding::Malformed:
            break;
        }
        return int(ErrorCode::Defect);
    }
};
} // namespace

std::unique_ptr<Command> makeProbeCommand()
{
    return std::make_unique<ProbeCommand>();
}

} // namespace cw::app
