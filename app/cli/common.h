// What several commands do alike: open a plan with all its errors told, check it against the catalog, find a model by
// name or file, say errors in words, print JSON. Each returns a value or has already spoken and gives the exit code.
#pragma once

#include "app/cli/command.h"
#include "app/export/shownnumber.h"
#include "planner/plan/planresult.h"

namespace cw::app {

/// A value, or the exit code of a failure that was told already.
template <typename T>
struct Or {
    std::optional<T> value;
    int code = 0;
    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
    T &operator*() { return *value; }
};

/// Says the error; returns its exit code.
int tell(CommandIo &io, const Error &error);
void printJson(CommandIo &io, const planner::Json &json);

[[nodiscard]] Or<catalog::SnapshotPtr> openCatalog(CommandIo &io);
/// The same with prices as known on a day, such as that of a plan.
[[nodiscard]] Or<catalog::SnapshotPtr> openCatalog(CommandIo &io, QDate day);
/// For a plan: prices as known on its day. A solved one may have been made with today's; then those, so that it is
/// judged by what it was made from.
[[nodiscard]] Or<catalog::SnapshotPtr> openCatalog(CommandIo &io, const planner::Plan &plan);
/// Reads a plan and its model files; not yet checked against a catalog.
[[nodiscard]] Or<planner::Plan> openPlan(CommandIo &io, const QString &file);
/// Names and values against the catalog; 0 when all is well.
[[nodiscard]] int validateAgainst(CommandIo &io, const planner::Plan &plan, const catalog::CatalogSnapshot &catalog,
                                  const QString &file);
/// The result of a solved plan that answers the need beside it.
[[nodiscard]] Or<planner::PlanResult> openResult(CommandIo &io, const planner::Plan &plan, const QString &file);
/// A catalog id, or the path of a config.json.
[[nodiscard]] Or<catalog::ModelShape> openModel(CommandIo &io, const QString &nameOrFile,
                                                const catalog::CatalogSnapshot &catalog);
/// Exists or can be made, and can be written. 0 when so.
[[nodiscard]] int checkFolder(CommandIo &io, const QString &folder);

} // namespace cw::app
