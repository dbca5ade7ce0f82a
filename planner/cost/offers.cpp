#include "planner/cost/offers.h"

#include "planner/cost/cloudoffers.h"
#include "planner/cost/hardwareoffers.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

bool asks(const Need &need, Procurement procurement)
{
    return std::find(need.procurement.begin(), need.procurement.end(), procurement) != need.procurement.end();
}

bool hasModelWorkload(const Need &need)
{
    return std::any_of(need.workloads.begin(), need.workloads.end(), [](const Workload &w) {
        return w.kind == WorkloadKind::Inference || w.kind == WorkloadKind::Training || w.kind == WorkloadKind::FineTuning;
    });
}

/// Ids must be one each: of equal ones (one instance listed under two zones of a site) the cheaper stays.
void keepOneEach(std::vector<Offer> &offers)
{
    const auto cost = [](const Offer &offer) {
        const auto &band = offer.isRented() ? offer.recurringPerMonth : offer.oneOff;
        return band ? band->likely : std::numeric_limits<double>::infinity();
    };
    std::stable_sort(offers.begin(), offers.end(), [&](const Offer &a, const Offer &b) {
        return a.id != b.id ? a.id < b.id : cost(a) < cost(b);
    });
    offers.erase(std::unique(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.id == b.id; }),
                 offers.end());
}

QString sitesIn(const std::vector<Offer> &offers, bool (*unknown)(const Offer &))
{
    QStringList sites;
    for (const Offer &offer : offers)
        if (unknown(offer) && !sites.contains(offer.site))
            sites.append(offer.site);
    std::sort(sites.begin(), sites.end());
    return sites.join(QStringLiteral(", "));
}

void addUnknowns(OfferSet &set, const Passports &passports)
{
    const auto report = [&](const char *id, bool (*unknown)(const Offer &), const char *text) {
        if (const QString sites = sitesIn(set.offers, unknown); !sites.isEmpty())
            set.findings.push_back(costFinding(QLatin1String(id), Verdict::Unknown, Severity::Info,
                                               QLatin1String(text) + QStringLiteral(": ") + sites,
                                               QStringLiteral("Add the figure to your own catalog, or restrict the sites")));
    };
    report("cost.carbon-unknown", [](const Offer &o) { return !o.carbonGramsPerKwh; },
           "Grid carbon is not known for these sites, so their carbon cannot be counted");
    report("cost.water-unknown", [](const Offer &o) { return !o.waterLitresPerKwh; },
           "Water use is not known for these sites");
    report("cost.power-unknown", [](const Offer &o) { return !o.powerKnown; },
           "The power of some rented instances is not published, so power and carbon there cannot be counted");
    report("cost.lead-time-unknown", [](const Offer &o) { return !o.leadTimeWeeks; },
           "The lead time of some systems offered at these sites is not known");
    if (!passports.missing().isEmpty()) {
        QStringList missing = passports.missing();
        std::sort(missing.begin(), missing.end());
        set.findings.push_back(costFinding(QStringLiteral("cost.planning-values-missing"), Verdict::Unknown, Severity::High,
                                           QStringLiteral("The catalog lacks planning values, so what depends on them is left "
                                                          "out: %1").arg(missing.join(QStringLiteral(", "))),
                                           QStringLiteral("Restore the catalog's assumptions")));
    }
}

} // namespace

OfferSet buildOffers(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book)
{
    OfferSet set;
    Passports passports(plan, catalog, book);
    addHardwareOffers(hardwareSites(passports, set), passports, set);
    if (asks(plan.need, Procurement::Cloud) && hasModelWorkload(plan.need))
        addCloudOffers(passports, set);
    if (asks(plan.need, Procurement::Lease))
        set.findings.push_back(costFinding(QStringLiteral("cost.lease-not-offered"), Verdict::Unknown, Severity::Info,
                                           QStringLiteral("Lease not offered: no rate known"),
                                           QStringLiteral("Ask a lessor for a rate and add it to your own catalog")));
    keepOneEach(set.offers);
    std::sort(set.rejected.begin(), set.rejected.end(), [](const Rejected &a, const Rejected &b) {
        return std::tie(a.candidate, a.reason, a.by) < std::tie(b.candidate, b.reason, b.by);
    });
    set.rejected.erase(std::unique(set.rejected.begin(), set.rejected.end()), set.rejected.end());
    addUnknowns(set, passports);
    return set;
}

double discountFactor(double ratePerYear, int months)
{
    return std::round(std::pow(1.0 + ratePerYear, -months / 12.0) * 1e9) / 1e9;
}

} // namespace cw::planner
