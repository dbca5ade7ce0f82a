#include "catalog/lint/cataloglint.h"

#include "catalog/lint/lintrules.h"

#include <algorithm>
#include <tuple>

namespace cw::catalog {

QString severityWord(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error:
        return QStringLiteral("error");
    case LintSeverity::Warning:
        return QStringLiteral("warning");
    case LintSeverity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString LintFinding::place() const
{
    return column.isEmpty() ? kind + QLatin1Char(' ') + row : kind + QLatin1Char(' ') + row + QLatin1Char(' ') + column;
}

QString LintFinding::sentence() const
{
    return QStringLiteral("%1: %2: %3. To do: %4.").arg(severityWord(severity), place(), text, remedy);
}

std::vector<LintFinding> catalogLint(const CatalogSnapshot &snapshot, QDate today, LintOptions options)
{
    std::vector<LintFinding> findings;
    lint::checkAccelerators(snapshot, findings);
    lint::checkSystems(snapshot, findings);
    lint::checkSwitches(snapshot, findings);
    lint::checkEquipment(snapshot, findings);
    lint::checkModels(snapshot, findings);
    lint::checkOffers(snapshot, findings);
    lint::checkPlaces(snapshot, findings);
    lint::checkAges(snapshot, today, options, findings);
    lint::checkSources(snapshot, findings);
    lint::checkDuplicates(snapshot, findings);
    const auto key = [](const LintFinding &f) { return std::tie(f.severity, f.kind, f.row, f.column, f.rule, f.text); };
    std::sort(findings.begin(), findings.end(),
              [&](const LintFinding &a, const LintFinding &b) { return key(a) < key(b); });
    return findings;
}

} // namespace cw::catalog
