// One device type of the NetBox device-type library (YAML, CC0): its identity and form, its ports by kind and speed,
// and what is doubtful about it. The document is kept as it was read, so that writing it gives the same device type.
// Known keys only, as the library's schema asks. Pure; safe on any thread.
#pragma once

#include "catalog/base/quantity.h"
#include "catalog/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <vector>

namespace cw::catalog {

/// Kind and speed of a port, from its type's name.
struct PortKind {
    QString protocol;           ///< "Ethernet", "InfiniBand", "Fibre Channel", "other"
    std::optional<double> gbps; ///< absent where the name tells none
    bool operator==(const PortKind &) const = default;
    bool operator<(const PortKind &o) const { return std::tie(protocol, gbps) < std::tie(o.protocol, o.gbps); }
};
/// nullopt for a type no port of the library has.
[[nodiscard]] std::optional<PortKind> portKind(const QString &type);

/// A rating printed on power inputs. Never a draw: power supplies back each other up, and the device needs less.
struct PowerInput {
    QString name;
    std::optional<Power> maximum, allocated;
};

struct DeviceType {
    QString manufacturer, model, slug, partNumber, airflow, comments;
    double rackUnits = 0; ///< multiples of a half
    bool isFullDepth = true;
    std::optional<Mass> weight;
    std::vector<PowerInput> powerInputs;
    int powerBays = 0;             ///< places for power-supply modules
    std::map<PortKind, int> ports; ///< without management ports
    QStringList findings;          ///< sentences: what a person should look at before trusting a figure
    nlohmann::ordered_json document;
};

/// Errors name the line or the key and what was expected.
[[nodiscard]] Result<DeviceType> readDeviceType(const QByteArray &yaml);
[[nodiscard]] QByteArray writeDeviceType(const nlohmann::ordered_json &document);
/// Lower-case letters, digits and dashes, at most 100: "nvidia-qm9700-mqm9700-ns2f".
[[nodiscard]] QString slugOf(const QString &text);

} // namespace cw::catalog
