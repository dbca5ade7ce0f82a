// One file of an answer, as bytes, before anything is written; and the outputs that need the catalog beside the plan
// (drawings, cabling, manifests). An output gives all its files or the sentence why not. Pure; the same plan and
// catalog give the same bytes.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

struct OutputFile {
    QString name; ///< relative to the folder, with "/": "racks.svg", "manifests/kueue.yaml"
    QByteArray bytes;
};

/// Whether the plan's set of outputs holds a file, or the folder it lies in; all of them where the plan names none.
[[nodiscard]] bool isAsked(const planner::Plan &plan, const QString &name);

using CatalogOutput = Result<std::vector<OutputFile>> (*)(const planner::Plan &, const planner::PlanResult &,
                                                          const catalog::CatalogSnapshot &);

} // namespace cw::app
