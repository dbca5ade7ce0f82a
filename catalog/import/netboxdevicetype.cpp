#include "catalog/import/netboxdevicetype.h"

#include "catalog/import/boundedyaml.h"
#include "catalog/import/netboxschema.h"

#include <QRegularExpression>

namespace cw::catalog {

namespace {

using Json = nlohmann::ordered_json;

QString text(const Json &object, const char *key)
{
    const auto at = object.find(key);
    if (at == object.end())
        return {};
    // A model called 7050 reads as a number.
    return at->is_string()   ? QString::fromStdString(at->get<std::string>())
           : at->is_number() ? QString::fromStdString(at->dump())
                             : QString();
}

std::optional<double> number(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_number() ? std::optional(at->get<double>()) : std::nullopt;
}

std::optional<Mass> weightOf(const Json &document)
{
    const auto value = number(document, "weight");
    const QString unit = text(document, "weight_unit");
    constexpr double kilogramsPerPound = 0.45359237, kilogramsPerOunce = kilogramsPerPound / 16; // exact by definition
    if (!value)
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
        PowerInput input{text(port, "name"), {}, {}};
        if (const auto watts = number(port, "maximum_draw"))
            input.maximum = Power::fromWatts(*watts);
        if (const auto watts = number(port, "allocated_draw"))
            input.allocated = Power::fromWatts(*watts);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

void readPorts(const Json &document, DeviceType &type)
{
    const auto interfaces = document.find("interfaces");
    if (interfaces == document.end())
        return;
    for (const Json &port : *interfaces) {
        const auto management = port.find("mgmt_only");
        if (management != port.end() && management->is_boolean() && management->get<bool>())
            continue;
        const QString kindName = text(port, "type");
        if (const auto kind = portKind(kindName))
            ++type.ports[*kind];
        else if (const QString sentence =
                     QStringLiteral("The port type “%1” is not known: its ports are not counted").arg(kindName);
                 !type.findings.contains(sentence))
            type.findings.append(sentence);
    }
}

} // namespace

std::optional<PortKind> portKind(const QString &type)
{
    static const std::map<QString, double> lanes{
        {QStringLiteral("sdr"), 10},   {QStringLiteral("ddr"), 20},  {QStringLiteral("qdr"), 40},
        {QStringLiteral("fdr10"), 40}, {QStringLiteral("fdr"), 56},  {QStringLiteral("edr"), 100},
        {QStringLiteral("hdr"), 200},  {QStringLiteral("ndr"), 400}, {QStringLiteral("xdr"), 800}};
    static const QRegularExpression ethernet(QStringLiteral("^([0-9.]+)(m|g|t)?base-")),
        fibreChannel(QStringLiteral("^([0-9]+)gfc-"));
    if (type.startsWith(QLatin1String("infiniband-"))) {
        const auto lane = lanes.find(type.mid(11));
        return lane == lanes.end() ? std::nullopt : std::optional(PortKind{QStringLiteral("InfiniBand"), lane->second});
    }
    if (const auto match = ethernet.match(type); match.hasMatch()) {
        constexpr double perMega = 0.001, perTera = 1000;
        const QString unit = match.captured(2);
        const double scale = unit == QLatin1String("g") ? 1 : unit == QLatin1String("t") ? perTera : perMega;
        return PortKind{QStringLiteral("Ethernet"), match.captured(1).toDouble() * scale};
    }
    if (const auto match = fibreChannel.match(type); match.hasMatch())
        return PortKind{QStringLiteral("Fibre Channel"), match.captured(1).toDouble()};
    return isOtherPortType(type) ? std::optional(PortKind{QStringLiteral("other"), {}}) : std::nullopt;
}

Result<DeviceType> readDeviceType(const QByteArray &yaml)
{
    Result<Json> parsed = parseBoundedYaml(yaml, deviceTypeTextKeys());
    if (!parsed)
        return parsed.error();
    if (Outcome checked = checkDeviceType(parsed.value()); !checked)
        return checked.error();
    DeviceType type;
    type.document = std::move(parsed.value());
    const Json &document = type.document;
    type.manufacturer = text(document, "manufacturer");
    type.model = text(document, "model");
    type.slug = text(document, "slug");
    type.partNumber = text(document, "part_number");
    type.airflow = text(document, "airflow");
    type.comments = text(document, "comments");
    type.rackUnits = number(document, "u_height").value_or(0);
    if (!document.contains("is_full_depth")) {
        type.document["is_full_depth"] = true;
        type.findings.append(QStringLiteral("Whether it is as deep as its rack is not told: taken as full depth"));
    }
    type.isFullDepth = document["is_full_depth"].get<bool>();
    type.weight = weightOf(document);
    type.powerInputs = powerInputsOf(document);
    if (const auto bays = document.find("module-bays"); bays != document.end())
        for (const Json &bay : *bays)
            type.powerBays += text(bay, "name").contains(QLatin1String("PS"), Qt::CaseInsensitive) ||
                              text(bay, "name").contains(QLatin1String("power"), Qt::CaseInsensitive);
    readPorts(document, type);
    return type;
}

QByteArray writeDeviceType(const Json &document)
{
    return writeYaml(document);
}

QString slugOf(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+")), ends(QStringLiteral("^-+|-+$"));
    constexpr int longest = 100;
    QString slug = text.toLower();
    slug.replace(other, QStringLiteral("-"));
    return slug.remove(ends).left(longest);
}

} // namespace cw::catalog
