#include "catalog/import/netboxmoduletype.h"

#include "catalog/import/boundedyaml.h"
#include "catalog/import/netboxparts.h"
#include "catalog/import/netboxschema.h"

namespace cw::catalog {

namespace {

/// Parts whose names do not say in which bay they stand collide as soon as two modules are in one device.
void findEqualNames(ModuleType &type)
{
    for (const auto &[key, list] : type.document.items()) {
        if (!list.is_array() || list.empty())
            continue;
        const bool hasPlace = std::all_of(list.begin(), list.end(), [](const nlohmann::ordered_json &part) {
            return textIn(part, "name").contains(QLatin1String("{module}"));
        });
        if (!hasPlace)
            type.findings.append(
                QStringLiteral("Names under “%1” do not say the bay ({module}): two such modules in one "
                               "device would have parts of the same name")
                    .arg(QString::fromStdString(key)));
    }
}

} // namespace

Result<ModuleType> readModuleType(const QByteArray &yaml)
{
    Result<nlohmann::ordered_json> parsed = parseBoundedYaml(yaml, libraryTextKeys());
    if (!parsed)
        return parsed.error();
    if (Outcome checked = checkModuleType(parsed.value()); !checked)
        return checked.error();
    ModuleType type;
    type.document = std::move(parsed.value());
    const nlohmann::ordered_json &document = type.document;
    type.manufacturer = textIn(document, "manufacturer");
    type.model = textIn(document, "model");
    type.partNumber = textIn(document, "part_number");
    type.description = textIn(document, "description");
    type.comments = textIn(document, "comments");
    type.weight = massOf(document, "weight");
    type.powerInputs = powerInputsOf(document);
    type.ports = portsOf(document, type.findings);
    findEqualNames(type);
    if (type.isPowerSupply() && !type.powerInputs.front().maximum)
        type.findings.append(QStringLiteral("A power supply without a rating: ask the vendor"));
    return type;
}

} // namespace cw::catalog
