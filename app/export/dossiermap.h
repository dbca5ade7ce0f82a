// Draws the audit map: interfaces, data flows, systems and contracts in four columns, with the findings that touch each
// and their worst weight as a shape with a word. Same map, same bytes. Needs a QGuiApplication.
#pragma once

#include "planner/rules/auditmap.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] QByteArray auditMapSvg(const planner::AuditMap &map, const planner::Plan &plan);

} // namespace cw::app
