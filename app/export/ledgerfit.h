// The prediction ledger: what delivered clusters did against what was predicted, and what that teaches. Entries carry
// the factors their prediction rested on, so that feeding back twice changes nothing. Pure.
#pragma once

#include "planner/perf/probecalibration.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// One promise that was measured on the delivered cluster.
struct LedgerEntry {
    int number = 0;
    QDate day; ///< of the measurement
    QString plan, workload, kind, system, accelerator, metric, note;
    double low = 0, predicted = 0, high = 0, measured = 0;
    std::map<QString, double> factors; ///< "calibration_serving/memory_share" -> value when it was predicted

    /// Measured over predicted.
    [[nodiscard]] double ratio() const { return measured / predicted; }
    [[nodiscard]] bool isWithin() const { return measured >= low && measured <= high; }
};

[[nodiscard]] planner::Json toJson(const LedgerEntry &entry);
[[nodiscard]] Result<LedgerEntry> ledgerEntryFrom(const QByteArray &content);

/// "calibration_serving/memory_share" and its like for a metric: the factors the ledger can feed.
[[nodiscard]] QStringList factorsBehind(const QString &kind, const QString &metric,
                                        const catalog::CatalogSnapshot &catalog);

/// What the entries teach about the accelerators they speak of. `content` is a JSON list of entries. Errors: none of
/// them rests on a factor.
[[nodiscard]] Result<planner::ProbeCalibration> fitLedger(const QByteArray &content, QDate day,
                                                          const catalog::CatalogSnapshot &catalog);

/// Own error by kind and metric over all entries.
struct LedgerError {
    QString kind, metric;
    int entries = 0;
    double medianApe = 0; ///< |measured - predicted| / measured
    double bias = 0;      ///< geometric mean of measured over predicted, less 1
    double within = 0;    ///< share inside the predicted band
};
[[nodiscard]] std::vector<LedgerError> ownErrors(const std::vector<LedgerEntry> &entries);

} // namespace cw::app
