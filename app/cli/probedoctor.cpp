#include "app/cli/probedoctor.h"

#include "app/cli/calibration.h"
#include "app/cli/common.h"
#include "planner/perf/device.h"
#include "planner/plan/jsontext.h"
#include "probes/host/doctor.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
std::vector<probes::DoctorRule> rulesOf(const catalog::CatalogSnapshot &catalog)
{
    std::vector<probes::DoctorRule> rules;
    const catalog::FactTable *table = catalog.table(u"doctor_rules"_s);
    if (!table)
        return rules;
    for (const QStringList &row : table->rows) {
        const auto cell = [&](const char *column) { return row.value(table->column(QLatin1String(column))); };
        probes::DoctorRule rule;
        rule.id = cell("id");
        rule.fact = cell("fact");
        rule.against = cell("against");
        rule.isBelow = cell("relation") == u"below"_s;
        rule.factor = cell("factor").toDouble();
        rule.severity = cell("severity");
        rule.text = cell("text");
        rule.remedy = cell("remedy");
        rules.push_back(rule);
    }
    return rules;
}

/// What the data sheet of the measured accelerator promises; empty where it is not known which one it is.
std::map<QString, double> sheetOf(const probes::ProbeRun &run, const QString &named,
                                  const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, double> sheet;
    const auto id = acceleratorOf(run, named, catalog);
    const catalog::Accelerator *accelerator = id.ok() ? catalog.accelerator(*id) : nullptr;
    if (!accelerator)
        return sheet;
    const planner::Device device = planner::deviceOf(*accelerator, nullptr);
    if (device.memoryBandwidth > 0)
        sheet[u"sheet.memory_bandwidth"_s] = device.memoryBandwidth;
    return sheet;
}
} // namespace

int runDoctor(const QString &file, const QString &device, bool asJson, CommandIo &io)
{
    QByteArray bytes;
    const auto run = readRun(file, bytes);
    if (!run.ok())
        return tell(io, run.error());
    const auto catalog = openCatalog(io);
    if (!catalog)
        return catalog.code;
    const probes::Diagnosis diagnosis = diagnose(*run, rulesOf(**catalog), sheetOf(*run, device, **catalog));
    Json findings = Json::array();
    for (const probes::DoctorFinding &finding : diagnosis.findings) {
        findings.push_back({{"rule", finding.rule.id.toStdString()},
                            {"severity", finding.rule.severity.toStdString()},
                            {"figure", finding.probe.isEmpty() ? Json(nullptr) : Json(finding.probe.toStdString())},
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
