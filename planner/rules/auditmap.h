// Which part of a plan each obligation touches: interfaces (api), suppliers and services (integration), data flows and
// systems. A table for the dossier, nodes and edges for the drawing. Pure.
#pragma once

#include "planner/rules/evaluator.h"

namespace cw::planner {

enum class AuditKind { Api, Integration, DataFlow, System };
[[nodiscard]] QString toText(AuditKind kind);

struct AuditNode {
    QString id, label;
    AuditKind kind = AuditKind::System;
    QStringList findings;            ///< ids of the findings that touch it
    Severity worst = Severity::Info; ///< of those that press: not of what is kept, waived, to come or not known
    bool isOpen = false;             ///< of one it is not known whether it is kept
};

struct AuditMap {
    std::vector<AuditNode> nodes;                   ///< by kind, then id
    std::vector<std::pair<QString, QString>> edges; ///< data flows between systems and interfaces, by node id
};

[[nodiscard]] AuditMap auditMapOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
                                  const std::vector<LawFinding> &findings);

} // namespace cw::planner
