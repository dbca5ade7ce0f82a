// What stands beside the servers of a site: networks, control plane, monitoring and storage. All but storage follows
// from the number of servers in steps; a binary column for each step carries what the step adds. Beyond the steps
// counted singly, a rate that is never too small takes over, so that limits hold for what is built.
#include "planner/model/modelbuilder.h"
#include "planner/plan/deviceroles.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr int mostSteps = 24; // of one site: about 300 servers

/// Pieces times their numbers as one thing that the program counts. Fractions serve the rate beyond the steps.
class Bundle {
public:
    Bundle(const Offer &place, double hoursPerMonth) : hours_(hoursPerMonth)
    {
        bundle_.pue = place.pue;
        bundle_.carbonGramsPerKwh = place.carbonGramsPerKwh;
        bundle_.waterLitresPerKwh = place.waterLitresPerKwh;
    }

    void add(const CompanionPiece &piece, double count)
    {
        if (count <= 0)
            return;
        for (UnitCostItem item : piece.items) {
            item.quantity *= count;
            bundle_.costs.push_back(std::move(item));
        }
        bundle_.itPower += Power::fromKilowatts(piece.power.toKilowatts() * count);
        bundle_.itPowerMax += Power::fromKilowatts(piece.powerMax.toKilowatts() * count);
        bundle_.rackShare += piece.rackShare * count;
        heightUnits_ += piece.rackUnits * count;
        bundle_.weightKg = bundle_.weightKg.value_or(Band()) + Band::exact(piece.weightKg.value_or(0) * count);
        if (piece.embodiedKg)
            bundle_.embodiedKg = bundle_.embodiedKg.value_or(Band{}) + *piece.embodiedKg * count;
    }

    [[nodiscard]] UnitFigures figures() const
    {
        UnitFigures figures = figuresOf(bundle_, hours_);
        figures.heightUnits = heightUnits_; // shares of a piece too
        return figures;
    }

private:
    Offer bundle_;
    double heightUnits_ = 0;
    double hours_ = 0;
};

int countOf(const CompanionPiece &piece, const CompanionCounts &counts)
{
    return piece.count ? counts.*piece.count : 0;
}

bool isOutOfBand(const CompanionPiece &piece)
{
    return piece.count == &CompanionCounts::outOfBand;
}

/// Out-of-band ports one piece takes: nodes as servers do, switches their own, cables and rents none.
double managedPorts(const CompanionRule &rule, const CompanionPiece &piece)
{
    if (isSwitchRole(piece.role))
        return rule.layout.outOfBandPortsPerSwitch;
    return isDeviceRole(piece.role) ? rule.layout.outOfBand.portsPerServer : 0;
}

/// Pieces a server adds at most, beyond those of `from` and one piece of each kind that is begun.
double rateBeyond(const CompanionRule &rule, const CompanionPiece &piece, const CompanionStep &from, double most)
{
    constexpr double growth = 1.02; // sizes looked at, each this much larger than the one before
    double rate = 0;
    for (double servers = from.from + 1; servers <= most;) {
        const double next = std::max(servers + 1, std::floor(servers * growth));
        // Counts never fall, so that of the next size bounds all sizes up to it.
        const int more = countOf(piece, countCompanions(rule.layout, int(next) - 1)) - countOf(piece, from.counts) - 1;
        rate = std::max(rate, more / (servers - from.from));
        servers = next;
    }
    return rate;
}

/// Index of the step that says that so many servers stand there; networks and nodes that begin with them make one.
std::size_t firstStepFrom(int servers, const std::vector<CompanionStep> &steps)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const CompanionStep &step) { return step.from >= servers; });
    return found == steps.end() ? 0 : std::size_t(found - steps.begin());
}

} // namespace

Terms ModelBuilder::serversAt(const CompanionRule &rule, int period) const
{
    Terms servers;
    for (const auto &[offer, each] : rule.serversPerUnit)
        servers.add(unitsOf(offer, period), each);
    return servers;
}

double ModelBuilder::mostServersAt(const CompanionRule &rule) const
{
    double most = 0;
    for (int p = 0; p < periods_; ++p) {
        double now = 0;
        for (const Entry &entry : serversAt(rule, p).entries())
            now += entry.value * model_.program.columns[std::size_t(entry.column)].high;
        most = std::max(most, now);
    }
    return most;
}

