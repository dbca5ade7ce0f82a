// The parts of a plan file, read and written one by one; used by planfile only. Keys and ranges agree with
// resources/schemas/plan.schema.json (a test holds them together).
#pragma once

#include "planner/plan/objectreader.h"
#include "planner/plan/plan.h"

namespace cw::planner {

[[nodiscard]] Workload readWorkload(const Json &json, const QString &pointer, std::vector<Error> &errors);
[[nodiscard]] Constraint readConstraint(const Json &json, const QString &pointer, std::vector<Error> &errors);
[[nodiscard]] OwnSite readOwnSite(const Json &json, const QString &pointer, std::vector<Error> &errors);

[[nodiscard]] Objective readObjective(const Json &json, const QString &pointer, std::vector<Error> &errors);

[[nodiscard]] Robust readRobust(const Json &json, const QString &pointer, std::vector<Error> &errors);
[[nodiscard]] Json robustToJson(const Robust &robust);

/// "include", "oversubscription", "topology" and "platform" of a need.
void readAround(ObjectReader &reader, Need &need, std::vector<Error> &errors);
void putAround(Json &out, const Need &need);

[[nodiscard]] ReportSettings readReportSettings(const Json &json, const QString &pointer, std::vector<Error> &errors);

[[nodiscard]] Json workloadToJson(const Workload &workload);
[[nodiscard]] Json constraintToJson(const Constraint &constraint);
[[nodiscard]] Json ownSiteToJson(const OwnSite &site);
[[nodiscard]] Json objectiveToJson(const Objective &objective);
/// Empty when nothing was chosen.
[[nodiscard]] Json reportSettingsToJson(const ReportSettings &settings);

/// A relative path with forward slashes that does not leave its folder.
[[nodiscard]] bool staysInFolder(const QString &path);

/// Where extension keys of an object inside `owner` are kept: under the object's own key.
void keepExtensions(Json &owner, const std::string &key, const Json &extensions);
/// Appends the kept "x-" keys of the object itself.
void putExtensions(Json &object, const Json &extensions);
/// Appends the kept "x-" keys of the object at `key` inside the owner.
void putExtensions(Json &object, const Json &ownerExtensions, const std::string &key);

[[nodiscard]] Json toJson(const QString &text);
[[nodiscard]] Json toJson(const QStringList &texts);
void putText(Json &object, const char *key, const QString &value);       ///< nothing when empty
void putTexts(Json &object, const char *key, const QStringList &values); ///< nothing when empty
void putNumber(Json &object, const char *key, const std::optional<double> &value);
void putInteger(Json &object, const char *key, const std::optional<int> &value);
void putMonth(Json &object, const char *key, const std::optional<Month> &value);

} // namespace cw::planner
