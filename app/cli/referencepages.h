// Reference pages of the guide, made from the registries themselves so that they cannot rot: commands, quantities, rule
// packs, keys of the plan file. Markdown, LF. Pure; the same program gives the same bytes.
#pragma once

#include "planner/rules/judgement.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] QByteArray commandReference();
/// What limits and objectives may speak of.
[[nodiscard]] QByteArray quantityReference();
[[nodiscard]] QByteArray rulePackReference(const planner::LawBook &law);
/// Every key of the plan file with its place, type and range, from its JSON Schema.
[[nodiscard]] QByteArray planKeyReference(const QByteArray &schema);

} // namespace cw::app
