#include "probes/protocol/message.h"

#include <algorithm>
#include <array>

namespace cw::probes {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char *, 4> endingWords = {"done", "waived", "failed", "cancelled"};

Json toJson(const Measurement &m)
{
    return {{"metric", m.metric},
            {"unit", m.unit},
            {"median", m.median},
            {"quartile_low", m.quartileLow},
            {"quartile_high", m.quartileHigh},
            {"repetitions", m.repetitions},
            {"verified", m.verified}};
}

} // namespace

std::string toLine(const Identity &identity)
{
    Json json = {{"protocol", protocolVersion},
                 {"kind", "identity"},
                 {"host", identity.host},
                 {"logical_cores", identity.logicalCores}};
    json["driver"] = identity.driver.empty() ? Json(nullptr) : Json(identity.driver);
    json["devices"] = identity.devices;
    return json.dump();
}

std::string toLine(const ProbeResult &result)
{
    Json json = {{"protocol", protocolVersion},
                 {"kind", "result"},
                 {"probe", result.probe},
                 {"ending", endingWords[std::size_t(result.ending)]}};
    if (!result.reason.empty())
        json["reason"] = result.reason;
    json["measurements"] = Json::array();
    for (const Measurement &m : result.measurements)
        json["measurements"].push_back(toJson(m));
    return json.dump();
}

std::optional<ProbeResult> resultFromLine(const std::string &line, std::string &problem)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("protocol") || !json["protocol"].is_number_integer()) {
        problem = "this line is not a probe message";
        return std::nullopt;
    }
    if (json["protocol"].get<int>() != protocolVersion) {
        problem = "the probe speaks protocol " + std::to_string(json["protocol"].get<int>()) + ", this program reads " +
                  std::to_string(protocolVersion);
        return std::nullopt;
    }
    ProbeResult result;
    try {
        if (json.at("kind") != "result") {
            problem = "this line is not a result";
            return std::nullopt;
        }
        result.probe = json.at("probe").get<std::string>();
        const auto word = json.at("ending").get<std::string>();
        const auto found = std::find(endingWords.begin(), endingWords.end(), word);
        if (found == endingWords.end()) {
            problem = "unknown ending \"" + word + "\"";
            return std::nullopt;
        }
        result.ending = Ending(found - endingWords.begin());
        result.reason = json.value("reason", std::string());
        for (const Json &m : json.at("measurements"))
            result.measurements.push_back({m.at("metric"), m.at("unit"), m.at("median"), m.at("quartile_low"),
                                           m.at("quartile_high"), m.at("repetitions"), m.at("verified")});
    } catch (const nlohmann::json::exception &e) {
        problem = std::string("the result is incomplete: ") + e.what();
        return std::nullopt;
    }
    return result;
}

} // namespace cw::probes
