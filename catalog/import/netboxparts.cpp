#include "catalog/import/netboxparts.h"

namespace cw::catalog {

using Json = nlohmann::ordered_json;

QString textIn(const Json &object, const char *key)
{
    const auto at = object.find(key);
    if (at == object.end())
        return {};
    return at->is_string()   ? QString::fromStdString(at->get<std::string>())
           : at->is_number() ? QString::fromStdString(at->dump())
                             : QString();
}

std::optional<double> numberIn(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_number() ? std::optional(at->get<double>()) : std::nullopt;
}

std::optional<Mass> massOf(const Json &document, const char *key)
{
    const auto value = numberIn(document, key);
    const QString unit = textIn(document, "weight_unit");
    constexpr double kilogramsPerPound = 0.45359237, kilogramsPerOunce = kilogramsPerPound / 16; // exact by definition
    if (!value || unit.isEmpty())
        return std::nullopt;
    const double each = unit == QLatin1String("kg")   ? 1
                        : unit == QLatin1String("g")  ? 0.001
                        : unit == QLatin1String("lb") ? kilogramsPerPound
                                                      : kilogramsPerOunce;
    return Mass::fromKilograms(*value * each);
}

std::vector<PowerInput> powerInputsOf(const Json &document)
{
    std::vector<PowerInput> inputs;
    const auto ports = document.find("power-ports");
    if (ports == document.end())
        return inputs;
    for (const Json &port : *ports) {
        PowerInput input{textIn(port, "name"), {}, {}};
        if (const auto watts = numberIn(port, "maximum_draw"))
            input.maximum = Power::fromWatts(*watts);
        if (const auto watts = numberIn(port, "allocated_draw"))
            input.allocated = Power::fromWatts(*watts);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

std::map<PortKind, int> portsOf(const Json &document, QStringList &findings)
{
    std::map<PortKind, int> ports;
    const auto interfaces = document.find("interfaces");
    if (interfaces == document.end())
        return ports;
    for (const Json &port : *interfaces) {
        const auto management = port.find("mgmt_only");
        if (management != port.end() && management->is_boolean() && management->get<bool>())
            continue;
        const QString kindName = textIn(port, "type");
        if (const auto kind = portKind(kindName))
            ++ports[*kind];
        else if (const QString sentence =
                     QStringLiteral("The port type “%1” is not known: its ports are not counted").arg(kindName);
                 !findings.contains(sentence))
            findings.append(sentence);
    }
    return ports;
}

} // namespace cw::catalog
