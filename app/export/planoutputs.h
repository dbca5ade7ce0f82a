// Writes the outputs of a solved plan into a folder: plan.json, bom.csv, bom.xlsx, report.pdf, summary.md,
// figures.json and, with the catalog, drawings, cabling, manifests, NetBox files and dossier. Same plan, same bytes,
// from window or CLI, under every locale. Each file is written atomically; on the first error nothing more is written
// and the sentence names the file. Needs a QGuiApplication (offscreen is enough) for the PDF's fonts.
#pragma once

#include "app/export/outputfile.h"
#include "app/export/pagelist.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace cw::app {

enum class Output { PlanJson, BomCsv, BomXlsx, ReportPdf, SummaryMarkdown, FiguresJson };

[[nodiscard]] const std::vector<Output> &allOutputs();
[[nodiscard]] QString fileName(Output output);
/// Report and summary tell of rooms only where the catalog is given.
[[nodiscard]] Result<QByteArray> renderOutput(Output output, const planner::Plan &plan,
                                              const planner::PlanResult &result,
                                              const catalog::CatalogSnapshot *catalog = nullptr);
/// Told before each piece of the set is made, with how many are made of how many; false ends the work with the error
/// "cancelled". On the thread that works.
using OutputProgress = std::function<bool(const QString &piece, int made, int all)>;
/// Writes the set `plan.report.outputs` names, all of it where it names none. Without a catalog the outputs that need
/// one are left out. Everything is made before anything is written: a cancelled set leaves no file.
[[nodiscard]] Outcome writeOutputs(const planner::Plan &plan, const planner::PlanResult &result, const QString &folder,
                                   const catalog::CatalogSnapshot *catalog = nullptr,
                                   const OutputProgress &progress = {});
/// Writes files below a folder, making the folders in between.
[[nodiscard]] Outcome writeFiles(const std::vector<OutputFile> &files, const QString &folder);
/// Atomic: a temporary file beside it, flushed, then renamed. Errors name the file and the reason (full, read-only, …).
[[nodiscard]] Outcome writeFileAtomically(const QString &file, const QByteArray &bytes);

/// What a report is made of, one after the other.
enum class ReportStage { Words, Drawings, Pages };
/// Told before each step with how many are made of how many; false ends the work with the error "cancelled". On the
/// thread that works.
using ReportProgress = std::function<bool(ReportStage stage, int made, int all)>;
/// The report as pages, in the language and with the chapters the plan chooses: what the PDF holds and a printer
/// prints.
[[nodiscard]] Result<PageList> reportPages(const planner::Plan &plan, const planner::PlanResult &result,
                                           const catalog::CatalogSnapshot *catalog,
                                           const ReportProgress &progress = {});

/// Outputs in a folder that were written before: of another plan, or of parts that are no longer asked for. By name.
[[nodiscard]] QStringList outputsBefore(const QString &folder, const QDateTime &time);

} // namespace cw::app
