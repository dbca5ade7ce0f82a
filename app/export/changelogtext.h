// The change log alone, for those who keep it elsewhere: JSON, CSV (RFC 4180, one row an entry) and Markdown. Each says
// whether the chain is whole. UTF-8, LF. Pure.
#pragma once

#include "planner/plan/plan.h"

#include <QByteArray>

namespace cw::app {

/// `{"title", "entries": […], "seal", "whole": true, "broken": [sentences]}`.
[[nodiscard]] planner::Json changeLogJson(const planner::Plan &plan);
[[nodiscard]] QByteArray changeLogCsv(const planner::Plan &plan);
[[nodiscard]] QByteArray changeLogMarkdown(const planner::Plan &plan);
/// "The log holds 3 entries and its chain is whole.", or what is wrong with it.
[[nodiscard]] QString changeLogSentence(const planner::Plan &plan);

} // namespace cw::app
