// Entries of the ledger: made from a solved plan and what its cluster did, kept in the user's catalog, and all of them
// as the one calibration that feeds them back. Any thread.
#pragma once

#include "app/export/ledgerfit.h"
#include "catalog/store/usercatalog.h"
#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// What a delivered cluster did.
struct LedgerClaim {
    QString workload, metric; ///< of the plan
    double measured = 0;      ///< in the unit of the figure, above 0
    QDate day;
    QString note;
};

/// The claim beside its prediction, band, and the factors they rested on. Errors: the plan answers no such workload or
/// predicts no such figure.
[[nodiscard]] Result<LedgerEntry> ledgerEntryOf(const planner::Plan &plan, const planner::PlanResult &result,
                                                const LedgerClaim &claim, const catalog::CatalogSnapshot &catalog);
/// Every entry with its number, oldest first.
[[nodiscard]] Result<std::vector<LedgerEntry>> readLedger(const catalog::UserCatalog &user);
/// All entries as one calibration, without rows.
[[nodiscard]] catalog::StoredCalibration ledgerCalibration(const std::vector<LedgerEntry> &entries, QDate today);

} // namespace cw::app
