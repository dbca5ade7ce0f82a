// One run of the probe as a value: who the machine was, what was measured, how it ended. Saved as a file that can be
// carried here from a machine without a network: either this program's own form with its hash, or the probe's bare
// output.
#pragma once

#include "probes/protocol/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cw::probes {

/// Crashed: by its own fault. Killed: somebody outside ended it, the user or a system short of memory.
enum class RunEnding { Done, Waived, NotStarted, Crashed, Killed, TimedOut, WrongVersion, Malformed, Cancelled };

struct ProbeRun {
    QDateTime measuredAt; ///< UTC; invalid where the file does not say
    Identity identity;
    std::vector<Listing> listings;
    std::vector<ProbeResult> results;
    RunEnding ending = RunEnding::Done;
    QString problem; ///< what the program said on standard error, or what was wrong with a line
};

/// How the run ended, as a sentence for people.
[[nodiscard]] QString toSentence(const ProbeRun &run);
[[nodiscard]] bool hasMeasured(const std::vector<ProbeResult> &results);
/// Waived when nothing was measured because no probe could run here.
[[nodiscard]] RunEnding endingOf(const std::vector<ProbeResult> &results);

inline constexpr qint64 maxRunFileBytes = qint64(4) << 20;

/// JSON with identity, results, time and the SHA-256 of what was measured. Same run, same bytes.
[[nodiscard]] QByteArray toFile(const ProbeRun &run);
/// The SHA-256 that `toFile` writes: of identity and results, hexadecimal.
[[nodiscard]] QString hashOfRun(const ProbeRun &run);
/// Reads `toFile`'s form or the bare lines of the probe. Nothing and a sentence in `problem` when it is neither, comes
/// from a newer protocol, or its hash does not match.
[[nodiscard]] std::optional<ProbeRun> runFromFile(const QByteArray &bytes, QString &problem);

} // namespace cw::probes