void ModelBuilder::addCompanions()
{
    for (const CompanionRule &rule : set_.beside(!options_.withoutJobStorage)) {
        const auto member = std::find_if(rule.serversPerUnit.begin(), rule.serversPerUnit.end(), [&](const auto &each) {
            return model_.carrierOfOffer[std::size_t(each.first)] >= 0;
        });
        if (member == rule.serversPerUnit.end())
            continue;
        const Offer &place = set_.offers[std::size_t(member->first)];
        ManagedCarriers managed = addCompanionSteps(rule, place);
        for (const CompanionStorage &storage : rule.storage) {
            managed.emplace_back(addCompanionStorage(rule, storage, place), rule.layout.outOfBand.portsPerServer);
            besideServers_.insert(managed.back().first);
        }
        addOutOfBand(rule, place, std::move(managed));
    }
}

ModelBuilder::ManagedCarriers ModelBuilder::addCompanionSteps(const CompanionRule &rule, const Offer &place)
{
    ManagedCarriers managed;
    const double most = mostServersAt(rule);
    std::vector<CompanionStep> steps = companionSteps(rule.layout, int(std::min(most, 1e6)), mostSteps);
    if (steps.empty())
        return managed;
    const bool goesOn = int(steps.size()) == mostSteps;
    const CompanionStep last = steps.back();
    std::vector<int> carriers;
    CompanionCounts before;
    for (const CompanionStep &step : steps) {
        Bundle added(place, hours_);
        double ports = 0;
        for (const CompanionPiece &piece : rule.pieces) {
            if (isOutOfBand(piece))
                continue;
            const int more = countOf(piece, step.counts) - countOf(piece, before);
            added.add(piece, more);
            ports += more * managedPorts(rule, piece);
        }
        before = step.counts;
        carriers.push_back(
            addExtraCarrier(rule.site, QStringLiteral("beside from %1").arg(step.from), added.figures(), true));
        managed.emplace_back(carriers.back(), ports);
        besideServers_.insert(carriers.back());
    }
    int rate = -1;
    if (goesOn) { // one more of each piece begun at once, then a rate
        Bundle begun(place, hours_), each(place, hours_);
        double begunPorts = 0, eachPorts = 0;
        for (const CompanionPiece &piece : rule.pieces) {
            if (isOutOfBand(piece))
                continue;
            const int one =
                countOf(piece, countCompanions(rule.layout, int(most))) > countOf(piece, last.counts) ? 1 : 0;
            const double more = rateBeyond(rule, piece, last, most);
            begun.add(piece, one);
            each.add(piece, more);
            begunPorts += one * managedPorts(rule, piece);
            eachPorts += more * managedPorts(rule, piece);
        }
        steps.push_back({last.from + 1, last.counts});
        carriers.push_back(addExtraCarrier(rule.site, QStringLiteral("beside beyond"), begun.figures(), true));
        rate = addExtraCarrier(rule.site, QStringLiteral("beside each beyond"), each.figures(), false);
        managed.emplace_back(carriers.back(), begunPorts);
        managed.emplace_back(rate, eachPorts);
    }
    Bundle cables(place, hours_);
    cables.add(rule.perServer, 1);
    const int ports = addExtraCarrier(rule.site, QStringLiteral("beside ports"), cables.figures(), false);
    managed.emplace_back(ports, rule.layout.outOfBand.portsPerServer);
    const std::vector<int> withUnits = addWithUnits(rule, place, managed);
    besideServers_.insert(ports);
    besideServers_.insert(withUnits.begin(), withUnits.end());
    for (int p = 0; p < periods_; ++p) {
        const Terms servers = serversAt(rule, p);
        const auto at = [&](int carrier) { return model_.carriers[std::size_t(carrier)].active[std::size_t(p)]; };
        for (const int carrier : carriers)
            model_.program.columns[std::size_t(at(carrier))].high = 1;
        if (servers.isEmpty())
            continue;
        const QString suffix = QStringLiteral(" %1 %2").arg(rule.site).arg(p);
        const int all = addSum(QStringLiteral("servers") + suffix, servers, most, true);
        Terms reached;
        reached.add(all, 1);
        for (std::size_t j = 0; j < steps.size(); ++j) {
            const double end = j + 1 < steps.size() ? steps[j + 1].from : std::max(most + 1, steps[j].from + 1.0);
            reached.add(at(carriers[j]), -(end - steps[j].from));
            if (j > 0)
                model_.program.addRow({QStringLiteral("steps in turn") + suffix,
                                       {},
                                       0,
                                       unlimited,
                                       {{at(carriers[j - 1]), 1}, {at(carriers[j]), -1}}});
        }
        model_.program.addRow(
            {QStringLiteral("steps") + suffix, {}, -unlimited, double(steps.front().from - 1), reached.entries()});
        // What is in use takes the steps of its first servers whole.
        for (const auto &[offer, each] : rule.serversPerUnit) {
            for (const UseSign &sign : signsOfUse(offer, p)) {
                for (std::size_t j = 0; j < steps.size() && steps[j].from <= sign.units * each; ++j)
                    model_.program.addRow({QStringLiteral("steps at once") + suffix,
                                           {},
                                           -unlimited,
                                           0,
                                           {{sign.column, 1}, {at(carriers[j]), -sign.most}}});
            }
        }
        const double alone = steps.front().from - 1; // servers that need nothing beside them
        Terms cabled;
        cabled.add(all, 1);
        cabled.add(at(ports), -1);
        cabled.add(at(carriers.front()), alone);
        model_.program.addRow({QStringLiteral("ports beside") + suffix, {}, -unlimited, alone, cabled.entries()});
        for (std::size_t i = 0; i < withUnits.size(); ++i)
            countWithUnits(rule, rule.withUnits[i], at(withUnits[i]),
                           at(carriers[firstStepFrom(rule.withUnits[i].fromServers, steps)]), p);
        if (rate >= 0) {
            Terms beyond;
            beyond.add(all, 1);
            beyond.add(at(rate), -1);
            model_.program.addRow(
                {QStringLiteral("beyond") + suffix, {}, -unlimited, double(last.from), beyond.entries()});
        }
    }
    return managed;
}

