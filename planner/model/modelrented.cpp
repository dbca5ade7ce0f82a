// What rented places bill beside their machines. Answers: of the demand of a workload each place serves a share, those
// first where a gigabyte that leaves costs least; places in that order, the shares of the k-th and all after it are at
// least what neither own halls nor the places before it can carry. Copies and histories hang from binaries that say
// where a data set, its readers and features are.
#include "planner/model/modelbuilder.h"

#include <algorithm>

namespace cw::planner {

UnitFigures figuresOfPiece(const CompanionPiece &piece)
{
    Offer offer;
    offer.costs = piece.items; // it draws nothing: hours do not matter
    return figuresOf(offer, 0);
}

/// Candidates of a workload that can run in a period, with their columns.
std::vector<std::pair<int, int>> ModelBuilder::replicasOf(const QString &workload, int period) const
{
    std::vector<std::pair<int, int>> found;
    const auto candidates = candidatesFor_.find(workload);
    if (candidates == candidatesFor_.end())
        return found;
    for (const int c : candidates->second)
        if (const int column = model_.replicas[std::size_t(c)][std::size_t(period)]; column >= 0)
            found.emplace_back(c, column);
    return found;
}

/// Those of them whose offers `isAt` accepts.
std::vector<std::pair<int, int>> ModelBuilder::replicasAt(const std::vector<std::pair<int, int>> &replicas,
                                                          const OfferTest &isAt) const
{
    std::vector<std::pair<int, int>> found;
    for (const auto &[candidate, column] : replicas)
        if (isAt(set_.offers[std::size_t(set_.candidates[std::size_t(candidate)].offer)]))
            found.emplace_back(candidate, column);
    return found;
}

/// A binary that is 1 where any of these replicas run; -1 where there are none.
int ModelBuilder::presence(const QString &name, const std::vector<std::pair<int, int>> &replicas)
{
    if (replicas.empty())
        return -1;
    const int present = model_.program.addColumn({name, 0, 0, 1, true});
    for (const auto &[candidate, column] : replicas)
        model_.program.addRow(
            {name, {}, -unlimited, 0, {{column, 1}, {present, -model_.program.columns[std::size_t(column)].high}}});
    return present;
}

/// min(1, what the replicas here carry / demand). A binary says which of the two it is: 1 of it lifts the share to 1,
/// 0 to what they carry.
int ModelBuilder::servedShare(const QString &name, const QString &workload, int period,
                              const std::vector<std::pair<int, int>> &here)
{
    const double demand = demandOf(workload).perPeriod[std::size_t(period)];
    if (demand <= 0 || here.size() == replicasOf(workload, period).size())
        return -1;
    const int share = model_.program.addColumn({name + QStringLiteral(" share"), 0, 0, 1, false}),
              isAll = model_.program.addColumn({name + QStringLiteral(" whole"), 0, 0, 1, true});
    Terms carried;
    double most = 0;
    for (const auto &[candidate, column] : here) {
        const double each = set_.candidates[std::size_t(candidate)].deployment.capacity / demand;
        carried.add(column, each);
        most += each * model_.program.columns[std::size_t(column)].high;
    }
    carried.add(isAll, -std::max(0.0, most - 1) - 1);
    carried.add(share, -1);
    model_.program.addRow({name + QStringLiteral(" share"), {}, -unlimited, 0, carried.entries()});
    model_.program.addRow({name + QStringLiteral(" whole"), {}, -unlimited, 0, {{isAll, 1}, {share, -1}}});
    return share;
}

/// Something rented by the month at a place: as much as is used, given up at once.
int ModelBuilder::addRentedCarrier(const QString &site, const CompanionPiece &piece, bool isWhole)
{
    Carrier carrier{site, {}, -1, false, figuresOfPiece(piece), {}};
    for (int p = 0; p < periods_; ++p)
        carrier.active.push_back(model_.program.addColumn(
            {QStringLiteral("%1 %2 %3").arg(piece.role, site).arg(p), 0, 0, unlimited, isWhole}));
    model_.carriers.push_back(std::move(carrier));
    return int(model_.carriers.size()) - 1;
}

void ModelBuilder::addRented()
{
    const auto isUsed = [&](const RentedPlace &place) {
        return std::any_of(model_.carriers.begin(), model_.carriers.end(), [&](const Carrier &carrier) {
            return carrier.site == place.site && carrier.offer >= 0 &&
                   set_.offers[std::size_t(carrier.offer)].isRented();
        });
    };
    addAnswers();
    for (const RentedPlace &place : set_.rented.places)
        if (isUsed(place)) {
            addHistories(place);
            addCopies(place);
        }
    if (options_.countsMoves)
        addMoves();
}

void ModelBuilder::addAnswers()
{
    const std::vector<RentedPlace> &places = set_.rented.places;
    std::vector<int> carriers(places.size(), -1);
    // What leaves costs least where it is told to leave from; only a limit on the money of a place would have it said
    // of a place that carries none of it.
    const std::vector<Constraint> &limits = plan_.need.constraints;
    const bool hasPlaceBudget = std::any_of(limits.begin(), limits.end(), [](const Constraint &limit) {
        return limit.kind == ConstraintKind::Limit && info(limit.quantity).isMoney && !limit.site.isEmpty();
    });
    const auto standsAt = [](const QString &site) {
        return [site](const Offer &o) { return o.isRented() && o.site == site; };
    };
    for (int p = 0; p < periods_; ++p) {
        std::vector<Terms> leaving(places.size());
        for (const WorkloadAmount &answers : set_.rented.answers) {
            const Demand &asked = demandOf(answers.workload);
            const double demand = asked.perPeriod[std::size_t(p)];
            if (demand <= 0 || !isKept(asked.rule))
                continue;
            const std::vector<std::pair<int, int>> all = replicasOf(answers.workload, p);
            Terms before;
            const auto carry = [&](const OfferTest &isAt) {
                for (const auto &[candidate, column] : replicasAt(all, isAt))
                    before.add(column, set_.candidates[std::size_t(candidate)].deployment.capacity / demand);
            };
            carry([](const Offer &o) { return !o.isRented(); });
            std::vector<std::pair<std::size_t, int>> shares;
            for (std::size_t i = 0; i < places.size(); ++i)
                if (!replicasAt(all, standsAt(places[i].site)).empty())
                    shares.emplace_back(
                        i, model_.program.addColumn(
                               {QStringLiteral("share of %1 at %2 %3").arg(answers.workload, places[i].site).arg(p), 0,
                                0, 1, false}));
            if (shares.empty())
                continue;
            // As much of the demand as its rule gives up is not answered.
            const QString givenUp = QStringLiteral("unanswered of %1 %2").arg(answers.workload).arg(p);
            const int unanswered = model_.program.addColumn({givenUp, 0, 0, 1, false});
            model_.program.addRow({givenUp, asked.rule, 0, unlimited, {{unanswered, -1}}});
            before.add(unanswered, 1);
            for (auto from = shares.begin(); from != shares.end(); ++from) {
                Terms served = before;
                for (auto later = from; later != shares.end(); ++later)
                    served.add(later->second, 1);
                model_.program.addRow(
                    {QStringLiteral("answers of %1 from %2 %3").arg(answers.workload, places[from->first].site).arg(p),
                     {},
                     1,
                     unlimited,
                     served.entries()});
                leaving[from->first].add(from->second, answers.amount * demand);
                if (hasPlaceBudget) {
                    Terms beyond;
                    beyond.add(from->second, 1);
                    for (const auto &[candidate, column] : replicasAt(all, standsAt(places[from->first].site)))
                        beyond.add(column, -set_.candidates[std::size_t(candidate)].deployment.capacity / demand);
                    model_.program.addRow({QStringLiteral("answers of %1 at %2 %3")
                                               .arg(answers.workload, places[from->first].site)
                                               .arg(p),
                                           {},
                                           -unlimited,
                                           0,
                                           beyond.entries()});
                }
                carry(standsAt(places[from->first].site));
            }
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (leaving[i].isEmpty())
                continue;
            if (carriers[i] < 0)
                carriers[i] = addRentedCarrier(places[i].site, places[i].answers);
            leaving[i].add(model_.carriers[std::size_t(carriers[i])].active[std::size_t(p)], -1);
            model_.program.addRow({QStringLiteral("answers leave %1 %2").arg(places[i].site).arg(p),
                                   {},
                                   -unlimited,
                                   0,
                                   leaving[i].entries()});
        }
    }
}

void ModelBuilder::addHistories(const RentedPlace &place)
{
    int carrier = -1;
    const auto isAt = [&](const Offer &o) { return o.isRented() && o.site == place.site; };
    const std::vector<WorkloadAmount> &histories = set_.rented.histories;
    const bool isShared = std::any_of(histories.begin(), histories.end(), [](const auto &h) { return h.isShared; });
    for (int p = 0; p < periods_; ++p) {
        Terms kept;
        for (const WorkloadAmount &history : histories) {
            const QString name = QStringLiteral("history of %1 at %2 %3").arg(history.workload, place.site).arg(p);
            const std::vector<std::pair<int, int>> here = replicasAt(replicasOf(history.workload, p), isAt);
            const int share = history.isShared && !here.empty() ? servedShare(name, history.workload, p, here) : -1;
            const int column = share >= 0 ? share : presence(name, here);
            kept.add(column, history.amount);
            if (history.isShared)
                sharesKept_[{history.workload, place.site, p}] = column;
        }
        if (kept.isEmpty())
            continue;
        if (carrier < 0)
            carrier = addRentedCarrier(place.site, place.history, isShared);
        kept.add(model_.carriers[std::size_t(carrier)].active[std::size_t(p)], -1);
        model_.program.addRow(
            {QStringLiteral("histories at %1 %2").arg(place.site).arg(p), {}, -unlimited, 0, kept.entries()});
    }
}

/// A data set that stands here while a job elsewhere reads it is copied out once.
void ModelBuilder::addCopies(const RentedPlace &place)
{
    int carrier = -1;
    const auto isHere = [&](const Offer &o) { return o.isRented() && o.site == place.site; };
    const auto isElsewhere = [&](const Offer &o) { return o.site != place.site; };
    for (int p = 0; p < periods_; ++p) {
        std::vector<std::pair<int, double>> stored;
        for (const WorkloadAmount &copy : set_.rented.copies)
            if (const int there = presence(QStringLiteral("%1 stands at %2 %3").arg(copy.workload, place.site).arg(p),
                                           replicasAt(replicasOf(copy.workload, p), isHere));
                there >= 0)
                stored.emplace_back(there, copy.amount);
        std::vector<std::pair<int, int>> reading;
        for (const QString &reader : stored.empty() ? std::vector<QString>() : set_.rented.readers)
            for (const auto &found : replicasAt(replicasOf(reader, p), isElsewhere))
                reading.push_back(found);
        const int read = presence(QStringLiteral("read outside %1 %2").arg(place.site).arg(p), reading);
        if (read < 0)
            continue;
        if (carrier < 0)
            carrier = addExtraCarrier(place.site, place.copy.role, figuresOfPiece(place.copy), false);
        Terms copied;
        double all = 0;
        for (const auto &[column, amount] : stored) {
            copied.add(column, amount);
            all += amount;
        }
        copied.add(read, all);
        copied.add(model_.carriers[std::size_t(carrier)].active[std::size_t(p)], -1);
        model_.program.addRow(
            {QStringLiteral("copies out of %1 %2").arg(place.site).arg(p), {}, -unlimited, all, copied.entries()});
    }
}

} // namespace cw::planner
