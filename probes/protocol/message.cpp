#include "probes/protocol/message.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace cw::probes {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char *, 4> endingWords = {"done", "waived", "failed", "cancelled"};

Json toJson(const Measurement &m)
{
    Json json = {{"metric", m.metric},
                 {"unit", m.unit},
                 {"median", m.median},
                 {"quartile_low", m.quartileLow},
                 {"quartile_high", m.quartileHigh},
                 {"repetitions", m.repetitions},
                 {"verified", m.verified}};
    json["half_width"] = m.halfWidth ? Json(*m.halfWidth) : Json(nullptr);
    return json;
}

/// A count as a number of the machine: a fraction or one beyond all counting is as wrong as a text.
int countFrom(const Json &json)
{
    constexpr std::int64_t most = 1'000'000'000;
    if (!json.is_number_integer() || json.get<std::int64_t>() < -most || json.get<std::int64_t>() > most)
        throw Json::type_error::create(302, "a count must be a whole number", &json);
    return json.get<int>();
}

Measurement measurementFrom(const Json &json)
{
    Measurement m{json.at("metric"),       json.at("unit"),          json.at("median"),
                  json.at("quartile_low"), json.at("quartile_high"), countFrom(json.at("repetitions")),
                  json.at("verified")};
    if (json.contains("half_width") && json["half_width"].is_number())
        m.halfWidth = json["half_width"].get<double>();
    return m;
}

Json header(const char *kind)
{
    return {{"protocol", protocolVersion}, {"kind", kind}};
}

/// The object of a line of this protocol's version and of `kind`; null and a sentence otherwise.
Json bodyOf(const std::string &line, const char *kind, std::string &problem)
{
    Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("protocol") || !json["protocol"].is_number_integer()) {
        problem = "this line is not a probe message";
        return nullptr;
    }
    if (json["protocol"].get<int>() != protocolVersion) {
        problem = "the probe speaks protocol " + std::to_string(json["protocol"].get<int>()) + ", this program reads " +
                  std::to_string(protocolVersion);
        return nullptr;
    }
    if (!json.contains("kind") || !json["kind"].is_string() || (kind && json["kind"] != kind)) {
        problem = kind ? std::string("this line is not a message of kind \"") + kind + "\""
                       : "this line does not say its kind";
        return nullptr;
    }
    return json;
}

/// Runs `read` on the body; a missing or mistyped key becomes a sentence.
template <typename T, typename Read>
std::optional<T> readBody(const std::string &line, const char *kind, std::string &problem, const Read &read)
{
    const Json json = bodyOf(line, kind, problem);
    if (json.is_null())
        return std::nullopt;
    try {
        return read(json);
    } catch (const nlohmann::json::exception &e) {
        problem = std::string("the ") + kind + " is incomplete: " + e.what();
        return std::nullopt;
    }
}

std::string textOrEmpty(const Json &json, const char *key)
{
    return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

} // namespace

std::string toLine(const Identity &identity)
{
    Json json = header("identity");
    json["host"] = identity.host;
    json["logical_cores"] = identity.logicalCores;
    json["driver"] = identity.driver.empty() ? Json(nullptr) : Json(identity.driver);
    json["devices"] = identity.devices;
    return json.dump();
}

std::string toLine(const Listing &listing)
{
    Json json = header("listing");
    json["probe"] = listing.probe;
    json["description"] = listing.description;
    json["runs_here"] = listing.obstacle.empty();
    json["obstacle"] = listing.obstacle.empty() ? Json(nullptr) : Json(listing.obstacle);
    if (!listing.option.empty())
        json["option"] = listing.option;
    return json.dump();
}

std::string toLine(const Progress &progress)
{
    Json json = header("progress");
    json["probe"] = progress.probe;
    json["metric"] = progress.metric;
    json["done"] = progress.done;
    json["figures"] = progress.figures > 0 ? Json(progress.figures) : Json(nullptr);
    return json.dump();
}

std::string toLine(const ProbeResult &result)
{
    Json json = header("result");
    json["probe"] = result.probe;
    json["ending"] = endingWords[std::size_t(result.ending)];
    if (!result.reason.empty())
        json["reason"] = result.reason;
    json["measurements"] = Json::array();
    for (const Measurement &m : result.measurements)
        json["measurements"].push_back(toJson(m));
    if (!result.notes.empty())
        json["notes"] = result.notes;
    if (!result.state.empty())
        json["state"] = result.state;
    return json.dump();
}

MessageKind kindOfLine(const std::string &line, std::string &problem)
{
    const Json json = bodyOf(line, nullptr, problem);
    if (json.is_null())
        return MessageKind::Unreadable;
    const auto kind = json["kind"].get<std::string>();
    if (kind == "identity")
        return MessageKind::Identity;
    if (kind == "listing")
        return MessageKind::Listing;
    if (kind == "result")
        return MessageKind::Result;
    if (kind == "progress")
        return MessageKind::Progress;
    problem = "unknown kind of message \"" + kind + "\"";
    return MessageKind::Unreadable;
}

std::optional<Identity> identityFromLine(const std::string &line, std::string &problem)
{
    return readBody<Identity>(line, "identity", problem, [](const Json &json) {
        return Identity{json.at("host"), countFrom(json.at("logical_cores")), textOrEmpty(json, "driver"),
                        json.at("devices").get<std::vector<std::string>>()};
    });
}

std::optional<Listing> listingFromLine(const std::string &line, std::string &problem)
{
    return readBody<Listing>(line, "listing", problem, [](const Json &json) {
        return Listing{json.at("probe"), json.at("description"), textOrEmpty(json, "obstacle"),
                       textOrEmpty(json, "option")};
    });
}

std::optional<Progress> progressFromLine(const std::string &line, std::string &problem)
{
    return readBody<Progress>(line, "progress", problem, [](const Json &json) {
        const bool isKnown = json.contains("figures") && json["figures"].is_number_integer();
        return Progress{json.at("probe"), json.at("metric"), countFrom(json.at("done")),
                        isKnown ? countFrom(json["figures"]) : 0};
    });
}

std::optional<ProbeResult> resultFromLine(const std::string &line, std::string &problem)
{
    std::string word;
    auto result = readBody<ProbeResult>(line, "result", problem, [&word](const Json &json) {
        ProbeResult read;
        read.probe = json.at("probe").get<std::string>();
        word = json.at("ending").get<std::string>();
        const auto found = std::find(endingWords.begin(), endingWords.end(), word);
        read.ending = Ending(found - endingWords.begin());
        read.reason = textOrEmpty(json, "reason");
        for (const Json &m : json.at("measurements"))
            read.measurements.push_back(measurementFrom(m));
        if (json.contains("notes"))
            read.notes = json["notes"].get<std::vector<std::string>>();
        if (json.contains("state"))
            read.state = json["state"].get<std::map<std::string, double>>();
        return read;
    });
    if (result && std::size_t(result->ending) >= endingWords.size()) {
        problem = "unknown ending \"" + word + "\"";
        return std::nullopt;
    }
    // Figures that no machine can have are a damaged or forged file, not a measurement.
    for (const Measurement &m : result ? result->measurements : std::vector<Measurement>())
        if (!std::isfinite(m.median) || m.median < 0 || m.quartileLow > m.quartileHigh || m.repetitions < 0) {
            problem = "the figure \"" + m.metric + "\" is not possible";
            return std::nullopt;
        }
    return result;
}

} // namespace cw::probes
