#include "probes/host/doctor.h"

#include <algorithm>

namespace cw::probes {

namespace {
using Facts = std::map<QString, double>;

/// Facts of the whole run, and those that each figure has for itself.
struct Views {
    Facts all;
    std::map<QString, QString> places; ///< of a driver's fact: the probe whose state it is
    std::vector<std::pair<QString, Facts>> figures;
};

/// Facts that are the worse the lower they are, over the probes of a run. The others are taken at their highest: a link
/// or a clock that rested during one probe and worked during another works, heat and throttling count once seen.
bool isWorseWhenLower(const std::string &key)
{
    return key == "gpu.power_limit_w" || key == "gpu.peers_open";
}

void addState(Views &views, const QString &probe, const std::map<std::string, double> &state)
{
    for (const auto &[key, value] : state) {
        const QString name = QString::fromStdString(key);
        const auto known = views.all.find(name);
        if (known != views.all.end() && (isWorseWhenLower(key) ? value >= known->second : value <= known->second))
            continue;
        views.all[name] = value;
        views.places[name] = probe;
    }
}

/// Of the copies between every two GPUs: the slowest and the fastest, as figures of their own.
void addPeerCopies(Views &views, const QString &figure, double value)
{
    if (!figure.startsWith(QLatin1String("gpu.peer/copy_")))
        return;
    const auto [lowest, isFirst] = views.all.emplace(QStringLiteral("gpu.peer/lowest_copy"), value);
    lowest->second = std::min(lowest->second, value);
    double &highest = views.all[QStringLiteral("gpu.peer/highest_copy")];
    highest = isFirst ? value : std::max(highest, value);
}

Views viewsOf(const ProbeRun &run, const Facts &more)
{
    Views views;
    views.all = more;
    for (const ProbeResult &result : run.results) {
        const QString probe = QString::fromStdString(result.probe);
        addState(views, probe, result.state);
        for (const Measurement &m : result.measurements) {
            const QString name = probe + QLatin1Char('/') + QString::fromStdString(m.metric);
            views.all[name] = m.median;
            addPeerCopies(views, name, m.median);
            Facts own;
            own[QStringLiteral("unverified")] = m.verified ? 0 : 1;
            if (m.median > 0)
                own[QStringLiteral("spread")] = (m.quartileHigh - m.quartileLow) / m.median;
            views.figures.emplace_back(name, own);
        }
    }
    return views;
}

std::optional<double> valueOf(const QString &name, const Facts &facts)
{
    bool isNumber = false;
    const double number = name.toDouble(&isNumber);
    if (isNumber)
        return number;
    const auto found = facts.find(name);
    return found == facts.end() ? std::nullopt : std::optional(found->second);
}

/// What came of one rule on one set of facts: nothing told, holds, or a finding.
enum class Told { Nothing, Holds, Finding };

Told apply(const DoctorRule &rule, const Facts &facts, const QString &probe, std::vector<DoctorFinding> &out)
{
    const auto value = valueOf(rule.fact, facts), against = valueOf(rule.against, facts);
    if (!value || !against)
        return Told::Nothing;
    const double limit = *against * rule.factor;
    if (rule.isBelow ? *value >= limit : *value <= limit)
        return Told::Holds;
    out.push_back({rule, probe, *value, *against});
    return Told::Finding;
}

/// A note that is true of many figures is said once, of the worst.
void keepWorst(std::vector<DoctorFinding> &findings)
{
    if (findings.empty())
        return;
    DoctorFinding worst =
        *std::max_element(findings.begin(), findings.end(), [](const DoctorFinding &a, const DoctorFinding &b) {
            return a.rule.isBelow ? a.value > b.value : a.value < b.value;
        });
    for (const DoctorFinding &each : findings)
        if (each.probe != worst.probe)
            worst.others << each.probe;
    findings = {worst};
}

int rankOf(const QString &severity)
{
    return severity == QLatin1String("error") ? 0 : severity == QLatin1String("warning") ? 1 : 2;
}

QString shown(double value)
{
    constexpr double giga = 1e9;
    return value >= giga ? QString::number(value / giga, 'f', 1) + QStringLiteral(" G")
                         : QString::number(value, 'g', 4);
}
} // namespace

QString DoctorFinding::text() const
{
    QString text = rule.text;
    return text.replace(QStringLiteral("%1"), shown(value)).replace(QStringLiteral("%2"), shown(limit));
}

QString DoctorFinding::sentence() const
{
    const QString more = others.isEmpty()     ? QString()
                         : others.size() == 1 ? QStringLiteral(" and one other figure")
                                              : QStringLiteral(" and %1 other figures").arg(others.size());
    const QString place = probe.isEmpty() ? QString() : probe + more + QStringLiteral(": ");
    return QStringLiteral("%1: %2%3. To do: %4.").arg(rule.severity, place, text(), rule.remedy);
}

Diagnosis diagnose(const ProbeRun &run, const std::vector<DoctorRule> &rules, const std::map<QString, double> &more)
{
    const Views views = viewsOf(run, more);
    Diagnosis diagnosis;
    for (const DoctorRule &rule : rules) {
        bool told = false;
        const auto count = [&](Told what) {
            told = told || what != Told::Nothing;
            diagnosis.held += what == Told::Holds ? 1 : 0;
        };
        const auto place = views.places.find(rule.fact);
        count(apply(rule, views.all, place == views.places.end() ? QString() : place->second, diagnosis.findings));
        std::vector<DoctorFinding> ofFigures;
        for (const auto &[name, facts] : views.figures)
            count(apply(rule, facts, name, ofFigures));
        if (rule.severity == QLatin1String("note"))
            keepWorst(ofFigures);
        diagnosis.findings.insert(diagnosis.findings.end(), ofFigures.begin(), ofFigures.end());
        if (!told)
            diagnosis.untold << rule.id;
    }
    std::stable_sort(diagnosis.findings.begin(), diagnosis.findings.end(),
                     [](const DoctorFinding &a, const DoctorFinding &b) {
                         return rankOf(a.rule.severity) < rankOf(b.rule.severity);
                     });
    return diagnosis;
}

} // namespace cw::probes
