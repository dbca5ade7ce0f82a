#include "app/cli/probedoctor.h"

#include "app/cli/common.h"
#include "app/export/calibrations.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/planparts.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

int runDoctor(const QString &file, const QString &device, bool asJson, CommandIo &io)
{
    QByteArray bytes;
    const auto run = readRun(file, bytes);
    if (!run.ok())
        return tell(io, run.error());
    const auto catalog = openCatalog(io);
    if (!catalog)
        return catalog.code;
    const probes::Diagnosis diagnosis = diagnose(*run, doctorRules(**catalog), sheetFacts(*run, device, **catalog));
    Json findings = Json::array();
    for (const probes::DoctorFinding &finding : diagnosis.findings) {
        findings.push_back({{"rule", finding.rule.id.toStdString()},
                            {"severity", finding.rule.severity.toStdString()},
                            {"figure", finding.probe.isEmpty() ? Json(nullptr) : Json(finding.probe.toStdString())},
                            {"other_figures", planner::toJson(finding.others)},
                            {"value", planner::numberToJson(finding.value)},
                            {"against", planner::numberToJson(finding.limit)},
                            {"text", finding.sentence().toStdString()},
                            {"remedy", finding.rule.remedy.toStdString()}});
        if (!asJson)
            io.out(finding.sentence());
    }
    if (asJson) {
        Json untold = Json::array();
        for (const QString &rule : diagnosis.untold)
            untold.push_back(rule.toStdString());
        printJson(io, {{"findings", std::move(findings)}, {"held", diagnosis.held}, {"not_told", std::move(untold)}});
    }
    io.err(u"%1 findings; %2 comparisons hold; %3 rules have nothing to go by in this run%4."_s
               .arg(diagnosis.findings.size())
               .arg(diagnosis.held)
               .arg(diagnosis.untold.size())
               .arg(diagnosis.untold.isEmpty() ? QString() : u" ("_s + diagnosis.untold.join(u", "_s) + u")"_s));
    return 0;
}

} // namespace cw::app
