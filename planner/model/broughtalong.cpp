#include "planner/model/broughtalong.h"

namespace cw::planner {

namespace {

/// So many pieces of each kind as one thing, at the place of an offer.
class Pieces {
public:
    explicit Pieces(const Offer &place)
    {
        sum_.pue = place.pue;
        sum_.carbonGramsPerKwh = place.carbonGramsPerKwh;
        sum_.waterLitresPerKwh = place.waterLitresPerKwh;
        sum_.procurement = Procurement::Buy; // what stands beside the servers is bought
    }

    void add(const CompanionPiece &piece, int count)
    {
        for (UnitCostItem item : piece.items) {
            item.quantity *= count;
            sum_.costs.push_back(std::move(item));
        }
        sum_.itPower += piece.power * std::int64_t(count);
        sum_.itPowerMax += piece.powerMax * std::int64_t(count);
        sum_.rackShare += piece.rackShare * count;
        sum_.rackUnits += piece.rackUnits * count;
        sum_.weightKg = sum_.weightKg.value_or(Band()) + Band::exact(piece.weightKg.value_or(0) * count);
        if (piece.embodiedKg)
            sum_.embodiedKg = sum_.embodiedKg.value_or(Band()) + *piece.embodiedKg * count;
    }

    [[nodiscard]] UnitFigures figures(double hoursPerMonth) const { return figuresOf(sum_, hoursPerMonth); }

private:
    Offer sum_;
};

} // namespace

std::vector<BroughtAlong> broughtAlong(const CandidateSet &set, const std::vector<CompanionRule> &beside,
                                       double hoursPerMonth)
{
    std::vector<BroughtAlong> brought(set.offers.size());
    for (std::size_t i = 0; i < set.fabrics.size(); ++i)
        for (const auto &[offer, ports] : set.fabrics[i].portsPerUnit) {
            BroughtAlong &each = brought[std::size_t(offer)];
            each.fabric = ports > 0 ? int(i) : -1;
            each.cages = set.fabrics[i].cageKindOf(offer);
            each.fabricPorts = ports;
        }
    for (const CompanionRule &rule : beside)
        for (const auto &[offer, servers] : rule.serversPerUnit) {
            BroughtAlong &each = brought[std::size_t(offer)];
            each.servers = servers;
            Pieces first(set.offers[std::size_t(offer)]), all(set.offers[std::size_t(offer)]);
            for (const CompanionOfUnits &pieces : rule.withUnits) {
                const int count = pieces.of(offer);
                each.managementPorts += double(count) * pieces.managementPorts;
                all.add(pieces.piece, count);
                if (pieces.fromServers <= 1)
                    first.add(pieces.piece, count);
            }
            each.first = first.figures(hoursPerMonth);
            each.all = all.figures(hoursPerMonth);
        }
    return brought;
}

UnitFigures together(UnitFigures a, const UnitFigures &b)
{
    for (double UnitFigures::*figure :
         {&UnitFigures::once, &UnitFigures::monthly, &UnitFigures::itKw, &UnitFigures::nameplateKw,
          &UnitFigures::facilityKw, &UnitFigures::carbonT, &UnitFigures::embodiedT, &UnitFigures::embodiedMonthlyT,
          &UnitFigures::waterM3, &UnitFigures::weightKg, &UnitFigures::racks, &UnitFigures::heightUnits})
        a.*figure += b.*figure;
    return a;
}

std::set<QString> storageBroughtBy(const Candidate &candidate, const CandidateSet &set,
                                   const std::vector<CompanionRule> &beside)
{
    std::set<QString> roles;
    for (const CompanionRule &rule : beside) {
        if (rule.site != set.offers[std::size_t(candidate.offer)].site)
            continue;
        for (const CompanionStorage &storage : rule.storage)
            if (rule.brings(storage, candidate.workload, candidate.offer, candidate.unitsPerReplica))
                roles.insert(storage.piece.role);
    }
    return roles;
}

} // namespace cw::planner
