#include "planner/storage/localdrives.h"

#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerTerabyte = 1e12, bytesPerGigabyte = 1e9, secondsPerDay = 86400;
constexpr double mostDrives = 1e9; // far more than any server takes

QString digits(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

double usableShare(const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *found = catalog.assumption(u"storage_usable_share"_s);
    return found ? found->value.likely : 1;
}

/// Units of an offer that serve a workload in a period, and the rate they serve.
struct Serving {
    double units = 0, rate = 0;
};

/// By offer, in the period in which most is served.
std::map<QString, Serving> servingOf(const QString &workload, const Design &design)
{
    std::map<int, std::map<QString, Serving>> periods;
    std::map<int, double> rates;
    for (const DesignReplicas &replicas : design.replicas) {
        if (replicas.workload != workload || replicas.count <= 0)
            continue;
        Serving &serving = periods[replicas.period][replicas.offer];
        serving.units += replicas.count * replicas.unitsPerReplica;
        serving.rate += replicas.count * replicas.capacityPerReplica;
        rates[replicas.period] += replicas.count * replicas.capacityPerReplica;
    }
    const auto most =
        std::max_element(rates.begin(), rates.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == rates.end() ? std::map<QString, Serving>() : periods[most->first];
}

/// An offer of one's own with drives in its servers.
struct OwnServers {
    const catalog::System *system = nullptr;
    QString site;
    int active = 0; ///< in the fullest period
};

std::map<QString, OwnServers> ownServers(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, OwnServers> servers;
    for (const DesignUnits &units : design.units) {
        const catalog::System *system = units.procurement == "cloud"_L1 ? nullptr : catalog.system(units.system);
        if (!system || system->accelerators <= 0 || !system->localNvme)
            continue;
        OwnServers &own = servers[units.offer];
        own = {system, units.site, std::max(own.active, units.active)};
    }
    return servers;
}

std::optional<double> number(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int at = table.column(QLatin1String(column));
    bool isNumber = false;
    const double value = at < 0 ? 0 : row[at].toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

struct Told {
    const ContextDrives &drives;
    double usable;
    QString remedy;

    [[nodiscard]] Finding finding(const char *what, bool isCertain, const QString &text) const
    {
        return ownFinding(u"storage.kv-%1.%2"_s.arg(QLatin1String(what), drives.site), Verdict::Conditional,
                          isCertain ? Severity::Medium : Severity::Info, text, remedy);
    }
};

/// The drive with the least or the most of a figure.
template <typename Figure>
std::pair<Drive, Drive> extremes(const std::vector<Drive> &drives, const Figure &figure)
{
    const auto less = [&](const Drive &a, const Drive &b) { return figure(a) < figure(b); };
    const auto [least, most] = std::minmax_element(drives.begin(), drives.end(), less);
    return {*least, *most};
}

void addCapacity(const Told &told, std::vector<Finding> &out)
{
    const ContextDrives &at = told.drives;
    if (at.raw * told.usable >= at.capacity)
        return;
    out.push_back(told.finding(
        "capacity", true,
        u"The servers that serve at %1 hold %2 drives of %3 TB, %4 TB of it to use; keeping every context takes %5 TB"_s
            .arg(at.site)
            .arg(at.drives)
            .arg(digits(at.perDrive() / bytesPerTerabyte, 2), digits(at.raw * told.usable / bytesPerTerabyte),
                 digits(at.capacity / bytesPerTerabyte))));
}

void addBandwidth(const Told &told, const std::vector<Drive> &drives, std::vector<Finding> &out)
{
    const ContextDrives &at = told.drives;
    const double each = at.write / at.drives;
    const auto [slowest, fastest] = extremes(drives, [](const Drive &drive) { return drive.write; });
    if (each <= slowest.write)
        return;
    const bool isCertain = each > fastest.write;
    const QString asked = isCertain ? u"Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; the "
                                      "fastest of the catalog, %5, writes %6"_s
                                    : u"Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; not "
                                      "every drive does, %5 writes %6"_s;
    const Drive &drive = isCertain ? fastest : slowest;
    out.push_back(
        told.finding("bandwidth", isCertain,
                     asked.arg(at.site, digits(at.write / bytesPerGigabyte))
                         .arg(at.drives)
                         .arg(digits(each / bytesPerGigabyte, 2), drive.name, digits(drive.write / bytesPerGigabyte))));
}

void addEndurance(const Told &told, const std::vector<Drive> &drives, std::vector<Finding> &out)
{
    const ContextDrives &at = told.drives;
    const double asked = at.writesPerDay();
    const auto [least, most] = extremes(drives, [](const Drive &drive) { return drive.writesPerDay; });
    if (asked <= least.writesPerDay)
        return;
    const bool isCertain = asked > most.writesPerDay;
    const QString text = isCertain ? u"Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times "
                                     "over; the hardiest of the catalog, %6, stands %7 a day"_s
                                   : u"Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times "
                                     "over; not every drive stands that, %6 %7 a day"_s;
    const Drive &drive = isCertain ? most : least;
    out.push_back(told.finding("endurance", isCertain,
                               text.arg(at.site, digits(at.write * secondsPerDay / bytesPerTerabyte))
                                   .arg(at.drives)
                                   .arg(digits(at.perDrive() / bytesPerTerabyte, 2), digits(asked), drive.name,
                                        digits(drive.writesPerDay, 2))));
}

/// The share of the contexts that the best drives in the bays there are would keep, and the first of those drives.
std::pair<double, const Drive *> bestInBays(const ContextDrives &at, double usable, const std::vector<Drive> &drives)
{
    std::pair<double, const Drive *> best{0, nullptr};
    for (const Drive &drive : drives) {
        const double share = std::min({1.0, at.raw * usable / at.capacity, at.drives * drive.write / at.write,
                                       at.drives * drive.read / at.read, drive.writesPerDay / at.writesPerDay()});
        if (share > best.first)
            best = {share, &drive};
    }
    return best;
}

} // namespace

double ContextDrives::writesPerDay() const
{
    return write * secondsPerDay / raw;
}

std::vector<ContextDrives> contextDrives(const std::vector<StorageNeed> &needs, const Design &design,
                                         const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *size = catalog.assumption(u"server_drive_tb"_s);
    if (!size)
        return {};
    const std::map<QString, OwnServers> own = ownServers(design, catalog);
    std::map<QString, ContextDrives> sites;
    std::map<QString, double> units; // by offer: servers that keep contexts
    for (const StorageNeed &need : needs) {
        if (need.purpose != "kv_offload"_L1)
            continue;
        const std::map<QString, Serving> serving = servingOf(need.workload, design);
        double rate = 0;
        for (const auto &[offer, part] : serving)
            rate += part.rate;
        for (const auto &[offer, part] : serving) {
            const auto servers = own.find(offer);
            if (servers == own.end() || rate <= 0)
                continue;
            units[offer] += part.units;
            ContextDrives &at = sites[servers->second.site];
            at.capacity += need.capacity * part.rate / rate;
            at.write += need.write * part.rate / rate;
            at.read += need.read * part.rate / rate;
        }
    }
    constexpr double slack = 1e-9; // counts of units come from divisions
    for (const auto &[offer, count] : units) {
        const OwnServers &servers = own.at(offer);
        const int serving = std::min(servers.active, int(std::ceil(count - slack)));
        const double flash = servers.system->localNvme->toBytes();
        ContextDrives &at = sites[servers.site];
        at.drives += serving * int(std::ceil(flash / (size->value.likely * bytesPerTerabyte) - slack));
        at.raw += serving * flash;
    }
    std::vector<ContextDrives> all;
    for (auto &[site, at] : sites) {
        at.site = site;
        if (at.drives > 0)
            all.push_back(std::move(at));
    }
    return all;
}

std::vector<Drive> drivesOf(const catalog::CatalogSnapshot &catalog)
{
    std::vector<Drive> drives;
    const catalog::FactTable *table = catalog.table(u"ssds"_s);
    const int vendor = table ? table->column(u"vendor"_s) : -1, model = table ? table->column(u"model"_s) : -1;
    if (vendor < 0 || model < 0)
        return drives;
    for (const QStringList &row : table->rows) {
        const auto bytes = number(*table, row, "capacity_tb_max"), read = number(*table, row, "seq_read_gbs"),
                   write = number(*table, row, "seq_write_gbs"), endurance = number(*table, row, "dwpd"),
                   generation = number(*table, row, "pcie_gen");
        if (bytes && read && write && endurance && generation)
            drives.push_back({row[vendor] + u' ' + row[model], int(*generation), *bytes * bytesPerTerabyte,
                              *read * bytesPerGigabyte, *write * bytesPerGigabyte, *endurance});
    }
    return drives;
}

std::optional<DriveChoice> fewestDrives(const ContextDrives &asked, const catalog::CatalogSnapshot &catalog)
{
    const double usable = usableShare(catalog);
    std::optional<DriveChoice> best;
    for (const Drive &drive : drivesOf(catalog)) {
        const std::map<QString, double> needed = {
            {u"capacity"_s, asked.capacity / (drive.bytes * usable)},
            {u"read"_s, asked.read / drive.read},
            {u"write"_s, asked.write / drive.write},
            {u"endurance"_s, asked.write * secondsPerDay / (drive.bytes * drive.writesPerDay)}};
        const auto most = std::max_element(needed.begin(), needed.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (!std::isfinite(most->second) || most->second > mostDrives)
            continue; // not rated for writing at all
        const int count = std::max(1, int(std::ceil(most->second)));
        if (!best || std::tie(count, drive.name) < std::tie(best->count, best->drive.name))
            best = {drive, count, most->first};
    }
    return best;
}

std::vector<Finding> contextFindings(const StoragePlan &storage, const Design &design,
                                     const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const std::vector<Drive> drives = drivesOf(catalog);
    if (drives.empty())
        return out;
    const double usable = usableShare(catalog);
    for (const ContextDrives &at : contextDrives(storage.needs, design, catalog)) {
        const std::optional<DriveChoice> choice = fewestDrives(at, catalog);
        const auto [kept, best] = bestInBays(at, usable, drives);
        const QString remedy =
            kept >= 1
                ? u"Choose drives for these bays that keep them all, such as %1 (PCIe Gen%2, %3 drive writes a day)"_s
                      .arg(best->name)
                      .arg(best->generation)
                      .arg(digits(best->writesPerDay, 1))
                : u"Keep at most %1 % of the contexts on the best drives in these bays, or have %2 drives of the kind "
                  "%3 (PCIe Gen%4, %5 TB, %6 drive writes a day)"_s.arg(digits(100 * kept))
                      .arg(choice->count)
                      .arg(choice->drive.name)
                      .arg(choice->drive.generation)
                      .arg(digits(choice->drive.bytes / bytesPerTerabyte, 2), digits(choice->drive.writesPerDay, 1));
        const Told told{at, usable, remedy};
        addCapacity(told, out);
        addBandwidth(told, drives, out);
        addEndurance(told, drives, out);
    }
    return out;
}

} // namespace cw::planner
