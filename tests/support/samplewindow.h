// What a test of the window starts from: settings of its own in the C locale, an empty or the compiled catalog, and a
// solver that answers every plan at once with the synthetic sample.
#pragma once

#include "app/session/settings.h"
#include "app/session/solvejob.h"
#include "catalog/store/catalogreader.h"
#include "tests/support/sampleresult.h"

#include <QLocale>
#include <QStandardPaths>

namespace cw::tests {

/// Nothing the user has is read or written; numbers and days look the same everywhere.
inline void useTestSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    app::useTemporarySettings();
    QLocale::setDefault(QLocale::c());
}

inline catalog::SnapshotPtr emptyCatalog()
{
    auto catalog = std::make_shared<catalog::CatalogSnapshot>();
    catalog->asOf = QStringLiteral("2026-11-24");
    catalog->index();
    return catalog;
}

/// nullptr where none was compiled.
inline catalog::SnapshotPtr compiledCatalog()
{
    const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
    return read.ok() ? read.value() : nullptr;
}

inline app::SolveFunction answersAtOnce()
{
    return [](const planner::Plan &plan, const planner::SolveOptions &, const planner::ProgressCallback &,
              const std::atomic_bool *) -> Result<planner::SolvedPlan> {
        const planner::PlanResult result = sampleResult();
        planner::Plan solved = plan;
        solved.result = planner::resultToJson(result);
        return planner::SolvedPlan{solved, result, nullptr, 0.01};
    };
}

} // namespace cw::tests
