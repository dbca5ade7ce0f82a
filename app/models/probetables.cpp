#include "app/models/probetables.h"

#include "app/models/numbers.h"
#include "app/models/probesheet.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr int shownHash = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("Probes", text);
}

struct Standing {
    QString word;
    Shape shape;
};

Standing standingOf(ProbeLine::State state)
{
    switch (state) {
    case ProbeLine::State::Unknown:
        return {say(QT_TRANSLATE_NOOP("Probes", "Not asked yet")), Shape::Unknown};
    case ProbeLine::State::Ready:
        return {say(QT_TRANSLATE_NOOP("Probes", "Can run here")), Shape::Note};
    case ProbeLine::State::CannotRun:
        return {say(QT_TRANSLATE_NOOP("Probes", "Cannot run here")), Shape::Waived};
    case ProbeLine::State::Waiting:
        return {say(QT_TRANSLATE_NOOP("Probes", "Waits its turn")), Shape::Upcoming};
    case ProbeLine::State::Running:
        return {say(QT_TRANSLATE_NOOP("Probes", "Measuring")), Shape::Upcoming};
    case ProbeLine::State::Done:
        return {say(QT_TRANSLATE_NOOP("Probes", "Measured")), Shape::Ok};
    case ProbeLine::State::Failed:
        return {say(QT_TRANSLATE_NOOP("Probes", "Failed")), Shape::High};
    case ProbeLine::State::Waived:
        return {say(QT_TRANSLATE_NOOP("Probes", "Left out")), Shape::Waived};
    case ProbeLine::State::Cancelled:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("Probes", "Not measured")), Shape::Medium};
}

QString progressText(const ProbeLine &line)
{
    if (line.state != ProbeLine::State::Running)
        return spokenSentence(line.obstacle.isEmpty() ? line.description : line.obstacle);
    return line.figures > 0 ? say(QT_TRANSLATE_NOOP("Probes", "%1, figure %2 of %3"))
                                  .arg(line.metric)
                                  .arg(line.done + 1)
                                  .arg(line.figures)
                            : line.metric;
}

Shape shapeOfSeverity(const QString &severity)
{
    return severity == QLatin1String("error")     ? Shape::Block
           : severity == QLatin1String("warning") ? Shape::High
                                                  : Shape::Note;
}

} // namespace

RunWords wordsOf(const probes::ProbeRun &run)
{
    using probes::RunEnding;
    const QString said = spokenText(run.problem);
    const QString kept =
        QLatin1Char(' ') + (probes::hasMeasured(run.results)
                                ? say(QT_TRANSLATE_NOOP("Probes", "What was measured until then is kept."))
                                : say(QT_TRANSLATE_NOOP("Probes", "Nothing was measured until then.")));
    switch (run.ending) {
    case RunEnding::Done: {
        const auto done = std::count_if(run.results.begin(), run.results.end(),
                                        [](const auto &r) { return r.ending == probes::Ending::Done; });
        return {say(QT_TRANSLATE_NOOP("Probes", "%1 of %2 probes measured this machine."))
                    .arg(done)
                    .arg(run.results.size()),
                {},
                Shape::Ok};
    }
    case RunEnding::Waived:
        return {say(QT_TRANSLATE_NOOP("Probes", "No probe could run on this machine.")),
                run.results.empty() ? said : spokenText(QString::fromStdString(run.results.front().reason)),
                Shape::Waived};
    case RunEnding::NotStarted:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe could not be started.")), said, Shape::High};
    case RunEnding::Crashed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe ended before it was done.")) + kept, said, Shape::High};
    case RunEnding::Killed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe was ended from outside.")) + kept, said, Shape::Medium};
    case RunEnding::TimedOut:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe took longer than its deadline and was stopped.")) + kept,
                said, Shape::Medium};
    case RunEnding::WrongVersion:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe and this program do not belong together.")), said,
                Shape::High};
    case RunEnding::Malformed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe wrote something that is not a measurement.")), said,
                Shape::High};
    case RunEnding::Cancelled:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("Probes", "The run was cancelled.")) + kept, {}, Shape::Note};
}

