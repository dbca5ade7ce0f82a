#include "planner/fabric/publisheddesign.h"

#include "planner/fabric/torus.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

using catalog::CatalogSnapshot;

constexpr double bitsPerByte = 8;
constexpr int mostPerNode = 16; ///< accelerators of a server; more is another unit than a node

std::optional<double> assumed(const CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
    return row ? std::optional(row->value.likely) : std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;()/]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// The system a design is made of: all words of its name stand in the design ("DGX B300" in "DGX SuperPOD B300 …").
const catalog::System *systemNamed(const QString &design, const CatalogSnapshot &catalog)
{
    const QStringList words = wordsOf(design);
    const auto stands = [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); };
    const catalog::System *best = nullptr;
    qsizetype most = 0;
    for (const catalog::System &system : catalog.systems) {
        const QStringList name = wordsOf(system.name);
        if (name.size() > most && std::all_of(name.begin(), name.end(), stands)) {
            best = &system;
            most = name.size();
        }
    }
    // A rack-scale system goes by its accelerator alone: "DGX SuperPOD GB200".
    for (const catalog::System &system : catalog.systems) {
        const QStringList name = wordsOf(system.name);
        if (!best && system.kind == QLatin1String("rack") && !name.isEmpty() && stands(name.front()))
            best = &system;
    }
    return best;
}

struct SwitchFacts {
    std::optional<int> ports;
    std::optional<double> gigabits;
    bool ethernet = false;
};

/// From "64x800G" in the name, else from the catalog: by model, else by chip ("Spectrum-4").
SwitchFacts switchNamed(const QString &name, const CatalogSnapshot &catalog)
{
    SwitchFacts facts;
    facts.ethernet = !name.contains(QLatin1String("NDR")) && !name.contains(QLatin1String("XDR")) &&
                     !name.contains(QLatin1String("HDR")) && !name.contains(QLatin1String("InfiniBand"));
    static const QRegularExpression portsBySpeed(QStringLiteral("(\\d+)\\s*x\\s*(\\d+)\\s*G"));
    const QRegularExpressionMatch match = portsBySpeed.match(name);
    if (match.hasMatch()) {
        facts.ports = match.captured(1).toInt();
        facts.gigabits = match.captured(2).toDouble();
        return facts;
    }
    const QStringList words = wordsOf(name);
    const catalog::FactTable *table = catalog.table(QStringLiteral("switches"));
    const int id = table ? table->column(QStringLiteral("id")) : -1;
    const int asic = table ? table->column(QStringLiteral("asic")) : -1;
    const auto chipOf = [&](const QString &key) {
        if (id >= 0 && asic >= 0)
            for (const QStringList &row : table->rows)
                if (row[id] == key)
                    return row[asic];
        return QString();
    };
    const auto namesModel = [&](const catalog::Switch &each) {
        const QStringList model = wordsOf(each.name);
        return std::any_of(model.begin(), model.end(), [&](const QString &part) {
            return std::any_of(words.begin(), words.end(), [&](const QString &word) {
                return part.size() > 3 && (part == word || part.startsWith(word + QLatin1Char('-')));
            });
        });
    };
    const catalog::Switch *chosen = nullptr;
    for (const catalog::Switch &each : catalog.switches)
        if (!chosen && namesModel(each))
            chosen = &each;
    // The fastest model on the chip is the one a design of its generation is made of.
    if (!chosen)
        for (const catalog::Switch &each : catalog.switches)
            if (words.contains(chipOf(each.id)) && each.portOneWay &&
                (!chosen || *chosen->portOneWay < *each.portOneWay))
                chosen = &each;
    if (!chosen || !chosen->portOneWay)
        return facts;
    facts.ports = chosen->ports;
    facts.gigabits = chosen->portOneWay->toGigabytesPerSecond() * bitsPerByte;
    facts.ethernet = chosen->protocol.startsWith(QLatin1String("Ethernet"));
    return facts;
}

/// A rack of two-processor trays has as many nodes as pairs of processors.
int gpusPerNodeOf(const catalog::System &system)
{
    constexpr int processorsPerTray = 2;
    if (system.kind != QLatin1String("rack"))
        return system.accelerators;
    const int trays = system.cpus / processorsPerTray;
    return trays > 0 && system.accelerators % trays == 0 ? system.accelerators / trays : 0;
}

Result<PublishedDesign> readTorus(const PublishedRow &row)
{
    PublishedDesign design;
    design.spec.kind = FabricKind::Torus;
    design.spec.dimensions = torusDimensionsFrom(row.torusDimensions);
    if (design.spec.dimensions.empty() && row.gpus)
        design.spec.dimensions = evenDimensions(*row.gpus);
    if (design.spec.dimensions.empty())
        return Error::invalid(QStringLiteral("the row gives neither dimensions nor a number of accelerators"));
    long long chips = 1;
    for (const int n : design.spec.dimensions)
        chips *= n;
    design.gpus = chips;
    return design;
}