/// A carrier for each of what comes with units; `managed` learns of their out-of-band ports.
std::vector<int> ModelBuilder::addWithUnits(const CompanionRule &rule, const Offer &place, ManagedCarriers &managed)
{
    std::vector<int> carriers;
    for (const CompanionOfUnits &each : rule.withUnits) {
        Bundle bundle(place, hours_);
        bundle.add(each.piece, 1);
        carriers.push_back(
            addExtraCarrier(rule.site, QStringLiteral("with units %1").arg(each.piece.part), bundle.figures(), false));
        managed.emplace_back(carriers.back(), each.managementPorts);
    }
    return carriers;
}

/// As many pieces as the units bring, none while fewer servers stand there than they take (`first` is the column that
/// says that as many do).
void ModelBuilder::countWithUnits(const CompanionRule &rule, const CompanionOfUnits &each, int pieces, int first,
                                  int period)
{
    const int alone = each.fromServers - 1;
    Terms counted;
    int most = 0; // pieces of so few servers, in whole units
    for (const auto &[offer, perUnit] : each.perUnit) {
        counted.add(unitsOf(offer, period), perUnit);
        if (const int servers = rule.serversOf(offer); servers > 0 && servers <= alone)
            most = std::max(most, alone / servers * perUnit);
    }
    if (counted.isEmpty())
        return;
    counted.add(pieces, -1);
    counted.add(first, most);
    model_.program.addRow({QStringLiteral("with units %1 %2 %3").arg(each.piece.part, rule.site).arg(period),
                           {},
                           -unlimited,
                           double(most),
                           counted.entries()});
}

