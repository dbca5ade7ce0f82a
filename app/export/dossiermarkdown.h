// Markdown of the dossier's documents. Pure.
#pragma once

#include "planner/rules/dossier.h"

#include <QByteArray>

namespace cw::app {

/// One line that Markdown leaves alone; a bar would end a cell.
[[nodiscard]] QString markdownEscaped(const QString &text);

[[nodiscard]] QByteArray dossierMarkdown(const planner::DossierPart &part, const QString &footer);
/// What is in the folder, how full it is, and what it rests on.
[[nodiscard]] QByteArray dossierIndex(const planner::ReportModel &report,
                                      const std::vector<planner::DossierPart> &parts);

} // namespace cw::app
