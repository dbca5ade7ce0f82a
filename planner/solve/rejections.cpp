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

QString wayOf(Procurement procurement)
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
            all.push_back(group.first);
        }
        std::sort(all.begin(), all.end(), [](const Rejected &a, const Rejected &b) {
            return std::tie(a.candidate, a.reason, a.by) < std::tie(b.candidate, b.reason, b.by);
        });
        return all;
    }

private:
    using Key = std::tuple<QString, QString, QString>; // what, reason, by

    void add(const Rejected &rejected, const QString &what, const QString &by, const QString &place)
    {
        const auto [at, fresh] = groups_.try_emplace({what, rejected.reason, by}, Group{rejected, what, {}});
        if (!fresh && rejected.candidate < at->second.first.candidate)
            at->second.first = rejected;
        if (!place.isEmpty())
            at->second.places += place;
    }

    /// Systems and places that never became an offer: "colocation/metro-berlin".
    void addOffer(const Rejected &rejected)
    {
        const QStringList parts = rejected.candidate.split(QLatin1Char('/'));
        const bool isPlace = parts.size() == 2 && parts.first() == QLatin1String("colocation") &&
                             rejected.reason == QLatin1String("no_price");
        const bool isOffer = parts.size() > 2 && procurementFromText(parts.first()); // way, place, what
        if (isPlace)
            add(rejected, QStringLiteral("colocation"), rejected.by, parts.last());
        else if (rejected.name.isEmpty())
            add(rejected, rejected.candidate, rejected.by, {});
        else
            add(rejected, rejected.name, rejected.by, isOffer ? parts[1] : QString());
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
                QStringLiteral("%1 on %2, %3").arg(key.first, offer.description, wayOf(offer.procurement));
            add(*rejected, what, winnerOf(*rejected), offer.siteName.isEmpty() ? offer.site : offer.siteName);
        }
    }

    /// What beat it, wherever that stands.
    [[nodiscard]] QString winnerOf(const Rejected &rejected) const
    {
        const auto winner = offers_.find(rejected.by);
        return winner == offers_.end() ? rejected.by : set_.offers[std::size_t(winner->second)].system;
    }

    const CandidateSet &set_;
    std::map<QString, int> offers_; ///< by candidate
    std::map<QString, const Rejected *> lostInModel_;
    std::map<Key, Group> groups_;
};

} // namespace

std::vector<Rejected> rejectionsOf(const CandidateSet &set, const PlanModel &model)
{
    return Grouping(set, model).run();
}

} // namespace cw::planner
