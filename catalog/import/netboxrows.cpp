#include "catalog/import/netboxrows.h"

#include "catalog/import/factforms.h"

#include <algorithm>
#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr double bitsPerByte = 8;

/// Letters and digits alone, small.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

/// "NVIDIA" and "Nvidia", "HPE Juniper" and "Juniper", "Edgecore" and "Edge-Core Networks", "FS.com" and "FS". What
/// NVIDIA sells as a network stands in the library under Mellanox too.
bool isSameMaker(const QString &ours, const QString &theirs)
{
    if (ours.isEmpty() || theirs.isEmpty())
        return true;
    const QString a = plain(ours), b = plain(theirs);
    return a.contains(b) || b.contains(a) || (a == "nvidia"_L1 && b == "mellanox"_L1);
}

/// One of the names a part of the catalog goes by: "QM9700 (MQM9700-NS2F)", "QFX5240-64OD/QD", "Nexus N9364F-SG3".
bool answersTo(const QString &name, const DeviceType &type)
{
    QStringList words{name};
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) // "Nexus" names a family
            words.append(word.section(u'/', 0, 0));
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const QString mine = plain(word);
        constexpr int shortest = 4; // "R4" names nothing
        return mine.size() >= shortest && (mine == plain(type.model) || mine == plain(type.partNumber));
    });
}

const System *knownSystem(const DeviceType &type, const std::vector<System> &systems)
{
    const auto found = std::find_if(systems.begin(), systems.end(), [&](const System &system) {
        return isSameMaker(system.vendor, type.manufacturer) && plain(system.name) == plain(type.model);
    });
    return found == systems.end() ? nullptr : &*found;
}

QString kilograms(const Mass &mass)
{
    constexpr double grams = 1000;
    return QString::number(std::round(mass.toKilograms() * grams) / grams, 'g', 9);
}

/// Whole units of height, where the type has whole ones.
std::optional<int> wholeUnits(const DeviceType &type)
{
    const double units = std::round(type.rackUnits);
    return type.rackUnits >= 1 && units == type.rackUnits ? std::optional(int(units)) : std::nullopt;
}

/// Height and weight that differ from what the catalog holds.
template <typename Part>
ImportedRow sizesOf(const DeviceType &type, const Part &part, const std::optional<Mass> &weight, const QString &kind)
{
    constexpr double rounding = 0.05; // kilograms: of what stood in pounds
    ImportedRow row;
    row.kind = kind;
    row.id = part.id;
    if (const auto units = wholeUnits(type); units && part.rackUnits != units) {
        row.cells.insert(u"rack_units"_s, QString::number(*units));
        if (part.rackUnits)
            row.remarks.append(u"Height of the catalog so far: %1"_s.arg(*part.rackUnits));
    }
    if (type.weight && (!weight || std::abs(weight->toKilograms() - type.weight->toKilograms()) > rounding))
        row.cells.insert(u"weight_kg"_s, kilograms(*type.weight));
    return row;
}

/// The ports a switch is bought for: the most of one kind and speed, from 10 Gbit/s on or a whole row of 1 Gbit/s.
std::optional<std::pair<PortKind, int>> mainPorts(const DeviceType &type)
{
    constexpr int fewest = 16;
    std::optional<std::pair<PortKind, int>> best;
    for (const auto &[kind, count] : type.ports)
        if (kind.gbps && count >= fewest && (kind.protocol == "Ethernet"_L1 || kind.protocol == "InfiniBand"_L1) &&
            (!best || count > best->second))
            best = {kind, count};
    return best;
}

std::optional<ImportedRow> newSwitch(const DeviceType &type, const std::vector<Switch> &switches)
{
    const auto ports = mainPorts(type);
    if (!ports)
        return std::nullopt;
    const auto &[kind, count] = *ports;
    ImportedRow row;
    row.kind = u"switches"_s;
    row.id = type.slug;
    row.cells.insert(u"vendor"_s, type.manufacturer);
    row.cells.insert(u"model"_s, type.model);
    row.cells.insert(u"ports"_s, QString::number(count));
    row.cells.insert(u"port_gbps"_s, QString::number(*kind.gbps));
    row.cells.insert(u"protocol"_s, kind.protocol);
    for (const Switch &known : switches) {
        const bool isInfiniBand = known.protocol.startsWith("InfiniBand"_L1);
        if (isInfiniBand && kind.protocol == "InfiniBand"_L1 && known.portOneWay &&
            known.portOneWay->toGigabytesPerSecond() * bitsPerByte == *kind.gbps)
            row.cells.insert(u"protocol"_s, known.protocol); // "InfiniBand NDR"
        if (isSameMaker(known.vendor, type.manufacturer) && !known.vendorCountry.isEmpty()) {
            row.cells.insert(u"vendor"_s, known.vendor);
            row.cells.insert(u"vendor_hq_country"_s, known.vendorCountry);
        }
    }
    if (!row.cells.contains(u"vendor_hq_country"_s))
        row.refusal = u"Where %1 has its headquarters is not known to the catalog"_s.arg(type.manufacturer);
    if (const auto units = wholeUnits(type))
        row.cells.insert(u"rack_units"_s, QString::number(*units));
    if (type.weight)
        row.cells.insert(u"weight_kg"_s, kilograms(*type.weight));
    row.remarks.append(u"No price and no draw: ratings of power supplies are neither"_s);
    return row;
}

} // namespace

const Switch *knownSwitch(const DeviceType &type, const std::vector<Switch> &switches)
{
    const auto found = std::find_if(switches.begin(), switches.end(), [&](const Switch &known) {
        return isSameMaker(known.vendor, type.manufacturer) && answersTo(known.name, type);
    });
    return found == switches.end() ? nullptr : &*found;
}

std::optional<ImportedRow> rowOf(const DeviceType &type, const KnownParts &parts, const ImportContext &context,
                                 bool withNew)
{
    std::optional<ImportedRow> row;
    QString before;
    if (const Switch *known = knownSwitch(type, parts.switches)) {
        const auto weight = parts.switchWeight ? parts.switchWeight(known->id) : std::nullopt;
        row = sizesOf(type, *known, weight, u"switches"_s);
        before = known->provenance.sourceTitle;
    } else if (const System *system = knownSystem(type, parts.systems)) {
        row = sizesOf(type, *system, system->weight, u"systems"_s);
        before = system->provenance.sourceTitle;
    } else if (withNew) {
        row = newSwitch(type, parts.switches);
    }
    if (!row || row->cells.isEmpty())
        return std::nullopt;
    if (!before.isEmpty())
        row->remarks.append(u"Height and weight of the device type, the other figures as before: %1"_s.arg(before));
    addProvenance(*row, context, u"NetBox device type"_s);
    return row;
}

} // namespace cw::catalog
