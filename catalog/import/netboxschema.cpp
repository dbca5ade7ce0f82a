#include "catalog/import/netboxschema.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace cw::catalog {

namespace {

using Json = nlohmann::ordered_json;
using Keys = std::set<std::string>;

constexpr double mostWhole = 1e9; // of any count, height or power

enum class Is { Text, Flag, Number, Whole, Watts, List };

struct Key {
    Is is;
    std::size_t longest = 0; ///< of a text, 0 = any
};

const std::map<std::string, Key> deviceKeys{{"manufacturer", {Is::Text, 100}},
                                            {"model", {Is::Text, 100}},
                                            {"slug", {Is::Text, 100}},
                                            {"part_number", {Is::Text, 50}},
                                            {"u_height", {Is::Number}},
                                            {"is_full_depth", {Is::Flag}},
                                            {"airflow", {Is::Text}},
                                            {"weight", {Is::Number}},
                                            {"weight_unit", {Is::Text}},
                                            {"front_image", {Is::Flag}},
                                            {"rear_image", {Is::Flag}},
                                            {"subdevice_role", {Is::Text}},
                                            {"is_powered", {Is::Flag}},
                                            {"description", {Is::Text, 200}},
                                            {"comments", {Is::Text}},
                                            {"console-ports", {Is::List}},
                                            {"console-server-ports", {Is::List}},
                                            {"power-ports", {Is::List}},
                                            {"power-outlets", {Is::List}},
                                            {"interfaces", {Is::List}},
                                            {"front-ports", {Is::List}},
                                            {"rear-ports", {Is::List}},
                                            {"module-bays", {Is::List}},
                                            {"device-bays", {Is::List}},
                                            {"inventory-items", {Is::List}}};

const std::map<std::string, Key> moduleKeys{{"manufacturer", {Is::Text, 100}}, {"model", {Is::Text, 100}},
                                            {"part_number", {Is::Text, 50}},   {"airflow", {Is::Text}},
                                            {"weight", {Is::Number}},          {"weight_unit", {Is::Text}},
                                            {"description", {Is::Text, 200}},  {"comments", {Is::Text}},
                                            {"console-ports", {Is::List}},     {"console-server-ports", {Is::List}},
                                            {"power-ports", {Is::List}},       {"power-outlets", {Is::List}},
                                            {"interfaces", {Is::List}},        {"front-ports", {Is::List}},
                                            {"rear-ports", {Is::List}},        {"module-bays", {Is::List}}};

const std::map<std::string, Key> rackKeys{
    {"manufacturer", {Is::Text, 100}}, {"model", {Is::Text, 100}},    {"slug", {Is::Text, 100}},
    {"description", {Is::Text, 200}},  {"form_factor", {Is::Text}},   {"width", {Is::Whole}},
    {"u_height", {Is::Whole}},         {"outer_width", {Is::Number}}, {"outer_height", {Is::Number}},
    {"outer_depth", {Is::Number}},     {"outer_unit", {Is::Text}},    {"weight", {Is::Number}},
    {"max_weight", {Is::Whole}},       {"weight_unit", {Is::Text}},   {"mounting_depth", {Is::Whole}},
    {"starting_unit", {Is::Whole}},    {"desc_units", {Is::Flag}},    {"comments", {Is::Text}}};

const std::map<std::string, Key> componentKeys{{"name", {Is::Text, 64}},      {"label", {Is::Text, 64}},
                                               {"type", {Is::Text}},          {"description", {Is::Text, 200}},
                                               {"maximum_draw", {Is::Watts}}, {"allocated_draw", {Is::Watts}},
                                               {"enabled", {Is::Flag}},       {"mgmt_only", {Is::Flag}},
                                               {"bridge", {Is::Text, 64}},    {"poe_mode", {Is::Text}},
                                               {"poe_type", {Is::Text}},      {"rf_role", {Is::Text}},
                                               {"color", {Is::Text, 6}},      {"positions", {Is::Watts}},
                                               {"rear_port", {Is::Text, 64}}, {"rear_port_position", {Is::Watts}},
                                               {"position", {Is::Text, 30}},  {"manufacturer", {Is::Text, 100}},
                                               {"part_id", {Is::Text, 50}},   {"power_port", {Is::Text, 64}},
                                               {"feed_leg", {Is::Text}},      {"_is_power_source", {Is::Flag}}};

/// Keys each kind of component may have beside name, label and description.
const std::map<std::string, Keys> kinds{
    {"console-ports", {"type", "_is_power_source"}},
    {"console-server-ports", {"type"}},
    {"power-ports", {"type", "maximum_draw", "allocated_draw"}},
    {"power-outlets", {"type", "power_port", "feed_leg"}},
    {"interfaces", {"type", "enabled", "mgmt_only", "bridge", "poe_mode", "poe_type", "rf_role"}},
    {"front-ports", {"type", "color", "positions", "rear_port", "rear_port_position"}},
    {"rear-ports", {"type", "color", "positions", "_is_power_source"}},
    {"module-bays", {"position"}},
    {"device-bays", {}},
    {"inventory-items", {"manufacturer", "part_id"}}};

Error wrong(const std::string &pointer, const QString &message, const QString &expected)
{
    return Error::invalid(message, QString::fromStdString(pointer), expected);
}

Outcome checkValue(const std::string &pointer, const Json &value, const Key &key)
{
    switch (key.is) {
    case Is::Text:
        if (!value.is_string() && !value.is_number())
            return wrong(pointer, QStringLiteral("The value is not text"), QStringLiteral("text"));
        if (key.longest > 0 && value.is_string() && value.get_ref<const std::string &>().size() > 4 * key.longest)
            return wrong(pointer, QStringLiteral("The text is too long"),
                         QStringLiteral("at most %1 characters").arg(key.longest));
        break;
    case Is::Flag:
        if (!value.is_boolean())
            return wrong(pointer, QStringLiteral("The value is neither true nor false"),
                         QStringLiteral("true or false"));
        break;
    case Is::Number:
        if (!value.is_number() || value.get<double>() < 0)
            return wrong(pointer, QStringLiteral("The value is not a number of 0 or more"), QStringLiteral("a number"));
        break;
    case Is::Whole: // 42.0 is a whole number, too
        if (!value.is_number() || value.get<double>() < 0 || value.get<double>() != std::round(value.get<double>()) ||
            value.get<double>() > mostWhole)
            return wrong(pointer, QStringLiteral("The value is not a whole number of 0 or more"),
                         QStringLiteral("a whole number"));
        break;
    case Is::Watts:
        if (!value.is_number_integer() || value.get<std::int64_t>() < 1)
            return wrong(pointer, QStringLiteral("The value is not a whole number of 1 or more"),
                         QStringLiteral("a whole number"));
        break;
    case Is::List:
        if (!value.is_array())
            return wrong(pointer, QStringLiteral("The value is not a list"), QStringLiteral("a list"));
        break;
    }
    return Done{};
}

Outcome checkComponents(const std::string &kind, const Json &list)
{
    const Keys &own = kinds.at(kind);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = "/" + kind + "/" + std::to_string(i);
        if (!list[i].is_object() || !list[i].contains("name"))
            return wrong(pointer, QStringLiteral("The component has no name"), QStringLiteral("a name"));
        for (const auto &[key, value] : list[i].items()) {
            const bool isCommon = key == "name" || key == "label" || key == "description";
            const auto known = componentKeys.find(key);
            if (known == componentKeys.end() || (!isCommon && !own.contains(key)))
                return wrong(pointer + "/" + key,
                             QStringLiteral("The key “%1” is not known here").arg(QString::fromStdString(key)),
                             QStringLiteral("a key of the library's schema"));
            if (Outcome checked = checkValue(pointer + "/" + key, value, known->second); !checked)
                return checked;
        }
        const bool needsType = own.contains("type");
        if (needsType && !list[i].contains("type"))
            return wrong(pointer, QStringLiteral("The component has no type"), QStringLiteral("a type"));
    }
    return Done{};
}

