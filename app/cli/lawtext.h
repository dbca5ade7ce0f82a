// Law for commands: as-of dates from the command line, findings in words, what changes between two dates, and the items
// of `check` that re-evaluate the rules and follow the change log.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/common.h"
#include "planner/certify/certificate.h"

#include <QDate>

namespace cw::app {

/// Days of `--as-of`, divided by commas; a word that is no day is refused.
[[nodiscard]] std::vector<QDate> readAsOf(Arguments &args);

/// Findings of law at each day in words to standard error, and what changes from one day to the next. The JSON holds
/// one object for each day: as_of, sentence, findings, changes.
[[nodiscard]] Or<planner::Json> tellLaw(CommandIo &io, const planner::Plan &plan, const planner::PlanResult &result,
                                        const catalog::CatalogSnapshot &catalog, const std::vector<QDate> &days);

/// What changes on a day if a law applied that the plan does not name or that waits for an act, one object for each
/// name: as tellLaw's, with "if".
[[nodiscard]] Or<planner::Json> tellLawIf(CommandIo &io, const planner::Plan &plan, const planner::PlanResult &result,
                                          const catalog::CatalogSnapshot &catalog, const QStringList &names,
                                          const QDate &day);

/// "change log" as items of a check, one for each thing wrong with it.
[[nodiscard]] std::vector<planner::CheckItem> logItems(const planner::Plan &plan);
/// "law" and "change log" as items of a check.
[[nodiscard]] Or<std::vector<planner::CheckItem>> lawItems(CommandIo &io, const planner::Plan &plan,
                                                           const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
