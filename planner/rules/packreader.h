// Reads a rule pack from YAML text (format: docs/rules.md, schema: resources/schemas/rules.schema.json). Strict:
// unknown keys, wrong types, facts nobody knows, conditions that do not parse, a block that is neither law in force nor
// policy, and ids used twice are refused with their line. Pure, safe from any thread.
#pragma once

#include "planner/rules/rule.h"

#include <QByteArray>

namespace cw::planner {

struct PackReading {
    RulePack pack;
    std::vector<Error> errors; ///< place = "name:line"
    [[nodiscard]] bool ok() const { return errors.empty(); }
};

/// `name` is the file's name, for places in errors.
[[nodiscard]] PackReading readRulePack(const QByteArray &yaml, const QString &name);
/// Ids of rules that stand in two packs.
[[nodiscard]] std::vector<Error> clashesIn(const RuleSet &rules);

} // namespace cw::planner
