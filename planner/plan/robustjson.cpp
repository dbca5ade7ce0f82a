// The key "robust" of a need: {"cvar": 0.95, "scenarios": 200, "weight": 1}.
#include "planner/plan/planparts.h"

namespace cw::planner {

namespace {
constexpr double leastTail = 0.5;
constexpr int fewestScenarios = 10, mostScenarios = 2000;
} // namespace

Robust readRobust(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    Robust robust;
    ObjectReader reader(json, pointer, errors);
    if (!reader.isObject())
        return robust;
    reader.number("cvar", robust.cvar, {{}, leastTail, 1.0, {}});
    reader.integer("scenarios", robust.scenarios, fewestScenarios, mostScenarios);
    reader.number("weight", robust.weight, {0.0, {}, {}, 1.0});
    reader.finish(nullptr);
    return robust;
}

Json robustToJson(const Robust &robust)
{
    Json json = Json::object();
    json["cvar"] = numberToJson(robust.cvar);
    json["scenarios"] = robust.scenarios;
    json["weight"] = numberToJson(robust.weight);
    return json;
}

} // namespace cw::planner
