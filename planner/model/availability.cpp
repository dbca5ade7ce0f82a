#include "planner/model/availability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::planner {

QString placeAvailabilityId(const Offer &offer, const Need &need)
{
    for (const OwnSite &own : need.ownSites) {
        if (own.id != offer.site)
            continue;
        return own.powerFeeds == QLatin1String("2N")    ? QStringLiteral("availability_feeds_2n")
               : own.powerFeeds == QLatin1String("N+1") ? QStringLiteral("availability_feeds_n1")
                                                        : QStringLiteral("availability_feeds_n");
    }
    return offer.isRented() ? QStringLiteral("availability_cloud") : QStringLiteral("availability_colocation");
}

std::optional<double> placeAvailability(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *row = catalog.assumption(placeAvailabilityId(offer, need));
    return row ? std::optional(row->value.likely) : std::nullopt;
}

double tooFewServe(int all, int needed, double share)
{
    if (share <= 0)
        return needed > 0 ? 1 : 0;
    // Probability that more than `all` - `needed` of all fail, term by term from none; logarithms, as with a hundred
    // thousand servers the first terms are below the least double.
    double logTerm = all * std::log(share), sum = 0;
    for (int failed = 0; failed <= all - needed; ++failed) {
        sum += std::exp(logTerm);
        logTerm += std::log((1 - share) / share * (all - failed) / (failed + 1));
    }
    return std::max(0.0, 1 - sum);
}

int sparesFor(int needed, double share, double missed)
{
    constexpr double rounding = 1e-9; // of a sum of terms
    constexpr int mostTimes = 10;     // a share that asks for more is none of servers
    int spares = 0;
    while (spares < mostTimes * needed && tooFewServe(needed + spares, needed, share) > missed * (1 + rounding))
        ++spares;
    return spares;
}

double unitMisses(double place, double asked)
{
    return std::max(1 - place, (1 - asked) / 2);
}

double unitMissesBesideAnother(double place, double asked)
{
    return std::sqrt(1 - asked) - (1 - place);
}

double missedByAll(const std::vector<double> &missed)
{
    return std::accumulate(missed.begin(), missed.end(), 1.0, std::multiplies<>());
}

double missedByAny(const std::vector<double> &missed)
{
    return std::min(1.0, std::accumulate(missed.begin(), missed.end(), 0.0));
}

} // namespace cw::planner
