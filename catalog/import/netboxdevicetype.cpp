#include "catalog/import/netboxdevicetype.h"

#include "catalog/import/boundedyaml.h"
#include "catalog/import/netboxparts.h"
#include "catalog/import/netboxschema.h"

#include <QRegularExpression>

namespace cw::catalog {

using Json = nlohmann::ordered_json;

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
    Result<Json> parsed = parseBoundedYaml(yaml, libraryTextKeys());
    if (!parsed)
        return parsed.error();
    if (Outcome checked = checkDeviceType(parsed.value()); !checked)
        return checked.error();
    DeviceType type;
    type.document = std::move(parsed.value());
    const Json &document = type.document;
    type.manufacturer = textIn(document, "manufacturer");
    type.model = textIn(document, "model");
    type.slug = textIn(document, "slug");
    type.partNumber = textIn(document, "part_number");
    type.airflow = textIn(document, "airflow");
    type.comments = textIn(document, "comments");
    type.rackUnits = numberIn(document, "u_height").value_or(0);
    if (!document.contains("is_full_depth")) {
        type.document["is_full_depth"] = true;
        type.findings.append(QStringLiteral("Whether it is as deep as its rack is not told: taken as full depth"));
    }
    type.isFullDepth = document["is_full_depth"].get<bool>();
    type.weight = massOf(document, "weight");
    type.powerInputs = powerInputsOf(document);
    if (const auto bays = document.find("module-bays"); bays != document.end())
        for (const Json &bay : *bays)
            type.powerBays += textIn(bay, "name").contains(QLatin1String("PS"), Qt::CaseInsensitive) ||
                              textIn(bay, "name").contains(QLatin1String("power"), Qt::CaseInsensitive);
    type.ports = portsOf(document, type.findings);
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