QStringList circumstancesOf(const probes::ProbeRun &run)
{
    QStringList sentences;
    for (const probes::ProbeResult &result : run.results)
        for (const std::string &note : result.notes)
            sentences << spokenText(QString::fromStdString(note));
    sentences.removeDuplicates();
    return sentences;
}

CellTable probeTable(const std::vector<ProbeLine> &lines)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Probe")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "How it stands")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "What it measures, or why not")), false, true}};
    for (const ProbeLine &line : lines) {
        const Standing standing = standingOf(line.state);
        Cell state = textCell(standing.word);
        state.shape = standing.shape;
        Cell said = textCell(progressText(line));
        if (const QString what = spokenSentence(line.description); said.text != what)
            said.second = what; // the name alone says little
        table.rows.push_back({line.name, CellRowStyle::Normal, {textCell(line.name), state, said}});
    }
    return table;
}

CellTable probeFigureTable(const probes::ProbeRun &run, const std::map<QString, double> &sheet)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Median")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Quartiles")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "95 % interval, ±")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Repetitions")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Of the data sheet")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Held against a reference")), false, false}};
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const QString name = figureName(result, m);
            const auto promise = sheet.find(name);
            const std::optional<double> share =
                promise == sheet.end() ? std::nullopt : std::optional(m.median / promise->second);
            Cell verified = textCell(m.verified ? say(QT_TRANSLATE_NOOP("Probes", "Agrees"))
                                                : say(QT_TRANSLATE_NOOP("Probes", "Does not agree")));
            verified.shape = m.verified ? Shape::Ok : Shape::Block;
            table.rows.push_back(
                {name,
                 CellRowStyle::Normal,
                 {textCell(name), numberCell(m.median, figureText(m.median, m.unit)),
                  textCell(QStringLiteral("%1 … %2").arg(figureText(m.quartileLow, m.unit),
                                                         figureText(m.quartileHigh, m.unit))),
                  numberCell(m.halfWidth,
                             m.halfWidth ? plain(*m.halfWidth * 100, 2) + QStringLiteral(" %") : notKnown()),
                  numberCell(m.repetitions, whole(m.repetitions)),
                  numberCell(share, share ? percent(*share) : notKnown()), verified}});
        }
    return table;
}

CellTable findingTable(const probes::Diagnosis &diagnosis)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Finding, and what to do")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Seen by")), false, false}};
    table.tall = true;
    for (const probes::DoctorFinding &finding : diagnosis.findings) {
        Cell what = textCell(spokenSentence(finding.text()));
        what.shape = shapeOfSeverity(finding.rule.severity);
        what.second = spokenSentence(finding.rule.remedy);
        Cell seenBy = textCell(finding.probe);
        if (!finding.others.isEmpty())
            seenBy.second =
                QCoreApplication::translate("Probes", "and %n other figure(s)", nullptr, int(finding.others.size()));
        table.rows.push_back({finding.rule.id + finding.probe, CellRowStyle::Normal, {what, seenBy}});
    }
    return table;
}

CellTable runTable(const std::vector<StoredRun> &runs)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Measured")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Machine")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "GPUs")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Figures")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Hash")), false, false}};
    for (const StoredRun &stored : runs) {
        std::size_t figures = 0;
        for (const probes::ProbeResult &result : stored.run.results)
            figures += result.measurements.size();
        QStringList devices;
        for (const std::string &device : stored.run.identity.devices)
            devices << QString::fromStdString(device);
        devices.removeDuplicates();
        const QString day =
            stored.run.measuredAt.isValid()
                ? stored.run.measuredAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
                : say(QT_TRANSLATE_NOOP("Probes", "not said"));
        Cell hash = textCell(stored.hash.left(shownHash));
        hash.exported = stored.hash;
        table.rows.push_back({stored.hash,
                              CellRowStyle::Normal,
                              {textCell(day), textCell(QString::fromStdString(stored.run.identity.host)),
                               textCell(devices.isEmpty() ? say(QT_TRANSLATE_NOOP("Probes", "none"))
                                                          : devices.join(QStringLiteral(", "))),
                               numberCell(double(figures), whole(double(figures))), hash}});
    }
    return table;
}

} // namespace cw::app
