#include "planner/solve/rejections.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

struct Group {
    Rejected first;
    QString what; ///< "chat on Dell XE9680, 8 × H200, bought"
    QStringList places;
};

/// "at hall-1", "at Frankfurt, Paris and 20 more places".
QString placesInWords(const QStringList &places)
{
    constexpr int shown = 3;
    const auto rest = places.size() - shown;
    return QStringLiteral("at ") +
           (rest > 0
                ? QStringLiteral("%1 and %2 more places").arg(places.mid(0, shown).join(QStringLiteral(", "))).arg(rest)
                : places.join(QStringLiteral(", ")));
}

class Grouping {
public:
    Grouping(const CandidateSet &set, const PlanModel &model) : set_(set)
    {
        for (const Candidate &candidate : set.candidates)
            offers_[candidate.id] = candidate.offer;
        for (const std::vector<Rejected> *list : {&model.closed, &model.dominated})
            for (const Rejected &loser : *list)
                lostInModel_[loser.candidate] = &loser;
    }

    std::vector<Rejected> run()
    {
        for (const Rejected &rejected : set_.rejectedOffers)
            addOffer(rejected);
        addCandidates();
        std::vector<Rejected> all;
        for (auto &[key, group] : groups_) {
            group.places.removeDuplicates();
            group.first.name =
                group.places.isEmpty() ? group.what : group.what + QLatin1Char(' ') + placesInWords(group.places);
            group.first.site = group.places.size() == 1 ? group.places.front() : QString();
            all.push_back(group.first);
        }
        std::sort(all.begin(), all.end(), [](const Rejected &a, const Rejected &b) {
            return std::tie(a.candidate, a.reason, a.by) < std::tie(b.candidate, b.reason, b.by);
        });
        return all;
    }

private:
    using Key = std::tuple<QString, QString, QString>; // what, reason, by

    void add(const Rejected &rejected, const QString &what, const QString &by)
    {
        const auto [at, fresh] = groups_.try_emplace({what, rejected.reason, by}, Group{rejected, what, {}});
        if (!fresh && rejected.candidate < at->second.first.candidate)
            at->second.first = rejected;
        if (!rejected.site.isEmpty())
            at->second.places += rejected.site;
    }

    /// Systems and places that never became an offer.
    void addOffer(const Rejected &rejected)
    {
        add(rejected, rejected.name.isEmpty() ? rejected.candidate : rejected.name, rejected.by);
    }

    void addCandidates()
    {
        std::map<std::pair<QString, int>, const Rejected *> lost;
        std::set<std::pair<QString, int>> alive;
        for (const Candidate &candidate : set_.candidates) {
            const auto key = std::pair(candidate.workload, candidate.offer);
            const auto loser = lostInModel_.find(candidate.id);
            if (!candidate.isOpen())
                lost.emplace(key, &candidate.rejection);
            else if (loser != lostInModel_.end())
                lost.emplace(key, loser->second);
            else
                alive.insert(key);
        }
        for (const auto &[key, rejected] : lost) {
            if (alive.count(key))
                continue;
            const Offer &offer = set_.offers[std::size_t(key.second)];
            const QString what =
                QStringLiteral("%1 on %2, %3").arg(key.first, offer.description, procurementInWords(offer.procurement));
            Rejected told = *rejected;
            told.site = offer.siteName.isEmpty() ? offer.site : offer.siteName;
            const auto winner = offers_.find(told.by);
            if (winner != offers_.end())
                told.byName = set_.offers[std::size_t(winner->second)].description;
            add(told, what, winner == offers_.end() ? told.by : set_.offers[std::size_t(winner->second)].system);
        }
    }

    const CandidateSet &set_;
    std::map<QString, int> offers_; ///< by candidate
    std::map<QString, const Rejected *> lostInModel_;
    std::map<Key, Group> groups_;
};

} // namespace

QString procurementInWords(Procurement procurement)
{
    switch (procurement) {
    case Procurement::Buy:
        return QStringLiteral("bought");
    case Procurement::Colocation:
        return QStringLiteral("bought into colocation");
    case Procurement::Lease:
        return QStringLiteral("leased");
    default:
        return QStringLiteral("rented");
    }
}

std::vector<Rejected> rejectionsOf(const CandidateSet &set, const PlanModel &model)
{
    return Grouping(set, model).run();
}

} // namespace cw::planner
