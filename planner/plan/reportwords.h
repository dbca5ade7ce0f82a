// The words a plan's `report` may use: chapters, languages and files of the set. Fixed order: it is that of the report
// and of the folder. Pure.
#pragma once

#include <QStringList>

namespace cw::planner {

/// "finance", "facilities", "need", …: docs/report.md says what each holds.
[[nodiscard]] const QStringList &reportChapterIds();
[[nodiscard]] const QStringList &reportLanguages(); ///< "en", "de", "fr"; begun: "es", "it"
/// Files and folders of `plan --out`: "bom.csv", "netbox", …; plan.json is always written and not listed.
[[nodiscard]] const QStringList &outputIds();

} // namespace cw::planner