bool isOneOf(const Json &document, const char *key, const QStringList &words)
{
    const auto at = document.find(key);
    return at == document.end() || (at->is_string() && words.contains(QString::fromStdString(at->get<std::string>())));
}

Outcome checkRequired(const Json &document, const QStringList &keys)
{
    for (const QString &key : keys)
        if (!document.contains(key.toStdString()))
            return wrong("/", QStringLiteral("“%1” is missing").arg(key), keys.join(QStringLiteral(", ")));
    return Done{};
}

Outcome checkSlug(const Json &document)
{
    static const std::regex slug("^[-a-z0-9_]+$");
    if (!document["slug"].is_string() || !std::regex_match(document["slug"].get_ref<const std::string &>(), slug))
        return wrong("/slug", QStringLiteral("The slug has other signs"),
                     QStringLiteral("lower-case letters, digits, dashes and underscores"));
    return Done{};
}

Outcome checkWeightUnit(const Json &document)
{
    static const QStringList units{QStringLiteral("kg"), QStringLiteral("g"), QStringLiteral("lb"),
                                   QStringLiteral("oz")};
    return isOneOf(document, "weight_unit", units)
               ? Outcome(Done{})
               : wrong("/weight_unit", QStringLiteral("The unit of weight is not known"),
                       QStringLiteral("kg, g, lb or oz"));
}

Outcome checkWeight(const Json &document)
{
    if (document.contains("weight") != document.contains("weight_unit"))
        return wrong("/weight", QStringLiteral("Weight and its unit go together"), QStringLiteral("both or none"));
    return checkWeightUnit(document);
}

Outcome checkDeviceForm(const Json &document)
{
    static const QStringList required{QStringLiteral("manufacturer"), QStringLiteral("model"), QStringLiteral("slug"),
                                      QStringLiteral("u_height")};
    if (Outcome found = checkRequired(document, required); !found)
        return found;
    if (Outcome found = checkSlug(document); !found)
        return found;
    const double halves = document["u_height"].get<double>() * 2;
    if (std::abs(halves - std::round(halves)) > 1e-9)
        return wrong("/u_height", QStringLiteral("The height is not a multiple of half a unit"),
                     QStringLiteral("0, 0.5, 1, …"));
    return checkWeight(document);
}