/// Out-of-band switches with a port for every server, node and switch that stands at the site, the compute fabrics'
/// among them.
void ModelBuilder::addOutOfBand(const CompanionRule &rule, const Offer &place, ManagedCarriers managed)
{
    const auto piece = std::find_if(rule.pieces.begin(), rule.pieces.end(), isOutOfBand);
    if (piece == rule.pieces.end() || rule.layout.outOfBand.radix <= 0)
        return;
    for (const FabricColumns &fabric : model_.fabrics) {
        const FabricRule &network = set_.fabrics[std::size_t(fabric.rule)];
        if (network.site != rule.site)
            continue;
        for (const int carrier : {fabric.leafCarrier, fabric.spineCarrier, fabric.coreCarrier})
            managed.emplace_back(carrier, double(rule.layout.outOfBandPortsPerSwitch) * network.copies());
    }
    Bundle each(place, hours_);
    each.add(*piece, 1);
    const int switches = addExtraCarrier(rule.site, piece->role, each.figures(), true);
    const bool isCounted = std::all_of(managed.begin(), managed.end(), [&](const auto &device) {
        return device.first < 0 || besideServers_.count(device.first); // no rates beyond the steps among them
    });
    if (isCounted)
        besideServers_.insert(switches);
    for (int p = 0; p < periods_; ++p) {
        Terms ports;
        for (const auto &[carrier, taken] : managed)
            if (carrier >= 0)
                ports.add(model_.carriers[std::size_t(carrier)].active[std::size_t(p)],
                          taken / rule.layout.outOfBand.radix);
        if (ports.isEmpty())
            continue;
        ports.add(model_.carriers[std::size_t(switches)].active[std::size_t(p)], -1);
        model_.program.addRow(
            {QStringLiteral("out-of-band %1 %2").arg(rule.site).arg(p), {}, -unlimited, 0, ports.entries()});
    }
}

int ModelBuilder::addCompanionStorage(const CompanionRule &rule, const CompanionStorage &storage, const Offer &place)
{
    Bundle node(place, hours_);
    node.add(storage.piece, 1);
    const int carrier = addExtraCarrier(rule.site, storage.piece.role + QStringLiteral(" nodes"), node.figures(), true);
    for (int p = 0; p < periods_; ++p) {
        const int nodes = model_.carriers[std::size_t(carrier)].active[std::size_t(p)];
        Terms capacity, read, write;
        bool hasShares = false;
        for (const CompanionStorage::Demand &demand : storage.demands) {
            const QString name =
                QStringLiteral("%1 of %2 %3 %4").arg(storage.piece.role, demand.workload, rule.site).arg(p);
            int present = -1;
            std::vector<std::pair<int, int>> here;
            for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
                const Candidate &candidate = set_.candidates[c];
                const int column = model_.replicas[c][std::size_t(p)];
                if (column < 0 || candidate.workload != demand.workload ||
                    !rule.brings(storage, candidate.workload, candidate.offer, candidate.unitsPerReplica))
                    continue;
                if (present < 0)
                    present = model_.program.addColumn({name, 0, 0, 1, true});
                const double high = model_.program.columns[std::size_t(column)].high;
                model_.program.addRow({name, {}, -unlimited, 0, {{column, 1}, {present, -high}}});
                here.emplace_back(int(c), column);
            }
            if (present < 0)
                continue;
            const int share = demand.isShared ? servedShare(name, demand.workload, p, here) : -1;
            const int least = share >= 0 ? storage.fewest : storage.nodesFor({{demand.workload, 1}});
            model_.program.addRow(
                {name + QStringLiteral(" alone"), {}, -unlimited, 0, {{present, double(least)}, {nodes, -1}}});
            hasShares = hasShares || share >= 0;
            const int kept = share >= 0 ? share : present;
            capacity.add(kept, storage.capacity > 0 ? demand.capacity / storage.capacity : 0);
            read.add(kept, storage.read > 0 ? demand.read / storage.read : 0);
            write.add(kept, storage.write > 0 ? demand.write / storage.write : 0);
        }
        if (storage.demands.size() < 2 && !hasShares)
            continue;
        for (Terms terms : {capacity, read, write}) {
            if (terms.isEmpty())
                continue;
            terms.add(nodes, -1);
            model_.program.addRow({QStringLiteral("%1 together %2 %3").arg(storage.piece.role, rule.site).arg(p),
                                   {},
                                   -unlimited,
                                   0,
                                   terms.entries()});
        }
    }
    return carrier;
}

} // namespace cw::planner
