#include "app/export/ledgerentries.h"

#include "app/export/calibrations.h"
#include "planner/plan/unitaccelerator.h"

#include <algorithm>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
QString kindOf(const planner::Workload &workload)
{
    return workload.kind == planner::WorkloadKind::Inference ? u"inference"_s : u"training"_s;
}
} // namespace

Result<LedgerEntry> ledgerEntryOf(const planner::Plan &plan, const planner::PlanResult &result,
                                  const LedgerClaim &claim, const catalog::CatalogSnapshot &catalog)
{
    LedgerEntry entry;
    entry.day = claim.day;
    entry.plan = plan.title;
    entry.workload = claim.workload;
    entry.metric = claim.metric;
    entry.note = claim.note;
    entry.measured = claim.measured;
    const auto asked = std::find_if(plan.need.workloads.begin(), plan.need.workloads.end(),
                                    [&](const planner::Workload &workload) { return workload.id == entry.workload; });
    const auto answer = std::find_if(result.workloads.begin(), result.workloads.end(),
                                     [&](const planner::WorkloadResult &each) { return each.id == entry.workload; });
    if (asked == plan.need.workloads.end() || answer == result.workloads.end() || answer->placements.empty())
        return Error::invalid(u"The plan answers no workload “%1”"_s.arg(entry.workload), {},
                              u"the id of a workload of the plan"_s);
    entry.kind = kindOf(*asked);
    // Where several places carry a workload, the one with most accelerators is what was delivered.
    const auto placement = std::max_element(
        answer->placements.begin(), answer->placements.end(),
        [](const planner::Placement &a, const planner::Placement &b) { return a.accelerators < b.accelerators; });
    const auto predicted = placement->predicted.find(entry.metric);
    if (predicted == placement->predicted.end() || !predicted->second.value || *predicted->second.value <= 0) {
        QStringList known;
        for (const auto &[word, figure] : placement->predicted)
            known << word;
        return Error::invalid(u"The plan predicts no “%1” of %2"_s.arg(entry.metric, entry.workload), {},
                              u"one of "_s + known.join(u", "_s));
    }
    entry.predicted = *predicted->second.value;
    entry.low = predicted->second.low.value_or(entry.predicted);
    entry.high = predicted->second.high.value_or(entry.predicted);
    entry.system = placement->system;
    if (const catalog::Accelerator *chip = planner::acceleratorOf(placement->system, catalog))
        entry.accelerator = chip->id;
    for (const QString &key : factorsBehind(entry.kind, entry.metric, catalog))
        if (const auto value =
                planner::knownFactor(entry.accelerator, key.section(u'/', 0, 0), key.section(u'/', 1), catalog))
            entry.factors[key] = *value;
    return entry;
}

Result<std::vector<LedgerEntry>> readLedger(const catalog::UserCatalog &user)
{
    const auto records = user.ledger();
    if (!records.ok())
        return records.error();
    std::vector<LedgerEntry> entries;
    for (const catalog::LedgerRecord &record : *records) {
        auto entry = ledgerEntryFrom(record.content);
        if (!entry.ok())
            return entry.error();
        entry.value().number = record.number;
        entries.push_back(std::move(entry).value());
    }
    return entries;
}

catalog::StoredCalibration ledgerCalibration(const std::vector<LedgerEntry> &entries, QDate today)
{
    Json list = Json::array();
    for (const LedgerEntry &entry : entries)
        list.push_back(toJson(entry));
    catalog::StoredCalibration calibration;
    calibration.id = calibration.subject = QLatin1String(ledgerSubject);
    calibration.appliedOn = today;
    calibration.content = QByteArray::fromStdString(list.dump());
    return calibration;
}

} // namespace cw::app