Outcome checkModuleForm(const Json &document)
{
    if (Outcome found = checkRequired(document, {QStringLiteral("manufacturer"), QStringLiteral("model")}); !found)
        return found;
    return checkWeight(document);
}

Outcome checkRackForm(const Json &document)
{
    static const QStringList required{QStringLiteral("manufacturer"), QStringLiteral("model"),
                                      QStringLiteral("slug"),         QStringLiteral("form_factor"),
                                      QStringLiteral("width"),        QStringLiteral("u_height"),
                                      QStringLiteral("starting_unit")};
    static const QStringList forms{QStringLiteral("wall-cabinet"),         QStringLiteral("4-post-frame"),
                                   QStringLiteral("2-post-frame"),         QStringLiteral("4-post-cabinet"),
                                   QStringLiteral("wall-frame"),           QStringLiteral("wall-frame-vertical"),
                                   QStringLiteral("wall-cabinet-vertical")};
    if (Outcome found = checkRequired(document, required); !found)
        return found;
    if (Outcome found = checkSlug(document); !found)
        return found;
    if (!isOneOf(document, "form_factor", forms))
        return wrong("/form_factor", QStringLiteral("The form of the rack is not known"),
                     forms.join(QStringLiteral(", ")));
    static const std::set<int> widths{10, 19, 20, 23};
    if (!widths.contains(document["width"].get<int>()))
        return wrong("/width", QStringLiteral("The width is none that racks have"),
                     QStringLiteral("10, 19, 20 or 23 inches"));
    if (document["starting_unit"].get<double>() < 1)
        return wrong("/starting_unit", QStringLiteral("The lowest unit has no number"), QStringLiteral("1 or more"));
    if (!isOneOf(document, "outer_unit", {QStringLiteral("mm"), QStringLiteral("in")}))
        return wrong("/outer_unit", QStringLiteral("The unit of length is not known"), QStringLiteral("mm or in"));
    return checkWeightUnit(document);
}

Outcome checkKeys(const Json &document, const std::map<std::string, Key> &keys, const QString &what)
{
    if (!document.is_object())
        return wrong("/", QStringLiteral("This is no %1").arg(what),
                     QStringLiteral("keys such as manufacturer and model"));
    for (const auto &[key, value] : document.items()) {
        const auto known = keys.find(key);
        if (known == keys.end())
            return wrong("/" + key, QStringLiteral("The key “%1” is not known").arg(QString::fromStdString(key)),
                         QStringLiteral("a key of the schema of a %1").arg(what));
        if (Outcome checked = checkValue("/" + key, value, known->second); !checked)
            return checked;
        if (known->second.is == Is::List)
            if (Outcome checked = checkComponents(key, value); !checked)
                return checked;
    }
    return Done{};
}

} // namespace

Outcome checkDeviceType(const Json &document)
{
    const Outcome keys = checkKeys(document, deviceKeys, QStringLiteral("device type"));
    return keys ? checkDeviceForm(document) : keys;
}

Outcome checkModuleType(const Json &document)
{
    const Outcome keys = checkKeys(document, moduleKeys, QStringLiteral("module type"));
    return keys ? checkModuleForm(document) : keys;
}

Outcome checkRackType(const Json &document)
{
    const Outcome keys = checkKeys(document, rackKeys, QStringLiteral("rack type"));
    return keys ? checkRackForm(document) : keys;
}

const std::set<std::string> &libraryTextKeys()
{
    static const std::set<std::string> keys = [] {
        std::set<std::string> found;
        for (const auto *table : {&deviceKeys, &moduleKeys, &rackKeys, &componentKeys})
            for (const auto &[name, key] : *table)
                if (key.is == Is::Text)
                    found.insert(name);
        return found;
    }();
    return keys;
}

bool isOtherPortType(const QString &type)
{
    static const QStringList starts{
        QStringLiteral("virtual"),  QStringLiteral("bridge"),  QStringLiteral("lag"),     QStringLiteral("ieee802"),
        QStringLiteral("other"),    QStringLiteral("gsm"),     QStringLiteral("cdma"),    QStringLiteral("lte"),
        QStringLiteral("4g"),       QStringLiteral("5g"),      QStringLiteral("sonet-"),  QStringLiteral("t1"),
        QStringLiteral("e1"),       QStringLiteral("t3"),      QStringLiteral("e3"),      QStringLiteral("xdsl"),
        QStringLiteral("docsis"),   QStringLiteral("bpon"),    QStringLiteral("epon"),    QStringLiteral("10g-epon"),
        QStringLiteral("gpon"),     QStringLiteral("xg-pon"),  QStringLiteral("xgs-pon"), QStringLiteral("ng-pon2"),
        QStringLiteral("25g-pon"),  QStringLiteral("50g-pon"), QStringLiteral("cisco-"),  QStringLiteral("juniper-"),
        QStringLiteral("extreme-"), QStringLiteral("moca"),    QStringLiteral("usb"),     QStringLiteral("pci")};
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return type.startsWith(start); });
}

} // namespace cw::catalog