/// Racks of accelerators under one switch each, as the words say or as usual.
int endsPerRackSwitch(const PublishedRow &row, const CatalogSnapshot &catalog)
{
    static const QRegularExpression perRack(QStringLiteral("(\\d+)\\s+GPUs?\\s+(?:per|a|in each)\\s+rack"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = perRack.match(row.notes);
    return match.hasMatch() ? match.captured(1).toInt()
                            : int(assumed(catalog, "fabric_gpus_per_rack_switch").value_or(0));
}

void readSize(const PublishedRow &row, const catalog::System *system, const CatalogSnapshot &catalog,
              PublishedDesign &design)
{
    design.gpusPerNode = system ? gpusPerNodeOf(*system) : 0;
    // Cards and accelerators of a node may differ: the row's own sizes say how many accelerators there are.
    if (design.gpusPerNode == 0 && row.nodes && row.gpus && *row.nodes > 0 && *row.gpus % *row.nodes == 0 &&
        *row.gpus / *row.nodes <= mostPerNode)
        design.gpusPerNode = *row.gpus / *row.nodes;
    // One rail is one network card a node, whatever the number of accelerators.
    if (design.gpusPerNode == 0 && row.rails && *row.rails > 1)
        design.gpusPerNode = *row.rails;
    if (design.gpusPerNode == 0)
        design.gpusPerNode = int(assumed(catalog, "fabric_gpus_per_server").value_or(0));
    if (row.nodes)
        design.gpus = static_cast<long long>(*row.nodes) * design.gpusPerNode;
    else if (row.gpus)
        design.gpus = *row.gpus;
}

/// A fabric manager takes the place of a node, or is named.
bool hasManager(const PublishedRow &row, const FabricSpec &spec)
{
    if (row.design.contains(QLatin1String("UFM"), Qt::CaseInsensitive))
        return true;
    if (!row.scalableUnits || *row.scalableUnits < 1 || spec.kind != FabricKind::RailOptimised || spec.radix < 2)
        return false;
    const int perUnit = int(std::ceil(double(spec.nodes) / *row.scalableUnits));
    return perUnit % (spec.radix / 2) == 0 && perUnit * *row.scalableUnits - spec.nodes == 1;
}

FabricKind kindOf(const PublishedRow &row, bool isEthernet)
{
    const QString words =
        row.design + QLatin1Char(' ') + QString(row.rowKind).replace(QLatin1Char('_'), QLatin1Char(' '));
    const auto says = [&](const char *word) { return words.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (says("dragonfly+") || says("dragonfly plus") || says("dragonfly-plus"))
        return FabricKind::DragonflyPlus;
    // Slingshot is wired as a dragonfly; InfiniBand has the routing of a dragonfly+ alone.
    if (says("slingshot") || row.switchName.contains(QLatin1String("slingshot"), Qt::CaseInsensitive))
        return FabricKind::Dragonfly;
    if (says("dragonfly"))
        return isEthernet ? FabricKind::Dragonfly : FabricKind::DragonflyPlus;
    if (says("rail-only") || says("rail only"))
        return FabricKind::RailOnly;
    return row.rails && *row.rails > 1 ? FabricKind::RailOptimised : FabricKind::FatTree;
}

/// Cards at half the speed of an InfiniBand port share one by a splitter: HDR100 on HDR, NDR200 on NDR.
bool hasHalfSpeedCards(const PublishedRow &row)
{
    static const QRegularExpression half(QStringLiteral("\\b(HDR100|NDR200)\\b"));
    return half.match(row.design + QLatin1Char(' ') + row.notes).hasMatch();
}

/// Ports of a node: "two dual-port cards" are four, else one of each rail.
int portsPerNodeOf(const PublishedRow &row)
{
    static const QRegularExpression dual(QStringLiteral("(\\d+|two|four)\\s+dual-port"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = dual.match(row.notes);
    if (!match.hasMatch() || !hasHalfSpeedCards(row))
        return row.rails.value_or(1);
    const QString number = match.captured(1).toLower();
    return 2 * (number == QLatin1String("two") ? 2 : number == QLatin1String("four") ? 4 : number.toInt());
}

int leastTiersFrom(const QString &design)
{
    const auto says = [&](const char *word) { return design.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (says("three-tier") || says("3-tier") || says("three-layer"))
        return 3;
    return says("two-tier") || says("2-tier") || says("two-layer") ? 2 : 1;
}

} // namespace

std::vector<int> torusDimensionsFrom(const QString &text)
{
    static const QRegularExpression product(QStringLiteral("\\d+(?:\\s*[x×*]\\s*\\d+)+"));
    static const QRegularExpression instances(
        QStringLiteral("(?<![x×*\\d])(\\d+)\\s+(?:instances|cubes|blocks|racks)\\b"));
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const QRegularExpressionMatch match = product.match(text);
    std::vector<int> dimensions;
    if (!match.hasMatch())
        return dimensions;
    for (auto each = number.globalMatch(match.captured()); each.hasNext();)
        dimensions.push_back(each.next().captured().toInt());
    if (const QRegularExpressionMatch several = instances.match(text); several.hasMatch())
        dimensions.push_back(several.captured(1).toInt());
    return dimensions;
}

std::optional<ReadOversubscription> oversubscriptionFrom(const QString &text)
{
    static const QRegularExpression ratio(QStringLiteral("(\\d+)\\s*:\\s*(\\d+)"));
    ReadOversubscription read;
    static const QRegularExpression none(QStringLiteral("^\\s*(none)?\\s*$|non-?\\s?blocking|full(ly)? bisection"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = ratio.match(text);
    if (!match.hasMatch() && none.match(text).hasMatch())
        return read;
    if (!match.hasMatch() || match.captured(1).toInt() < 1 || match.captured(2).toInt() < 1)
        return std::nullopt;
    const Oversubscription found{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool above = text.contains(QLatin1String("aggregation"), Qt::CaseInsensitive) ||
                       text.contains(QLatin1String("spine"), Qt::CaseInsensitive) ||
                       text.contains(QLatin1String("core"), Qt::CaseInsensitive);
    (above ? read.upper : read.leaf) = found;
    return read;
}

Result<PublishedDesign> readPublishedDesign(const PublishedRow &row, const CatalogSnapshot &catalog)
{
    if (row.rowKind == QLatin1String("torus") || !row.torusDimensions.isEmpty())
        return readTorus(row);
    for (const auto &[column, value] :
         {std::pair("rails", row.rails), std::pair("nodes", row.nodes), std::pair("switch_radix", row.radix)})
        if (value && *value < 1)
            return Error::invalid(QStringLiteral("the row gives %1 as %2").arg(QLatin1String(column)).arg(*value), {},
                                  QStringLiteral("1 or more, or an empty cell"));
    PublishedDesign design;
    const catalog::System *system = systemNamed(row.design, catalog);
    readSize(row, system, catalog, design);
    if (!design.gpus)
        return Error::invalid(QStringLiteral("the row gives neither nodes nor accelerators"));
    FabricSpec &spec = design.spec;
    const SwitchFacts facts = switchNamed(row.switchName, catalog);
    spec.kind = kindOf(row, facts.ethernet);
    spec.portsPerNode = portsPerNodeOf(row);
    if (spec.kind != FabricKind::FatTree)
        spec.units = row.scalableUnits.value_or(0);
    spec.nodes = row.nodes && (row.rails || spec.portsPerNode > 1)
                     ? *row.nodes
                     : int((*design.gpus + spec.portsPerNode - 1) / spec.portsPerNode);
    const auto ratio = oversubscriptionFrom(row.oversubscription);
    if (!ratio)
        return Error::invalid(QStringLiteral("the oversubscription “%1” is not a ratio").arg(row.oversubscription));
    spec.leaf = ratio->leaf;
    spec.upper = ratio->upper;
    spec.radix = row.radix.value_or(facts.ports.value_or(0));
    spec.leastTiers = leastTiersFrom(row.design);
    if (row.switchName.contains(QLatin1String("ToR")))
        spec.endsPerLeaf = endsPerRackSwitch(row, catalog);
    design.leavesOnly = spec.radix == 0 && spec.endsPerLeaf > 0;
    design.sizeOnly = spec.radix == 0 && spec.endsPerLeaf == 0;
    if (facts.ethernet && facts.gigabits && !row.switchName.isEmpty()) {
        const double card = system && system->nicOneWay ? system->nicOneWay->toGigabytesPerSecond() * bitsPerByte
                                                        : assumed(catalog, "fabric_nic_gbps").value_or(*facts.gigabits);
        spec.endsPerPort = std::max(1, int(*facts.gigabits / card));
        const double least = assumed(catalog, "fabric_split_least_gbps").value_or(*facts.gigabits);
        spec.uplinkSplit = std::max(1, int(*facts.gigabits / least));
    }
    if (!facts.ethernet && hasHalfSpeedCards(row))
        spec.endsPerPort = 2;
    if (hasManager(row, spec))
        spec.extraEnds = int(assumed(catalog, "fabric_manager_links").value_or(0));
    return design;
}

} // namespace cw::planner
