#include "probes/host/proberun.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::probes {

namespace {

using Json = nlohmann::ordered_json;
constexpr int fileVersion = 1;
constexpr auto fileFormat = "clusterwright-probe-run";

std::string hashOf(const Json &lines)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(lines.dump()), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Json linesOf(const ProbeRun &run)
{
    Json lines = Json::array();
    lines.push_back(Json::parse(toLine(run.identity)));
    for (const ProbeResult &result : run.results)
        lines.push_back(Json::parse(toLine(result)));
    return lines;
}

/// Reads one line into the run; false and a sentence when it is not of this protocol.
bool addLine(ProbeRun &run, const std::string &line, std::string &problem)
{
    switch (kindOfLine(line, problem)) {
    case MessageKind::Unreadable:
        return false;
    case MessageKind::Progress: // belongs to a run that is watched, not to its result
        return true;
    case MessageKind::Identity:
        if (auto identity = identityFromLine(line, problem)) {
            run.identity = std::move(*identity);
            return true;
        }
        return false;
    case MessageKind::Listing:
        if (auto listing = listingFromLine(line, problem)) {
            run.listings.push_back(std::move(*listing));
            return true;
        }
        return false;
    case MessageKind::Result:
        if (auto result = resultFromLine(line, problem)) {
            run.results.push_back(std::move(*result));
            return true;
        }
        return false;
    }
    return false;
}

std::optional<ProbeRun> fromOwnForm(const Json &file, QString &problem)
{
    if (!file.contains("version") || file["version"] != fileVersion) {
        problem = QStringLiteral("this result file has a version that this program does not read; it reads 1");
        return std::nullopt;
    }
    if (!file.contains("lines") || !file["lines"].is_array() || !file.contains("sha256")) {
        problem = QStringLiteral("this result file lacks its lines or their hash");
        return std::nullopt;
    }
    if (file["sha256"] != hashOf(file["lines"])) {
        problem = QStringLiteral(
            "the figures of this result file were changed after they were measured: the hash does not match");
        return std::nullopt;
    }
    ProbeRun run;
    if (file.contains("measured_at") && file["measured_at"].is_string())
        run.measuredAt =
            QDateTime::fromString(QString::fromStdString(file["measured_at"].get<std::string>()), Qt::ISODate);
    std::string said;
    for (const Json &line : file["lines"])
        if (!addLine(run, line.dump(), said)) {
            problem = QString::fromStdString(said);
            return std::nullopt;
        }
    return run;
}

std::optional<ProbeRun> fromLines(const QByteArray &bytes, QString &problem)
{
    ProbeRun run;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        std::string said;
        if (!addLine(run, line.toStdString(), said)) {
            problem = QStringLiteral("line %1: %2").arg(number).arg(QString::fromStdString(said));
            return std::nullopt;
        }
    }
    return run;
}

} // namespace

bool hasMeasured(const std::vector<ProbeResult> &results)
{
    return std::any_of(results.begin(), results.end(), [](const auto &result) { return !result.measurements.empty(); });
}

RunEnding endingOf(const std::vector<ProbeResult> &results)
{
    const auto all = [&](Ending ending) {
        return std::all_of(results.begin(), results.end(), [&](const ProbeResult &r) { return r.ending == ending; });
    };
    if (!results.empty() && all(Ending::Waived))
        return RunEnding::Waived;
    const bool cancelled =
        std::any_of(results.begin(), results.end(), [](const ProbeResult &r) { return r.ending == Ending::Cancelled; });
    return cancelled ? RunEnding::Cancelled : RunEnding::Done;
}

QString toSentence(const ProbeRun &run)
{
    const QString kept = hasMeasured(run.results) ? QStringLiteral("What was measured until then is kept.")
                                                  : QStringLiteral("Nothing was measured until then.");
    const QString detail = run.problem.isEmpty() ? QString() : QStringLiteral(": ") + run.problem;
    switch (run.ending) {
    case RunEnding::Done: {
        const auto done = std::count_if(run.results.begin(), run.results.end(),
                                        [](const auto &r) { return r.ending == Ending::Done; });
        return QStringLiteral("%1 of %2 probes measured this machine.").arg(done).arg(run.results.size());
    }
    case RunEnding::Waived:
        return QStringLiteral("No probe could run on this machine%1.")
            .arg(run.results.empty() ? QString()
                                     : QStringLiteral(": ") + QString::fromStdString(run.results.front().reason));
    case RunEnding::NotStarted:
        return QStringLiteral("The probe could not be started%1.").arg(detail);
    case RunEnding::Crashed:
        return QStringLiteral("The probe ended before it was done%1. %2").arg(detail, kept);
    case RunEnding::Killed:
        return QStringLiteral("The probe was ended from outside (%1). %2").arg(run.problem, kept);
    case RunEnding::TimedOut:
        return QStringLiteral("The probe took longer than its deadline and was stopped. %1").arg(kept);
    case RunEnding::WrongVersion:
        return QStringLiteral("The probe and this program do not belong together%1.").arg(detail);
    case RunEnding::Malformed:
        return QStringLiteral("The probe wrote something that is not a measurement%1.").arg(detail);
    case RunEnding::Cancelled:
        return QStringLiteral("The run was cancelled. %1").arg(kept);
    }
    return {};
}

QString hashOfRun(const ProbeRun &run)
{
    return QString::fromStdString(hashOf(linesOf(run)));
}

QByteArray toFile(const ProbeRun &run)
{
    Json lines = linesOf(run);
    Json file = {{"format", fileFormat}, {"version", fileVersion}};
    file["measured_at"] =
        run.measuredAt.isValid() ? Json(run.measuredAt.toUTC().toString(Qt::ISODate).toStdString()) : Json(nullptr);
    file["sha256"] = hashOf(lines);
    file["lines"] = std::move(lines);
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

std::optional<ProbeRun> runFromFile(const QByteArray &bytes, QString &problem)
{
    if (bytes.size() > maxRunFileBytes) {
        problem = QStringLiteral("this file is larger than any result of the probe (4 MiB)");
        return std::nullopt;
    }
    const Json whole = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const bool isOwnForm = whole.is_object() && whole.contains("format") && whole["format"] == fileFormat;
    auto run = isOwnForm ? fromOwnForm(whole, problem) : fromLines(bytes, problem);
    if (run && run->results.empty()) {
        problem = QStringLiteral("this file holds no result of a probe");
        return std::nullopt;
    }
    if (run)
        run->ending = endingOf(run->results);
    return run;
}

} // namespace cw::probes
