// Writes the outputs of a solved plan into a folder: plan.json, bom.csv, bom.xlsx, report.pdf, summary.md,
// figures.json. Same plan, same bytes, from window or CLI, under every locale. Each file is written atomically; on the
// first error nothing more is written and the sentence names the file. Needs a QGuiApplication (offscreen is enough)
// for the PDF's fonts.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

enum class Output { PlanJson, BomCsv, BomXlsx, ReportPdf, SummaryMarkdown, FiguresJson };

[[nodiscard]] const std::vector<Output> &allOutputs();
[[nodiscard]] QString fileName(Output output);
[[nodiscard]] Result<QByteArray> renderOutput(Output output, const planner::Plan &plan,
                                              const planner::PlanResult &result);
[[nodiscard]] Outcome writeOutputs(const planner::Plan &plan, const planner::PlanResult &result, const QString &folder);
/// Atomic: a temporary file beside it, flushed, then renamed. Errors name the file and the reason (full, read-only, …).
[[nodiscard]] Outcome writeFileAtomically(const QString &file, const QByteArray &bytes);

} // namespace cw::app
