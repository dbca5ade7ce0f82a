// The facts rules may speak of: name, type, what it means, and the question to ask where it is missing. One table; the
// page docs/rules.md lists the same names (a test holds them together). Persistent words: never renamed.
#pragma once

#include "planner/rules/expression.h"

namespace cw::planner {

enum class FactOrigin {
    Planner, ///< the planner works it out from plan, result and catalog
    Stated   ///< only the person who plans knows it: `need.rules.facts`
};

struct FactInfo {
    const char *name;
    FactType type;
    FactOrigin origin;
    const char *meaning;      ///< with unit; what it is when known
    const char *question;     ///< asked when a rule needs it; empty for facts the planner works out
    const char *choices = ""; ///< the only values it has, separated by spaces; empty = any
};

[[nodiscard]] const std::vector<FactInfo> &factInfos();
[[nodiscard]] const FactInfo *factInfo(const QString &name);
/// A name of the table, a country group ("group.EU"), or a name of the planner's own ("x.anything").
[[nodiscard]] bool isFactName(const QString &name);
/// Values a fact can have; empty = any.
[[nodiscard]] QStringList factChoices(const QString &name);
/// `Any` for names of the planner's own.
[[nodiscard]] FactType factType(const QString &name);
[[nodiscard]] QString nearestFactName(const QString &name);
/// Whether a value given in a plan fits the type.
[[nodiscard]] bool fitsType(const FactValue &value, FactType type);

} // namespace cw::planner
