#include "planner/cost/offers.h"

#include "planner/cost/closedterms.h"
#include "planner/cost/cloudoffers.h"
#include "planner/cost/costfindings.h"
#include "planner/cost/hardwareoffers.h"
#include "planner/cost/includedcosts.h"
#include "planner/cost/leaseoffers.h"
#include "planner/cost/roomlacks.h"
#include "planner/cost/serviceoffers.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

bool asks(const Need &need, Procurement procurement)
{
    return std::find(need.procurement.begin(), need.procurement.end(), procurement) != need.procurement.end();
}

/// Ids must be one each: of equal ones (one instance listed under two zones of a site) the cheaper stays.
void keepOneEach(std::vector<Offer> &offers)
{
    const auto cost = [](const Offer &offer) {
        const auto &band = offer.isOwned() ? offer.oneOff : offer.recurringPerMonth;
        return band ? band->likely : std::numeric_limits<double>::infinity();
    };
    std::stable_sort(offers.begin(), offers.end(),
                     [&](const Offer &a, const Offer &b) { return a.id != b.id ? a.id < b.id : cost(a) < cost(b); });
    offers.erase(std::unique(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.id == b.id; }),
                 offers.end());
}

/// Distinct words about the offers that meet a condition, sorted.
QString wordsOf(const std::vector<Offer> &offers, bool (*unknown)(const Offer &), const QString Offer::*word)
{
    QStringList words;
    for (const Offer &offer : offers)
        if (unknown(offer) && !words.contains(offer.*word))
            words.append(offer.*word);
    std::sort(words.begin(), words.end());
    return firstOf(words, 8);
}

void addUnknowns(OfferSet &set, const Passports &passports)
{
    const auto report = [&](const char *id, bool (*unknown)(const Offer &), const QString Offer::*word,
                            const char *text) {
        if (const QString words = wordsOf(set.offers, unknown, word); !words.isEmpty())
            set.findings.push_back(costFinding(QLatin1String(id), Verdict::Unknown, Severity::Info,
                                               QLatin1String(text) + QStringLiteral(": ") + words,
                                               QStringLiteral("Add the figure to your own catalog")));
    };
    report(
        "cost.carbon-unknown", [](const Offer &o) { return !o.carbonGramsPerKwh; }, &Offer::siteName,
        "Grid carbon is not known for these sites, so their carbon cannot be counted");
    report(
        "cost.water-unknown", [](const Offer &o) { return !o.waterLitresPerKwh; }, &Offer::siteName,
        "Water use is not known for these sites");
    report(
        "cost.power-unknown", [](const Offer &o) { return !o.powerKnown; }, &Offer::description,
        "The power of these instances is not published, so their power and carbon cannot be counted");
    report(
        "cost.lead-time-unknown", [](const Offer &o) { return !o.leadTimeWeeks; }, &Offer::description,
        "The lead time of these systems is not known");
    const bool rated = std::any_of(set.offers.begin(), set.offers.end(),
                                   [](const Offer &o) { return o.procurement == Procurement::Buy && o.sealLevel; });
    if (rated)
        set.findings.push_back(
            costFinding(QStringLiteral("cost.own-sovereignty"), Verdict::Conditional, Severity::Info,
                        QStringLiteral("Halls of your own in the EU are rated as run by a company under EU "
                                       "control; a parent elsewhere lowers their sovereignty level"),
                        QStringLiteral("Check who controls the company")));
    if (!passports.catalog().exchangeRate(Currency(QStringLiteral("USD")), passports.plan().currency))
        set.findings.push_back(
            costFinding(QStringLiteral("cost.no-exchange-rate"), Verdict::Unknown, Severity::High,
                        QStringLiteral("The catalog has no exchange rate to %1, so prices in dollars cannot be used")
                            .arg(passports.plan().currency.code()),
                        QStringLiteral("Choose a currency of the European Central Bank's list")));
    if (!passports.missing().isEmpty()) {
        QStringList missing = passports.missing();
        std::sort(missing.begin(), missing.end());
        set.findings.push_back(
            costFinding(QStringLiteral("cost.planning-values-missing"), Verdict::Unknown, Severity::High,
                        QStringLiteral("The catalog lacks planning values, so what depends on them is left "
                                       "out: %1")
                            .arg(missing.join(QStringLiteral(", "))),
                        QStringLiteral("Restore the catalog's assumptions")));
    }
}

} // namespace

static OfferSet offersOf(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book, RoomScope scope)
{
    OfferSet set;
    Passports passports(plan, catalog, book);
    IncludedCosts included(passports);
    addHardwareOffers(hardwareSites(passports, set), passports, scope, set);
    for (Offer &offer : set.offers)
        included.addShipping(offer.costs, offer.description);
    std::set<int> closed;
    if (asks(plan.need, Procurement::Lease)) {
        closed = addLeaseOffers(passports, set);
        if (!asks(plan.need, Procurement::Buy)) // halls of one's own took part for the sake of their leases
            set.offers.erase(std::remove_if(set.offers.begin(), set.offers.end(),
                                            [](const Offer &o) { return o.procurement == Procurement::Buy; }),
                             set.offers.end());
    }
    const bool rents = asks(plan.need, Procurement::Cloud) || asks(plan.need, Procurement::OnDemand) ||
                       asks(plan.need, Procurement::Reserved) || asks(plan.need, Procurement::Spot);
    if (rents)
        closed.merge(addCloudOffers(passports, set));
    if (!closed.empty())
        set.findings.push_back(closedTerms(plan.need.horizon, closed));
    if (asks(plan.need, Procurement::Cloud) || asks(plan.need, Procurement::OnDemand))
        addServiceOffers(passports, set);
    keepOneEach(set.offers);
    for (Offer &offer : set.offers) {
        included.addOperation(offer);
        included.addTaxes(offer.costs, offer.description, offer.country);
    }
    set.findings.insert(set.findings.end(), included.findings().begin(), included.findings().end());
    std::sort(set.rejected.begin(), set.rejected.end(), [](const Rejected &a, const Rejected &b) {
        return std::tie(a.candidate, a.reason, a.by) < std::tie(b.candidate, b.reason, b.by);
    });
    set.rejected.erase(std::unique(set.rejected.begin(), set.rejected.end()), set.rejected.end());
    addUnknowns(set, passports);
    return set;
}

OfferSet buildOffers(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
{
    return offersOf(plan, catalog, book, RoomScope::Fitting);
}

OfferSet offersBeyondRooms(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
{
    return offersOf(plan, catalog, book, RoomScope::BeyondRooms);
}

double discountFactor(double ratePerYear, int months)
{
    return std::round(std::pow(1.0 + ratePerYear, -months / 12.0) * 1e9) / 1e9;
}

} // namespace cw::planner
